//! The encrypted vault: what an officer writes down, on disk before the call returns, unreadable without a passphrase.
//!
//! All SQL of the project is here. This crate knows neither the handbook nor its messages nor the window; the current
//! time, randomness and folders are arguments.
//!
//! A profile is a folder: `key.json` holds the data key, wrapped once by the passphrase and once by the recovery code;
//! `vault.db` is the database that the data key opens; `copies/` holds the last copies of it.

mod copies;
mod database;
mod error;
pub mod handover;
mod profile;
mod secret;
mod table;
mod time;
mod vault;

#[cfg(test)]
mod tests;

pub use copies::{Copy, CopyReason, copies, restore};
pub use database::SCHEMA_VERSION;
pub use error::{OpenError, VaultError};
pub use profile::{
    Card, Erased, NewProfile, Profile, create, erase, open, open_with_recovery, profiles,
    restore_key_file,
};
pub use secret::{
    Parameters, Passphrase, RecoveryCode, RecoveryCodeError, SystemRandom, calibrate,
    suggest_passphrase,
};
pub use table::*;
pub use time::{Day, Timestamp};
pub use vault::{Secret, Vault};
