//! Erasing a profile: its own command, never a consequence of anything else.

use super::files::{Files, is_missing, sync_folder};
use super::key_file::KeyFile;
use super::lock::Lock;
use crate::OpenError;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// What erasing left behind: files that are not ours, so that the folder stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// By name, sorted.
    pub left: Vec<OsString>,
}

/// Erases a profile for good. The wrapped keys are overwritten first: from then on nobody can read what remains of the
/// other files, not even from a disk that keeps old bytes. Works on a damaged profile as well.
pub fn erase(folder: &Path) -> Result<Erased, OpenError> {
    let files = Files::of(folder)?;
    if KeyFile::read(&files).is_err() && fs::symlink_metadata(files.vault()).is_err() {
        // Neither a key nor a vault: whatever this folder is, it is no profile.
        return Err(OpenError::VaultMissing);
    }
    let lock = Lock::take(&files)?;
    for key in [files.key(), files.key_copy()] {
        overwrite(&key)?;
    }
    let mut ours = vec![files.key(), files.key_copy(), files.tries()];
    for database in databases(&files)? {
        ours.extend(Files::beside(&database));
        ours.push(database);
    }
    for path in ours {
        remove(&path)?;
    }
    // Windows does not remove a file that is open.
    drop(lock);
    remove(&files.lock())?;
    sync_folder(&files.folder)?;

    // A folder that still holds something refuses to go; what that is, is named below.
    let _ = fs::remove_dir(files.copies());
    let _ = fs::remove_dir(&files.folder);
    Ok(Erased {
        left: left(&files)?,
    })
}

/// The vault, what a restore may have left, and the copies.
fn databases(files: &Files) -> Result<Vec<PathBuf>, OpenError> {
    let mut databases = vec![files.vault(), files.folder.join(crate::copies::RESTORING)];
    databases.extend(crate::copies::all_files(files)?);
    for entry in fs::read_dir(&files.folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("key.json.replaced-") || name == "key.new" || name == "tries.new" {
            overwrite(&entry.path())?;
            databases.push(entry.path());
        }
    }
    Ok(databases)
}

/// Zeros over the bytes in their place, on disk before the next step. A link is removed, never followed.
fn overwrite(path: &Path) -> Result<(), OpenError> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => {
            let mut file = OpenOptions::new().write(true).open(path)?;
            file.seek(SeekFrom::Start(0))?;
            file.write_all(&vec![0; usize::try_from(found.len()).unwrap_or(0)])?;
            Ok(file.sync_all()?)
        }
        _ => Ok(()),
    }
}

/// A folder in the place of a file is not ours and stays.
fn remove(path: &Path) -> Result<(), OpenError> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => Ok(()),
        Ok(_) => Ok(fs::remove_file(path)?),
        Err(error) if is_missing(&error) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn left(files: &Files) -> Result<Vec<OsString>, OpenError> {
    let entries = match fs::read_dir(&files.folder) {
        Ok(entries) => entries,
        Err(error) if is_missing(&error) => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut left = entries
        .map(|entry| Ok(entry?.file_name()))
        .collect::<Result<Vec<_>, OpenError>>()?;
    left.sort();
    Ok(left)
}
