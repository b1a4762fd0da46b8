//! Measures what the design promises about speed. It prints and asserts nothing: a time is no test.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use std::time::{Duration, Instant};
use storage::*;

const NOW: Timestamp = Timestamp(1_795_305_600_000);
const CASES: usize = 1_000;
const ANSWERS: usize = 1_000;

fn main() -> anyhow::Result<()> {
    let place = match std::env::args().nth(1) {
        Some(folder) => tempfile::tempdir_in(folder)?,
        None => tempfile::tempdir()?,
    };
    let parameters = calibrate(Duration::from_millis(500));
    println!(
        "calibrated: {} MiB, {} passes",
        parameters.memory_kib / 1024,
        parameters.passes
    );
    let passphrase = Passphrase::new("nine cranes over Öland");
    let new = NewProfile {
        name: "Officer",
        role: "consul",
    };
    let (mut vault, _) = create(
        place.path(),
        new,
        &passphrase,
        parameters,
        NOW,
        &mut SystemRandom,
    )?;
    let folder = vault.folder().to_owned();

    let mut run = None;
    for number in 0..CASES {
        let details = CaseDetails {
            label: format!("case number {number}"),
            ..CaseDetails::default()
        };
        let case = vault.add_case(&details, NOW)?.id;
        vault.add_note(
            case,
            None,
            "She came in the morning and asked for a new passport. "
                .repeat(10)
                .trim(),
            NOW,
        )?;
        run = Some(vault.start_run(case, &NewRun::default(), NOW)?.id);
    }
    let run = run.ok_or_else(|| anyhow::anyhow!("there are cases"))?;
    let mut times = Vec::with_capacity(ANSWERS);
    for number in 0..ANSWERS {
        let note = "what the person said, in a sentence".into();
        let answer = NewAnswer {
            question: format!("q-{}", number % 60),
            value: "yes".into(),
            reason: String::new(),
            note,
        };
        // A later time each, or SQLite would see that nothing changes and write nothing.
        let now = Timestamp(NOW.0 + number as i64);
        times.push(timed(|| vault.save_answer(run, &answer, now))?.1);
    }
    times.sort();
    let at = |share: usize| times[(ANSWERS * share / 100).min(ANSWERS - 1)];
    println!(
        "save an answer: 50 % {:?}, 95 % {:?}, 99 % {:?}, worst {:?}",
        at(50),
        at(95),
        at(99),
        times[ANSWERS - 1]
    );
    println!("make a copy: {:?}", timed(|| vault.copy_now(NOW))?.1);
    drop(vault);
    println!(
        "size of the vault: {} KiB",
        std::fs::metadata(folder.join("vault.db"))?.len() / 1024
    );

    for _ in 0..3 {
        let (mut vault, unlocked) = timed(|| open(&folder, &passphrase, NOW))?;
        let (cases, listed) = timed(|| vault.cases())?;
        let (again, listed_again) = timed(|| vault.cases())?;
        let (found, searched) = timed(|| vault.search_cases("PASSPORT 999"))?;
        let (wrong, checked) = timed(|| vault.check())?;
        println!(
            "unlock {unlocked:?}; list {} cases {listed:?}, again {listed_again:?} ({}); search {searched:?} ({} found); \
             check {checked:?} ({} wrong)",
            cases.len(),
            again.len(),
            found.len(),
            wrong.len()
        );
        if let Some(case) = found.first() {
            println!(
                "erase a case, with the copies: {:?}",
                timed(|| vault.erase_case(*case, ErasureReason::Due, NOW))?.1
            );
        }
    }
    Ok(())
}

fn timed<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<(T, Duration), E> {
    let started = Instant::now();
    let result = work()?;
    Ok((result, started.elapsed()))
}
