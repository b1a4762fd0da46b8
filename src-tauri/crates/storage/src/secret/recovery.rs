//! The code on paper that opens a vault when the passphrase is forgotten.

use super::fill;
use crate::OpenError;
use rand_core::TryCryptoRng;
use std::fmt;
use zeroize::Zeroizing;

/// Crockford's letters: none can be taken for another.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP: usize = 4;
/// 24 letters are 120 bits that nobody guesses; the seventh group tells a slip of the pen.
const SECRET: usize = 24;
const WHOLE: usize = SECRET + GROUP;

/// Seven groups of four letters and digits, of which the last checks the others.
#[derive(Clone)]
pub struct RecoveryCode(Zeroizing<String>);

/// Why what was typed is no recovery code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryCodeError {
    /// Too few or too many letters.
    #[error("a recovery code has {WHOLE} letters and digits, not {0}")]
    Length(usize),
    /// A character that no code holds.
    #[error("group {0} holds a character that is in no recovery code")]
    Letter(usize),
    /// The last group does not fit the others.
    #[error("the last group does not fit: something is mistyped")]
    Check,
}

impl RecoveryCode {
    /// How many groups a code has.
    pub const GROUPS: usize = WHOLE / GROUP;

    pub(crate) fn generate(random: &mut impl TryCryptoRng) -> Result<Self, OpenError> {
        let bytes = Zeroizing::new(fill::<SECRET>(random)?);
        let mut text = Zeroizing::new(String::with_capacity(WHOLE));
        text.extend(bytes.iter().map(|byte| letter(u32::from(*byte))));
        let check = check(&text);
        text.push_str(&check);
        Ok(Self(text))
    }

    /// Reads what was typed: any case, spaces and hyphens anywhere, `O` for zero and `I` or `L` for one.
    pub fn parse(typed: &str) -> Result<Self, RecoveryCodeError> {
        let mut text = Zeroizing::new(String::with_capacity(typed.len()));
        let mut wrong = None;
        for typed in letters(typed) {
            let at = text.len() / GROUP;
            if !LETTERS.contains(&(typed as u32).try_into().unwrap_or(0)) {
                wrong.get_or_insert(at);
            }
            text.push(typed);
        }
        let length = text.chars().count();
        if length != WHOLE {
            return Err(RecoveryCodeError::Length(length));
        }
        if let Some(group) = wrong {
            return Err(RecoveryCodeError::Letter(group));
        }
        if text[SECRET..] != check(&text[..SECRET]) {
            return Err(RecoveryCodeError::Check);
        }
        Ok(Self(text))
    }

    /// The groups, to be shown and printed once.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        (0..Self::GROUPS).map(|group| &self.0[group * GROUP..(group + 1) * GROUP])
    }

    /// Whether somebody typed this group right: the proof that the code was written down. Counts from zero.
    pub fn matches_part(&self, group: usize, typed: &str) -> bool {
        let typed = Zeroizing::new(letters(typed).collect::<String>());
        self.groups()
            .nth(group)
            .is_some_and(|part| part == typed.as_str())
    }

    /// What keys are derived from.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0.as_bytes()[..SECRET]
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(hidden)")
    }
}

fn letters(typed: &str) -> impl Iterator<Item = char> {
    let kept = typed
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '–' | '—'));
    kept.map(|letter| match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    })
}

fn letter(value: u32) -> char {
    char::from(LETTERS[(value % 32) as usize])
}

/// Twenty bits of a checksum. It is no secret beyond the code itself.
fn check(secret: &str) -> String {
    let sum = crc32fast::hash(secret.as_bytes());
    (0..GROUP).map(|at| letter(sum >> (5 * at))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemRandom;
    use proptest::prelude::*;

    fn code() -> RecoveryCode {
        RecoveryCode::generate(&mut SystemRandom).unwrap()
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = code();
        let typed = code
            .groups()
            .collect::<Vec<_>>()
            .join("-")
            .to_lowercase()
            .replace('0', "o")
            .replace('1', "l");
        assert_eq!(RecoveryCode::parse(&typed).unwrap().bytes(), code.bytes());
    }

    #[test]
    fn each_wrong_letter_is_noticed() {
        let code = code();
        for at in 0..WHOLE {
            let mut letters: Vec<char> = code.0.chars().collect();
            letters[at] = if letters[at] == '7' { '8' } else { '7' };
            let wrong = letters.iter().collect::<String>();
            assert_eq!(
                RecoveryCode::parse(&wrong).unwrap_err(),
                RecoveryCodeError::Check,
                "letter {at}"
            );
        }
    }

    #[test]
    fn what_is_no_code_says_why() {
        assert_eq!(
            RecoveryCode::parse("7Q2X").unwrap_err(),
            RecoveryCodeError::Length(4)
        );
        let typed = "0000-0000-00U0-0000-0000-0000-0000";
        assert_eq!(
            RecoveryCode::parse(typed).unwrap_err(),
            RecoveryCodeError::Letter(2)
        );
    }

    #[test]
    fn a_part_is_compared_with_its_group() {
        let code = code();
        let third = code.groups().nth(2).unwrap().to_lowercase();
        assert!(code.matches_part(2, &format!(" {third}")));
        assert!(!code.matches_part(2, ""));
        assert!(!code.matches_part(9, &third));
    }

    #[test]
    fn it_does_not_print_itself() {
        let code = code();
        assert!(!format!("{code:?}").contains(code.groups().next().unwrap()));
    }

    proptest! {
        #[test]
        fn anything_can_be_typed(typed in any::<String>()) {
            let _ = RecoveryCode::parse(&typed);
            let _ = code().matches_part(0, &typed);
        }
    }
}
