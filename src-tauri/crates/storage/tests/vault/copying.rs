//! Copies: when they are made, how many are kept, and what restoring one does.

use crate::desk::{Desk, NOW, bytes_of, later, passphrase, spoil};
use std::fs;
use storage::*;

const DAY: i64 = 86_400;

fn labelled(label: &str) -> CaseDetails {
    CaseDetails {
        label: label.to_owned(),
        ..CaseDetails::default()
    }
}

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

fn give_back(desk: &Desk, copy: &Copy) -> Result<(), OpenError> {
    restore(
        &desk.folder,
        copy,
        Secret::Passphrase(&passphrase()),
        later(9 * DAY),
    )
}

/// Two cases, of which the copy holds the first.
fn copied() -> (Desk, Copy) {
    let (desk, mut vault) = Desk::open_new();
    vault.add_case(&labelled("before"), NOW).unwrap();
    let copy = vault.copy_now(NOW).unwrap();
    vault.add_case(&labelled("since"), NOW).unwrap();
    (desk, copy)
}

#[test]
fn a_copy_is_made_once_a_day_whatever_the_clock_does() {
    let (_desk, mut vault) = Desk::open_new();
    assert!(
        vault.copy_when_due(NOW).unwrap().is_some(),
        "there was none"
    );
    assert!(
        vault.copy_when_due(later(DAY)).unwrap().is_none(),
        "the newest is a day old, not older"
    );
    assert!(vault.copy_when_due(later(DAY + 1)).unwrap().is_some());
    assert!(
        vault.copy_when_due(later(-3 * DAY)).unwrap().is_some(),
        "the clock was wrong, then or now"
    );
    assert_eq!(
        vault.copies().unwrap()[0].made,
        later(-3 * DAY),
        "the last made is the newest"
    );
}

#[test]
fn the_last_five_are_kept_and_files_of_others_are_left_alone() {
    let (desk, mut vault) = Desk::open_new();
    let foreign = desk.folder.join("copies").join("notes.txt");
    fs::write(&foreign, "not ours").unwrap();
    let made: Vec<u32> = (0..8)
        .map(|at| vault.copy_now(later(at)).unwrap().number)
        .collect();
    let kept: Vec<u32> = vault
        .copies()
        .unwrap()
        .iter()
        .map(|copy| copy.number)
        .collect();
    assert_eq!(kept, made.into_iter().rev().take(5).collect::<Vec<_>>());
    assert!(foreign.exists());
}

#[test]
fn restoring_gives_back_what_the_copy_holds_and_keeps_what_it_replaces() {
    let (desk, copy) = copied();
    give_back(&desk, &copy).unwrap();
    let vault = desk.open();
    assert_eq!(labels(&vault), ["before"]);
    let replaced = vault.copies().unwrap().remove(0);
    assert_eq!(replaced.reason, CopyReason::Replaced);
    drop(vault);
    give_back(&desk, &replaced).unwrap();
    assert_eq!(
        labels(&desk.open()),
        ["before", "since"],
        "the way back is open"
    );
}

#[test]
fn a_damaged_or_missing_vault_is_restored_and_its_bytes_are_kept() {
    let (desk, copy) = copied();
    let path = desk.folder.join("vault.db");
    spoil(&path, 100, &[7; 4000]);
    let damaged = fs::read(&path).unwrap();
    assert!(matches!(
        open(&desk.folder, &passphrase(), NOW),
        Err(OpenError::Damaged)
    ));
    give_back(&desk, &copy).unwrap();
    let mut vault = desk.open();
    assert_eq!(labels(&vault), ["before"]);
    let kept = vault
        .copies()
        .unwrap()
        .into_iter()
        .find(|copy| copy.reason == CopyReason::Damaged)
        .unwrap();
    let name = format!("copies/{:06}-{}-damaged.db", kept.number, kept.made.0);
    assert_eq!(fs::read(desk.folder.join(name)).unwrap(), damaged);

    for at in 0..7 {
        vault.copy_now(later(at)).unwrap();
    }
    assert!(
        vault.copies().unwrap().contains(&kept),
        "it does not count among the five"
    );
    assert_eq!(
        vault.renew_copies(NOW).unwrap(),
        std::slice::from_ref(&kept),
        "and goes only when the officer says so"
    );
    vault.remove_copy(&kept).unwrap();
    assert!(vault.renew_copies(NOW).unwrap().is_empty());
    let copy = vault.copy_now(NOW).unwrap();
    drop(vault);

    fs::remove_file(&path).unwrap();
    give_back(&desk, &copy).unwrap();
    assert_eq!(labels(&desk.open()), ["before"]);
}

#[test]
fn a_copy_that_is_not_whole_replaces_nothing() {
    let (desk, copy) = copied();
    let name = desk.folder.join(format!(
        "copies/{:06}-{}-asked.db",
        copy.number, copy.made.0
    ));
    let whole = fs::read(&name).unwrap();
    let other = Desk::new();
    let foreign = fs::read(other.folder.join("vault.db")).unwrap();
    let cut = &whole[..whole.len() - 4096];
    let mut torn = whole.clone();
    torn[whole.len() - 2000] ^= 1;
    for (what, bytes) in [
        ("cut", cut),
        ("torn", &torn[..]),
        ("empty", &[]),
        ("foreign", &foreign),
    ] {
        fs::write(&name, bytes).unwrap();
        let before = bytes_of(&desk.folder);
        let error = give_back(&desk, &copy).unwrap_err();
        assert!(
            matches!(error, OpenError::Damaged | OpenError::KeyFileOfAnotherVault),
            "{what}: {error:?}"
        );
        assert_eq!(bytes_of(&desk.folder), before, "{what}");
    }
    fs::remove_file(&name).unwrap();
    assert!(matches!(
        give_back(&desk, &copy),
        Err(OpenError::VaultMissing)
    ));
    assert_eq!(labels(&desk.open()), ["before", "since"]);
}

#[test]
fn a_wrong_passphrase_restores_nothing() {
    let (desk, copy) = copied();
    let wrong = Passphrase::new("wrong");
    let error = restore(&desk.folder, &copy, Secret::Passphrase(&wrong), NOW).unwrap_err();
    assert!(matches!(error, OpenError::WrongSecret), "{error:?}");
    assert_eq!(labels(&desk.open()), ["before", "since"]);
}

#[test]
fn a_damaged_vault_does_not_push_out_good_copies() {
    let (desk, mut vault) = Desk::open_new();
    let case = vault.add_case(&CaseDetails::default(), NOW).unwrap();
    for at in 0..100 {
        vault
            .add_note(case.id, None, &"a long note ".repeat(100), later(at))
            .unwrap();
    }
    let good = vault.copy_now(NOW).unwrap();
    drop(vault);
    let path = desk.folder.join("vault.db");
    let end = fs::metadata(&path).unwrap().len();
    spoil(&path, end - 3000, b"damage");
    let mut vault = desk.open();
    assert!(matches!(vault.copy_now(NOW), Err(OpenError::Damaged)));
    assert_eq!(vault.copies().unwrap(), [good]);
}

#[test]
fn what_a_crash_left_of_a_copy_goes_with_the_next_one() {
    let (desk, mut vault) = Desk::open_new();
    let left = [
        "000009-5-daily.db.partial",
        "000009-5-daily.db.partial-journal",
    ];
    for name in left {
        fs::write(desk.folder.join("copies").join(name), "half a copy").unwrap();
    }
    assert!(vault.copies().unwrap().is_empty(), "it is no copy");
    vault.copy_now(NOW).unwrap();
    for name in left {
        assert!(!desk.folder.join("copies").join(name).exists(), "{name}");
    }
}
