//! Several languages at once.

use super::*;
use crate::Concept;

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
fn a_word_of_any_language_finds_the_page_in_the_readers() {
    let index = library();
    let result = index.search(&langs(&["en"], "borta "));
    let shown: Vec<_> = result
        .hits
        .iter()
        .map(|hit| {
            (
                hit.page.as_str(),
                hit.lang.as_str(),
                hit.found_in.as_deref(),
            )
        })
        .collect();
    assert_eq!(shown, [("guide/passport", "en", Some("sv"))]);
    let result = index.search(&langs(&["sv"], "visa "));
    assert_eq!(
        result.hits[0].lang, "en",
        "where there is no twin, it is shown as it is"
    );
    assert_eq!(result.hits[0].found_in, None);
    assert_eq!(
        index.search(&langs(&["xx"], "visa ")).total,
        1,
        "a reader whose language has no texts finds those of others"
    );
    assert_eq!(index.languages().collect::<Vec<_>>(), ["en", "sv"]);
}

#[test]
fn what_is_found_in_the_second_language_is_shown_in_the_first() {
    let index = library();
    let result = index.search(&langs(&["sv", "en"], "lost "));
    assert_eq!(result.hits[0].lang, "sv");
    assert_eq!(result.hits[0].title.text, "Förlorat pass");
    assert_eq!(result.hits[0].found_in.as_deref(), Some("en"));
}

fn concept(names: &[(&str, &[&str])]) -> Concept {
    let names = names.iter().map(|(lang, names)| {
        let names = names.iter().map(|name| (*name).to_owned());
        ((*lang).to_owned(), names.collect())
    });
    Concept {
        id: "concept".into(),
        names: names.collect(),
        ..Concept::default()
    }
}

#[test]
fn a_term_of_another_language_finds_the_text_and_says_so() {
    let index = index(&[
        section("a", "Money owed", "Debt bondage binds people."),
        section("b", "Visa", "A debt."),
    ])
    .with_concepts(vec![concept(&[
        ("en", &["debt bondage", "bonded labour"]),
        ("sv", &["skuldslaveri"]),
    ])]);
    let result = index.search(&langs(&["en"], "skuldslaveriet "));
    assert_eq!(pages(&result), ["a"]);
    assert_eq!(result.hits[0].words, ["Debt", "bondage"]);
    let translation = &result.translated[0];
    assert_eq!(
        (&*translation.typed, &*translation.lang, &*translation.term),
        ("skuldslaveriet", "sv", "debt bondage")
    );
    assert_eq!(result.corrected, None);
    let result = index.search(&langs(&["en"], "bonded labour "));
    assert_eq!(pages(&result)[0], "a", "a synonym of the reader's language");
    assert!(result.translated.is_empty());
}

#[test]
fn what_a_meaning_finds_is_sought_and_does_not_name_it() {
    let index = index(&[
        section("a", "Health", "A doctor."),
        section("b", "Visa", "Nothing."),
    ])
    .with_concepts(vec![Concept {
        finds: [("en".to_owned(), vec!["doctor".to_owned()])].into(),
        ..concept(&[("en", &["surgery"]), ("da", &["sygehus"])])
    }]);
    for typed in ["surgery ", "sygehus "] {
        assert_eq!(pages(&index.search(&langs(&["en"], typed))), ["a"]);
    }
    let result = index.search(&langs(&["en"], "sygehus "));
    assert_eq!(result.translated[0].term, "doctor");
    let result = index.search(&langs(&["en"], "doctor "));
    assert_eq!(result.hits[0].words, ["doctor"]);
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
    for reader in [&["en", "sv"][..], &["en"]] {
        let result = index.search(&langs(reader, "passporten "));
        assert_eq!(result.corrected, None);
        assert_eq!(result.hits[0].page, "b");
    }
    assert!(
        index
            .search(&langs(&["en"], "pasports "))
            .corrected
            .is_some()
    );
}

#[test]
fn where_nothing_is_found_the_nearest_pages_are_named() {
    let index = library();
    let result = index.search(&langs(&["en"], "passquux "));
    assert_eq!(result.hits, []);
    assert_eq!(result.nearest[0].page, "guide/passport");
}
