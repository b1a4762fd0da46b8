//! One instance at a time.

use super::files::Files;
use crate::OpenError;
use std::fs::{self, File, OpenOptions, TryLockError};

/// Held while a vault is open; the system lets go of it when the program dies, however it dies.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    pub(crate) fn take(files: &Files) -> Result<Self, OpenError> {
        let path = files.lock();
        if fs::symlink_metadata(&path).is_ok_and(|found| !found.is_file()) {
            return Err(OpenError::NotAFile(path));
        }
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(OpenError::Busy),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}
