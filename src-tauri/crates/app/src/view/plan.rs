//! The referral plan of a case.

use crate::view::{ContactView, SectionLink, StatementView};
use serde::{Deserialize, Serialize};
use specta::Type;

/// The steps that apply, in order, with what became of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// The pathway that is shown.
    pub pathway: PathwayCard,
    /// All pathways that fit the facts, the best first, then those that do not fit.
    pub pathways: Vec<PathwayCard>,
    /// Language of the text.
    pub shown_in: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Text before the first phase, as HTML.
    pub intro: String,
    /// Statements that nobody has checked against their source.
    pub verify: Vec<String>,
    /// Phases that have steps.
    pub phases: Vec<PlanPhase>,
    /// The first step that is not settled.
    pub next: Option<String>,
    /// Steps that were settled and no longer apply: nothing that was done disappears.
    pub kept: Vec<PlanStepView>,
    /// What the host state's directory says of the recovery and reflection period.
    pub reflection: Option<StatementView>,
}

/// A pathway to choose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PathwayCard {
    /// For example `pathways/child`.
    pub id: String,
    /// Title.
    pub title: String,
    /// One sentence on whom it is for.
    pub summary: String,
    /// Whether it fits the facts.
    pub fits: bool,
}

/// A phase of the regional mechanism.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanPhase {
    /// For example `first-referral`.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Steps in order.
    pub steps: Vec<PlanStepView>,
}

/// A step with its words, its contacts and what was recorded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanStepView {
    /// Its id.
    pub id: String,
    /// What to do, in one line.
    pub title: String,
    /// `consulate`, `person`, `police`, `service-provider`, `ministry`, `child-protection`, `guardian`,
    /// `lawyer`, `iom` or `authority`.
    pub who: String,
    /// How, as HTML.
    pub html: String,
    /// Words that can be said as they stand.
    pub say: Vec<String>,
    /// What to do, as HTML without paragraphs.
    pub dos: Vec<String>,
    /// What not to do, as HTML without paragraphs.
    pub donts: Vec<String>,
    /// When, as HTML without paragraphs; may be empty.
    pub when: String,
    /// What to write down, as HTML without paragraphs; may be empty.
    pub record: String,
    /// Why, as HTML without paragraphs; may be empty.
    pub why: String,
    /// The section of the guide that explains it.
    pub explained: Option<SectionLink>,
    /// Contacts for it.
    pub contacts: Vec<PlanContacts>,
    /// Who gets personal data by it, in a word such as `police`.
    pub shares: Option<String>,
    /// Whether consent for that receiver, or a reason, is missing.
    pub blocked: bool,
    /// Reasons instead of consent that the facts of the case name already.
    pub likely: Vec<String>,
    /// What can be written for it, for example `referral-letter`.
    pub paper: Option<String>,
    /// When it is due.
    pub due: DueView,
    /// `open`, `done`, `skipped` or `not-applicable`.
    pub state: String,
    /// Who did it, in the officer's words.
    pub by: String,
    /// A note.
    pub note: String,
    /// When it was done, in milliseconds since 1970.
    pub done_at: Option<f64>,
    /// Why it was left out, or the reason instead of consent.
    pub reason: String,
}

/// When a step is due.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DueView {
    /// `at-once`, `today`, `days`, `before`, `period`, `set` (by the officer), or empty.
    pub kind: String,
    /// The day, `2026-11-22`; empty where none follows.
    pub day: String,
    /// Days until then; negative when it has passed.
    pub days_left: Option<i32>,
    /// For `before`: the phase. For `period`: which.
    pub of: String,
    /// Whether it follows from law and must be confirmed with the authority.
    pub to_confirm: bool,
}

/// Contacts of one list of one state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanContacts {
    /// `host` or `origin`.
    pub state: String,
    /// Two letters of that state; empty where the case does not say it.
    pub country: String,
    /// The list that the step names, for example `first-contact`.
    pub wanted: String,
    /// The list that is shown; another one when the wanted one is empty.
    pub list: String,
    /// Contacts; empty where the state is not known.
    pub contacts: Vec<ContactView>,
}

/// What became of a step, as the screen sends it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct PlanStepInput {
    /// The step.
    pub step: String,
    /// `open`, `done`, `skipped` or `not-applicable`.
    pub state: String,
    /// Who did it.
    pub by: String,
    /// A note.
    pub note: String,
    /// A day set by the officer, `2026-11-22`; empty for none.
    pub due: String,
    /// Why it was left out; for a step that shares: `danger`, `child-at-risk` or `guardian-agrees` instead of consent.
    pub reason: String,
}

/// Facts for a plan without a case: for the command line and for looking ahead.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct FactsInput {
    /// `adult`, `child` or `unknown`.
    pub age: String,
    /// `given`, `refused`, `withdrawn` or `not-asked`.
    pub consent: String,
    /// `yes`, `no` or `unknown`.
    pub danger: String,
    /// `own`, `other`, `none` or `unknown`.
    pub nationality: String,
    /// `yes`, `no` or `unknown`.
    pub wishes_return: String,
    /// `yes`, `no` or `unknown`.
    pub detained: String,
    /// Kinds of exploitation.
    pub forms: Vec<String>,
    /// Host state, two letters.
    pub host: String,
    /// State of origin, two letters.
    pub origin: String,
}
