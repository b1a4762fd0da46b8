//! `sources.toml`: what the handbook rests on.

use super::{record, table};
use crate::problem::Problem;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A source, named by pages with its id.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Year or years, as text.
    pub year: String,
    /// Article or page; may be empty.
    #[serde(default)]
    pub place: String,
    /// Address to copy; may be empty.
    #[serde(default)]
    pub address: String,
    /// How well it was checked.
    pub checked: Checked,
}

/// How well a source was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Checked {
    /// The text, an excerpt or an official summary was read.
    Read,
    /// Known from a source that quotes it.
    Secondary,
    /// General knowledge.
    General,
}

impl Checked {
    /// The word of the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Secondary => "secondary",
            Self::General => "general",
        }
    }
}

pub(crate) fn parse(
    file: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Source> {
    table(file, text, problems)
        .into_iter()
        .filter_map(|(id, value)| {
            let source = record(file, text, &id, value, problems)?;
            Some((id, source))
        })
        .collect()
}
