//! When a step is due.

use crate::words::words;

/// Days since 1 January 1970.
pub type Day = i32;

/// When a step is due, as its pathway says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// Before anything else.
    AtOnce,
    /// Today.
    Today,
    /// Some days after the step before it could be done.
    Days(u16),
    /// Before a phase begins.
    Before(String),
    /// When a period ends that law sets.
    Period(Period),
}

words! {
    /// A period that law sets.
    Period {
        /// Recovery and reflection period of the host state.
        Reflection "reflection",
        /// The emergency travel document.
        TravelDocument "travel-document",
    }
}

impl Due {
    /// Reads `at-once`, `today`, `days:3`, `before:return` or `period:reflection`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None if text == "at-once" => Some(Self::AtOnce),
            None if text == "today" => Some(Self::Today),
            Some(("days", days)) => days.parse().ok().map(Self::Days),
            Some(("before", phase)) if !phase.is_empty() => Some(Self::Before(phase.to_owned())),
            Some(("period", period)) => Period::from_name(period).map(Self::Period),
            _ => None,
        }
    }

    /// The day, where one follows; `None` for what hangs on an event or on a period without a length.
    ///
    /// `begun` is the day on which the case was opened; a period runs from then until somebody records
    /// when it really began.
    pub fn day(&self, begun: Day, length: impl Fn(Period) -> Option<u16>) -> Option<Day> {
        match self {
            Self::AtOnce | Self::Today => Some(begun),
            Self::Days(days) => Some(begun + i32::from(*days)),
            Self::Before(_) => None,
            Self::Period(period) => Some(begun + i32::from(length(*period)?)),
        }
    }
}
