//! How text is compared when an officer searches their own notes: neither case nor accents count.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// Folds text of any script. More is found rather than less: nobody ranks these hits, and *Žanis* is typed as *zanis*.
pub(crate) fn fold(text: &str) -> String {
    text.nfkd()
        // Accents and the vowel points of Hebrew and Arabic go. What has a lower class builds the letter itself, as in
        // Hindi and Japanese, and stays.
        .filter(|letter| canonical_combining_class(*letter) < 10)
        // Upper case first: it makes one of ß and ss, and of the two forms of the Greek sigma.
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_and_accents_do_not_count_in_any_script() {
        for (one, other) in [
            ("Žanis", "zanis"),
            ("СВІТЛАНА", "світлана"),
            ("STRASSE", "straße"),
            ("ΟΔΟΣ", "οδος"),
            ("İzmir", "izmir"),
            ("Ａ１", "a1"),
            ("مُحَمَّد", "محمد"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
        assert_ne!(fold("か"), fold("が"));
    }

    proptest! {
        #[test]
        fn case_never_counts(text in any::<String>()) {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
