//! What a case consists of on its way: plain data with names that stay as they are for ever.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

/// A case on its way, and what each post decides for itself.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parcel {
    /// The officer who hands over.
    pub from: String,
    /// What they are.
    pub role: String,
    /// When it was packed, in milliseconds since 1970.
    pub made: i64,
    /// How the case is called there.
    pub reference: String,
    /// The day on which it is due for erasure there; may be empty.
    pub keep_until: String,
    /// Why.
    pub keep_reason: String,
    /// The case.
    pub case: SharedCase,
}

/// What posts share of a case. Its state, the words about its outcome and the day of erasure are each post's own.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedCase {
    /// The same everywhere.
    pub uid: String,
    /// When it was first opened.
    pub created: i64,
    /// Consents, by uid. Only whether one was withdrawn ever changes.
    pub consents: BTreeMap<String, SharedConsent>,
    /// Runs, by uid. Only whether one was finished ever changes.
    pub runs: BTreeMap<String, SharedRun>,
    /// Whatever can be changed.
    pub items: BTreeMap<Item, Register>,
    /// What happened.
    pub events: BTreeSet<SharedEvent>,
}

/// A consent.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the columns of the table")]
pub struct SharedConsent {
    pub receiver: String,
    pub purpose: String,
    pub detail: String,
    pub given: String,
    pub how: String,
    pub until: String,
    pub asked: i64,
    /// Zero while it was not.
    pub withdrawn: i64,
}

/// A run of a checklist without its answers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the columns of the table")]
pub struct SharedRun {
    /// Uid of the consent that it rests on.
    pub consent: Option<String>,
    pub checklist: String,
    pub revision: String,
    pub language: String,
    pub assessor: String,
    pub is_child: String,
    pub started: i64,
    /// Zero while it was not.
    pub finished: i64,
    /// Texts of the questions that officers added and answered, by id. Since version 2.
    #[serde(default)]
    pub questions: BTreeMap<String, String>,
}

/// Something that happened.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the columns of the table")]
pub struct SharedEvent {
    pub at: i64,
    pub who: String,
    pub kind: String,
    pub about: String,
}

/// The facts of a case that posts share, by name.
pub const FACTS: &[&str] = &[
    "name",
    "label",
    "origin",
    "host",
    "nationality",
    "age-group",
    "forms",
    "detained",
    "wishes-return",
    "danger",
    "safe-contact",
    // Since version 2.
    "ending",
];

/// What can be changed on its own. As text: `fact/<name>`, `answer/<run>/<question>`, `note/<uid>`, `step/<id>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Item {
    /// One of [`FACTS`].
    Fact(String),
    /// An answer, by the uid of its run and the id of its question.
    Answer(String, String),
    /// A note, by uid.
    Note(String),
    /// A step of the plan.
    Step(String),
}

impl Item {
    pub(crate) const NOTE: &'static str = "note/";
    pub(crate) const ANSWER: &'static str = "answer/";
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact(name) => write!(f, "fact/{name}"),
            Self::Answer(run, question) => write!(f, "{}{run}/{question}", Self::ANSWER),
            Self::Note(uid) => write!(f, "{}{uid}", Self::NOTE),
            Self::Step(id) => write!(f, "step/{id}"),
        }
    }
}

/// A text names no item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this names no item of a case")]
pub struct UnknownItem;

impl FromStr for Item {
    type Err = UnknownItem;

    fn from_str(text: &str) -> Result<Self, UnknownItem> {
        let (kind, rest) = text.split_once('/').ok_or(UnknownItem)?;
        let rest = rest.to_owned();
        match kind {
            "fact" if FACTS.contains(&rest.as_str()) => Ok(Self::Fact(rest)),
            "answer" => match rest.split_once('/') {
                Some((run, question)) => Ok(Self::Answer(run.to_owned(), question.to_owned())),
                None => Err(UnknownItem),
            },
            "note" => Ok(Self::Note(rest)),
            "step" => Ok(Self::Step(rest)),
            _ => Err(UnknownItem),
        }
    }
}

impl TryFrom<String> for Item {
    type Error = UnknownItem;

    fn try_from(text: String) -> Result<Self, UnknownItem> {
        text.parse()
    }
}

impl From<Item> for String {
    fn from(item: Item) -> Self {
        item.to_string()
    }
}

/// Names a version for ever.
pub type VersionId = String;

/// What became of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// Those that nobody has replaced. More than one: made without knowledge of each other.
    pub versions: BTreeMap<VersionId, Version>,
    /// Those that somebody has replaced or removed.
    pub past: BTreeSet<VersionId>,
}

/// A value, who gave it and when.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// In milliseconds since 1970.
    pub at: i64,
    /// The officer.
    pub who: String,
    /// What.
    pub value: Value,
}

/// What stands in an item.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the columns of the tables")]
pub enum Value {
    Fact {
        text: String,
    },
    Answer {
        value: String,
        reason: String,
        note: String,
    },
    Note {
        text: String,
        consent: Option<String>,
        written: i64,
    },
    Step {
        state: String,
        who: String,
        note: String,
        due: String,
        done_at: i64,
        reason: String,
    },
}

impl Register {
    /// The version that stands in the row. What was done stays done; else the last one does.
    pub fn main(&self) -> Option<(&VersionId, &Version)> {
        let is_done = |version: &Version| matches!(&version.value, Value::Step { state, .. } if state == "done");
        self.versions
            .iter()
            .max_by_key(|(id, version)| (is_done(version), version.at, *id))
    }

    /// Whether the versions say different things.
    pub fn is_disputed(&self) -> bool {
        let mut values = self.versions.values().map(|version| &version.value);
        let first = values.next();
        values.any(|value| Some(value) != first)
    }

    pub(crate) fn forget(&mut self) {
        let versions = std::mem::take(&mut self.versions);
        self.past.extend(versions.into_keys());
    }
}

macro_rules! hidden {
    ($($name:ident)+) => {$(
        impl fmt::Debug for $name {
            /// It holds what a person said.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )+};
}
hidden! { Parcel SharedCase SharedConsent SharedRun SharedEvent Version Value }
