//! A passphrase that the program makes for a file which goes to somebody else: words that can be read aloud.

use super::fill;
use crate::OpenError;
use rand_core::TryCryptoRng;
use zeroize::Zeroizing;

const LIST: &str = include_str!("words.txt");
/// Eleven bits each: 66 bits, every guess at which costs what the passphrase of a file costs.
const WORDS: usize = 6;
/// A power of two, so that every word is as likely as any other.
const COUNT: usize = 2048;

/// Words drawn by chance, with spaces between them.
///
/// # Errors
/// When the system has no randomness to give.
pub fn suggest_passphrase(random: &mut impl TryCryptoRng) -> Result<Zeroizing<String>, OpenError> {
    let list: Vec<&str> = list().collect();
    let mut text = Zeroizing::new(String::with_capacity(WORDS * 9));
    for at in 0..WORDS {
        if at > 0 {
            text.push(' ');
        }
        let drawn = usize::from(u16::from_le_bytes(fill(random)?)) % COUNT;
        text.push_str(list.get(drawn).copied().unwrap_or_default());
    }
    Ok(text)
}

fn list() -> impl Iterator<Item = &'static str> {
    LIST.lines().filter(|line| !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemRandom;
    use rand_core::{TryCryptoRng, TryRng};
    use std::collections::BTreeSet;
    use std::convert::Infallible;

    /// Counts instead of drawing.
    struct Counting(u8);

    impl TryRng for Counting {
        type Error = Infallible;

        fn try_next_u32(&mut self) -> Result<u32, Infallible> {
            Ok(0)
        }

        fn try_next_u64(&mut self) -> Result<u64, Infallible> {
            Ok(0)
        }

        fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
            for byte in bytes {
                *byte = self.0;
                self.0 = self.0.wrapping_add(1);
            }
            Ok(())
        }
    }

    impl TryCryptoRng for Counting {}

    #[test]
    fn the_words_are_as_many_as_bits_can_name_and_are_told_apart_by_four_letters() {
        let words: BTreeSet<&str> = list().collect();
        assert_eq!((list().count(), words.len()), (COUNT, COUNT));
        let beginnings: BTreeSet<&str> = words
            .iter()
            .map(|word| &word[..word.len().min(4)])
            .collect();
        assert_eq!(beginnings.len(), COUNT);
        for word in words {
            let is_plain = word.bytes().all(|letter| letter.is_ascii_lowercase());
            assert!(is_plain && (3..=8).contains(&word.len()), "{word}");
        }
    }

    #[test]
    fn the_words_are_those_that_the_random_numbers_name() {
        let list: Vec<&str> = list().collect();
        // Two bytes name a word: 0x0100, 0x0302 and so on.
        let named: Vec<&str> = (0..WORDS)
            .map(|at| list[(at * 2 + (at * 2 + 1) * 256) % COUNT])
            .collect();
        let text = suggest_passphrase(&mut Counting(0)).unwrap();
        assert_eq!(text.split(' ').collect::<Vec<_>>(), named);
    }

    #[test]
    fn no_two_are_the_same() {
        let one = suggest_passphrase(&mut SystemRandom).unwrap();
        assert_ne!(one, suggest_passphrase(&mut SystemRandom).unwrap());
    }
}
