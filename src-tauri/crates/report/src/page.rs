//! A page of the handbook on paper, and any other text of headings and paragraphs.

use serde::Serialize;

use crate::{Block, Foot, Head};

/// A text with a title. Letters, case summaries and records are pages too, made of the same blocks.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Page {
    /// Title; for a letter also reference and date.
    pub head: Head,
    /// What the page is about, in a sentence.
    pub summary: Option<String>,
    /// The text.
    pub blocks: Vec<Block>,
    /// Title above the notes.
    pub notes_title: String,
    /// The notes, in the order of their numbers.
    pub notes: Vec<Vec<Block>>,
    /// Edition, page number.
    pub foot: Foot,
}
