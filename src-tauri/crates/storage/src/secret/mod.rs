//! Passphrases, keys and codes. None of these types prints what it holds, and all of them wipe it when they go.

mod hex;
mod kdf;
mod key;
mod passphrase;
mod random;
mod recovery;
mod words;
mod wrap;

pub(crate) use hex::{from_hex, to_hex};
pub use kdf::{Parameters, calibrate};
pub(crate) use key::{DataKey, VaultId};
pub use passphrase::Passphrase;
pub use random::SystemRandom;
pub(crate) use random::fill;
pub use recovery::{RecoveryCode, RecoveryCodeError};
pub use words::suggest_passphrase;
pub(crate) use wrap::{Slot, SlotKind};
