//! The only place that prints.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what this program does"
)]

use serde::Serialize;
use std::io::{self, ErrorKind, Write};

/// A line on standard output. Ends the program when nobody can read on: `head` has seen enough, a full disk has not.
pub(crate) fn say(line: &str) {
    let Err(error) = writeln!(io::stdout(), "{line}") else {
        return;
    };
    if error.kind() == ErrorKind::BrokenPipe {
        std::process::exit(0);
    }
    complain(&format!("Nothing more could be printed: {error}"));
    std::process::exit(1);
}

/// A line on standard error.
pub(crate) fn complain(line: &str) {
    eprintln!("{line}");
}

/// One JSON value on standard output.
pub(crate) fn json(value: &impl Serialize) -> anyhow::Result<()> {
    say(&serde_json::to_string_pretty(value)?);
    Ok(())
}
