//! How words of a language are compared: what counts as a word, which spellings are one, which forms share a stem.

mod cut;
mod fold;
mod irregular;
mod languages;
mod light;
mod little;
mod split;
mod vocabulary;

use std::borrow::Cow;

pub(crate) use cut::{Part, grams, parts};
use languages::{LANGUAGES, NEUTRAL};
pub(crate) use split::{Word, is_hyphen, words};
pub(crate) use vocabulary::{Forms, Vocabulary};

/// Raise it whenever a document would be analysed otherwise than before, or the schema or the stemmer changes: indexes
/// that were built earlier are then built anew.
pub const ANALYSIS_VERSION: u32 = 7;

/// Letters of a form that compounds are known to begin with. Shorter ones begin other words.
const LEAST_OF_COMPOUND: usize = 4;

/// What is particular to one language.
pub(crate) struct Analysis {
    lang: &'static str,
    /// The stem of a word in lower case; none where no stemmer is good enough to be used.
    stem: Option<fn(&str) -> Cow<'_, str>>,
    /// Letters that are letters of their own and not another one with a mark. Without it they are found all the same,
    /// with it they are found first.
    own: &'static [char],
    /// Letters that people also write as two.
    spelled: &'static [(char, &'static str)],
    /// Whether its words are also sought by their parts where there are many short texts, because it makes compounds or its
    /// stems miss many forms.
    pub(crate) by_parts: bool,
}

static UNKNOWN: Analysis = NEUTRAL;

impl Analysis {
    /// The analysis for a language.
    pub(crate) fn of(lang: &str) -> &'static Self {
        LANGUAGES
            .iter()
            .find(|analysis| analysis.lang == lang)
            .unwrap_or(&UNKNOWN)
    }

    /// The languages with an analysis of their own.
    #[cfg(test)]
    pub(crate) fn languages() -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().map(|analysis| analysis.lang)
    }

    /// The one spelling under which a word is kept and sought: marks off, ligatures and special letters apart.
    pub(crate) fn fold(&self, word: &str) -> String {
        fold::fold(word, &[], &[])
    }

    /// A second spelling, if there is one, under which a word is kept too: with two letters for one ("mueller"), or with
    /// the letters that are the language's own. Whoever types it exactly finds what is written exactly so first.
    pub(crate) fn spelling(&self, word: &str) -> Option<String> {
        if word.is_ascii() {
            return None;
        }
        let spelled = |letter| self.spelled.iter().any(|&(from, _)| from == letter);
        let is_other = word.contains(|letter| spelled(letter) || self.own.contains(&letter));
        is_other.then(|| fold::fold(word, self.own, self.spelled))
    }

    /// Whether a folded word is one of those that a sentence needs and a question does not.
    pub(crate) fn is_little(&self, folded: &str) -> bool {
        little::of(self.lang).split(' ').any(|word| word == folded)
    }

    /// Folded stems, those of the plain word included where the word is an irregular form.
    pub(crate) fn stems(&self, word: &str) -> Vec<String> {
        let mut stems = self.regular_stems(word);
        for at in 0..stems.len() {
            for plain in irregular::plain(self, &stems[at]) {
                if !stems.contains(plain) {
                    stems.push(plain.clone());
                }
            }
        }
        stems
    }

    /// What compounds begin with that are made of a word, where it is not the word itself: *last-* of *laps* for
    /// *lastekaitse*, *børn-* of *barn* for *børnehus*. Folded; none begins with another.
    pub(crate) fn beginnings_of_compounds(&self, word: &str) -> Vec<String> {
        if !self.by_parts {
            return Vec::new();
        }
        let folded = self.fold(word);
        let stems = self.regular_stems(word);
        let forms = stems.iter().flat_map(|stem| irregular::forms(self, stem));
        let mut beginnings: Vec<String> = forms
            .filter(|form| form.chars().count() >= LEAST_OF_COMPOUND && !form.starts_with(&folded))
            .cloned()
            .collect();
        // In order, a beginning stands before what begins with it.
        beginnings.sort_unstable();
        beginnings.dedup_by(|longer, beginning| longer.starts_with(beginning.as_str()));
        beginnings
    }

    /// Stemmers need the marks that people leave out, so there are two ways in: the stem of the word as it stands, and of
    /// the word without marks.
    fn regular_stems(&self, word: &str) -> Vec<String> {
        let Some(stem) = self.stem else {
            return Vec::new();
        };
        let folded = self.fold(word);
        let mut stems = vec![self.fold(&stem(word))];
        if folded != word {
            let bare = self.fold(&stem(&folded));
            if bare != stems[0] {
                stems.push(bare);
            }
        }
        stems.retain(|stem| !stem.is_empty());
        stems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_begin_with_a_form_of_the_word() {
        let begin = |lang, word| Analysis::of(lang).beginnings_of_compounds(word);
        assert_eq!(begin("et", "ohver"), ["ohvreid", "ohvri"]);
        assert!(begin("da", "barn").contains(&"born".to_owned()));
        assert_eq!(
            begin("et", "auto"),
            [""; 0],
            "it is bent by its endings only"
        );
        assert_eq!(begin("en", "sell"), [""; 0], "sold begins soldiers");
    }

    #[test]
    fn every_language_has_one_entry() {
        let mut langs: Vec<_> = LANGUAGES.iter().map(|analysis| analysis.lang).collect();
        langs.sort_unstable();
        let all = langs.len();
        langs.dedup();
        assert_eq!(langs.len(), all);
        assert!(
            !langs.contains(&""),
            "the empty code would shadow the neutral analysis"
        );
    }

    #[test]
    fn english_forms_share_a_stem() {
        let english = Analysis::of("en");
        for forms in [
            ["passports", "passport"],
            ["recruiting", "recruited"],
            ["victim's", "victims"],
        ] {
            assert_eq!(
                english.stems(forms[0])[0],
                english.stems(forms[1])[0],
                "{forms:?}"
            );
        }
        assert_eq!(
            english.stems("résumé").len(),
            2,
            "with and without the accent"
        );
    }

    #[test]
    fn a_language_without_an_entry_has_folding_and_no_stems() {
        let unknown = Analysis::of("xx");
        assert_eq!(unknown.fold("ābols"), "abols");
        assert!(unknown.stems("passports").is_empty());
    }

    #[test]
    fn letters_that_people_write_as_two_have_a_second_spelling() {
        let analysis = Analysis::of("de");
        assert_eq!(analysis.spelling("müller").as_deref(), Some("mueller"));
        assert_eq!(analysis.spelling("miller"), None);
        assert_eq!(analysis.fold("mueller"), "mueller");
    }

    /// What is analysed otherwise must not meet an index that was built before. When this fails and the change is meant,
    /// raise `ANALYSIS_VERSION` and put the new number here.
    #[test]
    fn the_analysis_is_the_one_that_its_version_names() {
        let sample = "Straße об’єкт її Fiancées' WØRK naïve ŁÓDŹ ışık перший trafficking victims co-operation þjóð ½ ﬁt 18+";
        let mut seen = crc32fast::Hasher::new();
        for lang in Analysis::languages().chain(["xx"]) {
            let analysis = Analysis::of(lang);
            for word in words(sample) {
                let tokens = (
                    analysis.fold(&word.form),
                    analysis.spelling(&word.form),
                    analysis.stems(&word.form),
                );
                seen.update(format!("{tokens:?}{:?}", grams(&tokens.0)).as_bytes());
            }
        }
        irregular::lists().for_each(|list| seen.update(list.as_bytes()));
        assert_eq!((ANALYSIS_VERSION, seen.finalize()), (7, 2_902_611_916));
    }
}
