//! Finds in a text the words that a query matched. Whole words are marked, whatever way they were found: half a word in
//! yellow helps nobody to read.

use std::ops::Range;
use std::sync::Arc;

use super::wanted::Wanted;
use crate::analysis::{Forms, Vocabulary, Word, words};
use crate::hit::Marked;
use crate::pack::is_hyphen;

/// A word of the text.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) range: Range<usize>,
    word: Arc<Forms>,
    /// Which wanted word it is.
    pub(crate) found: Option<usize>,
}

#[cfg(test)]
impl Place {
    pub(super) fn at(range: Range<usize>, found: Option<usize>) -> Self {
        Self {
            range,
            word: Arc::default(),
            found,
        }
    }
}

/// All words of a text, and which of them are wanted ones or forms of them.
pub(crate) fn find(vocabulary: &Vocabulary, text: &str, wanted: &Wanted) -> Vec<Place> {
    let mut before: Option<Word> = None;
    let mut places: Vec<Place> = Vec::new();
    for word in words(text) {
        let forms = vocabulary.forms(&word.form);
        let mut found = wanted.which(&forms);
        // Two words with a hyphen between them are found by one, and then both are marked.
        let joined = before.is_some_and(|before| is_hyphen(text, before.range.end, &word));
        if let Some(first) = places.last_mut().filter(|_| joined && found.is_none()) {
            found = wanted.exactly(&format!("{}{}", first.word.folded, forms.folded));
            first.found = first.found.or(found);
        }
        places.push(Place {
            range: word.range.clone(),
            word: forms,
            found,
        });
        before = Some(word);
    }
    places
}

/// Marks words that have much in common with a wanted word. It is asked only for a word that is not there in any form:
/// beside "identification" nobody wants "notification" marked.
pub(crate) fn find_similar(places: &mut [Place], wanted: &Wanted, which: usize) {
    for place in places.iter_mut().filter(|place| place.found.is_none()) {
        if wanted.is_similar(&place.word.folded, which) {
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
    use crate::analysis::Analysis;
    use crate::query::Expanded;

    fn found<'a>(lang: &str, text: &'a str, form: &str) -> Vec<&'a str> {
        let vocabulary = Vocabulary::new(Analysis::of(lang));
        let mut wanted = Wanted::default();
        wanted.add_word(&Expanded::of_form(vocabulary.analysis, form));
        let mut places = find(&vocabulary, text, &wanted);
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
