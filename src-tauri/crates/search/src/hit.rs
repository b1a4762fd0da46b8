//! What a search gives back.

use std::ops::Range;

/// Everything found for one query.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// The best hits first, no more than were asked for.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
    /// How many there are of each kind, by name, whatever kinds were asked for.
    pub by_kind: Vec<(String, usize)>,
    /// How many there are in each part, by name, whatever parts were asked for.
    pub by_part: Vec<(String, usize)>,
    /// The query that was searched instead, when a word of it is nowhere and a similar one is.
    pub corrected: Option<String>,
    /// Words that were understood in a language which is not the reader's, with what was searched for them.
    pub translated: Vec<Translation>,
    /// What comes nearest when there are no hits.
    pub nearest: Vec<Hit>,
}

/// Words of the query that are a term of the glossary in another language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translation {
    /// The words as they were typed.
    pub typed: String,
    /// The code of the language that they were understood in.
    pub lang: String,
    /// The term in the first of the reader's languages that has one.
    pub term: String,
}

/// A page by its best section, or a term or contact.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// As in the document.
    pub page: String,
    /// The section that fits best; empty for the top of the page.
    pub anchor: String,
    /// The language of the text that is shown.
    pub lang: String,
    /// The language of the text in which the words were found, if it is another: the text shown is its twin.
    pub found_in: Option<String>,
    /// As in the document.
    pub kind: String,
    /// As in the document.
    pub part: String,
    /// As in the document.
    pub country: Option<String>,
    /// The title of the page.
    pub title: Marked,
    /// The heading of the section.
    pub heading: Marked,
    /// The place in the text that fits best.
    pub snippet: Marked,
    /// The words of this section that matched, as they are written there, to be marked on the page.
    pub words: Vec<String>,
    /// Comparable within one result only.
    pub score: f32,
}

/// Text with places to mark.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marked {
    /// The text.
    pub text: String,
    /// Byte ranges on character boundaries, in order, not overlapping.
    pub marks: Vec<Range<usize>>,
}
