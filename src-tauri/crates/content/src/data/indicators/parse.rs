//! Rows of `indicators.toml` to signs.

use super::check::numbers_of;
use super::{Indicator, Indicators, Moment, Operational, Place};
use crate::data::rows::{Placed, Row, rows};
use crate::id::PageId;
use crate::markdown;
use crate::problem::Problem;
use checklist::{Dimension, Strength};
use std::collections::BTreeMap;

/// Shorter says too little to recognise; longer is not read at a counter.
const WORDS: std::ops::RangeInclusive<usize> = 4..=14;

impl Indicators {
    /// Reads the table. What other files must confirm is checked by [`Self::check`].
    pub(crate) fn parse(
        file: &str,
        text: &str,
        source_language: &str,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let rows = rows(file, text, "indicator", problems);
        let signs = rows
            .into_iter()
            .map(|row| sign(row, source_language, problems));
        Self {
            rows: signs.flatten().collect(),
        }
    }
}

/// A row without an id, a place or words cannot be shown anywhere; the problems say so.
fn sign(mut row: Row<'_>, source_language: &str, problems: &mut Vec<Problem>) -> Option<Indicator> {
    let line = row.line();
    let id = id(&mut row);
    let text = texts(&mut row, source_language, problems);
    let explained = row.text("explained");
    let explained = place(&mut row, "explained", explained);
    let shown = row.texts("shown");
    let shown = shown
        .into_iter()
        .filter_map(|value| place(&mut row, "shown", value))
        .collect();
    let moments = row.texts("moments");
    let moments = moments
        .iter()
        .filter_map(|moment| row.one_of("moments", moment, Moment::NAMES))
        .collect();
    let mut names = |key| row.texts(key).into_iter().map(|(name, _)| name).collect();
    let (forms, sources): (Vec<String>, Vec<String>) = (names("forms"), names("sources"));
    if sources.is_empty() {
        row.missing("sources");
    }
    let (children, urgent, unverified) = (
        row.flag("children"),
        row.flag("urgent"),
        row.flag("unverified"),
    );
    let operational = row
        .row_if("operational")
        .and_then(|inner| operational(inner, problems));
    row.finish(problems);
    Some(Indicator {
        id: Some(id).filter(|id| !id.is_empty())?,
        text: Some(text).filter(|text| !text.is_empty())?,
        forms,
        children,
        moments,
        explained: explained?,
        shown,
        urgent,
        sources,
        unverified,
        operational,
        line,
    })
}

fn id(row: &mut Row<'_>) -> String {
    let (id, line) = row.text("id");
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !id.chars().all(fits) {
        row.wrong("id", line, &format!("{id}; lower case, digits and hyphens"));
    }
    id
}

/// The words by language, with the quotation marks of each.
fn texts(
    row: &mut Row<'_>,
    source_language: &str,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    if let Some(mut inner) = row.row_if("text") {
        for (lang, (words, line)) in inner.each_text() {
            if let Some(said) = wrong_words(&words, lang == source_language) {
                inner.wrong(&format!("text.{lang}"), line, &said);
            }
            let words = markdown::set_text(&words, &lang);
            texts.insert(lang, words);
        }
        inner.finish(problems);
    }
    if !texts.contains_key(source_language) {
        row.missing(&format!("text.{source_language}"));
    }
    texts.retain(|_, words| !words.is_empty());
    texts
}

/// What is wrong with a line that stands in a list of signs.
fn wrong_words(words: &str, counted: bool) -> Option<String> {
    let count = words.split_whitespace().count();
    if words.contains('\n') {
        Some("one line".to_owned())
    } else if words.ends_with('.') {
        Some("no full stop at the end".to_owned())
    } else if counted && !WORDS.contains(&count) {
        Some(format!(
            "{count} words; {} to {}",
            WORDS.start(),
            WORDS.end()
        ))
    } else {
        None
    }
}

fn place(row: &mut Row<'_>, key: &str, (value, line): Placed) -> Option<Place> {
    let parts = value
        .split_once('#')
        .filter(|(page, section)| !page.is_empty() && !section.is_empty());
    let Some((page, section)) = parts else {
        // A key that is missing has been named already.
        if !value.is_empty() {
            row.wrong(key, line, &format!("{value}; page#section"));
        }
        return None;
    };
    Some(Place {
        page: PageId::new(page),
        section: section.to_owned(),
        line,
    })
}

fn operational(mut row: Row<'_>, problems: &mut Vec<Problem>) -> Option<Operational> {
    let number = row.text("number");
    let dimension = row.text("dimension");
    let dimension = Some(dimension).filter(|(name, _)| !name.is_empty());
    let dimension = dimension.and_then(|name| row.one_of("dimension", &name, Dimension::NAMES));
    let mut strength = |key| {
        let value = row.text_if(key)?;
        row.one_of(key, &value, Strength::NAMES)
    };
    let (adult_labour, child_labour) = (strength("adult_labour"), strength("child_labour"));
    let numbers = dimension.map(numbers_of).unwrap_or_default();
    if dimension.is_some() && !numbers.contains(&number.0) && !number.0.is_empty() {
        let range = format!("{}; {} to {}", number.0, first(&numbers), last(&numbers));
        row.wrong("number", number.1, &range);
    }
    row.finish(problems);
    Some(Operational {
        number: number.0,
        dimension: dimension?,
        adult_labour,
        child_labour,
    })
}

fn first(numbers: &[String]) -> &str {
    numbers.first().map_or("", String::as_str)
}

fn last(numbers: &[String]) -> &str {
    numbers.last().map_or("", String::as_str)
}
