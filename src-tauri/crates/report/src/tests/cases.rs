//! The samples against the text that is expected of them.

use std::path::PathBuf;

use super::scripts::WORDS;
use super::{printed, samples, settings};
use crate::{Document, pdf, plain_text};

#[test]
fn every_sample_reads_as_expected_as_pdf() {
    for (name, document) in documents() {
        let lang = if name.ends_with("arabic") { "ar" } else { "en" };
        check(&format!("{name}.pdf.txt"), &printed(&document, lang));
        if let Some(folder) = std::env::var_os("PAPER") {
            let path = PathBuf::from(folder).join(name).with_extension("pdf");
            std::fs::write(path, pdf(&document, &settings(lang)).unwrap()).unwrap();
        }
    }
}

#[test]
fn every_sample_reads_as_expected_as_text() {
    for (name, document) in documents() {
        check(&format!("{name}.txt"), &plain_text(&document));
    }
}

#[test]
fn no_expectation_is_left_over() {
    let expected: Vec<String> = documents()
        .iter()
        .flat_map(|(name, _)| [format!("{name}.pdf.txt"), format!("{name}.txt")])
        .collect();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(expected.contains(&name), "no sample is called {name}");
    }
}

fn documents() -> [(&'static str, Document); 8] {
    [
        ("blank-checklist", Document::Checklist(samples::checklist())),
        ("filled-checklist", Document::Checklist(samples::filled())),
        (
            "checklist-arabic",
            Document::Checklist(samples::arabic_checklist()),
        ),
        ("languages", Document::Page(samples::languages(WORDS))),
        ("page", Document::Page(samples::page())),
        (
            "recovery-code",
            Document::RecoveryCode(samples::recovery_code()),
        ),
        ("result", Document::Result(samples::result())),
        ("result-arabic", Document::Result(samples::arabic_result())),
    ]
}

fn check(file: &str, found: &str) {
    let path = folder().join(file);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(folder()).unwrap();
        std::fs::write(&path, found).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        found, expected,
        "{file} reads differently; UPDATE=1 accepts it"
    );
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/reports")
}
