//! The glossary as the search knows it: the names of each concept in every language. Through it a word of one language
//! finds texts of another, and an abbreviation finds what it stands for.

mod names;
mod taken;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::Range;

use names::Names;
use taken::Taken;

use crate::analysis::Analysis;
use crate::query::Asked;

/// A concept and what it is called.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Concept {
    /// As in the glossary.
    pub id: String,
    /// By the code of the language: the term first, then its synonyms and abbreviations.
    pub names: BTreeMap<String, Vec<String>>,
    /// Words of the texts that are about it, by language. They are sought before its names, and do not name it.
    pub finds: BTreeMap<String, Vec<String>>,
}

/// Words of a query that name a concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sense {
    /// Which words of the query.
    pub(crate) words: Range<usize>,
    /// The language in which they name it.
    pub(crate) lang: String,
    /// Its place in the lexicon.
    pub(crate) concept: usize,
}

/// All concepts, ready to be looked up.
#[derive(Default)]
pub(crate) struct Lexicon {
    concepts: Vec<Concept>,
    languages: Vec<Names>,
}

impl Lexicon {
    pub(crate) fn new(concepts: Vec<Concept>) -> Self {
        let mut by_language: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
        for (at, concept) in concepts.iter().enumerate() {
            for (lang, names) in &concept.names {
                let list = by_language.entry(lang).or_default();
                list.extend(names.iter().map(|name| (at, name.as_str())));
            }
        }
        let languages = by_language
            .into_iter()
            .map(|(lang, list)| Names::new(lang, Analysis::of(lang), list))
            .collect();
        Self {
            concepts,
            languages,
        }
    }

    /// What the words of a query name: first in the reader's languages, then, where the reader's packs do not know a word,
    /// in any other, then as a compound of two names, and only then with a slip of the pen. The longest name wins, and no
    /// word is used twice.
    pub(crate) fn senses(
        &self,
        asked: &[Asked],
        typing: bool,
        reader: &[&str],
        known: &[bool],
    ) -> Vec<Sense> {
        let mut taken = Taken::new(asked, typing, reader);
        for lang in reader {
            if let Some(names) = self.names(lang) {
                taken.take(names, &[]);
            }
        }
        // A query is in one language: where one of its words is not the reader's, none need be.
        if taken.unknown(known).contains(&true) {
            for names in self.others(reader, &taken, &[]) {
                taken.take(names, &[]);
            }
        }
        for names in reader.iter().filter_map(|lang| self.names(lang)) {
            let unknown = taken.unknown(known);
            taken.take_apart(names, &unknown);
        }
        // Only a word that nobody knows can be a slip.
        let unknown = taken.unknown(known);
        if unknown.contains(&true) {
            let own = reader.iter().filter_map(|lang| self.names(lang));
            for names in own.chain(self.others(reader, &taken, &unknown)) {
                let unknown = taken.unknown(known);
                taken.take(names, &unknown);
            }
        }
        taken.senses
    }

    /// The languages that are not the reader's. The one that has most of the words is the one in which they were meant.
    fn others(&self, reader: &[&str], taken: &Taken<'_>, slips: &[bool]) -> Vec<&Names> {
        let mut others: Vec<_> = self
            .languages
            .iter()
            .filter(|names| !reader.contains(&names.lang.as_str()))
            .map(|names| {
                let mut then = taken.clone();
                then.take(names, slips);
                (then.free.iter().filter(|free| **free).count(), names)
            })
            .collect();
        others.sort_by_key(|(left, _)| *left);
        others.into_iter().map(|(_, names)| names).collect()
    }

    /// What a concept is sought by in texts of a language.
    pub(crate) fn sought(&self, concept: usize, lang: &str) -> impl Iterator<Item = &String> {
        let concept = self.concepts.get(concept);
        let finds = concept.and_then(|concept| concept.finds.get(lang));
        let names = concept.and_then(|concept| concept.names.get(lang));
        finds.into_iter().chain(names).flatten()
    }

    fn names(&self, lang: &str) -> Option<&Names> {
        self.languages.iter().find(|names| names.lang == lang)
    }
}
