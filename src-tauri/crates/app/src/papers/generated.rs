//! What pages list from the data, on paper: the words of the glossary, the sources, the periods.

use super::letterhead::Letterhead;
use crate::periods::{MATTERS, in_order, without_addresses};
use content::{Confidence, Country, Statement, is_old};
use report::{Block, Inline, Mark};

/// The place `{{name}}` of a page; nothing for a name that is not known.
pub(super) fn generated(head: &Letterhead<'_>, name: &str) -> Vec<Block> {
    match name {
        "glossary" => glossary(head),
        "sources" => sources(head),
        "periods" => periods(head),
        _ => Vec::new(),
    }
}

fn glossary(head: &Letterhead<'_>) -> Vec<Block> {
    let glossary = &head.handbook.glossary;
    let source = &head.handbook.manifest.source_language;
    let ids = glossary.concepts.keys();
    let mut terms: Vec<_> = ids
        .filter_map(|id| glossary.term(id, &head.lang, source))
        .map(|(term, _)| term)
        .collect();
    terms.sort_by_key(|term| term.term.to_lowercase());
    let entries = terms.into_iter().map(|term| {
        let mut words = vec![Inline::Strong(vec![Inline::text(&term.term)])];
        if !term.synonyms.is_empty() {
            words.push(Inline::text(" "));
            words.push(Inline::Emphasis(vec![Inline::text(
                term.synonyms.join(", "),
            )]));
        }
        words.extend([Inline::Break, Inline::text(&term.definition)]);
        Block::Paragraph(words)
    });
    entries.collect()
}

fn sources(head: &Letterhead<'_>) -> Vec<Block> {
    let mut sources: Vec<_> = head.handbook.sources.values().collect();
    sources.sort_by_key(|source| &source.title);
    let items = sources.into_iter().map(|source| {
        let parts = [&source.publisher, &source.year, &source.place];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        let about = parts.cloned().collect::<Vec<_>>().join(", ");
        let mut words = vec![
            Inline::Strong(vec![Inline::text(&source.title)]),
            Inline::Break,
            Inline::text(about),
        ];
        if !source.address.is_empty() {
            words.extend([Inline::Break, Inline::Code(source.address.clone())]);
        }
        vec![Block::Paragraph(words)]
    });
    vec![Block::List {
        mark: Mark::Bullet,
        items: items.collect(),
    }]
}

/// A table for each country: on paper one table over all of them would have no head on most pages.
fn periods(head: &Letterhead<'_>) -> Vec<Block> {
    let countries = in_order(head.handbook).into_iter();
    countries
        .flat_map(|country| {
            [
                Block::heading(2, &country.name_en),
                country_table(head, country),
            ]
        })
        .collect()
}

fn country_table(head: &Letterhead<'_>, country: &Country) -> Block {
    let words = &head.words;
    let titles = [
        words.periods_matter(),
        words.periods_length(),
        words.periods_grants(),
        words.periods_basis(),
        words.periods_source(),
    ];
    let rows = MATTERS.iter().map(|(key, matter)| {
        let name = match *matter {
            "reflection" => words.periods_reflection(),
            _ => words.periods_permit(),
        };
        let mut row = vec![name];
        match country.statement(key) {
            Some(statement) => row.extend(statement_cells(head, statement)),
            None => row.extend([words.periods_missing(), String::new()]),
        }
        row.resize(titles.len(), String::new());
        row.into_iter()
            .map(|cell| vec![Inline::text(cell)])
            .collect()
    });
    let rows = rows.collect();
    Block::Table {
        align: Vec::new(),
        head: titles.map(|title| vec![Inline::text(title)]).to_vec(),
        rows,
    }
}

fn statement_cells(head: &Letterhead<'_>, statement: &Statement) -> [String; 4] {
    let words = &head.words;
    let or_missing = |text: &str, missing: &str| match text.is_empty() {
        true => head.named("reader-periods", missing),
        false => text.to_owned(),
    };
    let mut source = vec![
        without_addresses(&statement.source),
        words.as_of(&statement.as_of),
    ];
    if is_old(&statement.as_of, head.today) {
        source.push(words.check_first());
    }
    if statement.confidence < Confidence::High {
        source.push(words.not_yet_checked());
    }
    [
        or_missing(&statement.length, "length-not-established"),
        or_missing(&statement.who_grants, "grants-not-established"),
        or_missing(&statement.legal_basis, "basis-not-established"),
        source.join("; "),
    ]
}
