//! What becomes of a query in a hurry: accents left out, a slip of the finger, a word that is not finished.

use crate::chance::Chance;
use unicode_normalization::UnicodeNormalization;

/// Words shorter than this have no slips in our tests: with one letter wrong they are often another word.
const LONG_ENOUGH: usize = 5;

/// The four slips: a letter too few, one too many, a wrong one, two in the wrong order.
pub(crate) const SLIPS: [Slip; 4] = [Slip::Missing, Slip::Added, Slip::Wrong, Slip::Swapped];

#[derive(Clone, Copy)]
pub(crate) enum Slip {
    Missing,
    Added,
    Wrong,
    Swapped,
}

/// The text without accents, as on a keyboard of another country; `None` if it has none.
pub(crate) fn stripped(text: &str) -> Option<String> {
    let cyrillic = text
        .chars()
        .any(|letter| ('\u{400}'..='\u{4ff}').contains(&letter));
    let mut plain = String::new();
    for letter in text.nfc() {
        match letter {
            'ł' => plain.push('l'),
            'Ł' => plain.push('L'),
            'ø' => plain.push('o'),
            'Ø' => plain.push('O'),
            'đ' | 'ð' => plain.push('d'),
            'Ð' | 'Đ' => plain.push('D'),
            'þ' => plain.push_str("th"),
            'Þ' => plain.push_str("Th"),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'Æ' => plain.push_str("Ae"),
            'ґ' => plain.push('г'),
            'Ґ' => plain.push('Г'),
            // A letter of its own on every Cyrillic keyboard, and no accent.
            'й' | 'Й' => plain.push(letter),
            '’' | '\'' | 'ʼ' if cyrillic => {}
            other => plain.extend(std::iter::once(other).nfd().filter(|part| !is_mark(*part))),
        }
    }
    (plain != text).then_some(plain)
}

fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The text with one slip inside a long word; `None` if no word is long enough.
pub(crate) fn with_slip(
    text: &str,
    slip: Slip,
    letters: &[char],
    chance: &mut Chance,
) -> Option<String> {
    let long: Vec<Vec<(usize, char)>> = words(text)
        .into_iter()
        .filter(|word| word.len() >= LONG_ENOUGH)
        .collect();
    let word = chance.one(&long)?;
    let inner = &word[1..word.len() - 1];
    let &(at, letter) = match slip {
        Slip::Swapped => {
            let pairs: Vec<_> = inner
                .windows(2)
                .filter(|pair| pair[0].1 != pair[1].1)
                .collect();
            let pair = chance.one(&pairs)?;
            let (first, second) = (pair[0], pair[1]);
            let end = second.0 + second.1.len_utf8();
            return Some(format!(
                "{}{}{}{}",
                &text[..first.0],
                second.1,
                first.1,
                &text[end..]
            ));
        }
        Slip::Missing | Slip::Added | Slip::Wrong => chance.one(inner)?,
    };
    let others: Vec<char> = letters
        .iter()
        .copied()
        .filter(|other| *other != letter)
        .collect();
    let (head, rest) = (&text[..at], &text[at..]);
    let after = &rest[letter.len_utf8()..];
    Some(match slip {
        Slip::Missing => format!("{head}{after}"),
        Slip::Added => format!("{head}{}{rest}", chance.one(&others)?),
        _ => format!("{head}{}{after}", chance.one(&others)?),
    })
}

/// The text up to two thirds of its last word; `None` if that leaves nothing of it or all of it.
pub(crate) fn unfinished(text: &str) -> Option<String> {
    let last = words(text).pop()?;
    let kept = (last.len() * 2).div_ceil(3);
    let &(end, _) = last.get(kept)?;
    (kept >= 2).then(|| text[..end].to_owned())
}

/// The letters of each word with their places.
fn words(text: &str) -> Vec<Vec<(usize, char)>> {
    let mut words = vec![Vec::new()];
    for (at, letter) in text.char_indices() {
        if letter.is_alphabetic() {
            if let Some(word) = words.last_mut() {
                word.push((at, letter));
            }
        } else if words.last().is_some_and(|word| !word.is_empty()) {
            words.push(Vec::new());
        }
    }
    words.retain(|word: &Vec<_>| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;

    #[test]
    fn accents_go_and_letters_of_their_own_stay() {
        assert_eq!(stripped("łódź straße").unwrap(), "lodz strasse");
        assert_eq!(
            stripped("українські в’язниці").unwrap(),
            "украінські вязниці"
        );
        assert_eq!(stripped("чужой паспорт"), None);
        assert_eq!(stripped("child's passport"), None);
    }

    #[test]
    fn a_slip_changes_one_inner_letter_of_a_long_word() {
        let mut chance = Chance::of(&["slip"]);
        for slip in SLIPS {
            for _ in 0..50 {
                let wrong = with_slip("no passport", slip, &['a', 'ž'], &mut chance).unwrap();
                assert!(wrong.starts_with("no p") && wrong.ends_with('t'), "{wrong}");
                assert_ne!(wrong, "no passport");
                assert!((10..=12).contains(&wrong.chars().count()), "{wrong}");
            }
        }
        assert_eq!(
            with_slip("his visa", Slip::Missing, &['a'], &mut chance),
            None
        );
    }

    #[test]
    fn two_thirds_of_the_last_word_are_left() {
        assert_eq!(unfinished("lost passport").unwrap(), "lost passpo");
        assert_eq!(unfinished("їжа").unwrap(), "їж");
        assert_eq!(unfinished("at a"), None);
    }
}
