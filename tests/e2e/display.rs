//! The display that the window opens on: always a virtual one, so that pictures are the same everywhere and nobody's own
//! screen is in the way. `HANDBOOK_TESTS_DISPLAY=:0` shows the tests on a real one.

use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// A running X display. A virtual one ends with this value.
pub(crate) struct Display {
    name: String,
    xvfb: Option<(Child, TempDir)>,
}

impl Display {
    /// The display that the tester asks for, else a virtual one of the size of an old laptop.
    pub(crate) fn find_or_start() -> Result<Self> {
        match std::env::var("HANDBOOK_TESTS_DISPLAY") {
            Ok(name) => Ok(Self { name, xvfb: None }),
            Err(_) => Self::start(),
        }
    }

    fn start() -> Result<Self> {
        let frames = TempDir::new()?;
        // Xvfb chooses a free number itself and says which, so that two runs do not meet.
        let mut xvfb = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset", "-fbdir"])
            .arg(frames.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started; it is in the package xvfb")?;
        let mut number = String::new();
        BufReader::new(xvfb.stdout.take().context("Xvfb has no output")?).read_line(&mut number)?;
        ensure!(!number.trim().is_empty(), "Xvfb ended before it was ready");
        Ok(Self { name: format!(":{}", number.trim()), xvfb: Some((xvfb, frames)) })
    }

    /// As in the variable `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The file that always holds what a virtual display shows.
    pub(crate) fn frame(&self) -> Option<PathBuf> {
        let (_, frames) = self.xvfb.as_ref()?;
        Some(Path::new(frames.path()).join("Xvfb_screen0"))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Some((mut xvfb, _)) = self.xvfb.take() {
            // It may have ended by itself, and then there is nothing left to do.
            let _ = xvfb.kill();
            let _ = xvfb.wait();
        }
    }
}
