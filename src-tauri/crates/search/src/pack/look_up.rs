//! What the dictionary of a pack knows about a word.

use std::cmp::Ordering;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use tantivy::query::{EnableScoring, FuzzyTermQuery, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, Score, TERMINATED, Term};

use super::Pack;
use crate::document::Document;
use crate::schema::{BODY, FIELDS, PLACES, TEXTS};

/// Words of the dictionary and how many sections hold them.
type Counts = FxHashMap<String, u32>;

/// The sections that have a term, in order, and what it is worth in each.
pub(crate) type Postings = Arc<[(DocId, Score)]>;

/// Words that begin as an unfinished one does.
#[derive(Debug, Clone, Default)]
pub(crate) struct Begun {
    pub(crate) words: Vec<String>,
    /// Whether a text to read has one of them.
    pub(crate) spoken: bool,
}

/// So many times the words that are wanted are held before the rare ones are let go.
const MANY: usize = 20;

impl Pack {
    /// Whether any section has one of these terms in one of these fields.
    pub(crate) fn has(&self, fields: &[Field], terms: &[String]) -> tantivy::Result<bool> {
        for &field in fields {
            let index = self.segment().inverted_index(field)?;
            for term in terms {
                if index
                    .get_term_info(&Term::from_field_text(field, term))?
                    .is_some()
                {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Whether any section has one of these stems. Those that are words stand among the words.
    pub(crate) fn has_stem(&self, stems: &[String]) -> tantivy::Result<bool> {
        Ok(self.has(&FIELDS.stem, stems)? || self.has(&FIELDS.exact, stems)?)
    }

    /// How many texts have a word as it stands.
    pub(crate) fn sections_with(&self, word: &str) -> tantivy::Result<u32> {
        let body = FIELDS.exact[BODY];
        let index = self.segment().inverted_index(body)?;
        Ok(index.doc_freq(&Term::from_field_text(body, word))?)
    }

    /// The sections that have a term, by the engine's measure of how much it says about each. Not for a large pack.
    pub(crate) fn postings(&self, field: Field, text: &str) -> tantivy::Result<Postings> {
        let term = Term::from_field_text(field, text);
        self.postings.get_or(&term, || {
            let mut postings = Vec::new();
            if let Some(mut found) = self.scorer(field, text)? {
                while found.doc() != TERMINATED {
                    postings.push((found.doc(), found.score()));
                    found.advance();
                }
            }
            Ok(postings.into())
        })
    }

    /// What reads the sections that have a term; nothing if there are none.
    pub(crate) fn scorer(
        &self,
        field: Field,
        text: &str,
    ) -> tantivy::Result<Option<Box<dyn tantivy::query::Scorer>>> {
        let term = Term::from_field_text(field, text);
        let index = self.segment().inverted_index(field)?;
        if index.get_term_info(&term)?.is_none() {
            return Ok(None);
        }
        // A field without frequencies has none to give; asking for them there is the same as not asking.
        let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
        let weight = query.weight(EnableScoring::enabled_from_searcher(&self.searcher))?;
        weight.scorer(self.segment(), 1.0).map(Some)
    }

    /// What a stem is worth where it stands as a stem and where it stands as a word, by place. A stem is as frequent as both
    /// together, and the engine would take each for rarer. Nothing where there is none.
    pub(crate) fn worth_of_stem(&self, stem: &str) -> tantivy::Result<[[Score; 2]; PLACES]> {
        let all = f64::from(self.segment().max_doc());
        let rarity = |sections: u32| {
            let sections = f64::from(sections).min(all);
            (1.0 + (all - sections + 0.5) / (sections + 0.5)).ln()
        };
        let mut worth = [[0.0; 2]; PLACES];
        for (place, worth) in worth.iter_mut().enumerate() {
            let mut sections = [0; 2];
            for (count, field) in sections
                .iter_mut()
                .zip([FIELDS.stem[place], FIELDS.exact[place]])
            {
                *count = self
                    .segment()
                    .inverted_index(field)?
                    .doc_freq(&Term::from_field_text(field, stem))?;
            }
            let both = rarity(sections[0] + sections[1]);
            for (worth, count) in worth
                .iter_mut()
                .zip(sections)
                .filter(|(_, count)| *count > 0)
            {
                *worth = (both / rarity(count)) as Score;
            }
        }
        Ok(worth)
    }

    /// Whether any text to read has one of these terms in one of these fields: the name of an authority in its own language
    /// stands among the contacts, and does not make that language the reader's.
    pub(crate) fn speaks(
        &self,
        fields: &[Field; PLACES],
        terms: &[String],
    ) -> tantivy::Result<bool> {
        for &field in &fields[..TEXTS] {
            let index = self.segment().inverted_index(field)?;
            for term in terms {
                let term = Term::from_field_text(field, term);
                let Some(mut postings) = index.read_postings(&term, IndexRecordOption::Basic)?
                else {
                    continue;
                };
                while postings.doc() != TERMINATED {
                    if self.kind.of(postings.doc()) == Document::PAGE {
                        return Ok(true);
                    }
                    postings.advance();
                }
            }
        }
        Ok(false)
    }

    /// The most frequent words that go on from a beginning.
    pub(crate) fn begun(&self, beginning: &str, most: usize) -> tantivy::Result<Begun> {
        self.begun.get_or(beginning, || {
            let words = self.completions(beginning, most)?;
            let spoken = self.speaks(&FIELDS.exact, &words)?;
            Ok(Begun { words, spoken })
        })
    }

    fn completions(&self, beginning: &str, most: usize) -> tantivy::Result<Vec<String>> {
        let mut after = beginning.as_bytes().to_vec();
        // Greater than any byte of a text.
        after.push(0xff);
        let mut found = Counts::default();
        // In a large pack tens of thousands of words go on from two letters, and all but a few are rare.
        let mut least = 0;
        for &field in self.fields_of_words() {
            let index = self.segment().inverted_index(field)?;
            let mut stream = index
                .terms()
                .range()
                .gt(beginning)
                .lt(&after)
                .into_stream()?;
            while let Some((term, info)) = stream.next() {
                if info.doc_freq >= least {
                    count(&mut found, term, info.doc_freq);
                }
                if self.is_large() && found.len() > most * MANY {
                    found = most_frequent(found, most);
                    least = found.values().min().copied().unwrap_or_default();
                }
            }
        }
        Ok(words_of(most_frequent(found, most)))
    }

    /// Where words are looked up by their letters: in a large pack among those of the bodies only, for the rest is there too.
    fn fields_of_words(&self) -> &'static [Field] {
        if self.is_large() {
            &FIELDS.exact[BODY..=BODY]
        } else {
            &FIELDS.exact
        }
    }

    /// The most frequent words at no more than this many edits.
    pub(crate) fn near(&self, word: &str, edits: u8, most: usize) -> tantivy::Result<Vec<String>> {
        let asked = (word.to_owned(), edits);
        self.near.get_or(&asked, || {
            Ok(words_of(most_frequent(self.similar(word, edits)?, most)))
        })
    }

    fn similar(&self, word: &str, edits: u8) -> tantivy::Result<Counts> {
        // The query itself would give every word the same score and could not say which it found.
        let term = Term::from_field_text(FIELDS.exact[0], word);
        let similar = FuzzyTermQuery::new(term, edits, true).automaton()?;
        let mut found = Counts::default();
        // People seldom miss the first letter, and a large dictionary takes too long to be read from A to Z.
        let first = word.chars().next().filter(|_| self.is_large());
        let first = first.map(String::from).unwrap_or_default();
        let after = [first.as_bytes(), &[0xff]].concat();
        for &field in self.fields_of_words() {
            let index = self.segment().inverted_index(field)?;
            let terms = index.terms().search(&similar);
            let mut stream = terms.ge(&first).lt(&after).into_stream()?;
            while let Some((term, info)) = stream.next() {
                count(&mut found, term, info.doc_freq);
            }
        }
        Ok(found)
    }
}

fn count(counts: &mut Counts, term: &[u8], sections: u32) {
    let Ok(term) = std::str::from_utf8(term) else {
        return;
    };
    match counts.get_mut(term) {
        Some(count) => *count += sections,
        None => {
            counts.insert(term.to_owned(), sections);
        }
    }
}

/// The most frequent of them, the first by name where counts are equal, so that results do not change from one search to the
/// next.
fn most_frequent(counts: Counts, most: usize) -> Counts {
    let mut words: Vec<_> = counts.into_iter().collect();
    words.sort_by(by_frequency);
    words.into_iter().take(most).collect()
}

fn words_of(counts: Counts) -> Vec<String> {
    let mut words: Vec<_> = counts.into_iter().collect();
    words.sort_by(by_frequency);
    words.into_iter().map(|(word, _)| word).collect()
}

fn by_frequency((a, a_count): &(String, u32), (b, b_count): &(String, u32)) -> Ordering {
    b_count.cmp(a_count).then_with(|| a.cmp(b))
}
