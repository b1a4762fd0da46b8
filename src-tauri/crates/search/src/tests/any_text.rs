//! No text in any script is an error, as a document or as a query, and marks are always where text is.

use proptest::prelude::*;

use super::*;
use crate::Marked;

/// Text as it comes: any characters, and words of the scripts that matter mixed with signs that mean something somewhere.
fn text() -> impl Strategy<Value = String> {
    let words = prop::collection::vec(
        prop::sample::select(vec![
            "passport",
            "passports",
            "Pass",
            "människohandel",
            "MÜLLER",
            "об’єкт",
            "й",
            "и\u{306}",
            "ß",
            "ﬁ",
            "İ",
            "½",
            "٣",
            "שָׁלוֹם",
            "عَرَبِيّ",
            "हिंदी",
            "日本語",
            "ไทย",
            "👩‍👩‍👧",
            "e\u{301}\u{301}",
            "\u{301}",
            "\u{ad}",
            "\u{200d}",
            "\0",
            "\u{202e}",
            "\"",
            "“",
            "”",
            "-",
            "'",
            "’",
            "ʼ",
            " ",
            " ",
            " ",
            "\n",
            "\t",
            ".",
            "*",
            "(",
            ":",
            "\\",
            "/",
            "~",
            "^",
            "…",
        ]),
        0..40,
    )
    .prop_map(|words| words.concat());
    prop_oneof![3 => words, 1 => any::<String>(), 1 => "\\PC{0,400}"]
}

fn check(marked: &Marked) {
    let mut last = 0;
    for mark in &marked.marks {
        assert!(mark.start < mark.end, "a mark marks something: {marked:?}");
        assert!(
            mark.start >= last,
            "marks are in order and do not overlap: {marked:?}"
        );
        assert!(
            marked.text.get(mark.clone()).is_some(),
            "marks lie in the text, between characters: {marked:?}"
        );
        last = mark.end;
    }
}

fn check_all(found: &Found) {
    assert!(found.hits.len() <= found.total);
    for hit in &found.hits {
        for marked in [&hit.title, &hit.heading, &hit.snippet] {
            check(marked);
        }
        assert!(hit.score.is_finite());
        assert!(!hit.words.iter().any(String::is_empty));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_can_be_searched_with_any_query(
        lang in prop::sample::select(vec!["en", "sv", "uk", "xx"]),
        title in text(), heading in text(), body in text(), page in text(), kind in text(), typed in text(),
        asked in text(),
    ) {
        let document = Document {
            lang: lang.into(), page, kind, title, heading, body: body.clone(), asked: asked.clone(),
            part: typed.clone(), country: Some(typed.clone()), forms: vec![typed.clone()],
            ..Document::default()
        };
        let index = index(&[document]);
        // What was written can be typed again.
        for text in [typed.as_str(), body.as_str(), asked.as_str(), "passport müller обєкт и"] {
            for countries in [vec![], vec![typed.clone()]] {
                let query = Query { countries, forms: vec![typed.clone()], ..query(text) };
                check_all(&index.search(&query));
            }
        }
    }

    #[test]
    fn any_word_of_a_text_finds_it(body in text()) {
        let index = bodies("uk", &[&body]);
        for word in crate::analysis::words(&body) {
            let typed = &body[word.range];
            let found = index.search(&query(&format!("{typed} ")));
            prop_assert_eq!(found.total, 1, "{:?} in {:?}", typed, body);
            prop_assert!(!found.hits[0].words.is_empty(), "{:?} is marked in {:?}", typed, body);
        }
    }
}

/// A word of any script, or what looks like one.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            "passport", "människohandel", "об’єкт", "ігри", "عَرَبِيّ", "שָׁלוֹם", "हिंदी", "日本語", "ไทย", "한국어",
            "ελληνικά", "ქართული", "հայերեն", "ｆｕｌｌ", "Ǆ", "ﬃ", "𝒻", "İ", "e\u{301}", "18", "٣",
        ]).prop_map(str::to_owned),
        1 => "\\w{1,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn quotes_and_minus_hold_in_every_script(
        lang in prop::sample::select(vec!["en", "fi", "uk", "ro", "xx"]),
        first in word(), second in word(), third in word(),
    ) {
        let one = format!("{first} {second}");
        let index = index(&[
            in_language(lang, "one", "", &one),
            in_language(lang, "other", &third, &format!("{second} … {third} … {first}")),
        ]);
        let has = |text: &str| {
            let found = index.search(&query(text));
            check_all(&found);
            pages(&found).contains(&"one")
        };
        // A minus before anything else is text.
        prop_assume!([&first, &second].iter().all(|word| word.starts_with(char::is_alphanumeric)));
        for (open, close) in [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»')] {
            prop_assert!(has(&format!("{open}{one}{close}")), "{} is found as a phrase", one);
            prop_assert!(!has(&format!("{first} -{open}{one}{close}")), "{} is left out as a phrase", one);
        }
        prop_assert!(!has(&format!("{second} -{first}")), "{} is left out", first);
        check_all(&index.search(&query(&format!("{third} -\"{first} \"{second}\" -"))));
    }
}

/// Texts of few words, so that every combination of matches and misses comes up.
fn small_text() -> impl Strategy<Value = Vec<&'static str>> {
    prop::collection::vec(prop::sample::select(vec!["aa", "bb", "cc", "dd"]), 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn phrases_and_exclusions_are_what_reading_would_find(
        texts in prop::collection::vec((small_text(), small_text(), prop::bool::ANY), 1..12),
        wanted in prop::collection::vec(small_text(), 0..3),
        without in prop::collection::vec(small_text(), 0..3),
        words in small_text(),
    ) {
        let documents: Vec<_> = texts
            .iter()
            .enumerate()
            .map(|(at, (title, body, far))| Document {
                country: Some(if *far { "FI" } else { "SE" }.into()),
                ..section(&at.to_string(), &title.join(" "), &body.join(" "))
            })
            .collect();
        // No query asks for more than eight words.
        let mut left = 8_usize.saturating_sub(wanted.iter().map(Vec::len).sum());
        prop_assume!(left > 0 && without.iter().map(Vec::len).sum::<usize>() <= 8);
        let words: Vec<_> = words.into_iter().take_while(|_| { left = left.saturating_sub(1); left > 0 }).collect();
        let mut typed = String::new();
        for phrase in &wanted {
            typed.push_str(&format!("\"{}\" ", phrase.join(" ")));
        }
        for phrase in &without {
            typed.push_str(&format!("-\"{}\" ", phrase.join(" ")));
        }
        typed.push_str(&words.join(" "));
        typed.push(' ');

        let has = |text: &[&str], phrase: &[&str]| text.windows(phrase.len()).any(|window| window == phrase);
        let phrases = |all: &[Vec<&'static str>]| all.iter().filter(|phrase| !phrase.is_empty()).cloned().collect::<Vec<_>>();
        let (wanted, without) = (phrases(&wanted), phrases(&without));
        let expected = |far: Option<bool>| -> Vec<String> {
            let matches = |(title, body, is_far): &(Vec<&str>, Vec<&str>, bool)| {
                let either = |phrase: &Vec<&str>| has(title, phrase) || has(body, phrase);
                let asked = if wanted.is_empty() { words.iter().any(|word| either(&vec![*word])) } else { wanted.iter().all(either) };
                asked && !without.iter().any(either) && far.is_none_or(|far| far == *is_far)
            };
            (0..texts.len()).filter(|&at| matches(&texts[at])).map(|at| at.to_string()).collect()
        };
        let index = index(&documents);
        for countries in [vec![], vec!["FI".to_owned()]] {
            let far = (!countries.is_empty()).then_some(true);
            let result = index.search(&Query { countries, ..query(&typed) });
            let mut found: Vec<_> = result.hits.into_iter().map(|hit| hit.page).collect();
            let mut expected = expected(far);
            found.sort();
            expected.sort();
            prop_assert_eq!(found, expected, "{}", typed);
        }
    }
}

#[test]
fn a_megabyte_is_a_query_like_any_other() {
    let index = bodies("en", &["passport and visa"]);
    for piece in [
        "passport ",
        "a",
        "ж",
        "-x ",
        "\"a b\" ",
        "\"",
        "\0",
        "e\u{301}",
        "👩‍👩‍👧",
        "' ",
    ] {
        let typed = piece.repeat(1_000_000 / piece.len() + 1);
        check_all(&index.search(&query(&typed)));
    }
}

#[test]
fn long_lines_and_endless_words_can_be_indexed_and_found() {
    let word = "б".repeat(100_000);
    let body = format!("{word} needle {}", "filler text ".repeat(20_000));
    let index = bodies("uk", &[&body]);
    let result = index.search(&query("needle"));
    check_all(&result);
    assert_eq!(result.total, 1);
    assert!(result.hits[0].snippet.text.chars().count() < 300);
    assert_eq!(
        index.search(&query(&word)).total,
        1,
        "as far as it is read, it is the same word"
    );
}

#[test]
fn threads_can_share_an_index() {
    fn shared<T: Send + Sync>() {}
    shared::<Index>();
}
