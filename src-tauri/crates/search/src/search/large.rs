//! Searching a pack of a million sections while somebody types. Not every section that matches is weighed: the best by a
//! plain sum of what their words are worth, and those that stand on the same pages. So a frequent word costs little more than
//! a rare one, and the number of pages that is told is that of the pages that were weighed.

use rustc_hash::FxHashSet;
use tantivy::{DocId, Score};

use super::Understood;
use super::best::{Beside, Terms, best};
use super::gather::Search;
use super::score::{ANYWHERE, PLACE_WEIGHTS};
use super::sections::Sections;
use crate::pack::Pack;
use crate::query::{Way, all_of, exclusions, parts_of, ways, ways_of, weight_of};

/// Sections whose pages are weighed: several times as many as are shown.
const SECTIONS: usize = 120;

/// A page with more sections than this is weighed by those around the best.
const MOST_AROUND: DocId = 64;

/// Where fewer pages are found, parts of words are sought too.
const FEW: usize = 3;

/// The sections to weigh, and whether parts of words are to be weighed there: only where too little else is found, with the
/// pages of other packs that were found before.
pub(super) fn sections<'a>(
    search: &Search<'_>,
    pack: &'a Pack,
    understood: &Understood,
    found_before: usize,
) -> tantivy::Result<(Sections<'a>, bool)> {
    let whole = best_for(search, pack, understood, false)?;
    let pages: FxHashSet<u64> = whole.iter().map(|&doc| pack.group(doc)).collect();
    let with_parts = found_before + pages.len() < FEW;
    let best = if with_parts {
        best_for(search, pack, understood, true)?
    } else {
        whole
    };
    Ok((Sections::only(pack, around(pack, &best)), with_parts))
}

/// The best sections, with or without those that have only parts of words.
fn best_for(
    search: &Search<'_>,
    pack: &Pack,
    understood: &Understood,
    with_parts: bool,
) -> tantivy::Result<Vec<DocId>> {
    let all = Sections::all(pack);
    let conditions = search.conditions(pack);
    let mut beside = Beside::default();
    if !conditions.is_empty() {
        beside.only = Some(all.found_by(&all_of(conditions))?);
    }
    if with_parts {
        let words = understood.matter.iter().map(|&at| &understood.words[at]);
        for parts in words.filter_map(parts_of) {
            beside.raised.push(all.found_by(&parts)?);
        }
    }
    for exclusion in exclusions(pack.analysis(), search.parsed) {
        beside.left_out.push(all.found_by(&exclusion)?);
    }
    best(pack, &terms(understood), &beside, SECTIONS)
}

/// Every term by which the words are found, and what it is worth by all ways together.
fn terms(understood: &Understood) -> Terms<'_> {
    let mut terms = Terms::default();
    for &at in &understood.matter {
        for way in ways(&understood.words[at]) {
            add(&mut terms, &way, 1.0);
        }
        let called = understood.synonyms.iter();
        for synonym in called.filter(|synonym| synonym.words.contains(&at)) {
            for name in &synonym.names {
                let part = weight_of(synonym) / name.words.len().max(1) as Score;
                for way in name.words.iter().flat_map(|entry| ways_of(entry)) {
                    add(&mut terms, &way, part);
                }
            }
        }
    }
    terms
}

fn add<'a>(terms: &mut Terms<'a>, way: &Way<'a>, times: Score) {
    let times = times * PLACE_WEIGHTS[way.place][ANYWHERE];
    for (field, text, worth) in way.terms() {
        *terms.entry((field, text)).or_default() += worth * times;
    }
}

/// The sections that stand on the same pages as these, in order. A page's sections stand together.
fn around(pack: &Pack, best: &[DocId]) -> Vec<DocId> {
    let last = pack.segment().max_doc();
    let mut docs: Vec<DocId> = Vec::new();
    for &doc in best {
        let page = pack.group(doc);
        let on_page = |other: &DocId| pack.group(*other) == page;
        docs.extend(
            (doc.saturating_sub(MOST_AROUND)..=doc)
                .rev()
                .take_while(on_page),
        );
        let after = last.min(doc.saturating_add(MOST_AROUND));
        docs.extend((doc + 1..after).take_while(on_page));
    }
    docs.sort_unstable();
    docs.dedup();
    docs
}
