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
use std::time::Duration;
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
    // The parent kills it before it can end by itself.
    std::thread::sleep(Duration::from_secs(10));
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

    let (mut last, mut killed, mut while_opening) = (0, 0, 0);
    for round in 1..=rounds {
        // Every tenth child is killed while it opens the vault, the others somewhere among their answers.
        let kill_at = if round % 10 == 0 {
            0
        } else {
            1 + u64::from(random()) % ANSWERS
        };
        let child = child(&folder, kill_at);
        let said = child.said.max(last);
        let vault = open(&folder, &passphrase(), NOW)
            .unwrap_or_else(|error| panic!("round {round}, killed at line {kill_at}: {error:?}"));
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
        killed += u32::from(child.killed);
        while_opening += u32::from(child.said == 0);
        last = there;
    }
    assert!(
        killed * 10 >= rounds * 9,
        "only {killed} of {rounds} were killed while they worked"
    );
    for copy in copies(&folder).unwrap() {
        restore(&folder, &copy, Secret::Passphrase(&passphrase()), NOW).unwrap();
        assert!(
            highest(&open(&folder, &passphrase(), NOW).unwrap(), run) > 0,
            "a copy that was kept is whole"
        );
    }
    println!(
        "killed {killed} of {rounds} times, {while_opening} of them before the first answer; {last} answers saved, none \
         lost that was acknowledged"
    );
}

/// What became of a child.
struct Ended {
    /// The last answer that it said was saved.
    said: u64,
    killed: bool,
}

/// Starts a child and kills it a moment after it has said so many lines.
fn child(folder: &Path, kill_at: u64) -> Ended {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .arg("--child")
        .arg(folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok);
    let mut said = 0;
    // What cannot be read as a number is the first line, or a line that was cut in the middle and so not said.
    let mut hear = |line: String| said = line.parse().unwrap_or(0).max(said);
    lines.by_ref().take(kill_at as usize).for_each(&mut hear);
    let most = if kill_at == 0 { 15_000 } else { 4_000 };
    std::thread::sleep(Duration::from_micros(u64::from(random()) % most));
    let _ = child.kill();
    lines.for_each(&mut hear);
    let ended = child.wait().unwrap();
    Ended {
        said,
        killed: !ended.success(),
    }
}

fn random() -> u32 {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes).unwrap();
    u32::from_le_bytes(bytes)
}
