//! Documents to a full-text index, queries to hits.
//!
//! A leaf: it knows the search engine and how words of a language are compared, and nothing of Markdown, of the files of
//! the handbook, of the database or of messages. What a caller gives is plain text; what it gets back is plain text with
//! ranges to mark.
//!
//! The way through: [`Document`]s are analysed word by word (`analysis`) into a [`Index`] of one pack per language
//! (`pack`), which lives in memory or in a folder (`folder`). A [`Query`] is parsed as text, each word is widened by what
//! the pack's dictionary holds and by what the glossary calls the same thing (`lexicon`), and becomes a query of the engine
//! (`query`); the best section of each page comes back as a [`Hit`] with marked words and a snippet (`search`, `text`).

mod analysis;
mod document;
mod error;
mod folder;
mod hit;
mod index;
mod lexicon;
mod memo;
mod pack;
mod query;
mod schema;
mod search;
#[cfg(test)]
mod tests;
mod text;

pub use analysis::ANALYSIS_VERSION;
pub use document::Document;
pub use error::{Damage, OpenError, SearchError, Stamp};
pub use folder::{Built, BuiltPack};
pub use hit::{Found, Hit, Marked, Translation};
pub use index::Index;
pub use lexicon::Concept;
pub use query::Query;
