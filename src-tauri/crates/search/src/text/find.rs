//! Finds in a text the words that a query matched. Whole words are marked, whatever way they were found: half a word in
//! yellow helps nobody to read.

use std::collections::HashSet;
use std::ops::Range;

use crate::analysis::{Analysis, Word, grams, words};
use crate::hit::Marked;
use crate::pack::is_hyphen;
use crate::query::Expanded;

/// The share of the parts of a wanted word that a similar one must have. More than a section needs to be found, since a
/// section can have the parts in several words.
const SIMILAR: f32 = 0.5;

/// A wanted word, ready to be compared.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    exact: HashSet<String>,
    stems: HashSet<String>,
    beginning: Option<String>,
    grams: HashSet<String>,
    /// The words of the query that this one is searched for instead.
    instead_of: Option<Range<usize>>,
}

/// A word of the text.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) range: Range<usize>,
    folded: String,
    /// Which wanted word it is.
    pub(crate) found: Option<usize>,
}

#[cfg(test)]
impl Place {
    pub(super) fn at(range: Range<usize>, found: Option<usize>) -> Self {
        Self {
            range,
            folded: String::new(),
            found,
        }
    }
}

impl Wanted {
    pub(crate) fn from_word(word: &Expanded) -> Self {
        Self {
            exact: word.exact.iter().chain(&word.near).cloned().collect(),
            stems: word.stems.iter().chain(&word.near_stems).cloned().collect(),
            beginning: word.beginning.clone(),
            grams: word.grams.iter().cloned().collect(),
            instead_of: None,
        }
    }

    /// A word of a name that the glossary gives to words of the query. Little words of a name are not marked: they stand
    /// in every sentence.
    pub(crate) fn from_synonym(word: &Expanded, instead_of: &Range<usize>) -> Self {
        if word.exact.iter().all(|word| word.chars().count() < 3) {
            return Self::default();
        }
        Self {
            exact: word.exact.iter().cloned().collect(),
            stems: word.stems.iter().cloned().collect(),
            instead_of: Some(instead_of.clone()),
            ..Self::default()
        }
    }

    /// Whether it is searched for instead of this word of the query.
    pub(crate) fn stands_for(&self, word: usize) -> bool {
        self.instead_of
            .as_ref()
            .is_some_and(|words| words.contains(&word))
    }

    /// A word of a phrase counts only as it is spelled.
    pub(crate) fn from_phrase(analysis: &Analysis, form: &str) -> Self {
        Self {
            exact: HashSet::from([analysis.fold(form)]),
            ..Self::default()
        }
    }
}

/// All words of a text, and which of them are wanted ones or forms of them.
pub(crate) fn find(analysis: &Analysis, text: &str, wanted: &[Wanted]) -> Vec<Place> {
    let by_stem = wanted.iter().any(|wanted| !wanted.stems.is_empty());
    let mut before: Option<Word> = None;
    let mut places: Vec<Place> = Vec::new();
    for word in words(text) {
        let folded = analysis.fold(&word.form);
        let spelling = analysis.spelling(&word.form);
        let is = |wanted: &Wanted| {
            wanted.exact.contains(&folded)
                || spelling
                    .as_ref()
                    .is_some_and(|spelling| wanted.exact.contains(spelling))
                || wanted
                    .beginning
                    .as_ref()
                    .is_some_and(|beginning| folded.starts_with(beginning))
        };
        let mut found = wanted.iter().position(is);
        if found.is_none() && by_stem {
            let stems = analysis.stems(&word.form);
            found = wanted
                .iter()
                .position(|wanted| stems.iter().any(|stem| wanted.stems.contains(stem)));
        }
        // Two words with a hyphen between them are found by one, and then both are marked.
        let joined = before.is_some_and(|before| is_hyphen(text, before.range.end, &word));
        if let Some(first) = places.last_mut().filter(|_| joined && found.is_none()) {
            let both = format!("{}{folded}", first.folded);
            found = wanted
                .iter()
                .position(|wanted| wanted.exact.contains(&both));
            first.found = first.found.or(found);
        }
        places.push(Place {
            range: word.range.clone(),
            folded,
            found,
        });
        before = Some(word);
    }
    places
}

/// Marks words that have much in common with a wanted word. It is asked only for a word that is not there in any form:
/// beside "identification" nobody wants "notification" marked.
pub(crate) fn find_similar(places: &mut [Place], wanted: &[Wanted], which: usize) {
    let grams_wanted = &wanted[which].grams;
    if grams_wanted.is_empty() {
        return;
    }
    let enough = (grams_wanted.len() as f32 * SIMILAR).ceil() as usize;
    for place in places.iter_mut().filter(|place| place.found.is_none()) {
        let shared: HashSet<_> = grams(&place.folded)
            .into_iter()
            .filter(|gram| grams_wanted.contains(gram))
            .collect();
        if shared.len() >= enough {
            place.found = Some(which);
        }
    }
}

/// The text with its found words marked.
pub(crate) fn marked(text: &str, places: &[Place]) -> Marked {
    let marks = places
        .iter()
        .filter(|place| place.found.is_some())
        .map(|place| place.range.clone())
        .collect();
    Marked {
        text: text.to_owned(),
        marks,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(lang: &str, form: &str) -> Wanted {
        let analysis = Analysis::of(lang);
        let folded = analysis.fold(form);
        Wanted {
            grams: grams(&folded).into_iter().collect(),
            exact: HashSet::from([folded]),
            stems: analysis.stems(form).into_iter().collect(),
            beginning: None,
            instead_of: None,
        }
    }

    fn found<'a>(lang: &str, text: &'a str, form: &str) -> Vec<&'a str> {
        let wanted = [wanted(lang, form)];
        let mut places = find(Analysis::of(lang), text, &wanted);
        if places.iter().all(|place| place.found.is_none()) {
            find_similar(&mut places, &wanted, 0);
        }
        marked(text, &places)
            .marks
            .into_iter()
            .map(|range| &text[range])
            .collect()
    }

    #[test]
    fn forms_of_a_word_are_found_whole() {
        assert_eq!(
            found("en", "Passports, a passport’s page", "passport"),
            ["Passports", "passport’s"]
        );
        assert_eq!(
            found("sv", "Människohandel!", "manniskohandel"),
            ["Människohandel"]
        );
        assert_eq!(
            found("de", "Herr Mu\u{308}ller", "mueller"),
            ["Mu\u{308}ller"]
        );
        assert_eq!(found("uk", "об’єкт", "обєкт"), ["об’єкт"]);
        assert_eq!(found("en", "an e-mail, e mail", "email"), ["e", "mail"]);
    }

    #[test]
    fn a_similar_word_is_found_only_where_there_is_no_better() {
        assert_eq!(
            found("sv", "om människohandelns offer", "människohandel"),
            ["människohandelns"]
        );
        assert_eq!(
            found("en", "identification, notification", "identification"),
            ["identification"]
        );
    }
}
