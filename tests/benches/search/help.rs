//! Known items: keywords that authors of help pages put into their index, asked of the pages without that index.

use crate::chance::Chance;
use crate::judged_handbook::letters;
use crate::tasks::{Collection, Place, Protocol, Question, Task, Variant};
use crate::variants::{SLIPS, stripped, with_slip};
use anyhow::{Context, Result, ensure};
use search::Document;
use serde::Deserialize;
use std::fs;
use std::path::Path;

/// So many keywords of each language in each variant.
const KEYWORDS: usize = 60;

/// A variant that so few keywords of a language have is left out.
const LEAST: usize = 30;

/// What `help_corpus/read.py` writes.
#[derive(Deserialize)]
struct Help {
    lang: String,
    documents: Vec<[String; 4]>,
    /// In an order that nobody chose.
    keywords: Vec<Keyword>,
}

#[derive(Deserialize)]
struct Keyword {
    text: String,
    pages: Vec<String>,
    /// With a word in another form, which is not on the pages.
    form: Option<String>,
    /// With a compound written apart.
    apart: Option<String>,
}

/// One task for each language.
pub(crate) fn tasks(folder: &Path) -> Result<Vec<Task>> {
    let mut files = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("{} has no help pages", folder.display()))?;
    for entry in entries {
        files.push(entry?.path());
    }
    files.sort();
    ensure!(!files.is_empty(), "{} has no help pages", folder.display());
    files
        .iter()
        .map(|file| Ok(task(serde_json::from_slice(&fs::read(file)?)?)))
        .collect()
}

fn task(help: Help) -> Task {
    let letters = letters(help.keywords.iter().map(|keyword| keyword.text.as_str()));
    let slip = |keyword: &Keyword| {
        let mut chance = Chance::of(&[&help.lang, &keyword.text]);
        let slip = SLIPS[chance.below(SLIPS.len())];
        with_slip(&keyword.text, slip, &letters, &mut chance)
    };
    let mut questions = Vec::new();
    let mut add = |variant, typed: &dyn Fn(&Keyword) -> Option<String>| {
        let keywords = help.keywords.iter();
        let asked: Vec<Question> = keywords
            .filter_map(|keyword| {
                Some(Question {
                    text: typed(keyword)?,
                    langs: vec![help.lang.clone()],
                    place: Place {
                        protocol: Protocol::Help,
                        lang: help.lang.clone(),
                        variant,
                    },
                    right: keyword.pages.clone(),
                })
            })
            .take(KEYWORDS)
            .collect();
        if asked.len() >= LEAST {
            questions.extend(asked);
        }
    };
    add(Variant::Exact, &|keyword| Some(keyword.text.clone()));
    add(Variant::Stripped, &|keyword| stripped(&keyword.text));
    add(Variant::Typo, &slip);
    add(Variant::Form, &|keyword| keyword.form.clone());
    add(Variant::Apart, &|keyword| keyword.apart.clone());
    let documents = help.documents.into_iter().enumerate();
    Task {
        id: format!("help-{}", help.lang),
        collection: Collection::Made,
        documents: documents
            .map(|(at, [page, title, heading, body])| Document {
                page,
                lang: help.lang.clone(),
                kind: Document::PAGE.to_owned(),
                order: at as u32,
                title,
                heading,
                body,
                ..Document::default()
            })
            .collect(),
        questions,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_with_few_keywords_is_left_out() {
        let keyword = |at: usize| Keyword {
            text: format!("schlüssel{}", "x".repeat(at)),
            pages: vec!["a".to_owned()],
            form: (at == 0).then(|| "schlüsseln".to_owned()),
            apart: None,
        };
        let help = Help {
            lang: "de".to_owned(),
            documents: vec![["a", "b", "c", "d"].map(str::to_owned)],
            keywords: (0..100).map(keyword).collect(),
        };
        let asked = task(help).questions;
        let count = |variant| {
            asked
                .iter()
                .filter(|question| question.place.variant == variant)
                .count()
        };
        assert_eq!(
            [
                Variant::Exact,
                Variant::Stripped,
                Variant::Typo,
                Variant::Form,
                Variant::Apart
            ]
            .map(count),
            [60, 60, 60, 0, 0]
        );
    }
}
