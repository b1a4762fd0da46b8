//! A power cut loses what the disk had not written yet: the end of the journal, or part of what was being moved from the
//! journal into the vault. Both are imitated on the bytes; what was on disk before must be there.

use crate::desk::{Desk, NOW, answer, passphrase};
use proptest::prelude::*;
use std::cell::Cell;
use std::fs;
use std::path::Path;
use storage::*;

/// A disk writes whole sectors.
const SECTOR: usize = 512;

/// The bytes of the vault and its journal at one moment.
#[derive(Clone)]
struct Bytes {
    main: Vec<u8>,
    journal: Vec<u8>,
}

impl Bytes {
    fn of(folder: &Path) -> Self {
        Self {
            main: fs::read(folder.join("vault.db")).unwrap(),
            journal: fs::read(folder.join("vault.db-wal")).unwrap_or_default(),
        }
    }

    fn put(&self, folder: &Path) {
        fs::write(folder.join("vault.db"), &self.main).unwrap();
        fs::write(folder.join("vault.db-wal"), &self.journal).unwrap();
    }
}

/// A vault with a case and a run.
fn begun() -> (Desk, Vault, RunId) {
    let (desk, mut vault) = Desk::open_new();
    let case = vault.add_case(&CaseDetails::default(), NOW).unwrap();
    let run = vault.start_run(case.id, &NewRun::default(), NOW).unwrap();
    (desk, vault, run.id)
}

fn save(vault: &mut Vault, run: RunId, numbers: std::ops::Range<usize>) {
    for number in numbers {
        vault
            .save_answer(run, &answer(&format!("{number:04}"), "yes"), NOW)
            .unwrap();
    }
}

/// How many answers are there; they must be the first ones, without a gap.
fn survived(desk: &Desk, run: RunId) -> usize {
    let vault = open(&desk.folder, &passphrase(), NOW).expect("the vault opens after a power cut");
    assert_eq!(vault.check().unwrap(), Vec::<String>::new());
    let answers = vault.answers(run).unwrap();
    for (number, found) in answers.iter().enumerate() {
        assert_eq!(
            found.given.question,
            format!("{number:04}"),
            "no answer is missing in between"
        );
    }
    answers.len()
}

#[test]
fn a_journal_that_is_cut_or_torn_loses_only_what_was_not_yet_on_disk() {
    let (desk, mut vault, run) = begun();
    save(&mut vault, run, 0..40);
    let safe = Bytes::of(&desk.folder);
    save(&mut vault, run, 40..80);
    let unsafe_yet = Bytes::of(&desk.folder);
    drop(vault);
    assert_eq!(
        safe.main, unsafe_yet.main,
        "everything so far is in the journal"
    );
    assert_eq!(
        unsafe_yet.journal[..safe.journal.len()],
        safe.journal,
        "which was only added to"
    );

    let tail = safe.journal.len()..unsafe_yet.journal.len();
    let sectors = tail.len() / SECTOR;
    let seen = [const { Cell::new(false) }; 2];
    let runner = &mut proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(150));
    let torn = (
        0..tail.len(),
        prop::collection::vec(0..sectors, 0..6),
        any::<u8>(),
        any::<bool>(),
    );
    runner
        .run(&torn, |(length, lost, byte, cut)| {
            let mut after = unsafe_yet.clone();
            for sector in lost {
                let at = tail.start + sector * SECTOR;
                after.journal[at..at + SECTOR].fill(byte);
            }
            if cut {
                after.journal.truncate(tail.start + length);
            }
            after.put(&desk.folder);
            let there = survived(&desk, run);
            prop_assert!(there >= 40, "{there} answers");
            seen[usize::from(there < 80)].set(true);
            Ok(())
        })
        .unwrap();
    assert!(
        seen.iter().all(Cell::get),
        "some cuts lost something and some did not, so that the test sees both"
    );
}

#[test]
fn a_cut_while_the_journal_is_moved_into_the_vault_loses_nothing() {
    let (desk, mut vault, run) = begun();
    save(&mut vault, run, 0..60);
    let before = Bytes::of(&desk.folder);
    drop(vault);
    let moved = Bytes::of(&desk.folder);
    assert!(moved.journal.is_empty() && moved.main != before.main);

    let sectors = moved.main.len() / SECTOR;
    proptest!(ProptestConfig::with_cases(60), |(written in prop::collection::vec(any::<bool>(), sectors))| {
        // The journal is whole until all of the vault is on disk; of the vault, any sector may be old, new or missing.
        let mut main = before.main.clone();
        main.resize(moved.main.len(), 0);
        for (sector, written) in written.into_iter().enumerate() {
            let range = sector * SECTOR..(sector + 1) * SECTOR;
            if written {
                main[range.clone()].copy_from_slice(&moved.main[range]);
            }
        }
        Bytes { main, journal: before.journal.clone() }.put(&desk.folder);
        prop_assert_eq!(survived(&desk, run), 60);
    });
}

#[test]
fn a_journal_that_is_used_again_is_as_safe_as_a_new_one() {
    let (desk, mut vault, run) = begun();
    // More than a thousand pages: SQLite moves the journal into the vault by itself and begins it anew.
    save(&mut vault, run, 0..700);
    let safe = Bytes::of(&desk.folder);
    save(&mut vault, run, 700..720);
    let unsafe_yet = Bytes::of(&desk.folder);
    drop(vault);
    assert_eq!(safe.main, unsafe_yet.main, "no move in between");
    let differs = |at: &usize| safe.journal.get(*at) != unsafe_yet.journal.get(*at);
    let first = (0..unsafe_yet.journal.len()).find(differs).unwrap();
    let last = (0..unsafe_yet.journal.len()).rev().find(differs).unwrap();
    proptest!(ProptestConfig::with_cases(60), |(lost in prop::collection::vec(first..last, 1..6), byte: u8)| {
        let mut after = unsafe_yet.clone();
        for at in lost {
            let end = (at + SECTOR).min(last);
            after.journal[at..end].fill(byte);
        }
        after.put(&desk.folder);
        prop_assert!(survived(&desk, run) >= 700);
    });
}
