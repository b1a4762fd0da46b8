//! From something typed to a key: slow on purpose.

use crate::OpenError;
use argon2::{Algorithm, Argon2, Params, Version};
use std::io;
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// How much work Argon2id does. Kept in `key.json`, so that a vault opens on a slower computer too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Parameters {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// How often the memory is gone through.
    pub passes: u32,
    /// Independent lanes. One: they would be worked off one after another.
    pub lanes: u32,
}

impl Parameters {
    /// The least that [`calibrate`] gives: 64 MiB, three times. The second choice of RFC 9106, with one lane.
    pub const LEAST: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// No protection at all, for tests that open hundreds of vaults.
    pub const WEAK: Self = Self {
        memory_kib: 8,
        passes: 1,
        lanes: 1,
    };
    /// More than this in a key file is damage; obeying it would freeze the computer.
    const MOST: Self = Self {
        memory_kib: 1024 * 1024,
        passes: 1_000,
        lanes: 16,
    };

    /// Whether the program is willing to do so much work.
    pub(crate) fn are_sane(&self) -> bool {
        self.memory_kib <= Self::MOST.memory_kib
            && self.passes <= Self::MOST.passes
            && self.lanes <= Self::MOST.lanes
            && self.argon2().is_some()
    }

    fn argon2(&self) -> Option<Argon2<'static>> {
        let parameters = Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).ok()?;
        Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters))
    }
}

/// Derives the key that wraps the data key.
pub(crate) fn derive(
    secret: &[u8],
    salt: &[u8],
    parameters: Parameters,
) -> Result<Zeroizing<[u8; 32]>, OpenError> {
    let argon2 = parameters.argon2().ok_or(OpenError::KeyFileDamaged)?;
    let mut key = Zeroizing::new([0; 32]);
    argon2
        .hash_password_into(secret, salt, key.as_mut())
        .map_err(|error| OpenError::Io(io::Error::other(error.to_string())))?;
    Ok(key)
}

/// How often each amount of work is timed. A computer that is busy at the moment takes longer, and the vault would be
/// weak for ever; the shortest of several times is what the work takes when nothing else runs.
const TIMES: usize = 4;

/// Finds the work that takes about this long here, never less than [`Parameters::LEAST`]. Takes about a second itself.
pub fn calibrate(target: Duration) -> Parameters {
    // Getting the memory costs time too, once; only the difference of two runs says what a pass costs.
    let [one, three] = [1, 3].map(|passes| {
        let work = Parameters {
            passes,
            ..Parameters::LEAST
        };
        (0..TIMES)
            .map(|_| seconds(work))
            .fold(f64::INFINITY, f64::min)
    });
    let pass = ((three - one) / 2.0).max(0.001);
    let passes = ((target.as_secs_f64() - (one - pass)) / pass)
        .round()
        .clamp(0.0, 100.0) as u32;
    Parameters {
        passes: passes.max(Parameters::LEAST.passes),
        ..Parameters::LEAST
    }
}

/// How long a derivation takes. It cannot fail with parameters of our own.
fn seconds(parameters: Parameters) -> f64 {
    let started = Instant::now();
    let _ = derive(
        b"how fast is this computer",
        b"calibration salt",
        parameters,
    );
    started.elapsed().as_secs_f64()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fast_answer_is_never_weaker_than_the_least() {
        assert_eq!(calibrate(Duration::ZERO), Parameters::LEAST);
    }

    #[test]
    fn parameters_that_would_freeze_the_computer_are_refused() {
        let huge = Parameters {
            memory_kib: u32::MAX,
            ..Parameters::LEAST
        };
        let endless = Parameters {
            passes: u32::MAX,
            ..Parameters::LEAST
        };
        let none = Parameters {
            memory_kib: 0,
            passes: 0,
            lanes: 0,
        };
        for parameters in [huge, endless, none] {
            assert!(!parameters.are_sane(), "{parameters:?}");
        }
        assert!(Parameters::LEAST.are_sane() && Parameters::WEAK.are_sane());
    }
}
