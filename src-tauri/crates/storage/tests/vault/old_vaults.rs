//! One real profile of each release still opens. `cargo run -p storage --example make_fixture` makes the one of this
//! release; one that was released is never made anew.

use crate::desk::NOW;
use std::fs;
use std::path::{Path, PathBuf};
use storage::*;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/vaults")
}

#[test]
fn a_vault_of_each_version_opens_by_passphrase_and_by_code_and_can_be_written_to() {
    let mut seen = 0;
    for entry in fs::read_dir(fixtures()).unwrap() {
        let fixture = entry.unwrap().path();
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("profile");
        copy_folder(&fixture.join("profile"), &folder);
        let text = |name| {
            fs::read_to_string(fixture.join(name))
                .unwrap()
                .trim()
                .to_owned()
        };

        let mut vault = open(&folder, &Passphrase::new(&text("passphrase.txt")), NOW).unwrap();
        assert_eq!(vault.name(), "Test Officer");
        let is_old = !fixture.ends_with(format!("v{SCHEMA_VERSION}"));
        let copies = copies(&folder).unwrap();
        let kept = copies
            .iter()
            .any(|copy| copy.reason == CopyReason::Migration);
        assert_eq!(kept, is_old, "a copy is kept before a vault is changed");
        let case = vault.cases().unwrap().remove(0);
        assert_eq!(case.details.label, "a case of an earlier version");
        let run = vault.runs(case.id).unwrap().remove(0);
        assert_eq!(vault.answers(run.id).unwrap().len(), 3);
        assert_eq!(vault.notes(case.id).unwrap().len(), 1);
        assert_eq!(vault.consents(case.id).unwrap().len(), 1);
        assert_eq!(vault.plan_steps(case.id).unwrap().len(), 1);
        assert_eq!(vault.erasures().unwrap().len(), 1);
        assert_eq!(vault.trainings().unwrap().len(), 1);
        assert_eq!(
            vault
                .add_case(&CaseDetails::default(), NOW)
                .unwrap()
                .reference,
            "2026-003"
        );
        assert!(vault.check().unwrap().is_empty());
        drop(vault);
        let code = RecoveryCode::parse(&text("recovery-code.txt")).unwrap();
        open_with_recovery(&folder, &code, NOW).unwrap();
        seen += 1;
    }
    assert_eq!(
        seen, SCHEMA_VERSION,
        "one fixture for each version of the schema"
    );
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}
