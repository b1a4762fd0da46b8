//! Searching while typing. Nothing of a question is kept or logged.

use crate::App;
use crate::documents::glossary_page;
use crate::error::AppError;
use crate::view::{
    HitView, MarkedText, SearchQuery, SearchState, SearchView, TallyView, TranslationOfWords,
};
use content::{Handbook, PageId};
use search::{Hit, Index, Marked, Query};

/// How many hits a palette can show without tiring anyone.
const USUAL_LIMIT: usize = 30;

impl App {
    /// What the index finds; tells when the index is still being made.
    ///
    /// # Errors
    /// When there is no handbook, or no index could be made.
    pub fn search(&self, query: &SearchQuery) -> Result<SearchView, AppError> {
        let handbook = self.library.handbook()?;
        match self.library.index() {
            Some(index) => {
                let found = search(handbook, index?, query);
                Ok(self.with_local(handbook, query, found))
            }
            None => Ok(preparing()),
        }
    }

    /// The same, but waits for the index: for the command line.
    ///
    /// # Errors
    /// As for [`App::search`].
    pub fn search_when_ready(&self, query: &SearchQuery) -> Result<SearchView, AppError> {
        let handbook = self.library.handbook()?;
        let found = search(handbook, self.library.wait_for_index()?, query);
        Ok(self.with_local(handbook, query, found))
    }
}

fn search(handbook: &Handbook, index: &Index, query: &SearchQuery) -> SearchView {
    let source = &handbook.manifest.source_language;
    let mut langs = vec![query.lang.clone()];
    if query.lang != *source {
        langs.push(source.clone());
    }
    let limit = if query.limit == 0 {
        USUAL_LIMIT
    } else {
        query.limit as usize
    };
    let found = index.search(&Query {
        text: query.text.clone(),
        langs,
        kinds: query.kinds.clone(),
        parts: query.parts.clone(),
        forms: query.forms.clone(),
        // European and international bodies help in every country.
        countries: query
            .country
            .iter()
            .flat_map(|iso2| [iso2.clone(), "eu".to_owned()])
            .collect(),
        limit,
    });
    let tallies = |counts: Vec<(String, usize)>, title: &dyn Fn(&str) -> String| {
        counts
            .into_iter()
            .filter(|(id, _)| !id.is_empty())
            .map(|(id, count)| TallyView {
                title: title(&id),
                id,
                count: count as u32,
            })
            .collect::<Vec<_>>()
    };
    let part_title = |id: &str| part_title(handbook, id, &query.lang);
    let mut parts = tallies(found.by_part, &part_title);
    let place = |id: &str| {
        handbook
            .manifest
            .parts
            .iter()
            .position(|part| part.id == id)
    };
    parts.sort_by_key(|tally| place(&tally.id));
    let views = |hits: Vec<Hit>| {
        let hits = hits.into_iter();
        hits.map(|hit| hit_view(handbook, hit, &query.lang))
            .collect()
    };
    SearchView {
        state: SearchState::Ready,
        total: found.total as u32,
        kinds: tallies(found.by_kind, &|_| String::new()),
        parts,
        corrected: found.corrected,
        translated: found
            .translated
            .into_iter()
            .map(|words| TranslationOfWords {
                typed: words.typed,
                lang: words.lang,
                term: words.term,
            })
            .collect(),
        hits: views(found.hits),
        nearest: views(found.nearest),
    }
}

fn preparing() -> SearchView {
    SearchView {
        state: SearchState::Preparing,
        hits: Vec::new(),
        total: 0,
        kinds: Vec::new(),
        parts: Vec::new(),
        corrected: None,
        translated: Vec::new(),
        nearest: Vec::new(),
    }
}

fn hit_view(handbook: &Handbook, hit: Hit, lang: &str) -> HitView {
    let crumbs = match hit.kind.as_str() {
        "term" => handbook
            .page(&glossary_page(), lang)
            .map(|page| vec![page.title.clone()]),
        "contact" => handbook
            .directory
            .get(&hit.page)
            .map(|country| vec![country.name_en.clone()]),
        _ => Some(vec![part_title(
            handbook,
            PageId::new(&hit.page).folder(),
            lang,
        )]),
    };
    HitView {
        page: hit.page,
        anchor: hit.anchor,
        lang: hit.lang,
        found_in: hit.found_in,
        kind: hit.kind,
        title: marked(&hit.title),
        heading: marked(&hit.heading),
        crumbs: crumbs.unwrap_or_default(),
        snippet: marked(&hit.snippet),
        words: hit.words,
        score: hit.score,
        local: None,
    }
}

fn part_title(handbook: &Handbook, id: &str, lang: &str) -> String {
    let part = handbook.manifest.parts.iter().find(|part| part.id == id);
    part.map(|part| handbook.manifest.words(&part.title, lang).to_owned())
        .unwrap_or_default()
}

/// Byte ranges become ranges of UTF-16 units, in which the screen counts.
fn marked(text: &Marked) -> MarkedText {
    let units = |at: usize| {
        text.text
            .get(..at)
            .map_or(0, |head| head.encode_utf16().count() as u32)
    };
    MarkedText {
        marks: text
            .marks
            .iter()
            .map(|range| (units(range.start), units(range.end)))
            .collect(),
        text: text.text.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_counted_as_the_screen_counts() {
        let text = Marked {
            text: "🛟 допомога".to_owned(),
            marks: std::iter::once(5..21).collect(),
        };
        assert_eq!(marked(&text).marks, [(3, 11)]);
    }
}
