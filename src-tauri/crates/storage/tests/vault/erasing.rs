//! Erasing a profile, and what the bytes on disk say before and after.

use crate::desk::{Desk, NOW, bytes_of, later, passphrase};
use std::fs;
use storage::*;

/// Words that must never stand on disk as they are.
const MARKERS: [&str; 6] = [
    "marker-name-Kārlis",
    "marker-note-zxcv",
    "marker-label-qwer",
    "marker-contact-asdf",
    "marker-answer-uiop",
    "2026-001",
];

fn marked(vault: &mut Vault) -> CaseId {
    let details = CaseDetails {
        name: MARKERS[0].into(),
        label: MARKERS[2].into(),
        safe_contact: MARKERS[3].into(),
        ..CaseDetails::default()
    };
    let case = vault.add_case(&details, NOW).unwrap().id;
    vault.add_note(case, None, MARKERS[1], NOW).unwrap();
    let run = vault.start_run(case, &NewRun::default(), NOW).unwrap();
    let answer = NewAnswer {
        question: "q".into(),
        note: MARKERS[4].into(),
        ..NewAnswer::default()
    };
    vault.save_answer(run.id, &answer, NOW).unwrap();
    case
}

/// Where in a folder a text stands in the open.
fn found_in(folder: &std::path::Path, text: &str) -> Vec<std::path::PathBuf> {
    let holds = |bytes: &[u8]| {
        bytes
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    };
    bytes_of(folder)
        .into_iter()
        .filter(|(_, bytes)| holds(bytes))
        .map(|(path, _)| path)
        .collect()
}

#[test]
fn no_word_that_was_written_stands_in_the_bytes_of_the_folder() {
    let (desk, mut vault) = Desk::open_new();
    marked(&mut vault);
    vault.copy_now(NOW).unwrap();
    vault.search_cases(MARKERS[1]).unwrap();
    assert!(
        desk.folder.join("vault.db-wal").exists(),
        "the journal is looked at too"
    );
    for open in [true, false] {
        for marker in MARKERS {
            assert!(
                found_in(desk.root.path(), marker).is_empty(),
                "{marker}, open: {open}"
            );
        }
        if open {
            fs::copy(
                desk.folder.join("vault.db-wal"),
                desk.root.path().join("journal"),
            )
            .unwrap();
        }
    }
    drop(vault);
    for marker in MARKERS {
        assert!(found_in(desk.root.path(), marker).is_empty(), "{marker}");
    }
    let names = bytes_of(&desk.folder)
        .into_keys()
        .map(|path| path.to_string_lossy().into_owned());
    assert!(
        names
            .into_iter()
            .all(|name| !name.contains("2026") && !name.contains("marker"))
    );
    assert!(
        !found_in(desk.root.path(), "Ilze").is_empty(),
        "the search itself works: the officer's name is in key.json"
    );
}

#[test]
fn an_erased_case_is_in_no_page_of_the_vault_nor_of_a_copy() {
    let (desk, mut vault) = Desk::open_new();
    let case = marked(&mut vault);
    vault.copy_now(NOW).unwrap();
    vault.erase_case(case, ErasureReason::Asked, NOW).unwrap();
    assert_eq!(
        fs::metadata(desk.folder.join("vault.db-wal"))
            .unwrap()
            .len(),
        0,
        "the journal is empty"
    );
    let copies = vault.copies().unwrap();
    assert_eq!(copies.len(), 1);
    drop(vault);
    restore(
        &desk.folder,
        &copies[0],
        Secret::Passphrase(&passphrase()),
        later(1),
    )
    .unwrap();
    let vault = desk.open();
    assert!(vault.cases().unwrap().is_empty());
    assert_eq!(
        vault.erasures().unwrap().len(),
        1,
        "the receipt is in the copy as well"
    );
}

#[test]
fn an_erased_profile_is_gone_and_files_of_others_are_named() {
    let (desk, mut vault) = Desk::open_new();
    vault.copy_now(NOW).unwrap();
    drop(vault);
    assert!(matches!(
        open(&desk.folder, &Passphrase::new("wrong"), NOW),
        Err(OpenError::WrongSecret)
    ));
    let before: Vec<_> = bytes_of(&desk.folder).into_keys().collect();
    assert!(before.len() >= 4, "{before:?}");
    assert_eq!(erase(&desk.folder).unwrap(), Erased::default());
    assert!(!desk.folder.exists());

    let desk = Desk::new();
    fs::write(desk.folder.join("letter.pdf"), "not ours").unwrap();
    fs::write(desk.folder.join("copies").join("notes.txt"), "not ours").unwrap();
    let erased = erase(&desk.folder).unwrap();
    assert_eq!(erased.left, ["copies", "letter.pdf"]);
    assert_eq!(bytes_of(&desk.folder).len(), 2);
}

#[test]
fn a_profile_that_does_not_open_can_be_erased_and_other_folders_cannot() {
    let desk = Desk::new();
    fs::write(desk.folder.join("key.json"), "spoilt").unwrap();
    fs::write(desk.folder.join("vault.db"), "spoilt").unwrap();
    erase(&desk.folder).unwrap();
    assert!(!desk.folder.exists());

    fs::create_dir(&desk.folder).unwrap();
    fs::write(desk.folder.join("letter.pdf"), "not ours").unwrap();
    assert!(matches!(erase(&desk.folder), Err(OpenError::VaultMissing)));
    assert!(desk.folder.join("letter.pdf").exists());
}

#[cfg(unix)]
#[test]
fn erasing_does_not_follow_links() {
    let desk = Desk::new();
    let elsewhere = desk.root.path().join("elsewhere");
    fs::write(&elsewhere, "precious").unwrap();
    fs::remove_file(desk.folder.join("key.json")).unwrap();
    std::os::unix::fs::symlink(&elsewhere, desk.folder.join("key.json")).unwrap();
    erase(&desk.folder).unwrap();
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "precious");
}
