//! Words in all their spellings, remembered: from letter to letter the same texts are shown, and their words would be
//! stemmed again each time.

use std::sync::Arc;

use super::Analysis;
use crate::memo::Memo;

/// More words than a handbook has.
const MOST_WORDS: usize = 20_000;

/// A word in all its spellings.
#[derive(Debug, Default)]
pub(crate) struct Forms {
    /// Its one spelling.
    pub(crate) folded: String,
    /// A second one.
    pub(crate) spelling: Option<String>,
    /// Folded stems.
    pub(crate) stems: Vec<String>,
}

/// The words of a language that were met so far.
pub(crate) struct Vocabulary {
    pub(crate) analysis: &'static Analysis,
    met: Memo<String, Arc<Forms>>,
}

impl Vocabulary {
    pub(crate) fn new(analysis: &'static Analysis) -> Self {
        Self {
            analysis,
            met: Memo::new(MOST_WORDS),
        }
    }

    /// The spellings of a word.
    pub(crate) fn forms(&self, form: &str) -> Arc<Forms> {
        self.met.get(form, || {
            Arc::new(Forms {
                folded: self.analysis.fold(form),
                spelling: self.analysis.spelling(form),
                stems: self.analysis.stems(form),
            })
        })
    }
}
