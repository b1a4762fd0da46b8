//! What to do next for a person, in order.
//!
//! A [`Pathway`], the [`Facts`] of a case and what was recorded give a [`Plan`]. Pure functions: the
//! directory and the day are arguments; no text for people.

mod consent;
mod detail;
mod due;
mod facts;
mod pathway;
mod plan;
#[cfg(test)]
mod tests;
mod words;

pub use consent::{Blocked, Override, Recorded, likely, may_share};
pub use detail::{Contents, Level, Part, Why, contents, levels};
pub use due::{Day, Due, Period};
pub use facts::{Age, Answer, Consent, Facts, Nationality};
pub use pathway::{Condition, Fact, Need, Paper, Pathway, Phase, Receiver, State, Step, Who};
pub use plan::{ContactNeed, Done, Plan, PlannedPhase, PlannedStep, Progress, choose, plan};
