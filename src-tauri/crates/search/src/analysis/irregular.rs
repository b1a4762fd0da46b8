//! Forms that no ending tells of: men and man, sold and sell. Each line of a list is one word in its forms, the plain one
//! first, and each form brings its regular ones along: they are compared by their stems.
//!
//! The lists hold the frequent words that a language bends inside, and no trade's. Where a form belongs to two words, it is
//! found by both. Words that stand in every sentence (be, have, must) are left out: who asks for one asks for nothing.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::Analysis;

/// What is known by the stem of a form.
#[derive(Default)]
struct Known {
    /// The stems of the plain words.
    plain: HashMap<String, Vec<String>>,
    /// All forms, folded.
    forms: HashMap<String, Vec<String>>,
}

struct Words {
    lang: &'static str,
    list: &'static str,
    known: OnceLock<Known>,
}

macro_rules! words {
    ($($lang:literal),*) => {
        [$(Words {
            lang: $lang,
            list: include_str!(concat!("irregular/", $lang, ".txt")),
            known: OnceLock::new(),
        }),*]
    };
}

static WORDS: [Words; 14] = words!(
    "bg", "da", "de", "en", "et", "fi", "is", "lt", "lv", "nb", "pl", "ro", "sv", "uk"
);

/// What the plain words are kept under whose form has this folded stem.
pub(super) fn plain(analysis: &Analysis, stem: &str) -> &'static [String] {
    known(analysis).map_or(&[], |known| of(&known.plain, stem))
}

/// The folded forms of the words of which one has this folded stem.
pub(super) fn forms(analysis: &Analysis, stem: &str) -> &'static [String] {
    known(analysis).map_or(&[], |known| of(&known.forms, stem))
}

fn known(analysis: &Analysis) -> Option<&'static Known> {
    let words = WORDS.iter().find(|words| words.lang == analysis.lang)?;
    Some(words.known.get_or_init(|| read(analysis, words.list)))
}

fn of<'a>(known: &'a HashMap<String, Vec<String>>, stem: &str) -> &'a [String] {
    known.get(stem).map_or(&[], Vec::as_slice)
}

/// All lists in order.
#[cfg(test)]
pub(super) fn lists() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|words| words.list)
}

fn read(analysis: &Analysis, list: &str) -> Known {
    let mut known = Known::default();
    for line in list.lines() {
        let stems: Vec<_> = line
            .split(' ')
            .map(|form| analysis.regular_stems(form))
            .collect();
        let Some(first) = stems.first().and_then(|stems| stems.first()) else {
            continue;
        };
        for stem in stems.iter().flatten() {
            let forms = known.forms.entry(stem.clone()).or_default();
            for form in line.split(' ').map(|form| analysis.fold(form)) {
                if !forms.contains(&form) {
                    forms.push(form);
                }
            }
            if stem != first {
                let words = known.plain.entry(stem.clone()).or_default();
                if !words.contains(first) {
                    words.push(first.clone());
                }
            }
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_list_of_words_in_two_forms_or_more() {
        let listed: Vec<_> = WORDS.iter().map(|words| words.lang).collect();
        assert_eq!(listed, Analysis::languages().collect::<Vec<_>>());
        for Words { lang, list, .. } in &WORDS {
            for line in list.lines() {
                let forms: Vec<_> = line.split(' ').collect();
                let lower = forms
                    .iter()
                    .all(|form| !form.is_empty() && form.to_lowercase() == **form);
                assert!(forms.len() > 1 && lower, "{lang}: {line:?}");
            }
        }
    }

    #[test]
    fn forms_share_the_stem_of_the_plain_word() {
        for (lang, one, other) in [
            ("en", "wives", "wife"),
            ("en", "stolen", "steals"),
            ("de", "gezwungen", "zwingt"),
            ("da", "brødre", "bror"),
            ("is", "mönnum", "maður"),
            ("fi", "velalla", "velka"),
            ("et", "võlga", "võlad"),
            ("uk", "людям", "людина"),
        ] {
            let analysis = Analysis::of(lang);
            let (one, other) = (analysis.stems(one), analysis.stems(other));
            let shared = one.iter().any(|stem| other.contains(stem));
            assert!(shared, "{lang}: {one:?} {other:?}");
        }
    }
}
