//! Makes a hit of a candidate: its texts with marked words, in the best language that the page exists in.

use tantivy::DocId;

use super::{Candidate, Packs, Understood};
use crate::analysis::Analysis;
use crate::hit::Hit;
use crate::pack::{Pack, Section};
use crate::query::Parsed;
use crate::text::{Place, Wanted, find, find_similar, marked, snippet};

/// No more of a text is read for its snippet: a page has a few thousand letters, and a book would keep the user waiting.
const MOST_BYTES_READ: usize = 100_000;

/// Marking more than this many forms on a page marks the page.
const MOST_WORDS_MARKED: usize = 32;

/// A hit with the `asked` words of the query marked, and what else is wanted in the language that is shown.
pub(super) fn show(
    packs: &Packs<'_>,
    page: &Candidate<'_>,
    asked: usize,
    wanted: &[Wanted],
) -> tantivy::Result<Hit> {
    let section = packs.all[page.pack].section(page.doc)?;
    let twin = (0..page.pack.min(packs.own)).find_map(|at| {
        let twins = packs.all[at].of_group(page.card.group);
        (!twins.is_empty()).then_some((at, twins))
    });
    let (at, section, found_in) = match twin {
        Some((at, twins)) => {
            let twin = same_section(packs.all[at], twins, &section.anchor)?;
            (at, twin, Some(packs.all[page.pack].lang.clone()))
        }
        None => (page.pack, section, None),
    };
    let pack = packs.all[at];
    let nothing = Wanted::default();
    let wanted = wanted.get(at).unwrap_or(&nothing);
    let [title, heading, body] = &section.text;
    let body = &body[..body.floor_char_boundary(MOST_BYTES_READ)];
    let mut places = [title, heading, body].map(|text| find(&pack.vocabulary, text, wanted));
    for which in 0..asked {
        let is_there = |place: &Place| place.found.is_some_and(|found| wanted.is_for(found, which));
        if !places.iter().flatten().any(is_there) {
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
        found_in,
        kind: page.card.kind.to_owned(),
        part: page.card.part.to_owned(),
        country: section.country,
        words,
        score: page.rank,
    })
}

/// The same place in another language; its beginning where the translation has no such section.
fn same_section(pack: &Pack, twins: &[DocId], anchor: &str) -> tantivy::Result<Section> {
    let mut first = None;
    for &doc in twins {
        let section = pack.section(doc)?;
        if section.anchor == anchor {
            return Ok(section);
        }
        first.get_or_insert(section);
    }
    Ok(first.unwrap_or_default())
}

/// What to mark in the texts of one language: the words, what the glossary calls the same, then the words of the phrases.
pub(super) fn wanted(analysis: &Analysis, parsed: &Parsed, understood: &Understood) -> Wanted {
    let mut wanted = Wanted::default();
    for word in &understood.words {
        wanted.add_word(word);
    }
    for synonym in &understood.synonyms {
        for word in synonym.names.iter().flatten() {
            wanted.add_synonym(word, &synonym.words);
        }
    }
    for form in parsed.phrases.iter().flatten() {
        wanted.add_phrase_word(analysis, form);
    }
    wanted
}
