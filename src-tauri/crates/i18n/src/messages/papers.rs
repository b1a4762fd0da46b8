//! The words on paper: those of `papers.ftl`, those of a blank checklist in `sheet.ftl`, which more languages have than
//! the interface, and those that the screen has already.

use fluent_bundle::FluentArgs;

use super::Messages;

/// What papers say, in each language that has messages. On paper a result is called what it is called
/// on the screen, so the areas of the interface are here too.
const COMPILED: &[(&str, &str)] = &[
    ("en", include_str!("../../../../../locales/en/app.ftl")),
    ("en", include_str!("../../../../../locales/en/papers.ftl")),
    (
        "en",
        include_str!("../../../../../locales/en/checklist.ftl"),
    ),
    ("en", include_str!("../../../../../locales/en/contacts.ftl")),
    ("en", include_str!("../../../../../locales/en/dates.ftl")),
    ("en", include_str!("../../../../../locales/en/reader.ftl")),
    ("en", include_str!("../../../../../locales/en/result.ftl")),
    (
        "en",
        include_str!("../../../../../locales/en/situation.ftl"),
    ),
    ("en", include_str!("../../../../../locales/en/vault.ftl")),
    ("sv", include_str!("../../../../../locales/sv/app.ftl")),
    ("sv", include_str!("../../../../../locales/sv/papers.ftl")),
    (
        "sv",
        include_str!("../../../../../locales/sv/checklist.ftl"),
    ),
    ("sv", include_str!("../../../../../locales/sv/contacts.ftl")),
    ("sv", include_str!("../../../../../locales/sv/dates.ftl")),
    ("sv", include_str!("../../../../../locales/sv/reader.ftl")),
    ("sv", include_str!("../../../../../locales/sv/result.ftl")),
    (
        "sv",
        include_str!("../../../../../locales/sv/situation.ftl"),
    ),
    ("sv", include_str!("../../../../../locales/sv/vault.ftl")),
    ("uk", include_str!("../../../../../locales/uk/app.ftl")),
    ("uk", include_str!("../../../../../locales/uk/papers.ftl")),
    (
        "uk",
        include_str!("../../../../../locales/uk/checklist.ftl"),
    ),
    ("uk", include_str!("../../../../../locales/uk/contacts.ftl")),
    ("uk", include_str!("../../../../../locales/uk/dates.ftl")),
    ("uk", include_str!("../../../../../locales/uk/reader.ftl")),
    ("uk", include_str!("../../../../../locales/uk/result.ftl")),
    (
        "uk",
        include_str!("../../../../../locales/uk/situation.ftl"),
    ),
    ("uk", include_str!("../../../../../locales/uk/vault.ftl")),
    ("en", include_str!("../../../../../locales/en/sheet.ftl")),
    ("sv", include_str!("../../../../../locales/sv/sheet.ftl")),
    ("uk", include_str!("../../../../../locales/uk/sheet.ftl")),
    ("bg", include_str!("../../../../../locales/bg/sheet.ftl")),
    ("da", include_str!("../../../../../locales/da/sheet.ftl")),
    ("de", include_str!("../../../../../locales/de/sheet.ftl")),
    ("et", include_str!("../../../../../locales/et/sheet.ftl")),
    ("fi", include_str!("../../../../../locales/fi/sheet.ftl")),
    ("is", include_str!("../../../../../locales/is/sheet.ftl")),
    ("lt", include_str!("../../../../../locales/lt/sheet.ftl")),
    ("lv", include_str!("../../../../../locales/lv/sheet.ftl")),
    ("nb", include_str!("../../../../../locales/nb/sheet.ftl")),
    ("pl", include_str!("../../../../../locales/pl/sheet.ftl")),
    ("ro", include_str!("../../../../../locales/ro/sheet.ftl")),
];

/// The words on paper in one language, with its fallbacks behind it.
pub struct PaperMessages(Messages);

impl PaperMessages {
    /// The words of the language with this code; those of the source language for a code that the
    /// table of languages does not have.
    pub fn in_language(code: &str) -> Self {
        Self(Messages::of(code, COMPILED))
    }

    /// A word that is chosen by a name of the core, such as `result-strong-grounds`; `None` where the
    /// messages have no such word.
    pub fn named(&self, area: &str, name: &str) -> Option<String> {
        let id = format!("{area}-{name}");
        let text = self.0.format(&id, None);
        (text != id).then_some(text)
    }
}

/// A function for each message, and in tests a list of them all.
macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $type:ty),*) = $id:literal;)*) => {
        impl PaperMessages {
            $(
                $(#[$doc])*
                pub fn $name(&self, $($arg: $type),*) -> String {
                    let values: &[(&str, fluent_bundle::FluentValue<'_>)] =
                        &[$((stringify!($arg), $arg.into())),*];
                    let args: FluentArgs<'_> = values.iter().cloned().collect();
                    self.0.format($id, Some(&args))
                }
            )*
        }

        /// Each message with its id, said with nothing in its places.
        #[cfg(test)]
        fn all(messages: &PaperMessages) -> Vec<(&'static str, String)> {
            vec![$(($id, messages.$name($(<$type>::default()),*))),*]
        }
    };
}

messages! {
    /// Number of a page, with the number of all.
    page_number(page: &str, pages: &str) = "sheet-page-number";
    /// The handbook and its edition.
    edition(title: &str, edition: &str) = "sheet-edition";
    /// The same with the day of the last revision.
    edition_revised(title: &str, edition: &str, date: &str) = "sheet-edition-revised";
    /// A day in words.
    date(day: u32, month: u32, year: &str) = "sheet-date";
    /// Below a line to sign on.
    officer() = "sheet-officer";
    /// Below another.
    received_by() = "papers-received-by";
    /// How to handle a paper with answers.
    confidential() = "papers-confidential";
    /// Until when it may be kept.
    erase_by(date: &str) = "papers-erase-by";
    /// The same where no day is set.
    erase_when_done() = "papers-erase-when-done";
    /// Title above the notes of a page.
    notes() = "reader-footnotes";
    /// Of a translation whose original has changed.
    out_of_date() = "sheet-out-of-date";
    /// Of a translation that nobody has reviewed.
    not_reviewed() = "sheet-not-reviewed";
    /// Label of a line for the reference.
    reference() = "sheet-reference";
    /// Label of a line for the moment.
    day_and_time() = "sheet-day-and-time";
    /// Why no name stands on a sheet.
    can_be_found() = "sheet-can-be-found";
    /// That no name stands on a sheet.
    no_names() = "sheet-no-names";
    /// Below something to notice.
    observe() = "sheet-observe";
    /// Below a question with a condition.
    only_if(question: &str, answer: &str) = "sheet-only-if";
    /// Below the heading of the officer's own questions.
    own_about() = "sheet-own-about";
    /// How long a checklist takes.
    minutes(count: u32) = "sheet-minutes";
    /// Heading of the officer's own questions.
    own_group() = "sheet-own";
    /// Heading of the questions before the first.
    gate() = "checklist-gate-title";
    /// Before a note.
    note() = "sheet-note";
    /// Of an answer that does not fit the others.
    uncounted() = "checklist-uncounted";
    /// Where there is no answer.
    no_answer() = "checklist-compare-none";
    /// Title of a result.
    result_title(checklist: &str) = "papers-result-title";
    /// A sign that nobody has checked against its source.
    sign_unverified(sign: &str) = "papers-sign-unverified";
    /// A sign with its strength.
    sign_strength(sign: &str, strength: &str) = "papers-sign-strength";
    /// Head of the first column.
    column_part() = "papers-column-part";
    /// Head of the second column.
    column_signs() = "result-signs";
    /// Head of the third column.
    column_strength() = "papers-column-strength";
    /// Head of the last column.
    column_reading() = "result-reading";
    /// Title above the parts of a result.
    weighed() = "result-weighed";
    /// Of a part without signs.
    nothing_reported() = "result-nothing-reported";
    /// Of a part without signs and with open questions.
    questions_open(count: u32) = "result-open";
    /// That exploitation seems to be planned.
    planned() = "result-planned";
    /// Of an alert.
    act_first() = "papers-act-first";
    /// That the rule for children was used.
    child_rule() = "result-child-rule";
    /// How many weighed questions are known.
    known(known: u32, count: u32) = "result-known";
    /// What a result is not.
    not_identification() = "result-not-identification";
    /// Who decides.
    competent() = "result-competent";
    /// What a result is for.
    ask_to_look() = "result-ask-to-look";
    /// Who decides about a return.
    who_decides_return() = "result-who-decides-return";
    /// Title above what is not known.
    unknown() = "result-unknown";
    /// Who should ask the rest.
    unknown_lead() = "result-unknown-lead";
    /// Title above what is to be prepared.
    still_open() = "result-still-open";
    /// How many more.
    more_open(count: u32) = "papers-more-open";
    /// Title above the next steps.
    next() = "result-next";
    /// Title above what the person agreed to.
    agreement() = "papers-agreement";
    /// Label of what the person agreed to.
    agreed() = "papers-agreed";
    /// Label of what the person did not agree to.
    not_agreed() = "papers-not-agreed";
    /// Label of how to reach the person.
    safe_contact() = "papers-safe-contact";
    /// Title of the sheet for the envelope.
    recovery_title() = "vault-sheet-title";
    /// What the code opens.
    recovery_what() = "vault-sheet-what";
    /// How to use it.
    recovery_how() = "vault-sheet-how";
    /// Where to keep it.
    recovery_keep() = "vault-sheet-keep";
    /// When it was made.
    recovery_made(date: &str) = "vault-sheet-made";
    /// Whose cases it opens.
    recovery_for(name: &str) = "vault-sheet-for";
    /// Head of a column of the periods.
    periods_matter() = "reader-periods-matter";
    /// Head of a column of the periods.
    periods_length() = "reader-periods-length";
    /// Head of a column of the periods.
    periods_grants() = "reader-periods-grants";
    /// Head of a column of the periods.
    periods_basis() = "reader-periods-legal-basis";
    /// Head of a column of the periods.
    periods_source() = "reader-periods-source";
    /// In a row of the periods.
    periods_missing() = "reader-periods-not-established";
    /// Name of a period.
    periods_reflection() = "contacts-statement-recovery-reflection";
    /// Name of a permit.
    periods_permit() = "contacts-statement-residence-permit";
    /// Of a statement that is not certain.
    not_yet_checked() = "dates-unverified";
    /// Of a statement that is old.
    check_first() = "dates-check-first";
    /// The date of a source.
    as_of(date: &str) = "dates-as-of";
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;
    use crate::languages::languages;
    use crate::locales::{MessageFile, SHEET, parse, read_locales};
    use std::path::Path;

    #[test]
    fn every_word_on_paper_is_there_in_every_language() {
        for language in languages() {
            let messages = PaperMessages::in_language(&language.code);
            for (id, text) in all(&messages) {
                assert!(!text.is_empty(), "{id} is empty in {}", language.code);
                assert_ne!(text, id, "{id} cannot be said in {}", language.code);
            }
        }
    }

    #[test]
    fn what_is_translated_is_compiled_in() {
        let files = read_locales(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales"));
        let files = files.unwrap();
        let text = |file: &MessageFile| String::from_utf8(file.bytes.clone()).unwrap();
        let is_compiled = |file: &MessageFile| COMPILED.contains(&(&file.language, &text(file)));
        let areas: Vec<&str> = files
            .iter()
            .filter(|file| file.language == "en" && is_compiled(file))
            .map(|file| file.area.as_str())
            .collect();
        assert_eq!(areas.len(), 10);
        for file in files.iter().filter(|file| areas.contains(&&*file.area)) {
            assert!(is_compiled(file), "{} is not in the list", file.path());
        }
        let of = |area: &str| files.iter().filter(|file| file.area == area).count();
        let on_disk: usize = areas.iter().map(|area| of(area)).sum();
        assert_eq!(COMPILED.len(), on_disk, "a text stands twice in the list");
    }

    #[test]
    fn every_sheet_has_every_word_and_calls_an_answer_as_the_screen_does() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
        let files = read_locales(&folder).unwrap();
        let entries = |code: &str, area: &str| {
            let mut of = files.iter().filter(|file| file.language == code);
            let file = of.find(|file| file.area == area);
            file.map(|file| parse(file).entries)
        };
        let ids = |code: &str| -> Vec<String> {
            let entries = entries(code, SHEET).unwrap().into_iter();
            entries.map(|entry| entry.id.text).collect()
        };
        for language in languages().iter().filter(|language| !language.pseudo) {
            assert_eq!(ids(&language.code), ids("en"), "in {}", language.code);
            if language.has_messages {
                let messages = PaperMessages::in_language(&language.code);
                for answer in ["yes", "no", "unclear", "not-asked"] {
                    let named = |area| messages.named(area, answer);
                    assert_eq!(named(SHEET), named("checklist"), "{answer}");
                }
            }
        }
    }

    #[test]
    fn languages_with_messages_say_it_in_their_own() {
        for (lang, page, date) in [
            ("en", "Page 2 of 7", "22 November 2026"),
            ("sv", "Sida 2 av 7", "22 november 2026"),
            ("uk", "Сторінка 2 з 7", "22 листопада 2026 р."),
            ("lv", "2. lappuse no 7", "2026. gada 22. novembris"),
        ] {
            let messages = PaperMessages::in_language(lang);
            assert_eq!(messages.page_number("2", "7"), page, "{lang}");
            assert_eq!(messages.date(22, 11, "2026"), date, "{lang}");
        }
    }

    #[test]
    fn a_word_that_nobody_has_written_is_none() {
        let messages = PaperMessages::in_language("sv");
        assert!(messages.named("result", "strong-grounds").is_some());
        assert_eq!(messages.named("result", "guilty"), None);
    }
}
