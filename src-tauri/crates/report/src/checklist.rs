//! A checklist on paper: blank, to be filled with a pen, or with the answers that were given.

use serde::Serialize;

use crate::{Block, Fact, Foot, Head};

/// A checklist. It is blank when no question has an answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Checklist {
    /// Title, and for a filled one reference and date.
    pub head: Head,
    /// Lines to begin with: reference, date, officer. A value that is empty leaves a line to write on.
    pub facts: Vec<Fact>,
    /// When to take it, where to stop, what it is not.
    pub intro: Vec<Block>,
    /// Labels of the boxes: yes, no, unclear, not asked.
    pub answers: Vec<String>,
    /// Label before a note, as *Note*.
    pub note_label: String,
    /// The questions.
    pub groups: Vec<Group>,
    /// Lines to sign on at the end, with what stands below each; often none.
    pub signatures: Vec<String>,
    /// Edition, page number.
    pub foot: Foot,
}

/// Questions about one thing.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Group {
    /// What they are about.
    pub title: String,
    /// A sentence for the whole group.
    pub intro: Vec<Block>,
    /// The questions.
    pub questions: Vec<Question>,
}

/// A question.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Question {
    /// The question.
    pub text: String,
    /// Small words below it: only if …, look and do not ask, not counted.
    pub aside: Option<String>,
    /// How to ask or notice it safely.
    pub how: Vec<Block>,
    /// The answer, or the place for one.
    pub answer: Answer,
    /// The note that was written.
    pub note: Option<String>,
    /// Lines to write on, where there is no note.
    pub lines: u8,
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Answer {
    /// One box for each label; which is ticked, from 0, and why (*not safe*, *declined*).
    Choice {
        /// The ticked box.
        chosen: Option<usize>,
        /// The reason.
        reason: Option<String>,
    },
    /// A number, a date or words; nothing leaves a line to write on.
    Words(Option<String>),
}

impl Default for Answer {
    fn default() -> Self {
        Self::Choice {
            chosen: None,
            reason: None,
        }
    }
}
