//! Tests across the crate: what stands on the pages, in every script, and that no text can harm a page.
//!
//! Expected text lies in `tests/cases/reports/` at the root; `UPDATE=1` writes it anew. `PAPER=<folder>` also writes the
//! PDFs there, to look at them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod any_text;
mod cases;
mod pages;
mod samples;
mod scripts;

use std::io::Write;
use std::process::{Command, Stdio};

use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use typst_layout::PagedDocument;

use crate::{Date, Document, Settings, pdf, typeset};

fn settings(lang: &str) -> Settings {
    Settings {
        date: Date {
            year: 2026,
            month: 5,
            day: 22,
        },
        lang: lang.to_owned(),
        rtl: matches!(lang, "ar" | "fa"),
    }
}

/// The text of a PDF as another program reads it.
fn read(bytes: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext reads PDFs in tests: install the package poppler-utils");
    reader.stdin.take().unwrap().write_all(bytes).unwrap();
    let output = reader.wait_with_output().unwrap();
    assert!(output.status.success(), "pdftotext refuses the file");
    String::from_utf8(output.stdout).unwrap()
}

fn printed(document: &Document, lang: &str) -> String {
    read(&pdf(document, &settings(lang)).unwrap())
}

fn pages(document: &Document, lang: &str) -> PagedDocument {
    typeset::pages(document, &settings(lang)).unwrap()
}

/// Visits every run of text of every page.
fn each_run(document: &PagedDocument, visit: &mut dyn FnMut(&TextItem)) {
    for page in document.pages() {
        visit_frame(&page.frame, visit);
    }
}

fn visit_frame(frame: &Frame, visit: &mut dyn FnMut(&TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => visit_frame(&group.frame, visit),
            FrameItem::Text(run) => visit(run),
            _ => {}
        }
    }
}
