//! Puts the expanded words together into one query of the engine. Most weights are measured: twelve languages, 2,700
//! queries with known answers. `NAME_WEIGHTS` and `GRAMS_BESIDE` are our own, so that a title comes first and the word
//! itself before words like it.

use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, Occur, PhraseQuery, Query,
    TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Term};

use super::expand::Expanded;
use super::parse::Parsed;
use crate::analysis::Analysis;
use crate::schema::{ANY_FORM, FIELDS, NO_COUNTRY, PLACES};

/// Title, heading, body.
const PLACE_WEIGHTS: [Score; PLACES] = [2.0, 1.5, 1.0];

/// Title and heading, when all words are there.
const NAME_WEIGHTS: [Score; 2] = [4.0, 1.5];

/// Below the stem, and yet ahead of it: an exact word is rarer than its stem.
const EXACT: Score = 0.6;
const STEM: Score = 0.7;
const COMPLETION: Score = 0.3;
/// Divided by the number of edits.
const NEAR: Score = 0.7;
/// Divided by the square root of the number of parts.
const GRAMS: Score = 0.6;
/// What parts are worth beside a word that is known or was corrected. Without it a short text with "format" comes before a
/// longer one with the "form" that was asked for.
const GRAMS_BESIDE: Score = 0.5;
/// The share of the parts of a word that must be there.
const GRAM_SHARE: f32 = 0.4;
/// What the alternatives of a word add to the best of them.
const TIE: Score = 0.1;
/// For a section with all words. The largest single gain of the recipe.
const ALL_WORDS: Score = 4.0;

type Clause = Box<dyn Query>;

/// What the engine itself filters by. Kinds and parts are counted, so they are filtered later.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) countries: &'a [String],
    pub(crate) forms: &'a [String],
}

/// The query for one pack.
pub(crate) fn compose(
    analysis: &Analysis,
    parsed: &Parsed,
    words: &[Expanded],
    scope: Scope<'_>,
) -> Clause {
    let mut clauses: Vec<(Occur, Clause)> = Vec::new();
    for phrase in &parsed.phrases {
        clauses.push((Occur::Must, in_places(analysis, phrase)));
    }
    if !words.is_empty() {
        let occur = if parsed.phrases.is_empty() {
            Occur::Must
        } else {
            Occur::Should
        };
        clauses.push((occur, any_and_all(words)));
    }
    if !scope.countries.is_empty() {
        let mut countries: Vec<_> = scope.countries.iter().map(String::as_str).collect();
        countries.push(NO_COUNTRY);
        clauses.push((Occur::Must, filter(FIELDS.country, &countries)));
    }
    if !scope.forms.is_empty() {
        let mut forms: Vec<_> = scope.forms.iter().map(String::as_str).collect();
        forms.push(ANY_FORM);
        clauses.push((Occur::Must, filter(FIELDS.form, &forms)));
    }
    Box::new(BooleanQuery::new(clauses))
}

/// What finds the sections to leave out, one query for each word or phrase with a minus. They are run by themselves: as
/// `Occur::MustNot` of a larger query, a phrase makes engine 0.27 seek backwards, which panics or misses.
pub(crate) fn exclusions(analysis: &Analysis, parsed: &Parsed) -> Vec<Clause> {
    parsed
        .without
        .iter()
        .map(|phrase| in_places(analysis, phrase))
        .collect()
}

/// Any of the words, much more for all of them, and more again for all of them in title and heading: what a page is called
/// is what it is about.
fn any_and_all(words: &[Expanded]) -> Clause {
    let mut clauses: Vec<_> = words
        .iter()
        .map(|word| (Occur::Should, alternatives(word)))
        .collect();
    if words.len() > 1 {
        let all = words.iter().map(alternatives).collect();
        clauses.push((
            Occur::Should,
            boost(Box::new(BooleanQuery::intersection(all)), ALL_WORDS),
        ));
    }
    let named = words
        .iter()
        .map(|word| best_of(forms(word, &NAME_WEIGHTS)))
        .collect();
    clauses.push((Occur::Should, Box::new(BooleanQuery::intersection(named))));
    Box::new(BooleanQuery::new(clauses))
}

/// Everything that one word can be found by.
fn alternatives(word: &Expanded) -> Clause {
    let mut clauses = forms(word, &PLACE_WEIGHTS);
    if !word.grams.is_empty() {
        let count = word.grams.len() as Score;
        let enough = (count * GRAM_SHARE).ceil() as usize;
        let beside = if word.known || word.edits > 0 {
            GRAMS_BESIDE
        } else {
            1.0
        };
        for (field, place) in FIELDS.gram.into_iter().zip(PLACE_WEIGHTS) {
            let parts = word.grams.iter().map(|gram| term(field, gram)).collect();
            let share = Box::new(BooleanQuery::union_with_minimum_required_clauses(
                parts, enough,
            ));
            clauses.push(boost(share, GRAMS / count.sqrt() * beside * place));
        }
    }
    best_of(clauses)
}

/// The forms of a word in as many places as there are weights.
fn forms(word: &Expanded, weights: &[Score]) -> Vec<Clause> {
    let mut clauses = Vec::new();
    let mut add = |fields: [Field; PLACES], terms: &[String], weight: Score| {
        for text in terms {
            for (field, place) in fields.into_iter().zip(weights) {
                clauses.push(boost(term(field, text), weight * place));
            }
        }
    };
    add(FIELDS.exact, &word.exact, EXACT);
    add(FIELDS.stem, &word.stems, STEM);
    add(FIELDS.exact, &word.completions, COMPLETION);
    if word.edits > 0 {
        let weight = NEAR / Score::from(word.edits);
        add(FIELDS.exact, &word.near, weight);
        add(FIELDS.stem, &word.near_stems, weight);
    }
    clauses
}

fn best_of(clauses: Vec<Clause>) -> Clause {
    Box::new(DisjunctionMaxQuery::with_tie_breaker(clauses, TIE))
}

/// These words one after the other, as they are spelled, in the title, the heading or the body.
fn in_places(analysis: &Analysis, forms: &[String]) -> Clause {
    let clauses = FIELDS
        .exact
        .into_iter()
        .zip(PLACE_WEIGHTS)
        .map(|(field, place)| {
            let mut terms: Vec<_> = forms
                .iter()
                .map(|form| Term::from_field_text(field, &analysis.fold(form)))
                .collect();
            let phrase: Clause = if terms.len() == 1 {
                Box::new(TermQuery::new(
                    terms.remove(0),
                    IndexRecordOption::WithFreqs,
                ))
            } else {
                Box::new(PhraseQuery::new(terms))
            };
            boost(phrase, place)
        });
    Box::new(DisjunctionMaxQuery::with_tie_breaker(
        clauses.collect(),
        TIE,
    ))
}

/// One of these labels, without any say in the order.
fn filter(field: Field, labels: &[&str]) -> Clause {
    let any = labels.iter().map(|label| term(field, label)).collect();
    Box::new(ConstScoreQuery::new(
        Box::new(BooleanQuery::union(any)),
        0.0,
    ))
}

fn term(field: Field, text: &str) -> Clause {
    // A label has no frequencies; asking for them there is the same as not asking.
    Box::new(TermQuery::new(
        Term::from_field_text(field, text),
        IndexRecordOption::WithFreqs,
    ))
}

fn boost(query: Clause, by: Score) -> Clause {
    Box::new(BoostQuery::new(query, by))
}
