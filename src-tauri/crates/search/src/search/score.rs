//! What each word of a query is worth in each section. The engine tells where a term stands and how much it says there;
//! the rest is done here, once for all that is asked of a word, and not once for each: a word is looked at alone, with the
//! others, and as a part of a name.

use std::sync::Arc;

use tantivy::{DocId, Score};

use super::sections::Sections;
use crate::memo::Memo;
use crate::pack::Entry;
use crate::query::{
    Expanded, Name, Synonym, TEXT_WEIGHTS, TIE, Way, enough_parts, ways, ways_of, weight_of,
};
use crate::schema::{FIELDS, PLACES};

/// What a word is worth in a section, looked at in so many ways.
pub(super) type Worth = [Score; 4];

/// The places of some sections, and what something is worth there.
type Worths = Arc<[(DocId, Worth)]>;

/// Wherever it stands.
pub(super) const ANYWHERE: usize = 0;
/// In the title, which all sections of a page have in common.
pub(super) const IN_TITLE: usize = 1;
/// In what the section has of its own.
pub(super) const IN_TEXT: usize = 2;
/// In what page and section are called.
pub(super) const IN_NAME: usize = 3;

/// What a question is worth that people ask who need a page: by itself little, because it is no text to read, and for the
/// page as much as its body.
const ASKED_WEIGHTS: [Score; 2] = [0.3, 1.0];

/// What each place is worth, by the way it is looked at: title, heading, body, what people ask.
pub(super) const PLACE_WEIGHTS: [Worth; PLACES] = {
    let [title, heading, body] = TEXT_WEIGHTS;
    [
        [title, title, 0.0, 4.0],
        [heading, 0.0, heading, 1.5],
        [body, 0.0, body, 0.0],
        [ASKED_WEIGHTS[0], 0.0, ASKED_WEIGHTS[1], 0.0],
    ]
};

/// Where the word itself is there, a page is not about what merely begins like it.
const NOT_ALONE: Worth = [1.0, 0.0, 0.0, 1.0];

/// Names of the glossary that are remembered, with what they are worth in each section of a small pack.
const MOST_NAMES: usize = 2000;

/// What names of the glossary are worth, by language and name. From letter to letter a query names the same.
pub(crate) struct NameScores(Memo<(String, String), Worths>);

impl Default for NameScores {
    fn default() -> Self {
        Self(Memo::new(MOST_NAMES))
    }
}

/// Several ways to find something in one section: the best of them, and their sum.
#[derive(Clone, Copy, Default)]
struct Blend {
    best: Worth,
    sum: Worth,
}

impl Blend {
    fn add(&mut self, worth: Worth) {
        for (at, worth) in worth.into_iter().enumerate() {
            self.best[at] = self.best[at].max(worth);
            self.sum[at] += worth;
        }
    }

    /// The best, and a little of the others.
    fn worth(&self) -> Worth {
        std::array::from_fn(|at| self.best[at] + TIE * (self.sum[at] - self.best[at]))
    }
}

/// What one word of a query is worth in each of these sections, by what it is called by the glossary too.
pub(super) fn score(
    sections: &Sections<'_>,
    words: &[Expanded],
    at: usize,
    synonyms: &[Synonym],
    with_parts: bool,
    names: &NameScores,
) -> tantivy::Result<Vec<Worth>> {
    let word = &words[at];
    let mut blends = vec![Blend::default(); sections.len()];
    for way in ways(word) {
        let mask = if way.begun && word.whole {
            NOT_ALONE
        } else {
            [1.0; 4]
        };
        add(sections, &way, mask, &mut blends)?;
    }
    for synonym in synonyms
        .iter()
        .filter(|synonym| synonym.words.contains(&at))
    {
        let weight = weight_of(synonym);
        for name in &synonym.names {
            for (place, worth) in named(sections, name, names)?.iter() {
                blends[*place as usize].add(worth.map(|worth| worth * weight));
            }
        }
    }
    if with_parts {
        add_parts(sections, word, &mut blends)?;
    }
    Ok(blends.iter().map(Blend::worth).collect())
}

/// Adds one way to find a word.
fn add(
    sections: &Sections<'_>,
    way: &Way<'_>,
    mask: Worth,
    blends: &mut [Blend],
) -> tantivy::Result<()> {
    let weights = PLACE_WEIGHTS[way.place];
    let worth = |score: Score| std::array::from_fn(|at| score * weights[at] * mask[at]);
    let terms = way.terms().map(|(field, text, weight)| {
        let found = sections.with(field, text)?;
        Ok((found, weight))
    });
    match &terms.collect::<tantivy::Result<Vec<_>>>()?[..] {
        [(found, weight)] => {
            for &(place, score) in found.iter() {
                blends[place as usize].add(worth(score * weight));
            }
        }
        // Kept in two fields: what it is worth in both is added up before it is compared.
        both => {
            let all = both.iter();
            let mut sums: Vec<(DocId, Score)> = all
                .flat_map(|(found, weight)| {
                    found.iter().map(move |(at, score)| (*at, score * weight))
                })
                .collect();
            sums.sort_by_key(|(place, _)| *place);
            for same in sums.chunk_by(|one, other| one.0 == other.0) {
                let sum = same.iter().map(|(_, score)| score).sum();
                blends[same[0].0 as usize].add(worth(sum));
            }
        }
    }
    Ok(())
}

/// Adds the sections with enough parts of a word, wherever they stand.
fn add_parts(
    sections: &Sections<'_>,
    word: &Expanded,
    blends: &mut [Blend],
) -> tantivy::Result<()> {
    let parts = &word.entry.grams;
    if parts.is_empty() {
        return Ok(());
    }
    let (enough, weight) = enough_parts(word);
    let mut shared = vec![(0, 0.0); sections.len()];
    for part in parts {
        for &(place, score) in sections.with(FIELDS.gram, part)?.iter() {
            let (count, sum) = &mut shared[place as usize];
            *count += 1;
            *sum += score;
        }
    }
    for (blend, (count, sum)) in blends.iter_mut().zip(shared) {
        if count >= enough {
            let mut worth = Worth::default();
            worth[ANYWHERE] = sum * weight;
            worth[IN_TEXT] = sum * weight;
            blend.add(worth);
        }
    }
    Ok(())
}

/// What a name is worth where all its words are.
fn named(sections: &Sections<'_>, name: &Name, names: &NameScores) -> tantivy::Result<Worths> {
    if !sections.is_all() {
        return all_words(sections, &name.words);
    }
    let key = (sections.pack.lang.clone(), name.text.clone());
    names.0.get_or(&key, || all_words(sections, &name.words))
}

fn all_words(sections: &Sections<'_>, words: &[Arc<Entry>]) -> tantivy::Result<Worths> {
    let mut all: Option<Vec<Worth>> = None;
    for entry in words {
        let mut blends = vec![Blend::default(); sections.len()];
        for way in ways_of(entry) {
            add(sections, &way, [1.0; 4], &mut blends)?;
        }
        let worths = blends.iter().map(Blend::worth);
        all = Some(match all {
            None => worths.collect(),
            Some(all) => all
                .into_iter()
                .zip(worths)
                .map(|(a, b)| both(a, b))
                .collect(),
        });
    }
    let worths = all.unwrap_or_default().into_iter().enumerate();
    let found = worths.filter(|(_, worth)| *worth != Worth::default());
    Ok(found.map(|(at, worth)| (at as DocId, worth)).collect())
}

/// The sum where both are there.
fn both(a: Worth, b: Worth) -> Worth {
    std::array::from_fn(|at| {
        if a[at] > 0.0 && b[at] > 0.0 {
            a[at] + b[at]
        } else {
            0.0
        }
    })
}
