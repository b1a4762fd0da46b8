//! `handbook.toml`: title, edition, kinds of exploitation, and the order of parts and pages.

use crate::date::Date;
use crate::files::Files;
use crate::id::PageId;
use crate::problem::{Code, Problem};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

const FILE: &str = "handbook.toml";

/// Words by language.
pub(crate) type Words = BTreeMap<String, String>;

/// The handbook as a whole.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Edition, for example `2026.1`.
    pub edition: String,
    /// Day of the edition.
    #[serde(rename = "revised")]
    revised_raw: toml::value::Datetime,
    /// Language that the others are translated from.
    pub source_language: String,
    /// Licence of the text, as an SPDX name.
    pub licence: String,
    /// Title by language.
    pub title: Words,
    /// Kinds of exploitation: key to names by language.
    pub forms: BTreeMap<String, Words>,
    /// Parts in order.
    #[serde(rename = "part", default)]
    pub parts: Vec<Part>,
}

/// A part of the handbook.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its folder, for example `guide/talking`.
    pub id: String,
    /// File names of its pages without extension, in order.
    pub pages: Vec<String>,
    /// Title by language.
    pub title: Words,
}

impl Part {
    /// Ids of its pages in order.
    pub fn page_ids(&self) -> impl Iterator<Item = PageId> + '_ {
        self.pages
            .iter()
            .map(|page| PageId::new(&format!("{}/{page}", self.id)))
    }
}

impl Manifest {
    /// Day of the edition.
    pub fn revised(&self) -> Date {
        Date::from_toml(&self.revised_raw).unwrap_or_default()
    }

    /// A text in a language, or in the source language, or in any.
    pub fn words<'a>(&self, words: &'a Words, lang: &str) -> &'a str {
        words
            .get(lang)
            .or_else(|| words.get(&self.source_language))
            .or_else(|| words.values().next())
            .map_or("", String::as_str)
    }

    /// Reads the file. Where it is missing or broken, the order is that of the folders, so that
    /// the pages can still be read.
    pub(crate) fn parse(files: &Files, problems: &mut Vec<Problem>) -> Self {
        let Some(text) = files.get(FILE) else {
            problems.push(Problem::new(Code::UnreadableFile, FILE, 0));
            return Self::from_folders(files);
        };
        match toml::from_str::<Self>(text) {
            Ok(manifest) => manifest,
            Err(error) => {
                problems.push(crate::fields::toml_problem(FILE, text, 1, &error));
                Self::from_folders(files)
            }
        }
    }

    fn from_folders(files: &Files) -> Self {
        let mut folders: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (path, _) in files.below("en/guide/") {
            let id = PageId::new(path.trim_start_matches("en/"));
            let name = id
                .as_str()
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_owned();
            folders
                .entry(id.folder().to_owned())
                .or_default()
                .push(name);
        }
        let parts = folders
            .into_iter()
            .map(|(id, pages)| {
                let name = id.rsplit('/').next().unwrap_or_default().to_owned();
                Part {
                    title: Words::from([("en".to_owned(), name)]),
                    id,
                    pages,
                }
            })
            .collect();
        Self {
            edition: String::new(),
            revised_raw: toml::value::Datetime {
                date: None,
                time: None,
                offset: None,
            },
            source_language: "en".to_owned(),
            licence: String::new(),
            title: Words::new(),
            forms: BTreeMap::new(),
            parts,
        }
    }

    /// Compares the order with the pages that exist.
    pub(crate) fn check(
        &self,
        files: &Files,
        pages: &BTreeSet<PageId>,
        problems: &mut Vec<Problem>,
    ) {
        let text = files.get(FILE).unwrap_or_default();
        let line = |name: &str| {
            let quoted = format!("\"{name}\"");
            text.lines()
                .position(|line| line.contains(&quoted))
                .map_or(0, |at| at as u32 + 1)
        };
        let listed: BTreeSet<PageId> = self.parts.iter().flat_map(Part::page_ids).collect();
        for missing in listed.difference(pages) {
            let name = missing.as_str().rsplit('/').next().unwrap_or_default();
            problems
                .push(Problem::new(Code::PageMissing, FILE, line(name)).about(missing.as_str()));
        }
        for page in pages.difference(&listed) {
            let known = self.parts.iter().any(|part| part.id == page.folder());
            let code = if known {
                Code::PageNotListed
            } else {
                Code::UnknownPart
            };
            let file = format!("{}/{page}.md", self.source_language);
            problems.push(Problem::new(code, &file, 0).about(page.as_str()));
        }
    }
}
