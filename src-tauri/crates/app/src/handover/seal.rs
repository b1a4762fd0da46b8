//! The file: a parcel as JSON behind one line that names the format and its version, in the age format.

use crate::error::{AppError, ErrorCode};
use crate::papers::with_passphrase;
use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor};
use std::io::Read;
use storage::handover::Parcel;

/// Begins what is encrypted. A version and the end of the line follow.
const MAGIC: &str = "diplomatic-handbook-handover ";
/// The version that is written. Older ones are read for ever.
pub(super) const VERSION: u32 = 2;
/// What an age file begins with. A later version of that format is not ours to guess.
const AGE: &[u8] = b"age-encryption.org/v1\n";
/// How much work a passphrase may ask for, as a power of two: four times what we write. More would be a way to make the
/// computer of somebody else stand still.
const MOST_WORK: u8 = 20;
/// No case is as large.
const LARGEST: u64 = 64 << 20;

/// Who opens it.
pub(super) enum Seal {
    /// Whoever has the key.
    Key(Recipient),
    /// Whoever knows it.
    Passphrase(String),
}

/// The bytes of the file. The parcel is never written in the open.
pub(super) fn sealed(parcel: &Parcel, seal: Seal) -> Result<Vec<u8>, String> {
    let mut plain = format!("{MAGIC}{VERSION}\n").into_bytes();
    serde_json::to_writer(&mut plain, parcel).map_err(|_| "json".to_owned())?;
    let sealed = match seal {
        Seal::Key(recipient) => age::encrypt(&recipient, &plain),
        Seal::Passphrase(passphrase) => with_passphrase(&plain, passphrase),
    };
    sealed.map_err(|error| error.to_string())
}

/// What is in a file, by the own key or by a passphrase.
pub(super) fn opened(bytes: &[u8], own: &Identity, passphrase: String) -> Result<Parcel, AppError> {
    let new = AppError::new;
    if !bytes.starts_with(AGE) {
        return Err(new(ErrorCode::HandoverForeign));
    }
    let decryptor = Decryptor::new(bytes).map_err(|error| refused(&error, false))?;
    let by_passphrase = decryptor.is_scrypt();
    if by_passphrase && passphrase.is_empty() {
        return Err(new(ErrorCode::HandoverPassphraseNeeded));
    }
    let reader = if by_passphrase {
        let mut known = age::scrypt::Identity::new(passphrase.into());
        known.set_max_work_factor(MOST_WORK);
        decryptor.decrypt(std::iter::once(&known as &dyn age::Identity))
    } else {
        decryptor.decrypt(std::iter::once(own as &dyn age::Identity))
    };
    let mut reader = reader
        .map_err(|error| refused(&error, by_passphrase))?
        .take(LARGEST);
    let mut plain = Vec::new();
    reader
        .read_to_end(&mut plain)
        .map_err(|_| new(ErrorCode::HandoverDamaged))?;
    parsed(&plain)
}

fn parsed(plain: &[u8]) -> Result<Parcel, AppError> {
    let foreign = || AppError::new(ErrorCode::HandoverForeign);
    let damaged = || AppError::new(ErrorCode::HandoverDamaged);
    let rest = plain.strip_prefix(MAGIC.as_bytes()).ok_or_else(foreign)?;
    let end = rest.iter().position(|byte| *byte == b'\n');
    let (version, json) = rest.split_at(end.ok_or_else(damaged)?);
    let version = std::str::from_utf8(version).ok();
    let version: u32 = version
        .and_then(|text| text.parse().ok())
        .ok_or_else(damaged)?;
    if version > VERSION {
        return Err(AppError::new(ErrorCode::HandoverTooNew)
            .with("found", version.to_string())
            .with("known", VERSION.to_string()));
    }
    let parcel: Parcel = serde_json::from_slice(json).map_err(|_| damaged())?;
    parcel.is_sound().then_some(parcel).ok_or_else(damaged)
}

/// The text of the error is dropped: what it says about keys helps nobody here.
fn refused(error: &DecryptError, by_passphrase: bool) -> AppError {
    let code = match error {
        DecryptError::NoMatchingKeys if !by_passphrase => ErrorCode::HandoverNotForYou,
        DecryptError::NoMatchingKeys
        | DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
            if by_passphrase =>
        {
            ErrorCode::HandoverWrongPassphrase
        }
        _ => ErrorCode::HandoverDamaged,
    };
    AppError::new(code)
}
