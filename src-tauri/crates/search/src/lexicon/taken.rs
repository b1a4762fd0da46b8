//! The words of one query while names are found for them.

use std::ops::Range;

use super::Sense;
use super::names::Names;
use crate::analysis::Analysis;
use crate::query::Asked;

/// Words of a query, and what they were found to name so far.
#[derive(Clone)]
pub(super) struct Taken<'a> {
    asked: &'a [Asked],
    typing: bool,
    /// The languages in which a little word may be a name by itself.
    reader: &'a [&'a str],
    /// Words that are little ones in a language of the reader: they are neither slips nor foreign, for what is "for" here
    /// and "thief" there is never a question about thieves.
    little: Vec<bool>,
    pub(super) free: Vec<bool>,
    pub(super) senses: Vec<Sense>,
}

impl<'a> Taken<'a> {
    pub(super) fn new(asked: &'a [Asked], typing: bool, reader: &'a [&'a str]) -> Self {
        let analyses: Vec<_> = reader.iter().map(|lang| Analysis::of(lang)).collect();
        let is_little = |word: &Asked| {
            analyses
                .iter()
                .any(|analysis| analysis.is_little(&analysis.fold(&word.form)))
        };
        Self {
            asked,
            typing,
            reader,
            little: asked.iter().map(is_little).collect(),
            free: vec![true; asked.len()],
            senses: Vec::new(),
        }
    }

    /// Words that name nothing yet and are in no text of the reader's.
    pub(super) fn unknown(&self, known: &[bool]) -> Vec<bool> {
        let words = self.free.iter().zip(known).zip(&self.little);
        words
            .map(|((free, known), little)| *free && !*known && !*little)
            .collect()
    }

    /// Takes the words that name something in a language. With `slips`, only names in which one of those is misspelt: the
    /// words around it may be known, and what they named by themselves gives way to the longer name.
    pub(super) fn take(&mut self, names: &Names, slips: &[bool]) {
        let (words, mut at) = (self.asked.len(), 0);
        let keys = names.keys(self.asked);
        while at < words {
            let open = |at: &usize| self.free[*at] || !slips.is_empty();
            let end = at + (at..words).take_while(open).count();
            let unfinished = self.typing && end == words;
            let of_these = slips.get(at..end).unwrap_or_default();
            let is_foreign = !self.reader.contains(&names.lang.as_str());
            // In another language a slip in a stem is rather another word.
            let found = names.at(&keys[at..end], unfinished, of_these, !is_foreign);
            at += match found {
                Some((1, _))
                    if is_foreign && (self.little[at] || !names.may_mean(&self.asked[at].form)) =>
                {
                    1
                }
                Some((length, concepts)) if self.gives_way(at..at + length, slips) => {
                    self.name(names, at..at + length, concepts);
                    length
                }
                _ => 1,
            };
        }
    }

    /// Takes each of these words that is made of two names.
    pub(super) fn take_apart(&mut self, names: &Names, unknown: &[bool]) {
        for at in (0..self.asked.len()).filter(|at| unknown[*at]) {
            let concepts = names.halves(&self.asked[at].form);
            if !concepts.is_empty() {
                self.name(names, at..at + 1, concepts);
            }
        }
    }

    /// Whether a name may have these words: nothing else has them, or one of them is a slip and the names that are there
    /// end where this one does.
    fn gives_way(&mut self, words: Range<usize>, slips: &[bool]) -> bool {
        if slips.is_empty() {
            return true;
        }
        let within =
            |sense: &Sense| words.start <= sense.words.start && sense.words.end <= words.end;
        let beside =
            |sense: &Sense| sense.words.end <= words.start || words.end <= sense.words.start;
        let gives_way = slips[words.clone()].contains(&true)
            && self
                .senses
                .iter()
                .all(|sense| within(sense) || beside(sense));
        if gives_way {
            self.senses.retain(beside);
        }
        gives_way
    }

    fn name(&mut self, names: &Names, words: Range<usize>, concepts: Vec<usize>) {
        self.free[words.clone()].fill(false);
        self.senses
            .extend(concepts.into_iter().map(|concept| Sense {
                words: words.clone(),
                lang: names.lang.clone(),
                concept,
            }));
    }
}
