//! What the dictionary of a pack knows about a word.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::PoisonError;

use tantivy::query::FuzzyTermQuery;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, Score, TERMINATED, Term};

use super::Pack;
use crate::document::Document;
use crate::schema::{FIELDS, PLACES};

/// Words of the dictionary and how many sections hold them.
type Counts = HashMap<String, u32>;

/// By the word and the number of edits.
pub(super) type Near = HashMap<(String, u8), Vec<String>>;

/// Slips that are remembered: those of an hour of typing.
const MOST_REMEMBERED: usize = 500;

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
        let [_, _, body] = FIELDS.exact;
        let index = self.segment().inverted_index(body)?;
        Ok(index.doc_freq(&Term::from_field_text(body, word))?)
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

    /// Whether any text to read has one of these terms in one of these fields: the name of an authority in its own language stands among the contacts, and does not
    /// make that language the reader's.
    pub(crate) fn speaks(&self, fields: &[Field], terms: &[String]) -> tantivy::Result<bool> {
        for &field in fields {
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
    pub(crate) fn completions(&self, beginning: &str, most: usize) -> tantivy::Result<Vec<String>> {
        let mut after = beginning.as_bytes().to_vec();
        // Greater than any byte of a text.
        after.push(0xff);
        let mut found = Counts::new();
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
            &FIELDS.exact[PLACES - 1..]
        } else {
            &FIELDS.exact
        }
    }

    /// The most frequent words at no more than this many edits. They are remembered, because a slip stays in the query while
    /// the rest of it is typed.
    pub(crate) fn near(&self, word: &str, edits: u8, most: usize) -> tantivy::Result<Vec<String>> {
        let asked = (word.to_owned(), edits);
        // A thread that panicked with the lock has at worst not added its word.
        let remembered = || self.near.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(words) = remembered().get(&asked) {
            return Ok(words.clone());
        }
        let words = words_of(most_frequent(self.similar(word, edits)?, most));
        let mut near = remembered();
        if near.len() >= MOST_REMEMBERED {
            near.clear();
        }
        near.insert(asked, words.clone());
        Ok(words)
    }

    fn similar(&self, word: &str, edits: u8) -> tantivy::Result<Counts> {
        // The query itself would give every word the same score and could not say which it found.
        let term = Term::from_field_text(FIELDS.exact[0], word);
        let similar = FuzzyTermQuery::new(term, edits, true).automaton()?;
        let mut found = Counts::new();
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
    if let Ok(term) = std::str::from_utf8(term) {
        *counts.entry(term.to_owned()).or_default() += sections;
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
