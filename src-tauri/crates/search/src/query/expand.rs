//! Widens each word of a query by what the dictionary of a pack holds. The engine's own prefix and fuzzy queries give all
//! their words one score and do not say which they found; so the words are looked up here, and sought like any other.

use std::ops::Range;
use std::sync::Arc;

use super::parse::Parsed;
use crate::analysis::words;
use crate::lexicon::{Lexicon, Sense};
use crate::pack::{Begun, Entry, Pack};

/// Endings of an unfinished word.
const MOST_COMPLETIONS: usize = 12;

/// Letters of the rest of a compound.
const LEAST_REST: usize = 3;

/// Slips in a long word.
const MOST_EDITS: u8 = 2;

/// Words that look like one that is nowhere.
const MOST_NEAR: usize = 6;

/// What to look for in one pack when one word was asked for. All terms are folded.
#[derive(Debug, Default)]
pub(crate) struct Expanded {
    /// The word itself.
    pub(crate) entry: Arc<Entry>,
    /// Joined with its neighbours.
    joined: Vec<Arc<Entry>>,
    /// What an unfinished word begins with.
    pub(crate) beginning: Option<String>,
    pub(crate) begun: Begun,
    /// What compounds with the word begin with where they do not begin with the word, and the words that do.
    pub(crate) bent: Vec<String>,
    pub(crate) compounds: Vec<String>,
    /// Similar words of the dictionary, only if the word itself is in no pack.
    pub(crate) near: Vec<String>,
    pub(crate) near_stems: Vec<String>,
    /// How many edits away the similar words are.
    pub(crate) edits: u8,
    /// Whether the pack has the word in any form.
    pub(crate) known: bool,
    /// Whether it has not, and another pack of the same search has, or the glossary has another name for it.
    pub(crate) elsewhere: bool,
    /// Whether it has it as it stands, and not only words that begin like it.
    pub(crate) whole: bool,
    /// Whether a page has it, so that it is a word of the pack's language.
    pub(crate) spoken: bool,
}

impl Expanded {
    /// A word as it stands.
    pub(crate) fn of(entry: Arc<Entry>) -> Self {
        Self {
            known: entry.whole,
            whole: entry.whole,
            spoken: entry.spoken,
            entry,
            ..Self::default()
        }
    }

    /// The word itself and joined with its neighbours.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        std::iter::once(&self.entry)
            .chain(&self.joined)
            .map(AsRef::as_ref)
    }

    /// Adds the compounds that a form of the word begins, for each form the most frequent ones.
    fn bend(&mut self, pack: &Pack, form: &str) -> tantivy::Result<()> {
        self.bent = pack.analysis().beginnings_of_compounds(form);
        for beginning in &self.bent {
            // An ending is shorter than a word, and the stem finds those.
            let least = beginning.chars().count() + LEAST_REST;
            let begun = pack.begun(beginning, MOST_COMPLETIONS)?.words;
            let compounds = begun
                .into_iter()
                .filter(|word| word.chars().count() >= least);
            self.compounds.extend(compounds);
        }
        self.known |= !self.compounds.is_empty();
        Ok(())
    }

    fn join(&mut self, joined: &Arc<Entry>) {
        self.known = true;
        self.whole = true;
        self.spoken |= joined.spoken;
        self.joined.push(Arc::clone(joined));
    }
}

/// Letters of half a word. Shorter ones make two words of any slip.
const LEAST_HALF: usize = 4;

/// Names of a concept are many; the first are the usual ones.
const MOST_NAMES: usize = 6;

/// What a pack's language calls the concept that some words of the query name.
#[derive(Debug)]
pub(crate) struct Synonym {
    /// Which words of the query.
    pub(crate) words: Range<usize>,
    pub(crate) names: Vec<Name>,
    /// Whether pages of the pack have the words themselves, so that the names are only something beside them.
    pub(crate) beside: bool,
}

/// A name of a concept.
#[derive(Debug)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) words: Vec<Arc<Entry>>,
}

impl Name {
    fn of(pack: &Pack, text: String) -> tantivy::Result<Self> {
        let words = words(&text).map(|word| pack.entry(&word.form));
        Ok(Self {
            words: words.collect::<tantivy::Result<_>>()?,
            text,
        })
    }
}

/// The synonyms of a query's words in the language of a pack.
pub(crate) fn synonyms(
    pack: &Pack,
    lexicon: &Lexicon,
    senses: &[Sense],
    asked: &[Expanded],
) -> tantivy::Result<Vec<Synonym>> {
    let mut synonyms = Vec::new();
    for sense in senses {
        let names = lexicon.sought(sense.concept, &pack.lang).take(MOST_NAMES);
        let names: Vec<Name> = names
            .map(|name| Name::of(pack, name.clone()))
            .collect::<tantivy::Result<_>>()?;
        if !names.is_empty() {
            synonyms.push(Synonym {
                words: sense.words.clone(),
                beside: asked[sense.words.clone()].iter().all(|word| word.spoken),
                names,
            });
        }
    }
    Ok(synonyms)
}

/// Two words that were run together, as the pack has them: the halves of a word that is nowhere, of which the rarer one is
/// the most frequent.
pub(crate) fn run_together(
    pack: &Pack,
    at: usize,
    word: &Expanded,
) -> tantivy::Result<Option<Synonym>> {
    let Some(form) = word.entry.exact.first() else {
        return Ok(None);
    };
    let letters = form.chars().count();
    let mut best: Option<(u32, &str, &str)> = None;
    for (count, (cut, _)) in form.char_indices().enumerate() {
        if count < LEAST_HALF || letters - count < LEAST_HALF {
            continue;
        }
        let (first, second) = form.split_at(cut);
        let rarer = pack.sections_with(first)?.min(pack.sections_with(second)?);
        if rarer > best.map_or(0, |(most, ..)| most) {
            best = Some((rarer, first, second));
        }
    }
    let Some((_, first, second)) = best else {
        return Ok(None);
    };
    Ok(Some(Synonym {
        words: at..at + 1,
        names: vec![Name::of(pack, format!("{first} {second}"))?],
        beside: true,
    }))
}

/// Expands the words of a query for one pack.
pub(crate) fn expand(pack: &Pack, parsed: &Parsed) -> tantivy::Result<Vec<Expanded>> {
    let words = parsed.words.iter();
    let mut expanded: Vec<_> = words
        .map(|word| Ok(Expanded::of(pack.entry(&word.form)?)))
        .collect::<tantivy::Result<_>>()?;
    if let Some(last) = expanded.last_mut().filter(|_| parsed.typing) {
        let beginning = last.entry.exact[0].clone();
        if beginning.chars().nth(1).is_some() {
            last.begun = pack.begun(&beginning, MOST_COMPLETIONS)?;
            last.known |= !last.begun.words.is_empty();
            last.spoken |= last.begun.spoken;
            last.beginning = Some(beginning);
        }
    }
    for (word, expanded) in parsed.words.iter().zip(&mut expanded) {
        expanded.bend(pack, &word.form)?;
    }
    for (at, pair) in parsed.words.windows(2).enumerate() {
        let joined = pack.entry(&format!("{}{}", pair[0].form, pair[1].form))?;
        if joined.whole {
            expanded[at..at + 2]
                .iter_mut()
                .for_each(|word| word.join(&joined));
        }
    }
    Ok(expanded)
}

/// Adds similar words to one that is in no pack. Where its letters are folded to two, a slip beside one of them is one only
/// in the other spelling: *glæden* is *gælden* with two letters swapped, *glaeden* is further from *gaelden*.
pub(crate) fn widen(pack: &Pack, word: &mut Expanded) -> tantivy::Result<()> {
    for edits in 1..=MOST_EDITS {
        let mut near = Vec::new();
        for form in word
            .entry
            .exact
            .iter()
            .filter(|form| most_edits(form) >= edits)
        {
            for similar in pack.near(form, edits, MOST_NEAR)? {
                if !near.contains(&similar) {
                    near.push(similar);
                }
            }
        }
        if near.is_empty() {
            continue;
        }
        let stems = near.iter().flat_map(|near| pack.analysis().stems(near));
        word.near_stems = stems.collect();
        word.near_stems.sort_unstable();
        word.near_stems.dedup();
        word.near = near;
        word.edits = edits;
        break;
    }
    Ok(())
}

/// How many slips may be in a word.
fn most_edits(form: &str) -> u8 {
    match form.chars().count() {
        0..4 => 0,
        4..8 => 1,
        _ => MOST_EDITS,
    }
}
