//! `key.json`: who the officer is, and the data key wrapped twice. Never anything about a person who was met.

use super::files::{Files, read_file, write_file};
use crate::secret::{Slot, VaultId};
use crate::{OpenError, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fs;

/// The newest form of the file that this program reads and writes.
const FORMAT: u32 = 1;

/// The file, and what a newer program of the same format may have added to it, which is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct KeyFile {
    format: u32,
    vault: String,
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) created: i64,
    /// Whether the officer has shown that the recovery code was written down.
    pub(crate) recovery_confirmed: bool,
    pub(crate) passphrase: Slot,
    pub(crate) recovery: Slot,
    /// For cases that colleagues hand over: their half of a key pair whose other half is in the vault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) handover_key: Option<String>,
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

impl KeyFile {
    pub(crate) fn new(
        id: &VaultId,
        name: &str,
        role: &str,
        now: Timestamp,
        passphrase: Slot,
        recovery: Slot,
    ) -> Self {
        Self {
            format: FORMAT,
            vault: id.to_string(),
            name: name.to_owned(),
            role: role.to_owned(),
            created: now.0,
            recovery_confirmed: false,
            passphrase,
            recovery,
            handover_key: None,
            unknown: Map::new(),
        }
    }

    pub(crate) fn read(files: &Files) -> Result<Self, OpenError> {
        let bytes = read_file(&files.key())?.ok_or(OpenError::KeyFileMissing)?;
        Self::parse(&bytes)
    }

    /// The copy among the copies.
    pub(crate) fn read_copy(files: &Files) -> Result<Self, OpenError> {
        let bytes = read_file(&files.key_copy())?.ok_or(OpenError::KeyFileMissing)?;
        Self::parse(&bytes)
    }

    fn parse(bytes: &[u8]) -> Result<Self, OpenError> {
        // The number of the form is read first, because a newer form may look quite different.
        #[derive(Deserialize)]
        struct Form {
            format: u32,
        }
        let Form { format } =
            serde_json::from_slice(bytes).map_err(|_| OpenError::KeyFileDamaged)?;
        if format > FORMAT {
            return Err(OpenError::TooNew {
                found: format,
                known: FORMAT,
            });
        }
        let file: Self = serde_json::from_slice(bytes).map_err(|_| OpenError::KeyFileDamaged)?;
        let whole = file.passphrase.is_whole() && file.recovery.is_whole() && file.id().is_ok();
        whole.then_some(file).ok_or(OpenError::KeyFileDamaged)
    }

    /// Writes the file, then its copy. The copy may lag behind by one crash; the next writing mends it.
    pub(crate) fn write(&self, files: &Files) -> Result<(), OpenError> {
        let text = serde_json::to_vec_pretty(self).map_err(|error| OpenError::Io(error.into()))?;
        write_file(&files.key(), &text)?;
        fs::create_dir_all(files.copies())?;
        write_file(&files.key_copy(), &text)
    }

    pub(crate) fn id(&self) -> Result<VaultId, OpenError> {
        VaultId::from_text(&self.vault).ok_or(OpenError::KeyFileDamaged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::{DataKey, SlotKind};
    use crate::{Parameters, SystemRandom};
    use proptest::prelude::*;

    fn text() -> String {
        let random = &mut SystemRandom;
        let id = VaultId::generate(random).unwrap();
        let key = DataKey::generate(random).unwrap();
        let mut slot = |kind| Slot::wrap(kind, b"x", Parameters::WEAK, &key, &id, random).unwrap();
        let (passphrase, recovery) = (slot(SlotKind::Passphrase), slot(SlotKind::Recovery));
        let file = KeyFile::new(&id, "Officer", "consul", Timestamp(1), passphrase, recovery);
        serde_json::to_string(&file).unwrap()
    }

    #[test]
    fn what_a_later_version_added_is_kept() {
        let later = text().replacen('{', r#"{"colour":{"deep":["green"]},"#, 1);
        let file = KeyFile::parse(later.as_bytes()).unwrap();
        assert!(
            serde_json::to_string(&file)
                .unwrap()
                .contains(r#""colour":{"deep":["green"]}"#)
        );
    }

    #[test]
    fn a_newer_form_is_too_new_whatever_else_it_holds() {
        let newer = KeyFile::parse(br#"{"format": 9, "key": []}"#);
        assert!(
            matches!(
                newer,
                Err(OpenError::TooNew {
                    found: 9,
                    known: FORMAT
                })
            ),
            "{newer:?}"
        );
    }

    proptest! {
        #[test]
        fn a_file_that_is_cut_or_altered_is_damaged_or_still_whole(cut in 0usize..2000, at in 0usize..2000, byte: u8) {
            let mut bytes = text().into_bytes();
            bytes.truncate(cut.max(1));
            let at = at % bytes.len();
            bytes[at] = byte;
            match KeyFile::parse(&bytes) {
                Ok(_) | Err(OpenError::KeyFileDamaged | OpenError::TooNew { .. }) => {}
                Err(other) => prop_assert!(false, "{other:?}"),
            }
        }
    }
}
