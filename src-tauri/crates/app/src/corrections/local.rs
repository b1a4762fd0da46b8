//! How what an officer found out meets the directory: to which entries it belongs, and whether they have changed
//! since.

use super::number::{digits, international};
use super::store::{Entry, Official};
use crate::view::{ContactView, LocalView, PhoneView};
use content::{Contact, Country, Date, Phone, is_old};

/// The local entries of one country.
pub(crate) struct Local<'a> {
    country: Option<&'a Country>,
    entries: Vec<Entry>,
    today: Date,
}

impl<'a> Local<'a> {
    pub(super) fn new(country: Option<&'a Country>, entries: Vec<Entry>, today: Date) -> Self {
        Self {
            country,
            entries,
            today,
        }
    }

    /// What is known locally of a number. A number that stands in several entries is corrected in all of them: who
    /// found that it is dead must not find it again two lines further down.
    pub(crate) fn of_phone(&self, phone: &Phone) -> Vec<LocalView> {
        self.about(|official| is_number(official, phone))
    }

    /// What is known locally of an organisation as a whole.
    pub(crate) fn of_contact(&self, contact: &Contact) -> Vec<LocalView> {
        self.about(|official| official.number.is_empty() && official.name == contact.name)
    }

    /// All of both kinds, for what shows a contact in one line.
    pub(crate) fn of_either(&self, contact: &Contact, phone: &Phone) -> Option<LocalView> {
        let mut all = self.of_phone(phone);
        all.extend(self.of_contact(contact));
        all.into_iter().next()
    }

    /// Contacts of the officer's own in one list.
    pub(crate) fn own<'b>(&'b self, list: &'b str) -> impl Iterator<Item = ContactView> + 'b {
        let own = self.entries.iter();
        own.filter(move |entry| entry.about.is_none() && entry.list == list)
            .map(|entry| self.own_contact(entry))
    }

    /// Corrections whose official entry is not there any more. They stay.
    pub(crate) fn gone(&self) -> Vec<LocalView> {
        let views = self.entries.iter().map(|entry| self.view(entry));
        views.filter(|view| view.official == "gone").collect()
    }

    /// The list of the directory that shows a correction, and its place in it.
    pub(super) fn place(&self, entry: &Entry) -> Option<(&'a str, usize)> {
        let official = entry.about.as_ref()?;
        let country = self.country?;
        Country::lists().iter().find_map(|list| {
            let at = country
                .list(list)
                .position(|contact| fits(official, contact))?;
            Some((*list, at))
        })
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// An entry as it is shown.
    pub(super) fn view(&self, entry: &Entry) -> LocalView {
        let about = entry.about.as_ref();
        let dated = match entry.called_on.is_empty() {
            true => &entry.written,
            false => &entry.called_on,
        };
        LocalView {
            id: entry.id.to_string(),
            country: entry.country.clone(),
            list: entry.list.replace('_', "-"),
            own: about.is_none(),
            name: about.map_or_else(|| entry.name.clone(), |official| official.name.clone()),
            about: about.map_or_else(String::new, |official| official.number.clone()),
            role: entry.role.clone(),
            number: entry.number.clone(),
            hours: entry.hours.clone(),
            note: entry.note.clone(),
            answers: entry.answers.clone(),
            called_on: entry.called_on.clone(),
            written: entry.written.clone(),
            official: about.map_or("", |official| self.state(official)).to_owned(),
            old: is_old(dated, self.today),
        }
    }

    fn about(&self, fits: impl Fn(&Official) -> bool) -> Vec<LocalView> {
        let entries = self.entries.iter().rev();
        entries
            .filter(|entry| entry.about.as_ref().is_some_and(&fits))
            .map(|entry| self.view(entry))
            .collect()
    }

    /// `same`, `changed` or `gone`.
    fn state(&self, official: &Official) -> &'static str {
        let contacts = self
            .country
            .into_iter()
            .flat_map(|country| &country.contacts);
        let mut there = contacts
            .map(|(_, contact)| contact)
            .filter(|contact| fits(official, contact))
            .peekable();
        if there.peek().is_none() {
            return "gone";
        }
        match there.any(|contact| as_seen(contact, &official.number) == Some(official.clone())) {
            true => "same",
            false => "changed",
        }
    }

    fn own_contact(&self, entry: &Entry) -> ContactView {
        let view = self.view(entry);
        let phone = PhoneView {
            display: entry.number.clone(),
            e164: international(&entry.number),
            from_abroad: match entry.number.starts_with('+') {
                true => "yes".to_owned(),
                false => "unknown".to_owned(),
            },
            note: String::new(),
            source: String::new(),
            as_of: entry.written.clone(),
            confidence: "local".to_owned(),
            old: view.old,
            local: Vec::new(),
        };
        ContactView {
            anchor: super::anchor(entry),
            name: entry.name.clone(),
            role: entry.role.clone(),
            hours: entry.hours.clone(),
            languages: String::new(),
            note: entry.note.clone(),
            source: String::new(),
            as_of: entry.written.clone(),
            confidence: "local".to_owned(),
            old: view.old,
            phones: Some(phone)
                .filter(|_| !entry.number.is_empty())
                .into_iter()
                .collect(),
            emails: Vec::new(),
            webs: Vec::new(),
            local: vec![view],
        }
    }
}

/// The official entry as it stands now: the whole contact, or one of its numbers.
pub(super) fn as_seen(contact: &Contact, number: &str) -> Option<Official> {
    let entry = Official {
        name: contact.name.clone(),
        hours: contact.hours.clone(),
        as_of: contact.as_of.clone(),
        ..Official::default()
    };
    if number.is_empty() {
        return Some(entry);
    }
    let mut phones = contact.phone.iter();
    let phone = phones.find(|phone| digits(&phone.display) == digits(number))?;
    Some(Official {
        number: phone.display.clone(),
        e164: phone.e164.clone(),
        as_of: phone.as_of.clone(),
        ..entry
    })
}

/// Whether a correction is about this contact: about one of its numbers, or about it by name.
fn fits(official: &Official, contact: &Contact) -> bool {
    match official.number.is_empty() {
        true => official.name == contact.name,
        false => contact.phone.iter().any(|phone| is_number(official, phone)),
    }
}

fn is_number(official: &Official, phone: &Phone) -> bool {
    let wanted = digits(&official.number);
    let same = !wanted.is_empty() && wanted == digits(&phone.display);
    same || (!official.e164.is_empty() && official.e164 == phone.e164)
}
