//! The data key, wrapped by a key that was derived from something typed.

use super::kdf::{Parameters, derive};
use super::{DataKey, VaultId, fill, from_hex, to_hex};
use crate::OpenError;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rand_core::TryCryptoRng;
use serde::{Deserialize, Serialize};
use std::io;
use zeroize::Zeroizing;

/// What opens a slot. Part of what is authenticated, so that one slot cannot be put in the other's place.
#[derive(Clone, Copy, Debug)]
pub(crate) enum SlotKind {
    Passphrase,
    Recovery,
}

/// One wrapping of the data key, as it stands in `key.json`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Slot {
    #[serde(flatten)]
    parameters: Parameters,
    salt: String,
    nonce: String,
    wrapped: String,
}

impl Slot {
    /// Wraps the data key. Salt and nonce are new each time.
    pub(crate) fn wrap(
        kind: SlotKind,
        secret: &[u8],
        parameters: Parameters,
        key: &DataKey,
        id: &VaultId,
        random: &mut impl TryCryptoRng,
    ) -> Result<Self, OpenError> {
        let salt: [u8; 16] = fill(random)?;
        let nonce: [u8; 24] = fill(random)?;
        let cipher = cipher(secret, &salt, parameters)?;
        let payload = Payload {
            msg: key.bytes(),
            aad: &associated(kind, parameters, &salt, id),
        };
        let wrapped = cipher
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| OpenError::Io(io::Error::other("the data key could not be wrapped")))?;
        Ok(Self {
            parameters,
            salt: to_hex(&salt),
            nonce: to_hex(&nonce),
            wrapped: to_hex(&wrapped),
        })
    }

    /// Unwraps it. A slot whose form is wrong is damaged; one that does not open was opened with a wrong secret.
    pub(crate) fn unwrap(
        &self,
        kind: SlotKind,
        secret: &[u8],
        id: &VaultId,
    ) -> Result<DataKey, OpenError> {
        let (salt, nonce, wrapped) = self.parts().ok_or(OpenError::KeyFileDamaged)?;
        let cipher = cipher(secret, &salt, self.parameters)?;
        let payload = Payload {
            msg: &wrapped,
            aad: &associated(kind, self.parameters, &salt, id),
        };
        let key = cipher
            .decrypt(&XNonce::from(nonce), payload)
            .map_err(|_| OpenError::WrongSecret)?;
        DataKey::from_bytes(&Zeroizing::new(key)).ok_or(OpenError::KeyFileDamaged)
    }

    /// Whether it has the form that [`Slot::wrap`] gives it.
    pub(crate) fn is_whole(&self) -> bool {
        self.parts().is_some()
    }

    /// How much work it takes to open it.
    pub(crate) fn parameters(&self) -> Parameters {
        self.parameters
    }

    fn parts(&self) -> Option<([u8; 16], [u8; 24], Vec<u8>)> {
        let salt = from_hex(&self.salt)?.try_into().ok()?;
        let nonce = from_hex(&self.nonce)?.try_into().ok()?;
        let wrapped = from_hex(&self.wrapped).filter(|bytes| bytes.len() == 48)?;
        self.parameters.are_sane().then_some((salt, nonce, wrapped))
    }
}

fn cipher(
    secret: &[u8],
    salt: &[u8],
    parameters: Parameters,
) -> Result<XChaCha20Poly1305, OpenError> {
    let key = derive(secret, salt, parameters)?;
    XChaCha20Poly1305::new_from_slice(key.as_ref())
        .map_err(|_| OpenError::Io(io::Error::other("a derived key has the wrong length")))
}

/// Everything that an attacker could otherwise exchange: which slot, how much work, which vault.
fn associated(kind: SlotKind, parameters: Parameters, salt: &[u8], id: &VaultId) -> Vec<u8> {
    let mut bytes = b"diplomatic-handbook data key 1\0".to_vec();
    bytes.push(match kind {
        SlotKind::Passphrase => b'p',
        SlotKind::Recovery => b'r',
    });
    for number in [parameters.memory_kib, parameters.passes, parameters.lanes] {
        bytes.extend(number.to_le_bytes());
    }
    bytes.extend(salt);
    bytes.extend(id.0);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemRandom;

    fn slot() -> (Slot, DataKey, VaultId) {
        let key = DataKey::generate(&mut SystemRandom).unwrap();
        let id = VaultId::generate(&mut SystemRandom).unwrap();
        let slot = Slot::wrap(
            SlotKind::Passphrase,
            b"open",
            Parameters::WEAK,
            &key,
            &id,
            &mut SystemRandom,
        )
        .unwrap();
        (slot, key, id)
    }

    #[test]
    fn the_right_secret_gives_the_key_back() {
        let (slot, key, id) = slot();
        assert_eq!(
            slot.unwrap(SlotKind::Passphrase, b"open", &id)
                .unwrap()
                .bytes(),
            key.bytes()
        );
    }

    #[test]
    fn another_secret_slot_vault_or_number_of_passes_does_not() {
        let (slot, _, id) = slot();
        let other = VaultId::generate(&mut SystemRandom).unwrap();
        let eased = Slot {
            parameters: Parameters {
                passes: 2,
                ..slot.parameters
            },
            ..slot.clone()
        };
        let tries = [
            slot.unwrap(SlotKind::Passphrase, b"Open", &id),
            slot.unwrap(SlotKind::Recovery, b"open", &id),
            slot.unwrap(SlotKind::Passphrase, b"open", &other),
            eased.unwrap(SlotKind::Passphrase, b"open", &id),
        ];
        for tried in tries {
            assert!(matches!(tried, Err(OpenError::WrongSecret)), "{tried:?}");
        }
    }

    #[test]
    fn a_cut_slot_is_damaged() {
        let (slot, _, id) = slot();
        let cut = Slot {
            wrapped: slot.wrapped[2..].to_owned(),
            ..slot
        };
        assert!(!cut.is_whole());
        assert!(matches!(
            cut.unwrap(SlotKind::Passphrase, b"open", &id),
            Err(OpenError::KeyFileDamaged)
        ));
    }
}
