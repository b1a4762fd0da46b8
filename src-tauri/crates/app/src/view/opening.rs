//! What the window needs before it can draw its first screen, and what the user chose.

use super::{CountryView, LanguageView};
use crate::error::ErrorCode;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// Everything for the first screen, in one answer, so that the window opens with one question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Opening {
    /// What the user chose, or the defaults.
    pub settings: Settings,
    /// Languages of interface and handbook.
    pub languages: Vec<LanguageView>,
    /// Countries of the directory.
    pub countries: Vec<CountryView>,
    /// Edition of the handbook, for example `2026.1`.
    pub edition: String,
    /// Date of the edition, ISO 8601.
    pub revised: String,
    /// Version of the program.
    pub version: String,
    /// How many problems the handbook's files have.
    pub problems: u32,
    /// What went wrong while opening, to be said in words.
    pub notices: Vec<Notice>,
    /// Folder of the settings, as text for people.
    pub data_folder: String,
    /// Folder of the handbook, as text for people.
    pub handbook_folder: String,
}

/// An error that did not stop the program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// Which; messages are `errors-<code>` and `errors-<code>-advice`.
    pub code: ErrorCode,
    /// Values for the message.
    pub details: BTreeMap<String, String>,
}

/// What the user chose. Nothing here is about a person who sought help.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// Whether the first run was finished or skipped.
    pub welcomed: bool,
    /// Language of interface and handbook.
    pub language: String,
    /// Language for *side by side*.
    pub second_language: Option<String>,
    /// Two letters of the state where the mission is.
    pub host: Option<String>,
    /// Two letters of the state that the mission belongs to.
    pub sending: Option<String>,
    /// Light, dark, high contrast, or as the system has it.
    pub theme: Theme,
    /// Size of the handbook's text in pixels at 100 %: 16 to 24.
    pub text_size: u32,
    /// Zoom of the whole window in percent: 50 to 200.
    pub zoom: u32,
    /// Whether single letters and digits act as shortcuts.
    pub single_keys: bool,
    /// Whether the tree of chapters is shown beside a page.
    pub tree_shown: bool,
    /// Whether the last page is kept for *continue*.
    pub remember_reading: bool,
    /// Where the reader left off.
    pub last_read: Option<LastRead>,
    /// Pages and paragraphs that the reader wants to find again.
    pub bookmarks: Vec<Bookmark>,
    /// Whether a checklist is shown as a list to tick, not one question at a time.
    pub checklist_as_list: bool,
    /// After how many minutes without use case work locks: 1 to 60.
    pub lock_after: u32,
    /// After how many months without change a case is due for erasure: 1 to 60.
    pub keep_months: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            welcomed: false,
            language: "en".into(),
            second_language: None,
            host: None,
            sending: None,
            theme: Theme::System,
            text_size: 18,
            zoom: 100,
            single_keys: true,
            tree_shown: true,
            remember_reading: true,
            last_read: None,
            bookmarks: Vec::new(),
            checklist_as_list: false,
            lock_after: 5,
            keep_months: 6,
        }
    }
}

/// Colours of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the operating system has it.
    System,
    /// White paper.
    Light,
    /// Deep sea.
    Dark,
    /// Black on white with strong lines, or the reverse in a dark system.
    Contrast,
}

/// The last page that was open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LastRead {
    /// Page id.
    pub page: String,
    /// Section that was at the top; empty for the beginning.
    pub anchor: String,
}

/// A place to come back to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Bookmark {
    /// Page id.
    pub page: String,
    /// Section; empty for the whole page.
    pub anchor: String,
}
