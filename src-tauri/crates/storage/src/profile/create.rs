//! Making a profile.

use super::files::{Files, sync_folder};
use super::key_file::KeyFile;
use super::list::PARTIAL;
use super::lock::Lock;
use crate::database;
use crate::secret::{DataKey, Slot, SlotKind, VaultId};
use crate::{OpenError, Parameters, Passphrase, RecoveryCode, Timestamp, Vault};
use rand_core::TryCryptoRng;
use std::fs;
use std::path::Path;

/// Who the officer is: never a person who was met.
#[derive(Clone, Copy, Debug)]
pub struct NewProfile<'a> {
    /// How the officer wants to be called.
    pub name: &'a str,
    /// What the officer is.
    pub role: &'a str,
}

/// Makes a profile below `root` and opens it. The recovery code is shown this once; the profile is pending until
/// [`Vault::confirm_recovery`].
pub fn create(
    root: &Path,
    profile: NewProfile<'_>,
    passphrase: &Passphrase,
    parameters: Parameters,
    now: Timestamp,
    random: &mut impl TryCryptoRng,
) -> Result<(Vault, RecoveryCode), OpenError> {
    let id = VaultId::generate(random)?;
    let key = DataKey::generate(random)?;
    let code = RecoveryCode::generate(random)?;
    let passphrase = Slot::wrap(
        SlotKind::Passphrase,
        passphrase.bytes(),
        parameters,
        &key,
        &id,
        random,
    )?;
    let recovery = Slot::wrap(
        SlotKind::Recovery,
        code.bytes(),
        parameters,
        &key,
        &id,
        random,
    )?;
    let key_file = KeyFile::new(&id, profile.name, profile.role, now, passphrase, recovery);

    fs::create_dir_all(root)?;
    let folder = root.join(id.to_string());
    let partial = root.join(format!("{id}{PARTIAL}"));
    if let Err(error) =
        fill(&partial, &key_file, &key, &id).and_then(|()| Ok(fs::rename(&partial, &folder)?))
    {
        // Nothing in it was ever shown to anybody.
        let _ = fs::remove_dir_all(&partial);
        return Err(error);
    }
    sync_folder(root)?;

    let files = Files::of(&folder)?;
    let lock = Lock::take(&files)?;
    let connection = database::open(&files, &key, &id, now)?;
    Ok((Vault::new(files, lock, connection, key, key_file), code))
}

/// The profile is made under another name and gets its own only when it is whole, so that a crash leaves no half one.
fn fill(folder: &Path, key_file: &KeyFile, key: &DataKey, id: &VaultId) -> Result<(), OpenError> {
    private_folder(folder)?;
    let files = Files::of(folder)?;
    database::create(&files.vault(), key, id)?;
    key_file.write(&files)
}

fn private_folder(folder: &Path) -> Result<(), OpenError> {
    #[allow(unused_mut, reason = "only Unix has something to set")]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(folder)?)
}
