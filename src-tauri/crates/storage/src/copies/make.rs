//! Making copies by SQLite's backup interface, and keeping the last five.

use super::{Copy, CopyReason, RESTORING, check, list, unfinished};
use crate::database;
use crate::profile::{Files, is_missing, sync_folder};
use crate::secret::{DataKey, VaultId};
use crate::{OpenError, Timestamp, Vault};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::fs;
use std::path::Path;

/// So many are kept.
const KEPT: usize = 5;
const MILLISECONDS_A_DAY: i64 = 86_400_000;
/// How a copy ends that is still being made.
pub(super) const PARTIAL: &str = ".partial";

impl Vault {
    /// The copies, newest first.
    pub fn copies(&self) -> Result<Vec<Copy>, OpenError> {
        list(&self.files)
    }

    /// Makes a copy when the newest is older than a day, or when there is none. To be called after unlocking.
    pub fn copy_when_due(&mut self, now: Timestamp) -> Result<Option<Copy>, OpenError> {
        let newest = list(&self.files)?
            .into_iter()
            .find(|copy| copy.reason != CopyReason::Damaged);
        // A distance in either direction: a clock that was once wrong must not end the copies.
        let due = newest
            .is_none_or(|copy| copy.made.0.abs_diff(now.0) > MILLISECONDS_A_DAY.unsigned_abs());
        if due {
            self.copy(CopyReason::Daily, now).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Makes a copy because the officer asks for it.
    pub fn copy_now(&mut self, now: Timestamp) -> Result<Copy, OpenError> {
        self.copy(CopyReason::Asked, now)
    }

    /// After something was erased: makes a copy without it, then removes those that still hold it. What erasing a case
    /// and withdrawing a consent do themselves; to be called again when they could not.
    ///
    /// Returns what still holds it: a vault that was damaged and replaced is kept for somebody who may get more out of
    /// it, and the officer decides by [`Vault::remove_copy`].
    pub fn renew_copies(&mut self, now: Timestamp) -> Result<Vec<Copy>, OpenError> {
        self.truncate_journal()?;
        let before = list(&self.files)?;
        self.copy(CopyReason::Erased, now)?;
        let (left, old): (Vec<Copy>, Vec<Copy>) = before
            .into_iter()
            .partition(|copy| copy.reason == CopyReason::Damaged);
        for copy in old {
            remove(&self.files, &copy)?;
        }
        // A restore that was cut short may have left one more.
        remove_database(&self.files.folder.join(RESTORING))?;
        sync_folder(&self.files.copies())?;
        Ok(left)
    }

    /// Removes one copy, because the officer says so.
    pub fn remove_copy(&mut self, copy: &Copy) -> Result<(), OpenError> {
        remove(&self.files, copy)?;
        sync_folder(&self.files.copies())
    }

    fn copy(&mut self, reason: CopyReason, now: Timestamp) -> Result<Copy, OpenError> {
        let id = self.key_file.id()?;
        let copy = make(&self.files, &self.connection, &self.key, &id, reason, now)?;
        // The key file may have lost its copy since.
        self.key_file.write(&self.files)?;
        prune(&self.files)?;
        Ok(copy)
    }
}

/// Called by the migration before it changes anything.
pub(crate) fn keep_before_migrating(
    files: &Files,
    connection: &Connection,
    key: &DataKey,
    id: &VaultId,
    now: Timestamp,
) -> Result<(), OpenError> {
    make(files, connection, key, id, CopyReason::Migration, now)?;
    prune(files)
}

/// Makes a copy beside the others. It gets its name when it is whole and was read once as a whole.
pub(super) fn make(
    files: &Files,
    connection: &Connection,
    key: &DataKey,
    id: &VaultId,
    reason: CopyReason,
    now: Timestamp,
) -> Result<Copy, OpenError> {
    fs::create_dir_all(files.copies())?;
    for path in unfinished(files)? {
        fs::remove_file(path)?;
    }
    let mut copy = Copy {
        number: next_number(files)?,
        made: now,
        reason,
        bytes: 0,
    };
    let path = copy.path(files);
    let partial = files
        .copies()
        .join(format!("{}{PARTIAL}", copy.file_name()));
    let made = fill(connection, &partial, key, id).and_then(|()| Ok(fs::rename(&partial, &path)?));
    if let Err(error) = made {
        let _ = fs::remove_file(&partial);
        return Err(error);
    }
    sync_folder(&files.copies())?;
    copy.bytes = fs::metadata(&path)?.len();
    Ok(copy)
}

fn fill(from: &Connection, to: &Path, key: &DataKey, id: &VaultId) -> Result<(), OpenError> {
    let mut connection = database::connect_new(to, key, id)?;
    {
        let backup = Backup::new(from, &mut connection)?;
        if backup.step(-1)? != StepResult::Done {
            return Err(OpenError::Busy);
        }
    }
    // A copy is one file: no journal beside it.
    connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    if !check(&connection)?.is_empty() {
        return Err(OpenError::Damaged);
    }
    connection
        .close()
        .map_err(|(_, error)| OpenError::from(error))
}

/// One more than the highest, damaged ones among them.
pub(super) fn next_number(files: &Files) -> Result<u32, OpenError> {
    Ok(list(files)?
        .first()
        .map_or(1, |copy| copy.number.saturating_add(1)))
}

fn prune(files: &Files) -> Result<(), OpenError> {
    let copies = list(files)?
        .into_iter()
        .filter(|copy| copy.reason != CopyReason::Damaged);
    for copy in copies.skip(KEPT) {
        remove(files, &copy)?;
    }
    sync_folder(&files.copies())
}

fn remove(files: &Files, copy: &Copy) -> Result<(), OpenError> {
    remove_database(&copy.path(files))
}

/// Removes a file and what SQLite may have put beside it.
pub(super) fn remove_database(path: &Path) -> Result<(), OpenError> {
    std::iter::once(path.to_owned())
        .chain(Files::beside(path))
        .try_for_each(|path| remove_file(&path))
}

pub(super) fn remove_file(path: &Path) -> Result<(), OpenError> {
    match fs::remove_file(path) {
        Err(error) if !is_missing(&error) => Err(error.into()),
        _ => Ok(()),
    }
}
