//! The two-minute view of a start page: what to say, what to notice, what then.

use super::TranslationView;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A start page as three columns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SituationView {
    /// Page id, for example `guide/start/immediate-danger`.
    pub id: String,
    /// Language that is shown.
    pub shown_in: String,
    /// Direction of the shown language.
    pub direction: String,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Heading of the first column.
    pub say_title: String,
    /// Words to say aloud.
    pub say: Vec<Phrase>,
    /// Heading of the second column.
    pub notice_title: String,
    /// Signs to notice, in groups.
    pub notice: Vec<SignGroup>,
    /// Heading of the third column.
    pub then_title: String,
    /// What to do.
    pub then: Vec<Step>,
    /// Heading of what not to do.
    pub avoid_title: String,
    /// What not to do, each as HTML of one line.
    pub avoid: Vec<String>,
    /// Date of the last revision, ISO 8601.
    pub revised: String,
    /// How the shown text stands to its original.
    pub translation: TranslationView,
}

/// Words to say, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Phrase {
    /// The words, as plain text with their quotation marks.
    pub words: String,
    /// Why, as HTML; may be empty.
    pub why: String,
}

/// Signs that are noticed in one way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SignGroup {
    /// Anchor on the page.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Signs, each as HTML of one line.
    pub signs: Vec<String>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Anchor on the page.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Text with links, as HTML.
    pub html: String,
    /// Whether it is about danger.
    pub tone: Tone,
}

/// How a step looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// An ordinary step.
    Plain,
    /// Somebody is in danger.
    Danger,
}
