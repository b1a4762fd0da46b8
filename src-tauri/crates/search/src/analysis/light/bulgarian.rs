//! Bulgarian: the article behind the word, the plural, the last vowel, and the vowel that comes and goes in a stem.
//!
//! After J. Savoy, *Searching strategies for the Bulgarian language*, Information Retrieval 10, 2007: which endings go, and
//! how long a word must be for it.

use std::borrow::Cow;

/// Endings with the article, and the least letters that must remain.
const ARTICLE: &[(&str, usize)] = &[
    ("ият", 4),
    ("ето", 4),
    ("ът", 3),
    ("ят", 3),
    ("то", 3),
    ("те", 3),
    ("та", 3),
    ("ия", 3),
];

/// Plurals, the least letters that remain before them, and what they replace.
const PLURAL: &[(&str, usize, &str)] = &[
    ("овци", 3, ""),
    ("овце", 3, ""),
    ("ове", 3, ""),
    ("еве", 3, "й"),
    ("ища", 3, ""),
    ("ци", 3, "к"),
    ("зи", 3, "г"),
    ("си", 3, "х"),
    ("и", 3, ""),
];

pub(in crate::analysis) fn bulgarian(word: &str) -> Cow<'_, str> {
    let length = word.chars().count();
    if length < 4 {
        return Cow::Borrowed(word);
    }
    let mut stem = word;
    for (ending, least) in ARTICLE {
        if let Some(rest) = stem
            .strip_suffix(ending)
            .filter(|rest| rest.chars().count() >= *least)
        {
            stem = rest;
            break;
        }
    }
    let mut stem = Cow::Borrowed(stem);
    for (ending, least, before) in PLURAL {
        let rest = stem
            .strip_suffix(ending)
            .filter(|rest| rest.chars().count() >= *least);
        if let Some(rest) = rest {
            stem = Cow::Owned(format!("{rest}{before}"));
            break;
        }
    }
    for vowel in ['я', 'а', 'о', 'е'] {
        if let Some(rest) = stem
            .strip_suffix(vowel)
            .filter(|rest| rest.chars().count() >= 3)
        {
            stem = Cow::Owned(rest.to_owned());
            break;
        }
    }
    Cow::Owned(without_fleeting_vowel(&stem))
}

/// `временен`, `временна`; `български`, `българ`: the vowel before the last consonant is there in some forms only.
fn without_fleeting_vowel(stem: &str) -> String {
    let letters: Vec<char> = stem.chars().collect();
    if let [start @ .., vowel, last] = letters.as_slice()
        && start.len() >= 3
        && ((*vowel == 'е' && *last == 'н') || *vowel == 'ъ')
    {
        return start.iter().chain([last]).collect();
    }
    stem.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (one, other) in [
            ("паспорт", "паспорти"),
            ("паспорт", "паспортът"),
            ("жертва", "жертвите"),
            ("жертва", "жертви"),
            ("дете", "детето"),
            ("дълг", "дългове"),
            ("работник", "работници"),
            ("посолство", "посолството"),
        ] {
            assert_eq!(bulgarian(one), bulgarian(other), "{one}, {other}");
        }
    }

    #[test]
    fn short_words_stay() {
        assert_eq!(bulgarian("ги"), "ги");
    }
}
