//! Notes of a case.

use super::case_file::touch_inner;
use super::consent::require_valid_inner;
use super::event::record_inner;
use super::{CaseId, ConsentId, EventKind, NoteId};
use crate::vault::Change;
use crate::{Timestamp, Vault, VaultError};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// What an officer wrote down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// In this vault.
    pub id: NoteId,
    /// Everywhere.
    pub uid: String,
    /// Its case.
    pub case: CaseId,
    /// The consent that the note rests on: withdrawn, it takes the note along.
    pub consent: Option<ConsentId>,
    /// The words.
    pub text: String,
    /// When it was written.
    pub at: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
}

const COLUMNS: &str = "id, uid, case_id, consent_id, text, at, changed";

impl Vault {
    /// Adds a note.
    pub fn add_note(
        &mut self,
        case: CaseId,
        consent: Option<ConsentId>,
        text: &str,
        now: Timestamp,
    ) -> Result<Note, VaultError> {
        self.write(now, |change| {
            touch_inner(change, case)?;
            require_valid_inner(&change.transaction, case, consent)?;
            change.transaction.execute(
                "INSERT INTO note (case_id, consent_id, text, at, changed) VALUES (?1, ?2, ?3, ?4, ?4)",
                params![case, consent, text, change.now],
            )?;
            let id = NoteId(change.transaction.last_insert_rowid());
            record_inner(change, case, EventKind::NoteAdded, "")?;
            note_inner(&change.transaction, id)
        })
    }

    /// Puts a removed note back as it was, for undo. Does nothing when it is there.
    pub fn put_note_back(&mut self, note: &Note, now: Timestamp) -> Result<(), VaultError> {
        self.write(now, |change| {
            touch_inner(change, note.case)?;
            require_valid_inner(&change.transaction, note.case, note.consent)?;
            change.transaction.execute(
                "INSERT INTO note (id, uid, case_id, consent_id, text, at, changed) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING",
                params![
                    note.id,
                    note.uid,
                    note.case,
                    note.consent,
                    note.text,
                    note.at,
                    note.changed
                ],
            )?;
            record_inner(change, note.case, EventKind::NoteAdded, "")
        })
    }

    /// Changes the words of a note. Returns the note as it was.
    pub fn change_note(
        &mut self,
        id: NoteId,
        text: &str,
        now: Timestamp,
    ) -> Result<Note, VaultError> {
        self.write(now, |change| {
            let before = note_inner(&change.transaction, id)?;
            change.transaction.execute(
                "UPDATE note SET text = ?2, changed = ?3 WHERE id = ?1",
                params![id, text, change.now],
            )?;
            touch_inner(change, before.case)?;
            record_inner(change, before.case, EventKind::NoteChanged, "")?;
            Ok(before)
        })
    }

    /// Removes a note. Returns it.
    pub fn remove_note(&mut self, id: NoteId, now: Timestamp) -> Result<Note, VaultError> {
        self.write(now, |change| {
            let before = note_inner(&change.transaction, id)?;
            drop_note_inner(change, id)?;
            touch_inner(change, before.case)?;
            record_inner(change, before.case, EventKind::NoteRemoved, "")?;
            Ok(before)
        })
    }

    /// The notes of a case, first written first.
    pub fn notes(&self, case: CaseId) -> Result<Vec<Note>, VaultError> {
        notes_inner(&self.connection, case)
    }
}

pub(crate) fn notes_inner(connection: &Connection, case: CaseId) -> Result<Vec<Note>, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM note WHERE case_id = ?1 ORDER BY at, id");
    let mut statement = connection.prepare_cached(&sql)?;
    let notes = statement.query_map([case], note_of)?;
    Ok(notes.collect::<Result<_, _>>()?)
}

/// Writes a note that came from elsewhere, in the place of the one that is there. Its id here is not looked at.
pub(crate) fn put_note_inner(change: &Change<'_>, note: &Note) -> Result<(), VaultError> {
    change.transaction.execute(
        "INSERT INTO note (uid, case_id, consent_id, text, at, changed) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
         ON CONFLICT (uid) DO UPDATE SET text = excluded.text, changed = excluded.changed \
         WHERE case_id = excluded.case_id",
        params![note.uid, note.case, note.consent, note.text, note.at, note.changed],
    )?;
    Ok(())
}

/// Removes a note that was removed elsewhere.
pub(crate) fn drop_note_inner(change: &Change<'_>, id: NoteId) -> Result<(), VaultError> {
    change
        .transaction
        .execute("DELETE FROM note WHERE id = ?1", [id])?;
    Ok(())
}

fn note_inner(connection: &Connection, id: NoteId) -> Result<Note, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM note WHERE id = ?1");
    let note = connection
        .prepare_cached(&sql)?
        .query_row([id], note_of)
        .optional()?;
    note.ok_or(VaultError::NotFound("note"))
}

fn note_of(row: &Row<'_>) -> rusqlite::Result<Note> {
    Ok(Note {
        id: row.get("id")?,
        uid: row.get("uid")?,
        case: row.get("case_id")?,
        consent: row.get("consent_id")?,
        text: row.get("text")?,
        at: row.get("at")?,
        changed: row.get("changed")?,
    })
}
