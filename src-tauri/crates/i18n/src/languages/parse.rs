//! Reads the table of languages and proves what the rest of the crate relies on:
//! the source language comes first, and every chain of fallbacks ends with it.

use std::collections::HashSet;

use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::{Direction, Language, Letters};
use crate::Error;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    language: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    own_name: String,
    #[serde(default)]
    direction: Direction,
    fallback: Option<String>,
    #[serde(default)]
    has_messages: bool,
    letters: Option<Letters>,
    formats: Option<String>,
    #[serde(default)]
    pseudo: bool,
}

pub(super) fn parse(text: &str) -> Result<Vec<Language>, Error> {
    let table: Table = toml::from_str(text)?;
    let mut languages: Vec<Language> = table.language.into_iter().map(Language::from).collect();
    check_codes(&languages)?;
    check_fallbacks(&languages)?;
    // A stable sort: the source moves to the front, all others keep their places.
    languages.sort_by_key(|language| language.fallback.is_some());
    Ok(languages)
}

fn check_codes(languages: &[Language]) -> Result<(), Error> {
    let mut seen = HashSet::new();
    for language in languages {
        for tag in [&language.code, &language.formats] {
            if tag.parse::<LanguageIdentifier>().is_err() {
                return Err(Error::NotATag { code: tag.clone() });
            }
        }
        if !seen.insert(&language.code) {
            return Err(Error::ListedTwice {
                code: language.code.clone(),
            });
        }
    }
    Ok(())
}

fn check_fallbacks(languages: &[Language]) -> Result<(), Error> {
    for start in languages {
        let mut current = start;
        // No honest chain is longer than the table.
        for _ in languages {
            let Some(fallback) = &current.fallback else {
                break;
            };
            current = languages
                .iter()
                .find(|other| &other.code == fallback)
                .ok_or_else(|| Error::UnknownFallback {
                    code: current.code.clone(),
                    fallback: fallback.clone(),
                })?;
        }
        if current.fallback.is_some() {
            return Err(Error::FallbackCircle {
                code: start.code.clone(),
            });
        }
    }
    match languages
        .iter()
        .filter(|language| language.fallback.is_none())
        .count()
    {
        1 => Ok(()),
        count => Err(Error::SourceUnclear { count }),
    }
}

impl From<Row> for Language {
    fn from(row: Row) -> Self {
        Self {
            formats: row.formats.unwrap_or_else(|| row.code.clone()),
            code: row.code,
            own_name: row.own_name,
            direction: row.direction,
            fallback: row.fallback,
            has_messages: row.has_messages,
            letters: row.letters,
            pseudo: row.pseudo,
        }
    }
}
