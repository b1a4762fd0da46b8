//! Erasing a case, and the receipt that remains.

use super::case_file::case_inner;
use super::{CaseFile, CaseId, ErasureReason};
use crate::vault::Change;
use crate::{Timestamp, Vault, VaultError};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// The receipt: that there was such a case, and that it is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasure {
    /// The reference of the case.
    pub reference: String,
    /// When it was erased.
    pub erased: Timestamp,
    /// Why.
    pub reason: ErasureReason,
}

/// What became of a case that was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseErasure {
    /// The receipt.
    pub receipt: Erasure,
    /// Whether its bytes have left the vault file and its journal, and the copies from before were replaced by a new one.
    /// When not, [`Vault::renew_copies`] is to be called again.
    pub copies_renewed: bool,
}

impl Vault {
    /// Erases a case with everything that belongs to it, in the copies too. There is no way back.
    pub fn erase_case(
        &mut self,
        id: CaseId,
        reason: ErasureReason,
        now: Timestamp,
    ) -> Result<CaseErasure, VaultError> {
        let receipt = self.write(now, |change| erase_inner(change, id, reason))?;
        // From here on the case is gone; what follows removes its traces, and failing is no reason to say that it is not.
        let copies_renewed = self.renew_copies(now).is_ok_and(|left| left.is_empty());
        Ok(CaseErasure {
            receipt,
            copies_renewed,
        })
    }

    /// The receipt of the last erasure of a case, by what it is called everywhere.
    pub fn erasure_of(&self, uid: &str) -> Result<Option<Erasure>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT reference, erased, reason FROM erasure WHERE uid = ?1 ORDER BY id DESC LIMIT 1",
        )?;
        Ok(statement.query_row([uid], erasure_of).optional()?)
    }

    /// The receipts, first first.
    pub fn erasures(&self) -> Result<Vec<Erasure>, VaultError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT reference, erased, reason FROM erasure ORDER BY id")?;
        let erasures = statement.query_map([], erasure_of)?;
        Ok(erasures.collect::<Result<_, _>>()?)
    }
}

fn erase_inner(
    change: &Change<'_>,
    id: CaseId,
    reason: ErasureReason,
) -> Result<Erasure, VaultError> {
    let CaseFile { reference, uid, .. } = case_inner(&change.transaction, id)?;
    change.transaction.execute(
        "INSERT INTO withdrawal (consent, at) SELECT uid, withdrawn FROM consent \
         WHERE case_id = ?1 AND withdrawn <> 0 ON CONFLICT DO NOTHING",
        [id],
    )?;
    // Children first: a run may rest on a consent, so that the order in which a cascade goes through the tables matters.
    for table in ["note", "checklist_run", "consent", "plan_step", "version"] {
        change
            .transaction
            .execute(&format!("DELETE FROM {table} WHERE case_id = ?1"), [id])?;
    }
    change
        .transaction
        .execute("DELETE FROM case_file WHERE id = ?1", [id])?;
    // Only now does the trigger let them go.
    change
        .transaction
        .execute("DELETE FROM event WHERE case_id = ?1", [id])?;
    change.transaction.execute(
        "INSERT INTO erasure (reference, erased, reason, uid) VALUES (?1, ?2, ?3, ?4)",
        params![reference, change.now, reason, uid],
    )?;
    Ok(Erasure {
        reference,
        erased: change.now,
        reason,
    })
}

/// When a consent of a case that was erased here had been withdrawn.
pub(crate) fn withdrawal_inner(
    connection: &Connection,
    consent: &str,
) -> Result<Option<Timestamp>, VaultError> {
    let mut statement =
        connection.prepare_cached("SELECT at FROM withdrawal WHERE consent = ?1")?;
    Ok(statement
        .query_row([consent], |row| row.get(0))
        .optional()?)
}

fn erasure_of(row: &Row<'_>) -> rusqlite::Result<Erasure> {
    Ok(Erasure {
        reference: row.get("reference")?,
        erased: row.get("erased")?,
        reason: row.get("reason")?,
    })
}
