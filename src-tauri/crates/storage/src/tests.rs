//! What only the inside of the crate can bring about: a vault of the future, a restore that is cut short.

use crate::*;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

const NOW: Timestamp = Timestamp(1_795_305_600_000);

fn passphrase() -> Passphrase {
    Passphrase::new("three herons over Riga")
}

pub(crate) fn vault() -> (TempDir, PathBuf, Vault) {
    let root = tempfile::tempdir().unwrap();
    let new = NewProfile {
        name: "Ilze",
        role: "consul",
    };
    let (vault, _) = create(
        root.path(),
        new,
        &passphrase(),
        Parameters::WEAK,
        NOW,
        &mut SystemRandom,
    )
    .unwrap();
    let folder = vault.folder().to_owned();
    (root, folder, vault)
}

#[test]
fn a_vault_of_a_newer_version_is_refused_and_left_as_it_is() {
    let (_root, folder, vault) = vault();
    vault
        .connection
        .pragma_update(None, "user_version", SCHEMA_VERSION + 2)
        .unwrap();
    drop(vault);
    let before = fs::read(folder.join("vault.db")).unwrap();
    let error = open(&folder, &passphrase(), NOW).unwrap_err();
    let newer = SCHEMA_VERSION + 2;
    assert!(
        matches!(error, OpenError::TooNew { found, known: SCHEMA_VERSION } if found == newer),
        "{error:?}"
    );
    assert_eq!(fs::read(folder.join("vault.db")).unwrap(), before);
    assert!(copies(&folder).unwrap().is_empty());
}

#[test]
fn the_vault_is_opened_with_the_settings_that_the_promises_rest_on() {
    let (_root, _folder, vault) = vault();
    for (pragma, expected) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("secure_delete", "1"),
        ("foreign_keys", "1"),
        ("temp_store", "2"),
        ("locking_mode", "exclusive"),
        ("trusted_schema", "0"),
        ("cipher_memory_security", "1"),
        ("cipher_log_level", "NONE"),
    ] {
        let found: rusqlite::types::Value = vault
            .connection
            .query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0))
            .unwrap();
        let found = match found {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => format!("{other:?}"),
        };
        assert_eq!(found, expected, "{pragma}");
    }
    let version: String = vault
        .connection
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .unwrap();
    assert!(
        version.starts_with("4."),
        "{version}: the database is encrypted by what we think it is"
    );
}

#[test]
fn the_step_that_sets_the_key_never_repeats_it() {
    let (_root, folder, vault) = vault();
    let key = vault.key.clone();
    let id = vault.key_file.id().unwrap();
    drop(vault);
    fs::write(folder.join("vault.db"), [7; 8192]).unwrap();
    let error = database::connect(&folder.join("vault.db"), &key, &id).unwrap_err();
    let mut source: Option<&dyn std::error::Error> = Some(&error);
    while let Some(shown) = source {
        for text in [format!("{shown}"), format!("{shown:?}"), format!("{key:?}")] {
            assert!(!text.contains(&secret::to_hex(key.bytes())[..16]), "{text}");
        }
        source = shown.source();
    }
}

#[test]
fn a_word_that_a_later_version_wrote_is_an_error_without_the_word() {
    let (_root, _folder, mut vault) = vault();
    vault.add_case(&CaseDetails::default(), NOW).unwrap();
    vault
        .connection
        .execute("UPDATE case_file SET state = 'very secret'", [])
        .unwrap();
    let error = vault.cases().unwrap_err();
    assert!(matches!(error, VaultError::Unreadable { .. }));
    assert!(!format!("{error} {error:?}").contains("secret"));
}
