//! The table of languages, `locales/languages.toml`, compiled in.

mod parse;

use std::sync::LazyLock;

use serde::Deserialize;

const TABLE: &str = include_str!("../../../../locales/languages.toml");

#[expect(
    clippy::expect_used,
    reason = "the table is part of the program, and a test parses the very same text"
)]
static LANGUAGES: LazyLock<Vec<Language>> =
    LazyLock::new(|| parse::parse(TABLE).expect("the compiled table of languages is valid"));

/// One language of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// The tag of the language, as in the folders below `locales/` and `handbook/`.
    pub code: String,
    /// What its speakers call it.
    pub own_name: String,
    /// Where a line of its script begins.
    pub direction: Direction,
    /// The language shown where a message is missing; `None` for the source language only.
    pub fallback: Option<String>,
    /// Whether there is a folder of interface messages.
    pub has_messages: bool,
    /// What is known of the words of papers in it; `None` where there are none.
    pub letters: Option<Letters>,
    /// The tag by which dates and numbers are written.
    pub formats: String,
    /// Made from its fallback at run time, for tests; never offered to people.
    pub pseudo: bool,
}

impl Language {
    /// Whether people may choose it as the language of the interface.
    pub fn is_offered(&self) -> bool {
        self.has_messages && !self.pseudo
    }
}

/// Who has read the words of papers in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Letters {
    /// Nobody whose first language it is. Whoever saves a paper is told.
    Unread,
    /// A native speaker.
    Read,
}

/// The direction in which a script is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As HTML writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// All languages, in the order in which they are listed for people; the source language first.
pub fn languages() -> &'static [Language] {
    &LANGUAGES
}

/// The language with this code, if the table has it.
pub fn language(code: &str) -> Option<&'static Language> {
    languages().iter().find(|language| language.code == code)
}

/// The language in which all messages are written first.
pub fn source_language() -> &'static Language {
    &languages()[0]
}

/// The languages to try for a message, best first. Always ends with the source language,
/// and is nothing but the source language for a code that the table does not have.
pub fn fallback_chain(code: &str) -> Vec<&'static Language> {
    let mut chain = vec![language(code).unwrap_or(source_language())];
    while let Some(next) = chain
        .last()
        .and_then(|last| last.fallback.as_deref())
        .and_then(language)
    {
        chain.push(next);
    }
    chain
}

#[cfg(test)]
mod tests;
