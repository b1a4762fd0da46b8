//! `words.toml`: words that the handbook does not use, with better ones.

use super::rows::rows;
use crate::problem::{Code, Problem};
use std::collections::{BTreeSet, HashMap};
use unicode_segmentation::UnicodeSegmentation;

/// All words that are not used, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvoidedWords {
    /// The words.
    pub words: Vec<AvoidedWord>,
}

/// A word, or several in a row, that the handbook does not use.
#[derive(Clone, Debug, PartialEq)]
pub struct AvoidedWord {
    /// Its id, which exceptions name.
    pub id: String,
    /// Language.
    pub language: String,
    /// All its forms as they stand in texts.
    pub forms: Vec<String>,
    /// Phrases in which the word is right, for example a name.
    pub allowed: Vec<String>,
    /// What to write.
    pub better: String,
    /// Line of the file.
    pub line: u32,
}

/// The words of one language, ready to be found in texts.
pub(crate) struct Finder<'a> {
    /// First word in lower case -> what may begin there, longest first.
    phrases: HashMap<String, Vec<Phrase<'a>>>,
}

struct Phrase<'a> {
    words: Vec<String>,
    /// None for a phrase that is right.
    avoided: Option<&'a AvoidedWord>,
}

/// A word that was found.
pub(crate) struct Found<'a> {
    pub(crate) word: &'a AvoidedWord,
    /// As it stands in the text.
    pub(crate) text: String,
}

impl AvoidedWords {
    pub(crate) fn parse(file: &str, text: &str, problems: &mut Vec<Problem>) -> Self {
        let (mut ids, mut forms) = (BTreeSet::new(), BTreeSet::new());
        let mut words = Vec::new();
        for mut row in rows(file, text, "word", problems) {
            let line = row.line();
            let (id, id_line) = row.text("id");
            let language = row.text("language").0;
            let better = row.text("better").0;
            let own: Vec<(String, u32)> = row.texts("forms");
            let allowed = row.texts("allowed").into_iter().map(|(text, _)| text);
            let allowed = allowed.collect();
            if own.is_empty() {
                row.missing("forms");
            }
            row.finish(problems);
            if !ids.insert(id.clone()) {
                problems.push(Problem::new(Code::DuplicateId, file, id_line).about(&id));
            }
            for (form, line) in &own {
                if !forms.insert((language.clone(), form.to_lowercase())) {
                    problems.push(Problem::new(Code::DuplicateTerm, file, *line).about(form));
                }
            }
            words.push(AvoidedWord {
                id,
                language,
                forms: own.into_iter().map(|(form, _)| form).collect(),
                allowed,
                better,
                line,
            });
        }
        Self { words }
    }

    /// The words of a language.
    pub(crate) fn finder(&self, lang: &str) -> Finder<'_> {
        let mut phrases: HashMap<String, Vec<Phrase<'_>>> = HashMap::new();
        for word in self.words.iter().filter(|word| word.language == lang) {
            let forms = word.forms.iter().map(|form| (form, Some(word)));
            let allowed = word.allowed.iter().map(|phrase| (phrase, None));
            for (text, avoided) in forms.chain(allowed) {
                let words: Vec<String> = text.unicode_words().map(fold).collect();
                if let Some(first) = words.first() {
                    let list = phrases.entry(first.clone()).or_default();
                    list.push(Phrase { words, avoided });
                }
            }
        }
        for list in phrases.values_mut() {
            list.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
        }
        Finder { phrases }
    }
}

impl<'a> Finder<'a> {
    /// Every word of the list that stands in a text as a word of its own.
    pub(crate) fn find(&self, text: &str) -> Vec<Found<'a>> {
        let words: Vec<&str> = text.unicode_words().collect();
        let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(rest) = folded.get(at..).filter(|rest| !rest.is_empty()) {
            let list = self.phrases.get(&rest[0]).map_or(&[][..], Vec::as_slice);
            let Some(phrase) = list.iter().find(|phrase| rest.starts_with(&phrase.words)) else {
                at += 1;
                continue;
            };
            let end = at + phrase.words.len();
            if let Some(word) = phrase.avoided {
                let text = words[at..end].join(" ");
                found.push(Found { word, text });
            }
            at = end;
        }
        found
    }
}

fn fold(word: &str) -> String {
    word.to_lowercase().replace('’', "'")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = "[[word]]\nid = \"rescue\"\nlanguage = \"en\"\nforms = [\"rescue\", \"rescued\"]\nallowed = [\"fire and rescue\", \"rescue service\"]\nbetter = \"help\"\n[[word]]\nid = \"today\"\nlanguage = \"en\"\nforms = [\"in today's world\"]\nbetter = \"\"\n";

    fn found(text: &str) -> Vec<String> {
        let words = AvoidedWords::parse("words.toml", TEXT, &mut Vec::new());
        let found = words.finder("en").find(text);
        found.into_iter().map(|found| found.text).collect()
    }

    #[test]
    fn a_word_is_found_in_its_forms_and_only_whole() {
        assert_eq!(found("Rescued, then a rescue."), ["Rescued", "rescue"]);
        assert!(found("rescuer, prerescue").is_empty());
        assert_eq!(found("In today’s world"), ["In today’s world"]);
    }

    #[test]
    fn a_word_is_right_in_a_phrase_that_is_allowed() {
        assert!(found("Call fire and rescue, or the rescue service.").is_empty());
        assert_eq!(found("fire, and the rescue"), ["rescue"]);
    }

    #[test]
    fn another_language_has_other_words() {
        let words = AvoidedWords::parse("words.toml", TEXT, &mut Vec::new());
        assert!(words.finder("sv").find("rescue").is_empty());
    }

    #[test]
    fn an_id_and_a_form_stand_once() {
        let mut problems = Vec::new();
        let text = format!(
            "{TEXT}[[word]]\nid = \"today\"\nlanguage = \"en\"\nforms = [\"Rescue\"]\nbetter = \"x\"\n"
        );
        AvoidedWords::parse("words.toml", &text, &mut problems);
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [Code::DuplicateId, Code::DuplicateTerm]);
    }

    proptest! {
        #[test]
        fn any_text_can_be_searched(text in any::<String>()) {
            let _ = found(&text);
        }
    }
}
