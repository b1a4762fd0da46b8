//! What a pack knows of a word.

use std::sync::Arc;

use tantivy::Score;

use super::Pack;
use crate::analysis::{Analysis, grams};
use crate::schema::{FIELDS, PLACES};

/// What a word is sought by in one pack. All terms are folded.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    /// The word in all its spellings, the one that it is kept under first.
    pub(crate) exact: Vec<String>,
    pub(crate) stems: Vec<String>,
    /// What each stem is worth, by place, where it stands as a stem and where it stands as a word.
    pub(crate) worth_of_stems: Vec<[[Score; 2]; PLACES]>,
    /// Its parts, each once.
    pub(crate) grams: Vec<String>,
    /// Whether the pack has it in any form, and not only words that begin like it.
    pub(crate) whole: bool,
    /// Whether a text to read has it, so that it is a word of the pack's language.
    pub(crate) spoken: bool,
}

impl Entry {
    /// What a word is sought by as it stands, in a pack that is not asked.
    pub(crate) fn of_form(analysis: &Analysis, form: &str) -> Self {
        let folded = analysis.fold(form);
        let mut grams = grams(&folded);
        grams.sort_unstable();
        grams.dedup();
        let mut exact = vec![folded];
        exact.extend(analysis.spelling(form));
        Self {
            exact,
            stems: analysis.stems(form),
            grams,
            ..Self::default()
        }
    }
}

impl Pack {
    /// What a word is sought by.
    pub(crate) fn entry(&self, form: &str) -> tantivy::Result<Arc<Entry>> {
        self.entries
            .get_or(form, || self.look_up(form).map(Arc::new))
    }

    fn look_up(&self, form: &str) -> tantivy::Result<Entry> {
        let mut entry = Entry::of_form(self.analysis(), form);
        let worth = entry.stems.iter().map(|stem| self.worth_of_stem(stem));
        entry.worth_of_stems = worth.collect::<tantivy::Result<_>>()?;
        let (exact, stems) = (&entry.exact, &entry.stems);
        entry.whole = self.has(&FIELDS.exact, exact)? || self.has_stem(stems)?;
        entry.spoken = self.speaks(&FIELDS.exact, exact)?
            || self.speaks(&FIELDS.stem, stems)?
            || self.speaks(&FIELDS.exact, stems)?;
        Ok(entry)
    }
}
