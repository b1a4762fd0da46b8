//! Runs scenarios one after another in one virtual or real display, and prints what `cargo test` prints.
//!
//! A harness of our own, because scenarios share a display, must not run at the same time, and have to be cleaned up after
//! when they fail.

use crate::stage::Stage;
use anyhow::{Context, Result, anyhow};
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use tests::desktop::display::Display;

/// What a scenario does with the stage that it is given.
pub(crate) type Play =
    for<'a, 's> fn(&'a mut Stage<'s>) -> Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

/// A name that reads as a sentence, and what to do.
pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    pub(crate) play: Play,
}

/// A scenario that has not ended by then hangs.
const LIMIT: Duration = Duration::from_secs(240);

/// Runs those that the command line names.
pub(crate) fn run(all: &[Scenario]) -> ExitCode {
    let chosen = match choose(all) {
        Ok(Some(chosen)) => chosen,
        Ok(None) => return ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            return ExitCode::from(2);
        }
    };
    match play_all(&chosen) {
        Ok(failures) => report(&chosen, &failures, all.len()),
        Err(error) => {
            eprintln!("The window tests could not start: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The scenarios to run, or none at all if they were only to be listed.
fn choose(all: &[Scenario]) -> Result<Option<Vec<&Scenario>>> {
    let mut exact = false;
    let mut list = false;
    let mut words = Vec::new();
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--exact" => exact = true,
            "--list" => list = true,
            word if word.starts_with('-') => {
                return Err(anyhow!(
                    "{word} is unknown here; there are --exact and --list"
                ));
            }
            word => words.push(word.to_owned()),
        }
    }
    let wanted = |name: &str| {
        words.is_empty()
            || words.iter().any(|word| {
                if exact {
                    name == word
                } else {
                    name.contains(word)
                }
            })
    };
    let chosen: Vec<_> = all
        .iter()
        .filter(|scenario| wanted(scenario.name))
        .collect();
    if list {
        chosen
            .iter()
            .for_each(|scenario| println!("{}: test", scenario.name));
        return Ok(None);
    }
    if chosen.is_empty() {
        // A misspelt name must not look like a success.
        return Err(anyhow!("no scenario is called {}", words.join(" or ")));
    }
    Ok(Some(chosen))
}

fn play_all<'a>(chosen: &[&'a Scenario]) -> Result<Vec<&'a str>> {
    let display = Display::start().context("no display")?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    println!("\nrunning {} tests", chosen.len());
    let mut failures = Vec::new();
    for scenario in chosen {
        let start = Instant::now();
        let result = play(scenario, &display, &runtime);
        let seconds = start.elapsed().as_secs_f32();
        println!(
            "test {} ... {} ({seconds:.1} s)",
            scenario.name,
            if result.is_ok() { "ok" } else { "FAILED" }
        );
        if let Err(error) = result {
            // At once, for who waits; without the stack, which leads through futures and not through the scenario.
            println!("{error:#}\n");
            failures.push(scenario.name);
        }
    }
    Ok(failures)
}

fn play(scenario: &Scenario, display: &Display, runtime: &tokio::runtime::Runtime) -> Result<()> {
    let mut stage = Stage::new(display)?;
    let played = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async { tokio::time::timeout(LIMIT, (scenario.play)(&mut stage)).await })
    }));
    let result = match played {
        Ok(Ok(result)) => result,
        Ok(Err(_)) => Err(anyhow!("it was not over after {} s", LIMIT.as_secs())),
        Err(_) => Err(anyhow!("it panicked; the message stands above")),
    };
    // A driver that hangs must not keep the next scenario waiting; dropping the stage ends it.
    let _ = runtime.block_on(async {
        tokio::time::timeout(LIMIT / 4, stage.clear(scenario.name, result.is_err())).await
    });
    result
}

fn report(chosen: &[&Scenario], failures: &[&str], all: usize) -> ExitCode {
    if !failures.is_empty() {
        println!("\nfailures:\n    {}", failures.join("\n    "));
    }
    let (word, code) = if failures.is_empty() {
        ("ok", ExitCode::SUCCESS)
    } else {
        ("FAILED", ExitCode::FAILURE)
    };
    println!(
        "\ntest result: {word}. {} passed; {} failed; 0 ignored; 0 measured; {} filtered out\n",
        chosen.len() - failures.len(),
        failures.len(),
        all - chosen.len()
    );
    code
}
