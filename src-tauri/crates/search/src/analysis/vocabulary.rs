//! Words in all their spellings, remembered: from letter to letter the same texts are shown, and their words would be
//! stemmed again each time.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::Analysis;

/// More words than a handbook has. What comes after them is analysed each time.
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
    met: Mutex<HashMap<String, Arc<Forms>>>,
}

impl Vocabulary {
    pub(crate) fn new(analysis: &'static Analysis) -> Self {
        Self {
            analysis,
            met: Mutex::default(),
        }
    }

    /// The spellings of a word.
    pub(crate) fn forms(&self, form: &str) -> Arc<Forms> {
        // A thread that panicked with the lock has at worst not added its word.
        let mut met = self.met.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(forms) = met.get(form) {
            return Arc::clone(forms);
        }
        let forms = Arc::new(Forms {
            folded: self.analysis.fold(form),
            spelling: self.analysis.spelling(form),
            stems: self.analysis.stems(form),
        });
        if met.len() < MOST_WORDS {
            met.insert(form.to_owned(), Arc::clone(&forms));
        }
        forms
    }
}
