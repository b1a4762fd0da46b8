//! Runs a query over the packs: finds, groups by page, counts, and shows the best in the reader's language.

mod best;
mod candidate;
mod correct;
mod gather;
mod large;
mod pages;
mod score;
mod sections;
mod show;
mod understand;

use tantivy::Score;

use crate::hit::Found;
use crate::lexicon::Lexicon;
use crate::pack::Pack;
use crate::query::{Expanded, Query, nearest, nearest_in_title, parse};
use crate::text::Wanted;
use candidate::{Candidate, Candidates};
use gather::Search;
pub(crate) use score::NameScores;
use sections::Sections;
use understand::{Understood, understand};

/// What a match is worth in each further language of the reader.
const NEXT_LANGUAGE: Score = 0.65;

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

/// Searches the packs for the languages of the query.
pub(crate) fn run(packs: &[Pack], lexicon: &Lexicon, names: &NameScores, query: &Query) -> Found {
    let parsed = parse(&query.text);
    if parsed.is_empty() {
        return Found::default();
    }
    let search = Search {
        query,
        parsed: &parsed,
        names,
    };
    // The files were verified when they were opened. A disk that fails later ends the program and not this call.
    search
        .run(&Packs::of(packs, query), lexicon)
        .unwrap_or_default()
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

impl Search<'_> {
    fn run(&self, packs: &Packs<'_>, lexicon: &Lexicon) -> tantivy::Result<Found> {
        let query = self.query;
        let reader: Vec<&str> = if query.langs.is_empty() {
            packs.all.iter().map(|pack| pack.lang.as_str()).collect()
        } else {
            query.langs.iter().map(String::as_str).collect()
        };
        let (understood, translated) = understand(packs, lexicon, &reader, self.parsed)?;
        let pages = self.pages(packs, &understood)?;
        let wanted: Vec<Wanted> = understood
            .iter()
            .zip(&packs.all)
            .map(|(understood, pack)| show::wanted(pack.analysis(), self.parsed, understood))
            .collect();
        let shown =
            |page: &Candidate<'_>| show::show(packs, page, self.parsed.words.len(), &wanted);
        let mut found = pages.count(query);
        let best = pages.best(query);
        found.total = best.len();
        for page in best.into_iter().take(query.limit) {
            found.hits.extend(shown(&page)?);
        }
        let by_pack: Vec<&[Expanded]> = understood
            .iter()
            .map(|understood| understood.words.as_slice())
            .collect();
        found.corrected = correct::corrected(self.parsed, &by_pack, &found.hits);
        found.translated = translated;
        if found.hits.is_empty() && query.limit > 0 {
            let pages = self.nearest(packs, &understood)?;
            let anywhere = Query::default();
            for page in pages.best(&anywhere).into_iter().take(MOST_NEAREST) {
                found.nearest.extend(shown(&page)?);
            }
        }
        Ok(found)
    }

    /// The pages of all packs that match.
    fn pages<'a>(
        &self,
        packs: &Packs<'a>,
        understood: &[Understood],
    ) -> tantivy::Result<Candidates<'a>> {
        let mut pages = Candidates::default();
        for (at, understood) in understood.iter().enumerate() {
            let pack = packs.all[at];
            let (sections, with_parts) = if pack.is_large() {
                large::sections(self, pack, understood, pages.count_all())?
            } else {
                (Sections::all(pack), true)
            };
            self.gather(packs, at, &sections, understood, with_parts, &mut pages)?;
        }
        Ok(pages)
    }

    /// What is most like the words in the reader's packs, where nothing is found.
    fn nearest<'a>(
        &self,
        packs: &Packs<'a>,
        understood: &[Understood],
    ) -> tantivy::Result<Candidates<'a>> {
        let mut pages = Candidates::default();
        for (at, understood) in understood.iter().enumerate().take(packs.own) {
            let (pack, worth) = (packs.all[at], packs.worth(at));
            let found = Sections::all(pack).found_by(&nearest(&understood.words))?;
            for &(doc, score) in found.iter() {
                pages.add(Candidate::new(at, pack, doc, score, worth, self.query));
            }
            for word in &understood.words {
                let (enough, weight) = nearest_in_title(word);
                for (group, score) in pack.titles_like(&word.entry.grams, enough) {
                    pages.raise(group, at, score * weight * worth);
                }
            }
        }
        Ok(pages)
    }
}
