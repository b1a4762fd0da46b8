//! What is to be marked in the texts that are shown: the words of the query in all their forms, made ready once for all
//! hits of a search.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::analysis::{Analysis, Forms, Part, parts};
use crate::pack::Entry;
use crate::query::Expanded;

/// The share of the parts of a wanted word that a similar one must have. More than a section needs to be found, since a
/// section can have the parts in several words.
const SIMILAR: f32 = 0.5;

/// Parts of a wanted word that are compared: as many as a number has bits.
const MOST_PARTS: usize = 64;

/// Wanted words by number. The words of the query come first, so theirs are their places in it.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    exact: FxHashMap<String, usize>,
    stems: FxHashMap<String, usize>,
    beginnings: Vec<(String, usize)>,
    words: Vec<WantedWord>,
    /// Words that were compared already, with what came of it. The texts of thirty hits have most words in common.
    compared: RefCell<FxHashMap<ByAddress, Option<usize>>>,
}

/// A word of the vocabulary, the same one wherever it is the same in memory.
#[derive(Debug)]
struct ByAddress(Arc<Forms>);

impl PartialEq for ByAddress {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for ByAddress {}

impl std::hash::Hash for ByAddress {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).addr().hash(state);
    }
}

#[derive(Debug, Default)]
struct WantedWord {
    /// In order, each once.
    parts: Vec<Part>,
    /// The words of the query that this one is searched for instead.
    instead_of: Option<Range<usize>>,
}

impl Wanted {
    /// The next word of the query.
    pub(crate) fn add_word(&mut self, word: &Expanded) {
        let number = self.words.len();
        for entry in word.entries() {
            self.add(entry, number);
        }
        self.add_spellings(&word.near, number);
        self.add_stems(&word.near_stems, number);
        let begun = word.beginning.iter().chain(&word.bent);
        self.beginnings
            .extend(begun.map(|beginning| (beginning.clone(), number)));
        let first = word.entry.exact.first();
        let mut parts: Vec<Part> = first.map_or_else(Vec::new, |word| parts(word).collect());
        parts.sort_unstable();
        parts.dedup();
        parts.truncate(MOST_PARTS);
        self.words.push(WantedWord {
            parts,
            instead_of: None,
        });
    }

    /// The next word of the query, which is not to be marked.
    pub(crate) fn add_nothing(&mut self) {
        self.words.push(WantedWord::default());
    }

    /// A word of a name that the glossary gives to words of the query. Little words of a name are not marked: they stand
    /// in every sentence.
    pub(crate) fn add_synonym(&mut self, word: &Entry, instead_of: &Range<usize>) {
        if word.exact.iter().all(|word| word.chars().count() < 3) {
            return;
        }
        self.add(word, self.words.len());
        self.words.push(WantedWord {
            parts: Vec::new(),
            instead_of: Some(instead_of.clone()),
        });
    }

    fn add(&mut self, entry: &Entry, number: usize) {
        self.add_spellings(&entry.exact, number);
        self.add_stems(&entry.stems, number);
    }

    /// A word of a phrase counts only as it is spelled.
    pub(crate) fn add_phrase_word(&mut self, analysis: &Analysis, form: &str) {
        let number = self.words.len();
        self.add_spellings([&analysis.fold(form)], number);
        self.words.push(WantedWord::default());
    }

    /// Whether one wanted word is this word of the query or searched for instead of it.
    pub(crate) fn is_for(&self, found: usize, word: usize) -> bool {
        let stands_for = |wanted: &WantedWord| {
            let instead_of = wanted.instead_of.as_ref();
            instead_of.is_some_and(|words| words.contains(&word))
        };
        found == word || self.words.get(found).is_some_and(stands_for)
    }

    /// Which wanted word a word of a text is, the earlier one first and an exact one before one of the same stem.
    pub(super) fn which(&self, forms: &Arc<Forms>) -> Option<usize> {
        let mut compared = self.compared.borrow_mut();
        let word = ByAddress(Arc::clone(forms));
        *compared.entry(word).or_insert_with(|| self.compare(forms))
    }

    fn compare(&self, forms: &Forms) -> Option<usize> {
        let spellings = [Some(&forms.folded), forms.spelling.as_ref()];
        let exact = spellings
            .into_iter()
            .flatten()
            .filter_map(|form| self.exactly(form));
        let begun = self
            .beginnings
            .iter()
            .filter(|(beginning, _)| forms.folded.starts_with(beginning))
            .map(|(_, number)| *number);
        exact.chain(begun).min().or_else(|| {
            // A word that is the stem of others is kept as a word only.
            let stems = forms.stems.iter().chain([&forms.folded]);
            stems.filter_map(|stem| self.stems.get(stem).copied()).min()
        })
    }

    pub(super) fn exactly(&self, folded: &str) -> Option<usize> {
        self.exact.get(folded).copied()
    }

    /// Whether a folded word has many parts of a wanted one.
    pub(super) fn is_similar(&self, folded: &str, which: usize) -> bool {
        let Some(wanted) = self
            .words
            .get(which)
            .filter(|wanted| !wanted.parts.is_empty())
        else {
            return false;
        };
        let enough = (wanted.parts.len() as f32 * SIMILAR).ceil() as u32;
        if folded.len() < enough as usize {
            return false;
        }
        let shared = parts(folded)
            .filter_map(|part| wanted.parts.binary_search(&part).ok())
            .fold(0_u64, |shared, at| shared | 1 << at);
        shared.count_ones() >= enough
    }

    fn add_spellings<'a>(
        &mut self,
        spellings: impl IntoIterator<Item = &'a String>,
        number: usize,
    ) {
        for spelling in spellings {
            self.exact.entry(spelling.clone()).or_insert(number);
        }
    }

    fn add_stems<'a>(&mut self, stems: impl IntoIterator<Item = &'a String>, number: usize) {
        for stem in stems {
            self.stems.entry(stem.clone()).or_insert(number);
        }
    }
}
