//! A passphrase, as it was typed.

use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// What an officer types to unlock. Composed and decomposed letters, and the many spaces of Unicode, are the same:
/// keyboards differ in what they send for *é*, and a passphrase must work on all of them.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes what was typed. The caller wipes its own copy.
    pub fn new(typed: &str) -> Self {
        // Composition never makes text longer than three times its bytes; room for that keeps the text from being
        // moved, which would leave a copy behind.
        let mut text = Zeroizing::new(String::with_capacity(typed.len() * 3));
        text.extend(
            typed
                .nfc()
                .map(|letter| if letter.is_whitespace() { ' ' } else { letter }),
        );
        Self(text)
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keyboards_that_compose_and_keyboards_that_do_not_type_the_same() {
        assert_eq!(
            Passphrase::new("caf\u{e9}\u{a0}5").bytes(),
            Passphrase::new("cafe\u{301} 5").bytes()
        );
        assert_ne!(
            Passphrase::new("Cafe").bytes(),
            Passphrase::new("cafe").bytes()
        );
    }

    #[test]
    fn it_does_not_print_itself() {
        assert!(!format!("{:?}", Passphrase::new("open sesame")).contains("sesame"));
    }
}
