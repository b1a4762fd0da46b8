//! Putting a copy in the place of the vault: examined in full before anything is replaced, and what is replaced is kept.

use super::make::{make, next_number, remove_database, remove_file};
use super::{Copy, CopyReason, RESTORING, check};
use crate::database;
use crate::profile::{Files, KeyFile, Lock, is_missing, sync_folder, unlock};
use crate::secret::{DataKey, VaultId};
use crate::{OpenError, SCHEMA_VERSION, Secret, Timestamp};
use std::fs::{self, File};
use std::path::Path;

/// Restores a copy of a vault that is not open. When it fails, the vault is as it was.
///
/// The replaced vault becomes one more copy: a regular one when it could be read, and its bare bytes when not.
pub fn restore(
    folder: &Path,
    copy: &Copy,
    secret: Secret<'_>,
    now: Timestamp,
) -> Result<(), OpenError> {
    restore_by(folder, copy, secret, now, |_| Ok(()))
}

/// What has just been done. Tests end the work after each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Brought,
    Examined,
    Kept,
    Cleared,
    Replaced,
}

fn restore_by(
    folder: &Path,
    copy: &Copy,
    secret: Secret<'_>,
    now: Timestamp,
    mut done: impl FnMut(Step) -> Result<(), OpenError>,
) -> Result<(), OpenError> {
    let files = Files::of(folder)?;
    let _lock = Lock::take(&files)?;
    let key_file = KeyFile::read(&files)?;
    let id = key_file.id()?;
    let key = unlock(&files, &key_file, secret, now)?;

    let restoring = files.folder.join(RESTORING);
    remove_database(&restoring)?;
    bring(&copy.path(&files), &restoring)?;
    done(Step::Brought)?;
    if let Err(error) = examine(&restoring, &key, &id) {
        remove_database(&restoring)?;
        return Err(error);
    }
    done(Step::Examined)?;
    keep_replaced(&files, &key, &id, now)?;
    done(Step::Kept)?;
    // A journal of the old vault must not be played into the new one. What was in it is in the copy made above.
    for journal in Files::beside(&files.vault()) {
        remove_file(&journal)?;
    }
    sync_folder(&files.folder)?;
    done(Step::Cleared)?;
    fs::rename(&restoring, files.vault())?;
    sync_folder(&files.folder)?;
    done(Step::Replaced)
}

/// Opens, is whole, is of this vault, and is not newer than this program.
fn examine(path: &Path, key: &DataKey, id: &VaultId) -> Result<(), OpenError> {
    let connection = database::connect(path, key, id)?;
    if !check(&connection)?.is_empty() {
        return Err(OpenError::Damaged);
    }
    let found = database::version(&connection)?;
    match found {
        0 => return Err(OpenError::Damaged),
        found if found > SCHEMA_VERSION => {
            return Err(OpenError::TooNew {
                found,
                known: SCHEMA_VERSION,
            });
        }
        _ => {}
    }
    database::require_id(&connection, id)?;
    connection
        .close()
        .map_err(|(_, error)| OpenError::from(error))
}

fn keep_replaced(
    files: &Files,
    key: &DataKey,
    id: &VaultId,
    now: Timestamp,
) -> Result<(), OpenError> {
    let kept = database::connect(&files.vault(), key, id).and_then(|connection| {
        make(files, &connection, key, id, CopyReason::Replaced, now)?;
        connection
            .close()
            .map_err(|(_, error)| OpenError::from(error))
    });
    match kept {
        Err(OpenError::VaultMissing) => Ok(()),
        Err(OpenError::Damaged | OpenError::KeyFileOfAnotherVault) => keep_bytes(files, now),
        other => other,
    }
}

/// The vault and its journals as they are, for somebody who may get more out of them one day.
fn keep_bytes(files: &Files, now: Timestamp) -> Result<(), OpenError> {
    let copy = Copy {
        number: next_number(files)?,
        made: now,
        reason: CopyReason::Damaged,
        bytes: 0,
    };
    fs::create_dir_all(files.copies())?;
    let to = copy.path(files);
    let [wal, ..] = Files::beside(&files.vault());
    let [wal_to, ..] = Files::beside(&to);
    if fs::symlink_metadata(&wal).is_ok_and(|found| found.is_file()) {
        bring(&wal, &wal_to)?;
    }
    bring(&files.vault(), &to)?;
    sync_folder(&files.copies())
}

/// Copies bytes, on disk when it returns. A link is not followed.
fn bring(from: &Path, to: &Path) -> Result<(), OpenError> {
    match fs::symlink_metadata(from) {
        Ok(found) if !found.is_file() => return Err(OpenError::NotAFile(from.to_owned())),
        Ok(_) => {}
        Err(error) if is_missing(&error) => return Err(OpenError::VaultMissing),
        Err(error) => return Err(error.into()),
    }
    if let Err(error) =
        fs::copy(from, to).and_then(|_| File::options().write(true).open(to)?.sync_all())
    {
        let _ = fs::remove_file(to);
        return Err(error.into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CaseDetails, Passphrase, Vault, open};

    fn labels(vault: &Vault) -> Vec<String> {
        let mut labels: Vec<String> = vault
            .cases()
            .unwrap()
            .into_iter()
            .map(|case| case.details.label)
            .collect();
        labels.sort();
        labels
    }

    #[test]
    fn a_restore_that_is_cut_short_anywhere_leaves_the_old_vault_or_the_new_one() {
        let steps = [
            Step::Brought,
            Step::Examined,
            Step::Kept,
            Step::Cleared,
            Step::Replaced,
        ];
        for last in steps {
            let (_root, folder, mut vault) = crate::tests::vault();
            let now = Timestamp(1);
            let labelled = |label: &str| CaseDetails {
                label: label.to_owned(),
                ..CaseDetails::default()
            };
            vault.add_case(&labelled("before"), now).unwrap();
            let copy = vault.copy_now(now).unwrap();
            vault.add_case(&labelled("since"), now).unwrap();
            // As after a kill: the journal of the old vault holds what the main file does not.
            let journal = folder.join("vault.db-wal");
            let (main, left) = (
                fs::read(folder.join("vault.db")).unwrap(),
                fs::read(&journal).unwrap(),
            );
            drop(vault);
            fs::write(folder.join("vault.db"), main).unwrap();
            fs::write(&journal, left).unwrap();

            let passphrase = Passphrase::new("three herons over Riga");
            let cut = restore_by(
                &folder,
                &copy,
                Secret::Passphrase(&passphrase),
                now,
                |step| {
                    if step == last {
                        Err(OpenError::Busy)
                    } else {
                        Ok(())
                    }
                },
            );
            assert!(matches!(cut, Err(OpenError::Busy)), "{last:?}: {cut:?}");
            let vault = open(&folder, &passphrase, now).unwrap();
            let expected: &[&str] = if last == Step::Replaced {
                &["before"]
            } else {
                &["before", "since"]
            };
            assert_eq!(labels(&vault), expected, "{last:?}");
            drop(vault);
            // And the next attempt goes through.
            restore(&folder, &copy, Secret::Passphrase(&passphrase), now).unwrap();
            assert_eq!(
                labels(&open(&folder, &passphrase, now).unwrap()),
                ["before"],
                "{last:?}"
            );
        }
    }
}
