//! Searching a pack of a million sections while somebody types. Not every section that matches is looked at: the best by a
//! plain sum of what their words are worth, which the engine finds without reading the rest, and then the pages that they
//! stand on, weighed as in any other pack. So a frequent word costs no more than a rare one, and the number of pages that is
//! told is that of the pages that were weighed.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use tantivy::query::{BooleanQuery, EnableScoring, Query as _};
use tantivy::{DocId, Score};

use super::pages::Weights;
use super::{Candidate, Candidates, Packs, Understood};
use crate::pack::Pack;
use crate::query::{ALL_WORDS, Parsed, Query, Way, ways_alone};

/// Sections whose pages are weighed: several times as many as are shown.
const SECTIONS: usize = 200;

/// A page with more sections than this is weighed by those around the best.
const MOST_AROUND: DocId = 64;

/// Whether the best by their words are what was asked for. Who filters, excludes or quotes may want what is not among them.
pub(super) fn is_enough(parsed: &Parsed, query: &Query) -> bool {
    let filters = [&query.kinds, &query.parts, &query.countries, &query.forms];
    parsed.phrases.is_empty() && parsed.without.is_empty() && filters.into_iter().all(Vec::is_empty)
}

/// Finds the pages of one pack.
pub(super) fn gather<'a>(
    packs: &Packs<'a>,
    at: usize,
    understood: &Understood,
    query: &Query,
    pages: &mut Candidates<'a>,
) -> tantivy::Result<()> {
    let pack = packs.all[at];
    let ways: Vec<Vec<Way>> = understood
        .matter
        .iter()
        .map(|&word| ways_alone(&understood.words, word, &understood.synonyms))
        .collect();
    let sections = around(pack, &best(pack, &ways)?);
    let mut weights = Weights::new(understood.words.len());
    // For each section what its words are worth together, and how many it has.
    let mut sums = vec![(0.0, 0); sections.len()];
    for (&word, ways) in understood.matter.iter().zip(&ways) {
        let scores = scores(pack, ways, &sections)?;
        for ((&doc, [title, text]), (sum, count)) in sections.iter().zip(scores).zip(&mut sums) {
            let page = pack.card(doc).group;
            for (in_title, score) in [(true, title), (false, text)] {
                if score > 0.0 {
                    weights.add(page, word, in_title, score);
                }
            }
            let most = title.max(text);
            *sum += most;
            *count += usize::from(most > 0.0);
        }
    }
    let (words, worth) = (understood.matter.len(), packs.worth(at));
    for (doc, (sum, count)) in sections.into_iter().zip(sums) {
        let all = if words > 1 && count == words {
            1.0 + ALL_WORDS
        } else {
            1.0
        };
        if count > 0 {
            pages.add(Candidate::new(at, pack, doc, sum * all, worth, query));
        }
    }
    weights.raise(packs, at, understood, pages);
    Ok(())
}

/// What a word is worth in each of these sections: the best way to find it in the title, and the best in the text.
fn scores(pack: &Pack, ways: &[Way], sections: &[DocId]) -> tantivy::Result<Vec<[Score; 2]>> {
    let mut scores = vec![[0.0; 2]; sections.len()];
    for way in ways {
        let weight = way
            .clause()
            .weight(EnableScoring::enabled_from_searcher(&pack.searcher))?;
        let mut found = weight.scorer(pack.segment(), 1.0)?;
        for (&doc, scores) in sections.iter().zip(&mut scores) {
            if found.doc() < doc {
                found.seek(doc);
            }
            if found.doc() == doc {
                let score: &mut Score = &mut scores[usize::from(way.place > 0)];
                *score = score.max(found.score());
            }
        }
    }
    Ok(scores)
}

/// The best sections by the sum of their words, in no order.
fn best(pack: &Pack, ways: &[Vec<Way>]) -> tantivy::Result<Vec<DocId>> {
    let clauses = ways.iter().flatten().map(Way::clause).collect();
    let union = BooleanQuery::union(clauses);
    let weight = union.weight(EnableScoring::enabled_from_searcher(&pack.searcher))?;
    // The worst of them on top. Of equals the earlier one stays.
    let mut best: BinaryHeap<Reverse<Ranked>> = BinaryHeap::with_capacity(SECTIONS + 1);
    weight.for_each_pruning(Score::MIN, pack.segment(), &mut |doc, score| {
        best.push(Reverse(Ranked { score, doc }));
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
        let page = pack.card(doc).group;
        let on_page = |other: &DocId| pack.card(*other).group == page;
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
