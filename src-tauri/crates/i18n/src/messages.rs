//! The messages that the core shows itself: the titles of the window here, the words on paper in
//! `papers`, those on the papers of a case in `letters`, and names of paragraphs that search shows in `steps`.
//!
//! All other messages are shown by the interface, from the same files, through the functions that
//! [`crate::generate_typescript`] writes. The command line speaks English by design.

pub(crate) mod letters;
pub(crate) mod papers;
pub(crate) mod steps;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::languages::{Language, fallback_chain};
use crate::pseudo::mirror;

const COMPILED: [(&str, &str); 3] = [
    ("en", include_str!("../../../../locales/en/app.ftl")),
    ("sv", include_str!("../../../../locales/sv/app.ftl")),
    ("uk", include_str!("../../../../locales/uk/app.ftl")),
];

/// Messages in one language, with its fallbacks behind it.
pub struct Messages {
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Messages {
    /// The messages of the language with this code; those of the source language for a code that
    /// the table of languages does not have.
    pub fn in_language(code: &str) -> Self {
        Self::of(code, &COMPILED)
    }

    /// The same from other texts.
    fn of(code: &str, compiled: &[(&str, &str)]) -> Self {
        let chain = fallback_chain(code).into_iter();
        Self {
            bundles: chain
                .filter_map(|language| bundle(language, compiled))
                .collect(),
        }
    }

    /// The title of the window while the handbook is open.
    pub fn app_title(&self) -> String {
        self.format("app-title", None)
    }

    /// The neutral title of the window after Quick hide.
    pub fn app_cover_title(&self) -> String {
        self.format("app-cover-title", None)
    }

    /// The first bundle that can say it wins; an id that none of them knows is shown as it is,
    /// which the tests below prove never happens.
    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.bundles
            .iter()
            .find_map(|bundle| {
                let pattern = bundle.get_message(id)?.value()?;
                let mut errors = Vec::new();
                let text = bundle
                    .format_pattern(pattern, args, &mut errors)
                    .into_owned();
                errors.is_empty().then_some(text)
            })
            .unwrap_or_else(|| id.to_owned())
    }
}

/// The bundle of one language from the texts compiled for it; a pseudo-language speaks with the words
/// of its fallback.
fn bundle(language: &Language, compiled: &[(&str, &str)]) -> Option<FluentBundle<FluentResource>> {
    let code = match &language.fallback {
        Some(fallback) if language.pseudo => fallback,
        _ => &language.code,
    };
    let mut texts = compiled.iter().filter(|(lang, _)| lang == code).peekable();
    texts.peek()?;
    let mut bundle = FluentBundle::new_concurrent(vec![language.formats.parse().ok()?]);
    // Titles and paper are plain text, in which the isolating marks would be drawn as boxes.
    bundle.set_use_isolating(false);
    if language.pseudo {
        bundle.set_transform(Some(mirror));
    }
    for (_, text) in texts {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
    }
    Some(bundle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::languages;

    #[test]
    fn every_language_with_messages_is_compiled_in_and_no_other() {
        let listed: Vec<&str> = languages()
            .iter()
            .filter(|l| l.has_messages)
            .map(|l| l.code.as_str())
            .collect();
        let compiled: Vec<&str> = COMPILED.iter().map(|(code, _)| *code).collect();
        assert_eq!(compiled, listed);
    }

    #[test]
    fn every_language_gives_both_titles() {
        for language in languages() {
            let messages = Messages::in_language(&language.code);
            for title in [messages.app_title(), messages.app_cover_title()] {
                assert!(!title.is_empty(), "{} has a title", language.code);
                assert!(
                    !title.starts_with("app-"),
                    "{} shows an id: {title}",
                    language.code
                );
            }
        }
    }

    #[test]
    fn the_title_is_in_the_language_asked_for() {
        for (code, title, cover) in [
            ("en", "Diplomatic Handbook", "Public holidays"),
            ("sv", "Diplomatisk handbok", "Helgdagar"),
            ("uk", "Дипломатичний довідник", "Державні свята"),
            ("de", "Diplomatic Handbook", "Public holidays"),
            ("unheard-of", "Diplomatic Handbook", "Public holidays"),
            (
                "ar-XB",
                "\u{202E}Diplomatic\u{202C} \u{202E}Handbook\u{202C}",
                "\u{202E}Public\u{202C} \u{202E}holidays\u{202C}",
            ),
        ] {
            let messages = Messages::in_language(code);
            assert_eq!(messages.app_title(), title, "title in {code}");
            assert_eq!(messages.app_cover_title(), cover, "cover title in {code}");
        }
    }

    #[test]
    fn the_cover_title_says_nothing_about_the_handbook() {
        for (code, _) in COMPILED {
            let messages = Messages::in_language(code);
            let name = messages.app_title().to_lowercase();
            let cover = messages.app_cover_title().to_lowercase();
            for word in name.split_whitespace() {
                assert!(!cover.contains(word), "“{cover}” betrays “{word}”");
            }
        }
    }
}
