//! What an officer has found out about a contact: another number, other hours, that nobody answers any more; and
//! contacts of their own.
//!
//! It needs no passphrase and says nothing about a person. It is kept beside the directory and never mixed with it:
//! what the handbook says is always shown too, and no update of the handbook takes a correction away.

mod found;
mod local;
mod number;
mod store;

pub(crate) use local::Local;
pub(crate) use store::Store;

use crate::App;
use crate::error::{AppError, ErrorCode};
use crate::view::{ContactsView, CorrectionInput};
use content::{Country, Date};
use store::{Entry, Official};

/// What an answer to *did somebody answer?* is called.
const ANSWERS: [&str; 3] = ["", "works", "no-answer"];
/// Letters that a field takes at most; more is no note on a telephone number.
const LONGEST: usize = 400;

impl App {
    /// Adds a correction or a contact of the officer's own, or changes one.
    ///
    /// # Errors
    /// When the number is none, nothing was said, the directory does not have the country, or it cannot be written.
    pub fn correct_contact(&self, input: CorrectionInput) -> Result<ContactsView, AppError> {
        let country = self.country(&input.country)?;
        let mut entries = self.corrections().entries().to_vec();
        let present = entries
            .iter()
            .position(|entry| entry.id.to_string() == input.id);
        let before = present.map(|at| entries[at].clone());
        let mut entry = self.entry(country, &input, before.as_ref())?;
        match present {
            Some(at) => entries[at] = entry,
            None => {
                entry.id = entries.iter().map(|entry| entry.id).max().unwrap_or(0) + 1;
                entries.push(entry);
            }
        }
        self.corrections().keep(entries)?;
        self.contacts(&input.country)
    }

    /// Removes a correction or an own contact; it can be undone.
    ///
    /// # Errors
    /// When the directory does not have the country, or it cannot be written.
    pub fn remove_correction(&self, country: &str, id: &str) -> Result<ContactsView, AppError> {
        let mut entries = self.corrections().entries().to_vec();
        let count = entries.len();
        entries.retain(|entry| entry.id.to_string() != id);
        if entries.len() < count {
            self.corrections().keep(entries)?;
        }
        self.contacts(country)
    }

    /// Takes the last change of corrections back.
    ///
    /// # Errors
    /// As for [`App::remove_correction`].
    pub fn undo_correction(&self, country: &str) -> Result<ContactsView, AppError> {
        self.corrections().undo()?;
        self.contacts(country)
    }

    /// What is known locally of a country; also of one that the directory does not have any more.
    pub(crate) fn local<'a>(&self, iso2: &str, country: Option<&'a Country>) -> Local<'a> {
        let store = self.corrections();
        let entries = store.entries().iter().filter(|entry| entry.country == iso2);
        Local::new(country, entries.cloned().collect(), self.present_day())
    }

    /// The day on which something is written: the program may stand open for days.
    fn present_day(&self) -> Date {
        let days = self.now().0.max(0) as u64 / 86_400_000;
        Date::from_unix_days(days).max(self.places.today)
    }

    fn entry(
        &self,
        country: &Country,
        input: &CorrectionInput,
        before: Option<&Entry>,
    ) -> Result<Entry, AppError> {
        let number = match input.number.trim() {
            "" => String::new(),
            typed => number::number(typed).ok_or_else(|| {
                AppError::new(ErrorCode::CorrectionNumber).with("number", short(typed))
            })?,
        };
        let list = input.list.replace('-', "_");
        let is_own = before.map_or(input.own, |before| before.about.is_none());
        let about = match is_own {
            true => None,
            false => Some(official(country, &list, input, before)?),
        };
        let answers = ANSWERS.iter().find(|word| **word == input.answers);
        let entry = Entry {
            id: before.map_or(0, |before| before.id),
            country: country.iso2.clone(),
            list,
            name: short(&input.name),
            role: short(&input.role),
            number,
            hours: short(&input.hours),
            note: short(&input.note),
            answers: answers.map_or_else(String::new, |word| (*word).to_owned()),
            called_on: Date::from_iso(input.called_on.trim())
                .map_or_else(String::new, |date| date.to_string()),
            written: self.present_day().to_string(),
            about,
        };
        let said = [&entry.number, &entry.hours, &entry.note, &entry.answers];
        let says_nothing = said.iter().all(|text| text.is_empty());
        if says_nothing || (is_own && entry.name.is_empty()) {
            return Err(AppError::new(ErrorCode::CorrectionEmpty));
        }
        Ok(entry)
    }
}

/// The official entry that is corrected, as it stands now; as it was seen where it is gone.
fn official(
    country: &Country,
    list: &str,
    input: &CorrectionInput,
    before: Option<&Entry>,
) -> Result<Official, AppError> {
    let named = country
        .list(list)
        .filter(|contact| contact.name == input.name);
    let seen = named
        .filter_map(|contact| local::as_seen(contact, &input.about))
        .next();
    seen.or_else(|| before?.about.clone())
        .ok_or_else(|| AppError::new(ErrorCode::CorrectionEmpty))
}

/// The anchor of an own contact on its country's page.
fn anchor(entry: &Entry) -> String {
    format!("local-{}", entry.id)
}

/// Text of a field: one line, not too long.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(LONGEST).collect()
}
