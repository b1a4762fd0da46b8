//! A document into PDF bytes, by Typst.

mod fonts;
mod world;

use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::{Datetime, Dict, Smart};
use typst::syntax::DiagSpanKind;
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};

use crate::settings::{Date, Manner, Settings};
use crate::{Document, ReportError, clean};
use world::Desk;

/// Only what is used of it is ever taken from the machine.
const STACK: usize = 64 << 20;

/// Levels of the tree of values; a list within a list takes four. The handbook's own trees stop at twelve lists.
const DEEPEST: usize = 120;

/// A document as PDF.
///
/// The same document and settings give the same bytes: nothing in the file comes from a clock or from chance.
pub fn pdf(document: &Document, settings: &Settings) -> Result<Vec<u8>, ReportError> {
    let bytes = on_a_deep_stack(document, || write(document, settings));
    // The typesetter remembers what it has done, and with it the words. Nothing of a document may outlive its making.
    typst::comemo::evict(0);
    bytes
}

/// Blocks within blocks are followed by recursion, and whoever calls may have a small stack: a stack that overflows would
/// take the program with it.
fn on_a_deep_stack<T: Send>(
    document: &Document,
    work: impl FnOnce() -> Result<T, ReportError> + Send,
) -> Result<T, ReportError> {
    let failed = || ReportError::Writing {
        template: document.template(),
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("paper".to_owned())
            .stack_size(STACK)
            .spawn_scoped(scope, work)
            .map_err(|_| failed())?;
        thread.join().map_err(|_| failed())?
    })
}

/// Characters of a text that no font in the program can show, each once. They would be printed as an empty frame.
pub fn missing_characters(text: &str) -> Vec<char> {
    let mut missing: Vec<char> = clean::text(text)
        .chars()
        .filter(|&character| !character.is_whitespace() && !clean::is_invisible(character))
        .filter(|&character| !fonts::cover(character))
        .collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

fn write(document: &Document, settings: &Settings) -> Result<Vec<u8>, ReportError> {
    let template = document.template();
    let day = day(settings.date)?;
    let pages = set(document, settings)?;
    let options = PdfOptions {
        // A name that says nothing and never changes; the program that made a file is nobody's business.
        ident: Smart::Custom(template.to_owned()),
        creator: Smart::Custom(None),
        timestamp: Some(Timestamp::new_utc(day)),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).map_err(|_| ReportError::Writing { template })
}

/// The pages of a document, laid out.
#[cfg(test)]
pub(crate) fn pages(
    document: &Document,
    settings: &Settings,
) -> Result<PagedDocument, ReportError> {
    on_a_deep_stack(document, || set(document, settings))
}

fn set(document: &Document, settings: &Settings) -> Result<PagedDocument, ReportError> {
    let template = document.template();
    let data = document.data(settings.manner()?)?;
    let desk = Desk::new(template, data);
    typst::compile::<PagedDocument>(&desk)
        .output
        .map_err(|faults| ReportError::Template {
            template,
            place: place(&desk, &faults),
        })
}

impl Document {
    pub(crate) fn template(&self) -> &'static str {
        match self {
            Self::Checklist(_) => "checklist.typ",
            Self::Result(_) => "result.typ",
            Self::RecoveryCode(_) => "recovery-code.typ",
            Self::Page(_) => "page.typ",
        }
    }

    /// The document as the tree of values that its template reads as `sys.inputs`.
    fn data(&self, manner: Manner) -> Result<Dict, ReportError> {
        match self {
            Self::Checklist(checklist) => self.inputs(checklist, manner),
            Self::Result(result) => self.inputs(result, manner),
            Self::RecoveryCode(code) => self.inputs(code, manner),
            Self::Page(page) => self.inputs(page, manner),
        }
    }

    fn inputs(&self, data: &impl Serialize, manner: Manner) -> Result<Dict, ReportError> {
        let failed = |_| ReportError::Data {
            template: self.template(),
        };
        let mut tree = serde_json::json!({
            "data": serde_json::to_value(data).map_err(failed)?,
            "manner": serde_json::to_value(manner).map_err(failed)?,
        });
        if !clean::tree(&mut tree, DEEPEST) {
            return Err(ReportError::TooDeep {
                template: self.template(),
            });
        }
        serde_json::from_value(tree).map_err(failed)
    }
}

fn day(Date { year, month, day }: Date) -> Result<Datetime, ReportError> {
    Datetime::from_ymd(i32::from(year), month, day).ok_or(ReportError::Date { year, month, day })
}

/// File and line of a fault, without what the typesetter says: it might quote the document.
fn place(desk: &Desk, faults: &EcoVec<SourceDiagnostic>) -> String {
    faults
        .iter()
        .find_map(|fault| line(desk, fault))
        .unwrap_or_else(|| "an unknown line".to_owned())
}

fn line(desk: &Desk, fault: &SourceDiagnostic) -> Option<String> {
    let (DiagSpanKind::Number { id, .. } | DiagSpanKind::Range { id, .. }) = fault.span.get()
    else {
        return None;
    };
    let source = desk.source(id).ok()?;
    let line = source.lines().byte_to_line(desk.range(fault.span)?.start)?;
    Some(format!("{}:{}", id.vpath().get_without_slash(), line + 1))
}
