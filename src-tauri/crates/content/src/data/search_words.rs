//! `search-words.toml`: everyday words in many languages. They are no terms and have no definition; with them an officer
//! who types in another language finds the page all the same.

use super::{record, table};
use crate::problem::Problem;
use std::collections::BTreeMap;

/// Meaning, for example `police`, to a language, to the words that officers type for it.
pub type SearchWords = BTreeMap<String, BTreeMap<String, Vec<String>>>;

pub(crate) fn parse(file: &str, text: &str, problems: &mut Vec<Problem>) -> SearchWords {
    let mut words = SearchWords::new();
    for (id, value) in table(file, text, problems) {
        if let Some(languages) = record(file, text, &id, value, problems) {
            words.insert(id, languages);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_meaning_are_read_and_a_broken_one_is_named() {
        let text = "[police]\nen = [\"police\"]\nlv = [\"policija\"]\n\n[boss]\nen = \"boss\"\n";
        let mut problems = Vec::new();
        let words = parse("search-words.toml", text, &mut problems);
        assert_eq!(words["police"]["lv"], ["policija"]);
        assert!(!words.contains_key("boss"));
        assert_eq!(
            problems
                .iter()
                .map(|problem| problem.line)
                .collect::<Vec<_>>(),
            [5]
        );
    }
}
