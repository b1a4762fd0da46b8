//! Failed tries slow down. They never lock out: an officer with a person at the counter must get in.
//!
//! Whoever can write to the folder can remove this file; against them stands Argon2id, not this.

use super::files::{Files, read_file, write_file};
use crate::{OpenError, Timestamp};
use serde::{Deserialize, Serialize};
use std::fs;
use std::time::Duration;

/// So many tries cost nothing.
const FREE: u32 = 3;
const LONGEST: Duration = Duration::from_secs(60);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tries {
    failed: u32,
    last: i64,
}

impl Tries {
    /// A file that is missing, spoilt or something else counts as no tries.
    pub(crate) fn read(files: &Files) -> Self {
        let bytes = read_file(&files.tries()).ok().flatten().unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// How long the next try must wait: nothing, or two seconds after the fourth failure, then twice as long each time.
    pub(crate) fn wait(self, now: Timestamp) -> Duration {
        let delay = match self.failed.saturating_sub(FREE) {
            0 => Duration::ZERO,
            beyond => Duration::from_secs(1 << beyond.min(6)).min(LONGEST),
        };
        let since = u64::try_from(now.0.saturating_sub(self.last)).unwrap_or(0);
        delay.saturating_sub(Duration::from_millis(since))
    }

    /// Lets a try begin, or says how long to wait. It is counted before the secret is tested, so that killing the program
    /// does not make it free.
    pub(crate) fn begin(files: &Files, now: Timestamp) -> Result<(), OpenError> {
        let tries = Self::read(files);
        let wait = tries.wait(now);
        if wait.is_zero() {
            Self {
                failed: tries.failed.saturating_add(1),
                last: now.0,
            }
            .write(files);
            return Ok(());
        }
        if tries.last > now.0 {
            // The clock was put back. Count from here on, or the wait would never end.
            Self {
                last: now.0,
                ..tries
            }
            .write(files);
        }
        Err(OpenError::TooSoon { wait })
    }

    pub(crate) fn forget(files: &Files) {
        let _ = fs::remove_file(files.tries());
    }

    /// Slowing down is a courtesy; a full disk must not be what keeps a vault shut.
    fn write(self, files: &Files) {
        if let Ok(text) = serde_json::to_vec(&self) {
            let _ = write_file(&files.tries(), &text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn waits(failed: u32) -> u64 {
        Tries { failed, last: 0 }.wait(Timestamp(0)).as_secs()
    }

    #[test]
    fn the_wait_doubles_from_the_fourth_failure_to_a_minute() {
        let waits: Vec<u64> = (0..12).map(waits).collect();
        assert_eq!(waits, [0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]);
    }

    #[test]
    fn a_clock_that_was_put_back_does_not_lock_out() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::of(folder.path()).unwrap();
        Tries {
            failed: 100,
            last: 9_000_000_000_000,
        }
        .write(&files);
        assert!(matches!(
            Tries::begin(&files, Timestamp(0)),
            Err(OpenError::TooSoon { .. })
        ));
        assert!(
            Tries::begin(&files, Timestamp(60_000)).is_ok(),
            "a minute later it is free again"
        );
    }

    #[test]
    fn a_spoilt_file_counts_as_no_tries() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::of(folder.path()).unwrap();
        for spoilt in ["", "{", r#"{"failed":-1,"last":0}"#, "\u{0}\u{0}"] {
            fs::write(files.tries(), spoilt).unwrap();
            assert_eq!(Tries::read(&files), Tries::default(), "{spoilt:?}");
        }
    }

    proptest! {
        #[test]
        fn nobody_waits_longer_than_a_minute(failed: u32, last: i64, now: i64) {
            let tries = Tries { failed, last };
            prop_assert!(tries.wait(Timestamp(now)) <= LONGEST);
        }
    }
}
