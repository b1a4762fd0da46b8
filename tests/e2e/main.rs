//! The real window, driven as a person would: by what is seen, named and pressed.
//!
//! `cargo test --workspace --test e2e` runs all scenarios, `… -- search` those whose name contains the word. Pictures go to
//! `out/screenshots/`, those of failures too. A scenario is a function in `scenarios/` and a line in its list.
#![allow(clippy::print_stdout, clippy::print_stderr)] // A test program speaks to who runs it.

mod runner;
mod scenarios;
mod stage;

use std::process::ExitCode;

fn main() -> ExitCode {
    runner::run(scenarios::ALL)
}
