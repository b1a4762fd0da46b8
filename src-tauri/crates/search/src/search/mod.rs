//! Runs a query over the packs: finds, groups by page, counts, and shows the best in the reader's language.

mod candidate;
mod correct;
mod large;
mod pages;
mod show;

use std::collections::{HashMap, HashSet};

use tantivy::query::EnableScoring;
use tantivy::{DocId, Score};

use crate::analysis::Analysis;
use crate::hit::{Found, Translation};
use crate::lexicon::{Lexicon, Sense};
use crate::pack::Pack;
use crate::query::{
    Expanded, Parsed, Query, Scope, Synonym, alone, compose, exclusions, expand, nearest,
    nearest_in_title, parse, run_together, synonyms, widen,
};
use crate::text::Wanted;
use candidate::{Candidate, Candidates};
use pages::Weights;

/// What a match is worth in each further language of the reader.
const NEXT_LANGUAGE: Score = 0.65;

/// What a match is worth in a language that is not the reader's.
const FOREIGN: Score = 0.25;

/// Where fewer pages are found in a large pack, parts of words are sought too.
const FEW: usize = 3;

/// Pages that are offered when nothing is found.
const MOST_NEAREST: usize = 5;

/// The packs of one search.
struct Packs<'a> {
    /// Those of the reader's languages first.
    all: Vec<&'a Pack>,
    /// How many of them are the reader's.
    own: usize,
}

/// The query as one pack understands it.
struct Understood {
    words: Vec<Expanded>,
    synonyms: Vec<Synonym>,
    /// The words that say what is asked for.
    matter: Vec<usize>,
}

/// Searches the packs for the languages of the query.
pub(crate) fn run(packs: &[Pack], lexicon: &Lexicon, query: &Query) -> Found {
    let parsed = parse(&query.text);
    if parsed.is_empty() {
        return Found::default();
    }
    // The files were verified when they were opened. A disk that fails later ends the program and not this call.
    search(&Packs::of(packs, query), lexicon, query, &parsed).unwrap_or_default()
}

impl<'a> Packs<'a> {
    fn of(packs: &'a [Pack], query: &Query) -> Self {
        if query.langs.is_empty() {
            return Self {
                all: packs.iter().collect(),
                own: packs.len(),
            };
        }
        let mut all: Vec<&Pack> = Vec::with_capacity(packs.len());
        for lang in &query.langs {
            let is_new = !all.iter().any(|pack| pack.lang == *lang);
            all.extend(packs.iter().filter(|pack| is_new && pack.lang == *lang));
        }
        let own = all.len();
        all.extend(
            packs
                .iter()
                .filter(|pack| !query.langs.contains(&pack.lang)),
        );
        Self { all, own }
    }

    fn worth(&self, at: usize) -> Score {
        if at < self.own {
            NEXT_LANGUAGE.powi(at as i32)
        } else {
            FOREIGN
        }
    }
}

fn search(
    packs: &Packs<'_>,
    lexicon: &Lexicon,
    query: &Query,
    parsed: &Parsed,
) -> tantivy::Result<Found> {
    let mut words = packs
        .all
        .iter()
        .map(|pack| expand(pack, parsed))
        .collect::<tantivy::Result<Vec<_>>>()?;
    let mut known: Vec<bool> = (0..parsed.words.len())
        .map(|word| words[..packs.own].iter().any(|words| words[word].spoken))
        .collect();
    let reader: Vec<&str> = if query.langs.is_empty() {
        packs.all.iter().map(|pack| pack.lang.as_str()).collect()
    } else {
        query.langs.iter().map(String::as_str).collect()
    };
    let senses = lexicon.senses(&parsed.words, parsed.typing, &reader, &known);
    for sense in &senses {
        known[sense.words.clone()].fill(true);
    }
    // A word of another language is sought in its texts, and is not a slip in the reader's.
    let mut searched = packs.own;
    for (at, words) in words.iter().enumerate().skip(packs.own) {
        let knows = |word: usize| words[word].known && words[word].completions.is_empty();
        if (0..known.len()).any(|word| !known[word] && knows(word)) {
            searched = searched.max(at + 1);
        }
    }
    for (word, known) in known.iter().enumerate() {
        if !known && !words[..searched].iter().any(|words| words[word].known) {
            for (pack, words) in packs.all[..packs.own].iter().zip(&mut words) {
                widen(pack, &mut words[word])?;
            }
        }
    }
    // Where one pack has the word itself, what only looks like it in another is worth less.
    for word in 0..known.len() {
        if words[..searched].iter().any(|words| words[word].known) {
            words[..searched]
                .iter_mut()
                .for_each(|words| words[word].elsewhere = !words[word].known);
        }
    }
    // Nor are parts of a word worth much where the word is called something else.
    for sense in &senses {
        for words in &mut words[..searched] {
            for word in &mut words[sense.words.clone()] {
                word.elsewhere |= !word.known;
            }
        }
    }
    let little = little(parsed, &reader, &senses);
    let mut understood: Vec<Understood> = words
        .into_iter()
        .take(searched)
        .zip(&packs.all)
        .map(|(words, pack)| {
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
        })
        .collect::<tantivy::Result<_>>()?;

    let mut pages = Candidates::default();
    for (at, understood) in understood.iter_mut().enumerate() {
        if !packs.all[at].is_large() {
            gather(packs, at, parsed, understood, query, &mut pages)?;
            continue;
        }
        if large::is_enough(parsed, query) {
            large::gather(packs, at, understood, query, &mut pages)?;
            if pages.count_all() >= FEW {
                continue;
            }
        }
        let parts = |word: &mut Expanded| std::mem::take(&mut word.grams);
        let parts: Vec<_> = understood.words.iter_mut().map(parts).collect();
        gather(packs, at, parsed, understood, query, &mut pages)?;
        for (word, parts) in understood.words.iter_mut().zip(parts) {
            word.grams = parts;
        }
        if pages.count_all() < FEW {
            gather(packs, at, parsed, understood, query, &mut pages)?;
        }
    }
    let wanted: Vec<Wanted> = understood
        .iter()
        .zip(&packs.all)
        .map(|(understood, pack)| show::wanted(pack.analysis(), parsed, understood))
        .collect();
    let shown = |page: &Candidate<'_>| show::show(packs, page, parsed.words.len(), &wanted);
    let mut found = pages.count(query);
    let best = pages.best(query);
    found.total = best.len();
    for page in best.into_iter().take(query.limit) {
        found.hits.push(shown(&page)?);
    }
    let by_pack: Vec<&[Expanded]> = understood
        .iter()
        .map(|understood| understood.words.as_slice())
        .collect();
    found.corrected = correct::corrected(parsed, &by_pack, &found.hits);
    found.translated = translated(parsed, lexicon, &senses, &reader);
    if found.hits.is_empty() && query.limit > 0 {
        let mut pages = Candidates::default();
        for (at, understood) in understood.iter().enumerate().take(packs.own) {
            let composed = nearest(&understood.words, Scope::default());
            collect(packs, at, parsed, composed.as_ref(), query, &mut pages)?;
            for word in &understood.words {
                let (enough, weight) = nearest_in_title(word);
                for (group, score) in packs.all[at].titles_like(&word.grams, enough) {
                    pages.raise(group, at, score * weight * packs.worth(at));
                }
            }
        }
        let anywhere = Query::default();
        for page in pages.best(&anywhere).into_iter().take(MOST_NEAREST) {
            found.nearest.push(shown(&page)?);
        }
    }
    Ok(found)
}

/// Finds the pages of one pack among all sections that match.
fn gather<'a>(
    packs: &Packs<'a>,
    at: usize,
    parsed: &Parsed,
    understood: &Understood,
    query: &Query,
    pages: &mut Candidates<'a>,
) -> tantivy::Result<()> {
    let scope = Scope {
        countries: &query.countries,
        forms: &query.forms,
    };
    let composed = compose(
        packs.all[at].analysis(),
        parsed,
        &understood.words,
        &understood.synonyms,
        &understood.matter,
        scope,
    );
    collect(packs, at, parsed, composed.as_ref(), query, pages)?;
    weigh_pages(packs, at, understood, pages)
}

/// Weighs the pages of a pack by all their sections.
fn weigh_pages<'a>(
    packs: &Packs<'a>,
    at: usize,
    understood: &Understood,
    pages: &mut Candidates<'a>,
) -> tantivy::Result<()> {
    let pack = packs.all[at];
    let mut weights = Weights::new(understood.words.len());
    for &word in &understood.matter {
        let places = alone(&understood.words, word, &understood.synonyms);
        for (place, query) in places.into_iter().enumerate() {
            let weight = query.weight(EnableScoring::enabled_from_searcher(&pack.searcher))?;
            weight.for_each(pack.segment(), &mut |doc: DocId, score: Score| {
                weights.add(pack.card(doc).group, word, place == 0, score);
            })?;
        }
    }
    weights.raise(packs, at, understood, pages);
    Ok(())
}

/// Adds each section that is found and not excluded.
fn collect<'a>(
    packs: &Packs<'a>,
    at: usize,
    parsed: &Parsed,
    composed: &dyn tantivy::query::Query,
    query: &Query,
    pages: &mut Candidates<'a>,
) -> tantivy::Result<()> {
    let pack = packs.all[at];
    let mut excluded = HashSet::new();
    for exclusion in exclusions(pack.analysis(), parsed) {
        let weight = exclusion.weight(EnableScoring::disabled_from_searcher(&pack.searcher))?;
        weight.for_each_no_score(pack.segment(), &mut |docs| {
            excluded.extend(docs.iter().copied())
        })?;
    }
    let worth = packs.worth(at);
    let weight = composed.weight(EnableScoring::enabled_from_searcher(&pack.searcher))?;
    weight.for_each(pack.segment(), &mut |doc: DocId, score: Score| {
        if !excluded.contains(&doc) {
            pages.add(Candidate::new(at, pack, doc, score, worth, query));
        }
    })
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
    let mut seen: HashMap<usize, usize> = HashMap::new();
    let mut list: Vec<Translation> = Vec::new();
    for sense in senses
        .iter()
        .filter(|sense| !reader.contains(&sense.lang.as_str()))
    {
        // Words that name two concepts are told once, with what is their first.
        if seen.insert(sense.words.start, sense.concept).is_some() {
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
