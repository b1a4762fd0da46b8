//! A pack so large that not every section that matches is looked at.

use super::*;

/// More sections than a pack has that is searched in whole.
const SECTIONS: usize = 20_100;

/// Pages of three sections with two words that stand everywhere.
fn large() -> Index {
    let mut documents: Vec<_> = (0..SECTIONS)
        .map(|at| {
            let page = format!("page-{}", at / 3);
            let order = at as u32;
            Document {
                anchor: at.to_string(),
                order,
                ..section(
                    &page,
                    "Notes",
                    &format!("a common office text number n{at}"),
                )
            }
        })
        .collect();
    let of_page = |page: usize, at: usize| page * 3 + at;
    documents[of_page(5_000, 1)].body = "The seafarer waits at the office.".into();
    documents[of_page(6_000, 0)].body = "A seafarer asked.".into();
    documents[of_page(6_000, 2)].body = "He had lost his passport at the office.".into();
    documents[of_page(100, 2)].body = "Somebody else had a passport.".into();
    index(&documents)
}

#[test]
fn a_rare_word_is_found_beside_one_that_stands_everywhere() {
    let index = large();
    let first = |text: &str| index.search(&query(text)).hits[0].page.clone();
    assert_eq!(first("office seafarer"), "page-5000");
    // Words in different sections of one page count together here too.
    assert_eq!(first("seafarer passport"), "page-6000");
    assert_eq!(first("n12345"), "page-4115");
    assert_eq!(first("passprot"), "page-100", "with a slip");
    assert_eq!(first("seafa"), "page-6000", "unfinished");
}

#[test]
fn a_word_that_stands_everywhere_is_answered_by_as_many_hits_as_are_wanted() {
    let index = large();
    let found = index.search(&query("common"));
    assert_eq!(found.hits.len(), 20);
    assert!(found.total >= found.hits.len());
    let again = index.search(&query("common"));
    assert_eq!(pages(&found), pages(&again), "in the same order each time");
}

#[test]
fn filters_and_quotes_look_at_every_section() {
    let index = large();
    let other_part = Query {
        parts: vec!["start".into()],
        ..query("\"seafarer waits\"")
    };
    assert_eq!(pages(&index.search(&other_part)), ["page-5000"]);
    let without = index.search(&query("seafarer -waits"));
    assert_eq!(pages(&without), ["page-6000"]);
}
