//! The display that the window opens on: always a virtual one, so that pictures are the same everywhere and nobody's own
//! screen is in the way.

use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// A running virtual display of the size of an old laptop's. It ends with this value.
pub struct Display {
    name: String,
    xvfb: Child,
    frames: TempDir,
}

impl Display {
    /// Starts Xvfb.
    pub fn start() -> Result<Self> {
        let frames = TempDir::new()?;
        // Xvfb chooses a free number itself and says which, so that two runs do not meet.
        let mut xvfb = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1366x768x24",
                "-nolisten",
                "tcp",
                "-noreset",
                "-nocursor",
                "-fbdir",
            ])
            .arg(frames.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started; it is in the package xvfb")?;
        let mut number = String::new();
        BufReader::new(xvfb.stdout.take().context("Xvfb has no output")?).read_line(&mut number)?;
        ensure!(!number.trim().is_empty(), "Xvfb ended before it was ready");
        Ok(Self {
            name: format!(":{}", number.trim()),
            xvfb,
            frames,
        })
    }

    /// As in the variable `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file that always holds what the display shows.
    pub fn frame(&self) -> PathBuf {
        self.frames.path().join("Xvfb_screen0")
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself, and then there is nothing left to do.
        let _ = self.xvfb.kill();
        let _ = self.xvfb.wait();
    }
}
