//! Randomness comes from the caller; this is what callers outside tests pass.

use crate::OpenError;
use rand_core::{TryCryptoRng, TryRng};
use std::io;

/// The random numbers of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl TryRng for SystemRandom {
    type Error = getrandom::Error;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        getrandom::u32()
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        getrandom::u64()
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
        getrandom::fill(bytes)
    }
}

impl TryCryptoRng for SystemRandom {}

/// Fills an array, or says that the system has no randomness to give.
pub(crate) fn fill<const N: usize>(random: &mut impl TryCryptoRng) -> Result<[u8; N], OpenError> {
    let mut bytes = [0; N];
    random
        .try_fill_bytes(&mut bytes)
        .map_err(|error| OpenError::Io(io::Error::other(error.to_string())))?;
    Ok(bytes)
}
