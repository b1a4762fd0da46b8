//! Packs many times the size of the handbook, made from its text: paragraphs recombined, and words varied so that the
//! vocabulary grows as it does in real text.
//!
//! Heaps' law says how many different words a text of a given length has; its two constants are read off the handbook. One
//! word in twelve gives way to a word that the handbook does not have: a new one, made of the first half of one word and the
//! second half of another, when the law asks for one, and else one of those that were made before. An earlier one is drawn
//! from all the places where one stands, so what is frequent becomes more so, as in real text (Simon's model).

use crate::chance::Chance;
use search::Document;
use std::collections::{HashMap, HashSet};

/// One word in so many is varied.
const VARIED: usize = 12;

/// Shorter words are the ones that hold a language together, and no text has new ones.
const LONG_ENOUGH: usize = 4;

/// Makes pages without end from the documents of one language.
pub(crate) struct Grower<'a> {
    pages: Vec<Vec<&'a Document>>,
    paragraphs: Vec<&'a str>,
    words: Words,
}

/// The vocabulary of what was made so far.
struct Words {
    chance: Chance,
    /// How many words there are in the handbook, and how many different ones.
    real: f64,
    vocabulary: f64,
    /// The exponent of Heaps' law.
    growth: f64,
    /// Words of the text so far.
    written: f64,
    handbook: Vec<String>,
    known: HashSet<String>,
    made: Vec<String>,
    /// For each place where a made word stands, which one it is.
    places: Vec<u32>,
}

impl<'a> Grower<'a> {
    /// `None` if there is no text to begin with.
    pub(crate) fn new(lang: &str, documents: &[&'a Document]) -> Option<Self> {
        let mut pages: Vec<Vec<&Document>> = Vec::new();
        for document in documents {
            match pages.last_mut() {
                Some(page) if page[0].page == document.page => page.push(document),
                _ => pages.push(vec![document]),
            }
        }
        let bodies = documents.iter().flat_map(|document| document.body.lines());
        let paragraphs: Vec<&str> = bodies.filter(|line| !line.trim().is_empty()).collect();
        (!pages.is_empty() && !paragraphs.is_empty()).then(|| Self {
            words: Words::new(lang, documents),
            pages,
            paragraphs,
        })
    }

    /// How many sections the handbook has.
    pub(crate) fn sections(&self) -> usize {
        self.pages.iter().map(Vec::len).sum()
    }

    /// The next page, with as many sections and paragraphs as one of the handbook has.
    pub(crate) fn page(&mut self, number: usize) -> Vec<[String; 5]> {
        let of = &self.pages[number % self.pages.len()];
        let id = format!("{}/{}", of[0].page, number / self.pages.len());
        let title = self.words.vary(&of[0].title);
        let mut sections = Vec::new();
        for section in of {
            let paragraphs = section.body.lines().count();
            let body: Vec<String> = (0..paragraphs)
                .map(|_| {
                    let at = self.words.chance.below(self.paragraphs.len());
                    self.words.vary(self.paragraphs[at])
                })
                .collect();
            let heading = self.words.vary(&section.heading);
            let asked = self.words.vary(&section.asked);
            sections.push([id.clone(), title.clone(), heading, body.join("\n"), asked]);
        }
        sections
    }
}

impl Words {
    fn new(lang: &str, documents: &[&Document]) -> Self {
        let mut chance = Chance::of(&["grow", lang]);
        let mut sections: Vec<&&Document> = documents.iter().collect();
        // In reading order the vocabulary grows by topics, which would tell too steep a law.
        for at in (1..sections.len()).rev() {
            sections.swap(at, chance.below(at + 1));
        }
        let all: Vec<String> = sections
            .iter()
            .flat_map(|section| split(&section.body))
            .filter(|(_, is_word)| *is_word)
            .map(|(word, _)| word.to_lowercase())
            .collect();
        let different = |words: &[String]| words.iter().collect::<HashSet<_>>().len() as f64;
        let (vocabulary, half) = (different(&all), different(&all[..all.len() / 2]));
        let mut counted: HashMap<&String, usize> = HashMap::new();
        let mut handbook = Vec::new();
        for word in &all {
            let count = counted.entry(word).or_default();
            *count += 1;
            if *count == 1 && word.chars().count() >= LONG_ENOUGH {
                handbook.push(word.clone());
            }
        }
        Self {
            chance,
            real: all.len() as f64,
            vocabulary,
            growth: (vocabulary / half.max(1.0)).log2(),
            written: 0.0,
            known: handbook.iter().cloned().collect(),
            handbook,
            made: Vec::new(),
            places: Vec::new(),
        }
    }

    /// How many different words a text of this length has.
    fn expected(&self) -> f64 {
        self.vocabulary * (self.written / self.real).max(1.0).powf(self.growth)
    }

    fn vary(&mut self, text: &str) -> String {
        let mut varied = String::with_capacity(text.len());
        for (part, is_word) in split(text) {
            self.written += f64::from(u8::from(is_word));
            let long = is_word && part.chars().count() >= LONG_ENOUGH;
            if !long || self.chance.below(VARIED) > 0 {
                varied.push_str(part);
                continue;
            }
            let wanted = self.expected() - self.vocabulary;
            if (self.made.len() as f64) < wanted {
                self.make(part);
            } else if self.places.is_empty() {
                varied.push_str(part);
                continue;
            } else {
                let place = self.chance.below(self.places.len());
                self.places.push(self.places[place]);
            }
            let last = self.places.last().map_or(0, |made| *made as usize);
            varied.push_str(self.made.get(last).map_or(part, String::as_str));
        }
        varied
    }

    /// A new word: the first half of this one, the second half of another.
    fn make(&mut self, word: &str) {
        let mut new = word.to_lowercase();
        while self.known.contains(&new) {
            let at = self.chance.below(self.handbook.len());
            let other: Vec<char> = self.handbook[at].chars().collect();
            let kept = new.chars().count().div_ceil(2).min(8);
            let head: String = new.chars().take(kept).collect();
            new = head + &other[other.len() / 2..].iter().collect::<String>();
            if self.known.contains(&new) {
                // A short word has few neighbours: begin again with another.
                let at = self.chance.below(self.handbook.len());
                new.clone_from(&self.handbook[at]);
            }
        }
        self.known.insert(new.clone());
        self.places.push(self.made.len() as u32);
        self.made.push(new);
    }
}

/// Words and what stands between them, in order.
fn split(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_word = rest.chars().next()?.is_alphabetic();
        let end = rest
            .find(|letter: char| letter.is_alphabetic() != is_word)
            .unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        rest = after;
        Some((part, is_word))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;

    fn documents() -> Vec<Document> {
        let mut chance = Chance::of(&["text"]);
        let mut word = || {
            let rank = 1 + chance.below(30) * chance.below(30);
            format!(
                "{}word{}",
                ["ab", "ce", "di"][rank % 3],
                ["a", "e", "o", "u"][rank % 4].repeat(rank % 60)
            )
        };
        let mut document = |page: usize| Document {
            page: format!("page-{page}"),
            lang: "en".to_owned(),
            title: word(),
            heading: word(),
            body: (0..60).map(|_| word()).collect::<Vec<_>>().join(" "),
            ..Document::default()
        };
        (0..40).map(|at| document(at / 4)).collect()
    }

    #[test]
    fn the_vocabulary_grows_by_heaps_law() {
        let documents = documents();
        let all: Vec<&Document> = documents.iter().collect();
        let mut grower = Grower::new("en", &all).unwrap();
        let mut seen = HashSet::new();
        for number in 0..400 {
            for section in grower.page(number) {
                let words = split(&section[3]).filter(|(_, is_word)| *is_word);
                seen.extend(words.map(|(word, _)| word.to_lowercase()));
            }
        }
        let part = seen.len() as f64 / grower.words.expected();
        assert!((0.9..1.1).contains(&part), "{part}");
    }

    #[test]
    fn pages_are_different_and_the_same_in_every_run() {
        let documents = documents();
        let all: Vec<&Document> = documents.iter().collect();
        let grow = || {
            let mut grower = Grower::new("en", &all).unwrap();
            [grower.page(0), grower.page(10)]
        };
        let [first, eleventh] = grow();
        assert_eq!(grow()[1], eleventh);
        assert_ne!(first[0][0], eleventh[0][0]);
        assert_ne!(first[0][3], eleventh[0][3]);
        assert_eq!(first.len(), 4);
    }

    #[test]
    fn a_text_is_split_without_loss() {
        let parts: String = split("«Її паспорт», 2 рази")
            .map(|(part, _)| part)
            .collect();
        assert_eq!(parts, "«Її паспорт», 2 рази");
    }
}
