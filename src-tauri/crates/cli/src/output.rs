//! The only place that prints.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what this program does"
)]

use serde::Serialize;

/// A line on standard output.
pub(crate) fn say(line: &str) {
    println!("{line}");
}

/// A line on standard error.
pub(crate) fn complain(line: &str) {
    eprintln!("{line}");
}

/// One JSON value on standard output.
pub(crate) fn json(value: &impl Serialize) -> anyhow::Result<()> {
    println!("{}", serde_json::to_string_pretty(value)?);
    Ok(())
}
