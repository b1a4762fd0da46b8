//! What can go wrong. Nothing here carries a key, a passphrase or a word that someone wrote down.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

/// A vault could not be made, opened, copied or restored. Whatever the reason, no file was deleted or replaced.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The passphrase or the recovery code does not unwrap the data key.
    #[error("the passphrase or recovery code is not the right one")]
    WrongSecret,
    /// There is no `key.json`.
    #[error("the key file is missing")]
    KeyFileMissing,
    /// `key.json` is not what was once written.
    #[error("the key file is damaged")]
    KeyFileDamaged,
    /// `key.json` belongs to another vault than the `vault.db` beside it.
    #[error("the key file belongs to another vault")]
    KeyFileOfAnotherVault,
    /// There is no `vault.db`, or no folder.
    #[error("the vault is missing")]
    VaultMissing,
    /// A folder, a link or a device stands where a file should be.
    #[error("{0} is not a file")]
    NotAFile(PathBuf),
    /// The bytes are not those that were written. A wrong key looks exactly the same, and no program can tell them apart.
    #[error("the vault is damaged, or its key is a wrong one: both look alike")]
    Damaged,
    /// It was written by a newer version of the program.
    #[error("the vault has version {found}; this program knows versions up to {known}")]
    TooNew {
        /// What the file says.
        found: u32,
        /// The newest that this program reads.
        known: u32,
    },
    /// Another instance of the program has it open.
    #[error("the vault is open in another instance")]
    Busy,
    /// The folder or the file can be read but not written.
    #[error("the vault cannot be written: the folder or file is read-only")]
    ReadOnly,
    /// There is no space left.
    #[error("the disk is full")]
    DiskFull,
    /// Too many failed tries: the next one must wait.
    #[error("the next try must wait {} s", wait.as_secs())]
    TooSoon {
        /// How long from now on.
        wait: Duration,
    },
    /// Anything else that the system refused.
    #[error("the system refused: {0}")]
    Io(io::Error),
}

/// Something could not be read from or written to an open vault. What was acknowledged before stays.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// There is no such row any more.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// Consent was withdrawn, so that nothing new can rest on it.
    #[error("the consent was withdrawn")]
    Withdrawn,
    /// A stored word is not known: it was written by a newer version of the program, or by something else.
    #[error("column {column} of a row holds a word that is not known")]
    Unreadable {
        /// Its position in the row. The word itself is not repeated: it may be about a person.
        column: usize,
    },
    /// The bytes of the vault are not those that were written.
    #[error("the vault is damaged")]
    Damaged,
    /// There is no space left. Nothing of the change was kept.
    #[error("the disk is full")]
    DiskFull,
    /// The vault can be read but not written. Nothing of the change was kept.
    #[error("the vault cannot be written: the folder or file is read-only")]
    ReadOnly,
    /// The database refused with this extended result code of SQLite.
    #[error("the database refused with code {0}")]
    Database(i32),
    /// Anything else that the system refused.
    #[error("the system refused: {0}")]
    Io(io::Error),
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            io::ErrorKind::ResourceBusy => Self::Busy,
            _ => Self::Io(error),
        }
    }
}

/// The message and source of rusqlite's error are dropped on purpose: it prints statements, and the statement that sets
/// the key holds the key.
impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        match Failure::of(&error) {
            Failure::Damaged => Self::Damaged,
            Failure::DiskFull => Self::DiskFull,
            Failure::ReadOnly => Self::ReadOnly,
            Failure::Busy => Self::Busy,
            Failure::Other(code) => {
                Self::Io(io::Error::other(format!("database result code {code}")))
            }
        }
    }
}

impl From<VaultError> for OpenError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::NotFound(_)
            | VaultError::Withdrawn
            | VaultError::Unreadable { .. }
            | VaultError::Damaged => Self::Damaged,
            VaultError::DiskFull => Self::DiskFull,
            VaultError::ReadOnly => Self::ReadOnly,
            VaultError::Database(code) => {
                Self::Io(io::Error::other(format!("database result code {code}")))
            }
            VaultError::Io(error) => Self::Io(error),
        }
    }
}

/// As above: what rusqlite says is reduced to a code, because its text may repeat what someone wrote.
impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        if let rusqlite::Error::FromSqlConversionFailure(column, ..)
        | rusqlite::Error::InvalidColumnType(column, ..) = error
        {
            return Self::Unreadable { column };
        }
        match Failure::of(&error) {
            Failure::Damaged => Self::Damaged,
            Failure::DiskFull => Self::DiskFull,
            Failure::ReadOnly => Self::ReadOnly,
            Failure::Busy => Self::Database(rusqlite::ffi::SQLITE_BUSY),
            Failure::Other(code) => Self::Database(code),
        }
    }
}

/// What a result code of SQLite means to us.
enum Failure {
    Damaged,
    DiskFull,
    ReadOnly,
    Busy,
    Other(i32),
}

impl Failure {
    fn of(error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let code = error.sqlite_extended_error_code().unwrap_or(-1);
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Damaged,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            // A page that ends too early, or is not what its authentication code says.
            Some(ErrorCode::SystemIoFailure)
                if matches!(
                    code,
                    rusqlite::ffi::SQLITE_IOERR_SHORT_READ | rusqlite::ffi::SQLITE_IOERR_DATA
                ) =>
            {
                Self::Damaged
            }
            _ => Self::Other(code),
        }
    }
}
