//! The index of one language: one segment of the engine, never changed after it was built.

mod build;
mod entry;
mod look_up;
mod section;
mod titles;

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use tantivy::columnar::{Column, StrColumn};
use tantivy::{DocId, ReloadPolicy, Score, Searcher, SegmentReader, Term};

use crate::analysis::{Analysis, Vocabulary};
use crate::error::Damage;
use crate::memo::Memo;
use crate::schema::{FIELDS, GROUP, IS_ASKED, KIND, ORDER, PART};

use titles::Titles;

pub(crate) use build::{BLOCK, fill};
pub(crate) use entry::Entry;
pub(crate) use look_up::{Begun, Postings};
pub(crate) use section::Section;

/// Words and beginnings of words that are remembered: those of an hour of typing.
const MOST_WORDS: usize = 1000;

/// Terms of which it is remembered where they stand: in a small pack a few kilobytes each.
const MOST_TERMS: usize = 2000;

/// Sections that are remembered as they are read.
const MOST_SECTIONS: usize = 400;

/// An open pack.
pub(crate) struct Pack {
    pub(crate) lang: String,
    /// The words of its texts.
    pub(crate) vocabulary: Vocabulary,
    pub(crate) searcher: Searcher,
    group: Column<u64>,
    order: Column<u64>,
    is_asked: Column<bool>,
    kind: Labels,
    part: Labels,
    /// Which sections belong to what is shown as one hit; made when twins are first looked for.
    groups: OnceLock<FxHashMap<u64, Vec<DocId>>>,
    /// How many sections a page has on average, counted when it is first asked for.
    sections_of_a_page: OnceLock<Score>,
    /// Made when parts of words are first sought.
    titles: OnceLock<Titles>,
    entries: Memo<String, Arc<Entry>>,
    begun: Memo<String, Begun>,
    /// What is like a word that is nowhere, by the number of edits.
    near: Memo<(String, u8), Vec<String>>,
    postings: Memo<Term, Postings>,
    sections: Memo<DocId, Arc<Section>>,
}

/// What is needed of every match before it is known whether it will be shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Card<'a> {
    pub(crate) group: u64,
    pub(crate) order: u64,
    pub(crate) kind: &'a str,
    pub(crate) part: &'a str,
}

impl Pack {
    /// Opens a pack that `fill` made.
    pub(crate) fn open(lang: &str, index: &tantivy::Index) -> Result<Self, Damage> {
        if index.schema() != FIELDS.schema {
            return Err(Damage::Shape);
        }
        // Any other policy starts a thread that watches for changes, and there are none.
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()?;
        let searcher = reader.searcher();
        let [segment] = searcher.segment_readers() else {
            return Err(Damage::Shape);
        };
        let columns = segment.fast_fields();
        Ok(Self {
            lang: lang.to_owned(),
            vocabulary: Vocabulary::new(Analysis::of(lang)),
            titles: OnceLock::new(),
            entries: Memo::new(MOST_WORDS),
            begun: Memo::new(MOST_WORDS),
            near: Memo::new(MOST_WORDS),
            postings: Memo::new(MOST_TERMS),
            sections: Memo::new(MOST_SECTIONS),
            group: columns.u64(GROUP)?,
            order: columns.u64(ORDER)?,
            is_asked: columns.bool(IS_ASKED)?,
            kind: Labels::read(columns.str(KIND)?)?,
            part: Labels::read(columns.str(PART)?)?,
            searcher,
            groups: OnceLock::new(),
            sections_of_a_page: OnceLock::new(),
        })
    }

    pub(crate) fn analysis(&self) -> &'static Analysis {
        self.vocabulary.analysis
    }

    /// Whether it has so many sections that parts of words are only for what nothing else finds.
    pub(crate) fn is_large(&self) -> bool {
        self.segment().max_doc() as usize > build::MOST_SECTIONS_WITH_BODY_GRAMS
    }

    pub(crate) fn segment(&self) -> &SegmentReader {
        self.searcher.segment_reader(0)
    }

    /// What is shown as one hit with it.
    pub(crate) fn group(&self, doc: DocId) -> u64 {
        self.group.first(doc).unwrap_or_default()
    }

    pub(crate) fn card(&self, doc: DocId) -> Card<'_> {
        Card {
            group: self.group(doc),
            order: self.order.first(doc).unwrap_or_default(),
            kind: self.kind.of(doc),
            part: self.part.of(doc),
        }
    }

    /// Whether a section has a text to read, and not only what people ask who need it.
    pub(crate) fn is_text(&self, doc: DocId) -> bool {
        !self.is_asked.first(doc).unwrap_or_default()
    }

    /// The sections that are shown as one hit, in reading order.
    pub(crate) fn of_group(&self, group: u64) -> &[DocId] {
        self.groups().get(&group).map_or(&[], Vec::as_slice)
    }

    /// How many sections a page has on average. Those of a page stand together.
    pub(crate) fn sections_of_a_page(&self) -> Score {
        *self.sections_of_a_page.get_or_init(|| {
            let all = self.segment().max_doc();
            let begins = |doc: &DocId| *doc == 0 || self.group(*doc) != self.group(*doc - 1);
            let pages = (0..all).filter(begins).count();
            all as Score / pages.max(1) as Score
        })
    }

    fn groups(&self) -> &FxHashMap<u64, Vec<DocId>> {
        self.groups.get_or_init(|| {
            let mut groups: FxHashMap<u64, Vec<DocId>> = FxHashMap::default();
            for doc in 0..self.segment().max_doc() {
                if let Some(group) = self.group.first(doc).filter(|_| self.is_text(doc)) {
                    groups.entry(group).or_default().push(doc);
                }
            }
            groups
        })
    }

    /// What has a title with at least so many of some parts of a word, and how well it fits. Nothing in a large pack.
    pub(crate) fn titles_like(&self, parts: &[String], enough: usize) -> Vec<(u64, Score)> {
        if self.is_large() || parts.is_empty() {
            return Vec::new();
        }
        // The files were verified when they were opened; without titles the sections are still found.
        let titles = self
            .titles
            .get_or_init(|| Titles::read(self).unwrap_or_default());
        titles.like(parts, enough)
    }
}

/// A column of few different words, which are all read when the pack is opened.
struct Labels {
    numbers: Column<u64>,
    names: Vec<String>,
}

impl Labels {
    fn read(column: Option<StrColumn>) -> Result<Self, Damage> {
        let column = column.ok_or(Damage::Shape)?;
        let mut names = Vec::new();
        for number in 0..column.num_terms() as u64 {
            let mut name = String::new();
            column.ord_to_str(number, &mut name)?;
            names.push(name);
        }
        Ok(Self {
            numbers: column.ords().clone(),
            names,
        })
    }

    fn of(&self, doc: DocId) -> &str {
        let number = self
            .numbers
            .first(doc)
            .and_then(|number| usize::try_from(number).ok());
        number
            .and_then(|number| self.names.get(number))
            .map_or("", String::as_str)
    }
}
