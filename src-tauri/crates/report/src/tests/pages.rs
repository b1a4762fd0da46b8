//! How many pages, the same bytes, and what an error says.

use super::{pages, printed, samples, settings};
use crate::{Block, Date, Document, Inline, Page, ReportError, Settings, pdf};

#[test]
fn a_usual_result_fits_one_page() {
    assert_eq!(
        pages(&Document::Result(samples::result()), "en")
            .pages()
            .len(),
        1
    );
}

#[test]
fn a_recovery_code_fits_one_page() {
    let sheet = Document::RecoveryCode(samples::recovery_code());
    assert_eq!(pages(&sheet, "en").pages().len(), 1);
}

#[test]
fn every_page_has_its_number() {
    let mut checklist = samples::checklist();
    for _ in 0..3 {
        checklist.groups.extend(checklist.groups.clone());
    }
    let text = printed(&Document::Checklist(checklist), "en");
    let count = text.matches('\u{c}').count();
    assert!(count > 3, "{count} pages");
    for page in 1..=count {
        assert!(
            text.contains(&format!("Page {page} of {count}")),
            "page {page}"
        );
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = Document::Result(samples::result());
    let first = pdf(&document, &settings("en")).unwrap();
    // Something else between, so that nothing is the same only because it was remembered.
    pdf(&Document::Page(samples::page()), &settings("uk")).unwrap();
    assert_eq!(first, pdf(&document, &settings("en")).unwrap());
}

#[test]
fn the_file_is_dated_by_the_caller_and_names_no_program() {
    let bytes = pdf(&Document::Result(samples::result()), &settings("en")).unwrap();
    let raw = String::from_utf8_lossy(&bytes);
    assert!(
        raw.contains("D:20260522"),
        "the day of the settings is written into the file"
    );
    assert!(
        !raw.contains("Typst 0"),
        "the file does not name the program that made it"
    );
}

#[test]
fn a_wrong_language_or_day_is_refused() {
    let page = Document::Page(Page::default());
    let fault = |settings: &Settings| pdf(&page, settings).unwrap_err();
    for lang in ["", "english", "e1", "#let", "уу"] {
        assert_eq!(fault(&settings(lang)), ReportError::Language(lang.into()));
    }
    let date = Date {
        year: 2026,
        month: 2,
        day: 30,
    };
    assert!(matches!(
        fault(&Settings {
            date,
            ..settings("en")
        }),
        ReportError::Date { .. }
    ));
    for lang in ["nb", "pt-BR", "zh-Hans-CN", "fil"] {
        assert!(pdf(&page, &settings(lang)).is_ok(), "{lang} is a language");
    }
}

#[test]
fn nesting_is_printed_or_refused_and_never_quoted() {
    let nested = |levels: usize| {
        let block = (0..levels).fold(Block::paragraph("Marta"), |inner, _| Block::List {
            mark: crate::Mark::Bullet,
            items: vec![vec![inner]],
        });
        Document::Page(Page {
            blocks: vec![block],
            ..Page::default()
        })
    };
    assert!(printed(&nested(12), "en").contains("Marta"));
    for levels in [20, 40, 2000] {
        if let Err(fault) = pdf(&nested(levels), &settings("en")) {
            assert!(!format!("{fault} {fault:?}").contains("Marta"), "{fault}");
        }
    }
    let refused = pdf(&nested(2000), &settings("en")).unwrap_err();
    assert!(matches!(refused, ReportError::TooDeep { .. }), "{refused}");
}

#[test]
fn an_empty_document_is_a_page() {
    let empty = Page {
        blocks: vec![Block::Paragraph(Vec::<Inline>::new())],
        ..Page::default()
    };
    assert_eq!(pages(&Document::Page(empty), "en").pages().len(), 1);
    assert_eq!(
        pages(&Document::Checklist(Default::default()), "en")
            .pages()
            .len(),
        1
    );
    assert_eq!(
        pages(&Document::Result(Default::default()), "en")
            .pages()
            .len(),
        1
    );
    assert_eq!(
        pages(&Document::RecoveryCode(Default::default()), "en")
            .pages()
            .len(),
        1
    );
}
