//! `search-words.toml`: everyday words in many languages. They are no terms and have no definition; with them an officer
//! who types in another language finds the page all the same.

use super::{record, table};
use crate::problem::Problem;
use serde::Deserialize;
use std::collections::BTreeMap;

/// By the name of a meaning, for example `police`.
pub type SearchWords = BTreeMap<String, Meaning>;

/// What officers type for something, and what it is called on the pages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Meaning {
    /// Words of the pages in the source language. Who types them finds them without our help.
    #[serde(default)]
    pub finds: Vec<String>,
    /// By language, the words that officers type.
    #[serde(flatten)]
    pub typed: BTreeMap<String, Vec<String>>,
}

pub(crate) fn parse(file: &str, text: &str, problems: &mut Vec<Problem>) -> SearchWords {
    let mut words = SearchWords::new();
    for (id, value) in table(file, text, problems) {
        if let Some(meaning) = record(file, text, &id, value, problems) {
            words.insert(id, meaning);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_meaning_are_read_and_a_broken_one_is_named() {
        let text = "[police]\nfinds = [\"police\"]\nlv = [\"policija\"]\n\n[boss]\nen = \"boss\"\n";
        let mut problems = Vec::new();
        let words = parse("search-words.toml", text, &mut problems);
        assert_eq!(words["police"].finds, ["police"]);
        assert_eq!(words["police"].typed["lv"], ["policija"]);
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
