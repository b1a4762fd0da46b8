//! The best sections of a large pack, by a plain sum of what their terms are worth and without reading all that is frequent.
//! The pack is gone through in windows. In each, terms are added one after the other, those first that say most; once all
//! that are left cannot lift a section above the worst of the best, they are only looked up in the sections that still may
//! get there, and the answer is the same (MaxScore: H. Turtle and J. Flood, "Query evaluation: strategies and
//! optimizations", 1995). The engine leaves out sections too, but puts the terms in order again for each, and a query with
//! its endings, stems and synonyms has a hundred terms.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::ops::Range;

use rustc_hash::FxHashMap;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings as _, SegmentPostings};
use tantivy::query::{Bm25StatisticsProvider, Bm25Weight};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, Score, Term};

use crate::pack::{Pack, Postings};

/// Sections of a window: what they are worth stays close to the processor.
const WINDOW: DocId = 1 << 15;

/// Terms are read until those that are left are worth no more than this part of the worst of the best: to read on costs
/// less than to look up everything that could still get there.
const READ_ON: Score = 0.5;

/// Sections that are compared at once.
const CHUNK: usize = 32;

/// Terms, and what each is worth beyond what the engine gives it.
pub(super) type Terms<'a> = FxHashMap<(Field, &'a str), Score>;

/// What is looked for beside terms.
#[derive(Default)]
pub(super) struct Beside {
    /// Only these, and what they are worth by themselves.
    pub(super) only: Option<Postings>,
    /// Worth more.
    pub(super) raised: Vec<Postings>,
    pub(super) left_out: Vec<Postings>,
}

/// The best sections of a pack, so many as are wanted, in no order. Of equals the earlier are taken.
pub(super) fn best(
    pack: &Pack,
    terms: &Terms<'_>,
    beside: &Beside,
    wanted: usize,
) -> tantivy::Result<Vec<DocId>> {
    let mut terms = ready(pack, terms)?;
    let left = left(&terms);
    let mut best = Best::new(wanted);
    let mut worth = vec![0.0; WINDOW as usize];
    let last = pack.segment().max_doc();
    for start in (0..last).step_by(WINDOW as usize) {
        let window = start..last.min(start + WINDOW);
        beside.begin(&window, &mut worth);
        let least = best.least();
        let needed = left.partition_point(|left| *left > least * READ_ON);
        let (needed, others) = terms.split_at_mut(needed);
        for term in needed {
            term.add(&window, &mut worth);
        }
        let left = &left[left.len() - others.len()..];
        let may_be = least - left.first().unwrap_or(&0.0);
        let mut running = above(may_be.max(0.0), &worth);
        for (term, left) in others.iter_mut().zip(left) {
            running.retain(|at| worth[*at as usize] + left > least);
            term.add_among(&running, start, &mut worth);
        }
        for at in running {
            best.add(worth[at as usize], start + at);
        }
    }
    Ok(best.docs())
}

impl Beside {
    /// What the sections of a window are worth before any term.
    fn begin(&self, window: &Range<DocId>, worth: &mut [Score]) {
        let least = if self.only.is_some() {
            Score::NEG_INFINITY
        } else {
            0.0
        };
        worth.fill(least);
        let within = |found: &Postings, each: &mut dyn FnMut(usize, Score)| {
            let from = found.partition_point(|(doc, _)| *doc < window.start);
            let found = found[from..].iter();
            for (doc, score) in found.take_while(|(doc, _)| *doc < window.end) {
                each((doc - window.start) as usize, *score);
            }
        };
        if let Some(only) = &self.only {
            within(only, &mut |at, score| worth[at] = score);
        }
        for raised in &self.raised {
            within(raised, &mut |at, score| worth[at] += score);
        }
        for left_out in &self.left_out {
            within(left_out, &mut |at, _| worth[at] = Score::NEG_INFINITY);
        }
    }
}

/// The places that are worth more than this.
fn above(least: Score, worth: &[Score]) -> Vec<DocId> {
    let mut above = Vec::new();
    for (at, chunk) in worth.chunks(CHUNK).enumerate() {
        // Few chunks have any, and this is one instruction for several.
        if chunk
            .iter()
            .fold(false, |any, worth| any | (*worth > least))
        {
            let places = (at * CHUNK..).zip(chunk);
            let places = places.filter(|(_, worth)| **worth > least);
            above.extend(places.map(|(at, _)| at as DocId));
        }
    }
    above
}

/// A term and how far it has been read.
struct Ready {
    postings: SegmentPostings,
    lengths: FieldNormReader,
    weight: Bm25Weight,
}

impl Ready {
    /// Adds what the term is worth in a window.
    fn add(&mut self, window: &Range<DocId>, worth: &mut [Score]) {
        self.seek(window.start);
        let mut doc = self.postings.doc();
        while doc < window.end {
            worth[(doc - window.start) as usize] += self.score(doc);
            doc = self.postings.advance();
        }
    }

    /// The same in some sections of a window, by their places in it.
    fn add_among(&mut self, places: &[DocId], start: DocId, worth: &mut [Score]) {
        for &at in places {
            let doc = start + at;
            self.seek(doc);
            if self.postings.doc() == doc {
                worth[at as usize] += self.score(doc);
            }
        }
    }

    fn seek(&mut self, doc: DocId) {
        if self.postings.doc() < doc {
            self.postings.seek(doc);
        }
    }

    fn score(&self, doc: DocId) -> Score {
        let length = self.lengths.fieldnorm_id(doc);
        self.weight.score(length, self.postings.term_freq())
    }
}

/// The terms that stand anywhere, those first that say most.
fn ready(pack: &Pack, terms: &Terms<'_>) -> tantivy::Result<Vec<Ready>> {
    let segment = pack.segment();
    let all = segment.max_doc();
    let mut ready = Vec::with_capacity(terms.len());
    for (&(field, text), factor) in terms {
        let term = Term::from_field_text(field, text);
        let index = segment.inverted_index(field)?;
        let Some(postings) = index.read_postings(&term, IndexRecordOption::WithFreqs)? else {
            continue;
        };
        let length = pack.searcher.total_num_tokens(field)? as Score / all as Score;
        let sections = u64::from(postings.doc_freq());
        let weight = Bm25Weight::for_one_term_without_explain(sections, u64::from(all), length);
        let lengths = segment.fieldnorms_readers().get_field(field)?;
        ready.push(Ready {
            postings,
            lengths: lengths.unwrap_or_else(|| FieldNormReader::constant(all, 1)),
            weight: weight.boost_by(*factor),
        });
    }
    ready.sort_by(|a, b| b.weight.max_score().total_cmp(&a.weight.max_score()));
    Ok(ready)
}

/// What all terms from each on add at most.
fn left(terms: &[Ready]) -> Vec<Score> {
    let most = terms.iter().rev().map(|term| term.weight.max_score());
    let mut left: Vec<Score> = most
        .scan(0.0, |left, most| {
            *left += most;
            Some(*left)
        })
        .collect();
    left.reverse();
    left
}

/// The best so far.
struct Best {
    wanted: usize,
    /// The worst of them on top.
    heap: BinaryHeap<Reverse<Ranked>>,
}

impl Best {
    fn new(wanted: usize) -> Self {
        Self {
            wanted,
            heap: BinaryHeap::with_capacity(wanted + 1),
        }
    }

    /// What a later section must be worth more than.
    fn least(&self) -> Score {
        match self.heap.peek() {
            Some(Reverse(worst)) if self.heap.len() >= self.wanted => worst.score,
            _ => 0.0,
        }
    }

    fn add(&mut self, score: Score, doc: DocId) {
        if score > self.least() {
            self.heap.push(Reverse(Ranked { score, doc }));
            if self.heap.len() > self.wanted {
                self.heap.pop();
            }
        }
    }

    fn docs(self) -> Vec<DocId> {
        let ranked = self.heap.into_iter();
        ranked.map(|Reverse(ranked)| ranked.doc).collect()
    }
}

/// By score, and of equals the earlier section is the better.
struct Ranked {
    score: Score,
    doc: DocId,
}

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_score = self.score.total_cmp(&other.score);
        by_score.then_with(|| other.doc.cmp(&self.doc))
    }
}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Ranked {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ranked {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use crate::schema::{BODY, FIELDS};
    use crate::{Document, Index};

    /// More than two windows.
    const SECTIONS: u32 = 70_000;
    const WANTED: usize = 40;

    /// Words of which each is half as frequent as the one before, in texts of different lengths and in no order.
    fn index() -> Index {
        let documents = (0..SECTIONS).map(|at| {
            let dice = at.wrapping_mul(2_654_435_761) >> 8;
            let words = (0..16).filter(|word| dice >> word & ((1 << (word / 2)) - 1) == 0);
            let words: Vec<String> = words.map(|word| format!("word{word}")).collect();
            Document {
                page: at.to_string(),
                lang: "en".into(),
                kind: Document::PAGE.into(),
                body: words.join(" "),
                ..Document::default()
            }
        });
        Index::in_memory(&documents.collect::<Vec<_>>()).unwrap()
    }

    /// The same by the sum of everything, in order of sections.
    fn by_all(pack: &Pack, terms: &Terms<'_>, beside: &Beside) -> Vec<Score> {
        let mut worth = vec![0.0; SECTIONS as usize];
        beside.begin(&(0..SECTIONS), &mut worth);
        for (&(field, text), factor) in terms {
            for (doc, score) in pack.postings(field, text).unwrap().iter() {
                worth[*doc as usize] += factor * score;
            }
        }
        worth
    }

    fn check(pack: &Pack, words: &[(&str, Score)], beside: &Beside) {
        let body = FIELDS.exact[BODY];
        let terms: Terms<'_> = words
            .iter()
            .map(|(word, factor)| ((body, *word), *factor))
            .collect();
        let all = by_all(pack, &terms, beside);
        let mut sorted: Vec<Score> = all.iter().copied().filter(|worth| *worth > 0.0).collect();
        sorted.sort_by(|a, b| b.total_cmp(a));
        sorted.truncate(WANTED);
        let found = best(pack, &terms, beside, WANTED).unwrap();
        let mut worth: Vec<Score> = found.iter().map(|doc| all[*doc as usize]).collect();
        worth.sort_by(|a, b| b.total_cmp(a));
        assert_eq!(worth.len(), sorted.len(), "{words:?}");
        // Sums in another order differ in their last digit.
        let same = worth.iter().zip(&sorted).all(|(a, b)| (a - b).abs() < 1e-4);
        assert!(same, "{words:?}: {worth:?} and not {sorted:?}");
    }

    #[test]
    fn what_is_left_out_is_none_of_the_best() {
        let index = index();
        let pack = &index.packs[0];
        let nothing = Beside::default();
        check(pack, &[("word0", 1.0)], &nothing);
        check(pack, &[("word15", 2.0), ("word1", 0.5)], &nothing);
        check(
            pack,
            &[("word9", 1.0), ("word5", 1.0), ("word3", 1.0)],
            &nothing,
        );
        let names: Vec<String> = (0..16).map(|word| format!("word{word}")).collect();
        let all: Vec<_> = names.iter().map(|name| (name.as_str(), 0.7)).collect();
        check(pack, &all, &nothing);
        check(pack, &[("nowhere", 1.0)], &nothing);
    }

    #[test]
    fn what_is_filtered_out_gives_way_to_the_next_best() {
        let index = index();
        let pack = &index.packs[0];
        let every = |step: usize, worth: Score| -> Postings {
            (0..SECTIONS)
                .step_by(step)
                .map(|doc| (doc, worth))
                .collect()
        };
        let words = [("word12", 1.0), ("word4", 1.0), ("word1", 1.0)];
        let only = Beside {
            only: Some(every(7, 0.0)),
            ..Beside::default()
        };
        check(pack, &words, &only);
        let raised = Beside {
            raised: vec![every(1001, 3.0)],
            left_out: vec![every(2, 1.0)],
            ..Beside::default()
        };
        check(pack, &words, &raised);
    }
}
