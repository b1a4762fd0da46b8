//! What the lock screen, the set-up of a profile and its settings show.

use crate::AppError;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Whether case work is locked, and whose it could be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VaultView {
    /// The profiles on this computer.
    pub profiles: Vec<ProfileView>,
    /// The one that is unlocked.
    pub open: Option<OpenProfileView>,
    /// Why it was locked last: `start`, `asked`, `idle`, `suspend`, `hidden` or `other-profile`.
    pub locked_because: String,
    /// After how many minutes without use it locks.
    pub lock_after: u32,
}

/// A profile: an officer on this computer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProfileView {
    /// Its id, the name of its folder.
    pub id: String,
    /// The officer's name, as they want to be called; empty where it cannot be read.
    pub name: String,
    /// What they are.
    pub role: String,
    /// Whether the recovery code was written down.
    pub recovery_confirmed: bool,
    /// Seconds until the next try is possible.
    pub wait: u32,
    /// Why it cannot be opened as it is.
    pub problem: Option<AppError>,
}

/// The profile that is unlocked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpenProfileView {
    /// Its id.
    pub id: String,
    /// The officer's name.
    pub name: String,
    /// What they are.
    pub role: String,
    /// Whether the recovery code was written down.
    pub recovery_confirmed: bool,
    /// How many cases are due for erasure. Shown inside only.
    pub due: u32,
}

/// A recovery code, shown once.
#[derive(Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryView {
    /// The code in groups of four.
    pub groups: Vec<String>,
    /// The groups to type again, counted from 0.
    pub ask: Vec<u32>,
    /// The vault as it is now.
    pub vault: VaultView,
}

impl std::fmt::Debug for RecoveryView {
    /// The code is never printed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecoveryView").finish_non_exhaustive()
    }
}

/// How hard a passphrase is to guess.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StrengthView {
    /// Letters, as people count them.
    pub length: u32,
    /// 0 (at once) to 4 (very hard).
    pub score: u32,
    /// Whether it may be used.
    pub enough: bool,
}

/// A copy of a vault.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CopyView {
    /// Number of the copy.
    pub number: u32,
    /// When it was made, in milliseconds since 1970.
    pub made: f64,
    /// Why: `daily`, `asked`, `migration`, `erased`, `replaced` or `damaged`.
    pub reason: String,
    /// Size in bytes.
    pub bytes: f64,
}
