//! The language-neutral files of the handbook: order, sources, glossary, indicators, words,
//! directory.

pub(crate) mod asked;
pub(crate) mod directory;
pub(crate) mod glossary;
pub(crate) mod indicators;
pub(crate) mod manifest;
mod rows;
pub(crate) mod search_words;
pub(crate) mod sources;
pub(crate) mod words;

pub(crate) use rows::{Row, rows_among};

use crate::fields::toml_problem;
use crate::problem::{Code, Problem};
use serde::de::DeserializeOwned;
use toml::{Table, Value};

/// A file of data as a table; a file that cannot be read is an empty table and a problem.
fn table(file: &str, text: &str, problems: &mut Vec<Problem>) -> Table {
    text.parse().unwrap_or_else(|error| {
        problems.push(toml_problem(file, text, 1, &error));
        Table::new()
    })
}

/// One record of a file. What does not fit is left out and named; its neighbours stay.
fn record<T: DeserializeOwned>(
    file: &str,
    text: &str,
    name: &str,
    value: Value,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    value
        .try_into()
        .map_err(|error: toml::de::Error| {
            let said = error
                .message()
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned();
            let code = if said.starts_with("unknown field") {
                Code::UnknownKey
            } else if said.starts_with("missing field") {
                Code::MissingKey
            } else {
                Code::InvalidValue
            };
            problems.push(
                Problem::new(code, file, line_of(text, name))
                    .about(name)
                    .value(said),
            );
        })
        .ok()
}

/// The line on which a record begins, or 0.
fn line_of(text: &str, name: &str) -> u32 {
    let header = |line: &str| {
        let inner = line
            .trim()
            .trim_start_matches('[')
            .trim_end_matches(']')
            .trim_matches('"');
        inner == name || inner.starts_with(&format!("{name}."))
    };
    text.lines()
        .position(|line| line.trim_start().starts_with('[') && header(line))
        .map_or(0, |at| at as u32 + 1)
}
