//! What is particular to each language: its stemmer, and which of its letters are letters of their own.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use super::Analysis;
use super::light::{bulgarian, icelandic, latvian};

/// Letters that people also write as two. Names cross borders, so Müller is Mueller in every language.
const SPELLED: &[(char, &str)] = &[
    ('ä', "ae"),
    ('ö', "oe"),
    ('ü', "ue"),
    ('å', "aa"),
    ('ø', "oe"),
];

/// What holds for a language without an entry: parts of words and small edits find what its forms would miss.
pub(super) const NEUTRAL: Analysis = Analysis {
    lang: "",
    stem: None,
    own: &[],
    spelled: SPELLED,
    by_parts: true,
};

macro_rules! stemmer {
    ($algorithm:ident) => {
        Some(|word| Stemmer::new(Algorithm::$algorithm).stem(word))
    };
}

/// One entry per language.
pub(super) static LANGUAGES: &[Analysis] = &[
    Analysis {
        lang: "bg",
        stem: Some(bulgarian),
        ..NEUTRAL
    },
    Analysis {
        lang: "da",
        stem: stemmer!(Danish),
        own: &['æ', 'ø', 'å'],
        ..NEUTRAL
    },
    Analysis {
        lang: "de",
        stem: stemmer!(German),
        own: &['ä', 'ö', 'ü'],
        ..NEUTRAL
    },
    Analysis {
        lang: "en",
        stem: stemmer!(English),
        by_parts: false,
        ..NEUTRAL
    },
    Analysis {
        lang: "et",
        stem: stemmer!(Estonian),
        own: &['õ', 'ä', 'ö', 'ü', 'š', 'ž'],
        ..NEUTRAL
    },
    Analysis {
        lang: "fi",
        stem: stemmer!(Finnish),
        own: &['ä', 'ö', 'å'],
        ..NEUTRAL
    },
    Analysis {
        lang: "is",
        stem: Some(icelandic),
        own: &['á', 'ð', 'é', 'í', 'ó', 'ú', 'ý', 'þ', 'æ', 'ö'],
        ..NEUTRAL
    },
    Analysis {
        lang: "lt",
        stem: stemmer!(Lithuanian),
        own: &['ą', 'č', 'ę', 'ė', 'į', 'š', 'ų', 'ū', 'ž'],
        by_parts: false,
        ..NEUTRAL
    },
    Analysis {
        lang: "lv",
        stem: Some(latvian),
        own: &['ā', 'č', 'ē', 'ģ', 'ī', 'ķ', 'ļ', 'ņ', 'š', 'ū', 'ž'],
        ..NEUTRAL
    },
    Analysis {
        lang: "nb",
        stem: stemmer!(Norwegian),
        own: &['æ', 'ø', 'å'],
        ..NEUTRAL
    },
    Analysis {
        lang: "pl",
        stem: stemmer!(Polish),
        own: &['ą', 'ć', 'ę', 'ł', 'ń', 'ó', 'ś', 'ź', 'ż'],
        by_parts: false,
        ..NEUTRAL
    },
    Analysis {
        lang: "ro",
        stem: Some(romanian),
        own: &['ă', 'â', 'î', 'ș', 'ț'],
        by_parts: false,
        ..NEUTRAL
    },
    Analysis {
        lang: "sv",
        stem: stemmer!(Swedish),
        own: &['å', 'ä', 'ö'],
        ..NEUTRAL
    },
    Analysis {
        lang: "uk",
        stem: stemmer!(Ukrainian),
        own: &['ї', 'є', 'ґ'],
        by_parts: false,
        ..NEUTRAL
    },
];

/// Older keyboards have the letters with a cedilla, which the stemmer takes for others.
fn romanian(word: &str) -> Cow<'_, str> {
    if !word.contains(['ş', 'ţ']) {
        return Stemmer::new(Algorithm::Romanian).stem(word);
    }
    let comma = word.replace('ş', "ș").replace('ţ', "ț");
    Cow::Owned(Stemmer::new(Algorithm::Romanian).stem(&comma).into_owned())
}
