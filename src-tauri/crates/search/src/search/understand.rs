//! What the words of a query mean in each pack: the words of its dictionary, what other languages call the same, and what
//! may be a slip.

use rustc_hash::FxHashSet;

use super::Packs;
use crate::analysis::Analysis;
use crate::hit::Translation;
use crate::lexicon::{Lexicon, Sense};
use crate::query::{Expanded, Parsed, Synonym, expand, run_together, synonyms, widen};

/// The query as one pack understands it.
pub(super) struct Understood {
    pub(super) words: Vec<Expanded>,
    pub(super) synonyms: Vec<Synonym>,
    /// The words that say what is asked for.
    pub(super) matter: Vec<usize>,
}

/// The query as it is understood in each pack that is searched, and what was understood in a language that is not the
/// reader's.
pub(super) fn understand(
    packs: &Packs<'_>,
    lexicon: &Lexicon,
    reader: &[&str],
    parsed: &Parsed,
) -> tantivy::Result<(Vec<Understood>, Vec<Translation>)> {
    let mut words = packs
        .all
        .iter()
        .map(|pack| expand(pack, parsed))
        .collect::<tantivy::Result<Vec<_>>>()?;
    let mut known: Vec<bool> = (0..parsed.words.len())
        .map(|word| words[..packs.own].iter().any(|words| words[word].spoken))
        .collect();
    let senses = lexicon.senses(&parsed.words, parsed.typing, reader, &known);
    for sense in &senses {
        known[sense.words.clone()].fill(true);
    }
    let searched = searched(packs, &words, &known);
    for (word, known) in known.iter().enumerate() {
        if !known && !words[..searched].iter().any(|words| words[word].known) {
            for (pack, words) in packs.all[..packs.own].iter().zip(&mut words) {
                widen(pack, &mut words[word])?;
            }
        }
    }
    words.truncate(searched);
    mark_elsewhere(&mut words, &senses);
    let little = little(parsed, reader, &senses);
    let understood = words.into_iter().zip(&packs.all).map(|(words, pack)| {
        let mut synonyms = synonyms(pack, lexicon, &senses, &words)?;
        for (at, word) in words.iter().enumerate() {
            if !known[at] && !word.known && !word.elsewhere && word.near.is_empty() {
                synonyms.extend(run_together(pack, at, word)?);
            }
        }
        Ok(Understood {
            synonyms,
            matter: (0..words.len()).filter(|at| !little[*at]).collect(),
            words,
        })
    });
    let understood = understood.collect::<tantivy::Result<_>>()?;
    Ok((understood, translated(parsed, lexicon, &senses, reader)))
}

/// How many packs are searched: the reader's, and those up to the last that has a word which the reader's have not. A word
/// of another language is sought in its texts, and is not a slip in the reader's.
fn searched(packs: &Packs<'_>, words: &[Vec<Expanded>], known: &[bool]) -> usize {
    let mut searched = packs.own;
    for (at, words) in words.iter().enumerate().skip(packs.own) {
        if (0..known.len()).any(|word| !known[word] && words[word].whole) {
            searched = at + 1;
        }
    }
    searched
}

/// Where one pack has the word itself, what only looks like it in another is worth less; nor are parts of a word worth much
/// where the word is called something else.
fn mark_elsewhere(words: &mut [Vec<Expanded>], senses: &[Sense]) {
    let count = words.first().map_or(0, Vec::len);
    for word in 0..count {
        let is_known = words.iter().any(|words| words[word].known);
        let is_named = senses.iter().any(|sense| sense.words.contains(&word));
        for words in words.iter_mut() {
            words[word].elsewhere = (is_known || is_named) && !words[word].known;
        }
    }
}

/// Which words of a query are little ones of the reader's languages or of the one that it was understood in. A query of
/// little words only asks for them.
fn little(parsed: &Parsed, reader: &[&str], senses: &[Sense]) -> Vec<bool> {
    let mut langs = reader.to_vec();
    langs.extend(senses.iter().map(|sense| sense.lang.as_str()));
    let is_named = |at: usize| senses.iter().any(|sense| sense.words.contains(&at));
    let little: Vec<bool> = parsed
        .words
        .iter()
        .enumerate()
        .map(|(at, word)| {
            let is_little = |lang: &&str| {
                let analysis = Analysis::of(lang);
                analysis.is_little(&analysis.fold(&word.form))
            };
            !is_named(at) && langs.iter().any(is_little)
        })
        .collect();
    if little.contains(&false) {
        little
    } else {
        vec![false; little.len()]
    }
}

/// What was understood in a language that is not the reader's.
fn translated(
    parsed: &Parsed,
    lexicon: &Lexicon,
    senses: &[Sense],
    reader: &[&str],
) -> Vec<Translation> {
    let mut seen = FxHashSet::default();
    let mut list: Vec<Translation> = Vec::new();
    for sense in senses
        .iter()
        .filter(|sense| !reader.contains(&sense.lang.as_str()))
    {
        // Words that name two concepts are told once, with what is their first.
        if !seen.insert(sense.words.start) {
            continue;
        }
        let term = reader
            .iter()
            .find_map(|lang| lexicon.sought(sense.concept, lang).next());
        if let (Some(term), Some(first), Some(last)) = (
            term,
            parsed.words.get(sense.words.start),
            parsed.words.get(sense.words.end - 1),
        ) {
            list.push(Translation {
                typed: parsed.text[first.range.start..last.range.end].to_owned(),
                lang: sense.lang.clone(),
                term: term.clone(),
            });
        }
    }
    list
}
