//! Where the words of a text are.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A longer run of letters is cut into several words, so that no text has terms without bound.
const LONGEST_WORD: usize = 64;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it stands, in bytes.
    pub(crate) range: Range<usize>,
    /// Compatibility-composed and in lower case.
    pub(crate) form: String,
}

/// The words of a text in order. The splitters that come with the engine break "комп'ютер" and a word with a soft hyphen
/// in two, so we have our own.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        loop {
            let start = rest + text[rest..].find(begins)?;
            let end = start + run(&text[start..]);
            rest = end;
            let form = form(&text[start..end]);
            if !form.is_empty() {
                return Some(Word {
                    range: start..end,
                    form,
                });
            }
        }
    })
}

/// Whether a word can begin with it. To Unicode one of the apostrophes is a letter.
fn begins(letter: char) -> bool {
    letter.is_alphanumeric() && !is_apostrophe(letter)
}

/// The length of the word that a text begins with.
fn run(text: &str) -> usize {
    let mut end = 0;
    // An apostrophe or an invisible character belongs to the word only if the word goes on after it.
    let mut joined = false;
    for (count, (at, letter)) in text.char_indices().enumerate() {
        if count >= LONGEST_WORD && end > 0 {
            break;
        }
        if is_apostrophe(letter) {
            if joined {
                break;
            }
            joined = true;
        } else if is_invisible(letter) {
            joined = true;
        } else if letter.is_alphanumeric() || is_combining_mark(letter) {
            joined = false;
            end = at + letter.len_utf8();
        } else {
            break;
        }
    }
    end
}

fn form(word: &str) -> String {
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return word.to_ascii_lowercase();
    }
    let composed: String = word.nfkc().collect();
    // Composed again: lower case and compatibility can both leave a letter and its mark apart.
    let lower: String = composed.to_lowercase().nfc().collect();
    lower
        .chars()
        .filter(|&letter| {
            letter.is_alphanumeric() || is_combining_mark(letter) || is_apostrophe(letter)
        })
        .collect()
}

/// Whether nothing but a hyphen stands between the end of one word and the next.
pub(crate) fn is_hyphen(text: &str, end: usize, next: &Word) -> bool {
    matches!(&text[end..next.range.start], "-" | "\u{2010}" | "\u{2011}")
}

pub(super) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ')
}

/// Soft hyphen, zero-width characters and the mark of byte order.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(text: &str) -> Vec<String> {
        words(text).map(|word| word.form).collect()
    }

    #[test]
    fn punctuation_and_hyphens_part_words() {
        assert_eq!(
            forms("Anti-trafficking (THB), e.g. 18+"),
            ["anti", "trafficking", "thb", "e", "g", "18"]
        );
        assert_eq!(forms(" … -- \0 "), [""; 0]);
    }

    #[test]
    fn an_apostrophe_belongs_to_a_word_only_inside_it() {
        assert_eq!(forms("комп'ютер об’єкт"), ["комп'ютер", "об’єкт"]);
        assert_eq!(
            forms("'quoted' victims' a''b"),
            ["quoted", "victims", "a", "b"]
        );
        assert_eq!(forms("ʼ ʼquotedʼ ʼʼ обʼєкт 'ʼ"), ["quoted", "обʼєкт"]);
    }

    #[test]
    fn invisible_characters_do_not_part_words() {
        assert_eq!(
            forms("Ver\u{ad}trag zero\u{200b}width"),
            ["vertrag", "zerowidth"]
        );
        let word = words("Ver\u{ad}trag\u{ad} ").next().map(|word| word.range);
        assert_eq!(
            word,
            Some(0..9),
            "the range covers the hyphen inside and not the one after"
        );
    }

    #[test]
    fn composed_and_decomposed_letters_are_one_word() {
        assert_eq!(forms("e\u{301}cole"), forms("école"));
        assert_eq!(forms("и\u{306}ога"), forms("Йога"));
        assert_eq!(forms("ﬁne ½"), ["fine", "12"]);
    }

    #[test]
    fn a_run_without_end_is_cut() {
        let cut = forms(&"a".repeat(130));
        assert_eq!(cut.iter().map(String::len).collect::<Vec<_>>(), [64, 64, 2]);
    }
}
