//! Puts the expanded words together into one query of the engine. Most weights are measured: twelve languages, 2,700
//! queries with known answers. `NAME_WEIGHTS` and `GRAMS_BESIDE` are our own, so that a title comes first and the word
//! itself before words like it.

use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, Occur, PhraseQuery, Query,
    TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Term};

use super::expand::{Expanded, Synonym};
use super::parse::Parsed;
use super::ways::{Way, ways, ways_of_stems, weight_of};
use crate::analysis::Analysis;
use crate::schema::{ANY_FORM, FIELDS, NO_COUNTRY, PLACES};

/// Title, heading, body.
pub(super) const PLACE_WEIGHTS: [Score; PLACES] = [2.0, 1.5, 1.0];

/// The title, which all sections of a page have in common.
const TITLE: [Score; PLACES] = [PLACE_WEIGHTS[0], 0.0, 0.0];

/// What a section has of its own.
const TEXT: [Score; PLACES] = [0.0, PLACE_WEIGHTS[1], PLACE_WEIGHTS[2]];

/// Title and heading, when all words are there.
const NAME_WEIGHTS: [Score; 2] = [4.0, 1.5];

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
const TIE: Score = 0.1;
/// For words that stand beside each other in the text as they were typed.
const IN_ORDER: Score = 3.0;
/// Words between them.
const SLOP: u32 = 1;
/// The share of the parts of a word that is enough where nothing else is found.
const NEAREST_SHARE: f32 = 0.25;
/// For a section with all words. The largest single gain of the recipe.
pub(crate) const ALL_WORDS: Score = 4.0;

pub(super) type Clause = Box<dyn Query>;

/// What the engine itself filters by. Kinds and parts are counted, so they are filtered later.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Scope<'a> {
    pub(crate) countries: &'a [String],
    pub(crate) forms: &'a [String],
}

/// The query for one pack.
pub(crate) fn compose(
    analysis: &Analysis,
    parsed: &Parsed,
    words: &[Expanded],
    synonyms: &[Synonym],
    matter: &[usize],
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
        clauses.push((occur, any_and_all(words, synonyms, matter)));
    }
    within(scope, &mut clauses);
    Box::new(BooleanQuery::new(clauses))
}

/// One word of the query by itself: in titles, and in the rest.
pub(crate) fn alone(words: &[Expanded], at: usize, synonyms: &[Synonym]) -> [Clause; 2] {
    [TITLE, TEXT].map(|weights| {
        let word = &words[at];
        // Where the word itself is there, a page is not about what merely begins like it.
        let mut clauses = if word.whole {
            forms_with(word, &[], &weights)
        } else {
            forms(word, &weights)
        };
        clauses.extend(called(at, synonyms, &weights));
        clauses.extend(parts(word, GRAM_SHARE, beside(word), &weights));
        best_of(clauses)
    })
}

/// What is most like the words of a query that found nothing: sections with some parts of any of them.
pub(crate) fn nearest(words: &[Expanded], scope: Scope<'_>) -> Clause {
    let mut clauses: Vec<(Occur, Clause)> = Vec::new();
    let alike = words.iter().map(|word| {
        best_of(
            parts(word, NEAREST_SHARE, 1.0, &PLACE_WEIGHTS)
                .into_iter()
                .collect(),
        )
    });
    clauses.push((Occur::Must, Box::new(BooleanQuery::union(alike.collect()))));
    within(scope, &mut clauses);
    Box::new(BooleanQuery::new(clauses))
}

fn within(scope: Scope<'_>, clauses: &mut Vec<(Occur, Clause)>) {
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
fn any_and_all(words: &[Expanded], synonyms: &[Synonym], matter: &[usize]) -> Clause {
    let any = |&at: &usize| alternatives(&words[at], at, synonyms, &PLACE_WEIGHTS);
    let mut clauses: Vec<(Occur, Clause)> =
        matter.iter().map(|at| (Occur::Should, any(at))).collect();
    if matter.len() > 1 {
        let all = matter.iter().map(any).collect();
        clauses.push((
            Occur::Should,
            boost(Box::new(BooleanQuery::intersection(all)), ALL_WORDS),
        ));
    }
    if words.len() > 1 {
        clauses.push((Occur::Should, boost(in_order(words), IN_ORDER)));
    }
    let named = matter
        .iter()
        .map(|&at| {
            let mut clauses = forms(&words[at], &NAME_WEIGHTS);
            clauses.extend(called(at, synonyms, &NAME_WEIGHTS));
            best_of(clauses)
        })
        .collect();
    clauses.push((Occur::Should, Box::new(BooleanQuery::intersection(named))));
    Box::new(BooleanQuery::new(clauses))
}

/// Everything that one word can be found by, in the places that have a weight.
fn alternatives(
    word: &Expanded,
    at: usize,
    synonyms: &[Synonym],
    weights: &[Score; PLACES],
) -> Clause {
    let mut clauses = forms(word, weights);
    clauses.extend(called(at, synonyms, weights));
    clauses.extend(parts(word, GRAM_SHARE, beside(word), weights));
    best_of(clauses)
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

/// What the glossary calls the words of which this is one: all words of any of the names.
fn called<'a>(
    at: usize,
    synonyms: &'a [Synonym],
    weights: &'a [Score],
) -> impl Iterator<Item = Clause> + 'a {
    let here = synonyms
        .iter()
        .filter(move |synonym| synonym.words.contains(&at));
    here.flat_map(|synonym| synonym.names.iter().map(move |name| (synonym, name)))
        .map(|(synonym, name)| {
            let words = name.iter().map(|word| best_of(forms(word, weights)));
            boost(
                Box::new(BooleanQuery::intersection(words.collect())),
                weight_of(synonym),
            )
        })
}

/// How many parts of a word are a share of them, and what each is worth.
fn share_of(word: &Expanded, share: f32) -> (usize, Score) {
    let count = word.grams.len() as Score;
    ((count * share).ceil() as usize, GRAMS / count.sqrt())
}

/// What titles are worth that have some parts of a word: how many they must have, and the weight.
pub(crate) fn parts_in_title(word: &Expanded) -> (usize, Score) {
    let (enough, each) = share_of(word, GRAM_SHARE);
    (enough, each * beside(word) * PLACE_WEIGHTS[0])
}

/// The same where nothing is found and what is nearest will do.
pub(crate) fn nearest_in_title(word: &Expanded) -> (usize, Score) {
    let (enough, each) = share_of(word, NEAREST_SHARE);
    (enough, each * PLACE_WEIGHTS[0])
}

/// A share of the parts of a word, wherever they stand.
fn parts(word: &Expanded, share: f32, weight: Score, weights: &[Score; PLACES]) -> Option<Clause> {
    if word.grams.is_empty() {
        return None;
    }
    // Parts are kept of all places together, so they say nothing of the title alone.
    let [_, _, place] = *weights;
    if place == 0.0 {
        return None;
    }
    let (enough, each) = share_of(word, share);
    let parts = word
        .grams
        .iter()
        .map(|gram| term(FIELDS.gram, gram))
        .collect();
    let share = Box::new(BooleanQuery::union_with_minimum_required_clauses(
        parts, enough,
    ));
    Some(boost(share, each * weight * place))
}

/// The words as they were typed, close together and in this order.
fn in_order(words: &[Expanded]) -> Clause {
    let clauses = FIELDS
        .exact
        .into_iter()
        .zip(PLACE_WEIGHTS)
        .map(|(field, place)| {
            let terms = words
                .iter()
                .map(|word| Term::from_field_text(field, &word.exact[0]));
            let mut phrase = PhraseQuery::new(terms.collect());
            phrase.set_slop(SLOP);
            boost(Box::new(phrase), place)
        });
    best_of(clauses.collect())
}

/// The forms of a word in as many places as there are weights.
fn forms(word: &Expanded, weights: &[Score]) -> Vec<Clause> {
    forms_with(word, &word.completions, weights)
}

fn forms_with(word: &Expanded, completions: &[String], weights: &[Score]) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = ways(word, completions, weights)
        .iter()
        .map(Way::clause)
        .collect();
    for ways in ways_of_stems(word, weights) {
        let mut both: Vec<Clause> = ways.iter().map(Way::clause).collect();
        // To add them up takes a union within the union of all forms, which a large pack has no time for: there the better
        // of the two counts.
        if word.in_large_pack || both.len() < 2 {
            clauses.append(&mut both);
        } else {
            clauses.push(Box::new(BooleanQuery::union(both)));
        }
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

pub(super) fn term(field: Field, text: &str) -> Clause {
    // A label has no frequencies; asking for them there is the same as not asking.
    Box::new(TermQuery::new(
        Term::from_field_text(field, text),
        IndexRecordOption::WithFreqs,
    ))
}

pub(super) fn boost(query: Clause, by: Score) -> Clause {
    Box::new(BoostQuery::new(query, by))
}
