//! What the search palette asks and shows.

use super::LocalView;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A question to the index. Kept nowhere.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct SearchQuery {
    /// What was typed, as it was typed.
    pub text: String,
    /// Language of the reader.
    pub lang: String,
    /// Only these kinds (`page`, `question`, `step`, `term`, `contact`); empty means all.
    pub kinds: Vec<String>,
    /// Only these parts, by folder; empty means all.
    pub parts: Vec<String>,
    /// Only what is about one of these kinds of exploitation, or about all of them; empty means all.
    pub forms: Vec<String>,
    /// Only contacts of this country and what belongs to no country.
    pub country: Option<String>,
    /// How many hits at most; 0 means a sensible number.
    pub limit: u32,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SearchView {
    /// Whether the index is there.
    pub state: SearchState,
    /// Hits, best first.
    pub hits: Vec<HitView>,
    /// How many there are in all.
    pub total: u32,
    /// How many of each kind, without the filter by kind.
    pub kinds: Vec<TallyView>,
    /// How many in each part, without the filter by part.
    pub parts: Vec<TallyView>,
    /// The words that were searched instead of misspelt ones.
    pub corrected: Option<String>,
    /// Words that were understood in another language.
    pub translated: Vec<TranslationOfWords>,
    /// What comes nearest when there are no hits.
    pub nearest: Vec<HitView>,
}

/// Words of the question that are a term in a language which is not the reader's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TranslationOfWords {
    /// The words as they were typed.
    pub typed: String,
    /// The language that they are of.
    pub lang: String,
    /// What was searched for them.
    pub term: String,
}

/// Whether the index can answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SearchState {
    /// It can.
    Ready,
    /// It is being made; ask again soon.
    Preparing,
}

/// How many of a kind or part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TallyView {
    /// Kind or folder of the part.
    pub id: String,
    /// Title for people (parts); empty for kinds, whose names are messages.
    pub title: String,
    /// How many hits.
    pub count: u32,
}

/// A place that was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HitView {
    /// Page id; for a contact the country, for a term the concept.
    pub page: String,
    /// Section; empty for the beginning.
    pub anchor: String,
    /// Language of the text.
    pub lang: String,
    /// Language of the text in which the words were found, where the text shown is its twin.
    pub found_in: Option<String>,
    /// `page`, `question`, `step`, `term` or `contact`.
    pub kind: String,
    /// Title of the page, term or organisation.
    pub title: MarkedText,
    /// Heading of the section; empty at the beginning of a page.
    pub heading: MarkedText,
    /// Where it is, from the outside in.
    pub crumbs: Vec<String>,
    /// A piece of the text around what was found.
    pub snippet: MarkedText,
    /// The word forms that were found, to mark them on the page.
    pub words: Vec<String>,
    /// For order only; no meaning of its own.
    pub score: f32,
    /// What an officer found out about this contact.
    pub local: Option<LocalView>,
}

/// Text with the pieces that matched.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MarkedText {
    /// The text.
    pub text: String,
    /// Start and end of each match in UTF-16 units, which is how the screen counts.
    pub marks: Vec<(u32, u32)>,
}
