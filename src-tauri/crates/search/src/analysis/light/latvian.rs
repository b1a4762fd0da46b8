//! Latvian: endings of nouns, adjectives and common verb forms, and the consonants that they soften.
//!
//! After K. Krēsliņš, *A stemming algorithm for Latvian*, Loughborough University 1996: which endings there are, how many
//! vowels must stay, and which of them soften.

use std::borrow::Cow;

struct Ending {
    letters: &'static str,
    /// Vowels that must remain before it.
    vowels: usize,
    /// Whether the consonant before it may be a softened one.
    softens: bool,
}

const fn ending(letters: &'static str, vowels: usize, softens: bool) -> Ending {
    Ending {
        letters,
        vowels,
        softens,
    }
}

/// The longest first.
const ENDINGS: &[Ending] = &[
    ending("ajiem", 3, false),
    ending("ajai", 3, false),
    ending("ajam", 2, false),
    ending("ajām", 2, false),
    ending("ajos", 2, false),
    ending("ajās", 2, false),
    ending("iem", 1, true),
    ending("ajā", 2, false),
    ending("ais", 2, false),
    ending("ai", 2, false),
    ending("ei", 2, false),
    ending("ām", 1, false),
    ending("am", 1, false),
    ending("ēm", 1, false),
    ending("īm", 1, false),
    ending("im", 1, false),
    ending("um", 1, false),
    ending("us", 1, true),
    ending("as", 1, false),
    ending("ās", 1, false),
    ending("es", 1, false),
    ending("os", 1, true),
    ending("īs", 1, false),
    ending("ēs", 1, false),
    ending("is", 1, false),
    ending("ie", 1, false),
    ending("em", 1, false),
    ending("u", 1, true),
    ending("a", 1, true),
    ending("i", 1, true),
    ending("e", 1, false),
    ending("ā", 1, false),
    ending("ē", 1, false),
    ending("ī", 1, false),
    ending("ū", 1, false),
    ending("o", 1, false),
    ending("s", 1, false),
    ending("š", 1, false),
];

/// What a softened end was before. The longest first.
const SOFTENED: &[(&str, &str)] = &[
    ("šņ", "sn"),
    ("žņ", "zn"),
    ("šļ", "sl"),
    ("žļ", "zl"),
    ("ļņ", "ln"),
    ("ļļ", "ll"),
    ("ņņ", "nn"),
    ("kš", "kst"),
    ("pj", "p"),
    ("bj", "b"),
    ("mj", "m"),
    ("vj", "v"),
    ("č", "c"),
    ("ļ", "l"),
    ("ņ", "n"),
    ("š", "s"),
    ("ž", "d"),
];

pub(in crate::analysis) fn latvian(word: &str) -> Cow<'_, str> {
    let found = ENDINGS.iter().find_map(|ending| {
        let stem = word.strip_suffix(ending.letters)?;
        let enough = vowels(stem) >= ending.vowels && stem.chars().nth(1).is_some();
        enough.then_some((stem, ending.softens))
    });
    match found {
        Some((stem, true)) => harden(stem),
        Some((stem, false)) => Cow::Borrowed(stem),
        None => Cow::Borrowed(word),
    }
}

fn vowels(stem: &str) -> usize {
    stem.chars()
        .filter(|letter| "aāeēiīouū".contains(*letter))
        .count()
}

fn harden(stem: &str) -> Cow<'_, str> {
    for (soft, hard) in SOFTENED {
        if let Some(start) = stem.strip_suffix(soft) {
            return Cow::Owned(format!("{start}{hard}"));
        }
    }
    Cow::Borrowed(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (one, other) in [
            ("pase", "pasi"),
            ("cietušais", "cietušajiem"),
            ("bērns", "bērniem"),
            ("parāds", "parādu"),
            ("darbinieks", "darbinieku"),
            ("brālis", "brāļa"),
            ("upuris", "upura"),
        ] {
            assert_eq!(latvian(one), latvian(other), "{one}, {other}");
        }
    }

    #[test]
    fn short_words_stay() {
        assert_eq!(latvian("es"), "es");
        assert_eq!(latvian("un"), "un");
    }
}
