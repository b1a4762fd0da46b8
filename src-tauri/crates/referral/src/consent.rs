//! The consent gate: no step that passes on personal data is done, and no paper for it is made,
//! without recorded consent for that receiver, or a recorded reason why it may be done without.

use crate::facts::{Age, Answer, Facts};
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

/// Reasons that the facts of the case already name, the most urgent first: to be confirmed, not asked
/// again. An unknown age is no reason, because nobody has said that there is a child.
pub fn likely(facts: &Facts) -> Vec<Override> {
    let mut reasons = Vec::new();
    if facts.danger == Answer::Yes {
        reasons.push(Override::Danger);
    }
    if facts.age == Age::Child {
        reasons.push(Override::ChildAtRisk);
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danger_and_a_child_are_offered_as_reasons_and_what_is_not_known_is_not() {
        let facts = |danger, age| Facts {
            danger,
            age,
            ..Facts::default()
        };
        let both = facts(Answer::Yes, Age::Child);
        assert_eq!(likely(&both), [Override::Danger, Override::ChildAtRisk]);
        assert_eq!(likely(&facts(Answer::Unknown, Age::Unknown)), []);
        assert_eq!(likely(&facts(Answer::No, Age::Adult)), []);
    }
}
