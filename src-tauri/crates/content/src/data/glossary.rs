//! `glossary.toml`: concepts with their words in each language.

use super::{line_of, record, table};
use crate::problem::{Code, Problem};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Value;

/// All concepts by id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Glossary {
    /// Concept id, for example `debt-bondage`, to its words.
    pub concepts: BTreeMap<String, Concept>,
}

/// A concept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Concept {
    /// Kinds of exploitation it belongs to; empty means all.
    pub forms: Vec<String>,
    /// Language to its words.
    pub terms: BTreeMap<String, Term>,
}

/// The words of a concept in one language.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The preferred word.
    pub term: String,
    /// Other words for the same, and abbreviations.
    #[serde(default)]
    pub synonyms: Vec<String>,
    /// What it means, in one or two sentences. Empty in a language that has only the words, with which its readers find
    /// the pages of another.
    #[serde(default)]
    pub definition: String,
}

impl Glossary {
    pub(crate) fn parse(file: &str, text: &str, problems: &mut Vec<Problem>) -> Self {
        let mut glossary = Self::default();
        for (id, value) in table(file, text, problems) {
            let line = line_of(text, &id);
            let Value::Table(entries) = value else {
                problems.push(Problem::new(Code::InvalidValue, file, line).about(&id));
                continue;
            };
            let mut concept = Concept::default();
            for (key, value) in entries {
                if key == "forms" {
                    concept.forms = record(file, text, &id, value, problems).unwrap_or_default();
                } else if let Some(term) =
                    record(file, text, &format!("{id}.{key}"), value, problems)
                {
                    concept.terms.insert(key, term);
                }
            }
            glossary.concepts.insert(id, concept);
        }
        glossary.check_words(file, text, problems);
        glossary
    }

    /// A concept with its meaning in a language, or in the source language.
    pub fn term(&self, concept: &str, lang: &str, source: &str) -> Option<(&Term, String)> {
        let terms = &self.concepts.get(concept)?.terms;
        let explained = terms.get(lang).filter(|term| !term.definition.is_empty());
        let found = explained.map(|term| (term, lang.to_owned()));
        found.or_else(|| terms.get(source).map(|term| (term, source.to_owned())))
    }

    fn check_words(&self, file: &str, text: &str, problems: &mut Vec<Problem>) {
        let mut seen: BTreeMap<(String, String), &str> = BTreeMap::new();
        for (id, concept) in &self.concepts {
            for (lang, term) in &concept.terms {
                for word in std::iter::once(&term.term).chain(&term.synonyms) {
                    let key = (lang.clone(), word.to_lowercase());
                    if let Some(other) = seen.insert(key, id).filter(|other| *other != id) {
                        let problem = Problem::new(Code::DuplicateTerm, file, line_of(text, id));
                        problems.push(problem.about(word).value(format!("{other}, {id}")));
                    }
                }
            }
        }
    }
}
