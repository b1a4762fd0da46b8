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
struct Keys {
    folded: String,
    all: Vec<String>,
}

impl Keys {
    fn of(analysis: &Analysis, form: &str) -> Self {
        let folded = analysis.fold(form);
        let mut keys = vec![folded.clone()];
        keys.extend(analysis.spelling(form));
        keys.extend(analysis.stems(form));
        keys.sort_unstable();
        keys.dedup();
        Self { folded, all: keys }
    }

    fn share(&self, other: &Self) -> bool {
        self.all.iter().any(|key| other.all.contains(key))
    }

    /// Edits between the two, if they are few. Stems are compared with stems too: beside a slip, a word has the ending that
    /// the sentence wanted, and both together are more than a slip.
    fn edits(&self, typed: &Self) -> Option<usize> {
        let pairs = self
            .all
            .iter()
            .flat_map(|key| typed.slipped().map(move |typed| (key, typed)));
        pairs
            .filter_map(|(key, (typed, most))| slips(key, typed, most))
            .min()
    }

    /// The spellings that may have slips, and how many at most: with two in a stem, it is the stem of another word.
    fn slipped(&self) -> impl Iterator<Item = (&str, usize)> {
        let most = |key: &String| if *key == self.folded { 2 } else { 1 };
        self.all.iter().map(move |key| (key.as_str(), most(key)))
    }

    fn begin_with(&self, beginning: &str) -> bool {
        self.all.iter().any(|key| key.starts_with(beginning))
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
            for key in &first.all {
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
        let mut candidates: Vec<(usize, u32)> = first
            .all
            .iter()
            .filter_map(|key| self.by_first.get(key))
            .flatten()
            .map(|name| (0, *name))
            .collect();
        let folded = self.analysis.fold(&asked[0].form);
        let letters = folded.chars().count();
        if unfinished && asked.len() == 1 && letters >= LEAST_TYPED {
            let on = self
                .by_first
                .range(folded.clone()..)
                .take_while(|(key, _)| key.starts_with(&folded))
                .filter(|(key, _)| key.chars().count() * 3 <= letters * 5);
            candidates.extend(on.flat_map(|(_, names)| names).map(|name| (0, *name)));
        }
        if slips && candidates.is_empty() {
            candidates = self.similar(first);
        }
        // The closest first: of names of the same length, those that need more edits are another word.
        candidates.sort_unstable();
        let mut best: (usize, Vec<usize>) = (0, Vec::new());
        let mut edits = 0;
        for (slips_of_first, place) in candidates {
            let name = &self.names[place as usize];
            let length = name.words.len();
            if length < best.0
                || length > keys.len()
                || (length == best.0 && slips_of_first > edits)
            {
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
                            || (slips && named.edits(typed).is_some())
                    });
            if fits {
                if length > best.0 {
                    best = (length, Vec::new());
                    edits = slips_of_first;
                }
                if !best.1.contains(&name.concept) {
                    best.1.push(name.concept);
                }
            }
        }
        (best.0 > 0).then_some(best)
    }

    /// Names whose first word is like this one, and by how many edits they differ.
    fn similar(&self, typed: &Keys) -> Vec<(usize, u32)> {
        let mut similar: BTreeMap<u32, usize> = BTreeMap::new();
        for (typed, most) in typed.slipped() {
            let Some(first) = typed.chars().next().map(String::from) else {
                continue;
            };
            let with_first = self.by_first.range(first.clone()..);
            for (key, names) in with_first.take_while(|(key, _)| key.starts_with(&first)) {
                let Some(edits) = slips(key, typed, most) else {
                    continue;
                };
                for &name in names {
                    let least = similar.entry(name).or_insert(edits);
                    *least = edits.min(*least);
                }
            }
        }
        similar
            .into_iter()
            .map(|(name, edits)| (edits, name))
            .collect()
    }
}

/// How many slips make one word of another, if not too many: one in words of five letters, two in words of eight. It is the
/// word that is meant which counts, and that is the name. People seldom miss the first letter, and to try all words would
/// cost more than the answer is worth.
fn slips(name: &str, typed: &str, most: usize) -> Option<usize> {
    let (a, b) = (name.chars().count(), typed.chars().count());
    let most = match a {
        0..5 => return None,
        5..8 => most.min(1),
        _ => most,
    };
    if a.abs_diff(b) > most || name.chars().next() != typed.chars().next() {
        return None;
    }
    let edits = strsim::osa_distance(name, typed);
    (edits <= most).then_some(edits)
}
