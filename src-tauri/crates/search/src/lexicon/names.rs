//! The names of all concepts in one language, by their words.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::analysis::{Analysis, words};
use crate::memo::Memo;
use crate::query::Asked;

/// Letters of an unfinished word before it can name anything; and three fifths of the name must be there.
const LEAST_TYPED: usize = 4;

/// The name of a concept has no more words.
const MOST_WORDS: usize = 8;

/// Letters of a word in which two slips may be.
const LONG: usize = 8;

/// Letters of half a compound.
const LEAST_HALF: usize = 4;

/// Letters of a word that has a mark more or less in another language too.
const SHORT: usize = 3;

/// Words of queries that are remembered: those of an hour of typing.
const MOST_REMEMBERED: usize = 1000;

/// What may stand between the halves of a compound.
const LINKS: [&str; 7] = ["", "s", "e", "n", "en", "er", "es"];

pub(super) struct Names {
    pub(super) lang: String,
    analysis: &'static Analysis,
    names: Vec<Name>,
    /// Every spelling and stem of the first word of a name -> places in `names`.
    by_first: BTreeMap<String, Vec<u32>>,
    /// The same by their first letter, for what is compared letter by letter.
    by_letter: FxHashMap<char, Vec<First>>,
    /// Short words of names, as they are spelled.
    short: FxHashSet<String>,
    /// Words of queries with what they are recognised by.
    met: Memo<String, Arc<Keys>>,
}

/// A spelling or stem of the first words of some names.
struct First {
    key: Letters,
    names: Vec<u32>,
}

/// A spelling, measured.
struct Letters {
    text: String,
    count: usize,
    /// A bit for each letter that is there, letters by their numbers modulo 64.
    set: u64,
}

impl Letters {
    fn of(text: &str) -> Self {
        let set = |set, letter| set | 1 << (u32::from(letter) % u64::BITS);
        Self {
            text: text.to_owned(),
            count: text.chars().count(),
            set: text.chars().fold(0, set),
        }
    }
}

struct Name {
    concept: usize,
    words: Vec<Keys>,
}

/// What a word can be recognised by: words with a key in common are forms of one.
pub(super) struct Keys {
    folded: String,
    /// Letters of `folded`.
    count: usize,
    all: Vec<Letters>,
    /// For a word of a query the names that it may be a slip of, when they were first asked for: of the whole word, and of
    /// its stems too.
    similar: [OnceLock<Vec<(usize, u32)>>; 2],
}

impl Keys {
    fn of(analysis: &Analysis, form: &str) -> Self {
        let folded = analysis.fold(form);
        let mut keys = vec![folded.clone()];
        keys.extend(analysis.spelling(form));
        keys.extend(analysis.stems(form));
        keys.sort_unstable();
        keys.dedup();
        Self {
            count: folded.chars().count(),
            folded,
            all: keys.iter().map(|key| Letters::of(key)).collect(),
            similar: Default::default(),
        }
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|key| key.text.as_str())
    }

    fn share(&self, other: &Self) -> bool {
        self.texts()
            .any(|key| other.texts().any(|other| other == key))
    }

    /// Edits between the two, if they are few. Stems are compared with stems too: beside a slip, a word has the ending that
    /// the sentence wanted, and both together are more than a slip.
    fn edits(&self, typed: &Self, in_stems: bool) -> Option<usize> {
        let pairs = self
            .all
            .iter()
            .flat_map(|key| typed.slipped(in_stems).map(move |typed| (key, typed)));
        pairs
            .filter_map(|(key, (typed, most))| slips(key, self.count, typed, most))
            .min()
    }

    /// The spellings that may have slips, and how many at most: with two in a stem, it is the stem of another word.
    fn slipped(&self, in_stems: bool) -> impl Iterator<Item = (&Letters, usize)> {
        let is_whole = |key: &Letters| key.text == self.folded;
        let keys = self.all.iter().filter(move |key| in_stems || is_whole(key));
        keys.map(move |key| (key, if is_whole(key) { 2 } else { 1 }))
    }

    fn begin_with(&self, beginning: &str) -> bool {
        self.texts().any(|key| key.starts_with(beginning))
    }
}

impl Names {
    pub(super) fn new(lang: &str, analysis: &'static Analysis, list: Vec<(usize, &str)>) -> Self {
        let mut names = Vec::with_capacity(list.len());
        let mut by_first: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        let mut short = FxHashSet::default();
        for (concept, name) in list {
            short.extend(
                words(name)
                    .map(|word| word.form)
                    .filter(|form| is_short(form)),
            );
            let words: Vec<_> = words(name)
                .take(MOST_WORDS)
                .map(|word| Keys::of(analysis, &word.form))
                .collect();
            let Some(first) = words.first() else { continue };
            for key in first.texts() {
                by_first
                    .entry(key.to_owned())
                    .or_default()
                    .push(names.len() as u32);
            }
            names.push(Name { concept, words });
        }
        let mut by_letter: FxHashMap<char, Vec<First>> = FxHashMap::default();
        for (key, names) in &by_first {
            let Some(letter) = key.chars().next() else {
                continue;
            };
            by_letter.entry(letter).or_default().push(First {
                key: Letters::of(key),
                names: names.clone(),
            });
        }
        Self {
            lang: lang.to_owned(),
            analysis,
            names,
            by_first,
            by_letter,
            short,
            met: Memo::new(MOST_REMEMBERED),
        }
    }

    /// What the words of a query are recognised by in this language.
    pub(super) fn keys(&self, asked: &[Asked]) -> Vec<Arc<Keys>> {
        let keys = |form: &str| Arc::new(Keys::of(self.analysis, form));
        let asked = asked.iter().map(|word| word.form.as_str());
        asked
            .map(|form| self.met.get(form, || keys(form)))
            .collect()
    }

    /// Whether a word of a query may be meant in this language by its spelling. Marks that people leave out are no matter; but
    /// who types "hän" does not mean "hån".
    pub(super) fn may_mean(&self, form: &str) -> bool {
        !is_short(form) || self.short.contains(form) || self.analysis.fold(form) == form
    }

    /// The longest name with which these words begin: how many words it takes, and the concepts that have it. The last word
    /// may be unfinished, those of `slips` may differ in a letter or two, `in_stems` beside an ending, and little words may
    /// stand between.
    pub(super) fn at(
        &self,
        asked: &[Arc<Keys>],
        unfinished: bool,
        slips: &[bool],
        in_stems: bool,
    ) -> Option<(usize, Vec<usize>)> {
        let keys = &asked[..asked.len().min(MOST_WORDS)];
        let first = keys.first()?;
        let whole = keys.len() == asked.len();
        let mut candidates: Vec<(usize, u32)> = first
            .texts()
            .filter_map(|key| self.by_first.get(key))
            .flatten()
            .map(|name| (0, *name))
            .collect();
        let letters = first.count;
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
            let similar = &first.similar[usize::from(in_stems)];
            candidates.extend(similar.get_or_init(|| self.similar(first, in_stems)));
        }
        // The closest first: of names of the same length, those that need more edits are another word.
        candidates.sort_unstable();
        let fits = |named: &Keys, at: usize| {
            let last = unfinished && whole && at + 1 == keys.len();
            keys.get(at).is_some_and(|typed| {
                named.share(typed)
                    || (last && named.begin_with(&typed.folded))
                    || (may_slip(at) && named.edits(typed, in_stems).is_some())
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
        keys: &[Arc<Keys>],
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
            let second = self.named(Keys::of(self.analysis, second).texts());
            if second.is_empty() {
                continue;
            }
            let bare = LINKS.iter().filter_map(|link| first.strip_suffix(link));
            let long = bare.filter(|bare| bare.chars().count() >= LEAST_HALF);
            let mut both = self.named(long);
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
    fn named<'a>(&self, keys: impl Iterator<Item = &'a str>) -> Vec<usize> {
        let names = keys.filter_map(|key| self.by_first.get(key)).flatten();
        let names = names.map(|place| &self.names[*place as usize]);
        let mut concepts: Vec<_> = names
            .filter(|name| name.words.len() == 1)
            .map(|name| name.concept)
            .collect();
        concepts.sort_unstable();
        concepts.dedup();
        concepts
    }

    /// Names whose first word is like this one, and by how many edits they differ. People seldom miss the first letter, and
    /// to try all words would cost more than the answer is worth.
    fn similar(&self, typed: &Keys, in_stems: bool) -> Vec<(usize, u32)> {
        let mut similar: BTreeMap<u32, usize> = BTreeMap::new();
        for (typed, most) in typed.slipped(in_stems) {
            let letter = typed.text.chars().next();
            let firsts = letter.and_then(|letter| self.by_letter.get(&letter));
            for First { key, names } in firsts.into_iter().flatten() {
                if !may_be_slips(key, typed, most) {
                    continue;
                }
                for &name in names {
                    let letters = self.names[name as usize].words[0].count;
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

fn is_short(form: &str) -> bool {
    form.chars().nth(SHORT).is_none()
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
/// both.
fn slips(key: &Letters, letters: usize, typed: &Letters, most: usize) -> Option<usize> {
    let most = match key.count {
        0..4 => return None,
        _ if letters < 5 => return None,
        count if count.min(typed.count) < LONG => most.min(1),
        _ => most,
    };
    if !may_be_slips(key, typed, most) || key.text.chars().next() != typed.text.chars().next() {
        return None;
    }
    let edits = strsim::osa_distance(&key.text, &typed.text);
    (edits <= most).then_some(edits)
}

/// Whether so few slips can make one word of another, by what is quickly compared: a slip adds a letter, takes one away, or
/// does both.
fn may_be_slips(key: &Letters, typed: &Letters, most: usize) -> bool {
    key.count.abs_diff(typed.count) <= most
        && (key.set ^ typed.set).count_ones() as usize <= 2 * most
}
