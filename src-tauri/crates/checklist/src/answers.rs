//! Answers to a checklist: a set, at most one for each question.

use crate::words::words;
use std::collections::BTreeMap;

/// What was answered, without the note beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Asked or seen, and not clear.
    Unclear,
    /// Not asked, and why.
    NotAsked(Option<Reason>),
    /// A number, a day or words, as they were typed.
    Detail(String),
}

words! {
    /// Why a question was not asked.
    Reason {
        /// It was not safe.
        NotSafe "not-safe",
        /// The person did not want to answer.
        Declined "declined",
        /// It does not fit this person.
        NotRelevant "not-relevant",
        /// There was no time.
        NoTime "no-time",
    }
}

impl Value {
    /// The word that files and conditions use; a detail has the word `given`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unclear => "unclear",
            Self::NotAsked(_) => "not-asked",
            Self::Detail(_) => "given",
        }
    }

    /// Whether something is known now that was not known before the question.
    ///
    /// *Unclear* and *not asked* are never counted as *no*.
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Yes | Self::No | Self::Detail(_))
    }
}

/// The answers of one run, by question id.
pub type Answers = BTreeMap<String, Value>;
