//! Keys: the own one, made when it is first needed and kept in the vault, and those of colleagues.

use crate::App;
use crate::cases::number;
use crate::error::{AppError, ErrorCode};
use crate::view::{ColleagueView, KeysView};
use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use storage::ColleagueId;

/// Enough that nobody makes another key with the same groups, and few enough to be read aloud.
const GROUPS: usize = 6;

impl App {
    /// The own public key, and those of colleagues.
    ///
    /// # Errors
    /// When case work is locked or the vault cannot be written.
    pub fn keys(&self) -> Result<KeysView, AppError> {
        let public = self.own_identity()?.to_public().to_string();
        self.with_vault(|open, _| {
            let colleagues = open.vault.colleagues()?.into_iter();
            Ok(KeysView {
                fingerprint: fingerprint(&public),
                public,
                colleagues: colleagues
                    .map(|colleague| ColleagueView {
                        id: colleague.id.0.to_string(),
                        fingerprint: fingerprint(&colleague.key),
                        name: colleague.name,
                        key: colleague.key,
                    })
                    .collect(),
            })
        })
    }

    /// Writes down a colleague's public key.
    ///
    /// # Errors
    /// When it is no key, case work is locked, or the vault cannot be written.
    pub fn add_colleague(&self, name: &str, key: &str) -> Result<KeysView, AppError> {
        let key = recipient(key)?.to_string();
        self.with_vault(|open, now| Ok(open.vault.add_colleague(name.trim(), &key, now)?))?;
        self.keys()
    }

    /// Removes a colleague.
    ///
    /// # Errors
    /// When case work is locked or the vault cannot be written.
    pub fn remove_colleague(&self, colleague: &str) -> Result<KeysView, AppError> {
        let id = ColleagueId(number(colleague)?);
        self.with_vault(|open, now| Ok(open.vault.remove_colleague(id, now)?))?;
        self.keys()
    }

    /// The groups of a key that was pasted, to be compared before anything is encrypted for it.
    ///
    /// # Errors
    /// When it is no key.
    pub fn fingerprint(&self, key: &str) -> Result<Vec<String>, AppError> {
        Ok(fingerprint(&recipient(key)?.to_string()))
    }

    pub(super) fn own_identity(&self) -> Result<Identity, AppError> {
        self.with_vault(|open, now| {
            if open.vault.own_key()?.is_none() {
                let made = Identity::generate().to_string();
                open.vault.keep_own_key(made.expose_secret(), now)?;
            }
            let kept = open.vault.own_key()?;
            let identity = kept.and_then(|key| key.parse().ok());
            identity.ok_or_else(|| AppError::new(ErrorCode::VaultDamaged))
        })
    }
}

/// What somebody pasted, perhaps with the spaces of a letter or a mail in it.
pub(super) fn recipient(key: &str) -> Result<Recipient, AppError> {
    let key: String = key.split_whitespace().collect();
    key.to_lowercase()
        .parse()
        .map_err(|_| AppError::new(ErrorCode::HandoverKeyWrong))
}

/// Digits, because they can be read aloud in every language.
fn fingerprint(key: &str) -> Vec<String> {
    let hash = blake3::hash(key.as_bytes());
    let groups = hash.as_bytes().chunks_exact(5).take(GROUPS);
    groups
        .map(|five| {
            let number = five
                .iter()
                .fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
            format!("{:05}", number % 100_000)
        })
        .collect()
}
