//! The key that encrypts the database, and the name of the vault that it belongs to.

use super::{fill, from_hex, to_hex};
use crate::OpenError;
use rand_core::TryCryptoRng;
use std::fmt;
use zeroize::Zeroizing;

/// Encrypts the database. It never changes: a new passphrase wraps it anew.
#[derive(Clone)]
pub(crate) struct DataKey(Box<Zeroizing<[u8; 32]>>);

impl DataKey {
    pub(crate) fn generate(random: &mut impl TryCryptoRng) -> Result<Self, OpenError> {
        Ok(Self(Box::new(Zeroizing::new(fill(random)?))))
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Box::new(Zeroizing::new(bytes.try_into().ok()?))))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// How SQLCipher takes a key that needs no derivation: the key, then the salt, which we let be the vault's id.
    pub(crate) fn sqlcipher(&self, id: &VaultId) -> Zeroizing<String> {
        let key = Zeroizing::new(to_hex(self.bytes()));
        let mut text = Zeroizing::new(String::with_capacity(99));
        text.push_str("x'");
        text.push_str(&key);
        text.push_str(&to_hex(&id.0));
        text.push('\'');
        text
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(hidden)")
    }
}

/// Random, and no secret. It is the salt of the database as well and therefore its first sixteen bytes, so that a key
/// file that lies beside the wrong vault is recognised without any key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct VaultId(pub(crate) [u8; 16]);

impl VaultId {
    pub(crate) fn generate(random: &mut impl TryCryptoRng) -> Result<Self, OpenError> {
        Ok(Self(fill(random)?))
    }

    pub(crate) fn from_text(text: &str) -> Option<Self> {
        Some(Self(from_hex(text)?.try_into().ok()?))
    }
}

impl fmt::Display for VaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&to_hex(&self.0))
    }
}
