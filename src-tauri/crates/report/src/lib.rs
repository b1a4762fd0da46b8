//! Results, checklists and pages as PDF and as plain text.
//!
//! A leaf: it knows how a sheet of paper looks, and nothing of the database, of the handbook's files or of messages. Every
//! visible word comes from the caller. What it is given is a value, never source of a template, so that no text can become
//! code; nothing is read from disk, and nothing of a document stays in memory when it is done.
//!
//! The way through: a [`Document`] is cleaned (`clean`), handed to its template in `templates/` as a tree of values
//! (`typeset`), set in the fonts that are compiled in (`fonts/`), and written as PDF.

mod block;
mod checklist;
mod clean;
mod document;
mod error;
mod page;
mod plain;
mod recovery;
mod result;
mod settings;
#[cfg(test)]
mod tests;
mod typeset;

pub use block::{Align, Block, Fact, Inline, Mark};
pub use checklist::{Answer, Checklist, Group, Question};
pub use document::{Document, Foot, Head};
pub use error::ReportError;
pub use page::Page;
pub use plain::plain_text;
pub use recovery::RecoveryCode;
pub use result::{Element, Finding, Listed, ResultSheet, Sign, Step, Strength};
pub use settings::{Date, Settings};
pub use typeset::{missing_characters, pdf};
