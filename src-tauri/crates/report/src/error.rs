//! What can go wrong while a document is made.
//!
//! No variant holds text of the document: an error may be logged, and what staff wrote may not.

use thiserror::Error;

/// Why there is no PDF.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum ReportError {
    /// The language is no tag like `uk` or `pt-BR`.
    #[error("\"{0}\" is no language tag")]
    Language(String),
    /// The date is not in the calendar.
    #[error("{year}-{month}-{day} is no date")]
    Date {
        /// The year.
        year: u16,
        /// The month.
        month: u8,
        /// The day.
        day: u8,
    },
    /// The document could not be handed to its template.
    #[error("the data of the template {template} cannot be handed over")]
    Data {
        /// Which template.
        template: &'static str,
    },
    /// Blocks stand within blocks within blocks, deeper than any page of paper can show.
    #[error("the blocks for the template {template} are nested too deep")]
    TooDeep {
        /// Which template.
        template: &'static str,
    },
    /// A template has a mistake.
    #[error("the template {template} failed at {place}")]
    Template {
        /// Which template.
        template: &'static str,
        /// File and line in the templates.
        place: String,
    },
    /// The pages were made, but not the file.
    #[error("the pages of {template} could not be written as PDF")]
    Writing {
        /// Which template.
        template: &'static str,
    },
}
