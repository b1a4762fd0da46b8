//! What can go wrong when an index is built or opened. Searching has no errors.

use std::io;
use std::path::PathBuf;

/// An index could not be built.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The search engine refused.
    #[error("the search engine failed: {0}")]
    Engine(#[from] tantivy::TantivyError),
    /// A file or folder of the index could not be written.
    #[error("cannot write {path}: {source}")]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The list of files could not be put into words.
    #[error("cannot describe the index: {0}")]
    Describe(#[from] toml::ser::Error),
    /// A language code names the folder of its pack, so it may hold letters, digits and hyphens only.
    #[error("{0:?} is not a language code")]
    Language(String),
}

/// An index could not be opened. Whatever the reason, building it anew helps.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is none.
    #[error("there is no search index in {0}")]
    Missing(PathBuf),
    /// It was built from other content or by another version of the program.
    #[error("the search index was built for {found:?}, not for {wanted:?}")]
    Stale {
        /// What the index was built for.
        found: Stamp,
        /// What was asked for.
        wanted: Stamp,
    },
    /// It is not what was once written.
    #[error("the search index is damaged at {path}: {damage}")]
    Damaged {
        /// The file or folder.
        path: PathBuf,
        /// What is wrong with it.
        damage: Damage,
    },
}

/// What is wrong with a file of an index.
#[derive(Debug, thiserror::Error)]
pub enum Damage {
    /// It cannot be read, or it is gone.
    #[error("{0}")]
    Unreadable(#[from] io::Error),
    /// Its bytes are not those that were written.
    #[error("its checksum or length is wrong")]
    Altered,
    /// Its bytes are right and yet it does not say what it should.
    #[error("it makes no sense: {0}")]
    Senseless(#[from] toml::de::Error),
    /// The search engine cannot use it.
    #[error("the search engine failed: {0}")]
    Engine(#[from] tantivy::TantivyError),
    /// It has other fields or segments than this version writes.
    #[error("it has another shape")]
    Shape,
}

/// What an index was built from and with. An index serves only a program that has the same.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Stamp {
    /// The caller's name for the content.
    pub content_key: String,
    /// [`ANALYSIS_VERSION`](crate::ANALYSIS_VERSION) of the builder.
    pub analysis: u32,
    /// The search engine and the version of its files.
    pub engine: String,
}
