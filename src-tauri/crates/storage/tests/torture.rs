//! Kills a program that is writing down answers, at random moments, and looks whether any answer is lost that it said was
//! saved. Ten times as a test; `npm run torture` does it two hundred times (`-- --rounds 200`).
//!
//! This test has no harness, because it must start itself: the child writes, the parent kills.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says what it expects by failing, and the child tells the parent by printing"
)]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use storage::*;

const NOW: Timestamp = Timestamp(1_795_305_600_000);
/// Answers that a child gives, one after the other, to so many questions.
const ANSWERS: u64 = 1_000;
const QUESTIONS: u64 = 97;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let value = |name: &str| {
        arguments
            .iter()
            .position(|found| found == name)
            .and_then(|at| arguments.get(at + 1))
    };
    match value("--child") {
        Some(folder) => answer_all(Path::new(folder)),
        None => torture(value("--rounds").map_or(10, |rounds| rounds.parse().unwrap())),
    }
}

fn passphrase() -> Passphrase {
    Passphrase::new("three herons over Riga")
}

/// The child: opens the vault, makes a copy now and then, and says of each answer when it is saved.
fn answer_all(folder: &Path) {
    let mut vault = open(folder, &passphrase(), NOW).unwrap();
    let run = RunId(1);
    let first = highest(&vault, run) + 1;
    let mut out = std::io::stdout().lock();
    writeln!(out, "open").unwrap();
    for number in first..first + ANSWERS {
        let answer = NewAnswer {
            question: format!("q-{}", number % QUESTIONS),
            value: number.to_string(),
            note: "x".repeat((number * 37 % 600) as usize),
            ..NewAnswer::default()
        };
        vault.save_answer(run, &answer, NOW).unwrap();
        writeln!(out, "{number}").unwrap();
        out.flush().unwrap();
        if number % 300 == 299 {
            vault.copy_now(NOW).unwrap();
        }
    }
}

fn highest(vault: &Vault, run: RunId) -> u64 {
    vault
        .answers(run)
        .unwrap()
        .iter()
        .map(|answer| answer.given.value.parse().unwrap())
        .max()
        .unwrap_or(0)
}

fn torture(rounds: u32) {
    let place = tempfile::tempdir().unwrap();
    let new = NewProfile {
        name: "Ilze",
        role: "consul",
    };
    let (mut vault, _) = create(
        place.path(),
        new,
        &passphrase(),
        Parameters::WEAK,
        NOW,
        &mut SystemRandom,
    )
    .unwrap();
    let case = vault.add_case(&CaseDetails::default(), NOW).unwrap();
    let run = vault
        .start_run(case.id, &NewRun::default(), NOW)
        .unwrap()
        .id;
    let folder = vault.folder().to_owned();
    drop(vault);

    // Once undisturbed: how long it takes is the span in which the others are killed.
    let started = Instant::now();
    let (said, _) = child(&folder, None);
    let span = started.elapsed();
    assert_eq!(said, ANSWERS, "an undisturbed child saves all answers");

    let (mut last, mut at_once, mut killed) = (said, 0, 0);
    for round in 1..=rounds {
        let after = span.mul_f64(f64::from(random()) / f64::from(u32::MAX));
        let (said, was_killed) = child(&folder, Some(after));
        let said = said.max(last);
        let vault = open(&folder, &passphrase(), NOW)
            .unwrap_or_else(|error| panic!("round {round}, killed after {after:?}: {error:?}"));
        assert_eq!(
            vault.check().unwrap(),
            Vec::<String>::new(),
            "round {round}"
        );
        let there = highest(&vault, run);
        assert!(
            there >= said,
            "round {round}: answer {said} was acknowledged, {there} is the last that is there"
        );
        let held: BTreeMap<String, u64> = vault
            .answers(run)
            .unwrap()
            .into_iter()
            .map(|answer| (answer.given.question, answer.given.value.parse().unwrap()))
            .collect();
        for number in there.saturating_sub(QUESTIONS - 1).max(1)..=there {
            assert_eq!(
                held[&format!("q-{}", number % QUESTIONS)],
                number,
                "round {round}: no gap below the last"
            );
        }
        killed += u32::from(was_killed);
        at_once += u32::from(said == last);
        last = there;
    }
    for copy in copies(&folder).unwrap() {
        restore(&folder, &copy, Secret::Passphrase(&passphrase()), NOW).unwrap();
        assert!(
            highest(&open(&folder, &passphrase(), NOW).unwrap(), run) > 0,
            "a copy that was kept is whole"
        );
    }
    println!(
        "killed {killed} of {rounds} times within {span:?}, {at_once} times before the first answer; {last} answers \
         saved, none lost that was acknowledged"
    );
}

/// Starts a child and kills it after some time. Returns the last answer that it said was saved.
fn child(folder: &Path, kill_after: Option<Duration>) -> (u64, bool) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .arg("--child")
        .arg(folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let reader = std::thread::spawn(move || {
        // A line that was cut in the middle was not said.
        lines
            .map_while(Result::ok)
            .filter_map(|line| line.parse().ok())
            .max()
            .unwrap_or(0)
    });
    if let Some(after) = kill_after {
        std::thread::sleep(after);
        let _ = child.kill();
    }
    let ended = child.wait().unwrap();
    assert!(
        ended.success() || kill_after.is_some(),
        "a child fails only when it is killed"
    );
    (reader.join().unwrap(), !ended.success())
}

fn random() -> u32 {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes).unwrap();
    u32::from_le_bytes(bytes)
}
