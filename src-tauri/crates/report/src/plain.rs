//! A document as plain text: for those who cannot open a PDF, and for what is read aloud or pasted.

mod blocks;
mod sheet;

use crate::{Document, clean};
use sheet::Sheet;

/// A document as plain text with blank lines between its parts. Lines are not wrapped: what shows them does that.
pub fn plain_text(document: &Document) -> String {
    let mut sheet = Sheet::default();
    match document {
        Document::Checklist(checklist) => sheet.checklist(checklist),
        Document::Result(result) => sheet.result(result),
        Document::RecoveryCode(code) => sheet.recovery_code(code),
        Document::Page(page) => sheet.page(page),
    }
    clean::without_marks(&sheet.finish())
}
