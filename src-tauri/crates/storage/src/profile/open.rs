//! Opening a profile.

use super::files::{Files, is_missing};
use super::key_file::KeyFile;
use super::lock::Lock;
use super::tries::Tries;
use crate::database;
use crate::secret::{DataKey, SlotKind};
use crate::vault::Secret;
use crate::{OpenError, Passphrase, RecoveryCode, Timestamp, Vault};
use std::fs;
use std::path::Path;

/// Opens the vault in a folder by its passphrase.
pub fn open(folder: &Path, passphrase: &Passphrase, now: Timestamp) -> Result<Vault, OpenError> {
    open_by(folder, Secret::Passphrase(passphrase), now)
}

/// Opens it by the recovery code. The caller asks for a new passphrase next.
pub fn open_with_recovery(
    folder: &Path,
    code: &RecoveryCode,
    now: Timestamp,
) -> Result<Vault, OpenError> {
    open_by(folder, Secret::Recovery(code), now)
}

fn open_by(folder: &Path, secret: Secret<'_>, now: Timestamp) -> Result<Vault, OpenError> {
    let files = Files::of(folder)?;
    let lock = Lock::take(&files)?;
    let key_file = KeyFile::read(&files)?;
    require_vault(&files)?;
    let key = unlock(&files, &key_file, secret, now)?;
    let connection = database::open(&files, &key, &key_file.id()?, now)?;
    Ok(Vault::new(files, lock, connection, key, key_file))
}

/// Puts the second key file, which lies among the copies, in the place of one that is missing or damaged. The damaged one
/// is kept beside it. The secret proves that the copy is worth it.
pub fn restore_key_file(
    folder: &Path,
    secret: Secret<'_>,
    now: Timestamp,
) -> Result<(), OpenError> {
    let files = Files::of(folder)?;
    let _lock = Lock::take(&files)?;
    let copy = KeyFile::read_copy(&files)?;
    unlock(&files, &copy, secret, now)?;
    match fs::symlink_metadata(files.key()) {
        Ok(_) => fs::rename(
            files.key(),
            files.folder.join(format!("key.json.replaced-{}", now.0)),
        )?,
        Err(error) if is_missing(&error) => {}
        Err(error) => return Err(error.into()),
    }
    copy.write(&files)
}

/// Gets the data key out of the key file, counting the try.
pub(crate) fn unlock(
    files: &Files,
    key_file: &KeyFile,
    secret: Secret<'_>,
    now: Timestamp,
) -> Result<DataKey, OpenError> {
    Tries::begin(files, now)?;
    let key = unwrap(key_file, secret)?;
    Tries::forget(files);
    Ok(key)
}

/// Gets the data key out of the key file without counting: for a vault that is open already.
pub(crate) fn unwrap(key_file: &KeyFile, secret: Secret<'_>) -> Result<DataKey, OpenError> {
    let id = key_file.id()?;
    match secret {
        Secret::Passphrase(passphrase) => {
            key_file
                .passphrase
                .unwrap(SlotKind::Passphrase, passphrase.bytes(), &id)
        }
        Secret::Recovery(code) => key_file
            .recovery
            .unwrap(SlotKind::Recovery, code.bytes(), &id),
    }
}

/// Looked at before the slow step, so that a missing vault is not called a wrong passphrase.
fn require_vault(files: &Files) -> Result<(), OpenError> {
    match fs::symlink_metadata(files.vault()) {
        Ok(found) if found.is_file() => Ok(()),
        Ok(_) => Err(OpenError::NotAFile(files.vault())),
        Err(error) if is_missing(&error) => Err(OpenError::VaultMissing),
        Err(error) => Err(error.into()),
    }
}
