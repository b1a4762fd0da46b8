//! The one function that opens the file: flags, key, one read to verify, pragmas, migrations.

use super::{fold, migrate};
use crate::profile::{Files, is_missing};
use crate::secret::{DataKey, VaultId};
use crate::{OpenError, Timestamp};
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::time::Duration;

/// A page of SQLCipher. Every vault has at least one.
const PAGE: u64 = 4096;

/// Opens the vault of a profile and brings it to the newest schema, keeping a copy when that changes anything.
pub(crate) fn open(
    files: &Files,
    key: &DataKey,
    id: &VaultId,
    now: Timestamp,
) -> Result<Connection, OpenError> {
    let mut connection = connect(&files.vault(), key, id)?;
    migrate::migrate(&mut connection, |connection| {
        crate::copies::keep_before_migrating(files, connection, key, id, now)
    })?;
    require_id(&connection, id)?;
    Ok(connection)
}

/// Makes an empty vault. Everything is in the main file when this returns.
pub(crate) fn create(path: &Path, key: &DataKey, id: &VaultId) -> Result<(), OpenError> {
    let mut connection = unlocked(path, key, id, OpenFlags::SQLITE_OPEN_CREATE)?;
    prepare(&connection)?;
    migrate::migrate(&mut connection, |_| Ok(()))?;
    connection.execute(
        "INSERT INTO meta (key, value) VALUES ('vault', ?1)",
        [id.to_string()],
    )?;
    connection
        .close()
        .map_err(|(_, error)| OpenError::from(error))
}

/// Opens an existing database without migrating it. Nothing is created, and links are not followed.
pub(crate) fn connect(path: &Path, key: &DataKey, id: &VaultId) -> Result<Connection, OpenError> {
    let salt = salt(path)?;
    let opened = unlocked(path, key, id, OpenFlags::empty()).and_then(|connection| {
        prepare(&connection)?;
        Ok(connection)
    });
    match opened {
        Err(OpenError::Damaged) if is_foreign(salt, id) => Err(OpenError::KeyFileOfAnotherVault),
        other => other,
    }
}

/// Opens or makes the file of a copy. It has no schema until it is filled.
pub(crate) fn connect_new(
    path: &Path,
    key: &DataKey,
    id: &VaultId,
) -> Result<Connection, OpenError> {
    match fs::remove_file(path) {
        Err(error) if !is_missing(&error) => Err(error.into()),
        _ => unlocked(path, key, id, OpenFlags::SQLITE_OPEN_CREATE),
    }
}

/// A connection with the key set and proven by one read.
fn unlocked(
    path: &Path,
    key: &DataKey,
    id: &VaultId,
    create: OpenFlags,
) -> Result<Connection, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW
        | create;
    let connection = Connection::open_with_flags(path, flags)?;
    // SQLCipher writes what goes wrong to the standard error output; that may end in a journal of the system.
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    connection.pragma_update(None, "cipher_memory_security", true)?;
    connection.pragma_update(None, "key", key.sqlcipher(id).as_str())?;
    // One connection only: the file is ours until it is closed, also on a network drive, where WAL is not safe otherwise.
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.busy_timeout(Duration::from_millis(500))?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    })?;
    if connection.is_readonly("main")? {
        return Err(OpenError::ReadOnly);
    }
    Ok(connection)
}

fn prepare(connection: &Connection) -> Result<(), OpenError> {
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    let journal: String =
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if journal != "wal" {
        return Err(OpenError::Busy);
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    // On macOS a file is on disk only when it is asked for twice.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    let pure = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_scalar_function("fold", 1, pure, |context| {
        Ok(fold(context.get_raw(0).as_str()?))
    })?;
    Ok(())
}

/// The first bytes, after it is certain that this is a file and long enough. SQLite would take an empty file for a new
/// database and fill it.
fn salt(path: &Path) -> Result<[u8; 16], OpenError> {
    match fs::symlink_metadata(path) {
        Ok(found) if !found.is_file() => return Err(OpenError::NotAFile(path.to_owned())),
        Ok(found) if found.len() < PAGE => return Err(OpenError::Damaged),
        Ok(_) => {}
        Err(error) if is_missing(&error) => return Err(OpenError::VaultMissing),
        Err(error) => return Err(error.into()),
    }
    let mut salt = [0; 16];
    File::open(path)?.read_exact(&mut salt)?;
    Ok(salt)
}

/// Whether the beginning of a file that does not open is that of another vault rather than our own, damaged: no byte run
/// that damage leaves (all alike, or partly ours) looks like sixteen random ones.
fn is_foreign(salt: [u8; 16], id: &VaultId) -> bool {
    let alike = salt
        .iter()
        .zip(id.0)
        .filter(|(found, ours)| **found == *ours)
        .count();
    let plain = salt.starts_with(b"SQLite format 3");
    let distinct = salt.iter().collect::<std::collections::BTreeSet<_>>().len();
    alike < 4 && !plain && distinct > 8
}

pub(crate) fn require_id(connection: &Connection, id: &VaultId) -> Result<(), OpenError> {
    let found: String =
        connection.query_row("SELECT value FROM meta WHERE key = 'vault'", [], |row| {
            row.get(0)
        })?;
    if VaultId::from_text(&found).as_ref() == Some(id) {
        Ok(())
    } else {
        Err(OpenError::KeyFileOfAnotherVault)
    }
}
