//! A case of this vault as other posts may see it. Whatever was changed since it was last shared is a version of its own.

use super::{
    FACTS, Item, Register, SharedCase, SharedConsent, SharedEvent, SharedRun, Value, Version,
    VersionId,
};
use crate::table::answer::answers_inner;
use crate::table::case_file::case_inner;
use crate::table::checklist_run::runs_inner;
use crate::table::consent::consents_inner;
use crate::table::event::events_inner;
use crate::table::note::notes_inner;
use crate::table::plan_step::steps_inner;
use crate::table::version::{Standing, StoredVersion, versions_inner};
use crate::{CaseDetails, CaseFile, CaseId, ConsentId, Timestamp, Vault, VaultError};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// An item of which another post has a different version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// Which.
    pub item: Item,
    /// What stands in this vault; `None` when it was removed here.
    pub kept: Option<Version>,
    /// What others wrote.
    pub rivals: Vec<(VersionId, Version)>,
}

/// A case, and which version of each item stands in its row.
pub(super) struct Local {
    pub(super) case: SharedCase,
    pub(super) kept: BTreeMap<Item, VersionId>,
}

impl Vault {
    /// What was changed on both sides and nobody has chosen yet.
    pub fn disputes(&self, case: CaseId) -> Result<Vec<Dispute>, VaultError> {
        let stored = versions_inner(&self.connection, case)?;
        let is_rival = |version: &StoredVersion| matches!(version.standing, Standing::Rival(_));
        if !stored.iter().any(is_rival) {
            return Ok(Vec::new());
        }
        let Local { case, kept } = local_inner(&self.connection, case, self.name())?;
        let disputes = case.items.into_iter().filter_map(|(item, mut register)| {
            let kept = kept.get(&item).and_then(|id| register.versions.remove(id));
            let value = kept.as_ref().map(|version| &version.value);
            let rivals = register.versions.into_iter();
            let rivals: Vec<_> = rivals
                .filter(|(_, rival)| Some(&rival.value) != value)
                .collect();
            (!rivals.is_empty()).then_some(Dispute { item, kept, rivals })
        });
        Ok(disputes.collect())
    }
}

pub(super) fn local_inner(
    connection: &Connection,
    id: CaseId,
    who: &str,
) -> Result<Local, VaultError> {
    let file = case_inner(connection, id)?;
    let mut uids: BTreeMap<ConsentId, String> = BTreeMap::new();
    let mut case = SharedCase {
        uid: file.uid.clone(),
        created: file.created.0,
        ..SharedCase::default()
    };
    for consent in consents_inner(connection, id)? {
        let said = consent.said;
        let shared = SharedConsent {
            receiver: said.receiver,
            purpose: said.purpose,
            detail: said.detail,
            given: said.given.as_str().to_owned(),
            how: said.how,
            until: said.until.map(|day| day.to_string()).unwrap_or_default(),
            asked: consent.asked.0,
            withdrawn: consent.withdrawn.unwrap_or_default().0,
        };
        uids.insert(consent.id, consent.uid.clone());
        case.consents.insert(consent.uid, shared);
    }
    let uid_of = |consent: Option<ConsentId>| consent.and_then(|id| uids.get(&id).cloned());
    let mut rows = facts(&file);
    for run in runs_inner(connection, id)? {
        for answer in answers_inner(connection, run.id)? {
            let given = answer.given;
            let value = Value::Answer {
                value: given.value,
                reason: given.reason,
                note: given.note,
            };
            let item = Item::Answer(run.uid.clone(), given.question);
            rows.push((item, value, answer.answered));
        }
        let shared = SharedRun {
            consent: uid_of(run.begun.consent),
            checklist: run.begun.checklist,
            revision: run.begun.revision,
            language: run.begun.language,
            assessor: run.begun.assessor,
            is_child: run.begun.is_child.as_str().to_owned(),
            started: run.started.0,
            finished: run.finished.unwrap_or_default().0,
            questions: run.begun.questions,
        };
        case.runs.insert(run.uid, shared);
    }
    for note in notes_inner(connection, id)? {
        let value = Value::Note {
            text: note.text,
            consent: uid_of(note.consent),
            written: note.at.0,
        };
        rows.push((Item::Note(note.uid), value, note.changed));
    }
    for step in steps_inner(connection, id)? {
        let written = step.written;
        let value = Value::Step {
            state: written.state.as_str().to_owned(),
            who: written.who,
            note: written.note,
            due: written.due.map(|day| day.to_string()).unwrap_or_default(),
            done_at: written.done_at.unwrap_or_default().0,
            reason: written.reason,
        };
        rows.push((Item::Step(written.step), value, step.changed));
    }
    for event in events_inner(connection, id)? {
        case.events.insert(SharedEvent {
            at: event.at.0,
            who: event.who,
            kind: event.kind.as_str().to_owned(),
            about: event.about,
        });
    }
    let kept = versioned(connection, id, who, rows, &mut case.items)?;
    Ok(Local { case, kept })
}

/// Fills the registers from the rows and from what is known of their versions.
fn versioned(
    connection: &Connection,
    id: CaseId,
    who: &str,
    rows: Vec<(Item, Value, Timestamp)>,
    items: &mut BTreeMap<Item, Register>,
) -> Result<BTreeMap<Item, VersionId>, VaultError> {
    let mut last: BTreeMap<Item, StoredVersion> = BTreeMap::new();
    for stored in versions_inner(connection, id)? {
        let item: Item = stored.item.parse().map_err(|_| VaultError::Damaged)?;
        let register = items.entry(item.clone()).or_default();
        match &stored.standing {
            Standing::Past => drop(register.past.insert(stored.id)),
            Standing::Rival(value) => {
                let version = Version {
                    at: stored.at.0,
                    who: stored.who,
                    value: serde_json::from_str(value).map_err(|_| VaultError::Damaged)?,
                };
                register.versions.insert(stored.id, version);
            }
            Standing::Kept(_) => drop(last.insert(item, stored)),
        }
    }
    let mut kept = BTreeMap::new();
    for (item, value, at) in rows {
        let register = items.entry(item.clone()).or_default();
        let now = digest(&value);
        let unchanged = last
            .get(&item)
            .filter(|last| last.standing == Standing::Kept(now));
        let (id, version) = match unchanged {
            Some(last) => {
                let (at, who) = (last.at.0, last.who.clone());
                (last.id.clone(), Version { at, who, value })
            }
            None => {
                if let Some(last) = last.get(&item) {
                    replace(register, last);
                }
                let (at, who) = (at.0, who.to_owned());
                let version = Version { at, who, value };
                (version_id(&item, &version, register), version)
            }
        };
        register.versions.insert(id.clone(), version);
        kept.insert(item, id);
    }
    // What was shared and is no longer there was removed.
    for (item, last) in last.iter().filter(|(item, _)| !kept.contains_key(*item)) {
        replace(items.entry(item.clone()).or_default(), last);
    }
    Ok(kept)
}

/// Others that said the same as the one that was replaced are replaced as well: they were read as one.
fn replace(register: &mut Register, last: &StoredVersion) {
    register.past.insert(last.id.clone());
    let same = |version: &Version| Standing::Kept(digest(&version.value)) == last.standing;
    let versions = std::mem::take(&mut register.versions);
    for (id, version) in versions {
        match same(&version) {
            true => drop(register.past.insert(id)),
            false => drop(register.versions.insert(id, version)),
        }
    }
}

/// A fact that is not known has no version: so a post that does not know never contradicts one that does.
fn facts(file: &CaseFile) -> Vec<(Item, Value, Timestamp)> {
    let CaseDetails {
        name,
        label,
        origin,
        host,
        nationality,
        age_group,
        forms,
        detained,
        wishes_return,
        danger,
        safe_contact,
        keep_until: _,
        keep_reason: _,
    } = &file.details;
    let forms = forms.join(" ");
    let texts = [
        name.as_str(),
        label,
        origin,
        host,
        nationality.as_str(),
        age_group.as_str(),
        &forms,
        detained.as_str(),
        wishes_return.as_str(),
        danger.as_str(),
        safe_contact,
        file.ending.as_str(),
    ];
    let known = FACTS.iter().zip(texts);
    let known = known.filter(|(_, text)| !text.is_empty() && *text != "unknown");
    known
        .map(|(fact, text)| {
            let text = text.to_owned();
            let item = Item::Fact((*fact).to_owned());
            (item, Value::Fact { text }, file.changed)
        })
        .collect()
}

/// Tells whether a row was changed, without keeping what it held.
pub(super) fn digest(value: &Value) -> String {
    hash(&serde_json::to_vec(value).unwrap_or_default())
}

/// The replaced versions go in, so that who changes *yes* to *no* and back makes a third version, not the first again.
fn version_id(item: &Item, version: &Version, register: &Register) -> VersionId {
    hash(&serde_json::to_vec(&(item, version, &register.past)).unwrap_or_default())
}

fn hash(bytes: &[u8]) -> String {
    crate::secret::to_hex(&blake3::hash(bytes).as_bytes()[..16])
}
