//! Several languages at once.

use super::*;

fn langs(langs: &[&str], text: &str) -> Query {
    Query {
        langs: langs.iter().map(|&lang| lang.into()).collect(),
        ..query(text)
    }
}

fn library() -> Index {
    index(&[
        in_language(
            "en",
            "guide/passport",
            "Lost passport",
            "The passport is lost.",
        ),
        in_language("en", "guide/visa", "Visa", "A visa in a passport."),
        in_language(
            "sv",
            "guide/passport",
            "Förlorat pass",
            "Passet är borta. Passport på engelska.",
        ),
    ])
}

#[test]
fn a_page_is_shown_in_the_first_language_that_has_it() {
    let index = library();
    let result = index.search(&langs(&["sv", "en"], "passport"));
    let shown: Vec<_> = result
        .hits
        .iter()
        .map(|hit| (hit.page.as_str(), hit.lang.as_str()))
        .collect();
    assert_eq!(shown, [("guide/passport", "sv"), ("guide/visa", "en")]);
    assert_eq!(result.total, 2, "twins are counted once");
    let result = index.search(&langs(&["en", "sv"], "passport"));
    assert!(result.hits.iter().all(|hit| hit.lang == "en"));
}

#[test]
fn only_the_languages_that_were_asked_for_are_searched() {
    let index = library();
    assert_eq!(index.search(&langs(&["sv"], "visa ")).total, 0);
    assert_eq!(index.search(&langs(&["xx"], "visa ")).total, 0);
    assert_eq!(
        index.search(&langs(&[], "visa ")).total,
        1,
        "none means all"
    );
    assert_eq!(index.languages().collect::<Vec<_>>(), ["en", "sv"]);
}

#[test]
fn a_language_that_is_named_twice_is_searched_once() {
    let index = library();
    assert_eq!(
        index.search(&langs(&["en", "en"], "visa")),
        index.search(&langs(&["en"], "visa"))
    );
}

#[test]
fn a_word_of_one_language_is_not_a_slip_in_another() {
    let index = index(&[
        in_language("en", "a", "Passports", "passports"),
        in_language("sv", "b", "Passporten", "passporten"),
    ]);
    assert_eq!(
        index.search(&langs(&["en", "sv"], "passporten ")).corrected,
        None
    );
    assert!(
        index
            .search(&langs(&["en"], "passporten "))
            .corrected
            .is_some()
    );
}
