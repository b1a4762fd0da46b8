//! Titles by the parts of their words, in memory: a handbook has few titles, and a dictionary of their parts on disk would
//! be a twentieth of the index. Read when a search first asks.

use std::collections::{BTreeSet, HashMap};

use tantivy::Score;

use super::Pack;
use super::build::LEAST_LETTERS_FOR_GRAMS;
use crate::analysis::{grams, words};

/// BM25, as the engine has it.
const K1: Score = 1.2;
const B: Score = 0.75;

#[derive(Default)]
pub(super) struct Titles {
    /// A part of a word -> titles with it.
    by_part: HashMap<String, Vec<u32>>,
    titles: Vec<Title>,
    /// Parts of all titles together.
    parts: usize,
}

struct Title {
    group: u64,
    parts: usize,
}

impl Titles {
    pub(super) fn read(pack: &Pack) -> tantivy::Result<Self> {
        let mut titles = Self::default();
        for (&group, sections) in pack.groups() {
            let Some(&first) = sections.first() else {
                continue;
            };
            let title = pack.title(first)?;
            let mut parts = BTreeSet::new();
            for word in words(&title) {
                let folded = pack.analysis().fold(&word.form);
                if folded.chars().nth(LEAST_LETTERS_FOR_GRAMS - 1).is_some() {
                    parts.extend(grams(&folded));
                }
            }
            titles.parts += parts.len();
            let number = titles.titles.len() as u32;
            titles.titles.push(Title {
                group,
                parts: parts.len(),
            });
            for part in parts {
                titles.by_part.entry(part).or_default().push(number);
            }
        }
        Ok(titles)
    }

    /// The titles with at least so many of some parts, by what is shown as one hit, and how well they fit.
    pub(super) fn like(&self, parts: &[String], enough: usize) -> Vec<(u64, Score)> {
        let all = self.titles.len() as Score;
        let mut shared: HashMap<u32, (usize, Score)> = HashMap::new();
        for part in parts {
            let titles = self.by_part.get(part).map_or(&[][..], Vec::as_slice);
            let count = titles.len() as Score;
            let rarity = (1.0 + (all - count + 0.5) / (count + 0.5)).ln();
            for &title in titles {
                let (number, sum) = shared.entry(title).or_default();
                *number += 1;
                *sum += rarity;
            }
        }
        let average = self.parts as Score / all.max(1.0);
        shared
            .into_iter()
            .filter(|(_, (number, _))| *number >= enough)
            .filter_map(|(title, (_, sum))| {
                let title = self.titles.get(title as usize)?;
                let length = K1 * (1.0 - B + B * title.parts as Score / average.max(1.0));
                Some((title.group, sum * (1.0 + K1) / (1.0 + length)))
            })
            .collect()
    }
}
