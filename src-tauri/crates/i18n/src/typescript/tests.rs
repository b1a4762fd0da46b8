//! The generated code, word for word.

use super::*;

fn generated(text: &str) -> String {
    let file = |language: &str, area: &str, text: &str| MessageFile {
        language: language.into(),
        area: area.into(),
        bytes: text.into(),
    };
    let code = generate_typescript(&[
        file("en", "reader", text),
        file("sv", "reader", "reader-sv = x"),
    ]);
    let start = code.find("\n/**").unwrap_or(code.len());
    code[start..].trim().to_owned()
}

#[test]
fn a_function_is_named_after_its_id() {
    for (id, name) in [
        ("app-title", "appTitle"),
        ("reader-bookmark-add", "readerBookmarkAdd"),
        ("start-step-2", "startStep2"),
        ("errors-page-not-found-advice", "errorsPageNotFoundAdvice"),
    ] {
        assert_eq!(function_name(id), name);
    }
}

#[test]
fn a_message_without_arguments_is_a_plain_function() {
    assert_eq!(
        generated("-reader-word = not exported\nreader-next = Next page"),
        "/** Next page */\nexport function readerNext(): string {\n  return format('reader-next');\n}"
    );
}

#[test]
fn arguments_are_typed_in_the_order_of_their_declaration() {
    assert_eq!(
        generated(
            "# $on (Date) the day, $who (String) the officer\n# $count (Number) pages\nreader-read = { $count } by { $who } on { $on }"
        ),
        "/** { $count } by { $who } on { $on } */\nexport function readerRead(args: { on: Date; who: string; count: number }): string {\n  return format('reader-read', args);\n}"
    );
}

#[test]
fn a_line_longer_than_prettier_allows_is_broken_as_prettier_breaks_it() {
    // The rest of the line takes 53 columns, so the id fills it up to 100 exactly, or to 101.
    for (letters, expected) in [
        (47, "(args: { n: number }): string {\n  return"),
        (48, "(args: {\n  n: number;\n}): string {\n  return"),
    ] {
        let name = format!("reader{}", "A".repeat(letters));
        let line = format!("export function {name}(args: {{ n: number }}): string {{");
        assert_eq!(line.len(), letters + 53, "the sum of this test is right");
        let id = format!("reader{}", "-a".repeat(letters));
        let code = generated(&format!("# $n (Number)\n{id} = {{ $n }}"));
        assert!(code.contains(expected), "with {letters} letters: {code}");
    }
}

#[test]
fn a_text_of_several_lines_is_documented_line_by_line() {
    assert_eq!(
        generated(
            "# $n (Number) pages\nreader-pages = { $n ->\n    [one] One page\n   *[other] { $n } pages\n }"
        ),
        "/**\n * { $n ->\n *     [one] One page\n *    *[other] { $n } pages\n * }\n */\nexport function readerPages(args: { n: number }): string {\n  return format('reader-pages', args);\n}"
    );
}

#[test]
fn a_text_cannot_end_the_comment_that_it_stands_in() {
    let code = generated("reader-a = Stars */ alert() /*");
    assert_eq!(code.matches("*/").count(), 1, "{code}");
}

#[test]
fn every_language_is_in_the_generated_table_once() {
    let code = generate_languages();
    for language in languages() {
        assert_eq!(
            code.matches(&format!("code: '{}'", language.code)).count(),
            1
        );
    }
    assert!(
        code.contains("fallback: null"),
        "the source language has no fallback"
    );
    assert_eq!(code.matches("offered: true").count(), 3);
}

#[test]
fn a_quote_in_a_name_is_escaped() {
    assert_eq!(quoted("'Ōlelo \\ x"), "'\\'Ōlelo \\\\ x'");
}
