//! Runs a query over the packs: finds, groups by page, counts, and shows the best in the reader's language.

mod candidate;
mod correct;
mod show;

use std::collections::{HashMap, HashSet};

use tantivy::query::EnableScoring;
use tantivy::{DocId, Score};

use crate::hit::{Found, Translation};
use crate::lexicon::{Lexicon, Sense};
use crate::pack::Pack;
use crate::query::{
    Expanded, Parsed, Query, Scope, Synonym, compose, exclusions, expand, nearest, parse, synonyms,
    widen,
};
use candidate::{Candidate, Candidates};

/// What a match is worth in each further language of the reader.
const NEXT_LANGUAGE: Score = 0.5;

/// What a match is worth in a language that is not the reader's.
const FOREIGN: Score = 0.25;

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
    for at in packs.own..packs.all.len() {
        let knows = |word: usize| words[at][word].known && words[at][word].completions.is_empty();
        if (0..known.len()).any(|word| !known[word] && knows(word)) {
            searched = searched.max(at + 1);
        }
    }
    for word in 0..known.len() {
        if !known[word] && !words[..searched].iter().any(|words| words[word].known) {
            for (pack, words) in packs.all[..packs.own].iter().zip(&mut words) {
                widen(pack, &mut words[word])?;
            }
        }
    }
    let understood: Vec<Understood> = words
        .into_iter()
        .take(searched)
        .zip(&packs.all)
        .map(|(words, pack)| Understood {
            synonyms: synonyms(pack, lexicon, &senses),
            words,
        })
        .collect();

    let scope = Scope {
        countries: &query.countries,
        forms: &query.forms,
    };
    let mut pages = Candidates::default();
    for (at, understood) in understood.iter().enumerate() {
        let composed = compose(
            packs.all[at].analysis,
            parsed,
            &understood.words,
            &understood.synonyms,
            scope,
        );
        collect(packs, at, parsed, composed.as_ref(), query, &mut pages)?;
    }
    let mut found = pages.count(query);
    let best = pages.best(query);
    found.total = best.len();
    for page in best.into_iter().take(query.limit) {
        found
            .hits
            .push(show::show(packs, &page, parsed, &understood)?);
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
        }
        let anywhere = Query::default();
        for page in pages.best(&anywhere).into_iter().take(MOST_NEAREST) {
            found
                .nearest
                .push(show::show(packs, &page, parsed, &understood)?);
        }
    }
    Ok(found)
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
    for exclusion in exclusions(pack.analysis, parsed) {
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
            .find_map(|lang| lexicon.called(sense.concept, lang).first());
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
