//! Any text is a query: it is answered without a panic, and what is marked lies in the text that is shown.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use search::{Concept, Document, Index, Marked, Query};

/// Texts with what is particular to scripts and spellings, in an index that all queries are asked of.
static INDEX: LazyLock<Option<Index>> = LazyLock::new(|| {
    let section = |lang: &str, page: &str, title: &str, body: &str| Document {
        lang: lang.into(),
        page: page.into(),
        kind: Document::PAGE.into(),
        title: title.into(),
        body: body.into(),
        ..Document::default()
    };
    let index = Index::in_memory(&[
        section("en", "a", "Debt bondage", "Passports are held. E-mail, co-operation, 18+ ½ ﬁt."),
        section("en", "b", "Lost passport", "The reflection period of 30 days; debt is not a crime."),
        section("sv", "a", "Skuldslaveri", "Människohandel och passet: åäö, MÜLLER, Straße."),
        Document { asked: "vai jāizlemj tūlīt".into(), ..section("lv", "a", "", "") },
        section("uk", "b", "Паспорт", "об’єкт торгівлі людьми, й и\u{306} її ґанок"),
    ]);
    let names = [("en", "debt bondage"), ("lv", "parādu verdzība")];
    let concept = Concept {
        id: "debt-bondage".into(),
        names: names.map(|(lang, name)| (lang.into(), vec![name.into()])).into(),
        ..Concept::default()
    };
    index.ok().map(|index| index.with_concepts(vec![concept]))
});

fn check(marked: &Marked) {
    let mut last = 0;
    for mark in &marked.marks {
        assert!(last <= mark.start && mark.start < mark.end, "marks are in order: {marked:?}");
        assert!(marked.text.get(mark.clone()).is_some(), "a mark lies between characters: {marked:?}");
        last = mark.end;
    }
}

fuzz_target!(|text: &str| {
    let Some(index) = &*INDEX else { return };
    for langs in [vec![], vec!["sv".to_owned(), "en".to_owned()]] {
        let query = Query { text: text.to_owned(), langs, limit: 10, ..Query::default() };
        let found = index.search(&query);
        assert!(found.hits.len() <= found.total);
        for hit in found.hits.iter().chain(&found.nearest) {
            [&hit.title, &hit.heading, &hit.snippet].into_iter().for_each(check);
            assert!(hit.score.is_finite());
        }
    }
});
