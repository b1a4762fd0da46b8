//! Each rule with a file that breaks it, and whole folders that break none.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

use super::*;

/// A folder from `(path, text)`, with a good English and empty Swedish and Ukrainian beside it.
fn folder(changed: &[(&str, &str)]) -> Vec<MessageFile> {
    let good = [
        (
            "en/app.ftl",
            "### Names.\n\n-app-name = Handbook\napp-title = { -app-name }\n",
        ),
        (
            "en/reader.ftl",
            "### The reader.\n\nreader-next = Next\n# $count (Number) pages\nreader-pages = { $count } pages\n",
        ),
        ("sv/app.ftl", "app-title = Handbok\n"),
        ("uk/app.ftl", "app-title = Довідник\n"),
    ];
    let kept = good
        .iter()
        .filter(|(path, _)| changed.iter().all(|(other, _)| other != path));
    let mut files: Vec<MessageFile> = kept
        .chain(changed)
        .map(|(path, text)| message_file(path, text))
        .collect();
    files.sort_by_key(MessageFile::path);
    files
}

fn message_file(path: &str, text: &str) -> MessageFile {
    let (language, area) = path.strip_suffix(".ftl").unwrap().split_once('/').unwrap();
    MessageFile {
        language: language.into(),
        area: area.into(),
        bytes: text.into(),
    }
}

/// The problems as `line: sentence`, all of which must be in the file given.
fn found(path: &str, text: &str) -> Vec<String> {
    let problems = check(&folder(&[(path, text)])).problems;
    for problem in &problems {
        assert_eq!(problem.file, format!("locales/{path}"), "{problem}");
        assert!(!problem.advice().is_empty(), "{problem} has advice");
    }
    problems
        .iter()
        .map(|problem| format!("{}: {}", problem.line, problem.message()))
        .collect()
}

#[test]
fn a_good_folder_has_no_problems() {
    assert_eq!(check(&folder(&[])).problems, []);
}

#[test]
fn each_rule_for_english_has_its_problem() {
    let rules = [
        ("reader-a = A", "1: The file does not say what it is for."),
        (
            "### P.\nreader-A = x",
            "2: The id “reader-A” is not made of small letters, digits and single hyphens, 60 at most.",
        ),
        (
            "### P.\nreader--a = x",
            "2: The id “reader--a” is not made of small letters, digits and single hyphens, 60 at most.",
        ),
        (
            "### P.\nreader_a = x",
            "2: The id “reader_a” is not made of small letters, digits and single hyphens, 60 at most.",
        ),
        (
            "### P.\nsearch-a = x",
            "2: The id “search-a” does not begin with the area “reader-”.",
        ),
        (
            "### P.\nreader = x",
            "2: The id “reader” does not begin with the area “reader-”.",
        ),
        (
            "### P.\nreaders-a = x",
            "2: The id “readers-a” does not begin with the area “reader-”.",
        ),
        (
            "### P.\n-word = x",
            "2: The id “word” does not begin with the area “reader-”.",
        ),
        (
            "### P.\nreader-a = A\nreader-a = B",
            "3: The id “reader-a” is used twice; first in locales/en/reader.ftl:2.",
        ),
        (
            "### P.\nreader-a-1 = A\nreader-a1 = B",
            "3: The ids “reader-a1” and “reader-a-1” give functions of the same name.",
        ),
        (
            "### P.\nreader-a = A\n-reader-b = B",
            "3: The term “-reader-b” stands behind a message.",
        ),
        (
            "### P.\nreader-a = A\n    .title = T",
            "3: The message “reader-a” has the attribute “.title”, which nothing shows.",
        ),
        (
            "### P.\nreader-a = { reader-b }\nreader-b = B",
            "2: The entry “reader-a” is glued together from the message “reader-b”.",
        ),
        (
            "### P.\n-reader-a = A\n-reader-b = { -reader-a }",
            "3: The term “-reader-b” refers to the term “-reader-a”.",
        ),
        (
            "### P.\nreader-a =\n    x\n    { -reader-b }",
            "4: The entry “reader-a” refers to the term “-reader-b”, which “en” does not have.",
        ),
        (
            "### P.\n# $n (Number)\nreader-a = { UPPER($n) }",
            "3: The entry “reader-a” calls “UPPER”, which does not exist.",
        ),
        (
            "### P.\nreader-a = { $n }",
            "2: The type of the argument “$n” of “reader-a” is not declared.",
        ),
        (
            "### P.\n# $n (Number)\nreader-a = x",
            "3: The comment of “reader-a” declares “$n”, which the message does not show.",
        ),
        (
            "### P.\n# $n (Number), $n (String)\nreader-a = { $n }",
            "3: The comment of “reader-a” declares “$n” twice.",
        ),
        (
            "### P.\n# $n (Integer)\nreader-a = { $n }",
            "3: The type “Integer” of the argument “$n” of “reader-a” is unknown.",
        ),
        (
            "### P.\n# $page-count (Number)\nreader-a = { $page-count }",
            "3: The argument “$page-count” of “reader-a” is not one word of letters and digits.",
        ),
    ];
    for (text, expected) in rules {
        assert_eq!(found("en/reader.ftl", text), [expected], "in {text:?}");
    }
}

#[test]
fn each_rule_for_a_translation_has_its_problem() {
    let rules = [
        ("reader-next = Nästa", None),
        ("reader-pages = { $count } sidor", None),
        (
            "reader-gone = Borta",
            Some("1: The message “reader-gone” does not exist in English."),
        ),
        (
            "reader-pages = Sidor",
            Some(
                "1: The message “reader-pages” does not show “$count”, which the English one shows.",
            ),
        ),
        (
            "reader-next = { $what }",
            Some(
                "1: The message “reader-next” shows “$what”, which the English one does not have.",
            ),
        ),
        (
            "reader-next = { -app-name }",
            Some(
                "1: The entry “reader-next” refers to the term “-app-name”, which “sv” does not have.",
            ),
        ),
        (
            "reader-next = Nästa\nsearch-next = N",
            Some("2: The id “search-next” does not begin with the area “reader-”."),
        ),
    ];
    for (text, expected) in rules {
        let mut problems = found("sv/reader.ftl", text);
        problems.retain(|problem| !problem.contains("“search-next” does not exist"));
        assert_eq!(
            problems,
            expected.into_iter().collect::<Vec<_>>(),
            "in {text:?}"
        );
    }
    assert_eq!(
        found("sv/extra.ftl", "extra-a = A"),
        ["1: The area “extra” does not exist in English."]
    );
}

#[test]
fn a_term_of_one_file_serves_the_others() {
    let files = [
        (
            "sv/app.ftl",
            "-app-name = Handbok\napp-title = { -app-name }",
        ),
        ("sv/reader.ftl", "reader-next = { -app-name }"),
    ];
    assert_eq!(check(&folder(&files)).problems, []);
}

#[test]
fn folders_and_the_table_of_languages_agree() {
    for (path, file, sentence) in [
        (
            "xx/app.ftl",
            "locales/xx",
            "The folder “xx” is no language of languages.toml.",
        ),
        (
            "da/app.ftl",
            "locales/da",
            "The language “da” has messages here, but languages.toml says that it has none.",
        ),
    ] {
        let problems = check(&folder(&[(path, "app-title = x")])).problems;
        let [problem] = problems.as_slice() else {
            panic!("one problem for {path}: {problems:?}")
        };
        assert_eq!(
            (problem.file.as_str(), problem.message().as_str()),
            (file, sentence)
        );
    }
    let without_swedish: Vec<MessageFile> = folder(&[])
        .into_iter()
        .filter(|file| file.language != "sv")
        .collect();
    assert_eq!(
        check(&without_swedish).problems,
        [Problem::new(
            "locales/languages.toml",
            1,
            ProblemKind::NoMessages {
                language: "sv".into()
            }
        )]
    );
}

#[test]
fn a_missing_message_is_coverage_and_not_a_problem() {
    let report = check(&folder(&[("sv/reader.ftl", "reader-next = Nästa")]));
    assert_eq!(report.problems, []);
    let rows: Vec<(&str, usize, usize, Vec<&str>)> = report
        .coverage
        .iter()
        .map(|row| {
            let missing = row.missing.iter().map(String::as_str).collect();
            (row.language.as_str(), row.present, row.total, missing)
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("en", 3, 3, vec![]),
            ("sv", 2, 3, vec!["reader-pages"]),
            ("uk", 1, 3, vec!["reader-next", "reader-pages"]),
        ]
    );
}

#[test]
fn an_empty_folder_is_reported_and_not_an_accident() {
    let report = check(&[]);
    assert_eq!(
        report.problems.len(),
        3,
        "three languages should have messages"
    );
    assert!(
        report
            .coverage
            .iter()
            .all(|row| row.present == 0 && row.total == 0)
    );
}
