//! The names of all concepts in one language, by their words.

use std::collections::BTreeMap;

use crate::analysis::{Analysis, words};
use crate::query::Asked;

/// Letters of an unfinished word before it can name anything; and three fifths of the name must be there.
const LEAST_TYPED: usize = 4;

/// The name of a concept has no more words.
const MOST_WORDS: usize = 8;

/// Letters of a word in which two slips may be.
const LONG: usize = 8;

/// Letters of half a compound.
const LEAST_HALF: usize = 4;

/// What may stand between the halves of a compound.
const LINKS: [&str; 7] = ["", "s", "e", "n", "en", "er", "es"];

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
pub(super) struct Keys {
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
        let letters = self.folded.chars().count();
        let pairs = self
            .all
            .iter()
            .flat_map(|key| typed.slipped().map(move |typed| (key, typed)));
        pairs
            .filter_map(|(key, (typed, most))| slips(key, letters, typed, most))
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

    /// What the words of a query are recognised by in this language.
    pub(super) fn keys(&self, asked: &[Asked]) -> Vec<Keys> {
        let keys = asked.iter().map(|word| Keys::of(self.analysis, &word.form));
        keys.collect()
    }

    /// The longest name with which these words begin: how many words it takes, and the concepts that have it. The last word
    /// may be unfinished, those of `slips` may differ in a letter or two, and little words may stand between.
    pub(super) fn at(
        &self,
        asked: &[Keys],
        unfinished: bool,
        slips: &[bool],
    ) -> Option<(usize, Vec<usize>)> {
        let keys = &asked[..asked.len().min(MOST_WORDS)];
        let first = keys.first()?;
        let whole = keys.len() == asked.len();
        let mut candidates: Vec<(usize, u32)> = first
            .all
            .iter()
            .filter_map(|key| self.by_first.get(key))
            .flatten()
            .map(|name| (0, *name))
            .collect();
        let letters = first.folded.chars().count();
        if unfinished && asked.len() == 1 && letters >= LEAST_TYPED {
            let on = self
                .by_first
                .range(first.folded.clone()..)
                .take_while(|(key, _)| key.starts_with(&first.folded))
                .filter(|(key, _)| key.chars().count() * 3 <= letters * 5);
            candidates.extend(on.flat_map(|(_, names)| names).map(|name| (0, *name)));
        }
        let may_slip = |at: usize| slips.get(at).copied().unwrap_or_default();
        if may_slip(0) {
            candidates.extend(self.similar(first));
        }
        // The closest first: of names of the same length, those that need more edits are another word.
        candidates.sort_unstable();
        let fits = |named: &Keys, at: usize| {
            let last = unfinished && whole && at + 1 == keys.len();
            keys.get(at).is_some_and(|typed| {
                named.share(typed)
                    || (last && named.begin_with(&typed.folded))
                    || (may_slip(at) && named.edits(typed).is_some())
            })
        };
        let mut best = Best::default();
        for (edits, place) in candidates {
            let name = &self.names[place as usize];
            let words = name.words.len();
            if words < best.words || (words == best.words && edits > best.edits) {
                continue;
            }
            let Some(taken) = self.taken(name, keys, &fits) else {
                continue;
            };
            if words > best.words {
                best = Best {
                    words,
                    taken,
                    edits,
                    concepts: Vec::new(),
                };
            }
            if taken == best.taken && !best.concepts.contains(&name.concept) {
                best.concepts.push(name.concept);
            }
        }
        (best.words > 0).then_some((best.taken, best.concepts))
    }

    /// How many words of a query a name takes that begins with the first of them. People put little words between: "took
    /// her passport" has the name "took passport".
    fn taken(
        &self,
        name: &Name,
        keys: &[Keys],
        fits: &dyn Fn(&Keys, usize) -> bool,
    ) -> Option<usize> {
        let mut at = 1;
        for named in &name.words[1..] {
            while !fits(named, at) {
                if !self.analysis.is_little(&keys.get(at)?.folded) {
                    return None;
                }
                at += 1;
            }
            at += 1;
        }
        Some(at)
    }

    /// What both halves of a compound name, if two names make it: a courier of drugs is found by drugs and courier.
    pub(super) fn halves(&self, form: &str) -> Vec<usize> {
        let word = self.analysis.fold(form);
        let letters = word.chars().count();
        let cuts = word.char_indices().enumerate();
        let cuts = cuts.filter(|(count, _)| *count >= LEAST_HALF && letters - count >= LEAST_HALF);
        // A long first half is rather one word than a short one.
        for (_, (cut, _)) in cuts.collect::<Vec<_>>().into_iter().rev() {
            let (first, second) = word.split_at(cut);
            let second = self.named(&Keys::of(self.analysis, second).all);
            if second.is_empty() {
                continue;
            }
            let bare = LINKS.iter().filter_map(|link| first.strip_suffix(link));
            let long = bare.filter(|bare| bare.chars().count() >= LEAST_HALF);
            let mut both = self.named(&long.map(str::to_owned).collect::<Vec<_>>());
            if !both.is_empty() {
                both.extend(
                    second
                        .iter()
                        .filter(|concept| !both.contains(concept))
                        .collect::<Vec<_>>(),
                );
                return both;
            }
        }
        Vec::new()
    }

    /// The concepts that have a name of one word with one of these keys.
    fn named(&self, keys: &[String]) -> Vec<usize> {
        let names = keys
            .iter()
            .filter_map(|key| self.by_first.get(key))
            .flatten();
        let names = names.map(|place| &self.names[*place as usize]);
        let mut concepts: Vec<_> = names
            .filter(|name| name.words.len() == 1)
            .map(|name| name.concept)
            .collect();
        concepts.sort_unstable();
        concepts.dedup();
        concepts
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
                for &name in names {
                    let letters = self.names[name as usize].words[0].folded.chars().count();
                    let Some(edits) = slips(key, letters, typed, most) else {
                        continue;
                    };
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

/// The longest name so far.
#[derive(Default)]
struct Best {
    /// Of the name.
    words: usize,
    /// Words of the query.
    taken: usize,
    edits: usize,
    concepts: Vec<usize>,
}

/// How many slips make one word of another, if not too many: one in words of five letters, two in words of eight. It is the
/// word that is meant which counts, and that is the name, with the letters that its stem has not; for two slips it must be
/// both. People seldom miss the
/// first letter, and to try all words would cost more than the answer is worth.
fn slips(key: &str, letters: usize, typed: &str, most: usize) -> Option<usize> {
    let (a, b) = (key.chars().count(), typed.chars().count());
    let most = match a {
        0..4 => return None,
        _ if letters < 5 => return None,
        _ if a.min(b) < LONG => most.min(1),
        _ => most,
    };
    if a.abs_diff(b) > most || key.chars().next() != typed.chars().next() {
        return None;
    }
    let edits = strsim::osa_distance(key, typed);
    (edits <= most).then_some(edits)
}
