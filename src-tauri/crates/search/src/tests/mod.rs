//! Tests across the crate: what is found, in which order, from which folder, and that no text is an error. Tests of one
//! step stand in its module.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod any_text;
mod asked;
mod filters;
mod folders;
mod languages;
mod large;
mod matches;
mod order;

use crate::{Document, Found, Index, Query};

/// A section of an English page.
fn section(page: &str, title: &str, body: &str) -> Document {
    Document {
        page: page.into(),
        lang: "en".into(),
        kind: Document::PAGE.into(),
        part: "start".into(),
        title: title.into(),
        body: body.into(),
        ..Document::default()
    }
}

fn in_language(lang: &str, page: &str, title: &str, body: &str) -> Document {
    Document {
        lang: lang.into(),
        ..section(page, title, body)
    }
}

fn index(documents: &[Document]) -> Index {
    Index::in_memory(documents).expect("an index in memory")
}

/// An index in which each text is the body of a page named by its number.
fn bodies(lang: &str, texts: &[&str]) -> Index {
    let documents: Vec<_> = texts
        .iter()
        .enumerate()
        .map(|(at, text)| in_language(lang, &at.to_string(), "", text))
        .collect();
    index(&documents)
}

fn query(text: &str) -> Query {
    Query {
        text: text.into(),
        limit: 20,
        ..Query::default()
    }
}

fn pages(found: &Found) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.page.as_str()).collect()
}

/// The numbers of the texts that a query finds.
fn found(index: &Index, text: &str) -> Vec<String> {
    let mut pages: Vec<_> = index
        .search(&query(text))
        .hits
        .into_iter()
        .map(|hit| hit.page)
        .collect();
    pages.sort();
    pages
}
