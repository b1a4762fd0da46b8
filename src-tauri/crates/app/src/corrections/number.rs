//! Whether what was typed is a telephone number, and how it is kept.

/// Digits that a number has at least: `112` has three, some services have two.
const LEAST: usize = 2;
/// Digits that a number has at most, after its `+` (ITU-T E.164) or a prefix for calls abroad.
const MOST: usize = 18;

/// A number as it is kept: digits, spaces, and `+` at the beginning. What people write between digits becomes a
/// space; anything else is refused, because a number with a letter in it is a mistake.
pub(super) fn number(typed: &str) -> Option<String> {
    let mut kept = String::new();
    for letter in typed.trim().chars() {
        match letter {
            '0'..='9' => kept.push(letter),
            '+' if kept.is_empty() => kept.push(letter),
            '-' | '–' | '.' | '/' | '(' | ')' => kept.push(' '),
            letter if letter.is_whitespace() => kept.push(' '),
            _ => return None,
        }
    }
    let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    (LEAST..=MOST)
        .contains(&digits(&kept).len())
        .then_some(kept)
}

/// The digits alone, so that `28 612 120` and `28612120` are the same number.
pub(super) fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// The international form of a number that is written in it.
pub(super) fn international(number: &str) -> String {
    match number.starts_with('+') {
        true => format!("+{}", digits(number)),
        false => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_digits_with_spaces_and_perhaps_a_plus() {
        let table = [
            ("112", Some("112")),
            ("  67 898 343 ", Some("67 898 343")),
            ("+371 28612120", Some("+371 28612120")),
            ("(067) 898-343", Some("067 898 343")),
            ("0046/8.123", Some("0046 8 123")),
            ("", None),
            ("1", None),
            ("+", None),
            ("12+3", None),
            ("ask Anna", None),
            ("67898343 ext 2", None),
            ("١١٢", None),
            ("1234567890123456789", None),
        ];
        for (typed, kept) in table {
            assert_eq!(number(typed).as_deref(), kept, "{typed}");
        }
    }

    #[test]
    fn the_international_form_is_known_only_where_it_was_written() {
        assert_eq!(international("+371 28 612 120"), "+37128612120");
        assert_eq!(international("28 612 120"), "");
    }
}
