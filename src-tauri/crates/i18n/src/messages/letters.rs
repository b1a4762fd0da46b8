//! The words on the papers of a case, from `letters.ftl`: in more languages than the interface has,
//! because a letter is read by its receiver.

use fluent_bundle::FluentArgs;

use super::Messages;

const COMPILED: &[(&str, &str)] = &[
    ("en", include_str!("../../../../../locales/en/letters.ftl")),
    ("sv", include_str!("../../../../../locales/sv/letters.ftl")),
    ("uk", include_str!("../../../../../locales/uk/letters.ftl")),
    ("lv", include_str!("../../../../../locales/lv/letters.ftl")),
    ("de", include_str!("../../../../../locales/de/letters.ftl")),
    ("pl", include_str!("../../../../../locales/pl/letters.ftl")),
    ("da", include_str!("../../../../../locales/da/letters.ftl")),
    ("nb", include_str!("../../../../../locales/nb/letters.ftl")),
    ("et", include_str!("../../../../../locales/et/letters.ftl")),
    ("fi", include_str!("../../../../../locales/fi/letters.ftl")),
    ("lt", include_str!("../../../../../locales/lt/letters.ftl")),
];

/// The words of papers in one language; what it lacks is said in the source language.
pub struct LetterMessages(Messages);

impl LetterMessages {
    /// The words of the language with this code; those of the source language for a code without any.
    pub fn in_language(code: &str) -> Self {
        Self(Messages::of(code, COMPILED))
    }

    /// The message `letters-<name>`; `None` where there is none.
    pub fn find(&self, name: &str) -> Option<String> {
        let id = format!("letters-{name}");
        let text = self.0.format(&id, None);
        (text != id).then_some(text)
    }

    /// The message `letters-<name>`, or the name where there is none.
    pub fn word(&self, name: &str) -> String {
        self.find(name).unwrap_or_else(|| name.to_owned())
    }

    /// The message `letters-<name>` with texts in its places.
    pub fn filled(&self, name: &str, values: &[(&str, &str)]) -> String {
        let args: FluentArgs<'_> = values.iter().copied().collect();
        self.0.format(&format!("letters-{name}"), Some(&args))
    }

    /// A day in words.
    pub fn date(&self, day: u32, month: u32, year: &str) -> String {
        let mut args = FluentArgs::new();
        args.set("day", day);
        args.set("month", month);
        args.set("year", year);
        self.0.format("letters-date", Some(&args))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;
    use crate::languages::languages;
    use crate::locales::{LETTERS, parse, read_locales};
    use std::collections::BTreeMap;
    use std::path::Path;

    #[test]
    fn what_is_on_the_disk_is_compiled_in_and_said_of_the_language() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
        let files = read_locales(&folder).unwrap();
        let letters = files.iter().filter(|file| file.area == LETTERS);
        let on_disk: BTreeMap<&str, &[u8]> = letters
            .map(|file| (file.language.as_str(), file.bytes.as_slice()))
            .collect();
        let compiled: BTreeMap<&str, &[u8]> = COMPILED
            .iter()
            .map(|(code, text)| (*code, text.as_bytes()))
            .collect();
        assert!(on_disk == compiled, "{:?}", on_disk.keys());
        for language in languages() {
            let has = compiled.contains_key(language.code.as_str());
            assert_eq!(language.letters.is_some(), has, "{}", language.code);
        }
    }

    #[test]
    fn every_language_with_letters_has_every_word_of_them() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
        let files = read_locales(&folder).unwrap();
        let ids = |code: &str| -> Vec<String> {
            let of = files
                .iter()
                .find(|file| file.area == LETTERS && file.language == code);
            let entries = parse(of.unwrap()).entries.into_iter();
            entries.map(|entry| entry.id.text).collect()
        };
        for (code, _) in COMPILED {
            assert_eq!(ids(code), ids("en"), "in {code}");
        }
    }

    #[test]
    fn a_day_is_written_as_the_receiver_writes_it() {
        for (code, day) in [
            ("en", "22 November 2026"),
            ("sv", "22 november 2026"),
            ("uk", "22 листопада 2026 р."),
            ("lv", "2026. gada 22. novembris"),
            ("de", "22. November 2026"),
            ("pl", "22 listopada 2026 r."),
            ("lt", "2026 m. lapkričio 22 d."),
            ("is", "22 November 2026"),
        ] {
            let words = LetterMessages::in_language(code);
            assert_eq!(words.date(22, 11, "2026"), day, "{code}");
        }
    }
}
