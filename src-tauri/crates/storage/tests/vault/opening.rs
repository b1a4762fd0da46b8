//! Everything that can be wrong with a vault is told apart, and nothing is deleted, renamed or made anew.

use crate::desk::{Desk, NOW, answer, bytes_of, later, passphrase, profile, spoil};
use std::fs;
use storage::*;

/// Opens a vault that must not open, and sees that no byte of it changed.
fn refused(desk: &Desk) -> OpenError {
    let before = bytes_of(&desk.folder);
    let error = open(&desk.folder, &passphrase(), NOW).unwrap_err();
    assert_eq!(
        bytes_of(&desk.folder),
        before,
        "{error:?} leaves every file as it was"
    );
    error
}

#[test]
fn a_wrong_passphrase_is_a_wrong_secret() {
    let desk = Desk::new();
    let before = bytes_of(&desk.folder);
    let error = open(
        &desk.folder,
        &Passphrase::new("three herons over riga"),
        NOW,
    )
    .unwrap_err();
    assert!(matches!(error, OpenError::WrongSecret), "{error:?}");
    let error = open(&desk.folder, &Passphrase::new(""), NOW).unwrap_err();
    assert!(matches!(error, OpenError::WrongSecret), "{error:?}");
    assert_eq!(bytes_of(&desk.folder), before);
}

#[test]
fn the_fifth_failed_try_must_wait_and_a_restart_does_not_help() {
    let desk = Desk::new();
    let wrong = Passphrase::new("wrong");
    for _ in 0..4 {
        assert!(matches!(
            open(&desk.folder, &wrong, NOW),
            Err(OpenError::WrongSecret)
        ));
    }
    let error = open(&desk.folder, &passphrase(), NOW).unwrap_err();
    assert!(
        matches!(error, OpenError::TooSoon { wait } if wait.as_secs() == 2),
        "{error:?}"
    );
    let card = profiles(desk.root.path(), NOW)
        .unwrap()
        .remove(0)
        .card
        .unwrap();
    assert_eq!(card.wait.as_secs(), 2);
    open(&desk.folder, &passphrase(), later(2)).unwrap();
    let card = profiles(desk.root.path(), NOW)
        .unwrap()
        .remove(0)
        .card
        .unwrap();
    assert!(
        card.wait.is_zero(),
        "the right passphrase forgets the failed tries"
    );
}

#[test]
fn a_damaged_header_is_damage() {
    // The salt and the header, in different ways: zeroed, plain SQLite, a wrong bit.
    for (at, bytes) in [
        (0, &[0u8; 100][..]),
        (0, b"SQLite format 3\0"),
        (16, &[0xff; 84]),
        (20, &[0x55]),
    ] {
        let desk = Desk::new();
        let vault = desk.folder.join("vault.db");
        spoil(&vault, at, bytes);
        if bytes.len() == 16 {
            spoil(&vault, 16, &[1; 84]);
        }
        let error = refused(&desk);
        assert!(matches!(error, OpenError::Damaged), "{at}: {error:?}");
    }
}

#[test]
fn a_vault_that_is_empty_or_cut_is_damage_and_is_not_filled() {
    for length in [0, 1, 4095, 4096 + 17] {
        let desk = Desk::new();
        let file = fs::File::options()
            .write(true)
            .open(desk.folder.join("vault.db"))
            .unwrap();
        file.set_len(length).unwrap();
        let error = refused(&desk);
        assert!(matches!(error, OpenError::Damaged), "{length}: {error:?}");
    }
}

#[test]
fn a_damaged_page_is_damage_wherever_it_is() {
    let (desk, mut vault) = Desk::open_new();
    let case = vault.add_case(&CaseDetails::default(), NOW).unwrap();
    let run = vault.start_run(case.id, &NewRun::default(), NOW).unwrap();
    for question in 0..500 {
        vault
            .save_answer(run.id, &answer(&format!("question-{question}"), "yes"), NOW)
            .unwrap();
    }
    drop(vault);
    let path = desk.folder.join("vault.db");
    let whole = fs::read(&path).unwrap();
    for page in 0..whole.len() as u64 / 4096 {
        fs::write(&path, &whole).unwrap();
        spoil(&path, page * 4096 + 2000, b"damage");
        match open(&desk.folder, &passphrase(), NOW) {
            Err(OpenError::Damaged) => {}
            Ok(vault) => {
                assert!(
                    !vault.check().unwrap().is_empty(),
                    "the check finds damage on page {page}"
                );
                let read = vault.answers(run.id);
                assert!(
                    matches!(read, Err(VaultError::Damaged)) || read.unwrap().len() == 500,
                    "page {page}"
                );
            }
            Err(other) => panic!("page {page}: {other:?}"),
        }
    }
}

#[test]
fn a_missing_or_damaged_key_file_is_told_apart() {
    let desk = Desk::new();
    let key = desk.folder.join("key.json");
    let whole = fs::read(&key).unwrap();
    for spoilt in [&b""[..], b"{}", &whole[..whole.len() / 2], b"\xff\xfe"] {
        fs::write(&key, spoilt).unwrap();
        assert!(matches!(refused(&desk), OpenError::KeyFileDamaged));
    }
    fs::write(&key, br#"{"format": 7}"#).unwrap();
    assert!(matches!(
        refused(&desk),
        OpenError::TooNew { found: 7, known: 1 }
    ));
    fs::remove_file(&key).unwrap();
    assert!(matches!(refused(&desk), OpenError::KeyFileMissing));
    let profile = profiles(desk.root.path(), NOW).unwrap().remove(0);
    assert!(
        matches!(profile.card, Err(OpenError::KeyFileMissing)),
        "it is listed all the same"
    );
}

#[test]
fn a_lost_key_file_comes_back_from_its_copy() {
    let desk = Desk::new();
    let key = desk.folder.join("key.json");
    fs::write(&key, "spoilt").unwrap();
    let wrong = Passphrase::new("wrong");
    let refused = restore_key_file(&desk.folder, Secret::Passphrase(&wrong), NOW);
    assert!(matches!(refused, Err(OpenError::WrongSecret)));
    restore_key_file(&desk.folder, Secret::Passphrase(&passphrase()), NOW).unwrap();
    desk.open();
    let kept = desk.folder.join(format!("key.json.replaced-{}", NOW.0));
    assert_eq!(fs::read_to_string(kept).unwrap(), "spoilt");
}

#[test]
fn a_key_file_of_another_profile_is_told_apart() {
    let desk = Desk::new();
    let (other, _) = profile(&desk.root);
    fs::copy(
        other.folder().join("key.json"),
        desk.folder.join("key.json"),
    )
    .unwrap();
    assert!(matches!(refused(&desk), OpenError::KeyFileOfAnotherVault));
}

#[test]
fn a_missing_vault_or_folder_is_missing_and_is_not_made() {
    let desk = Desk::new();
    fs::remove_file(desk.folder.join("vault.db")).unwrap();
    assert!(matches!(refused(&desk), OpenError::VaultMissing));
    let nowhere = desk.root.path().join("nowhere");
    assert!(matches!(
        open(&nowhere, &passphrase(), NOW),
        Err(OpenError::VaultMissing)
    ));
    assert!(!nowhere.exists());
}

#[cfg(unix)]
#[test]
fn a_folder_or_a_link_in_the_place_of_a_file_is_not_a_file() {
    for name in ["vault.db", "key.json", "lock"] {
        let desk = Desk::new();
        let path = desk.folder.join(name);
        let elsewhere = desk.root.path().join("elsewhere");
        fs::rename(&path, &elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, &path).unwrap();
        assert!(
            matches!(refused(&desk), OpenError::NotAFile(_)),
            "{name} is a link"
        );
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert!(
            matches!(refused(&desk), OpenError::NotAFile(_)),
            "{name} is a folder"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_link_on_the_way_to_the_folder_is_fine() {
    let desk = Desk::new();
    let link = desk.root.path().join("link");
    std::os::unix::fs::symlink(&desk.folder, &link).unwrap();
    open(&link, &passphrase(), NOW).unwrap();
}

#[test]
fn a_second_instance_is_told_to_wait() {
    let (desk, vault) = Desk::open_new();
    let error = open(&desk.folder, &passphrase(), NOW).unwrap_err();
    assert!(matches!(error, OpenError::Busy), "{error:?}");
    assert!(matches!(erase(&desk.folder), Err(OpenError::Busy)));
    drop(vault);
    desk.open();
}

#[test]
fn profiles_are_listed_oldest_first_and_what_is_no_profile_is_not() {
    let root = tempfile::tempdir().unwrap();
    assert!(
        profiles(&root.path().join("nowhere"), NOW)
            .unwrap()
            .is_empty()
    );
    fs::create_dir(root.path().join("0123.partial")).unwrap();
    fs::write(root.path().join("settings.toml"), "").unwrap();
    for (name, at) in [("Second", 2), ("First", 1)] {
        let new = NewProfile {
            name,
            role: "attaché",
        };
        create(
            root.path(),
            new,
            &passphrase(),
            Parameters::WEAK,
            later(at),
            &mut SystemRandom,
        )
        .unwrap();
    }
    let cards: Vec<Card> = profiles(root.path(), NOW)
        .unwrap()
        .into_iter()
        .map(|found| found.card.unwrap())
        .collect();
    assert_eq!(
        cards
            .iter()
            .map(|card| card.name.as_str())
            .collect::<Vec<_>>(),
        ["First", "Second"]
    );
    assert!(
        cards
            .iter()
            .all(|card| !card.recovery_confirmed && card.role == "attaché")
    );
}
