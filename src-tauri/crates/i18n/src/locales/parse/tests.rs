//! What the parser finds, on which line, and that nothing brings it down.

#![allow(clippy::panic, reason = "a test may stop at the first surprise")]

use proptest::prelude::*;

use super::*;

fn read(bytes: impl Into<Vec<u8>>) -> ParsedFile {
    parse(&MessageFile {
        language: "en".into(),
        area: "reader".into(),
        bytes: bytes.into(),
    })
}

fn problems(bytes: impl Into<Vec<u8>>) -> Vec<(usize, ProblemKind)> {
    read(bytes)
        .problems
        .into_iter()
        .map(|problem| (problem.line, problem.kind))
        .collect()
}

fn names(names: &[Name]) -> Vec<(&str, usize)> {
    names
        .iter()
        .map(|name| (name.text.as_str(), name.line))
        .collect()
}

#[test]
fn an_entry_knows_its_names_and_their_lines() {
    let parsed = read(
        "### Purpose.\n\n-reader-word = word\n\n# $count (Number) pages\nreader-pages =\n    { NUMBER($count) ->\n        [one] One { -reader-word }\n       *[other] { $count } { reader-other }\n    }\n    .title = x\n",
    );
    assert!(parsed.problems.is_empty() && parsed.has_purpose);
    let [term, message] = parsed.entries.as_slice() else {
        panic!("two entries")
    };
    assert_eq!(
        (term.kind, term.id.text.as_str(), term.id.line),
        (EntryKind::Term, "reader-word", 3)
    );
    assert_eq!(
        (message.id.text.as_str(), message.id.line),
        ("reader-pages", 6)
    );
    assert_eq!(message.declarations[0].argument, "count");
    assert_eq!(names(&message.functions), [("NUMBER", 7)]);
    assert_eq!(names(&message.variables), [("count", 7), ("count", 9)]);
    assert_eq!(names(&message.terms), [("reader-word", 8)]);
    assert_eq!(names(&message.messages), [("reader-other", 9)]);
    assert_eq!(names(&message.attributes), [("title", 11)]);
}

#[test]
fn the_text_is_written_without_id_and_indentation() {
    for (ftl, text) in [
        ("reader-a =   Some   text  ", "Some   text"),
        ("reader-a =\n    first\n    second", "first\nsecond"),
        (
            "reader-a = { $n } of { -app-name }",
            "{ $n } of { -app-name }",
        ),
        (
            "reader-a = { $n ->\n [one] One\n *[other] Many\n }",
            "{ $n ->\n    [one] One\n   *[other] Many\n}",
        ),
    ] {
        assert_eq!(read(ftl).entries[0].text, text, "text of {ftl:?}");
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_problem() {
    let parsed = read("\u{feff}### Purpose.\r\n\r\nreader-a = A\r\nreader-b = B\r\n");
    assert_eq!(parsed.problems, []);
    assert!(parsed.has_purpose);
    assert_eq!(parsed.entries[1].id.line, 4);
}

#[test]
fn what_cannot_be_read_is_a_problem_with_its_line() {
    for (ftl, line) in [
        ("reader-a = A\nreader-b { B", 2),
        ("reader-a = A\n\nno message here\n", 3),
        ("reader-a = { $n", 1),
        ("reader-a =\n", 1),
        ("reader-a = { $n ->\n    [one] One\n}\n", 3),
    ] {
        let found = problems(ftl);
        assert!(
            matches!(found.as_slice(), [(at, ProblemKind::Syntax { .. })] if *at == line),
            "{ftl:?} should have one problem on line {line}: {found:?}"
        );
    }
    assert_eq!(
        problems(b"reader-a = A\nreader-b = \xff".as_slice()),
        [(2, ProblemKind::NotUtf8)]
    );
}

#[test]
fn what_stands_after_a_mistake_is_still_read() {
    let parsed = read("oops\nreader-a = A");
    assert_eq!(parsed.entries[0].id.text, "reader-a");
}

#[test]
fn an_escape_that_cuts_a_letter_in_two_is_a_problem() {
    for ftl in [
        "reader-a = { \"\\u€\" }",
        "reader-a = { \"\\u12é\" }",
        "reader-a = { \"\\U00€\" }",
    ] {
        assert_eq!(problems(ftl), [(1, ProblemKind::BrokenEscape)], "{ftl}");
    }
    assert_eq!(
        problems("reader-a = { \"\\u00A0€\" } { \"\\U01F602€\" }"),
        []
    );
}

#[test]
fn deep_nesting_is_read_and_far_too_deep_nesting_refused() {
    for open in ["{ ", "{ $n ->\n    *[a] ", "{ F("] {
        let deep = format!("reader-a = {}", open.repeat(MOST_BRACES / 2));
        assert!(!problems(deep).is_empty(), "{open:?} is never closed");
    }
    let closed = format!(
        "reader-a = {}$n{}",
        "{".repeat(MOST_BRACES),
        "}".repeat(MOST_BRACES)
    );
    assert_eq!(problems(closed), []);
    let too_deep = format!("reader-a = {}", "{".repeat(MOST_BRACES + 1));
    assert_eq!(problems(too_deep), [(1, ProblemKind::Unreadable)]);
}

proptest! {
    #[test]
    fn no_bytes_bring_the_parser_down(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
        for problem in read(bytes).problems {
            prop_assert!((1..=lines).contains(&problem.line), "{problem} is outside the file");
            prop_assert!(problem.kind != ProblemKind::Unreadable, "the parser panicked");
        }
    }

    #[test]
    fn no_mixture_of_fluent_signs_brings_the_parser_down(
        signs in proptest::collection::vec(
            prop::sample::select(vec![
                "{", "}", "(", ")", "[", "]", "*", "->", "\"", "\\u", "\\U", "\\", "€", "0", "12aB",
                "\n", "\r\n", "    ", " ", "=", "-", "$", ".", ":", ",", "#", "##", "### x", "id", "FN", "\u{feff}",
            ]),
            0..60,
        )
    ) {
        let text = format!("a = {}", signs.concat());
        for problem in read(text).problems {
            prop_assert!(problem.kind != ProblemKind::Unreadable, "the parser panicked");
        }
    }
}
