//! An open vault. What it can do with each table stands in the file of that table.

use crate::profile::{Files, KeyFile, Lock, unwrap};
use crate::secret::{DataKey, Slot, SlotKind};
use crate::{OpenError, Parameters, Passphrase, RecoveryCode, Timestamp, VaultError};
use rand_core::TryCryptoRng;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::Path;

/// What unwraps the data key.
#[derive(Clone, Copy, Debug)]
pub enum Secret<'a> {
    /// What the officer knows.
    Passphrase(&'a Passphrase),
    /// What the officer has on paper.
    Recovery(&'a RecoveryCode),
}

/// An open vault. Dropping it locks it: the key is wiped and the file is free for others. Everything that a method writes
/// is on disk when the method returns.
pub struct Vault {
    pub(crate) files: Files,
    pub(crate) connection: Connection,
    pub(crate) key: DataKey,
    pub(crate) key_file: KeyFile,
    // Last, so that the file is closed before it is free for others.
    _lock: Lock,
}

impl Vault {
    pub(crate) fn new(
        files: Files,
        lock: Lock,
        connection: Connection,
        key: DataKey,
        key_file: KeyFile,
    ) -> Self {
        Self {
            files,
            connection,
            key,
            key_file,
            _lock: lock,
        }
    }

    /// The folder of the profile.
    pub fn folder(&self) -> &Path {
        &self.files.folder
    }

    /// How the officer wants to be called.
    pub fn name(&self) -> &str {
        &self.key_file.name
    }

    /// What the officer is.
    pub fn role(&self) -> &str {
        &self.key_file.role
    }

    /// Whether the recovery code was shown to be written down.
    pub fn recovery_confirmed(&self) -> bool {
        self.key_file.recovery_confirmed
    }

    /// Called when the officer has typed parts of the recovery code right. The profile is pending no longer.
    pub fn confirm_recovery(&mut self) -> Result<(), OpenError> {
        self.rewrite(|key_file| key_file.recovery_confirmed = true)
    }

    /// Changes how the officer is called. Events of the past keep the name of their time.
    pub fn rename(&mut self, name: &str, role: &str) -> Result<(), OpenError> {
        self.rewrite(|key_file| {
            key_file.name = name.to_owned();
            key_file.role = role.to_owned();
        })
    }

    /// Wraps the data key by a new passphrase. The vault itself is not rewritten. The old passphrase opens nothing any
    /// more, the copies included, because they open by the same key file.
    pub fn change_passphrase(
        &mut self,
        new: &Passphrase,
        parameters: Parameters,
        random: &mut impl TryCryptoRng,
    ) -> Result<(), OpenError> {
        let id = self.key_file.id()?;
        let passphrase = Slot::wrap(
            SlotKind::Passphrase,
            new.bytes(),
            parameters,
            &self.key,
            &id,
            random,
        )?;
        self.rewrite(|key_file| key_file.passphrase = passphrase)
    }

    /// Makes a new recovery code; the old one opens nothing any more. To be confirmed like the first.
    pub fn new_recovery_code(
        &mut self,
        parameters: Parameters,
        random: &mut impl TryCryptoRng,
    ) -> Result<RecoveryCode, OpenError> {
        let id = self.key_file.id()?;
        let code = RecoveryCode::generate(random)?;
        let recovery = Slot::wrap(
            SlotKind::Recovery,
            code.bytes(),
            parameters,
            &self.key,
            &id,
            random,
        )?;
        self.rewrite(|key_file| {
            key_file.recovery = recovery;
            key_file.recovery_confirmed = false;
        })?;
        Ok(code)
    }

    /// Whether a secret opens this vault: asked again before something that cannot be undone.
    pub fn is_opened_by(&self, secret: Secret<'_>) -> Result<bool, OpenError> {
        match unwrap(&self.key_file, secret) {
            Ok(_) => Ok(true),
            Err(OpenError::WrongSecret) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// How much work it takes to derive the key from the passphrase.
    pub fn parameters(&self) -> Parameters {
        self.key_file.passphrase.parameters()
    }

    /// What damage there is, in the words of SQLite about pages and tables; none when the vault is whole. Reads all of it.
    pub fn check(&self) -> Result<Vec<String>, VaultError> {
        // SQLCipher examines the main file alone: what is still in the journal must be there first.
        self.truncate_journal()?;
        crate::copies::check(&self.connection)
    }

    fn rewrite(&mut self, change: impl FnOnce(&mut KeyFile)) -> Result<(), OpenError> {
        let mut key_file = self.key_file.clone();
        change(&mut key_file);
        key_file.write(&self.files)?;
        self.key_file = key_file;
        Ok(())
    }

    /// Runs one change. It is on disk, or nothing of it is.
    pub(crate) fn write<T>(
        &mut self,
        now: Timestamp,
        change: impl FnOnce(&Change<'_>) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let change_of = Change {
            transaction,
            who: &self.key_file.name,
            now,
        };
        let result = change(&change_of)?;
        change_of.transaction.commit()?;
        Ok(result)
    }

    /// After something was erased: its bytes leave the journal too.
    pub(crate) fn truncate_journal(&self) -> Result<(), VaultError> {
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vault")
            .field("folder", &self.files.folder)
            .finish_non_exhaustive()
    }
}

/// A change that is being made: the open transaction, who makes it and when.
pub(crate) struct Change<'a> {
    pub(crate) transaction: Transaction<'a>,
    pub(crate) who: &'a str,
    pub(crate) now: Timestamp,
}
