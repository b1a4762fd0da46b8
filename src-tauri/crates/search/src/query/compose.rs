//! What the engine itself is asked, beside the words one by one: phrases, filters, words in their order, and the parts of
//! words where they must be looked for everywhere. Most weights of the search are measured: twelve languages, 2,700 queries
//! with known answers.

use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, Occur, PhraseQuery, Query,
    TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Term};

use super::expand::Expanded;
use super::parse::Parsed;
use crate::analysis::Analysis;
use crate::schema::{ANY_FORM, FIELDS, NO_COUNTRY, TEXTS};

/// Title, heading, body.
pub(crate) const TEXT_WEIGHTS: [Score; TEXTS] = [2.0, 1.5, 1.0];

/// Divided by the square root of the number of parts.
const GRAMS: Score = 0.6;
/// What parts are worth beside a word that is known or was corrected. Without it a short text with "format" comes before a
/// longer one with the "form" that was asked for.
const GRAMS_BESIDE: Score = 0.5;
/// What they are worth where another language of the same search has the word itself.
const GRAMS_ELSEWHERE: Score = 0.2;
/// The share of the parts of a word that must be there.
const GRAM_SHARE: f32 = 0.4;
/// What the alternatives of a word add to the best of them.
pub(crate) const TIE: Score = 0.1;
/// Words between those that stand in order.
const SLOP: u32 = 1;
/// The share of the parts of a word that is enough where nothing else is found.
const NEAREST_SHARE: f32 = 0.25;

pub(crate) type Clause = Box<dyn Query>;

/// What the engine itself filters by. Kinds and parts are counted, so they are filtered later.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Scope<'a> {
    pub(crate) countries: &'a [String],
    pub(crate) forms: &'a [String],
}

/// What every section must have: the phrases, which say how good it is, and what is filtered by, which does not.
pub(crate) fn conditions(analysis: &Analysis, parsed: &Parsed, scope: Scope<'_>) -> Vec<Clause> {
    let phrases = parsed.phrases.iter();
    let mut clauses: Vec<Clause> = phrases.map(|phrase| in_places(analysis, phrase)).collect();
    if !scope.countries.is_empty() {
        let mut countries: Vec<_> = scope.countries.iter().map(String::as_str).collect();
        countries.push(NO_COUNTRY);
        clauses.push(filter(FIELDS.country, &countries));
    }
    if !scope.forms.is_empty() {
        let mut forms: Vec<_> = scope.forms.iter().map(String::as_str).collect();
        forms.push(ANY_FORM);
        clauses.push(filter(FIELDS.form, &forms));
    }
    clauses
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

/// What finds all of some things.
pub(crate) fn all_of(clauses: Vec<Clause>) -> Clause {
    let must = clauses.into_iter().map(|clause| (Occur::Must, clause));
    Box::new(BooleanQuery::new(must.collect()))
}

/// What finds any of some things, by the sum of what is there.
fn any_of(clauses: Vec<Clause>) -> Clause {
    Box::new(BooleanQuery::union(clauses))
}

/// What is most like the words of a query that found nothing: sections with some parts of any of them.
pub(crate) fn nearest(words: &[Expanded]) -> Clause {
    let alike = words.iter().filter_map(|word| parts(word, NEAREST_SHARE));
    any_of(alike.collect())
}

/// How many parts of a word are enough to be taken for it, and what each of them is worth.
pub(crate) fn enough_parts(word: &Expanded) -> (usize, Score) {
    let (enough, each) = share_of(word, GRAM_SHARE);
    (enough, each * beside(word))
}

/// The same in titles where nothing is found and what is nearest will do.
pub(crate) fn nearest_in_title(word: &Expanded) -> (usize, Score) {
    let (enough, each) = share_of(word, NEAREST_SHARE);
    (enough, each * TEXT_WEIGHTS[0])
}

/// What finds enough parts of a word, wherever they stand.
pub(crate) fn parts_of(word: &Expanded) -> Option<Clause> {
    let parts = parts(word, GRAM_SHARE)?;
    Some(boost(parts, beside(word)))
}

/// What the parts of a word are worth beside the word.
fn beside(word: &Expanded) -> Score {
    if word.elsewhere {
        GRAMS_ELSEWHERE
    } else if word.known || word.edits > 0 {
        GRAMS_BESIDE
    } else {
        1.0
    }
}

/// How many parts of a word are a share of them, and what each is worth.
fn share_of(word: &Expanded, share: f32) -> (usize, Score) {
    let count = word.entry.grams.len() as Score;
    ((count * share).ceil() as usize, GRAMS / count.sqrt())
}

fn parts(word: &Expanded, share: f32) -> Option<Clause> {
    let grams = &word.entry.grams;
    if grams.is_empty() {
        return None;
    }
    let (enough, each) = share_of(word, share);
    let parts = grams.iter().map(|gram| term(FIELDS.gram, gram)).collect();
    let share = BooleanQuery::union_with_minimum_required_clauses(parts, enough);
    Some(boost(Box::new(share), each))
}

/// The words as they were typed, close together and in this order.
pub(crate) fn in_order(words: &[Expanded]) -> Clause {
    let clauses = FIELDS.exact.into_iter().zip(TEXT_WEIGHTS);
    let clauses = clauses.map(|(field, place)| {
        let terms = words
            .iter()
            .map(|word| Term::from_field_text(field, &word.entry.exact[0]));
        let mut phrase = PhraseQuery::new(terms.collect());
        phrase.set_slop(SLOP);
        boost(Box::new(phrase), place)
    });
    best_of(clauses.collect())
}

/// These words one after the other, as they are spelled, in the title, the heading or the body.
fn in_places(analysis: &Analysis, forms: &[String]) -> Clause {
    let clauses = FIELDS.exact.into_iter().zip(TEXT_WEIGHTS);
    let clauses = clauses.map(|(field, place)| {
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
    best_of(clauses.collect())
}

fn best_of(clauses: Vec<Clause>) -> Clause {
    Box::new(DisjunctionMaxQuery::with_tie_breaker(clauses, TIE))
}

/// One of these labels, without any say in the order.
fn filter(field: Field, labels: &[&str]) -> Clause {
    let any = labels.iter().map(|label| term(field, label)).collect();
    Box::new(ConstScoreQuery::new(any_of(any), 0.0))
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
