//! Makes a hit of a candidate: its texts with marked words, in the best language that the page exists in.

use std::sync::Arc;

use tantivy::DocId;

use super::{Candidate, Packs, Understood};
use crate::analysis::Analysis;
use crate::hit::Hit;
use crate::pack::{Pack, Section};
use crate::query::Parsed;
use crate::text::{Matches, Wanted, find, find_similar, found, marked, snippet};

/// Marking more than this many forms on a page marks the page.
const MOST_WORDS_MARKED: usize = 32;

/// A hit with the `asked` words of the query marked, and what else is wanted in the language that is shown. Nothing if the
/// page has no text in any language.
pub(super) fn show(
    packs: &Packs<'_>,
    page: &Candidate<'_>,
    asked: usize,
    wanted: &[Wanted],
) -> tantivy::Result<Option<Hit>> {
    let Some(Text {
        at,
        section,
        found_in,
    }) = text(packs, page)?
    else {
        return Ok(None);
    };
    let pack = packs.all[at];
    let nothing = Wanted::default();
    let wanted = wanted.get(at).unwrap_or(&nothing);
    let mut matches = section.words.each_ref().map(|words| find(words, wanted));
    for which in 0..asked {
        let is_there =
            |found: &Option<usize>| found.is_some_and(|found| wanted.is_for(found, which));
        if !matches.iter().flatten().any(is_there) {
            for (words, matches) in section.words.iter().zip(&mut matches) {
                find_similar(words, matches, wanted, which);
            }
        }
    }
    let words = marked_words(&section, &matches);
    let [title, heading, body] = &section.text;
    let [in_title, in_heading, in_body] = &section.words;
    Ok(Some(Hit {
        title: marked(title, in_title, &matches[0]),
        heading: marked(heading, in_heading, &matches[1]),
        snippet: snippet(body, in_body, &matches[2]),
        page: section.page.clone(),
        anchor: section.anchor.clone(),
        lang: pack.lang.clone(),
        found_in,
        kind: page.card.kind.to_owned(),
        part: page.card.part.to_owned(),
        country: section.country.clone(),
        words,
        score: page.rank,
    }))
}

/// What is shown of a page.
struct Text {
    /// The place of its pack.
    at: usize,
    section: Arc<Section>,
    /// From which other language it was found.
    found_in: Option<String>,
}

/// The text that is shown: that of the best of the reader's languages that has the page, and from which other language it
/// was found. What was found by what people ask for it, and has no text in their language, is found by that and shown in
/// any.
fn text(packs: &Packs<'_>, page: &Candidate<'_>) -> tantivy::Result<Option<Text>> {
    let pack = packs.all[page.pack];
    let section = pack.section(page.doc)?;
    let is_text = pack.is_text(page.doc);
    let others = if is_text {
        page.pack.min(packs.own)
    } else {
        packs.all.len()
    };
    let twin = (0..others).find_map(|at| {
        let twins = packs.all[at].of_group(page.card.group);
        (!twins.is_empty()).then_some((at, twins))
    });
    Ok(match twin {
        Some((at, twins)) => Some(Text {
            at,
            section: same_section(packs.all[at], twins, &section.anchor)?,
            found_in: is_text.then(|| pack.lang.clone()),
        }),
        None => is_text.then_some(Text {
            at: page.pack,
            section,
            found_in: None,
        }),
    })
}

/// The same place in another language; its beginning where the translation has no such section.
fn same_section(pack: &Pack, twins: &[DocId], anchor: &str) -> tantivy::Result<Arc<Section>> {
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

/// The forms that are marked, each once.
fn marked_words(section: &Section, matches: &[Matches]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let texts = section.text.iter().zip(&section.words).zip(matches);
    for ((text, places), matches) in texts {
        for place in found(places, matches) {
            let word = &text[place.range.clone()];
            if words.len() < MOST_WORDS_MARKED && !words.iter().any(|known| known == word) {
                words.push(word.to_owned());
            }
        }
    }
    words
}

/// What to mark in the texts of one language: the words, what the glossary calls the same, then the words of the phrases.
pub(super) fn wanted(analysis: &Analysis, parsed: &Parsed, understood: &Understood) -> Wanted {
    let mut wanted = Wanted::default();
    for (at, word) in understood.words.iter().enumerate() {
        // A little word stands in every sentence, and marks it as if it were what was asked for.
        if understood.matter.contains(&at) {
            wanted.add_word(word);
        } else {
            wanted.add_nothing();
        }
    }
    for synonym in &understood.synonyms {
        for word in synonym.names.iter().flat_map(|name| &name.words) {
            wanted.add_synonym(word, &synonym.words);
        }
    }
    for form in parsed.phrases.iter().flatten() {
        wanted.add_phrase_word(analysis, form);
    }
    wanted
}
