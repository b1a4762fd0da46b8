//! Widens each word of a query by what the dictionary of a pack holds. The engine's own prefix and fuzzy queries give all
//! their words one score and do not say which they found; so the words are looked up here, and sought like any other.

use std::ops::Range;

use tantivy::Score;

use super::parse::Parsed;
use crate::analysis::{Analysis, grams, words};
use crate::lexicon::{Lexicon, Sense};
use crate::pack::Pack;
use crate::schema::{FIELDS, PLACES};

/// Endings of an unfinished word.
const MOST_COMPLETIONS: usize = 12;

/// Words that look like one that is nowhere.
const MOST_NEAR: usize = 6;

/// What to look for in one pack when one word was asked for. All terms are folded.
#[derive(Debug, Default)]
pub(crate) struct Expanded {
    /// The word itself in all its spellings, also joined with its neighbour.
    pub(crate) exact: Vec<String>,
    pub(crate) stems: Vec<String>,
    /// What each stem is worth in this pack.
    pub(crate) worth_of_stems: Vec<[[Score; 2]; PLACES]>,
    /// Whether that pack is a large one.
    pub(crate) in_large_pack: bool,
    /// What an unfinished word begins with.
    pub(crate) beginning: Option<String>,
    pub(crate) completions: Vec<String>,
    /// Similar words of the dictionary, only if the word itself is in no pack.
    pub(crate) near: Vec<String>,
    pub(crate) near_stems: Vec<String>,
    /// How many edits away the similar words are.
    pub(crate) edits: u8,
    pub(crate) grams: Vec<String>,
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
    /// What a word is sought by in a pack.
    fn of_pack(pack: &Pack, form: &str) -> tantivy::Result<Self> {
        let mut word = Self::of_form(pack.analysis(), form);
        word.weigh_stems(pack)?;
        Ok(word)
    }

    fn weigh_stems(&mut self, pack: &Pack) -> tantivy::Result<()> {
        let worth = self.stems.iter().map(|stem| pack.worth_of_stem(stem));
        self.in_large_pack = pack.is_large();
        self.worth_of_stems = worth.collect::<tantivy::Result<_>>()?;
        Ok(())
    }

    /// What a word is sought by as it stands.
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

/// Letters of half a word. Shorter ones make two words of any slip.
const LEAST_HALF: usize = 4;

/// Names of a concept are many; the first are the usual ones.
const MOST_NAMES: usize = 6;

/// What a pack's language calls the concept that some words of the query name.
#[derive(Debug)]
pub(crate) struct Synonym {
    /// Which words of the query.
    pub(crate) words: Range<usize>,
    /// Each name by its words.
    pub(crate) names: Vec<Vec<Expanded>>,
    /// Whether pages of the pack have the words themselves, so that the names are only something beside them.
    pub(crate) beside: bool,
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
        let names = lexicon.sought(sense.concept, &pack.lang);
        let names: Vec<Vec<Expanded>> = names
            .take(MOST_NAMES)
            .map(|name| {
                words(name)
                    .map(|word| Expanded::of_pack(pack, &word.form))
                    .collect()
            })
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
    let Some(form) = word.exact.first() else {
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
        names: vec![vec![
            Expanded::of_pack(pack, first)?,
            Expanded::of_pack(pack, second)?,
        ]],
        beside: true,
    }))
}

/// Expands the words of a query for one pack.
pub(crate) fn expand(pack: &Pack, parsed: &Parsed) -> tantivy::Result<Vec<Expanded>> {
    let analysis = pack.analysis();
    let mut expanded: Vec<_> = parsed
        .words
        .iter()
        .map(|word| Expanded::of_form(analysis, &word.form))
        .collect();
    for (at, pair) in parsed.words.windows(2).enumerate() {
        let joined = Expanded::of_form(analysis, &format!("{}{}", pair[0].form, pair[1].form));
        if pack.has(&FIELDS.exact, &joined.exact)? || pack.has_stem(&joined.stems)? {
            for word in &mut expanded[at..at + 2] {
                word.exact.extend_from_slice(&joined.exact);
                word.stems.extend_from_slice(&joined.stems);
            }
        }
    }
    if let Some(last) = expanded.last_mut().filter(|_| parsed.typing) {
        let beginning = last.exact[0].clone();
        if beginning.chars().nth(1).is_some() {
            last.completions = pack.completions(&beginning, MOST_COMPLETIONS)?;
            last.beginning = Some(beginning);
        }
    }
    for word in &mut expanded {
        word.weigh_stems(pack)?;
        word.whole = pack.has(&FIELDS.exact, &word.exact)? || pack.has_stem(&word.stems)?;
        word.known = word.whole || !word.completions.is_empty();
        word.spoken = pack.speaks(&FIELDS.exact, &word.exact)?
            || pack.speaks(&FIELDS.stem, &word.stems)?
            || pack.speaks(&FIELDS.exact, &word.stems)?
            || pack.speaks(&FIELDS.exact, &word.completions)?;
    }
    Ok(expanded)
}

/// Adds similar words to one that is in no pack.
pub(crate) fn widen(pack: &Pack, word: &mut Expanded) -> tantivy::Result<()> {
    let Some(form) = word.exact.first() else {
        return Ok(());
    };
    let most_edits = match form.chars().count() {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    };
    for edits in 1..=most_edits {
        word.near = pack.near(form, edits, MOST_NEAR)?;
        if !word.near.is_empty() {
            word.edits = edits;
            word.near_stems = word
                .near
                .iter()
                .flat_map(|near| pack.analysis().stems(near))
                .collect();
            word.near_stems.sort_unstable();
            word.near_stems.dedup();
            break;
        }
    }
    Ok(())
}
