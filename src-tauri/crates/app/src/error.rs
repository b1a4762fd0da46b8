//! What can go wrong, as the screen sees it: a closed code and values for its two messages.

use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// A code exists only where the screen treats it differently or says something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// The handbook's folder is not there.
    HandbookMissing,
    /// The handbook's folder is there, but its main file cannot be used.
    HandbookUnreadable,
    /// No page has this id.
    PageNotFound,
    /// The directory does not have this country.
    CountryNotFound,
    /// The index that was shipped is missing or damaged; another is being made.
    IndexRebuilt,
    /// Searching is impossible.
    SearchFailed,
    /// The file of the user's choices cannot be read.
    SettingsUnreadable,
    /// The user's choices were not written to disk.
    SettingsNotSaved,
    /// The window system refused something (zoom, full screen, printing).
    WindowRefused,
}

impl ErrorCode {
    /// All codes, for the tests that walk them.
    pub const ALL: &'static [Self] = &[
        Self::HandbookMissing,
        Self::HandbookUnreadable,
        Self::PageNotFound,
        Self::CountryNotFound,
        Self::IndexRebuilt,
        Self::SearchFailed,
        Self::SettingsUnreadable,
        Self::SettingsNotSaved,
        Self::WindowRefused,
    ];
}

/// An error on its way to the screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AppError {
    /// Which.
    pub code: ErrorCode,
    /// Values for the messages.
    pub details: BTreeMap<String, String>,
}

impl AppError {
    /// An error without values.
    pub fn new(code: ErrorCode) -> Self {
        Self {
            code,
            details: BTreeMap::new(),
        }
    }

    /// Adds a value for the messages.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }
}
