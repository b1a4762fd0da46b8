//! The index: all packs, in memory or in a folder.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use crate::analysis::Analysis;
use crate::document::Document;
use crate::error::{Damage, OpenError, SearchError};
use crate::folder::{self, Built};
use crate::hit::Found;
use crate::lexicon::{Concept, Lexicon};
use crate::pack::{Pack, fill};
use crate::query::Query;
use crate::schema::FIELDS;
use crate::search;

/// An index to search in: one pack per language. It never changes, and threads can share it.
pub struct Index {
    pub(crate) packs: Vec<Pack>,
    lexicon: Lexicon,
    names: search::NameScores,
}

impl Index {
    /// An index in memory, for a session and for tests.
    ///
    /// # Errors
    /// When the engine fails, which without a disk means that memory ran out.
    pub fn in_memory(documents: &[Document]) -> Result<Self, SearchError> {
        let mut packs = Vec::new();
        for (lang, documents) in by_language(documents) {
            let index = tantivy::Index::create_in_ram(FIELDS.schema.clone());
            fill(&index, Analysis::of(lang), &documents)?;
            packs.push(Pack::open(lang, &index).map_err(just_built)?);
        }
        Ok(Self::of(packs))
    }

    /// Builds an index in a folder and replaces the one that was there; a program that has it open goes on with the old
    /// one. On failure the old one stays.
    ///
    /// # Errors
    /// When the folder cannot be written, the engine fails or a language code is none.
    pub fn build(
        dir: &Path,
        content_key: &str,
        documents: &[Document],
    ) -> Result<Built, SearchError> {
        folder::build(dir, content_key, &by_language(documents))
    }

    /// Opens the index in a folder, which need not be writable.
    ///
    /// # Errors
    /// When there is none, or it was built from other content or by another version, or it is damaged. In every case the
    /// index can be built anew.
    pub fn open(dir: &Path, content_key: &str) -> Result<Self, OpenError> {
        folder::open(dir, content_key).map(Self::of)
    }

    /// The same index with the names of concepts in all languages, so that a word finds what another language calls so.
    /// They are not part of the files: a few thousand names are analysed in milliseconds.
    #[must_use]
    pub fn with_concepts(mut self, concepts: Vec<Concept>) -> Self {
        self.lexicon = Lexicon::new(concepts);
        self
    }

    fn of(packs: Vec<Pack>) -> Self {
        Self {
            packs,
            lexicon: Lexicon::default(),
            names: search::NameScores::default(),
        }
    }

    /// Searches. There is no text that is an error: what cannot be found is not found.
    pub fn search(&self, query: &Query) -> Found {
        search::run(&self.packs, &self.lexicon, &self.names, query)
    }

    /// The languages that can be searched, by code.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.packs.iter().map(|pack| pack.lang.as_str())
    }
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.languages()).finish()
    }
}

fn by_language(documents: &[Document]) -> BTreeMap<&str, Vec<&Document>> {
    let mut languages: BTreeMap<&str, Vec<&Document>> = BTreeMap::new();
    for document in documents {
        languages.entry(&document.lang).or_default().push(document);
    }
    languages
}

/// A pack that we have this moment filled fails to open only for the engine's reasons.
fn just_built(damage: Damage) -> SearchError {
    SearchError::Engine(match damage {
        Damage::Engine(error) => error,
        other => tantivy::TantivyError::InternalError(other.to_string()),
    })
}
