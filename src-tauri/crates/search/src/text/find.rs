//! Finds in a text the words that a query matched. Whole words are marked, whatever way they were found: half a word in
//! yellow helps nobody to read.

use std::ops::Range;
use std::sync::Arc;

use super::wanted::Wanted;
use crate::analysis::{Forms, Vocabulary, is_hyphen, words};
use crate::hit::Marked;

/// A word of a text.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) range: Range<usize>,
    /// The letters of the text before it and up to its end, since a byte of Ukrainian is half a letter.
    pub(super) letters: Range<usize>,
    forms: Arc<Forms>,
    /// Whether only a hyphen stands between it and the word before.
    joined: bool,
}

/// For each word of a text, which of the wanted ones it is.
pub(crate) type Matches = Vec<Option<usize>>;

/// All words of a text.
pub(crate) fn places(vocabulary: &Vocabulary, text: &str) -> Vec<Place> {
    let mut places = Vec::new();
    let (mut end, mut letters) = (0, 0);
    for word in words(text) {
        let before = letters + text[end..word.range.start].chars().count();
        letters = before + text[word.range.clone()].chars().count();
        places.push(Place {
            letters: before..letters,
            forms: vocabulary.forms(&word.form),
            joined: !places.is_empty() && is_hyphen(text, end, &word),
            range: word.range.clone(),
        });
        end = word.range.end;
    }
    places
}

/// Which of the words are wanted ones or forms of them.
pub(crate) fn find(places: &[Place], wanted: &Wanted) -> Matches {
    let mut matches: Matches = Vec::with_capacity(places.len());
    for (at, place) in places.iter().enumerate() {
        let mut found = wanted.which(&place.forms);
        // Two words with a hyphen between them are found by one, and then both are marked.
        if place.joined && found.is_none() {
            let first = &places[at - 1].forms.folded;
            found = wanted.exactly(&format!("{first}{}", place.forms.folded));
            matches[at - 1] = matches[at - 1].or(found);
        }
        matches.push(found);
    }
    matches
}

/// Marks words that have much in common with a wanted word. It is asked only for a word that is not there in any form:
/// beside "identification" nobody wants "notification" marked.
pub(crate) fn find_similar(places: &[Place], matches: &mut Matches, wanted: &Wanted, which: usize) {
    for (place, found) in places.iter().zip(matches) {
        if found.is_none() && wanted.is_similar(&place.forms.folded, which) {
            *found = Some(which);
        }
    }
}

/// The text with its found words marked.
pub(crate) fn marked(text: &str, places: &[Place], matches: &Matches) -> Marked {
    Marked {
        text: text.to_owned(),
        marks: found(places, matches)
            .map(|place| place.range.clone())
            .collect(),
    }
}

/// The words that were found.
pub(crate) fn found<'a>(
    places: &'a [Place],
    matches: &'a [Option<usize>],
) -> impl Iterator<Item = &'a Place> {
    let both = places.iter().zip(matches);
    both.filter(|(_, found)| found.is_some())
        .map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Analysis;
    use crate::pack::Entry;
    use crate::query::Expanded;

    fn found<'a>(lang: &str, text: &'a str, form: &str) -> Vec<&'a str> {
        let vocabulary = Vocabulary::new(Analysis::of(lang));
        let mut wanted = Wanted::default();
        let entry = Entry::of_form(vocabulary.analysis, form);
        wanted.add_word(&Expanded::of(entry.into()));
        let places = places(&vocabulary, text);
        let mut matches = find(&places, &wanted);
        if matches.iter().all(Option::is_none) {
            find_similar(&places, &mut matches, &wanted, 0);
        }
        marked(text, &places, &matches)
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
