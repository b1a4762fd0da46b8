//! Finds the pages of one pack: weighs each section by the words that it has, and each page by all its sections.

use tantivy::Score;

use super::pages::Weights;
use super::score::{ANYWHERE, IN_NAME, IN_TEXT, IN_TITLE, NameScores, Worth, score};
use super::sections::Sections;
use super::{Candidate, Candidates, Packs, Understood};
use crate::pack::Pack;
use crate::query::{Clause, Parsed, Query, Scope, all_of, conditions, exclusions, in_order};

/// For a section with all words. The largest single gain of the recipe.
const ALL_WORDS: Score = 4.0;

/// For words that stand beside each other in the text as they were typed.
const IN_ORDER: Score = 3.0;

/// One search: what is asked for, as it was typed, and what is remembered of earlier ones.
pub(super) struct Search<'a> {
    pub(super) query: &'a Query,
    pub(super) parsed: &'a Parsed,
    pub(super) names: &'a NameScores,
}

impl Search<'_> {
    /// Adds the pages of these sections that match.
    pub(super) fn gather<'a>(
        &self,
        packs: &Packs<'a>,
        at: usize,
        sections: &Sections<'a>,
        understood: &Understood,
        with_parts: bool,
        pages: &mut Candidates<'a>,
    ) -> tantivy::Result<()> {
        let pack = sections.pack;
        let words = &understood.words;
        let scores = understood.matter.iter().map(|&word| {
            score(
                sections,
                words,
                word,
                &understood.synonyms,
                with_parts,
                self.names,
            )
        });
        let scores: Vec<Vec<Worth>> = scores.collect::<tantivy::Result<_>>()?;
        let mut sums: Vec<Score> = (0..sections.len()).map(|at| sum(&scores, at)).collect();
        if words.len() > 1 {
            for &(place, score) in sections.found_by(&in_order(words))?.iter() {
                sums[place as usize] += IN_ORDER * score;
            }
        }
        self.keep_what_is_wanted(sections, &mut sums)?;
        let worth = packs.worth(at);
        for (place, sum) in sums.into_iter().enumerate() {
            if sum > 0.0 {
                let doc = sections.doc(place);
                pages.add(Candidate::new(at, pack, doc, sum, worth, self.query));
            }
        }
        let mut weights = Weights::new(words.len());
        for (&word, scores) in understood.matter.iter().zip(&scores) {
            for (place, worth) in scores.iter().enumerate() {
                let (in_title, in_text) = (worth[IN_TITLE], worth[IN_TEXT]);
                if in_title > 0.0 || in_text > 0.0 {
                    let group = pack.group(sections.doc(place));
                    weights.add(group, word, in_title, in_text);
                }
            }
        }
        weights.raise(packs, at, sections, understood, pages);
        Ok(())
    }

    /// What every section of a pack must have.
    pub(super) fn conditions(&self, pack: &Pack) -> Vec<Clause> {
        let scope = Scope {
            countries: &self.query.countries,
            forms: &self.query.forms,
        };
        conditions(pack.analysis(), self.parsed, scope)
    }

    /// Takes away the worth of sections that lack a phrase, are filtered out or excluded, and adds that of the phrases. Who
    /// excludes a word asks about the text, and a question does not say what stands there.
    fn keep_what_is_wanted(
        &self,
        sections: &Sections<'_>,
        sums: &mut [Score],
    ) -> tantivy::Result<()> {
        let conditions = self.conditions(sections.pack);
        if !conditions.is_empty() {
            let mut kept = vec![0.0; sums.len()];
            for &(place, score) in sections.found_by(&all_of(conditions))?.iter() {
                kept[place as usize] = score + sums[place as usize];
            }
            sums.copy_from_slice(&kept);
        }
        if !self.parsed.without.is_empty() {
            for (place, sum) in sums.iter_mut().enumerate() {
                if !sections.pack.is_text(sections.doc(place)) {
                    *sum = 0.0;
                }
            }
        }
        for exclusion in exclusions(sections.pack.analysis(), self.parsed) {
            for &(place, _) in sections.found_by(&exclusion)?.iter() {
                sums[place as usize] = 0.0;
            }
        }
        Ok(())
    }
}

/// Any of the words, much more for all of them, and more again for all of them in title and heading: what a page is called
/// is what it is about.
fn sum(scores: &[Vec<Worth>], at: usize) -> Score {
    let of = |way: usize| scores.iter().map(move |scores| scores[at][way]);
    let any: Score = of(ANYWHERE).sum();
    let all = scores.len() > 1 && of(ANYWHERE).all(|worth| worth > 0.0);
    let named = of(IN_NAME).all(|worth| worth > 0.0);
    let all = if all { ALL_WORDS * any } else { 0.0 };
    let named = if named { of(IN_NAME).sum() } else { 0.0 };
    any + all + named
}
