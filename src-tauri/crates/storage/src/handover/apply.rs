//! Packing a case, taking one over, and choosing between versions.

use super::read::{Dispute, Local, digest, local_inner};
use super::{Item, Parcel, Register, SharedCase, SharedConsent, SharedRun, Value, Version, merge};
use crate::table::answer::{drop_answer_inner, put_inner};
use crate::table::case_file::{
    case_by_uid_inner, case_inner, receive_inner, set_details_inner, set_ending_inner, touch_inner,
};
use crate::table::checklist_run::{drop_run_inner, put_run_inner, runs_inner};
use crate::table::consent::{consents_inner, put_consent_inner};
use crate::table::erasure::withdrawal_inner;
use crate::table::event::{put_event_inner, record_inner};
use crate::table::note::{drop_note_inner, notes_inner, put_note_inner};
use crate::table::plan_step::put_step_inner;
use crate::table::version::{Standing, StoredVersion, set_versions_inner};
use crate::vault::Change;
use crate::{
    Answer, CaseDetails, CaseFile, CaseId, ConsentId, Day, Erasure, Event, EventKind, NewAnswer,
    NewConsent, NewPlanStep, NewRun, Note, NoteId, PlanStep, RunId, Timestamp, Vault, VaultError,
};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// What would become of a parcel. Nothing is written.
#[derive(Clone, Debug)]
pub struct Considered {
    /// The case, when it is here.
    pub known: Option<CaseFile>,
    /// The receipt, when it was here and was erased.
    pub erased: Option<Erasure>,
    /// What is here; empty for a case that is not.
    pub here: SharedCase,
    /// What would be here.
    pub merged: SharedCase,
}

/// A parcel that was taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received {
    /// Its case.
    pub case: CaseId,
    /// Whether the copies from before were replaced, because something was deleted that rested on a withdrawn consent.
    pub copies_renewed: bool,
}

impl Vault {
    /// Packs a case. What is packed is noted, so that it is known later which of both sides has changed what.
    pub fn pack(&mut self, case: CaseId, now: Timestamp) -> Result<Parcel, VaultError> {
        let role = self.role().to_owned();
        self.write(now, |change| {
            let local = local_inner(&change.transaction, case, change.who)?;
            set_versions_inner(change, case, &stored(&local))?;
            let file = case_inner(&change.transaction, case)?;
            Ok(Parcel {
                from: change.who.to_owned(),
                role,
                made: now.0,
                reference: file.reference,
                keep_until: file
                    .details
                    .keep_until
                    .map(|day| day.to_string())
                    .unwrap_or_default(),
                keep_reason: file.details.keep_reason,
                case: local.case,
            })
        })
    }

    /// What would become of a parcel.
    pub fn consider(&self, parcel: &Parcel) -> Result<Considered, VaultError> {
        let connection = &self.connection;
        let known = case_by_uid_inner(connection, &parcel.case.uid)?;
        let (here, merged) = merged_inner(connection, known.as_ref(), self.name(), parcel)?;
        Ok(Considered {
            erased: match known {
                Some(_) => None,
                None => self.erasure_of(&parcel.case.uid)?,
            },
            known,
            here,
            merged,
        })
    }

    /// Takes a parcel over, in one transaction: all of it is on disk, or nothing.
    pub fn receive(&mut self, parcel: &Parcel, now: Timestamp) -> Result<Received, VaultError> {
        let (case, dropped) = self.write(now, |change| receive(change, parcel))?;
        let copies_renewed = !dropped || self.renew_copies(now).is_ok_and(|left| left.is_empty());
        Ok(Received {
            case,
            copies_renewed,
        })
    }

    /// Chooses between versions: one of another post, or, with `None`, what stands here. The choice is a new version.
    pub fn settle(
        &mut self,
        case: CaseId,
        item: &Item,
        chosen: Option<&str>,
        now: Timestamp,
    ) -> Result<(), VaultError> {
        let disputes = self.disputes(case)?;
        let dispute = disputes.into_iter().find(|dispute| dispute.item == *item);
        let Some(Dispute { kept, rivals, .. }) = dispute else {
            return Ok(());
        };
        let version = match chosen {
            None => kept,
            Some(id) => {
                let mut rivals = rivals.into_iter();
                let rival = rivals.find(|(rival, _)| rival == id);
                Some(rival.ok_or(VaultError::NotFound("version"))?.1)
            }
        };
        self.write(now, |change| {
            let mut local = local_inner(&change.transaction, case, change.who)?;
            if let Some(register) = local.case.items.get_mut(item) {
                register.forget();
            }
            local.kept.remove(item);
            set_versions_inner(change, case, &stored(&local))?;
            let version = version.map(|version| Version {
                at: change.now.0,
                ..version
            });
            touch_inner(change, case)?;
            Rows::read(change, case)?.put(change, item, version.as_ref())
        })
    }
}

/// What is here, and what would be.
fn merged_inner(
    connection: &Connection,
    known: Option<&CaseFile>,
    who: &str,
    parcel: &Parcel,
) -> Result<(SharedCase, SharedCase), VaultError> {
    let mut theirs = parcel.case.clone();
    for (uid, consent) in &mut theirs.consents {
        if let Some(at) = withdrawal_inner(connection, uid)?
            && consent.withdrawn == 0
        {
            consent.withdrawn = at.0;
        }
    }
    let here = match known {
        Some(file) => local_inner(connection, file.id, who)?.case,
        None => SharedCase {
            uid: theirs.uid.clone(),
            created: theirs.created,
            ..SharedCase::default()
        },
    };
    let merged = merge(&here, &theirs);
    Ok((here, merged))
}

fn receive(change: &Change<'_>, parcel: &Parcel) -> Result<(CaseId, bool), VaultError> {
    let known = case_by_uid_inner(&change.transaction, &parcel.case.uid)?;
    let (here, merged) = merged_inner(&change.transaction, known.as_ref(), change.who, parcel)?;
    let case = match known {
        Some(file) => file.id,
        None => {
            let made = Timestamp(merged.created);
            let case = receive_inner(change, &merged.uid, &parcel.reference, made)?;
            let details = CaseDetails {
                keep_until: Day::from_iso(&parcel.keep_until),
                keep_reason: parcel.keep_reason.clone(),
                ..CaseDetails::default()
            };
            set_details_inner(change, case, &details)?;
            case
        }
    };
    for (uid, consent) in &merged.consents {
        let (said, asked, withdrawn) = consent_of(consent)?;
        put_consent_inner(change, case, uid, &said, asked, withdrawn)?;
    }
    let rows = Rows::read(change, case)?;
    for (uid, run) in &merged.runs {
        let (begun, started, finished) = rows.run_of(run)?;
        put_run_inner(change, case, uid, &begun, started, finished)?;
    }
    for (uid, run) in &rows.runs {
        if !merged.runs.contains_key(uid) {
            drop_run_inner(change, *run)?;
        }
    }
    let rows = Rows::read(change, case)?;
    let mut kept = BTreeMap::new();
    for (item, register) in &merged.items {
        let main = register.main();
        rows.put(change, item, main.map(|(_, version)| version))?;
        kept.extend(main.map(|(id, _)| (item.clone(), id.clone())));
    }
    for event in merged.events.difference(&here.events) {
        let event = Event {
            case,
            who: event.who.clone(),
            at: Timestamp(event.at),
            kind: word(&event.kind)?,
            about: event.about.clone(),
        };
        put_event_inner(change, &event)?;
    }
    let dropped = here.runs.keys().any(|uid| !merged.runs.contains_key(uid))
        || here.items.iter().any(|(item, register)| {
            let is_empty = |register: &Register| register.versions.is_empty();
            !is_empty(register) && merged.items.get(item).is_some_and(is_empty)
        });
    let local = Local { case: merged, kept };
    set_versions_inner(change, case, &stored(&local))?;
    touch_inner(change, case)?;
    record_inner(change, case, EventKind::Received, "")?;
    Ok((case, dropped))
}

fn stored(local: &Local) -> Vec<StoredVersion> {
    let mut all = Vec::new();
    for (item, register) in &local.case.items {
        for (id, version) in &register.versions {
            all.push(StoredVersion {
                item: item.to_string(),
                id: id.clone(),
                standing: match local.kept.get(item) == Some(id) {
                    true => Standing::Kept(digest(&version.value)),
                    false => {
                        Standing::Rival(serde_json::to_string(&version.value).unwrap_or_default())
                    }
                },
                who: version.who.clone(),
                at: Timestamp(version.at),
            });
        }
        all.extend(register.past.iter().map(|id| StoredVersion {
            item: item.to_string(),
            id: id.clone(),
            standing: Standing::Past,
            who: String::new(),
            at: Timestamp(0),
        }));
    }
    all
}

/// Ids in this vault by uid.
struct Rows {
    case: CaseId,
    consents: BTreeMap<String, ConsentId>,
    runs: BTreeMap<String, RunId>,
    notes: BTreeMap<String, NoteId>,
}

impl Rows {
    fn read(change: &Change<'_>, case: CaseId) -> Result<Self, VaultError> {
        let connection = &change.transaction;
        let consents = consents_inner(connection, case)?.into_iter();
        let runs = runs_inner(connection, case)?.into_iter();
        let notes = notes_inner(connection, case)?.into_iter();
        Ok(Self {
            case,
            consents: consents.map(|one| (one.uid, one.id)).collect(),
            runs: runs.map(|one| (one.uid, one.id)).collect(),
            notes: notes.map(|one| (one.uid, one.id)).collect(),
        })
    }

    fn consent(&self, uid: Option<&String>) -> Result<Option<ConsentId>, VaultError> {
        let found = uid.map(|uid| self.consents.get(uid).copied());
        found
            .map(|id| id.ok_or(VaultError::NotFound("consent")))
            .transpose()
    }

    fn run_of(
        &self,
        run: &SharedRun,
    ) -> Result<(NewRun, Timestamp, Option<Timestamp>), VaultError> {
        let begun = NewRun {
            consent: self.consent(run.consent.as_ref())?,
            checklist: run.checklist.clone(),
            revision: run.revision.clone(),
            language: run.language.clone(),
            assessor: run.assessor.clone(),
            is_child: word(&run.is_child)?,
            questions: run.questions.clone(),
        };
        Ok((begun, Timestamp(run.started), moment(run.finished)))
    }

    /// Writes a version into its row, or removes the row. One that is there already is left alone.
    fn put(
        &self,
        change: &Change<'_>,
        item: &Item,
        version: Option<&Version>,
    ) -> Result<(), VaultError> {
        match item {
            Item::Fact(name) => {
                let text = match version.map(|version| &version.value) {
                    Some(Value::Fact { text }) => text.as_str(),
                    _ => "",
                };
                if name == "ending" {
                    return set_ending_inner(change, self.case, word(known(text))?);
                }
                let mut details = case_inner(&change.transaction, self.case)?.details;
                set_fact(&mut details, name, text)?;
                set_details_inner(change, self.case, &details)
            }
            Item::Answer(uid, question) => {
                let run = self.runs.get(uid).copied();
                match (run, version.map(|version| (&version.value, version.at))) {
                    (
                        Some(run),
                        Some((
                            Value::Answer {
                                value,
                                reason,
                                note,
                            },
                            at,
                        )),
                    ) => {
                        let given = NewAnswer {
                            question: question.clone(),
                            value: value.clone(),
                            reason: reason.clone(),
                            note: note.clone(),
                        };
                        let answered = Timestamp(at);
                        put_inner(change, run, &Answer { given, answered })
                    }
                    (Some(run), None) => drop_answer_inner(change, run, question),
                    // Its run rests on a consent that was withdrawn.
                    (None, None) => Ok(()),
                    _ => Err(VaultError::NotFound("run")),
                }
            }
            Item::Note(uid) => match version.map(|version| (&version.value, version.at)) {
                Some((
                    Value::Note {
                        text,
                        consent,
                        written,
                    },
                    at,
                )) => {
                    let note = Note {
                        id: NoteId(0),
                        uid: uid.clone(),
                        case: self.case,
                        consent: self.consent(consent.as_ref())?,
                        text: text.clone(),
                        at: Timestamp(*written),
                        changed: Timestamp(at),
                    };
                    put_note_inner(change, &note)
                }
                _ => match self.notes.get(uid) {
                    Some(note) => drop_note_inner(change, *note),
                    None => Ok(()),
                },
            },
            // A step is never removed.
            Item::Step(id) => match version.map(|version| (&version.value, version.at)) {
                Some((
                    Value::Step {
                        state,
                        who,
                        note,
                        due,
                        done_at,
                        reason,
                    },
                    at,
                )) => {
                    let written = NewPlanStep {
                        step: id.clone(),
                        state: word(state)?,
                        who: who.clone(),
                        note: note.clone(),
                        due: Day::from_iso(due),
                        done_at: moment(*done_at),
                        reason: reason.clone(),
                    };
                    let changed = Timestamp(at);
                    put_step_inner(change, self.case, &PlanStep { written, changed })
                }
                _ => Ok(()),
            },
        }
    }
}

fn consent_of(
    consent: &SharedConsent,
) -> Result<(NewConsent, Timestamp, Option<Timestamp>), VaultError> {
    let said = NewConsent {
        receiver: consent.receiver.clone(),
        purpose: consent.purpose.clone(),
        detail: consent.detail.clone(),
        given: word(&consent.given)?,
        how: consent.how.clone(),
        until: Day::from_iso(&consent.until),
    };
    Ok((said, Timestamp(consent.asked), moment(consent.withdrawn)))
}

fn set_fact(details: &mut CaseDetails, name: &str, text: &str) -> Result<(), VaultError> {
    let known = known(text);
    match name {
        "name" => details.name = text.to_owned(),
        "label" => details.label = text.to_owned(),
        "origin" => details.origin = text.to_owned(),
        "host" => details.host = text.to_owned(),
        "nationality" => details.nationality = word(known)?,
        "age-group" => details.age_group = word(known)?,
        "forms" => details.forms = text.split_whitespace().map(str::to_owned).collect(),
        "detained" => details.detained = word(known)?,
        "wishes-return" => details.wishes_return = word(known)?,
        "danger" => details.danger = word(known)?,
        "safe-contact" => details.safe_contact = text.to_owned(),
        _ => return Err(VaultError::NotFound("fact")),
    }
    Ok(())
}

/// A word that no version has is not known.
fn known(text: &str) -> &str {
    if text.is_empty() { "unknown" } else { text }
}

/// A parcel was looked through before; this is for what is wrong in our own tables.
fn word<T: std::str::FromStr>(word: &str) -> Result<T, VaultError> {
    word.parse().map_err(|_| VaultError::Damaged)
}

fn moment(at: i64) -> Option<Timestamp> {
    (at != 0).then_some(Timestamp(at))
}
