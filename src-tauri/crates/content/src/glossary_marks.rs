//! Marks the first use of each term of the glossary on a page, so that its meaning is at hand.
//!
//! Not in headings, links, words to say aloud or lists of signs: there a mark would be in the way.

use crate::data::glossary::Glossary;
use crate::markdown::{Block, Inline, Item};
use std::collections::{BTreeSet, HashMap};

/// Words of a language and the concepts they stand for.
pub(crate) struct Marker {
    /// First word in lower case -> phrases that begin with it, longest first.
    phrases: HashMap<String, Vec<Phrase>>,
}

struct Phrase {
    words: Vec<String>,
    concept: String,
    /// An abbreviation is one only in capitals: `THB` or `EU ETD`, but not `his`.
    abbreviation: Option<Vec<String>>,
}

impl Marker {
    /// The terms and synonyms of a language.
    pub(crate) fn new(glossary: &Glossary, lang: &str) -> Self {
        let mut phrases: HashMap<String, Vec<Phrase>> = HashMap::new();
        for (concept, entry) in &glossary.concepts {
            let Some(term) = entry.terms.get(lang) else {
                continue;
            };
            for name in std::iter::once(&term.term).chain(&term.synonyms) {
                let written: Vec<String> = words(name).map(|(_, word)| word.to_owned()).collect();
                let words: Vec<String> = written.iter().map(|word| word.to_lowercase()).collect();
                let Some(first) = words.first().cloned() else {
                    continue;
                };
                let capitals = name.chars().all(|c| !c.is_lowercase()) && name.chars().count() < 9;
                phrases.entry(first).or_default().push(Phrase {
                    words,
                    concept: concept.clone(),
                    abbreviation: capitals.then_some(written),
                });
            }
        }
        for list in phrases.values_mut() {
            list.sort_by(|a, b| {
                b.words
                    .len()
                    .cmp(&a.words.len())
                    .then(a.concept.cmp(&b.concept))
            });
        }
        Self { phrases }
    }

    /// Marks a page's blocks.
    pub(crate) fn mark(&self, blocks: &mut [Block]) {
        if !self.phrases.is_empty() {
            self.blocks(blocks, &mut BTreeSet::new());
        }
    }

    fn blocks(&self, blocks: &mut [Block], seen: &mut BTreeSet<String>) {
        for block in blocks {
            match block {
                Block::Paragraph { text, .. } | Block::Plain { text, .. } => {
                    self.inlines(text, seen)
                }
                Block::Alert(_, inner) => self.blocks(inner, seen),
                Block::List { items, .. } => {
                    for Item {
                        checked, blocks, ..
                    } in items
                    {
                        if checked.is_none() {
                            self.blocks(blocks, seen);
                        }
                    }
                }
                Block::Table { rows, .. } => {
                    for cell in rows.iter_mut().flatten() {
                        self.inlines(cell, seen);
                    }
                }
                _ => {}
            }
        }
    }

    fn inlines(&self, inlines: &mut Vec<Inline>, seen: &mut BTreeSet<String>) {
        let mut out = Vec::with_capacity(inlines.len());
        for inline in std::mem::take(inlines) {
            match inline {
                Inline::Text(text) => self.text(&text, seen, &mut out),
                Inline::Emphasis(mut inner) => {
                    self.inlines(&mut inner, seen);
                    out.push(Inline::Emphasis(inner));
                }
                Inline::Strong(mut inner) => {
                    self.inlines(&mut inner, seen);
                    out.push(Inline::Strong(inner));
                }
                other => out.push(other),
            }
        }
        *inlines = out;
    }

    /// Phrases whose first word this may be, also in its English plural.
    fn beginning_with(&self, word: &str) -> impl Iterator<Item = &Phrase> {
        let word = word.to_lowercase();
        let singular = |end| {
            word.strip_suffix(end)
                .and_then(|stem| self.phrases.get(stem))
        };
        [self.phrases.get(&word), singular("s"), singular("es")]
            .into_iter()
            .flatten()
            .flatten()
    }

    fn text(&self, text: &str, seen: &mut BTreeSet<String>, out: &mut Vec<Inline>) {
        let found: Vec<(usize, &str)> = words(text).collect();
        let (mut at, mut done) = (0, 0);
        while at < found.len() {
            let hit = self
                .beginning_with(found[at].1)
                .find(|phrase| !seen.contains(&phrase.concept) && phrase.is_at(&found[at..]));
            let Some(phrase) = hit else {
                at += 1;
                continue;
            };
            let last = found[at + phrase.words.len() - 1];
            let (start, end) = (found[at].0, last.0 + last.1.len());
            if start > done {
                out.push(Inline::Text(text[done..start].to_owned()));
            }
            out.push(Inline::Term {
                concept: phrase.concept.clone(),
                text: text[start..end].to_owned(),
            });
            seen.insert(phrase.concept.clone());
            done = end;
            at += phrase.words.len();
        }
        if done < text.len() {
            out.push(Inline::Text(text[done..].to_owned()));
        }
    }
}

impl Phrase {
    fn is_at(&self, found: &[(usize, &str)]) -> bool {
        if let Some(written) = &self.abbreviation {
            let here = found.iter().map(|(_, word)| *word);
            return found.len() >= written.len()
                && here.zip(written).all(|(word, written)| word == written);
        }
        found.len() >= self.words.len()
            && self.words.iter().zip(found).enumerate().all(|(index, (wanted, (_, word)))| {
                let word = word.to_lowercase();
                word == *wanted
                    // The English plural; other languages name their forms as synonyms.
                    || (index + 1 == self.words.len()
                        && word.strip_prefix(wanted.as_str()).is_some_and(|end| end == "s" || end == "es"))
            })
    }
}

/// Words with their byte offsets; a hyphen and an apostrophe are inside a word.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '-' | '’' | '\'');
    text.split(move |c: char| !inside(c))
        .filter(|word| !word.is_empty())
        .map(move |word| {
            // The parts are slices of `text`, so their distance is the offset.
            (word.as_ptr() as usize - text.as_ptr() as usize, word)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary() -> Glossary {
        Glossary::parse(
            "glossary.toml",
            "[debt-bondage.en]\nterm = \"debt bondage\"\nsynonyms = [\"bonded labour\"]\ndefinition = \"d\"\n[nrm.en]\nterm = \"national referral mechanism\"\nsynonyms = [\"NRM\"]\ndefinition = \"d\"\n[referral.en]\nterm = \"referral\"\nsynonyms = []\ndefinition = \"d\"\n[etd.en]\nterm = \"emergency travel document\"\nsynonyms = [\"EU ETD\", \"CETS 197\"]\ndefinition = \"d\"\n",
            &mut Vec::new(),
        )
    }

    fn marked(text: &str) -> Vec<Inline> {
        let mut blocks = vec![Block::Paragraph {
            text: vec![Inline::Text(text.to_owned())],
            line: 1,
        }];
        Marker::new(&glossary(), "en").mark(&mut blocks);
        let Some(Block::Paragraph { text: inlines, .. }) = blocks.pop() else {
            unreachable!()
        };
        inlines
    }

    fn terms(text: &str) -> Vec<String> {
        marked(text)
            .into_iter()
            .filter_map(|inline| match inline {
                Inline::Term { concept, text } => Some(format!("{concept}={text}")),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn the_first_use_of_a_concept_is_marked_and_only_the_first() {
        assert_eq!(
            terms("Debt bondage, then bonded labour."),
            ["debt-bondage=Debt bondage"]
        );
    }

    #[test]
    fn the_longest_term_wins_and_plurals_count() {
        assert_eq!(
            terms("A national referral mechanism."),
            ["nrm=national referral mechanism"]
        );
        assert_eq!(terms("Two referrals."), ["referral=referrals"]);
    }

    #[test]
    fn an_abbreviation_counts_in_capitals_only() {
        assert_eq!(terms("the NRM"), ["nrm=NRM"]);
        assert!(terms("nrm").is_empty());
    }

    #[test]
    fn an_abbreviation_may_have_several_words() {
        assert_eq!(terms("An EU ETD, or CETS 197."), ["etd=EU ETD"]);
        assert_eq!(terms("see CETS 197"), ["etd=CETS 197"]);
        assert!(terms("the eu etd, the EU, CETS").is_empty());
    }

    #[test]
    fn no_character_is_lost() {
        let text = "  «debt bondage» — and a referral…";
        let whole: String = marked(text)
            .into_iter()
            .map(|inline| match inline {
                Inline::Text(text) | Inline::Term { text, .. } => text,
                other => panic!("unexpected {other:?}"),
            })
            .collect();
        assert_eq!(whole, text);
    }
}
