//! Input that nobody writes on purpose, or somebody does: the program opens and says what is wrong.

use app::view::{SearchQuery, SearchState};
use app::{App, ErrorCode, Places};
use content::markdown::render;
use content::{Code, Date, Files, Handbook};
use proptest::prelude::*;
use std::path::Path;
use tests::handbook;

const FRONT: &str = "+++\ntitle = \"T\"\nrevised = 2026-01-01\n+++\n";

fn page(text: &[u8]) -> Handbook {
    let mut files = Files::default();
    files.add("en/guide/start/page.md", text);
    Handbook::parse(&files)
}

fn html(handbook: &Handbook) -> String {
    let pages = handbook
        .languages
        .values()
        .flat_map(|tree| tree.pages.values());
    pages
        .map(|page| render(&page.body, &|_| String::new()))
        .collect()
}

fn codes(handbook: &Handbook) -> Vec<Code> {
    handbook
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect()
}

/// A program with these folders, ready to be asked.
fn start(handbook: &Path, index: Option<&Path>, data: &Path) -> App {
    App::start(Places {
        handbook: handbook.to_owned(),
        index: index.map(Path::to_owned),
        data: data.to_owned(),
        papers: data.join("papers"),
        today: Date {
            year: 2026,
            month: 11,
            day: 21,
        },
        pseudo: false,
        version: "0".to_owned(),
        clock: || 0,
        work: None,
    })
}

fn find(app: &App, text: &str) -> u32 {
    let query = SearchQuery {
        text: text.to_owned(),
        lang: "en".to_owned(),
        ..SearchQuery::default()
    };
    app.search_when_ready(&query).unwrap().total
}

#[test]
fn a_line_of_ten_megabytes_is_refused_and_named() {
    let line = "word ".repeat(2 * 1024 * 1024);
    let handbook = page(format!("{FRONT}{line}").as_bytes());
    assert!(codes(&handbook).contains(&Code::FileTooLarge));
    assert_eq!(html(&handbook), "");
}

#[test]
fn quotes_and_lists_thousands_deep_do_not_exhaust_the_stack() {
    for deep in [
        ">".repeat(20_000),
        "- ".repeat(5_000),
        "*".repeat(10_000),
        "[".repeat(10_000),
    ] {
        let handbook = page(format!("{FRONT}{deep} end").as_bytes());
        assert!(html(&handbook).contains("end"));
    }
    for file in ["indicators.toml", "words.toml"] {
        let mut files = Files::default();
        files.add(file, format!("x = {}", "[".repeat(20_000)).as_bytes());
        assert!(codes(&Handbook::parse(&files)).contains(&Code::FrontMatterInvalid));
    }
    assert!(
        codes(&page(format!("{FRONT}{} end", "> ".repeat(40)).as_bytes()))
            .contains(&Code::NestedTooDeeply)
    );
}

#[test]
fn no_page_can_make_html_of_its_own() {
    let attacks = [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "[x](<java\nscript:alert(1)>)",
        "[x](\u{1}javascript:alert(1))",
        "![x](x onerror=alert(1))",
        "## T {#x\" onclick=\"alert(1)}",
        "## T {#<script>}",
        "> [!NOTE]\n> <iframe src=x></iframe>",
        "| <b> | \"><script> |\n|---|---|\n| <i> | x |",
        "`\"><script>`",
        "[^<script>]\n\n[^<script>]: <script>",
        "[x](https://example.org/\"onmouseover=\"alert(1))",
    ];
    for attack in attacks {
        let html = html(&page(format!("{FRONT}{attack}\n").as_bytes()));
        assert_no_code(&html);
    }
}

/// Tags that the renderer never writes, and attributes that would run.
fn assert_no_code(html: &str) {
    let lower = html.to_lowercase();
    for forbidden in ["<script", "<iframe", "<img", "<style", "<i>", "<b>"] {
        assert!(!lower.contains(forbidden), "{forbidden} in {html}");
    }
    for tag in lower
        .split('<')
        .skip(1)
        .filter_map(|rest| rest.split_once('>'))
        .map(|(tag, _)| tag)
    {
        let quoted_away: String = tag.split('"').step_by(2).collect();
        assert!(
            !quoted_away.contains(" on") && !quoted_away.contains("style="),
            "{tag}"
        );
        assert!(
            !tag.contains("href=\"javascript") && !tag.contains("href=\"data"),
            "{tag}"
        );
    }
}

proptest! {
    #[test]
    fn any_text_is_a_page_and_never_code(text in any::<String>()) {
        assert_no_code(&html(&page(format!("{FRONT}{text}").as_bytes())));
    }

    #[test]
    fn any_markdown_is_a_page(text in "([#>*_`\\[\\](){}|!<&:\"'+-]|\\n|[ a-zåї]|\\^|\\{\\{x\\}\\}){0,200}") {
        let handbook = page(format!("{FRONT}{text}").as_bytes());
        assert_no_code(&html(&handbook));
        let one = handbook.languages.values().flat_map(|tree| tree.pages.values()).next().unwrap();
        let sections: usize = one.sections().iter().map(|section| section.blocks.len()).sum();
        prop_assert_eq!(sections, one.body.blocks.len());
    }

    #[test]
    fn any_row_is_a_sign_or_a_problem_and_never_code(
        key in "id|text.en|forms|moments|explained|shown|urgent|sources|operational",
        value in "(\"[a-z<>\"#./ ]{0,30}\"|\\[\"[a-z<#/]{0,20}\", 1\\]|true|\\{ number = \"[0-9.]{0,4}\", dimension = 3 \\}|'.{0,30}')",
        word in "[a-zåї<>'’ -]{0,20}",
    ) {
        let rest = "explained = \"guide/start/page#a\"\nsources = []\n";
        let sign = format!("[[indicator]]\nid = \"a\"\ntext.en = \"<script> {word} here and there\"\n{rest}");
        let odd = format!("[[indicator]]\n{key} = {value}\n");
        let words = format!("[[word]]\nid = \"w\"\nlanguage = \"en\"\nforms = [\"{word}\"]\nbetter = \"\"\n");
        let mut files = Files::default();
        let text = format!("{FRONT}## A {{#a}}\n\n{{{{indicators}}}}\n\n- [ ] {word} here and there\n");
        files.add("en/guide/start/page.md", text.as_bytes());
        files.add("indicators.toml", format!("{sign}{odd}{sign}").as_bytes());
        files.add("words.toml", words.as_bytes());
        let handbook = Handbook::parse(&files);
        prop_assert!(!handbook.problems.is_empty());
        assert_no_code(&html(&handbook));
        let _ = (handbook.review(), handbook.facts());
    }

    #[test]
    fn any_bytes_are_a_file(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for path in ["en/guide/start/page.md", "handbook.toml", "glossary.toml", "sources.toml",
            "indicators.toml", "words.toml",
            "directory/xx.toml", "en/checklists/x.md", "en/pathways/x.md", "en/training/x.md",
            "en/training/quizzes/x.md", "en/training/scenarios/x.md", "xx.md"] {
            let mut files = Files::default();
            files.add(path, &bytes);
            let handbook = Handbook::parse(&files);
            let _ = (html(&handbook), handbook.review(), handbook.facts());
        }
    }
}

#[test]
fn without_a_handbook_the_program_opens_and_says_so() {
    let empty = tempfile::tempdir().unwrap();
    let app = start(&empty.path().join("none"), None, empty.path());
    let opening = app.open().unwrap();
    assert_eq!(opening.notices[0].code, ErrorCode::HandbookMissing);
    assert_eq!(
        app.read_page("guide/start/x", "en").unwrap_err().code,
        ErrorCode::HandbookMissing
    );
}

#[test]
fn an_empty_handbook_opens_with_its_problems() {
    let empty = tempfile::tempdir().unwrap();
    let app = start(empty.path(), None, empty.path());
    assert!(app.open().unwrap().problems >= 2);
    assert_eq!(find(&app, "passport"), 0);
}

#[test]
fn a_page_that_does_not_exist_in_a_language_is_shown_in_english_and_says_so() {
    let data = tempfile::tempdir().unwrap();
    let app = start(&handbook(), None, data.path());
    for lang in ["is", "xx", ""] {
        let page = app.read_page("guide/start/immediate-danger", lang).unwrap();
        assert_eq!(page.shown_in, "en");
        assert_eq!(page.translation.state, app::view::TranslationState::Missing);
    }
    let error = app
        .read_page("guide/start/../../../etc/passwd", "en")
        .unwrap_err();
    assert_eq!(error.code, ErrorCode::PageNotFound);
}

#[test]
fn a_missing_stale_or_damaged_index_is_said_and_search_works_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let book = Handbook::load(&handbook()).unwrap();
    let documents = app::documents(&book);
    let good = folder.path().join("good");
    search::Index::build(&good, &app::index_key(&book), &documents).unwrap();
    let app = start(&handbook(), Some(&good), folder.path());
    assert_eq!(app.open().unwrap().notices, []);
    let expected = find(&app, "passport");
    assert!(expected > 3);

    let stale = folder.path().join("stale");
    search::Index::build(&stale, "another handbook", &documents).unwrap();
    let damaged = folder.path().join("damaged");
    search::Index::build(&damaged, &app::index_key(&book), &documents).unwrap();
    damage_every_file(&damaged);
    for index in [folder.path().join("missing"), stale, damaged] {
        let app = start(&handbook(), Some(&index), folder.path());
        assert_eq!(
            app.open().unwrap().notices[0].code,
            ErrorCode::IndexRebuilt,
            "{}",
            index.display()
        );
        assert_eq!(find(&app, "passport"), expected);
    }
}

fn damage_every_file(folder: &Path) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            damage_every_file(&path);
        } else if path.extension().is_none_or(|extension| extension != "toml") {
            let length = std::fs::metadata(&path).unwrap().len();
            std::fs::write(&path, vec![7; length as usize]).unwrap();
        }
    }
}

#[test]
fn search_answers_at_once_while_the_index_is_still_made() {
    let data = tempfile::tempdir().unwrap();
    let app = start(&handbook(), None, data.path());
    let query = SearchQuery {
        text: "passport".to_owned(),
        lang: "en".to_owned(),
        ..SearchQuery::default()
    };
    let first = app.search(&query).unwrap();
    assert!(first.state == SearchState::Preparing || first.total > 0);
    assert!(find(&app, "passport") > 3);
    assert_eq!(app.search(&query).unwrap().state, SearchState::Ready);
}
