//! What is known of a case and decides which steps apply.

use crate::pathway::Fact;
use crate::words::words;

/// The facts. What nobody has asked is *unknown*, never *no*.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// How old.
    pub age: Age,
    /// Whether the person agrees to referral.
    pub consent: Consent,
    /// Whether somebody is in danger now.
    pub danger: Answer,
    /// Whose national.
    pub nationality: Nationality,
    /// Whether the person wants to go back.
    pub wishes_return: Answer,
    /// Whether the person is held by an authority.
    pub detained: Answer,
    /// Kinds of exploitation, keys of the handbook; empty means unknown.
    pub forms: Vec<String>,
    /// Host state, two letters; may be empty.
    pub host: String,
    /// State of origin, two letters; may be empty.
    pub origin: String,
}

impl Facts {
    /// Whether a fact has one of these values.
    pub(crate) fn has(&self, fact: Fact, values: &[String]) -> bool {
        let is = |word: &str| values.iter().any(|value| value == word);
        match fact {
            Fact::Age => is(self.age.name()),
            Fact::Consent => is(self.consent.name()),
            Fact::Danger => is(self.danger.name()),
            Fact::Nationality => is(self.nationality.name()),
            Fact::WishesReturn => is(self.wishes_return.name()),
            Fact::Detained => is(self.detained.name()),
            Fact::Form if self.forms.is_empty() => is("unknown"),
            Fact::Form => self.forms.iter().any(|form| is(form)),
        }
    }
}

words! {
    /// How old.
    Age {
        /// Eighteen or older.
        Adult "adult",
        /// Under eighteen, or perhaps.
        Child "child",
        /// Nobody knows.
        Unknown "unknown",
    }
}

words! {
    /// Whether the person agrees to referral.
    Consent {
        /// Yes.
        Given "given",
        /// No.
        Refused "refused",
        /// Once yes, no longer.
        Withdrawn "withdrawn",
        /// Nobody has asked.
        NotAsked "not-asked",
    }
}

words! {
    /// Yes, no, or not known.
    Answer {
        /// It is so.
        Yes "yes",
        /// It is not so.
        No "no",
        /// Nobody knows.
        Unknown "unknown",
    }
}

words! {
    /// Whose national.
    Nationality {
        /// Of the state that the mission belongs to.
        Own "own",
        /// Of another state.
        Other "other",
        /// Of none.
        None "none",
        /// Nobody knows.
        Unknown "unknown",
    }
}

/// Unknown until somebody says otherwise.
macro_rules! unknown_first {
    ($($name:ident $default:ident,)*) => {$(
        impl Default for $name {
            fn default() -> Self {
                Self::$default
            }
        }
    )*};
}
unknown_first! { Age Unknown, Consent NotAsked, Answer Unknown, Nationality Unknown, }
