//! What every program is asked: packs of documents, and questions with the answers that are right. Programs that are not
//! ours read the same from files.

use search::Document;
use std::collections::BTreeMap;

/// Hits further down than this count as not found.
pub(crate) const DEPTH: usize = 10;

/// One collection of documents and what is asked of it.
pub(crate) struct Task {
    pub(crate) id: String,
    pub(crate) collection: Collection,
    pub(crate) documents: Vec<Document>,
    pub(crate) questions: Vec<Question>,
}

/// Where the documents come from, and so how ours is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Collection {
    /// The pages of the handbook, with its glossary.
    Handbook,
    /// All that the handbook has, asked as the window asks.
    Everything,
    /// Documents of the measurement's own.
    Made,
}

/// A query and what is right.
#[derive(Clone)]
pub(crate) struct Question {
    pub(crate) text: String,
    /// The reader's languages, the best first.
    pub(crate) langs: Vec<String>,
    pub(crate) place: Place,
    /// The pages that answer it.
    pub(crate) right: Vec<String>,
}

/// The cell of the tables that a question counts in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) protocol: Protocol,
    pub(crate) lang: String,
    pub(crate) variant: Variant,
}

/// The tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Protocol {
    Own,
    Foreign,
    HeldOut,
    Everything,
    Forms,
    Help,
}

impl Protocol {
    /// The tables of `npm run bench:relevance`.
    pub(crate) const JUDGED: [Self; 5] = [
        Self::Own,
        Self::Foreign,
        Self::HeldOut,
        Self::Everything,
        Self::Forms,
    ];

    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Own => "judged queries in a language that has one of the right pages",
            Self::Foreign => "judged queries in a language that has none of the right pages",
            Self::HeldOut => "held out: queries that nothing was mended for",
            Self::Everything => {
                "judged queries, answered by pages among terms, questions, steps and contacts"
            }
            Self::Forms => "word forms: one document for each pair",
            Self::Help => "help pages: keywords of their authors",
        }
    }
}

/// What was done to the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Variant {
    Exact,
    Stripped,
    Form,
    Typo,
    Prefix,
    Compound,
    Apart,
}

impl Variant {
    pub(crate) const ALL: [Self; 7] = [
        Self::Exact,
        Self::Stripped,
        Self::Form,
        Self::Typo,
        Self::Prefix,
        Self::Compound,
        Self::Apart,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Stripped => "accents stripped",
            Self::Form => "another word form",
            Self::Typo => "one typo",
            Self::Prefix => "prefix of two thirds",
            Self::Compound => "part of a compound",
            Self::Apart => "compound written apart",
        }
    }
}

/// The first pages of each answer, question by question.
pub(crate) type Answers = Vec<Vec<String>>;

/// The documents by language.
pub(crate) fn packs(documents: &[Document]) -> BTreeMap<&str, Vec<&Document>> {
    let mut packs: BTreeMap<&str, Vec<&Document>> = BTreeMap::new();
    for document in documents {
        packs.entry(&document.lang).or_default().push(document);
    }
    packs
}
