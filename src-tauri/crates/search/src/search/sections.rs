//! The sections of a pack that are looked at: all of a small pack, the best of a large one.

use rustc_hash::FxHashMap;
use tantivy::query::{EnableScoring, Query, Scorer};
use tantivy::schema::Field;
use tantivy::{DocId, TERMINATED};

use crate::pack::{Pack, Postings};

/// Sections of a pack, by their places in this list.
pub(super) struct Sections<'a> {
    pub(super) pack: &'a Pack,
    /// In order; all of them if there is no list.
    some: Option<Vec<DocId>>,
}

impl<'a> Sections<'a> {
    pub(super) fn all(pack: &'a Pack) -> Self {
        Self { pack, some: None }
    }

    /// Only these, in order.
    pub(super) fn only(pack: &'a Pack, docs: Vec<DocId>) -> Self {
        Self {
            pack,
            some: Some(docs),
        }
    }

    pub(super) fn len(&self) -> usize {
        match &self.some {
            Some(docs) => docs.len(),
            None => self.pack.segment().max_doc() as usize,
        }
    }

    pub(super) fn doc(&self, at: usize) -> DocId {
        match &self.some {
            Some(docs) => docs[at],
            None => at as DocId,
        }
    }

    /// How many of them each page has, if there is a list; else the pack knows.
    pub(super) fn by_page(&self) -> FxHashMap<u64, usize> {
        let mut pages = FxHashMap::default();
        for &doc in self.some.iter().flatten() {
            *pages.entry(self.pack.group(doc)).or_default() += 1;
        }
        pages
    }

    /// Whether these are all sections of the pack.
    pub(super) fn is_all(&self) -> bool {
        self.some.is_none()
    }

    /// The places of those that have a term, and what it is worth there.
    pub(super) fn with(&self, field: Field, text: &str) -> tantivy::Result<Postings> {
        if self.is_all() {
            return self.pack.postings(field, text);
        }
        let found = self.pack.scorer(field, text)?;
        Ok(found.map_or_else(Postings::default, |found| self.among(found)))
    }

    /// The places of those that a query of the engine finds, and what it gives them.
    pub(super) fn found_by(&self, query: &dyn Query) -> tantivy::Result<Postings> {
        let scoring = EnableScoring::enabled_from_searcher(&self.pack.searcher);
        let found = query.weight(scoring)?.scorer(self.pack.segment(), 1.0)?;
        Ok(self.among(found))
    }

    fn among(&self, mut found: Box<dyn Scorer>) -> Postings {
        let mut places = Vec::new();
        match &self.some {
            None => {
                while found.doc() != TERMINATED {
                    places.push((found.doc(), found.score()));
                    found.advance();
                }
            }
            Some(docs) => {
                for (at, &doc) in docs.iter().enumerate() {
                    if found.doc() < doc {
                        found.seek(doc);
                    }
                    if found.doc() == doc {
                        places.push((at as DocId, found.score()));
                    }
                }
            }
        }
        places.into()
    }
}
