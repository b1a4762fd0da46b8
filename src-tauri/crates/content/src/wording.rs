//! Whether two short texts say the same in other words.

use frostem::{Algorithm, Stemmer};
use std::collections::BTreeSet;

/// Words that carry no sign by themselves, and those for anybody: "another person holds it" and
/// "someone else holds it" are one sign.
const EMPTY: &[&str] = &[
    "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "from",
    "with", "as", "that", "this", "these", "those", "it", "its", "is", "are", "was", "were", "be",
    "been", "being", "has", "have", "had", "having", "do", "does", "did", "can", "may", "will",
    "would", "he", "she", "they", "them", "their", "theirs", "his", "her", "him", "who", "whom",
    "whose", "which", "one", "own", "someone", "somebody", "anyone", "anybody", "else", "another",
    "other", "others", "person", "people", "very", "so", "too", "also", "about",
];

/// One of these turns a sign around, so both texts have one or neither.
const TURNS: &[&str] = &[
    "not", "no", "never", "cannot", "cant", "dont", "doesnt", "isnt", "arent", "nobody", "nothing",
];

/// The words of a short text that carry its meaning, in no order and without their endings.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Wording {
    words: BTreeSet<String>,
    turned: bool,
}

impl Wording {
    /// Takes a text apart. Only English has a list of empty words and a stemmer.
    pub(crate) fn new(text: &str, lang: &str) -> Self {
        let stemmer = (lang == "en").then(|| Stemmer::new(Algorithm::English));
        let text = text.to_lowercase().replace(['’', '\''], "");
        let (mut words, mut turned) = (BTreeSet::new(), false);
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            match &stemmer {
                _ if word.is_empty() => {}
                Some(_) if TURNS.contains(&word) => turned = true,
                Some(_) if EMPTY.contains(&word) => {}
                Some(stemmer) => {
                    words.insert(stemmer.stem(word).into_owned());
                }
                None => {
                    words.insert(word.to_owned());
                }
            }
        }
        Self { words, turned }
    }

    /// Whether at least seven tenths of all their words are the same (Jaccard). Signs have three to
    /// eight words that carry meaning: so three of four or five of seven must agree, while two
    /// signs that differ in what it is about ("lied to about pay", "… about housing") stay apart,
    /// because they share the frame and not the matter. Texts of one or two such words are too
    /// short to be anything but equal.
    pub(crate) fn is_near(&self, other: &Self) -> bool {
        let both = self.words.intersection(&other.words).count();
        let all = self.words.union(&other.words).count();
        all > 0 && self.turned == other.turned && both * 10 >= all * 7
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(one: &str, other: &str) -> bool {
        Wording::new(one, "en").is_near(&Wording::new(other, "en"))
    }

    #[test]
    fn the_same_sign_in_other_words_is_near() {
        for (one, other) in [
            (
                "Looks at someone else before answering",
                "Looks at another person before they answer",
            ),
            (
                "Asks how to get out, not how to renew",
                "Asks how to get out, not how to renew a passport",
            ),
            (
                "Someone else holds papers, phone or money",
                "Another person holds the money, the phone and the papers",
            ),
        ] {
            assert!(near(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn signs_that_share_a_frame_are_not() {
        for (one, other) in [
            ("Was lied to about pay", "Was lied to about housing"),
            (
                "Lied to about working conditions",
                "Lied to about living conditions",
            ),
            (
                "Threatened with violence before leaving home",
                "Threatened with violence at work",
            ),
            ("Can leave the house alone", "Cannot leave the house alone"),
        ] {
            assert!(!near(one, other), "{one} / {other}");
        }
    }

    proptest! {
        #[test]
        fn nearness_goes_both_ways(one in "[a-z ]{0,40}", other in "[a-z ]{0,40}") {
            prop_assert_eq!(near(&one, &other), near(&other, &one));
        }

        #[test]
        fn any_text_with_words_is_near_itself(text in any::<String>()) {
            let words = Wording::new(&text, "sv");
            prop_assert!(words.words.is_empty() || words.is_near(&words));
        }
    }
}
