//! The table as a table, and what is refused in it.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use super::*;
use crate::Error;

fn codes(languages: &[&Language]) -> Vec<String> {
    languages
        .iter()
        .map(|language| language.code.clone())
        .collect()
}

#[test]
fn the_compiled_table_is_valid() {
    assert_eq!(parse::parse(TABLE).unwrap(), languages());
}

#[test]
fn english_is_the_source_and_comes_first() {
    assert_eq!(source_language().code, "en");
    assert!(
        source_language().has_messages,
        "the source language has messages"
    );
}

#[test]
fn the_languages_of_the_region_are_listed() {
    let region = [
        "da", "de", "et", "fi", "is", "lv", "lt", "nb", "pl", "sv", "uk", "bg", "ro",
    ];
    for code in region {
        assert!(
            language(code).is_some(),
            "{code} is a language of the region"
        );
    }
}

#[test]
fn own_names_are_there_and_differ() {
    let mut names: Vec<&str> = languages().iter().map(|l| l.own_name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), languages().len());
    assert!(!names.contains(&""));
}

#[test]
fn only_languages_with_messages_are_offered_and_never_a_pseudo_language() {
    let offered: Vec<&Language> = languages().iter().filter(|l| l.is_offered()).collect();
    assert_eq!(codes(&offered), ["en", "sv", "uk"]);
    let pseudo = language("ar-XB").unwrap();
    assert!(pseudo.pseudo && !pseudo.is_offered());
    assert_eq!(pseudo.direction, Direction::Rtl);
}

#[test]
fn a_chain_ends_with_the_source_language() {
    for (code, chain) in [
        ("en", vec!["en"]),
        ("sv", vec!["sv", "en"]),
        ("ar-XB", vec!["ar-XB", "en"]),
        ("xx", vec!["en"]),
    ] {
        assert_eq!(codes(&fallback_chain(code)), chain, "chain of {code}");
    }
}

#[test]
fn a_source_further_down_still_comes_first() {
    let table = "[[language]]\ncode='sv'\nown_name='S'\nfallback='en'\n[[language]]\ncode='en'\nown_name='E'";
    let languages = parse::parse(table).unwrap();
    assert_eq!(languages[0].code, "en");
    assert_eq!(
        languages[0].formats, "en",
        "formats are those of the code itself"
    );
}

#[test]
fn a_broken_table_is_refused_with_its_reason() {
    let row =
        |code: &str, rest: &str| format!("[[language]]\ncode='{code}'\nown_name='x'\n{rest}\n");
    let source = row("en", "");
    let cases = [
        ("not TOML", "[[language".to_owned(), "cannot be read"),
        ("no language", "language = []".to_owned(), "but 0 are"),
        ("unknown key", source.clone() + "colour='blue'", "colour"),
        ("unknown direction", row("en", "direction='down'"), "down"),
        (
            "no tag",
            source.clone() + &row("e!", "fallback='en'"),
            "“e!” is not a language tag",
        ),
        (
            "no tag for formats",
            row("en", "formats='english text'"),
            "“english text”",
        ),
        (
            "twice",
            source.clone() + &row("en", "fallback='en'"),
            "“en” is listed twice",
        ),
        (
            "unknown fallback",
            source.clone() + &row("sv", "fallback='da'"),
            "“da”, which is not listed",
        ),
        (
            "own fallback",
            source.clone() + &row("sv", "fallback='sv'"),
            "circle",
        ),
        (
            "circle",
            source.clone() + &row("sv", "fallback='da'") + &row("da", "fallback='sv'"),
            "circle",
        ),
        ("two sources", source.clone() + &row("sv", ""), "but 2 are"),
    ];
    for (case, table, expected) in cases {
        let error: Error = parse::parse(&table).unwrap_err();
        assert!(error.to_string().contains(expected), "{case}: {error}");
    }
}
