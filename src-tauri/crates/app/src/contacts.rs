//! The directory on the screen.

use crate::App;
use crate::corrections::Local;
use crate::documents::contact_anchor;
use crate::error::{AppError, ErrorCode};
use crate::view::{
    ContactGroup, ContactView, ContactsView, CountryView, EmergencyLine, EmergencyView, LinkView,
    PhoneView, StatementView,
};
use content::{Contact, Country, Date, Phone, Statement, Web, is_old};

impl App {
    /// The numbers of a state that stay in sight: emergency services, then lines for the people
    /// concerned and for children that can be dialled in the country.
    ///
    /// # Errors
    /// When the directory does not have the country.
    pub fn emergency(&self, iso2: &str) -> Result<EmergencyView, AppError> {
        let country = self.country(iso2)?;
        let today = self.places.today;
        let local = &self.local(iso2, Some(country));
        let services = country
            .list("emergency")
            .flat_map(|contact| lines(contact, true, today, local));
        let hotlines = country.list("hotline").chain(country.list("children"));
        let hotlines = hotlines.flat_map(|contact| lines(contact, false, today, local).take(1));
        let own = ["emergency", "hotline", "children"].into_iter();
        let own = own.flat_map(|list| local.own(list)).filter_map(own_line);
        Ok(EmergencyView {
            country: country_view(country),
            lines: services.chain(hotlines).chain(own).collect(),
            checked_on: country
                .checked_on
                .map(|date| date.to_string())
                .unwrap_or_default(),
        })
    }

    /// All contacts of a country that may be shown.
    ///
    /// # Errors
    /// When the directory does not have the country.
    pub fn contacts(&self, iso2: &str) -> Result<ContactsView, AppError> {
        let country = self.country(iso2)?;
        let today = self.places.today;
        let local = &self.local(iso2, Some(country));
        let group = |list: &&'static str| ContactGroup {
            id: list.replace('_', "-"),
            contacts: country
                .list(list)
                .enumerate()
                .map(|(at, one)| contact_view(one, contact_anchor(list, at), today, local))
                .chain(local.own(list))
                .collect(),
        };
        Ok(ContactsView {
            country: country_view(country),
            statements: country
                .statements
                .iter()
                .map(|(id, s)| statement(id, s, today))
                .collect(),
            groups: Country::lists().iter().map(group).collect(),
            gone: local.gone(),
            missing: country.missing.clone(),
            checked_on: country
                .checked_on
                .map(|date| date.to_string())
                .unwrap_or_default(),
        })
    }

    pub(crate) fn country(&self, iso2: &str) -> Result<&Country, AppError> {
        let directory = &self.library.handbook()?.directory;
        directory
            .get(iso2)
            .ok_or_else(|| AppError::new(ErrorCode::CountryNotFound).with("country", iso2))
    }
}

pub(crate) fn country_view(country: &Country) -> CountryView {
    CountryView {
        iso2: country.iso2.clone(),
        name: country.name_en.clone(),
        own_name: country.name_local.clone(),
        calling_code: country.calling_code.clone(),
        is_state: country.is_state,
    }
}

fn lines<'a>(
    contact: &'a Contact,
    emergency: bool,
    today: Date,
    local: &'a Local<'_>,
) -> impl Iterator<Item = EmergencyLine> + 'a {
    contact.phone.iter().map(move |phone| EmergencyLine {
        service: match (emergency, phone.service.is_empty()) {
            (true, false) => phone.service.clone(),
            (true, true) => contact.service.clone(),
            (false, _) => contact.audience.clone(),
        },
        emergency,
        name: contact.name.clone(),
        number: phone.display.clone(),
        hours: contact.hours.clone(),
        as_of: phone.as_of.clone(),
        confidence: phone.confidence.min(contact.confidence).name().to_owned(),
        source: phone.source.clone(),
        old: is_old(&phone.as_of, today),
        local: local.of_either(contact, phone),
    })
}

/// A line of the officer's own; one without a number is no line.
fn own_line(contact: ContactView) -> Option<EmergencyLine> {
    let phone = contact.phones.into_iter().next()?;
    Some(EmergencyLine {
        service: "other".to_owned(),
        emergency: false,
        name: contact.name,
        number: phone.display,
        hours: contact.hours,
        as_of: phone.as_of,
        confidence: phone.confidence,
        source: phone.source,
        old: phone.old,
        local: contact.local.into_iter().next(),
    })
}

pub(crate) fn statement(id: &str, statement: &Statement, today: Date) -> StatementView {
    let filled = |texts: [&String; 2]| texts.into_iter().find(|text| !text.is_empty()).cloned();
    StatementView {
        id: id.replace('_', "-"),
        short: filled([&statement.length, &statement.formal]).unwrap_or_default(),
        who: filled([&statement.who, &statement.who_grants]).unwrap_or_default(),
        legal_basis: statement.legal_basis.clone(),
        text: statement.text.clone(),
        source: statement.source.clone(),
        as_of: statement.as_of.clone(),
        confidence: statement.confidence.name().to_owned(),
        old: is_old(&statement.as_of, today),
    }
}

pub(crate) fn contact_view(
    contact: &Contact,
    anchor: String,
    today: Date,
    local: &Local<'_>,
) -> ContactView {
    ContactView {
        anchor,
        name: contact.name.clone(),
        role: contact.role.clone(),
        hours: contact.hours.clone(),
        languages: contact.languages.clone(),
        note: contact.note.clone(),
        source: contact.source.clone(),
        as_of: contact.as_of.clone(),
        confidence: contact.confidence.name().to_owned(),
        old: is_old(&contact.as_of, today),
        phones: contact
            .phone
            .iter()
            .map(|phone| phone_view(phone, today, local))
            .collect(),
        emails: contact
            .email
            .iter()
            .map(|web| address(web, today))
            .collect(),
        webs: contact.web.iter().map(|web| address(web, today)).collect(),
        local: local.of_contact(contact),
    }
}

fn phone_view(phone: &Phone, today: Date, local: &Local<'_>) -> PhoneView {
    PhoneView {
        display: phone.display.clone(),
        e164: phone.e164.clone(),
        from_abroad: phone.dialable_from_abroad.name().to_owned(),
        note: phone.note.clone(),
        source: phone.source.clone(),
        as_of: phone.as_of.clone(),
        confidence: phone.confidence.name().to_owned(),
        old: is_old(&phone.as_of, today),
        local: local.of_phone(phone),
    }
}

fn address(web: &Web, today: Date) -> LinkView {
    LinkView {
        value: web.value.clone(),
        note: web.note.clone(),
        source: web.source.clone(),
        as_of: web.as_of.clone(),
        confidence: web.confidence.name().to_owned(),
        old: is_old(&web.as_of, today),
    }
}
