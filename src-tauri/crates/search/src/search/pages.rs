//! Whole pages: a page is about a question also when its words stand in different sections of it.

use rustc_hash::FxHashMap;
use tantivy::Score;

use super::sections::Sections;
use super::{Candidates, Packs, Understood};
use crate::query::enough_parts;

/// What the words of a whole page are worth beside those of its best section. This and the next are measured on the judged
/// queries of `tests/relevance`: with them a seventh more of the English ones have their page among the first three.
const PAGE: Score = 2.0;

/// For a page that has all words, wherever they stand.
const ALL_ON_PAGE: Score = 1.5;

/// For a page that has them all in its title. This and the next three make little difference to the queries of the
/// handbook, and much in a book of many pages: they were found on the help pages of `tests/relevance`.
const ALL_IN_TITLE: Score = 2.2;

/// What a title says beside the sections, and parts of words in it.
const TITLE: Score = 2.4;
const PARTS_IN_TITLE: Score = 2.6;

/// How much less a page counts that has more sections than most, as an exponent: a long page has every word somewhere.
const LENGTH: Score = 0.2;

/// What each word of the query is worth on each page.
pub(super) struct Weights {
    words: usize,
    /// For each word: what it is worth in the title, in the best section, and in all sections together.
    pages: FxHashMap<u64, Vec<[Score; 3]>>,
}

impl Weights {
    pub(super) fn new(words: usize) -> Self {
        Self {
            words,
            pages: FxHashMap::default(),
        }
    }

    /// What a word is worth in a section: in the title, which all sections of a page have in common, and in its own text.
    pub(super) fn add(&mut self, page: u64, word: usize, in_title: Score, in_text: Score) {
        let words = self.words;
        let scores = self
            .pages
            .entry(page)
            .or_insert_with(|| vec![[0.0; 3]; words]);
        let [title, best, all] = &mut scores[word];
        *title = title.max(in_title);
        *best = best.max(in_text);
        *all += in_text;
    }

    /// Raises the pages that were found in a pack.
    pub(super) fn raise(
        mut self,
        packs: &Packs<'_>,
        at: usize,
        sections: &Sections<'_>,
        understood: &Understood,
        pages: &mut Candidates<'_>,
    ) {
        let pack = packs.all[at];
        for &word in &understood.matter {
            let asked = &understood.words[word];
            let (enough, weight) = enough_parts(asked);
            for (page, score) in pack.titles_like(&asked.entry.grams, enough) {
                if let Some(scores) = self.pages.get_mut(&page) {
                    let title = &mut scores[word][0];
                    *title = title.max(score * weight * PARTS_IN_TITLE);
                }
            }
        }
        let listed = sections.by_page();
        for (page, scores) in self.pages {
            let sections = listed.get(&page).copied();
            let sections = sections.unwrap_or_else(|| pack.of_group(page).len());
            let length = pack.sections_of_a_page() / sections.max(1) as Score;
            let length = length.powf(LENGTH).min(1.0);
            let sum: Score = scores
                .iter()
                .map(|[title, best, all]| {
                    let most = title.max(*best);
                    // Each further section says less that is new.
                    if most > 0.0 {
                        most * (1.0 + ((title * TITLE + all) / most).ln())
                    } else {
                        0.0
                    }
                })
                .sum();
            let has = |word: usize| scores[word][0] > 0.0 || scores[word][1] > 0.0;
            let all = understood.matter.iter().all(|&word| has(word));
            let in_title = understood.matter.len() > 1
                && understood.matter.iter().all(|&word| scores[word][0] > 0.0);
            let whole = if in_title {
                ALL_IN_TITLE
            } else if all {
                ALL_ON_PAGE
            } else {
                1.0
            };
            pages.raise(page, at, PAGE * sum * whole * length * packs.worth(at));
        }
    }
}
