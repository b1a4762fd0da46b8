//! When a process began, on the clock that the page reads too.

use anyhow::{Context, Result};
use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

/// The kernel counts the start of a process in hundredths of a second, whatever its own clock rate is.
const TICK: f64 = 10.0;

/// When this machine was started, in milliseconds of Unix time.
pub(crate) fn machine_started() -> Result<f64> {
    let uptime = || -> Result<f64> {
        let text = fs::read_to_string("/proc/uptime")?;
        Ok(text
            .split(' ')
            .next()
            .context("/proc/uptime is empty")?
            .parse::<f64>()?
            * 1000.0)
    };
    // It is told in hundredths of a second; at the moment when it changes it is exact.
    let before = uptime()?;
    loop {
        let now = uptime()?;
        if now > before {
            return Ok(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64() * 1000.0 - now);
        }
    }
}

/// When a process was started, in milliseconds of Unix time; up to a hundredth of a second too early.
pub(crate) fn process_started(pid: u32) -> Result<f64> {
    let status = fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // The name stands in brackets and may hold anything; the start is the 20th column after it.
    let ticks = status
        .rsplit_once(") ")
        .and_then(|(_, rest)| rest.split(' ').nth(19)?.parse().ok());
    let ticks: f64 = ticks.context("/proc tells no start of the process")?;
    Ok(machine_started()? + ticks * TICK)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;
    use std::process::Command;

    #[test]
    fn a_process_began_when_it_was_started() {
        let before = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .as_secs_f64()
            * 1000.0;
        let mut child = Command::new("sleep").arg("10").spawn().unwrap();
        let started = process_started(child.id()).unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        // A busy machine may take its time to start it, but not before it was asked to.
        assert!(
            (-2.0 * TICK..2000.0).contains(&(started - before)),
            "{}",
            started - before
        );
    }
}
