//! Disks that are full or read-only. They need a small disk of their own, which only root can mount; without it these
//! tests say that they saw nothing.

use crate::desk::{NOW, bytes_of, later, passphrase};
use std::path::{Path, PathBuf};
use std::process::Command;
use storage::*;
use tempfile::TempDir;

/// A disk in memory, for as long as a test runs.
struct SmallDisk {
    place: TempDir,
}

impl SmallDisk {
    fn mount(size: &str) -> Option<Self> {
        let disk = Self {
            place: tempfile::tempdir().unwrap(),
        };
        let options = format!("size={size}");
        if run(
            "mount",
            &["-t", "tmpfs", "-o", &options, "tmpfs"],
            disk.place.path(),
        ) {
            return Some(disk);
        }
        println!("not seen: this user cannot mount a small disk");
        None
    }

    fn profile(&self) -> (Vault, PathBuf) {
        let new = NewProfile {
            name: "Ilze",
            role: "consul",
        };
        let root = self.place.path().join("profiles");
        let (vault, _) = create(
            &root,
            new,
            &passphrase(),
            Parameters::WEAK,
            NOW,
            &mut SystemRandom,
        )
        .unwrap();
        let folder = vault.folder().to_owned();
        (vault, folder)
    }

    /// Leaves not a byte, and says what filled it.
    fn fill(&self) -> PathBuf {
        let filler = self.place.path().join("filler");
        let mut size = 1 << 20;
        let mut filled = Vec::new();
        while size > 0 {
            let grown = [&filled[..], &vec![0; size]].concat();
            match std::fs::write(&filler, &grown) {
                Ok(()) => filled = grown,
                Err(_) => size /= 2,
            }
        }
        filler
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        run("umount", &["-l"], self.place.path());
    }
}

fn run(program: &str, arguments: &[&str], place: &Path) -> bool {
    Command::new(program)
        .args(arguments)
        .arg(place)
        .output()
        .is_ok_and(|output| output.status.success())
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let Some(disk) = SmallDisk::mount("4m") else {
        return;
    };
    let (mut vault, folder) = disk.profile();
    let case = vault.add_case(&CaseDetails::default(), NOW).unwrap();
    let filler = disk.fill();
    let mut saved = 0;
    let error = loop {
        match vault.add_note(case.id, None, &"many words ".repeat(200), later(saved)) {
            Ok(_) => saved += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, VaultError::DiskFull), "{error:?}");
    assert_eq!(
        vault.notes(case.id).unwrap().len() as i64,
        saved,
        "what was acknowledged is there, the rest is not"
    );
    assert!(matches!(vault.copy_now(NOW), Err(OpenError::DiskFull)));
    drop(vault);

    disk.fill();
    let mut vault = open(&folder, &passphrase(), NOW).unwrap();
    assert_eq!(
        vault.notes(case.id).unwrap().len() as i64,
        saved,
        "it opens on a full disk"
    );
    let change =
        vault.change_passphrase(&Passphrase::new("new"), Parameters::WEAK, &mut SystemRandom);
    assert!(matches!(change, Err(OpenError::DiskFull)), "{change:?}");
    drop(vault);
    let new = NewProfile {
        name: "Second",
        role: "",
    };
    let second = create(
        folder.parent().unwrap(),
        new,
        &passphrase(),
        Parameters::WEAK,
        NOW,
        &mut SystemRandom,
    );
    assert!(matches!(second, Err(OpenError::DiskFull)), "{second:?}");
    assert_eq!(
        std::fs::read_dir(folder.parent().unwrap()).unwrap().count(),
        1,
        "nothing half made is left"
    );

    std::fs::remove_file(filler).unwrap();
    let mut vault = open(&folder, &passphrase(), NOW).unwrap();
    vault
        .add_note(case.id, None, "there is room again", NOW)
        .unwrap();
    assert_eq!(vault.notes(case.id).unwrap().len() as i64, saved + 1);
    assert!(vault.check().unwrap().is_empty());
}

#[test]
fn a_read_only_folder_is_said_and_left_as_it_is() {
    let Some(disk) = SmallDisk::mount("4m") else {
        return;
    };
    let (vault, folder) = disk.profile();
    drop(vault);
    let before = bytes_of(&folder);
    assert!(run("mount", &["-o", "remount,ro"], disk.place.path()));
    let error = open(&folder, &passphrase(), NOW).unwrap_err();
    assert!(matches!(error, OpenError::ReadOnly), "{error:?}");
    assert!(matches!(erase(&folder), Err(OpenError::ReadOnly)));
    let new = NewProfile {
        name: "Second",
        role: "",
    };
    let second = create(
        folder.parent().unwrap(),
        new,
        &passphrase(),
        Parameters::WEAK,
        NOW,
        &mut SystemRandom,
    );
    assert!(matches!(second, Err(OpenError::ReadOnly)), "{second:?}");
    assert_eq!(bytes_of(&folder), before);
    assert_eq!(
        profiles(folder.parent().unwrap(), NOW).unwrap().len(),
        1,
        "it is listed all the same"
    );
}
