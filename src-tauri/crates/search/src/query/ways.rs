//! The ways to find one word: its spellings, its stems, what it may go on to, what looks like it, each in the title, the
//! heading, the body and what people ask, and what each is worth.

use tantivy::Score;
use tantivy::schema::Field;

use super::expand::{Expanded, Synonym};
use crate::pack::Entry;
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
pub(crate) struct Way<'a> {
    /// Title, heading, body or what people ask.
    pub(crate) place: usize,
    /// Whether the word only begins like this.
    pub(crate) begun: bool,
    text: &'a str,
    /// Where the term is kept, and what it is worth there. A word that is the stem of others is kept as a word only, so a
    /// stem may be kept in two fields; then what it is worth in both is added up.
    kept: [Option<(Field, Score)>; 2],
}

impl<'a> Way<'a> {
    /// The fields and terms, with what each is worth.
    pub(crate) fn terms(&self) -> impl Iterator<Item = (Field, &'a str, Score)> {
        let text = self.text;
        let kept = self.kept.iter().flatten();
        kept.map(move |&(field, worth)| (field, text, worth))
    }
}

/// Every way to find a word of the query, its parts left out.
pub(crate) fn ways(word: &Expanded) -> Vec<Way<'_>> {
    let mut ways: Vec<Way<'_>> = word.entries().flat_map(ways_of).collect();
    let begun =
        as_words(&word.begun.words, COMPLETION).chain(as_words(&word.compounds, COMPLETION));
    ways.extend(begun.map(|way| Way { begun: true, ..way }));
    if word.edits > 0 {
        let weight = NEAR / Score::from(word.edits);
        ways.extend(as_words(&word.near, weight));
        ways.extend(as_words(&word.near_stems, weight));
        ways.extend(in_places(&FIELDS.stem, &word.near_stems, weight));
    }
    ways
}

/// The spellings and stems of a word.
pub(crate) fn ways_of(entry: &Entry) -> Vec<Way<'_>> {
    let mut ways: Vec<Way<'_>> = as_words(&entry.exact, EXACT).collect();
    for (text, worth) in entry.stems.iter().zip(&entry.worth_of_stems) {
        for place in 0..PLACES {
            let kept = [(FIELDS.stem, 0), (FIELDS.exact, 1)].map(|(fields, which)| {
                let worth = worth[place][which];
                (worth > 0.0).then_some((fields[place], STEM * worth))
            });
            if kept.iter().any(Option::is_some) {
                ways.push(Way {
                    place,
                    begun: false,
                    text,
                    kept,
                });
            }
        }
    }
    ways
}

fn as_words(terms: &[String], weight: Score) -> impl Iterator<Item = Way<'_>> {
    in_places(&FIELDS.exact, terms, weight)
}

fn in_places<'a>(
    fields: &'static [Field; PLACES],
    terms: &'a [String],
    weight: Score,
) -> impl Iterator<Item = Way<'a>> {
    terms.iter().flat_map(move |text| {
        let ways = fields.iter().enumerate();
        ways.map(move |(place, field)| Way {
            place,
            begun: false,
            text,
            kept: [Some((*field, weight)), None],
        })
    })
}

/// What the names of a synonym are worth.
pub(crate) fn weight_of(synonym: &Synonym) -> Score {
    if synonym.beside {
        SYNONYM_BESIDE
    } else {
        SYNONYM
    }
}
