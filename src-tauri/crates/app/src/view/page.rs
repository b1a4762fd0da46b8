//! A page as it is read, and two languages of it side by side.

use super::{AskedView, PageLink};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A page ready to be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PageView {
    /// Page id, for example `guide/talking/first-words`.
    pub id: String,
    /// Language that was asked for.
    pub lang: String,
    /// Language that is shown: the same, or the source language where no translation exists.
    pub shown_in: String,
    /// Direction of the shown language, `ltr` or `rtl`.
    pub direction: String,
    /// Title.
    pub title: String,
    /// One sentence on what the page gives.
    pub summary: String,
    /// The text as HTML made by the content crate: no scripts, no styles, no addresses outside.
    pub html: String,
    /// Sections of second and third level.
    pub toc: Vec<TocItem>,
    /// Number in the order of the handbook, for example `3.2`.
    pub number: String,
    /// Part: its folder.
    pub part: String,
    /// Part: its title.
    pub part_title: String,
    /// The page before, in reading order.
    pub previous: Option<PageLink>,
    /// The page after.
    pub next: Option<PageLink>,
    /// What the page rests on.
    pub sources: Vec<SourceView>,
    /// Date of the last revision, ISO 8601.
    pub revised: String,
    /// Statements that nobody has yet checked against their source.
    pub verify: Vec<String>,
    /// How the shown text stands to its original.
    pub translation: TranslationView,
    /// Languages in which the page exists.
    pub languages: Vec<String>,
    /// Kinds of exploitation it is about; empty means all.
    pub forms: Vec<FormView>,
    /// Terms of the glossary that stand in the text.
    pub terms: Vec<TermView>,
    /// Questions of checklists that its sections explain, in the order of the sections.
    pub asked: Vec<AskedView>,
    /// Words of the text.
    pub words: u32,
}

/// An entry of the contents of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TocItem {
    /// Anchor on the page.
    pub id: String,
    /// Heading as plain text.
    pub title: String,
    /// 2 or 3.
    pub level: u8,
}

/// A source of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// Id in `sources.toml`.
    pub id: String,
    /// Title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Year or years, as text.
    pub year: String,
    /// Article or page; may be empty.
    pub place: String,
    /// Address to copy; may be empty.
    pub address: String,
    /// `read`, `secondary` or `general`.
    pub checked: String,
}

/// How a text stands to its original.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TranslationView {
    /// Which.
    pub state: TranslationState,
    /// Who has read the translation; says nothing about an original.
    pub review: Review,
}

/// How a text stands to its original.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum TranslationState {
    /// It is the original.
    Source,
    /// A translation of the present original.
    Current,
    /// The original has changed since.
    OutOfDate,
    /// There is no translation; the original is shown.
    Missing,
}

/// Who has read a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// Nobody yet.
    None,
    /// A speaker of the language.
    Language,
    /// A speaker who knows the field.
    Expert,
}

/// A kind of exploitation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FormView {
    /// Key, for example `labour`.
    pub id: String,
    /// Name in the reader's language.
    pub title: String,
}

/// A term of the glossary with what it means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TermView {
    /// Concept, for example `debt-bondage`.
    pub id: String,
    /// The preferred word.
    pub term: String,
    /// What it means, in one or two sentences.
    pub definition: String,
    /// Language of both.
    pub lang: String,
}

/// Two languages of a page side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CompareView {
    /// The page in the reader's language.
    pub left: PageView,
    /// The page in the other language.
    pub right: PageView,
    /// Pieces that say the same, in order.
    pub rows: Vec<CompareRow>,
}

/// A piece of text in two languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CompareRow {
    /// Anchor of the section that it belongs to; empty before the first heading.
    pub anchor: String,
    /// HTML on the left; may be empty.
    pub left: String,
    /// HTML on the right; may be empty.
    pub right: String,
}
