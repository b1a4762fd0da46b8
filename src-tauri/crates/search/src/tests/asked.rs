//! What people ask who need a page.

use super::*;

fn asked(document: Document, asked: &str) -> Document {
    Document {
        asked: asked.into(),
        ..document
    }
}

/// A page in English, and what people ask for it in English and Latvian; another page.
fn library() -> Index {
    let page = section(
        "guide/period",
        "Recovery and reflection period",
        "Time is granted.",
    );
    index(&[
        asked(
            page,
            "does she have to decide now\nwants to sleep first\npost-trauma",
        ),
        section("guide/visa", "Visa", "A visa is a permit to decide on."),
        asked(
            in_language("lv", "guide/period", "", ""),
            "vai viņai jāizlemj tūlīt\ngrib vispirms izgulēties",
        ),
    ])
}

fn shown(index: &Index, langs: &[&str], text: &str) -> Vec<(String, String)> {
    let query = Query {
        langs: langs.iter().map(|&lang| lang.into()).collect(),
        ..query(text)
    };
    let hits = index.search(&query).hits;
    hits.into_iter().map(|hit| (hit.page, hit.lang)).collect()
}

#[test]
fn a_page_is_found_by_what_is_asked_and_shows_its_text() {
    let found = library().search(&query("sleep first"));
    assert_eq!(pages(&found), ["guide/period"]);
    let hit = &found.hits[0];
    assert_eq!(hit.snippet.text, "Time is granted.");
    assert!(hit.snippet.marks.is_empty() && hit.words.is_empty());
    for hyphen in ["trauma ", "posttrauma ", "post-trauma "] {
        assert_eq!(super::found(&library(), hyphen), ["guide/period"]);
    }
}

#[test]
fn what_is_asked_in_another_language_leads_to_the_page_in_one_that_has_it() {
    let index = library();
    let in_english = [("guide/period".to_owned(), "en".to_owned())];
    for langs in [&["lv", "en"][..], &["lv"], &["en"], &[]] {
        assert_eq!(shown(&index, langs, "izgulēties"), in_english);
        // A slip is one in a language of the reader's.
        if !langs.contains(&"en") || langs.contains(&"lv") {
            assert_eq!(shown(&index, langs, "izgulties"), in_english);
        }
    }
    let nowhere = index_of_nothing_to_read();
    assert!(nowhere.search(&query("izgulēties")).hits.is_empty());
}

fn index_of_nothing_to_read() -> Index {
    index(&[asked(
        in_language("lv", "guide/period", "", ""),
        "izgulēties",
    )])
}

#[test]
fn quotes_and_a_minus_are_about_the_text_that_is_read() {
    let index = library();
    assert!(found(&index, "\"sleep first\"").is_empty());
    assert_eq!(found(&index, "period -sleep"), ["guide/period"]);
    assert_eq!(found(&index, "decide -period"), ["guide/visa"]);
    assert!(found(&index, "sleep -granted").is_empty());
}

#[test]
fn what_is_asked_and_what_is_written_count_together() {
    let mut documents: Vec<Document> = (0..30)
        .map(|at| section(&format!("guide/{at}"), "Notes", "A house and a garden."))
        .collect();
    documents.push(asked(
        section("guide/both", "Notes", "A house and a boat."),
        "where is the key",
    ));
    documents.push(asked(
        section("guide/one", "Notes", "A key."),
        "is the lock open",
    ));
    let found = index(&documents).search(&query("key boat"));
    assert_eq!(pages(&found)[0], "guide/both");
}
