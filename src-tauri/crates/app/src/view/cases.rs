//! What the screens of case work show. Nothing of it leaves the vault unless somebody asks for it.

use super::ChangeView;
use serde::{Deserialize, Serialize};
use specta::Type;

/// All cases of the profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CasesView {
    /// Cases, last changed first.
    pub cases: Vec<CaseRow>,
    /// Receipts of what was erased, last first.
    pub erased: Vec<ErasureView>,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseRow {
    /// Its id.
    pub id: String,
    /// For example `2026-014`.
    pub reference: String,
    /// `open`, `waiting` or `closed`.
    pub state: String,
    /// The officer's own words for it; may be empty.
    pub label: String,
    /// `adult`, `child` or `unknown`.
    pub age_group: String,
    /// Kinds of exploitation.
    pub forms: Vec<String>,
    /// State of origin, two letters; may be empty.
    pub origin: String,
    /// Host state.
    pub host: String,
    /// Whether danger was recorded.
    pub danger: bool,
    /// Receivers for whom consent holds today.
    pub agreed: Vec<String>,
    /// Whether consent was ever asked for.
    pub asked: bool,
    /// How many checklist runs it has.
    pub runs: u32,
    /// When it was changed, in milliseconds since 1970.
    pub changed: f64,
    /// The day on which it is due for erasure, `2026-11-22`; may be empty.
    pub keep_until: String,
    /// Days until then; negative when it has passed; `None` without a day.
    pub days_left: Option<i32>,
}

/// A receipt without personal data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ErasureView {
    /// Reference of the erased case.
    pub reference: String,
    /// When, in milliseconds since 1970.
    pub erased: f64,
    /// `due`, `asked`, `mistake`, `handed-over` or `other`.
    pub reason: String,
}

/// What can be written about a case. Every text may be empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct CaseInput {
    /// The person's name. Never needed.
    pub name: String,
    /// The officer's own words.
    pub label: String,
    /// State of origin, two letters.
    pub origin: String,
    /// Host state, two letters.
    pub host: String,
    /// `own`, `other`, `none` or `unknown`.
    pub nationality: String,
    /// `adult`, `child` or `unknown`.
    pub age_group: String,
    /// Kinds of exploitation.
    pub forms: Vec<String>,
    /// `yes`, `no` or `unknown`.
    pub detained: String,
    /// `yes`, `no` or `unknown`.
    pub wishes_return: String,
    /// `yes`, `no` or `unknown`.
    pub danger: String,
    /// How the person can be reached safely.
    pub safe_contact: String,
    /// The day on which it is due for erasure; empty for none.
    pub keep_until: String,
    /// Why it is kept longer.
    pub keep_reason: String,
}

/// A case with everything that belongs to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
    /// Its id.
    pub id: String,
    /// For example `2026-014`.
    pub reference: String,
    /// How the post that it came from calls it; may be empty.
    pub other_reference: String,
    /// What was changed here and at another post, and waits for a choice.
    pub disputes: Vec<ChangeView>,
    /// `open`, `waiting` or `closed`.
    pub state: String,
    /// What became of it, in the officer's words; may be empty.
    pub outcome: String,
    /// What became of it, out of a closed list; `unknown` where nobody has said so. It may come from another post.
    pub ending: String,
    /// What is written about it.
    pub details: CaseInput,
    /// When it was opened, in milliseconds since 1970.
    pub created: f64,
    /// When it was changed.
    pub changed: f64,
    /// Days until it is due for erasure.
    pub days_left: Option<i32>,
    /// What was agreed.
    pub consents: Vec<ConsentView>,
    /// Checklist runs, last first.
    pub runs: Vec<RunRow>,
    /// Notes and events, last first.
    pub timeline: Vec<TimelineEntry>,
    /// Whether there is a change that can be undone.
    pub can_undo: bool,
    /// When the last change was written to disk.
    pub saved: f64,
}

/// Consent for one receiver.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConsentView {
    /// Its id.
    pub id: String,
    /// Who may know, as a word of the list of receivers or in the officer's words.
    pub receiver: String,
    /// What for.
    pub purpose: String,
    /// What may be said.
    pub detail: String,
    /// `yes`, `no` or `unknown`.
    pub given: String,
    /// How it was given.
    pub how: String,
    /// Until when, `2026-11-22`; empty for no end.
    pub until: String,
    /// When it was asked, in milliseconds since 1970.
    pub asked: f64,
    /// When it was withdrawn.
    pub withdrawn: Option<f64>,
    /// Whether it holds today.
    pub holds: bool,
}

/// What was said to a question about consent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ConsentInput {
    /// Who may know.
    pub receiver: String,
    /// What for.
    pub purpose: String,
    /// What may be said.
    pub detail: String,
    /// `yes`, `no` or `unknown`.
    pub given: String,
    /// How it was given.
    pub how: String,
    /// Until when; empty for no end.
    pub until: String,
}

/// A checklist run in a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RunRow {
    /// Its id.
    pub run: String,
    /// Id of the checklist.
    pub checklist: String,
    /// Title of the checklist.
    pub title: String,
    /// Who answered.
    pub assessor: String,
    /// When it was begun, in milliseconds since 1970.
    pub started: f64,
    /// When it was finished.
    pub finished: Option<f64>,
    /// Questions with an answer.
    pub answered: u32,
    /// Questions that are shown.
    pub shown: u32,
    /// What the answers come to.
    pub finding: String,
    /// Whether the handbook has changed this checklist since.
    pub older: bool,
}

/// Something that happened or was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TimelineEntry {
    /// When, in milliseconds since 1970.
    pub at: f64,
    /// `note`, or the word of an event such as `case-opened`.
    pub kind: String,
    /// Who.
    pub who: String,
    /// The note's id, for notes.
    pub note: Option<String>,
    /// The note's text; of an event what it is about: a checklist, a receiver, a state.
    pub text: String,
    /// Consent that the note rests on.
    pub consent: Option<String>,
}
