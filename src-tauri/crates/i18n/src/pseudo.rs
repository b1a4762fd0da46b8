//! The right-to-left pseudo-language: English letters drawn from right to left.
//!
//! Each run of letters stands between a right-to-left override and its end, so the bidi algorithm
//! treats it as it would treat Arabic, and a tester can still read it. Digits keep their order, as
//! they do in Arabic and Hebrew: “112” must never become “211”. The interface does the same in
//! `ui/src/lib/i18n/pseudo.ts`.

use std::borrow::Cow;

const OVERRIDE: char = '\u{202E}';
const END: char = '\u{202C}';

/// Fluent calls this for the text of a message and never for what is put into it.
pub(crate) fn mirror(text: &str) -> Cow<'_, str> {
    let mut mirrored = String::with_capacity(text.len() * 2);
    let mut inside = false;
    for letter in text.chars() {
        if letter.is_alphabetic() != inside {
            mirrored.push(if inside { END } else { OVERRIDE });
            inside = !inside;
        }
        mirrored.push(letter);
    }
    if inside {
        mirrored.push(END);
    }
    Cow::Owned(mirrored)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_letters_are_mirrored_and_nothing_else() {
        for (text, expected) in [
            ("", ""),
            ("112", "112"),
            ("Open", "\u{202E}Open\u{202C}"),
            (
                "Open 2 files.",
                "\u{202E}Open\u{202C} 2 \u{202E}files\u{202C}.",
            ),
            ("24h", "24\u{202E}h\u{202C}"),
        ] {
            assert_eq!(mirror(text), expected, "mirror of {text:?}");
        }
    }
}
