//! An officer's desk: a folder of profiles that goes when the test is over.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use storage::*;
use tempfile::TempDir;

/// A day in the life of the tests.
pub(crate) const NOW: Timestamp = Timestamp(1_795_305_600_000);

pub(crate) fn later(seconds: i64) -> Timestamp {
    Timestamp(NOW.0 + seconds * 1000)
}

pub(crate) fn passphrase() -> Passphrase {
    Passphrase::new("three herons over Riga")
}

pub(crate) struct Desk {
    pub(crate) root: TempDir,
    pub(crate) folder: PathBuf,
    pub(crate) code: RecoveryCode,
}

impl Desk {
    /// A desk with one profile, which is not open.
    pub(crate) fn new() -> Self {
        let (desk, vault) = Self::open_new();
        drop(vault);
        desk
    }

    /// A desk with one open profile.
    pub(crate) fn open_new() -> (Self, Vault) {
        let root = tempfile::tempdir().unwrap();
        let (vault, code) = profile(&root);
        let folder = vault.folder().to_owned();
        (Self { root, folder, code }, vault)
    }

    pub(crate) fn open(&self) -> Vault {
        open(&self.folder, &passphrase(), NOW).unwrap()
    }
}

/// Makes a profile with parameters that cost no time.
pub(crate) fn profile(root: &TempDir) -> (Vault, RecoveryCode) {
    let profile = NewProfile {
        name: "Ilze",
        role: "consul",
    };
    create(
        root.path(),
        profile,
        &passphrase(),
        Parameters::WEAK,
        NOW,
        &mut SystemRandom,
    )
    .unwrap()
}

pub(crate) fn answer(question: &str, value: &str) -> NewAnswer {
    NewAnswer {
        question: question.to_owned(),
        value: value.to_owned(),
        ..NewAnswer::default()
    }
}

/// Every byte that must not change when a vault does not open. The lock and the count of tries may.
pub(crate) fn bytes_of(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut bytes = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            bytes.extend(bytes_of(&path));
        } else if !path.ends_with("lock") && !path.ends_with("tries.json") {
            bytes.insert(path.clone(), std::fs::read(&path).unwrap_or_default());
        }
    }
    bytes
}

/// Writes other bytes in the middle of a file.
pub(crate) fn spoil(path: &Path, at: u64, bytes: &[u8]) {
    let mut file = File::options().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(bytes).unwrap();
}
