//! Encryption with a passphrase in the age format, which other programs open too: the receiver need not
//! have this one.

use age::EncryptError;
use age::secrecy::SecretString;

/// Work of a guess at the passphrase, as a power of two: what the age command line takes by itself, about
/// a second and 256 MB. It is fixed, because a file that leaves the computer must not be easy to open
/// only because that computer was slow.
const WORK: u8 = 18;

/// The same bytes, for whoever knows the passphrase.
pub(crate) fn with_passphrase(bytes: &[u8], passphrase: String) -> Result<Vec<u8>, EncryptError> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(WORK);
    age::encrypt(&recipient, bytes)
}
