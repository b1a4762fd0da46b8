//! Which texts a query finds, and what is marked in them.

use super::*;

fn marks(found: &Found) -> Vec<&str> {
    let snippet = &found.hits[0].snippet;
    snippet
        .marks
        .iter()
        .map(|mark| &snippet.text[mark.clone()])
        .collect()
}

#[test]
fn other_forms_of_an_english_word_are_found_and_marked() {
    let index = bodies(
        "en",
        &["He was recruiting workers.", "Nothing of the kind."],
    );
    let result = index.search(&query("recruited "));
    assert_eq!(pages(&result), ["0"]);
    assert_eq!(marks(&result), ["recruiting"]);
    assert_eq!(result.hits[0].words, ["recruiting"]);
    assert_eq!(result.corrected, None, "another form is not a slip");
}

#[test]
fn little_words_are_not_marked_unless_nothing_else_is_asked() {
    let index = bodies("en", &["The boss has her card. What was it?"]);
    assert_eq!(
        marks(&index.search(&query("the boss has her card "))),
        ["boss", "card"]
    );
    assert_eq!(
        marks(&index.search(&query("what was it "))),
        ["What", "was", "it"]
    );
}

#[test]
fn letters_are_found_without_their_marks_and_with_them() {
    let index = bodies("sv", &["Ring ambassaden på Åland.", "Någon annanstans."]);
    for typed in ["Åland", "aland", "åland", "A\u{30a}land", "aaland"] {
        let result = index.search(&query(&format!("{typed} ")));
        assert_eq!(pages(&result), ["0"], "{typed}");
        assert_eq!(marks(&result), ["Åland"], "{typed}");
    }
}

#[test]
fn short_i_is_not_i() {
    let index = bodies("uk", &["йод", "иод"]);
    assert_eq!(found(&index, "йод "), ["0"]);
    assert_eq!(found(&index, "иод "), ["1"]);
}

#[test]
fn the_last_word_is_found_while_it_is_typed() {
    let index = bodies("en", &["The passport was taken.", "The visa was refused."]);
    for typed in ["pa", "pas", "passp", "the passpor"] {
        let result = index.search(&query(typed));
        assert_eq!(result.hits[0].page, "0", "{typed}");
        assert!(marks(&result).contains(&"passport"), "{typed}");
    }
    assert!(found(&index, "v").is_empty(), "one letter says too little");
    assert!(
        found(&index, "vi ").is_empty(),
        "a word that is finished is not a beginning"
    );
}

#[test]
fn a_typo_is_found_and_the_correction_is_said() {
    let index = bodies("en", &["The passport was taken.", "The visa was refused."]);
    for typed in [
        "pasport",
        "passprot",
        "the pssport ",
        "xpassport",
        "PASSPOORT",
    ] {
        let result = index.search(&query(typed));
        assert_eq!(result.hits[0].page, "0", "{typed}");
        assert!(marks(&result).contains(&"passport"), "{typed}");
        let corrected = result.corrected.unwrap();
        assert!(
            corrected.ends_with("passport"),
            "{typed} became {corrected}"
        );
    }
    let result = index.search(&query("“pasport” taken"));
    assert!(result.hits.is_empty(), "a phrase is meant as it is written");
}

#[test]
fn a_correction_is_spelled_as_in_the_text() {
    let index = bodies("sv", &["Offer för människohandel."]);
    let result = index.search(&query("offer mäniskohandl "));
    assert_eq!(result.corrected.as_deref(), Some("offer människohandel"));
}

#[test]
fn half_a_compound_is_found() {
    let index = bodies("sv", &["Om människohandelsbrott i Sverige.", "Om vädret."]);
    let result = index.search(&query("människohandel "));
    assert_eq!(pages(&result), ["0"]);
    assert_eq!(marks(&result), ["människohandelsbrott"]);
}

#[test]
fn a_compound_written_apart_is_found() {
    let index = bodies("et", &["Lõikepunktid on siin.", "Midagi muud."]);
    let result = index.search(&query("lõike punktid "));
    assert_eq!(pages(&result), ["0"]);
    assert_eq!(marks(&result), ["Lõikepunktid"]);
}

#[test]
fn a_phrase_is_found_only_in_its_order() {
    let index = bodies(
        "en",
        &[
            "a reflection period of 30 days",
            "a period of reflection",
            "reflection. No period",
        ],
    );
    assert_eq!(found(&index, "\"reflection period\""), ["0"]);
    assert_eq!(found(&index, "reflection period"), ["0", "1", "2"]);
    assert_eq!(found(&index, "days \"reflection period\""), ["0"]);
    assert_eq!(found(&index, "\"REFLECTION  Périod!\""), ["0"]);
    assert_eq!(
        found(&index, "\"reflections\""),
        [""; 0],
        "a phrase has no other forms"
    );
}

#[test]
fn a_phrase_can_be_in_the_title_or_heading() {
    let mut under = section("b", "Other", "Text.");
    under.heading = "Debt bondage".into();
    let index = index(&[section("a", "Debt bondage", "Text."), under]);
    assert_eq!(found(&index, "\"debt bondage\""), ["a", "b"]);
}

#[test]
fn what_has_a_minus_is_left_out() {
    let index = bodies(
        "en",
        &[
            "forced labour at sea",
            "forced marriage",
            "forced labour on land",
        ],
    );
    assert_eq!(found(&index, "forced -labour"), ["1"]);
    assert_eq!(found(&index, "forced -\"labour at\""), ["1", "2"]);
    assert!(
        found(&index, "-labour").is_empty(),
        "all the rest is not an answer"
    );
}

#[test]
fn words_with_apostrophes_are_found_however_they_are_typed() {
    let index = bodies("uk", &["про об’єкт", "інше"]);
    for typed in ["об’єкт ", "об'єкт ", "обєкт ", "обʼєкт "] {
        assert_eq!(found(&index, typed), ["0"], "{typed}");
    }
}

#[test]
fn nothing_to_look_for_finds_nothing() {
    let index = bodies("en", &["text"]);
    for typed in ["", "   ", "\0", "?!", "\"\"", "-", "*"] {
        assert_eq!(index.search(&query(typed)), Found::default(), "{typed:?}");
    }
    assert_eq!(
        Index::in_memory(&[]).unwrap().search(&query("text")),
        Found::default()
    );
}

#[test]
fn words_run_together_and_words_torn_apart_are_found() {
    let index = bodies(
        "en",
        &[
            "Debt bondage is hard to see.",
            "A bond, and a debate.",
            "The passport was taken.",
        ],
    );
    let result = index.search(&query("debtbondage "));
    assert_eq!(pages(&result)[0], "0");
    assert_eq!(marks(&result), ["Debt", "bondage"]);
    assert_eq!(pages(&index.search(&query("pass port ")))[0], "2");
}

#[test]
fn a_word_that_the_texts_have_is_not_taken_apart() {
    let index = bodies("en", &["A workplace.", "Work in any place."]);
    assert_eq!(found(&index, "workplace "), ["0"]);
}
