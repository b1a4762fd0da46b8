//! The glossary as the search knows it: the names of each concept in every language. Through it a word of one language
//! finds texts of another, and an abbreviation finds what it stands for.

mod names;

use std::collections::BTreeMap;
use std::ops::Range;

use names::Names;

use crate::analysis::Analysis;
use crate::query::Asked;

/// A concept and what it is called.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Concept {
    /// As in the glossary.
    pub id: String,
    /// By the code of the language: the term first, then its synonyms and abbreviations.
    pub names: BTreeMap<String, Vec<String>>,
}

/// Words of a query that name a concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sense {
    /// Which words of the query.
    pub(crate) words: Range<usize>,
    /// The language in which they name it.
    pub(crate) lang: String,
    /// Its place in the lexicon.
    pub(crate) concept: usize,
}

/// All concepts, ready to be looked up.
#[derive(Default)]
pub(crate) struct Lexicon {
    concepts: Vec<Concept>,
    languages: Vec<Names>,
}

impl Lexicon {
    pub(crate) fn new(concepts: Vec<Concept>) -> Self {
        let mut by_language: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
        for (at, concept) in concepts.iter().enumerate() {
            for (lang, names) in &concept.names {
                let list = by_language.entry(lang).or_default();
                list.extend(names.iter().map(|name| (at, name.as_str())));
            }
        }
        let languages = by_language
            .into_iter()
            .map(|(lang, list)| Names::new(lang, Analysis::of(lang), list))
            .collect();
        Self {
            concepts,
            languages,
        }
    }

    /// What the words of a query name: first in the reader's languages, then, where the reader's packs do not know a word,
    /// in any other, and only then with a slip of the pen. The longest name wins, and no word is used twice.
    pub(crate) fn senses(
        &self,
        asked: &[Asked],
        typing: bool,
        reader: &[&str],
        known: &[bool],
    ) -> Vec<Sense> {
        let mut free = vec![true; asked.len()];
        let mut senses = Vec::new();
        for lang in reader {
            if let Some(names) = self.names(lang) {
                take(names, asked, typing, false, &mut free, &mut senses);
            }
        }
        for slips in [false, true] {
            let unknown: Vec<bool> = free
                .iter()
                .zip(known)
                .map(|(free, known)| *free && !*known)
                .collect();
            // A query is in one language: where one of its words is not the reader's, none need be. But only a word that
            // nobody knows can be a slip.
            if !unknown.contains(&true) {
                break;
            }
            let open = if slips {
                &mut unknown.clone()
            } else {
                &mut free
            };
            let own = reader.iter().filter_map(|lang| self.names(lang));
            let mut others: Vec<_> = self
                .languages
                .iter()
                .filter(|names| !reader.contains(&names.lang.as_str()))
                .map(|names| {
                    let (mut left, mut found) = (open.clone(), Vec::new());
                    take(names, asked, typing, slips, &mut left, &mut found);
                    (left.iter().filter(|free| **free).count(), names)
                })
                .collect();
            // The language that has most of the words is the one in which they were meant.
            others.sort_by_key(|(left, _)| *left);
            let others = others.into_iter().map(|(_, names)| names);
            for names in own.filter(|_| slips).chain(others) {
                take(names, asked, typing, slips, open, &mut senses);
            }
        }
        senses
    }

    /// What a concept is called in a language.
    pub(crate) fn called(&self, concept: usize, lang: &str) -> &[String] {
        let names = self
            .concepts
            .get(concept)
            .and_then(|concept| concept.names.get(lang));
        names.map_or(&[], Vec::as_slice)
    }

    fn names(&self, lang: &str) -> Option<&Names> {
        self.languages.iter().find(|names| names.lang == lang)
    }
}

fn take(
    names: &Names,
    asked: &[Asked],
    typing: bool,
    slips: bool,
    free: &mut [bool],
    senses: &mut Vec<Sense>,
) {
    let mut at = 0;
    while at < asked.len() {
        let end = at + free[at..].iter().take_while(|free| **free).count();
        let unfinished = typing && end == asked.len();
        let Some((length, concepts)) = names.at(&asked[at..end], unfinished, slips) else {
            at += 1;
            continue;
        };
        for concept in concepts {
            senses.push(Sense {
                words: at..at + length,
                lang: names.lang.clone(),
                concept,
            });
        }
        free[at..at + length].fill(false);
        at += length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::parse;

    fn concept(id: &str, names: &[(&str, &[&str])]) -> Concept {
        Concept {
            id: id.to_owned(),
            names: names
                .iter()
                .map(|(lang, names)| {
                    (
                        (*lang).to_owned(),
                        names.iter().map(|name| (*name).to_owned()).collect(),
                    )
                })
                .collect(),
        }
    }

    fn lexicon() -> Lexicon {
        Lexicon::new(vec![
            concept(
                "debt-bondage",
                &[
                    ("en", &["debt bondage", "bonded labour"]),
                    ("sv", &["skuldslaveri"]),
                    ("lv", &["parādu verdzība"]),
                ],
            ),
            concept(
                "nrm",
                &[
                    ("en", &["national referral mechanism", "NRM"]),
                    ("uk", &["національний механізм взаємодії"]),
                ],
            ),
            concept("debt", &[("en", &["debt"])]),
        ])
    }

    fn found(text: &str, reader: &[&str]) -> Vec<(Range<usize>, String, String)> {
        let (lexicon, parsed) = (lexicon(), parse(text));
        let known = vec![false; parsed.words.len()];
        lexicon
            .senses(&parsed.words, parsed.typing, reader, &known)
            .into_iter()
            .map(|sense| {
                (
                    sense.words,
                    sense.lang,
                    lexicon.concepts[sense.concept].id.clone(),
                )
            })
            .collect()
    }

    fn one(words: Range<usize>, lang: &str, id: &str) -> Vec<(Range<usize>, String, String)> {
        vec![(words, lang.to_owned(), id.to_owned())]
    }

    #[test]
    fn names_are_found_in_any_language_and_form() {
        assert_eq!(
            found("bonded labour ", &["en"]),
            one(0..2, "en", "debt-bondage")
        );
        assert_eq!(
            found("skuldslaveriet ", &["en"]),
            one(0..1, "sv", "debt-bondage")
        );
        assert_eq!(
            found("my paradu verdzibas ", &["en"]),
            one(1..3, "lv", "debt-bondage")
        );
        assert_eq!(found("nrm ", &["uk", "en"]), one(0..1, "en", "nrm"));
    }

    #[test]
    fn the_longest_name_wins() {
        assert_eq!(
            found("debt bondage ", &["en"]),
            one(0..2, "en", "debt-bondage")
        );
        assert_eq!(found("debt ", &["en"]), one(0..1, "en", "debt"));
    }

    #[test]
    fn an_unfinished_and_a_misspelt_name_are_found() {
        assert_eq!(found("skuldsla", &["en"]), one(0..1, "sv", "debt-bondage"));
        assert_eq!(
            found("skuldslavreri ", &["en"]),
            one(0..1, "sv", "debt-bondage")
        );
        assert_eq!(found("sku", &["en"]), []);
    }

    #[test]
    fn an_ending_beside_a_slip_is_no_second_slip() {
        // "verdzība" with the ending of "verdzībā" and a letter missing.
        assert_eq!(
            found("paradu vrdzibam ", &["lv"]),
            one(0..2, "lv", "debt-bondage")
        );
        assert_eq!(found("skaldslivreri ", &["sv"]), []);
    }

    #[test]
    fn a_word_that_the_readers_texts_hold_is_not_taken_for_a_foreign_one() {
        let (lexicon, parsed) = (lexicon(), parse("skuldslaveri "));
        assert_eq!(lexicon.senses(&parsed.words, false, &["en"], &[true]), []);
    }
}
