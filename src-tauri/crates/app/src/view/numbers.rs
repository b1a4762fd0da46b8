//! Numbers for the annual report. No reference, no day, no word of a case.

use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// Cases by the year in which they were opened.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NumbersView {
    /// Last first.
    pub years: Vec<NumbersYear>,
}

/// One year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NumbersYear {
    /// Four digits.
    pub year: String,
    /// How many cases were opened.
    pub cases: NumberCell,
    /// By what is known of them; none where there were too few cases.
    pub tables: Vec<NumbersTable>,
}

/// Cases by one thing that is known of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NumbersTable {
    /// `forms`, `age`, `state`, `origin` or `host`.
    pub id: String,
    /// One for each value.
    pub rows: Vec<NumbersRow>,
}

/// Cases with one value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NumbersRow {
    /// The value: a kind of exploitation, an age group, a state, two letters of a country, or `others`.
    pub id: String,
    /// How many.
    pub cases: NumberCell,
}

/// A number as far as it is told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NumberCell {
    /// `exact`, `few` (under five) or `withheld` (so that others cannot be calculated).
    pub kind: String,
    /// The number where it is exact.
    pub count: u32,
}

/// Numbers to be saved.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct NumbersRequest {
    /// `csv` or `pdf`.
    pub format: String,
    /// Language of the words.
    pub lang: String,
    /// What tables and values are called: `age` and `age.adult`; `title`, `lead`, `year`, `cases`, `few`, `withheld`.
    /// The screen has these words already, also the names of all countries.
    pub words: BTreeMap<String, String>,
    /// Whether anyone can read the file.
    pub plain: bool,
    /// What opens a file that not anyone can read.
    pub passphrase: String,
}

impl std::fmt::Debug for NumbersRequest {
    /// The passphrase is never printed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NumbersRequest")
            .field("format", &self.format)
            .field("plain", &self.plain)
            .finish_non_exhaustive()
    }
}
