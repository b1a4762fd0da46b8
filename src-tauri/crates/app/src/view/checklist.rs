//! What the screens of a checklist show: the list of lists, a run, its result.

use crate::view::{ChangeView, PageLink, TranslationView};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A checklist to choose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChecklistCard {
    /// Its id, for example `checklists/child`.
    pub id: String,
    /// Title.
    pub title: String,
    /// One sentence on when to take it.
    pub summary: String,
    /// Language of the text.
    pub shown_in: String,
    /// Languages that it exists in, the original's first: a blank one can be printed in each.
    pub languages: Vec<String>,
    /// `adult`, `child` or `any`.
    pub audience: String,
    /// `dimensions`, `elements`, `alerts`, `preparation` or `return`.
    pub method: String,
    /// Where it is used: `counter`, `interview`, `desk`, `visit`, `telephone` or `before`.
    pub setting: String,
    /// How long it takes in minutes; 0 where nobody has said so.
    pub minutes: u32,
    /// How many questions it has, without those of the gate.
    pub questions: u32,
    /// How many of them can be answered by looking and listening alone.
    pub observed: u32,
    /// Kinds of exploitation; empty means all.
    pub forms: Vec<String>,
    /// A quick check of it that is in memory, with how many answers it has.
    pub running: Option<RunningView>,
    /// The user's own questions.
    pub own: Vec<OwnQuestionView>,
}

/// A quick check that is in memory only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RunningView {
    /// Its id.
    pub run: String,
    /// How many questions have an answer.
    pub answered: u32,
}

/// A question that the user added to a checklist.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OwnQuestionView {
    /// Its id within the checklist.
    pub id: String,
    /// The question.
    pub text: String,
}

/// A checklist being worked through: its words, and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RunView {
    /// Its id: of a quick check in memory, or of a run in a case.
    pub run: String,
    /// Case that it belongs to; `None` for a quick check, which is in memory only.
    pub case: Option<String>,
    /// Reference of that case, for example `2026-014`.
    pub reference: Option<String>,
    /// Who answers; empty for a quick check.
    pub assessor: String,
    /// When it was begun, in milliseconds since 1970; `None` for a quick check.
    pub started: Option<f64>,
    /// Id of the checklist.
    pub checklist: String,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// When to take it and where to stop, as HTML.
    pub intro: String,
    /// Language of the text.
    pub shown_in: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// What is known of the translation.
    pub translation: TranslationView,
    /// `adult`, `child` or `any`.
    pub audience: String,
    /// `dimensions`, `elements`, `alerts`, `preparation` or `return`.
    pub method: String,
    /// `operational` or `own`.
    pub strengths: String,
    /// Statements that nobody has checked against their source.
    pub verify: Vec<String>,
    /// Groups in order; those of the safety gate first.
    pub groups: Vec<GroupView>,
    /// Where it stands.
    pub state: RunState,
}

/// Questions under one heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GroupView {
    /// Its id.
    pub id: String,
    /// Heading; empty for the user's own questions, whose heading is a message.
    pub title: String,
    /// Text below it, as HTML.
    pub intro: String,
    /// `gate`, `list` or `own`.
    pub kind: String,
    /// Its questions.
    pub questions: Vec<QuestionView>,
}

/// A question with everything that helps to answer it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// Its id within the run.
    pub id: String,
    /// The question.
    pub text: String,
    /// `ask` or `observe`.
    pub kind: String,
    /// `yesno`, `number`, `date` or `text`.
    pub takes: String,
    /// `danger`, `health` or `child` when a *yes* raises a banner.
    pub alert: Option<String>,
    /// Dimension or element that it belongs to.
    pub part: Option<String>,
    /// `strong`, `medium` or `weak`.
    pub strength: Option<String>,
    /// Whether *no* is the answer that counts.
    pub counts_on_no: bool,
    /// What a counting answer is called in a result; may be empty.
    pub sign: String,
    /// Whether nobody has checked that sign against its source.
    pub unverified: bool,
    /// Words that can be said as they stand.
    pub say: Vec<String>,
    /// Further text, as HTML.
    pub html: String,
    /// What to do, as HTML without paragraphs.
    pub dos: Vec<String>,
    /// What not to do, as HTML without paragraphs.
    pub donts: Vec<String>,
    /// Why it is asked, as HTML without paragraphs.
    pub why: String,
    /// The section of the guide that explains it, with its title.
    pub explained: Option<SectionLink>,
}

/// A section of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SectionLink {
    /// Page.
    pub page: PageLink,
    /// Anchor; may be empty.
    pub anchor: String,
}

/// Where a run stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RunState {
    /// Answers in the order of their questions.
    pub answers: Vec<AnswerView>,
    /// Questions that are shown.
    pub visible: Vec<String>,
    /// Shown questions without an answer, in the order in which to take them.
    pub open: Vec<String>,
    /// Progress by group.
    pub progress: Vec<ProgressView>,
    /// What the gate's answers change.
    pub offer: OfferView,
    /// What the answers say.
    pub assessment: AssessmentView,
    /// Whether there is a change that can be undone.
    pub can_undo: bool,
    /// When the last change was written to disk, in milliseconds since 1970; `None` for a quick check.
    pub saved: Option<f64>,
    /// Whether somebody has said that it is finished.
    pub finished: bool,
    /// Questions that were answered here and at another post. They count as unclear until somebody chooses.
    pub disputes: Vec<ChangeView>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// Its question.
    pub question: String,
    /// `yes`, `no`, `unclear`, `not-asked`, `given` (the note is the answer), or empty when there is only a note.
    pub value: String,
    /// For `not-asked`: `not-safe`, `declined`, `not-relevant`, `no-time`, or empty.
    pub reason: String,
    /// Words beside it; for a number, a day or words: the answer itself.
    pub note: String,
}

/// How far a group is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProgressView {
    /// The group.
    pub group: String,
    /// Shown questions with any answer.
    pub answered: u32,
    /// Shown questions.
    pub shown: u32,
    /// Shown questions answered *unclear* or *not asked*.
    pub unclear: u32,
}

/// What the gate's answers change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfferView {
    /// Act first.
    pub danger: bool,
    /// The person is, or may be, a child.
    pub child: bool,
    /// Why not to ask for now: `not-alone`, `interpreter-not-safe`, `does-not-want-to-talk`.
    pub cautions: Vec<String>,
    /// Questions of the gate without an answer; 0 where the list has no gate.
    pub open: u32,
}

/// What the answers say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentView {
    /// `act-now`, `strong-grounds`, `consult`, `no-grounds`, `return-not-at-all`, `return-not-now`,
    /// `return-unknown`, `return-with-measures`, `return-no-risk-found`, `to-prepare`, `prepared`.
    pub finding: String,
    /// Whether the rule for children was used.
    pub child: bool,
    /// Raised alerts, the most urgent first.
    pub alerts: Vec<AlertView>,
    /// The question whose *yes* says that exploitation is planned.
    pub planned: Option<String>,
    /// Dimensions, elements or effects, each with the answers that led there.
    pub parts: Vec<AssessedPart>,
    /// Weighed questions whose answer is not known.
    pub unknown: Vec<String>,
    /// At most three of them that would tell most.
    pub ask_next: Vec<String>,
    /// Answers that are kept but not counted.
    pub uncounted: Vec<String>,
    /// Weighed questions that are shown.
    pub weighed: u32,
    /// How many of them are known.
    pub known: u32,
}

/// A raised alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AlertView {
    /// `danger`, `health` or `child`.
    pub alert: String,
    /// The question that raised it.
    pub question: String,
}

/// A dimension, an element or an effect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AssessedPart {
    /// Which, for example `exploitation`, `means` or `blocks`.
    pub key: String,
    /// `counts`, `not-enough`, `nothing-found` or `not-known`.
    pub state: String,
    /// Strong signs.
    pub strong: u32,
    /// Medium signs.
    pub medium: u32,
    /// Weak signs.
    pub weak: u32,
    /// The signs, strongest first.
    pub signs: Vec<SignView>,
    /// Questions answered the other way.
    pub denied: u32,
    /// Open questions.
    pub open: Vec<OpenView>,
}

/// An answer that weighs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SignView {
    /// Its question.
    pub question: String,
    /// `strong`, `medium` or `weak`.
    pub strength: String,
}

/// A question that is open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpenView {
    /// The question.
    pub question: String,
    /// Why it was not asked; may be empty.
    pub reason: String,
}

/// A checklist question that a section of the guide explains.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AskedView {
    /// Section of the page.
    pub anchor: String,
    /// Heading of that section; empty for the beginning.
    pub heading: String,
    /// Id of the checklist.
    pub checklist: String,
    /// Its title.
    pub title: String,
    /// The question's id.
    pub question: String,
    /// The question.
    pub text: String,
}

/// What was answered, as the screen sends it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct AnswerInput {
    /// Its question.
    pub question: String,
    /// As [`AnswerView::value`]; empty takes the answer back and keeps the note.
    pub value: String,
    /// As [`AnswerView::reason`].
    pub reason: String,
    /// As [`AnswerView::note`].
    pub note: String,
}

/// Two runs of a checklist side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonView {
    /// The earlier one.
    pub left: RunView,
    /// The later one, or that of another officer.
    pub right: RunView,
    /// Questions with different answers, in order.
    pub different: Vec<String>,
}
