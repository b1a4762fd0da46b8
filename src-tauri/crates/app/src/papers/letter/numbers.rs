//! Whom to call, on the telephone script: the numbers of the contact that was chosen, each with the date of its source
//! and with what an officer found out about it. A correction stands beside the number, never instead of it.

use super::compose::Writer;
use crate::view::{ContactView, LocalView, PhoneView};
use content::Date;
use referral::Part;
use report::Fact;

impl Writer<'_> {
    /// The numbers of the contact that the paper goes to; none where the directory does not know its name.
    pub(super) fn numbers(&self) -> Vec<Fact> {
        let to = self.said(Part::To);
        let mut facts = Vec::new();
        for contact in self.letter.known.called(&to) {
            for phone in &contact.phones {
                facts.push(self.number(phone, contact));
                facts.extend(phone.local.iter().map(|local| self.correction(local)));
            }
            let whole = contact.local.iter().filter(|local| !local.own);
            facts.extend(whole.map(|local| self.correction(local)));
        }
        facts
    }

    fn number(&self, phone: &PhoneView, contact: &ContactView) -> Fact {
        let words = &self.letter.words;
        let number = [("number", phone.display.as_str())];
        if let Some(own) = contact.local.iter().find(|local| local.own) {
            let mut said = vec![phone.display.clone()];
            said.extend(self.found_out(own));
            return Fact::new(self.dated("script-own", own), said.join(" · "));
        }
        let mut said = vec![match year(&phone.as_of) {
            "" => words.filled("script-undated", &number),
            date => words.filled("script-source", &[number[0], ("date", date)]),
        }];
        if !contact.hours.is_empty() {
            let hours = [("hours", contact.hours.as_str())];
            said.push(words.filled("script-local-hours", &hours));
        }
        if phone.old {
            said.push(words.word("script-local-old"));
        }
        Fact::new(words.word("script-number"), said.join(" · "))
    }

    fn correction(&self, local: &LocalView) -> Fact {
        let label = self.dated("script-local", local);
        Fact::new(label, self.found_out(local).join(" · "))
    }

    /// What was found out, one thing after the other; the note stands as it was written.
    fn found_out(&self, local: &LocalView) -> Vec<String> {
        let words = &self.letter.words;
        let mut said = Vec::new();
        if !local.own && !local.number.is_empty() {
            said.push(words.filled("script-local-number", &[("number", &local.number)]));
        }
        if !local.hours.is_empty() {
            said.push(words.filled("script-local-hours", &[("hours", &local.hours)]));
        }
        if !local.called_on.is_empty() {
            let date = self.day_of(&local.called_on);
            said.push(words.filled("script-local-called", &[("date", &date)]));
        }
        match local.answers.as_str() {
            "works" => said.push(words.word("script-local-works")),
            "no-answer" => said.push(words.word("script-local-no-answer")),
            _ => {}
        }
        if !local.note.is_empty() {
            said.push(local.note.clone());
        }
        if local.official == "changed" {
            said.push(words.word("script-local-changed"));
        }
        if local.old {
            said.push(words.word("script-local-old"));
        }
        said
    }

    fn dated(&self, label: &str, local: &LocalView) -> String {
        let date = self.day_of(&local.written);
        self.letter.words.filled(label, &[("date", &date)])
    }

    fn day_of(&self, iso: &str) -> String {
        match Date::from_iso(iso) {
            Some(day) => self.day(day),
            None => iso.to_owned(),
        }
    }
}

/// The year with which the date of a source begins; nothing for remarks such as *undated (about 2018)*, which are
/// English.
fn year(as_of: &str) -> &str {
    let end = as_of.find(|letter: char| !letter.is_ascii_digit() && letter != '-');
    let date = &as_of[..end.unwrap_or(as_of.len())];
    if date.len() < 4 { "" } else { date }
}
