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
    /// `high` or `medium`.
    pub confidence: String,
    /// Where it is from.
    pub source: String,
    /// Whether the source is older than eighteen months or has no date.
    pub old: bool,
}

/// All contacts of a country.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactsView {
    /// Whose.
    pub country: CountryView,
    /// What the law and the authorities of the country say.
    pub statements: Vec<StatementView>,
    /// Organisations by role, in the order of use.
    pub groups: Vec<ContactGroup>,
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
}
