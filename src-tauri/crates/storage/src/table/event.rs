//! Events: who did what kind of thing when. Added, never changed, and without content.

use super::case_file::touch_inner;
use super::{CaseId, EventKind};
use crate::vault::Change;
use crate::{Timestamp, Vault, VaultError};
use rusqlite::{Connection, params};

/// One thing that happened to a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its case.
    pub case: CaseId,
    /// The officer, as called at that time.
    pub who: String,
    /// When.
    pub at: Timestamp,
    /// What kind of thing.
    pub kind: EventKind,
    /// An id that says more: of a checklist, a step, a receiver, a state. Never words of or about the person.
    pub about: String,
}

impl Vault {
    /// Adds an event that no other method adds: a paper that was made, a case that was handed over. `about` is an id.
    pub fn record(
        &mut self,
        case: CaseId,
        kind: EventKind,
        about: &str,
        now: Timestamp,
    ) -> Result<(), VaultError> {
        self.write(now, |change| {
            touch_inner(change, case)?;
            record_inner(change, case, kind, about)
        })
    }

    /// The events of a case, first first.
    pub fn events(&self, case: CaseId) -> Result<Vec<Event>, VaultError> {
        events_inner(&self.connection, case)
    }
}

pub(crate) fn events_inner(
    connection: &Connection,
    case: CaseId,
) -> Result<Vec<Event>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT case_id, who, at, kind, about FROM event WHERE case_id = ?1 ORDER BY at, id",
    )?;
    let events = statement.query_map([case], |row| {
        Ok(Event {
            case: row.get("case_id")?,
            who: row.get("who")?,
            at: row.get("at")?,
            kind: row.get("kind")?,
            about: row.get("about")?,
        })
    })?;
    Ok(events.collect::<Result<_, _>>()?)
}

pub(crate) fn record_inner(
    change: &Change<'_>,
    case: CaseId,
    kind: EventKind,
    about: &str,
) -> Result<(), VaultError> {
    let event = Event {
        case,
        who: change.who.to_owned(),
        at: change.now,
        kind,
        about: about.to_owned(),
    };
    put_event_inner(change, &event)
}

pub(crate) fn put_event_inner(change: &Change<'_>, event: &Event) -> Result<(), VaultError> {
    let mut statement = change.transaction.prepare_cached(
        "INSERT INTO event (case_id, who, at, kind, about) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let Event {
        case,
        who,
        at,
        kind,
        about,
    } = event;
    statement.execute(params![case, who, at, kind, about])?;
    Ok(())
}
