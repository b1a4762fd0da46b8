//! Searching a pack of a million sections while somebody types. Not every section that matches is weighed: the best by a
//! plain sum of what their words are worth, which the engine finds without reading the rest, and those that stand on the
//! same pages. So a frequent word costs no more than a rare one, and the number of pages that is told is that of the pages
//! that were weighed.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rustc_hash::FxHashSet;
use tantivy::query::EnableScoring;
use tantivy::{DocId, Score};

use super::Understood;
use super::gather::Search;
use super::score::{ANYWHERE, PLACE_WEIGHTS};
use super::sections::Sections;
use crate::pack::Pack;
use crate::query::{Clause, all_of, any_of, exclusions, parts_of, ways, ways_of, weight_of};

/// Sections whose pages are weighed: several times as many as are shown.
const SECTIONS: usize = 200;

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
    let mut wanted = search.conditions(pack);
    // Where there is a phrase the words need not be there.
    if search.parsed.phrases.is_empty() {
        wanted.push(any_of(clauses(understood, with_parts)));
    }
    // A union by itself is found faster than as the only part of something.
    let wanted = match <[Clause; 1]>::try_from(wanted) {
        Ok([words]) => words,
        Err(wanted) => all_of(wanted),
    };
    let mut excluded = FxHashSet::default();
    for exclusion in exclusions(pack.analysis(), search.parsed) {
        let found = Sections::all(pack).found_by(&exclusion)?;
        excluded.extend(found.iter().map(|(doc, _)| *doc));
    }
    best(pack, &wanted, &excluded)
}

/// Every way to find the words, each by itself.
fn clauses(understood: &Understood, with_parts: bool) -> Vec<Clause> {
    let mut clauses = Vec::new();
    let place = |place: usize| PLACE_WEIGHTS[place][ANYWHERE];
    for &at in &understood.matter {
        let word = &understood.words[at];
        clauses.extend(
            ways(word)
                .iter()
                .flat_map(|way| way.clauses(place(way.place))),
        );
        let called = understood.synonyms.iter();
        for synonym in called.filter(|synonym| synonym.words.contains(&at)) {
            for name in &synonym.names {
                let part = weight_of(synonym) / name.words.len().max(1) as Score;
                let ways = name.words.iter().flat_map(|entry| ways_of(entry));
                clauses.extend(ways.flat_map(|way| {
                    let worth = place(way.place) * part;
                    way.clauses(worth).collect::<Vec<_>>()
                }));
            }
        }
        clauses.extend(parts_of(word).filter(|_| with_parts));
    }
    clauses
}

/// The best sections by what the engine gives them, in no order.
fn best(pack: &Pack, wanted: &Clause, excluded: &FxHashSet<DocId>) -> tantivy::Result<Vec<DocId>> {
    let weight = wanted.weight(EnableScoring::enabled_from_searcher(&pack.searcher))?;
    // The worst of them on top. Of equals the earlier one stays.
    let mut best: BinaryHeap<Reverse<Ranked>> = BinaryHeap::with_capacity(SECTIONS + 1);
    weight.for_each_pruning(Score::MIN, pack.segment(), &mut |doc, score| {
        if !excluded.contains(&doc) {
            best.push(Reverse(Ranked { score, doc }));
        }
        if best.len() > SECTIONS {
            best.pop();
        }
        match best.peek() {
            Some(Reverse(worst)) if best.len() == SECTIONS => worst.score,
            _ => Score::MIN,
        }
    })?;
    Ok(best.into_iter().map(|Reverse(ranked)| ranked.doc).collect())
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

/// By score, and of equals the earlier section is the better.
struct Ranked {
    score: Score,
    doc: DocId,
}

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let by_score = self.score.total_cmp(&other.score);
        by_score.then_with(|| other.doc.cmp(&self.doc))
    }
}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Ranked {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ranked {}
