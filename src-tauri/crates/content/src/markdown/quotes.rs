//! Quotation marks as each language sets them.

/// The marks of a language, opening and closing.
///
/// The parser makes English marks from straight ones; this turns them into those of `lang`.
pub(super) fn set_quotes(text: &str, lang: &str) -> String {
    let (open, close) = marks(lang);
    if (open, close) == ('“', '”') {
        return text.to_owned();
    }
    text.chars()
        .map(|c| match c {
            '“' => open,
            '”' => close,
            other => other,
        })
        .collect()
}

/// Plain text that did not come through the parser, set as the parser would set it.
pub(crate) fn set_text(text: &str, lang: &str) -> String {
    let mut before = ' ';
    let set: String = text
        .chars()
        .map(|c| {
            let opens = before.is_whitespace() || matches!(before, '(' | '[' | '/' | '“');
            before = c;
            match (c, opens) {
                ('"', true) => '“',
                ('"', false) => '”',
                ('\'', true) => '‘',
                ('\'', false) => '’',
                (other, _) => other,
            }
        })
        .collect();
    set_quotes(&set, lang)
}

fn marks(lang: &str) -> (char, char) {
    match lang {
        "sv" | "fi" => ('”', '”'),
        "uk" | "nb" => ('«', '»'),
        "da" => ('»', '«'),
        "de" | "is" | "et" | "lt" | "bg" => ('„', '“'),
        "pl" | "ro" => ('„', '”'),
        _ => ('“', '”'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_marks() {
        assert_eq!(set_quotes("“Hej”", "sv"), "”Hej”");
        assert_eq!(set_quotes("“Привіт”", "uk"), "«Привіт»");
        assert_eq!(set_quotes("“Hello”", "en"), "“Hello”");
    }

    #[test]
    fn text_of_the_data_is_set_like_text_of_a_page() {
        assert_eq!(
            set_text("\"It's lost\", says the boss", "en"),
            "“It’s lost”, says the boss"
        );
        assert_eq!(set_text("\"Borta\"", "sv"), "”Borta”");
    }
}
