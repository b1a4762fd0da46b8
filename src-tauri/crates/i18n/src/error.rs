//! What can go wrong with the table of languages and the folder of messages.
//!
//! Mistakes inside a message file are no errors but [`crate::locales::Problem`]s.

use std::path::PathBuf;

/// Why the table of languages or the folder `locales/` cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The table is not TOML of the expected shape.
    #[error("the table of languages cannot be read: {0}")]
    Table(#[from] toml::de::Error),
    /// A code is not a language tag.
    #[error("“{code}” is not a language tag")]
    NotATag {
        /// The code as written.
        code: String,
    },
    /// Two languages have the same code.
    #[error("the language “{code}” is listed twice")]
    ListedTwice {
        /// The code of both.
        code: String,
    },
    /// A language falls back to one that is not in the table.
    #[error("the language “{code}” falls back to “{fallback}”, which is not listed")]
    UnknownFallback {
        /// The language that names the fallback.
        code: String,
        /// The fallback that is not there.
        fallback: String,
    },
    /// Following the fallbacks never ends at the source language.
    #[error("the fallbacks of the language “{code}” go round in a circle")]
    FallbackCircle {
        /// The language at which the circle was entered.
        code: String,
    },
    /// None or several languages are without a fallback, so the source is not known.
    #[error("exactly one language must be without a fallback, but {count} are")]
    SourceUnclear {
        /// How many languages have no fallback.
        count: usize,
    },
    /// A file or folder of `locales/` cannot be read.
    #[error("{} cannot be read: {source}", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
}
