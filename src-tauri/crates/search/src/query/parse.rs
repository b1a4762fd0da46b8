//! Reads a query as text: words, phrases in quotes, words with a minus. There is no other syntax and no error.

use std::ops::Range;

use crate::analysis::words;

/// More words say nothing more about the page that is wanted, and each costs time.
const MOST_WORDS: usize = 8;

/// Anyone can paste a book into a text field.
const MOST_BYTES: usize = 4096;

/// A query in parts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Parsed {
    /// The text that the ranges are about.
    pub(crate) text: String,
    pub(crate) words: Vec<Asked>,
    pub(crate) phrases: Vec<Vec<String>>,
    /// Words and phrases that must not be there.
    pub(crate) without: Vec<Vec<String>>,
    /// Whether the last word may not be finished.
    pub(crate) typing: bool,
}

/// A word that was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) range: Range<usize>,
    pub(crate) form: String,
}

impl Parsed {
    /// Whether there is nothing to look for. Exclusions alone ask for nothing: all the rest is not an answer.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty()
    }
}

pub(crate) fn parse(text: &str) -> Parsed {
    let text = text.trim_start();
    let text = &text[..text.floor_char_boundary(MOST_BYTES)];
    let mut parsed = Parsed {
        text: text.to_owned(),
        ..Parsed::default()
    };
    let (mut left, mut left_without) = (MOST_WORDS, MOST_WORDS);
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        if letter.is_whitespace() {
            at += letter.len_utf8();
            continue;
        }
        let without = is_minus(&text[at..]);
        let start = if without { at + 1 } else { at };
        let (range, quoted, next) = piece(text, start);
        at = next;
        let budget = if without {
            &mut left_without
        } else {
            &mut left
        };
        let found: Vec<_> = words(&text[range.clone()]).take(*budget).collect();
        *budget -= found.len();
        if found.is_empty() {
            continue;
        }
        if without || quoted {
            let phrase = found.into_iter().map(|word| word.form).collect();
            if without {
                &mut parsed.without
            } else {
                &mut parsed.phrases
            }
            .push(phrase);
        } else {
            parsed.words.extend(found.into_iter().map(|word| Asked {
                range: range.start + word.range.start..range.start + word.range.end,
                form: word.form,
            }));
        }
    }
    parsed.typing = parsed
        .words
        .last()
        .is_some_and(|word| word.range.end == text.len());
    parsed
}

/// The next piece of the text: what stands between two quotes, or up to a blank or a quote. Returns where it is, whether
/// it was quoted, and where to go on.
fn piece(text: &str, start: usize) -> (Range<usize>, bool, usize) {
    let first = text[start..].chars().next();
    if let Some(quote) = first.filter(|&letter| is_quote(letter)) {
        let inside = start + quote.len_utf8();
        // A quote without its partner is one that is still being typed.
        return match text[inside..]
            .char_indices()
            .find(|&(_, letter)| is_quote(letter))
        {
            Some((length, close)) => (
                inside..inside + length,
                true,
                inside + length + close.len_utf8(),
            ),
            None => (inside..inside, false, inside),
        };
    }
    let length = text[start..].find(|letter: char| letter.is_whitespace() || is_quote(letter));
    let end = length.map_or(text.len(), |length| start + length);
    (start..end, false, end)
}

/// A minus counts only right before a word or a phrase, and at the beginning of a piece: "anti-trafficking" and "–" are
/// text.
fn is_minus(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next() == Some('-')
        && letters
            .next()
            .is_some_and(|next| next.is_alphanumeric() || is_quote(next))
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words_of(text: &str) -> Vec<String> {
        parse(text)
            .words
            .into_iter()
            .map(|word| word.form)
            .collect()
    }

    #[test]
    fn signs_that_mean_something_elsewhere_are_text() {
        assert_eq!(
            words_of("labour) a:b /re/ \\ * title:(x OR y)^2 ~"),
            ["labour", "a", "b", "re", "title", "x", "or", "y"]
        );
        assert_eq!(
            words_of("anti-trafficking – x"),
            ["anti", "trafficking", "x"]
        );
        assert!(parse("").is_empty());
        assert!(parse(" \0 - -- \" ?").is_empty());
    }

    #[test]
    fn quotes_make_a_phrase_and_an_open_quote_does_not() {
        let parsed = parse("the \"reflection period\" „zwei Wörter“");
        assert_eq!(
            parsed.phrases,
            [["reflection", "period"], ["zwei", "wörter"]]
        );
        assert_eq!(
            words_of("the \"reflection per"),
            ["the", "reflection", "per"]
        );
        assert!(parse("\"\"").is_empty());
    }

    #[test]
    fn a_minus_excludes_and_alone_asks_for_nothing() {
        let parsed = parse("work -forced -\"debt bondage\" -anti-trafficking");
        assert_eq!(
            parsed.without,
            [
                vec!["forced"],
                vec!["debt", "bondage"],
                vec!["anti", "trafficking"]
            ]
        );
        assert_eq!(words_of("work -forced"), ["work"]);
        assert!(parse("-labour").is_empty());
    }

    #[test]
    fn the_last_word_is_unfinished_until_something_follows_it() {
        assert!(parse("lost passp").typing);
        assert!(!parse("lost passp ").typing);
        assert!(!parse("lost \"passp\"").typing);
        assert!(!parse("lost -passp").typing);
    }

    #[test]
    fn ranges_are_about_the_text_that_is_kept() {
        let parsed = parse("  vi\u{ad}sa \"x\" Öl");
        let shown: Vec<_> = parsed
            .words
            .iter()
            .map(|word| &parsed.text[word.range.clone()])
            .collect();
        assert_eq!(shown, ["vi\u{ad}sa", "Öl"]);
    }

    #[test]
    fn a_book_is_cut_to_eight_words() {
        let book = "слово і діло ".repeat(100_000);
        let parsed = parse(&book);
        assert_eq!(parsed.words.len(), 8);
        assert!(!parsed.typing);
        assert!(parsed.text.len() <= MOST_BYTES);
    }
}
