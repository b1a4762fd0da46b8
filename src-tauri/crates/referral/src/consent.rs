//! The consent gate: no step that passes on personal data is done, and no paper for it is made,
//! without recorded consent for that receiver, or a recorded reason why it may be done without.

use crate::pathway::Receiver;
use crate::words::words;

/// What was recorded about sharing with somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// Receivers for whom consent holds today.
    pub agreed: Vec<Receiver>,
    /// A reason that stands instead of consent, for this step.
    pub instead: Option<Override>,
}

words! {
    /// Why personal data may be passed on without consent.
    ///
    /// GDPR article 6(1)(d) and 9(2)(c): vital interests; best interests of the child. The mission's own
    /// law may be narrower.
    Override {
        /// A life is in danger now.
        Danger "danger",
        /// A child is at risk.
        ChildAtRisk "child-at-risk",
        /// The child's guardian agrees.
        Guardian "guardian-agrees",
    }
}

/// A step must wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// For whom consent is missing.
    pub receiver: Receiver,
}

/// Whether a step that shares with this receiver may be done.
///
/// # Errors
/// When there is neither consent nor a reason.
pub fn may_share(receiver: Option<Receiver>, recorded: &Recorded) -> Result<(), Blocked> {
    match receiver {
        Some(receiver) if !recorded.agreed.contains(&receiver) && recorded.instead.is_none() => {
            Err(Blocked { receiver })
        }
        _ => Ok(()),
    }
}
