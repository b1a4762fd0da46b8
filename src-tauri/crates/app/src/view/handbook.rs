//! The handbook as a whole: its languages, countries, parts and problems.

use super::FormView;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// A language that the program knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LanguageView {
    /// Tag as in `locales/languages.toml`, for example `sv`.
    pub code: String,
    /// The language's name in itself, for example `Svenska`.
    pub own_name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Whether the interface can be shown in it.
    pub has_messages: bool,
    /// Pages of the guide that exist in it.
    pub pages: u32,
    /// Pages of the guide in the source language.
    pub pages_in_all: u32,
    /// How many of its pages are older than their original.
    pub out_of_date: u32,
    /// Whether every page is a current translation that an expert has read; never for the original.
    pub reviewed: bool,
    /// Made from English for tests; offered only when the program was started for them.
    pub pseudo: bool,
}

/// A country of the directory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CountryView {
    /// Two letters, lower case; `eu` for European and international bodies.
    pub iso2: String,
    /// Name in English, as the directory has it; the screen uses the user's language where it can.
    pub name: String,
    /// Name in the country's own language.
    pub own_name: String,
    /// International prefix, for example `+371`; empty for `eu`.
    pub calling_code: String,
    /// Whether it can be chosen as host or sending state (`eu` cannot).
    pub is_state: bool,
}

/// A page by its name, as in the tree or behind "next".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PageLink {
    /// Page id, for example `guide/talking/first-words`.
    pub id: String,
    /// Title in the language that was asked for, or in English.
    pub title: String,
    /// One sentence on what the page gives.
    pub summary: String,
    /// Number in the order of the handbook, for example `3.2`.
    pub number: String,
    /// Language of the title; differs from the reader's when the page is not translated.
    pub lang: String,
    /// The kinds of exploitation that it is about; empty means all of them.
    pub forms: Vec<FormView>,
}

/// A part of the handbook with its pages in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PartView {
    /// Folder of the part, for example `guide/talking`.
    pub id: String,
    /// Title in the reader's language.
    pub title: String,
    /// Number of the part, counted from 1.
    pub number: u32,
    /// Its pages.
    pub pages: Vec<PageLink>,
}

/// Something wrong in the handbook's files, for the reader and the editor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
    /// Closed code, for example `dead-link`; messages are `problems-<code>` and `-advice`.
    pub code: String,
    /// File below the handbook's folder, with forward slashes.
    pub file: String,
    /// Line, counted from 1; 0 where the whole file is meant.
    pub line: u32,
    /// Values for the message.
    pub details: BTreeMap<String, String>,
}
