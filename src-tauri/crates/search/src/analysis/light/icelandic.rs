//! Icelandic: case endings, the article behind them, and the ö that an ending with u makes of an a.

use std::borrow::Cow;

use super::without;

/// With the article: `vegabréf·inu`, `kon·unnar`, `stúlk·unum`, `dag·arnir`. The longest first.
const WITH_ARTICLE: &[&str] = &[
    "urinn", "arinn", "innar", "unnar", "anna", "unum", "inum", "arnir", "irnir", "urnar", "arnar",
    "irnar", "arins", "ina", "una", "inn", "ins", "inu", "inni", "unni", "ið", "in",
];

/// Without it.
const ENDINGS: &[&str] = &[
    "andi", "anda", "endur", "ast", "aðist", "aði", "uðu", "aðir", "uðum", "ðum", "ður", "ðir",
    "ar", "ir", "ur", "um", "ju", "ja", "ji", "a", "i", "u", "s", "r",
];

pub(in crate::analysis) fn icelandic(word: &str) -> Cow<'_, str> {
    let stem = without(word, WITH_ARTICLE, 3).unwrap_or(word);
    let stem = without(stem, ENDINGS, 3).unwrap_or(stem);
    if !stem.contains('ö') {
        return Cow::Borrowed(stem);
    }
    // barn, börn; kona has no umlaut, saga, sögur has.
    Cow::Owned(stem.replace('ö', "a"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (one, other) in [
            ("vegabréf", "vegabréfinu"),
            ("vegabréf", "vegabréfin"),
            ("barn", "börnum"),
            ("barn", "barnið"),
            ("mansal", "mansals"),
            ("sendiráð", "sendiráðinu"),
            ("skuld", "skuldir"),
            ("lögregla", "lögreglunni"),
        ] {
            assert_eq!(icelandic(one), icelandic(other), "{one}, {other}");
        }
    }

    #[test]
    fn short_words_stay() {
        assert_eq!(icelandic("ár"), "ár");
        assert_eq!(icelandic("þau"), "þau");
    }
}
