//! One spelling for what people write in several.

use unicode_normalization::UnicodeNormalization;

use super::split::is_apostrophe;

/// Not a letter with a mark anywhere: `й` is as far from `и` as `j` is from `i`.
const NEVER_PLAIN: char = 'й';

/// A word in lower case without marks and apostrophes, special letters written with plain ones. Letters in `spelled`
/// become what is said there; those in `own` stay as they are.
pub(super) fn fold(word: &str, own: &[char], spelled: &[(char, &str)]) -> String {
    if word.is_ascii() {
        return word.replace('\'', "");
    }
    let mut folded = String::with_capacity(word.len());
    for letter in word.nfc() {
        if let Some((_, letters)) = spelled.iter().find(|&&(from, _)| from == letter) {
            folded.push_str(letters);
        } else if letter == NEVER_PLAIN || own.contains(&letter) {
            folded.push(letter);
        } else if !is_apostrophe(letter) {
            for part in std::iter::once(letter)
                .nfd()
                .filter(|&part| !is_accent(part))
            {
                match plain(part) {
                    Some(letters) => folded.push_str(letters),
                    None => folded.push(part),
                }
            }
        }
    }
    folded
}

/// Letters that are not a plain letter with a mark to Unicode, and are to someone at a keyboard without them.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        'ґ' => "г",
        _ => return None,
    })
}

/// Marks that people leave out. The vowel signs of Indian scripts are marks too, and without them the words are others.
fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
        // The points of Hebrew and Arabic.
        || matches!(letter, '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(word: &str) -> String {
        fold(word, &[], &[])
    }

    #[test]
    fn marks_go_and_letters_stay() {
        for (word, plain) in [
            ("människohandel", "manniskohandel"),
            ("łódź", "lodz"),
            ("straße", "strasse"),
            ("þjóð", "thjod"),
            ("њ", "њ"),
            ("ёлка", "елка"),
            ("її", "іі"),
            ("ґанок", "ганок"),
            ("об’єкт", "обєкт"),
            ("don't", "dont"),
            ("țară", "tara"),
            ("ţară", "tara"),
            ("हिंदी", "हिंदी"),
        ] {
            assert_eq!(folded(word), plain);
        }
    }

    #[test]
    fn short_i_is_a_letter_of_its_own() {
        assert_ne!(folded("мій"), folded("міи"));
        assert_eq!(folded("й"), "й");
        assert_eq!(folded("и\u{306}"), "й", "however it is written");
    }
}
