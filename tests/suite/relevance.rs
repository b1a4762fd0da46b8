//! The judged queries and word forms by which search is measured: `npm run bench:relevance` reads what stands here.

use content::{Handbook, PageId};
use std::collections::BTreeSet;
use tests::handbook;
use tests::judged::{held_out, languages, pairs, queries};

/// The languages of the handbook's readers.
const READERS: [&str; 14] = [
    "bg", "da", "de", "en", "et", "fi", "is", "lt", "lv", "nb", "pl", "ro", "sv", "uk",
];

#[test]
fn every_language_of_a_reader_has_queries_and_word_forms() {
    assert_eq!(languages().unwrap(), READERS);
    for lang in READERS {
        let least = if lang == "en" { 60 } else { 30 };
        let queries = queries(lang).unwrap();
        assert!(
            queries.len() >= least,
            "{lang} has {} queries",
            queries.len()
        );
        let forms = pairs(lang).unwrap();
        let forms = forms.iter().filter(|pair| !pair.compound).count();
        assert!(forms >= 30, "{lang} has {forms} pairs");
    }
}

#[test]
fn every_judged_page_exists_and_is_judged_once() {
    let book = Handbook::load(&handbook()).unwrap();
    let source = book.source().unwrap();
    for lang in READERS {
        let held_out = held_out(lang).unwrap();
        assert!(!held_out.is_empty(), "{lang} has no queries held out");
        for judged in queries(lang).unwrap().into_iter().chain(held_out) {
            let once: BTreeSet<_> = judged.pages.iter().collect();
            assert_eq!(once.len(), judged.pages.len(), "{lang}: {judged:?}");
            for page in &judged.pages {
                let known = source.written_as(&PageId::new(page)).is_some();
                assert!(
                    known,
                    "{lang}: {:?} is judged to be answered by {page}",
                    judged.query
                );
            }
        }
    }
}

#[test]
fn no_query_and_no_pair_stands_twice() {
    for lang in READERS {
        let mut seen = BTreeSet::new();
        let held_out = held_out(lang).unwrap();
        for judged in queries(lang).unwrap().into_iter().chain(held_out) {
            let query = judged.query.to_lowercase();
            assert!(
                seen.insert(query),
                "{lang}: {:?} stands twice",
                judged.query
            );
        }
        let mut seen = BTreeSet::new();
        for pair in pairs(lang).unwrap() {
            assert_ne!(
                pair.typed, pair.in_text,
                "{lang}: what is typed is what is found"
            );
            let words = (pair.typed.clone(), pair.in_text.clone());
            assert!(seen.insert(words), "{lang}: {pair:?} stands twice");
        }
    }
}
