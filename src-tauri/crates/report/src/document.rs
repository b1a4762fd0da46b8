//! A document to be set, and what every document has: a head and a foot.

use serde::Serialize;

use crate::{Checklist, Page, RecoveryCode, ResultSheet};

/// What can be printed.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::large_enum_variant,
    reason = "one document is made at a time, and a box would be in the way of every caller"
)]
pub enum Document {
    /// A checklist, blank or filled.
    Checklist(Checklist),
    /// What the answers of a checklist amount to.
    Result(ResultSheet),
    /// The sheet with the recovery code.
    RecoveryCode(RecoveryCode),
    /// A page of the handbook, or any other text with headings: a letter, a summary, a record.
    Page(Page),
}

/// The head of the first page.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Head {
    /// A small line above the title: who issues it.
    pub above: Option<String>,
    /// The title. Later pages repeat it, and the PDF is named by it, so it names nobody.
    pub title: String,
    /// The reference, large, on the other side. Later pages repeat it.
    pub reference: Option<String>,
    /// Small lines below the reference: date and time, which copy.
    pub beside: Vec<String>,
}

/// The foot of every page.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Foot {
    /// One to three lines: edition, how to handle the sheet, until when it is kept.
    pub lines: Vec<String>,
    /// The page number, with the places `{page}` and `{pages}`, as *Page {page} of {pages}*. Empty: no number.
    pub page: String,
}
