//! The names of all concepts in one language, by their words.

use std::collections::BTreeMap;

use crate::analysis::{Analysis, words};
use crate::query::Asked;

/// Letters of an unfinished word before it can name anything; and three fifths of the name must be there.
const LEAST_TYPED: usize = 4;

/// The name of a concept has no more words.
const MOST_WORDS: usize = 8;

pub(super) struct Names {
    pub(super) lang: String,
    analysis: &'static Analysis,
    names: Vec<Name>,
    /// Every spelling and stem of the first word of a name -> places in `names`.
    by_first: BTreeMap<String, Vec<u32>>,
}

struct Name {
    concept: usize,
    words: Vec<Keys>,
}

/// What a word can be recognised by: words with a key in common are forms of one.
struct Keys(Vec<String>);

impl Keys {
    fn of(analysis: &Analysis, form: &str) -> Self {
        let mut keys = vec![analysis.fold(form)];
        keys.extend(analysis.spelling(form));
        keys.extend(analysis.stems(form));
        keys.sort_unstable();
        keys.dedup();
        Self(keys)
    }

    fn share(&self, other: &Self) -> bool {
        self.0.iter().any(|key| other.0.contains(key))
    }

    fn begin_with(&self, beginning: &str) -> bool {
        self.0.iter().any(|key| key.starts_with(beginning))
    }
}

impl Names {
    pub(super) fn new(lang: &str, analysis: &'static Analysis, list: Vec<(usize, &str)>) -> Self {
        let mut names = Vec::with_capacity(list.len());
        let mut by_first: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (concept, name) in list {
            let words: Vec<_> = words(name)
                .take(MOST_WORDS)
                .map(|word| Keys::of(analysis, &word.form))
                .collect();
            let Some(first) = words.first() else { continue };
            for key in &first.0 {
                by_first
                    .entry(key.clone())
                    .or_default()
                    .push(names.len() as u32);
            }
            names.push(Name { concept, words });
        }
        Self {
            lang: lang.to_owned(),
            analysis,
            names,
            by_first,
        }
    }

    /// The longest name with which these words begin: how many words it has, and the concepts that have it. The last word
    /// may be unfinished; with `slips`, words may differ in a letter or two.
    pub(super) fn at(
        &self,
        asked: &[Asked],
        unfinished: bool,
        slips: bool,
    ) -> Option<(usize, Vec<usize>)> {
        let keys: Vec<_> = asked
            .iter()
            .take(MOST_WORDS)
            .map(|word| Keys::of(self.analysis, &word.form))
            .collect();
        let first = keys.first()?;
        let whole = keys.len() == asked.len();
        let mut candidates: Vec<u32> = first
            .0
            .iter()
            .filter_map(|key| self.by_first.get(key))
            .flatten()
            .copied()
            .collect();
        let folded = self.analysis.fold(&asked[0].form);
        let letters = folded.chars().count();
        if unfinished && asked.len() == 1 && letters >= LEAST_TYPED {
            let on = self
                .by_first
                .range(folded.clone()..)
                .take_while(|(key, _)| key.starts_with(&folded))
                .filter(|(key, _)| key.chars().count() * 3 <= letters * 5);
            candidates.extend(on.flat_map(|(_, names)| names));
        }
        if slips && candidates.is_empty() {
            candidates = self.similar(&folded);
        }
        let mut best: (usize, Vec<usize>) = (0, Vec::new());
        for place in candidates {
            let name = &self.names[place as usize];
            let length = name.words.len();
            if length < best.0 || length > keys.len() {
                continue;
            }
            let fits =
                name.words
                    .iter()
                    .zip(&keys)
                    .skip(1)
                    .enumerate()
                    .all(|(at, (named, typed))| {
                        named.share(typed)
                            || (unfinished
                                && whole
                                && at + 2 == keys.len()
                                && named.begin_with(&self.analysis.fold(&asked[at + 1].form)))
                            || (slips
                                && is_similar(
                                    &named.0[0],
                                    &self.analysis.fold(&asked[at + 1].form),
                                ))
                    });
            if fits {
                if length > best.0 {
                    best = (length, Vec::new());
                }
                if !best.1.contains(&name.concept) {
                    best.1.push(name.concept);
                }
            }
        }
        (best.0 > 0).then_some(best)
    }

    fn similar(&self, folded: &str) -> Vec<u32> {
        let Some(first) = folded.chars().next().map(String::from) else {
            return Vec::new();
        };
        let with_first = self.by_first.range(first.clone()..);
        let similar = with_first
            .take_while(|(key, _)| key.starts_with(&first))
            .filter(|(key, _)| is_similar(key, folded));
        similar
            .flat_map(|(_, names)| names.iter().copied())
            .collect()
    }
}

/// One slip in words of five letters, two in words of eight. People seldom miss the first letter, and to try all words
/// would cost more than the answer is worth.
fn is_similar(one: &str, other: &str) -> bool {
    let (a, b) = (one.chars().count(), other.chars().count());
    let most = match a.min(b) {
        0..5 => return false,
        5..8 => 1,
        _ => 2,
    };
    a.abs_diff(b) <= most
        && one.chars().next() == other.chars().next()
        && strsim::osa_distance(one, other) <= most
}
