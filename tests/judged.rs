//! What `tests/relevance` holds: queries with the pages that answer them, and pairs of word forms. Its README says how
//! they were judged.

use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::PathBuf;

/// What someone types, and the pages that answer it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The query.
    pub query: String,
    /// Every page that answers it, the best first.
    pub pages: Vec<String>,
}

/// A word as someone types it, and as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The form that is typed.
    pub typed: String,
    /// The form in the text.
    pub in_text: String,
    /// Whether what is typed is not another form but a part of the compound in the text.
    pub compound: bool,
}

/// The codes of the languages that have judged queries.
///
/// # Errors
/// When the folder cannot be read.
pub fn languages() -> Result<Vec<String>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(folder().join("queries"))? {
        let path = entry?.path();
        let name = path.file_stem().and_then(|name| name.to_str());
        languages.push(name.context("a file of queries has no name")?.to_owned());
    }
    languages.sort();
    Ok(languages)
}

/// The judged queries in a language.
///
/// # Errors
/// When the file is missing or a line of it is not a query and its pages.
pub fn queries(lang: &str) -> Result<Vec<Judged>> {
    judged("queries", lang)
}

/// The queries that nothing is mended for.
///
/// # Errors
/// As for [`queries`].
pub fn held_out(lang: &str) -> Result<Vec<Judged>> {
    judged("held-out", lang)
}

fn judged(kind: &str, lang: &str) -> Result<Vec<Judged>> {
    lines(kind, lang)?
        .into_iter()
        .map(|columns| {
            let [query, pages] = columns.as_slice() else {
                bail!("{lang}: {columns:?} is not a query and its pages");
            };
            Ok(Judged {
                query: query.clone(),
                pages: pages.split('|').map(str::to_owned).collect(),
            })
        })
        .collect()
}

/// The pairs of word forms in a language.
///
/// # Errors
/// When the file is missing or a line of it is not a pair.
pub fn pairs(lang: &str) -> Result<Vec<Pair>> {
    lines("forms", lang)?
        .into_iter()
        .map(|columns| {
            let (typed, in_text, compound) = match columns.as_slice() {
                [typed, in_text] => (typed, in_text, false),
                [typed, in_text, mark] if mark == "compound" => (typed, in_text, true),
                _ => bail!("{lang}: {columns:?} is not a pair of word forms"),
            };
            Ok(Pair {
                typed: typed.clone(),
                in_text: in_text.clone(),
                compound,
            })
        })
        .collect()
}

/// The columns of each line.
fn lines(kind: &str, lang: &str) -> Result<Vec<Vec<String>>> {
    let path = folder().join(kind).join(format!("{lang}.tsv"));
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let columns = |line: &str| {
        let columns: Vec<String> = line.split('\t').map(str::to_owned).collect();
        ensure!(
            columns
                .iter()
                .all(|column| !column.is_empty() && column.trim() == column),
            "{lang}: {line:?} has an empty column or spaces around one"
        );
        Ok(columns)
    };
    text.lines().map(columns).collect()
}

fn folder() -> PathBuf {
    crate::root().join("tests/relevance")
}
