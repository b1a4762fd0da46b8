//! `directory/<iso2>.toml`: authorities, hotlines and periods of a country.
//!
//! Every record carries its source, its date and how sure we are. What has low confidence is read
//! but never handed on: the accessors skip it.

use super::{record, table};
use crate::date::Date;
use crate::problem::{Code, Problem};
use serde::Deserialize;
use toml::{Table, Value};

/// A country, or the European and international bodies (`eu`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Country {
    /// Two letters, lower case.
    pub iso2: String,
    /// Name in English.
    pub name_en: String,
    /// Name in the country's language.
    pub name_local: String,
    /// International prefix; empty for `eu`.
    pub calling_code: String,
    /// Whether it is a state (`eu` is not).
    pub is_state: bool,
    /// Day on which the facts were put together.
    pub checked_on: Option<Date>,
    /// What could not be established.
    pub missing: Vec<String>,
    /// Statements that may be shown, by key (`identification`, `recovery_reflection`, …).
    pub statements: Vec<(String, Statement)>,
    /// Contacts that may be shown, by list (`emergency`, `hotline`, …), in the file's order.
    pub contacts: Vec<(String, Contact)>,
    /// How many records were left out for their low confidence.
    pub withheld: u32,
}

/// How sure we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// General knowledge or a very old source. Never shown.
    Low,
    /// Shown once on an older page, or sources disagree.
    Medium,
    /// A page of the operator or an authority shows exactly this.
    High,
}

impl Confidence {
    /// The word of the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// What the law and the authorities say about one matter.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Who decides (identification).
    #[serde(default)]
    pub who: String,
    /// How long (periods).
    #[serde(default)]
    pub length: String,
    /// Article of law.
    #[serde(default)]
    pub legal_basis: String,
    /// Who grants it (periods).
    #[serde(default)]
    pub who_grants: String,
    /// Whether a national referral mechanism is formal.
    #[serde(default)]
    pub formal: String,
    /// Since when.
    #[serde(default)]
    pub since: String,
    /// The longer text.
    pub text: String,
    /// Where it is from.
    pub source: String,
    /// Date of the source as text.
    pub as_of: String,
    /// How sure we are.
    pub confidence: Confidence,
}

/// An organisation or a service.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// What it does.
    pub role: String,
    /// What an emergency number is for: `all`, `police`, `ambulance`, `fire`, `other`.
    #[serde(default)]
    pub service: String,
    /// Whom a line is for: `victims`, `professionals`, `public`, `children`, …
    #[serde(default, rename = "for")]
    pub audience: String,
    /// Hours as text; empty where unknown.
    pub hours: String,
    /// Languages as text; empty where unknown.
    pub languages: String,
    /// A remark.
    pub note: String,
    /// Where it is from.
    pub source: String,
    /// Date of the source as text.
    pub as_of: String,
    /// How sure we are.
    pub confidence: Confidence,
    /// Numbers.
    #[serde(default)]
    pub phone: Vec<Phone>,
    /// E-mail addresses.
    #[serde(default)]
    pub email: Vec<Email>,
    /// Web addresses.
    #[serde(default)]
    pub web: Vec<Web>,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// As printed locally.
    pub display: String,
    /// What this number is for, where a record has several emergency numbers.
    #[serde(default)]
    pub service: String,
    /// International form; empty for short codes.
    pub e164: String,
    /// Whether it can be dialled from another country.
    pub dialable_from_abroad: FromAbroad,
    /// A remark.
    pub note: String,
    /// Where it is from.
    pub source: String,
    /// Date of the source as text.
    pub as_of: String,
    /// How sure we are.
    pub confidence: Confidence,
}

/// Whether a number can be dialled from another country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FromAbroad {
    /// It can.
    Yes,
    /// It cannot.
    No,
    /// Nobody has established it.
    Unknown,
}

impl FromAbroad {
    /// The word of the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// An address to copy.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Web {
    /// The address.
    pub value: String,
    /// A remark.
    pub note: String,
    /// Where it is from.
    pub source: String,
    /// Date of the source as text.
    pub as_of: String,
    /// How sure we are.
    pub confidence: Confidence,
}

/// An e-mail address has the same shape as a web address.
pub type Email = Web;

/// Statements, in the order in which they are shown.
const STATEMENTS: &[&str] = &[
    "identification",
    "recovery_reflection",
    "residence_permit",
    "nrm",
];

/// Lists of contacts, in the order in which an officer needs them.
const LISTS: &[&str] = &[
    "emergency",
    "hotline",
    "first_contact",
    "children",
    "police",
    "own_nationals_abroad",
    "rapporteur_coordinator",
    "iom",
];

impl Country {
    /// Reads a file. What does not fit is left out and named.
    pub(crate) fn parse(file: &str, iso2: &str, text: &str, problems: &mut Vec<Problem>) -> Self {
        let mut table = table(file, text, problems);
        let mut country = Self {
            iso2: iso2.to_owned(),
            name_en: take_text(&mut table, "name_en", file, problems),
            name_local: take_text(&mut table, "name_local", file, problems),
            calling_code: take_text(&mut table, "calling_code", file, problems),
            is_state: table
                .remove("group")
                .and_then(|group| group.as_str().map(str::to_owned))
                != Some("eu_international".to_owned()),
            checked_on: table
                .remove("checked_on")
                .as_ref()
                .and_then(Value::as_str)
                .and_then(Date::from_iso),
            ..Self::default()
        };
        if country.checked_on.is_none() {
            problems.push(Problem::new(Code::MissingKey, file, 1).about("checked_on"));
        }
        let missing = table.remove("missing");
        country.missing = missing
            .and_then(|value| value.try_into().ok())
            .unwrap_or_default();
        for key in ["schema_version", "iso2", "verify_before_release"] {
            table.remove(key);
        }
        for key in STATEMENTS {
            if let Some(value) = table.remove(*key) {
                country.add_statement(file, text, key, value, problems);
            }
        }
        for key in LISTS {
            if let Some(Value::Array(values)) = table.remove(*key) {
                for value in values {
                    country.add_contact(file, text, key, value, problems);
                }
            }
        }
        for key in table.keys() {
            problems.push(Problem::new(Code::UnknownKey, file, 0).about(key));
        }
        country
    }

    /// Contacts of one list.
    pub fn list<'a>(&'a self, list: &'a str) -> impl Iterator<Item = &'a Contact> {
        self.contacts
            .iter()
            .filter(move |(name, _)| name == list)
            .map(|(_, contact)| contact)
    }

    /// What is said about one matter, by its key.
    pub fn statement(&self, key: &str) -> Option<&Statement> {
        let found = self.statements.iter().find(|(name, _)| name == key);
        found.map(|(_, statement)| statement)
    }

    /// Names of the lists, in the order in which they are shown.
    pub fn lists() -> &'static [&'static str] {
        LISTS
    }

    fn add_statement(
        &mut self,
        file: &str,
        text: &str,
        key: &str,
        value: Value,
        problems: &mut Vec<Problem>,
    ) {
        let Some(statement) = record::<Statement>(file, text, key, value, problems) else {
            return;
        };
        if statement.confidence > Confidence::Low {
            self.statements.push((key.to_owned(), statement));
        } else {
            self.withheld += 1;
        }
    }

    fn add_contact(
        &mut self,
        file: &str,
        text: &str,
        list: &str,
        value: Value,
        problems: &mut Vec<Problem>,
    ) {
        let Some(mut contact) = record::<Contact>(file, text, list, value, problems) else {
            return;
        };
        for phone in &contact.phone {
            if !is_number(phone) {
                let problem =
                    Problem::new(Code::InvalidValue, file, line_with(text, &phone.display));
                problems.push(problem.about(&phone.display).value(&phone.e164));
            }
        }
        let before = contact.phone.len() + contact.email.len() + contact.web.len();
        contact
            .phone
            .retain(|phone| phone.confidence > Confidence::Low && is_number(phone));
        contact
            .email
            .retain(|email| email.confidence > Confidence::Low);
        contact.web.retain(|web| web.confidence > Confidence::Low);
        let after = contact.phone.len() + contact.email.len() + contact.web.len();
        self.withheld += (before - after) as u32;
        if contact.confidence > Confidence::Low {
            self.contacts.push((list.to_owned(), contact));
        } else {
            self.withheld += 1;
        }
    }
}

/// A number has digits to dial; its international form is `+` and 7 to 15 digits (ITU-T E.164).
fn is_number(phone: &Phone) -> bool {
    let international = phone.e164.strip_prefix('+').is_some_and(|digits| {
        (7..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    (phone.e164.is_empty() || international) && phone.display.chars().any(|c| c.is_ascii_digit())
}

/// Whether a source is too old to rely on: more than eighteen months before `today`, or without a
/// year. The date is text such as `2023`, `2016; 2023-24` or `undated (about 2020)`; its latest
/// year counts, and a bare year counts to its end.
pub fn is_old(as_of: &str, today: Date) -> bool {
    let dated = as_of
        .split([';', ','])
        .filter_map(|part| Date::from_iso(part.trim()))
        .max();
    if let Some(date) = dated {
        return date.months_until(today) >= 18;
    }
    let years = as_of
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse::<u16>().ok())
        .filter(|year| (1950..=2200).contains(year));
    let last = years.max().map(|year| Date {
        year,
        month: 12,
        day: 31,
    });
    last.is_none_or(|date| date.months_until(today) >= 18)
}

fn take_text(table: &mut Table, key: &str, file: &str, problems: &mut Vec<Problem>) -> String {
    match table.remove(key) {
        Some(Value::String(text)) => text,
        _ => {
            problems.push(Problem::new(Code::MissingKey, file, 1).about(key));
            String::new()
        }
    }
}

fn line_with(text: &str, words: &str) -> u32 {
    let quoted = format!("\"{words}\"");
    text.lines()
        .position(|line| line.contains(&quoted))
        .map_or(0, |at| at as u32 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date {
        year: 2026,
        month: 11,
        day: 21,
    };

    #[test]
    fn a_source_is_old_after_eighteen_months_or_without_a_year() {
        assert!(is_old("2023", TODAY));
        assert!(!is_old("2025", TODAY), "a bare year counts to its end");
        assert!(!is_old("2016; 2026", TODAY), "the latest year counts");
        assert!(is_old("unverified", TODAY));
        assert!(is_old("2025-05-21", TODAY));
        assert!(!is_old("2025-05-22", TODAY));
    }

    const FILE: &str = r#"
name_en = "X"
name_local = "X"
calling_code = "+1"
checked_on = "2026-11-21"
group = "cbss"
[[hotline]]
name = "Line"
role = "r"
hours = ""
languages = ""
note = ""
source = "s"
as_of = "2025"
confidence = "high"
  [[hotline.phone]]
  display = "1"
  e164 = ""
  dialable_from_abroad = "no"
  note = ""
  source = "s"
  as_of = "2025"
  confidence = "low"
  [[hotline.phone]]
  display = "2"
  e164 = "+12"
  dialable_from_abroad = "no"
  note = ""
  source = "s"
  as_of = "2025"
  confidence = "high"
[[hotline]]
name = "Rumour"
role = "r"
hours = ""
languages = ""
note = ""
source = "s"
as_of = "2025"
confidence = "low"
"#;

    #[test]
    fn low_confidence_and_bad_numbers_never_get_out() {
        let mut problems = Vec::new();
        let country = Country::parse("directory/xx.toml", "xx", FILE, &mut problems);
        let names: Vec<_> = country
            .list("hotline")
            .map(|contact| contact.name.as_str())
            .collect();
        assert_eq!(names, ["Line"]);
        assert!(
            country.contacts[0].1.phone.is_empty(),
            "one is unsure, the other no E.164 number"
        );
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].code, Code::InvalidValue);
        assert_eq!(problems[0].line, 25);
    }

    #[test]
    fn a_record_with_an_unknown_key_is_left_out_and_named() {
        let mut problems = Vec::new();
        let text = FILE.replace("name = \"Rumour\"", "name = \"Rumour\"\nspeed = 3");
        let country = Country::parse("directory/xx.toml", "xx", &text, &mut problems);
        assert_eq!(country.list("hotline").count(), 1);
        assert!(
            problems
                .iter()
                .any(|problem| problem.code == Code::UnknownKey)
        );
    }
}
