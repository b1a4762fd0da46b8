//! Passphrase and recovery code: each opens the vault, each can be changed, neither is ever shown.

use crate::desk::{Desk, NOW, passphrase};
use std::fs;
use storage::*;

#[test]
fn a_new_passphrase_opens_and_the_old_one_does_not() {
    let (desk, mut vault) = Desk::open_new();
    let before = fs::read(desk.folder.join("vault.db")).unwrap();
    let new = Passphrase::new("four storks by the Daugava");
    vault
        .change_passphrase(&new, Parameters::WEAK, &mut SystemRandom)
        .unwrap();
    assert_eq!(
        fs::read(desk.folder.join("vault.db")).unwrap(),
        before,
        "only the key is wrapped anew"
    );
    assert!(vault.is_opened_by(Secret::Passphrase(&new)).unwrap());
    assert!(
        !vault
            .is_opened_by(Secret::Passphrase(&passphrase()))
            .unwrap()
    );
    drop(vault);
    assert!(matches!(
        open(&desk.folder, &passphrase(), NOW),
        Err(OpenError::WrongSecret)
    ));
    open(&desk.folder, &new, NOW).unwrap();
    let stale = restore_key_file(&desk.folder, Secret::Passphrase(&passphrase()), NOW);
    assert!(
        matches!(stale, Err(OpenError::WrongSecret)),
        "the copy of the key file was wrapped anew too"
    );
}

#[test]
fn the_recovery_code_opens_until_there_is_a_new_one() {
    let (desk, mut vault) = Desk::open_new();
    vault.confirm_recovery().unwrap();
    drop(vault);
    let mut vault = open_with_recovery(&desk.folder, &desk.code, NOW).unwrap();
    assert!(vault.recovery_confirmed());
    let new = vault
        .new_recovery_code(Parameters::WEAK, &mut SystemRandom)
        .unwrap();
    assert!(
        !vault.recovery_confirmed(),
        "a new code is to be written down anew"
    );
    drop(vault);
    assert!(matches!(
        open_with_recovery(&desk.folder, &desk.code, NOW),
        Err(OpenError::WrongSecret)
    ));
    let typed = new.groups().collect::<Vec<_>>().join(" ");
    open_with_recovery(&desk.folder, &RecoveryCode::parse(&typed).unwrap(), NOW).unwrap();
}

#[test]
fn a_profile_is_renamed_and_events_of_the_past_keep_their_name() {
    let (desk, mut vault) = Desk::open_new();
    let case = vault.add_case(&CaseDetails::default(), NOW).unwrap();
    vault.rename("Ilze B.", "first secretary").unwrap();
    vault.add_note(case.id, None, "", NOW).unwrap();
    let who: Vec<String> = vault
        .events(case.id)
        .unwrap()
        .into_iter()
        .map(|event| event.who)
        .collect();
    assert_eq!(who, ["Ilze", "Ilze B."]);
    drop(vault);
    let card = profiles(desk.root.path(), NOW)
        .unwrap()
        .remove(0)
        .card
        .unwrap();
    assert_eq!(
        (card.name.as_str(), card.role.as_str()),
        ("Ilze B.", "first secretary")
    );
}

#[test]
fn nothing_that_is_printed_holds_a_secret() {
    let (desk, vault) = Desk::open_new();
    let key = fs::read_to_string(desk.folder.join("key.json")).unwrap();
    let shown = format!(
        "{:?} {:?} {:?} {:?}",
        vault,
        passphrase(),
        desk.code,
        Secret::Recovery(&desk.code)
    );
    for secret in [
        "herons",
        desk.code.groups().next().unwrap(),
        &key[key.len() - 60..],
    ] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_may_look_into_the_folder() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o077;
    assert_eq!(mode(&desk.folder), 0);
    assert_eq!(mode(&desk.folder.join("key.json")), 0);
}
