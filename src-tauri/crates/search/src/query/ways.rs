//! The ways to find one word: its spellings, its stems, what it may go on to, what looks like it, each in the title, the
//! heading and the body, and what each is worth.

use tantivy::Score;
use tantivy::schema::Field;

use super::compose::{Clause, PLACE_WEIGHTS, boost, term};
use super::expand::{Expanded, Synonym};
use crate::schema::{FIELDS, PLACES};

/// Below the stem, and yet ahead of it: an exact word is rarer than its stem.
const EXACT: Score = 0.6;
const STEM: Score = 0.7;
const COMPLETION: Score = 0.3;
/// Divided by the number of edits.
const NEAR: Score = 0.7;
/// What the glossary calls the same.
const SYNONYM: Score = 0.7;
/// The same beside the word itself: "deportation" is also called removal, but organ removal is something else.
const SYNONYM_BESIDE: Score = 0.4;

/// One way to find a word: a term in one place.
pub(crate) struct Way {
    /// Title, heading or body.
    pub(crate) place: usize,
    field: Field,
    text: String,
    weight: Score,
}

impl Way {
    pub(crate) fn clause(&self) -> Clause {
        boost(term(self.field, &self.text), self.weight)
    }
}

/// Every way to find one word of the query, its parts left out: what it is called by the glossary counts by the word.
pub(crate) fn ways_alone(words: &[Expanded], at: usize, synonyms: &[Synonym]) -> Vec<Way> {
    let all = |word: &Expanded| {
        let mut all = ways(word, &word.completions, &PLACE_WEIGHTS);
        all.extend(ways_of_stems(word, &PLACE_WEIGHTS).into_iter().flatten());
        all
    };
    let mut list = words.get(at).map_or_else(Vec::new, all);
    for synonym in synonyms
        .iter()
        .filter(|synonym| synonym.words.contains(&at))
    {
        let weight = weight_of(synonym);
        for name in &synonym.names {
            let part = weight / name.len().max(1) as Score;
            list.extend(name.iter().flat_map(all).map(|way| Way {
                weight: way.weight * part,
                ..way
            }));
        }
    }
    list
}

/// The spellings of a word in as many places as there are weights.
pub(super) fn ways(word: &Expanded, completions: &[String], weights: &[Score]) -> Vec<Way> {
    let mut ways = Vec::new();
    let mut add = |fields: [Field; PLACES], terms: &[String], weight: Score| {
        for text in terms {
            ways.extend(
                in_weighed(fields, weights).map(|(place, field, worth)| Way {
                    place,
                    field,
                    text: text.clone(),
                    weight: weight * worth,
                }),
            );
        }
    };
    add(FIELDS.exact, &word.exact, EXACT);
    add(FIELDS.exact, completions, COMPLETION);
    if word.edits > 0 {
        let weight = NEAR / Score::from(word.edits);
        add(FIELDS.exact, &word.near, weight);
        add(FIELDS.exact, &word.near_stems, weight);
        add(FIELDS.stem, &word.near_stems, weight);
    }
    ways
}

/// For each stem and place the one or two ways: a word that is the stem of others is kept as a word only.
pub(super) fn ways_of_stems(word: &Expanded, weights: &[Score]) -> Vec<Vec<Way>> {
    let mut all = Vec::new();
    for (stem, worth) in word.stems.iter().zip(&word.worth_of_stems) {
        for (place, stems, weight) in in_weighed(FIELDS.stem, weights) {
            let both = [
                (stems, worth[place][0]),
                (FIELDS.exact[place], worth[place][1]),
            ];
            let ways = both
                .into_iter()
                .filter(|(_, worth)| *worth > 0.0)
                .map(|(field, worth)| Way {
                    place,
                    field,
                    text: stem.clone(),
                    weight: STEM * weight * worth,
                });
            all.push(ways.collect());
        }
    }
    all
}

/// The places that have a weight, with their fields.
fn in_weighed(
    fields: [Field; PLACES],
    weights: &[Score],
) -> impl Iterator<Item = (usize, Field, Score)> {
    fields
        .into_iter()
        .zip(weights.iter().copied())
        .enumerate()
        .map(|(place, (field, weight))| (place, field, weight))
        .filter(|(.., weight)| *weight > 0.0)
}

pub(super) fn weight_of(synonym: &Synonym) -> Score {
    if synonym.beside {
        SYNONYM_BESIDE
    } else {
        SYNONYM
    }
}
