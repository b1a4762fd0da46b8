//! What the screens show when a case goes to another post or comes from one.

use super::ErasureView;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The own public key, and those of colleagues.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KeysView {
    /// What a colleague encrypts for.
    pub public: String,
    /// Groups of digits to compare by voice.
    pub fingerprint: Vec<String>,
    /// Colleagues, by name.
    pub colleagues: Vec<ColleagueView>,
}

/// A colleague at another post.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ColleagueView {
    /// Their id.
    pub id: String,
    /// How the officer calls them.
    pub name: String,
    /// Their public key.
    pub key: String,
    /// Groups of digits to compare by voice.
    pub fingerprint: Vec<String>,
}

/// What goes along when a case is handed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HandoverContents {
    /// Names of the facts that are known.
    pub facts: Vec<String>,
    /// How many records of consent.
    pub consents: u32,
    /// How many runs of checklists.
    pub runs: u32,
    /// How many answers.
    pub answers: u32,
    /// How many notes.
    pub notes: u32,
    /// How many steps of the plan.
    pub steps: u32,
    /// How many lines of what happened.
    pub events: u32,
    /// Whether the person has agreed that another post may know.
    pub agreed: bool,
    /// Colleagues whose keys are written down.
    pub colleagues: Vec<ColleagueView>,
}

/// How a case is to be handed over: for a key, or with a passphrase.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct HandoverRequest {
    /// The receiver's public key; empty for a passphrase.
    pub key: String,
    /// What opens it; empty for a key.
    pub passphrase: String,
    /// `danger`, `child-at-risk` or `guardian-agrees`, where there is no consent; else empty.
    pub reason: String,
}

impl std::fmt::Debug for HandoverRequest {
    /// The passphrase is never printed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HandoverRequest")
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

/// What would be written if a file were taken over.
#[derive(Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HandoverPreview {
    /// The officer who handed over.
    pub from: String,
    /// What they are.
    pub role: String,
    /// When, in milliseconds since 1970.
    pub made: f64,
    /// How the case is called there.
    pub reference: String,
    /// How it is called here; empty when it is not here.
    pub own_reference: String,
    /// The receipt, when it was here and was erased.
    pub erased: Option<ErasureView>,
    /// Checklists of runs that are not here yet, by title.
    pub runs: Vec<String>,
    /// Receivers of consents that are not here yet.
    pub consents: Vec<String>,
    /// Receivers of consents that were withdrawn there: what rests on them is deleted.
    pub withdrawn: Vec<String>,
    /// How many lines of what happened are not here yet.
    pub events: u32,
    /// Facts, answers, notes and steps that would be changed.
    pub changes: Vec<ChangeView>,
}

impl std::fmt::Debug for HandoverPreview {
    /// It holds what a person said.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HandoverPreview").finish_non_exhaustive()
    }
}

/// Something that two posts can change, in its versions.
#[derive(Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    /// Names it in [`crate::App::settle`].
    pub item: String,
    /// `fact`, `answer`, `note` or `step`.
    pub kind: String,
    /// Name of the fact, id of the question or of the step.
    pub about: String,
    /// The question or the step in words; empty for others.
    pub title: String,
    /// `new`, `changed`, `both` or `removed`.
    pub change: String,
    /// From here first.
    pub versions: Vec<VersionView>,
}

impl std::fmt::Debug for ChangeView {
    /// It holds what a person said.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChangeView").finish_non_exhaustive()
    }
}

/// What somebody wrote.
#[derive(Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VersionView {
    /// Its id; empty for the one that stands here.
    pub id: String,
    /// Whether it stands here.
    pub here: bool,
    /// Who wrote it.
    pub who: String,
    /// When, in milliseconds since 1970.
    pub at: f64,
    /// The answer, the state of the step, or the fact; empty for a note.
    pub value: String,
    /// The words beside it; the text of a note.
    pub text: String,
}

impl std::fmt::Debug for VersionView {
    /// It holds what a person said.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VersionView").finish_non_exhaustive()
    }
}
