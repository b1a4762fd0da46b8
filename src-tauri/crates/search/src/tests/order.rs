//! What comes first.

use super::*;

#[test]
fn the_title_comes_before_the_heading_and_the_heading_before_the_text() {
    let filler = "Other things that fill this page with words.";
    let named = |page, title, heading: &str, body| Document {
        heading: heading.into(),
        ..section(page, title, body)
    };
    let index = index(&[
        named(
            "text",
            "Two",
            "Third",
            "Passport, passport. Other things that fill this page.",
        ),
        named("heading", "One", "Passport", filler),
        named("title", "Passport", "Third", filler),
        named("none", "Three", "Third", filler),
    ]);
    assert_eq!(
        pages(&index.search(&query("passport"))),
        ["title", "heading", "text"]
    );
}

#[test]
fn all_words_come_before_some_words() {
    let index = bodies(
        "en",
        &[
            "visa visa visa visa",
            "The passport of a seafarer: passport passport passport.",
            "A seafarer without a visa asks for help with other words around it.",
        ],
    );
    assert_eq!(index.search(&query("seafarer visa")).hits[0].page, "2");
}

#[test]
fn the_word_itself_comes_before_words_that_are_like_it() {
    let index = bodies(
        "en",
        &[
            "about notification of it",
            "about identification of it",
            "about falsification of it",
        ],
    );
    assert_eq!(index.search(&query("identification ")).hits[0].page, "1");
}

#[test]
fn the_word_itself_comes_before_a_longer_one_that_begins_like_it() {
    let long = "If the person has the form, other rules apply, and other people are to be called first of all.";
    let index = bodies("en", &["A format.", long, "Formats."]);
    assert_eq!(index.search(&query("form")).hits[0].page, "1");
    assert_eq!(index.search(&query("form ")).hits[0].page, "1");
}

#[test]
fn a_page_is_one_hit_with_its_best_section() {
    let part = |anchor: &str, order, body: &str| Document {
        anchor: anchor.into(),
        order,
        heading: anchor.to_uppercase(),
        ..section("page", "Title", body)
    };
    let index = index(&[
        part(
            "one",
            1,
            "a passport once, among many other words in this text",
        ),
        part("two", 2, "passport, passport"),
        part("three", 3, "nothing"),
    ]);
    let result = index.search(&query("passport"));
    assert_eq!((result.hits.len(), result.total), (1, 1));
    assert_eq!(result.hits[0].anchor, "two");
    assert_eq!(result.hits[0].heading.text, "TWO");
}

#[test]
fn a_page_comes_before_a_term_and_a_question_unless_a_kind_is_asked_for() {
    let text = "When a passport is lost, ask who had it, and tell the police of it.";
    let of_kind = |kind: &str, lang: &str, order| Document {
        kind: kind.into(),
        lang: lang.into(),
        anchor: kind.into(),
        order,
        ..section(kind, "Passport", text)
    };
    let page = Document {
        order: 3,
        ..section("page", "A passport that is lost", "What to do then.")
    };
    let index = index(&[
        of_kind("question", "sv", 0),
        of_kind("step", "en", 1),
        of_kind("term", "en", 2),
        page,
    ]);
    let asked = Query {
        langs: vec!["sv".into(), "en".into()],
        ..query("passport")
    };
    assert_eq!(pages(&index.search(&asked))[0], "page");
    let kinds = Query {
        kinds: vec!["question".into(), Document::PAGE.into()],
        ..asked
    };
    assert_eq!(pages(&index.search(&kinds)), ["question", "page"]);
}

#[test]
fn equal_hits_keep_reading_order() {
    let documents: Vec<_> = (0..30)
        .map(|order| Document {
            order: 29 - order,
            ..section(&format!("{order:02}"), "Same", "same text")
        })
        .collect();
    let index = index(&documents);
    let result = index.search(&Query {
        limit: 30,
        ..query("same")
    });
    let expected: Vec<_> = (0..30).rev().map(|order| format!("{order:02}")).collect();
    assert_eq!(pages(&result), expected);
}

#[test]
fn no_more_than_the_limit_is_shown_and_all_are_counted() {
    let texts = ["word"; 9];
    let index = bodies("en", &texts);
    let result = index.search(&Query {
        limit: 4,
        ..query("word")
    });
    assert_eq!((result.hits.len(), result.total), (4, 9));
    assert_eq!(
        index
            .search(&Query {
                limit: 0,
                ..query("word")
            })
            .total,
        9
    );
}
