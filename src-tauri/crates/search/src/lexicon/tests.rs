//! What the words of a query name.

use super::*;
use crate::query::parse;

fn concept(id: &str, names: &[(&str, &[&str])]) -> Concept {
    Concept {
        id: id.to_owned(),
        names: names
            .iter()
            .map(|(lang, names)| {
                (
                    (*lang).to_owned(),
                    names.iter().map(|name| (*name).to_owned()).collect(),
                )
            })
            .collect(),
        ..Concept::default()
    }
}

fn lexicon() -> Lexicon {
    Lexicon::new(vec![
        concept(
            "debt-bondage",
            &[
                ("en", &["debt bondage", "bonded labour"]),
                ("sv", &["skuldslaveri"]),
                ("lv", &["parādu verdzība"]),
            ],
        ),
        concept(
            "nrm",
            &[
                ("en", &["national referral mechanism", "NRM"]),
                ("uk", &["національний механізм взаємодії"]),
            ],
        ),
        concept("debt", &[("en", &["debt"]), ("da", &["gæld"])]),
        concept("note", &[("da", &["bevis"])]),
        concept("thief", &[("da", &["for"])]),
        concept("scorn", &[("da", &["hån"])]),
        concept("deaf", &[("uk", &["глухий"])]),
        concept("passport", &[("en", &["took passport"])]),
    ])
}

fn found(text: &str, reader: &[&str]) -> Vec<(Range<usize>, String, String)> {
    let (lexicon, parsed) = (lexicon(), parse(text));
    let known = vec![false; parsed.words.len()];
    lexicon
        .senses(&parsed.words, parsed.typing, reader, &known)
        .into_iter()
        .map(|sense| {
            (
                sense.words,
                sense.lang,
                lexicon.concepts[sense.concept].id.clone(),
            )
        })
        .collect()
}

fn one(words: Range<usize>, lang: &str, id: &str) -> Vec<(Range<usize>, String, String)> {
    vec![(words, lang.to_owned(), id.to_owned())]
}

#[test]
fn names_are_found_in_any_language_and_form() {
    assert_eq!(
        found("bonded labour ", &["en"]),
        one(0..2, "en", "debt-bondage")
    );
    assert_eq!(
        found("skuldslaveriet ", &["en"]),
        one(0..1, "sv", "debt-bondage")
    );
    assert_eq!(
        found("my paradu verdzibas ", &["en"]),
        one(1..3, "lv", "debt-bondage")
    );
    assert_eq!(found("nrm ", &["uk", "en"]), one(0..1, "en", "nrm"));
}

#[test]
fn the_longest_name_wins() {
    assert_eq!(
        found("debt bondage ", &["en"]),
        one(0..2, "en", "debt-bondage")
    );
    assert_eq!(found("debt ", &["en"]), one(0..1, "en", "debt"));
}

#[test]
fn an_unfinished_and_a_misspelt_name_are_found() {
    assert_eq!(found("skuldsla", &["en"]), one(0..1, "sv", "debt-bondage"));
    assert_eq!(
        found("skuldslavreri ", &["en"]),
        one(0..1, "sv", "debt-bondage")
    );
    assert_eq!(found("sku", &["en"]), []);
}

#[test]
fn an_ending_beside_a_slip_is_no_second_slip() {
    // "verdzība" with the ending of "verdzībā" and a letter missing.
    assert_eq!(
        found("paradu vrdzibam ", &["lv"]),
        one(0..2, "lv", "debt-bondage")
    );
    assert_eq!(found("skaldslivreri ", &["sv"]), []);
}

#[test]
fn a_slip_in_one_word_of_a_name_leaves_the_others_as_they_are() {
    let (lexicon, parsed) = (lexicon(), parse("debt bodnage "));
    let senses = lexicon.senses(&parsed.words, false, &["en"], &[true, false]);
    let found: Vec<_> = senses
        .iter()
        .map(|sense| (&sense.words, sense.concept))
        .collect();
    assert_eq!(found, [(&(0..2), 0)], "and not a debt by itself");
}

#[test]
fn letters_of_a_word_count_and_not_those_of_its_stem() {
    assert_eq!(found("глуфа ", &["uk"]), one(0..1, "uk", "deaf"));
    assert_eq!(
        found("глуфа ", &["en"]),
        [],
        "in another language rather another word"
    );
    assert_eq!(found("debf ", &["en"]), [], "four letters are too few");
}

#[test]
fn little_words_may_stand_within_a_name() {
    assert_eq!(
        found("took her passport ", &["en"]),
        one(0..3, "en", "passport")
    );
    assert_eq!(found("took wrong passport ", &["en"]), []);
}

#[test]
fn a_little_word_of_the_readers_is_no_name_of_another_language() {
    assert_eq!(
        found("for skuldslaveri ", &["en"]),
        one(1..2, "sv", "debt-bondage")
    );
    assert_eq!(found("for ", &["da"]), one(0..1, "da", "thief"));
}

#[test]
fn a_short_word_with_a_mark_is_no_word_with_another_mark() {
    assert_eq!(found("hån", &["en"]), one(0..1, "da", "scorn"));
    assert_eq!(found("han", &["en"]), one(0..1, "da", "scorn"));
    assert_eq!(found("hän", &["en"]), []);
}

#[test]
fn a_compound_of_two_names_means_both() {
    let both = [("debt", 0..1), ("note", 0..1)];
    let both = both.map(|(id, words)| (words, "da".to_owned(), id.to_owned()));
    assert_eq!(found("gældsbevis ", &["da"]), both);
    assert_eq!(found("gældsbev ", &["da"]), []);
}

#[test]
fn a_word_that_the_readers_texts_hold_is_not_taken_for_a_foreign_one() {
    let (lexicon, parsed) = (lexicon(), parse("skuldslaveri "));
    assert_eq!(lexicon.senses(&parsed.words, false, &["en"], &[true]), []);
}
