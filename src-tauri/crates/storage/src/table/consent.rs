//! Consent: asked for a receiver and a purpose, given or not, until when, withdrawn.

use super::case_file::touch_inner;
use super::event::record_inner;
use super::version::forget_resting_on_inner;
use super::words::{day, day_text, moment};
use super::{CaseId, ConsentId, EventKind, Ternary};
use crate::vault::Change;
use crate::{Day, Timestamp, Vault, VaultError};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// What the person was asked, and what they said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewConsent {
    /// Who is to receive something, by id.
    pub receiver: String,
    /// What for, by id or in words.
    pub purpose: String,
    /// How much, by id of the level of detail.
    pub detail: String,
    /// Whether it was given. Unknown: the person wants to think about it.
    pub given: Ternary,
    /// How it was given: in words, in writing, through an interpreter.
    pub how: String,
    /// Until when it holds; none: until it is withdrawn.
    pub until: Option<Day>,
}

/// A consent, as it is kept. A withdrawn one stays, as the proof that it was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// In this vault.
    pub id: ConsentId,
    /// Everywhere.
    pub uid: String,
    /// Its case.
    pub case: CaseId,
    /// What was asked and said.
    pub said: NewConsent,
    /// When the person was asked.
    pub asked: Timestamp,
    /// When it was withdrawn.
    pub withdrawn: Option<Timestamp>,
}

impl Consent {
    /// Whether something may rest on it on this day.
    pub fn holds(&self, today: Day) -> bool {
        self.said.given == Ternary::Yes
            && self.withdrawn.is_none()
            && self.said.until.is_none_or(|until| today <= until)
    }
}

/// What went along with a withdrawn consent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Withdrawal {
    /// Notes deleted.
    pub notes: usize,
    /// Runs deleted, with their answers.
    pub runs: usize,
    /// Whether the copies from before were replaced by a new one. When not, they still hold what was deleted, and
    /// [`Vault::renew_copies`] is to be called again.
    pub copies_renewed: bool,
}

const COLUMNS: &str =
    "id, uid, case_id, receiver, purpose, detail, given, how, until, asked, withdrawn";

impl Vault {
    /// Records that the person was asked.
    pub fn add_consent(
        &mut self,
        case: CaseId,
        consent: &NewConsent,
        now: Timestamp,
    ) -> Result<Consent, VaultError> {
        self.write(now, |change| {
            touch_inner(change, case)?;
            change.transaction.execute(
                "INSERT INTO consent (case_id, receiver, purpose, detail, given, how, until, asked) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![
                    case,
                    consent.receiver,
                    consent.purpose,
                    consent.detail,
                    consent.given,
                    consent.how,
                    day_text(consent.until),
                    change.now
                ],
            )?;
            let id = ConsentId(change.transaction.last_insert_rowid());
            record_inner(change, case, EventKind::ConsentAsked, &consent.receiver)?;
            consent_inner(&change.transaction, id)
        })
    }

    /// The consents of a case, first asked first, withdrawn ones among them.
    pub fn consents(&self, case: CaseId) -> Result<Vec<Consent>, VaultError> {
        consents_inner(&self.connection, case)
    }

    /// Withdraws a consent and deletes, in the same transaction, the notes and runs that rested on it. There is no way
    /// back; the copies that still hold them are replaced by a new one.
    pub fn withdraw_consent(
        &mut self,
        id: ConsentId,
        now: Timestamp,
    ) -> Result<Withdrawal, VaultError> {
        let mut withdrawal = self.write(now, |change| withdraw_inner(change, id))?;
        withdrawal.copies_renewed = self.renew_copies(now).is_ok_and(|left| left.is_empty());
        Ok(withdrawal)
    }
}

pub(crate) fn consents_inner(
    connection: &Connection,
    case: CaseId,
) -> Result<Vec<Consent>, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM consent WHERE case_id = ?1 ORDER BY asked, id");
    let mut statement = connection.prepare_cached(&sql)?;
    let consents = statement.query_map([case], consent_of)?;
    Ok(consents.collect::<Result<_, _>>()?)
}

/// Writes a consent that came from elsewhere; of one that is there, only whether it was withdrawn.
pub(crate) fn put_consent_inner(
    change: &Change<'_>,
    case: CaseId,
    uid: &str,
    said: &NewConsent,
    asked: Timestamp,
    withdrawn: Option<Timestamp>,
) -> Result<(), VaultError> {
    change.transaction.execute(
        "INSERT INTO consent (case_id, uid, receiver, purpose, detail, given, how, until, asked, withdrawn) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) \
         ON CONFLICT (uid) DO UPDATE SET withdrawn = excluded.withdrawn WHERE case_id = excluded.case_id",
        params![
            case,
            uid,
            said.receiver,
            said.purpose,
            said.detail,
            said.given,
            said.how,
            day_text(said.until),
            asked,
            withdrawn.unwrap_or_default()
        ],
    )?;
    Ok(())
}

fn withdraw_inner(change: &Change<'_>, id: ConsentId) -> Result<Withdrawal, VaultError> {
    let consent = consent_inner(&change.transaction, id)?;
    forget_resting_on_inner(change, id)?;
    let notes = change
        .transaction
        .execute("DELETE FROM note WHERE consent_id = ?1", [id])?;
    let runs = change
        .transaction
        .execute("DELETE FROM checklist_run WHERE consent_id = ?1", [id])?;
    change.transaction.execute(
        "UPDATE consent SET withdrawn = ?2 WHERE id = ?1 AND withdrawn = 0",
        params![id, change.now],
    )?;
    touch_inner(change, consent.case)?;
    record_inner(
        change,
        consent.case,
        EventKind::ConsentWithdrawn,
        &consent.said.receiver,
    )?;
    Ok(Withdrawal {
        notes,
        runs,
        copies_renewed: false,
    })
}

/// Nothing new may rest on a consent that is withdrawn or of another case.
pub(super) fn require_valid_inner(
    connection: &Connection,
    case: CaseId,
    id: Option<ConsentId>,
) -> Result<(), VaultError> {
    let Some(id) = id else { return Ok(()) };
    let consent = consent_inner(connection, id)?;
    if consent.case != case {
        return Err(VaultError::NotFound("consent"));
    }
    if consent.withdrawn.is_some() {
        Err(VaultError::Withdrawn)
    } else {
        Ok(())
    }
}

fn consent_inner(connection: &Connection, id: ConsentId) -> Result<Consent, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM consent WHERE id = ?1");
    let consent = connection
        .prepare_cached(&sql)?
        .query_row([id], consent_of)
        .optional()?;
    consent.ok_or(VaultError::NotFound("consent"))
}

fn consent_of(row: &Row<'_>) -> rusqlite::Result<Consent> {
    Ok(Consent {
        id: row.get("id")?,
        uid: row.get("uid")?,
        case: row.get("case_id")?,
        said: NewConsent {
            receiver: row.get("receiver")?,
            purpose: row.get("purpose")?,
            detail: row.get("detail")?,
            given: row.get("given")?,
            how: row.get("how")?,
            until: day(row, "until")?,
        },
        asked: row.get("asked")?,
        withdrawn: moment(row, "withdrawn")?,
    })
}
