//! Runs a query over the packs: finds, groups by page, counts, and shows the best.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap, HashSet};

use tantivy::query::EnableScoring;
use tantivy::{DocId, Score};

use crate::analysis::Analysis;
use crate::hit::{Found, Hit};
use crate::pack::{Card, Pack};
use crate::query::{Expanded, Parsed, Query, Scope, compose, exclusions, expand, parse, widen};
use crate::text::{Wanted, find, find_similar, marked, snippet};

/// What a match is worth in each further language of the reader.
const NEXT_LANGUAGE: Score = 0.5;

/// No more of a text is read for its snippet: a page has a few thousand letters, and a book would keep the user waiting.
const MOST_BYTES_READ: usize = 100_000;

/// Marking more than this many forms on a page marks the page.
const MOST_WORDS_MARKED: usize = 32;

/// The best section of a page in the best language, so far.
struct Candidate<'a> {
    /// What it is ranked by: also what its twins in later languages are worth.
    rank: Score,
    score: Score,
    pack: usize,
    doc: DocId,
    card: Card<'a>,
}

/// Searches the packs for the languages of the query.
pub(crate) fn run(packs: &[Pack], query: &Query) -> Found {
    let parsed = parse(&query.text);
    if parsed.is_empty() {
        return Found::default();
    }
    let packs: Vec<&Pack> = if query.langs.is_empty() {
        packs.iter().collect()
    } else {
        query
            .langs
            .iter()
            .filter_map(|lang| packs.iter().find(|pack| pack.lang == *lang))
            .collect()
    };
    // The files were verified when they were opened. A disk that fails later ends the program and not this call.
    search(&packs, query, &parsed).unwrap_or_default()
}

fn search(packs: &[&Pack], query: &Query, parsed: &Parsed) -> tantivy::Result<Found> {
    let words = expand_all(packs, parsed)?;
    let scope = Scope {
        countries: &query.countries,
        forms: &query.forms,
    };
    let mut pages: HashMap<u64, Candidate<'_>> = HashMap::new();
    let mut worth = 1.0;
    for (at, pack) in packs.iter().enumerate() {
        each_match(pack, parsed, &words[at], scope, |doc, score| {
            let card = pack.card(doc);
            add(
                &mut pages,
                Candidate {
                    rank: score * worth,
                    score,
                    pack: at,
                    doc,
                    card,
                },
            );
        })?;
        worth *= NEXT_LANGUAGE;
    }
    let mut found = count(&pages, query);
    let mut best: Vec<_> = pages
        .into_values()
        .filter(|page| of_kind(page, query) && in_part(page, query))
        .collect();
    found.total = best.len();
    best.sort_by(in_order);
    for page in best.into_iter().take(query.limit) {
        let pack = packs[page.pack];
        found.hits.push(show(
            pack,
            &page,
            &wanted(pack.analysis, parsed, &words[page.pack]),
        )?);
    }
    found.corrected = corrected(parsed, &words, &found.hits);
    Ok(found)
}

/// Calls back for each section that is found and not excluded.
fn each_match(
    pack: &Pack,
    parsed: &Parsed,
    words: &[Expanded],
    scope: Scope<'_>,
    mut found: impl FnMut(DocId, Score),
) -> tantivy::Result<()> {
    let mut excluded = HashSet::new();
    for exclusion in exclusions(pack.analysis, parsed) {
        let weight = exclusion.weight(EnableScoring::disabled_from_searcher(&pack.searcher))?;
        weight.for_each_no_score(pack.segment(), &mut |docs| {
            excluded.extend(docs.iter().copied())
        })?;
    }
    let composed = compose(pack.analysis, parsed, words, scope);
    let weight = composed.weight(EnableScoring::enabled_from_searcher(&pack.searcher))?;
    weight.for_each(pack.segment(), &mut |doc, score| {
        if !excluded.contains(&doc) {
            found(doc, score);
        }
    })
}

/// The words of the query for each pack. Only a word that no pack knows is taken for a slip: a Swedish word is not a bad
/// English one.
fn expand_all(packs: &[&Pack], parsed: &Parsed) -> tantivy::Result<Vec<Vec<Expanded>>> {
    let mut expanded = packs
        .iter()
        .map(|pack| expand(pack, parsed))
        .collect::<tantivy::Result<Vec<_>>>()?;
    for word in 0..parsed.words.len() {
        if !expanded.iter().any(|words| words[word].known) {
            for (pack, words) in packs.iter().zip(&mut expanded) {
                widen(pack, &mut words[word])?;
            }
        }
    }
    Ok(expanded)
}

fn add<'a>(pages: &mut HashMap<u64, Candidate<'a>>, new: Candidate<'a>) {
    let Some(old) = pages.get_mut(&new.card.group) else {
        pages.insert(new.card.group, new);
        return;
    };
    let rank = old.rank.max(new.rank);
    let better = new
        .score
        .total_cmp(&old.score)
        .then_with(|| old.card.order.cmp(&new.card.order))
        .is_gt();
    if new.pack == old.pack && better {
        *old = new;
    }
    old.rank = rank;
}

fn in_order(a: &Candidate<'_>, b: &Candidate<'_>) -> Ordering {
    b.rank
        .total_cmp(&a.rank)
        .then_with(|| a.pack.cmp(&b.pack))
        .then_with(|| a.card.order.cmp(&b.card.order))
        .then_with(|| a.doc.cmp(&b.doc))
}

fn of_kind(page: &Candidate<'_>, query: &Query) -> bool {
    query.kinds.is_empty() || query.kinds.iter().any(|kind| kind == page.card.kind)
}

fn in_part(page: &Candidate<'_>, query: &Query) -> bool {
    query.parts.is_empty() || query.parts.iter().any(|part| part == page.card.part)
}

fn count(pages: &HashMap<u64, Candidate<'_>>, query: &Query) -> Found {
    let (mut kinds, mut parts) = (BTreeMap::new(), BTreeMap::new());
    for page in pages.values() {
        if in_part(page, query) {
            *kinds.entry(page.card.kind).or_insert(0) += 1;
        }
        if of_kind(page, query) {
            *parts.entry(page.card.part).or_insert(0) += 1;
        }
    }
    let named = |counts: BTreeMap<&str, usize>| {
        counts
            .into_iter()
            .map(|(name, count)| (name.to_owned(), count))
            .collect()
    };
    Found {
        by_kind: named(kinds),
        by_part: named(parts),
        ..Found::default()
    }
}

/// What to mark: the words, then those of the phrases.
fn wanted(analysis: &Analysis, parsed: &Parsed, words: &[Expanded]) -> Vec<Wanted> {
    let phrases = parsed
        .phrases
        .iter()
        .flatten()
        .map(|form| Wanted::from_phrase(analysis, form));
    words.iter().map(Wanted::from_word).chain(phrases).collect()
}

fn show(pack: &Pack, page: &Candidate<'_>, wanted: &[Wanted]) -> tantivy::Result<Hit> {
    let section = pack.section(page.doc)?;
    let [title, heading, body] = &section.text;
    let body = &body[..body.floor_char_boundary(MOST_BYTES_READ)];
    let mut places = [title, heading, body].map(|text| find(pack.analysis, text, wanted));
    for which in 0..wanted.len() {
        if !places
            .iter()
            .flatten()
            .any(|place| place.found == Some(which))
        {
            places
                .iter_mut()
                .for_each(|places| find_similar(places, wanted, which));
        }
    }
    let mut words: Vec<String> = Vec::new();
    for (text, places) in [title, heading, body].into_iter().zip(&places) {
        for place in places.iter().filter(|place| place.found.is_some()) {
            let word = &text[place.range.clone()];
            if words.len() < MOST_WORDS_MARKED && !words.iter().any(|known| known == word) {
                words.push(word.to_owned());
            }
        }
    }
    Ok(Hit {
        title: marked(title, &places[0]),
        heading: marked(heading, &places[1]),
        snippet: snippet(body, &places[2]),
        page: section.page,
        anchor: section.anchor,
        lang: pack.lang.clone(),
        kind: page.card.kind.to_owned(),
        part: page.card.part.to_owned(),
        country: section.country,
        words,
        score: page.rank,
    })
}

/// The query as it was searched, if words of it were replaced. Dictionaries hold folded words; the reader is shown the
/// word as the best hit writes it.
fn corrected(parsed: &Parsed, words: &[Vec<Expanded>], hits: &[Hit]) -> Option<String> {
    let mut text = parsed.text.clone();
    let mut changed = false;
    for (at, asked) in parsed.words.iter().enumerate().rev() {
        let near: Vec<&String> = words.iter().flat_map(|words| &words[at].near).collect();
        let Some(first) = near.first() else { continue };
        let written = hits.iter().find_map(|hit| {
            let analysis = Analysis::of(&hit.lang);
            hit.words
                .iter()
                .map(|word| word.to_lowercase())
                .find(|word| near.contains(&&analysis.fold(word)))
        });
        text.replace_range(asked.range.clone(), written.as_ref().unwrap_or(first));
        changed = true;
    }
    changed.then(|| text.trim_end().to_owned())
}
