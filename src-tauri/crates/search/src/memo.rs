//! Answers that are remembered: from letter to letter all words of a query but the last are asked again, of the same packs
//! and about the same sections.

use std::borrow::Borrow;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashMap;

/// Answers by what was asked, in memory only. When there are too many, all are forgotten.
pub(crate) struct Memo<K, V> {
    most: usize,
    answers: Mutex<FxHashMap<K, V>>,
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    /// Remembers no more answers than this.
    pub(crate) fn new(most: usize) -> Self {
        Self {
            most,
            answers: Mutex::default(),
        }
    }

    /// The answer, found out if it is not known. Two threads may find it out at the same time; it is the same one.
    pub(crate) fn get_or<Q, E>(
        &self,
        asked: &Q,
        find_out: impl FnOnce() -> Result<V, E>,
    ) -> Result<V, E>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
    {
        if let Some(answer) = self.known(asked) {
            return Ok(answer);
        }
        let answer = find_out()?;
        self.remember(asked.to_owned(), answer.clone());
        Ok(answer)
    }

    /// The same where nothing can fail.
    pub(crate) fn get<Q>(&self, asked: &Q, find_out: impl FnOnce() -> V) -> V
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
    {
        let found: Result<V, std::convert::Infallible> = self.get_or(asked, || Ok(find_out()));
        match found {
            Ok(answer) => answer,
        }
    }

    /// The answer, if it is known.
    pub(crate) fn known<Q>(&self, asked: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.answers().get(asked).cloned()
    }

    pub(crate) fn remember(&self, asked: K, answer: V) {
        let mut answers = self.answers();
        if answers.len() >= self.most {
            answers.clear();
        }
        answers.insert(asked, answer);
    }

    /// A thread that panicked with the lock has at worst not added its answer.
    fn answers(&self) -> MutexGuard<'_, FxHashMap<K, V>> {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_out_is_not_asked_again_until_there_is_too_much() {
        let memo: Memo<String, usize> = Memo::new(2);
        assert_eq!(memo.get("a", || 1), 1);
        assert_eq!(memo.get("a", || 2), 1);
        assert_eq!((memo.get("b", || 3), memo.get("c", || 4)), (3, 4));
        assert_eq!(memo.get("a", || 5), 5, "all were forgotten for the third");
    }

    #[test]
    fn what_failed_is_tried_again() {
        let memo: Memo<String, usize> = Memo::new(2);
        assert_eq!(memo.get_or("a", || Err("no")), Err("no"));
        assert_eq!(memo.get("a", || 1), 1);
    }
}
