//! The directory as it is shown. What has low confidence never gets here.

use super::CountryView;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The numbers of the host state that stay in sight.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EmergencyView {
    /// Whose numbers.
    pub country: CountryView,
    /// Emergency services first, then hotlines and the child helpline; at least one.
    pub lines: Vec<EmergencyLine>,
    /// When the directory was put together, ISO 8601.
    pub checked_on: String,
}

/// One number of the emergency list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EmergencyLine {
    /// What it is for: `all`, `police`, `ambulance`, `fire`, `other` for services;
    /// `victims`, `professionals`, `public`, `children`, `missing-children`, `crime-victims` for lines.
    pub service: String,
    /// Whether it is an emergency service (not a hotline).
    pub emergency: bool,
    /// Name as the directory has it.
    pub name: String,
    /// Number as it is dialled in the country.
    pub number: String,
    /// Hours as text; may be empty.
    pub hours: String,
    /// Date of the source, as text.
    pub as_of: String,
    /// `high` or `medium`; `local` for a contact of the officer's own.
    pub confidence: String,
    /// Where it is from.
    pub source: String,
    /// Whether the source is older than eighteen months or has no date.
    pub old: bool,
    /// What an officer found out about it.
    pub local: Option<LocalView>,
}

/// All contacts of a country.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactsView {
    /// Whose.
    pub country: CountryView,
    /// What the law and the authorities of the country say.
    pub statements: Vec<StatementView>,
    /// Organisations by role, in the order of use; a group without any says so.
    pub groups: Vec<ContactGroup>,
    /// Local corrections whose official entry is not there any more.
    pub gone: Vec<LocalView>,
    /// What could not be established.
    pub missing: Vec<String>,
    /// When the directory was put together, ISO 8601.
    pub checked_on: String,
}

/// A statement about the country.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatementView {
    /// `identification`, `recovery-reflection`, `residence-permit` or `nrm`.
    pub id: String,
    /// The short answer, for example `30 days`; empty where it is not established.
    pub short: String,
    /// Who decides or grants; may be empty.
    pub who: String,
    /// Article of law; may be empty.
    pub legal_basis: String,
    /// The longer text.
    pub text: String,
    /// Where it is from.
    pub source: String,
    /// Date of the source, as text.
    pub as_of: String,
    /// `high` or `medium`.
    pub confidence: String,
    /// Whether the source is older than eighteen months or has no date.
    pub old: bool,
}

/// Organisations with one role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactGroup {
    /// `emergency`, `hotline`, `first-contact`, `police`, `children`, `own-nationals-abroad`,
    /// `rapporteur-coordinator` or `iom`.
    pub id: String,
    /// Those that may be shown.
    pub contacts: Vec<ContactView>,
}

/// An organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactView {
    /// Anchor on the contacts page.
    pub anchor: String,
    /// Name as the directory has it.
    pub name: String,
    /// What it does.
    pub role: String,
    /// Hours as text; may be empty.
    pub hours: String,
    /// Languages as text; may be empty.
    pub languages: String,
    /// A remark; may be empty.
    pub note: String,
    /// Where it is from.
    pub source: String,
    /// Date of the source, as text.
    pub as_of: String,
    /// `high` or `medium`.
    pub confidence: String,
    /// Whether the source is older than eighteen months or has no date.
    pub old: bool,
    /// Telephone numbers.
    pub phones: Vec<PhoneView>,
    /// Addresses for e-mail.
    pub emails: Vec<LinkView>,
    /// Addresses of web pages, to copy.
    pub webs: Vec<LinkView>,
    /// What an officer found out about it, last first; for an own contact that contact itself.
    pub local: Vec<LocalView>,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PhoneView {
    /// As it is printed locally.
    pub display: String,
    /// International form; empty for short codes.
    pub e164: String,
    /// `yes`, `no` or `unknown`.
    pub from_abroad: String,
    /// A remark; may be empty.
    pub note: String,
    /// Where it is from.
    pub source: String,
    /// Date of the source, as text.
    pub as_of: String,
    /// `high` or `medium`.
    pub confidence: String,
    /// Whether the source is older than eighteen months or has no date.
    pub old: bool,
    /// What an officer found out about this number, last first.
    pub local: Vec<LocalView>,
}

/// An address to copy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LinkView {
    /// The address.
    pub value: String,
    /// A remark; may be empty.
    pub note: String,
    /// Where it is from.
    pub source: String,
    /// Date of the source, as text.
    pub as_of: String,
    /// `high` or `medium`.
    pub confidence: String,
    /// Whether the source is older than eighteen months or has no date.
    pub old: bool,
}

/// What an officer found out about a contact, or a contact of their own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LocalView {
    /// Its id.
    pub id: String,
    /// Two letters.
    pub country: String,
    /// List of the directory, for example `first-contact`.
    pub list: String,
    /// Whether it is a contact of the officer's own.
    pub own: bool,
    /// Name of the official entry or of the own contact.
    pub name: String,
    /// The official number that it is about; empty for the whole entry.
    pub about: String,
    /// What an own contact does; may be empty.
    pub role: String,
    /// The number that was found; may be empty.
    pub number: String,
    /// The hours that were found; may be empty.
    pub hours: String,
    /// A note; may be empty.
    pub note: String,
    /// `works`, `no-answer`, or empty.
    pub answers: String,
    /// When somebody called, ISO 8601; may be empty.
    pub called_on: String,
    /// When it was written, ISO 8601.
    pub written: String,
    /// Whether the official entry is the `same` as then, has `changed` or is `gone`; empty for an own contact.
    pub official: String,
    /// Whether it is itself older than eighteen months.
    pub old: bool,
}

/// A correction or an own contact, as the screen sends it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct CorrectionInput {
    /// The one to change; empty for a new one.
    pub id: String,
    /// Two letters.
    pub country: String,
    /// List of the directory, for example `hotline`.
    pub list: String,
    /// Whether it is a contact of the officer's own.
    pub own: bool,
    /// Name of the official entry or of the own contact.
    pub name: String,
    /// The official number that it is about; empty for the whole entry.
    pub about: String,
    /// What an own contact does.
    pub role: String,
    /// Another number.
    pub number: String,
    /// Other hours.
    pub hours: String,
    /// A note.
    pub note: String,
    /// `works`, `no-answer`, or empty.
    pub answers: String,
    /// When somebody called, ISO 8601; empty for nobody.
    pub called_on: String,
}
