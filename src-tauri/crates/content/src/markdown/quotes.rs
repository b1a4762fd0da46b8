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
}
