//! Whether a parcel holds together. What somebody else wrote is not trusted to: an import that fails half-way is undone
//! by its transaction, but an officer should hear it before the preview.

use super::{Item, Parcel, Value};
use crate::{AgeGroup, Day, Ending, EventKind, Nationality, StepState, Ternary};

/// A reference is shown in lists.
const LONGEST_REFERENCE: usize = 40;

impl Parcel {
    /// Whether every word is known, and everything that is referred to is there.
    pub fn is_sound(&self) -> bool {
        let case = &self.case;
        let known = |consent: &Option<String>| {
            consent
                .as_ref()
                .is_none_or(|uid| case.consents.contains_key(uid))
        };
        let uids = case.consents.keys().chain(case.runs.keys());
        is_uid(&case.uid)
            && self.reference.chars().count() <= LONGEST_REFERENCE
            && !self.reference.chars().any(char::is_control)
            && is_day(&self.keep_until)
            && uids.into_iter().all(|uid| is_uid(uid))
            && case
                .consents
                .values()
                .all(|consent| is::<Ternary>(&consent.given) && is_day(&consent.until))
            && case
                .runs
                .values()
                .all(|run| is::<Ternary>(&run.is_child) && known(&run.consent))
            && case.events.iter().all(|event| is::<EventKind>(&event.kind))
            && case.items.iter().all(|(item, register)| {
                let mut versions = register.versions.iter();
                let fits = match item {
                    Item::Answer(run, _) => {
                        register.versions.is_empty() || case.runs.contains_key(run)
                    }
                    Item::Note(uid) => is_uid(uid),
                    Item::Fact(_) | Item::Step(_) => true,
                };
                fits && versions.all(|(id, version)| {
                    !register.past.contains(id) && self.fits(item, &version.value)
                })
            })
    }

    fn fits(&self, item: &Item, value: &Value) -> bool {
        match (item, value) {
            (Item::Fact(name), Value::Fact { text }) => match name.as_str() {
                "nationality" => is::<Nationality>(text),
                "age-group" => is::<AgeGroup>(text),
                "ending" => is::<Ending>(text),
                "detained" | "wishes-return" | "danger" => is::<Ternary>(text),
                _ => true,
            },
            (Item::Answer(..), Value::Answer { .. }) => true,
            (Item::Note(_), Value::Note { consent, .. }) => consent
                .as_ref()
                .is_none_or(|uid| self.case.consents.contains_key(uid)),
            (Item::Step(_), Value::Step { state, due, .. }) => {
                is::<StepState>(state) && is_day(due)
            }
            _ => false,
        }
    }
}

fn is<T: std::str::FromStr>(word: &str) -> bool {
    word.parse::<T>().is_ok()
}

fn is_day(day: &str) -> bool {
    day.is_empty() || Day::from_iso(day).is_some()
}

fn is_uid(uid: &str) -> bool {
    uid.len() == 32 && uid.bytes().all(|byte| byte.is_ascii_hexdigit())
}
