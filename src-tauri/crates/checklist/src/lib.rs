//! What answers to a checklist mean.
//!
//! A [`Definition`] and a set of [`Answers`] give the questions that are [`visible`], the
//! [`Offer`] of the safety gate and the [`Assessment`]. Pure functions of the *set* of answers: no order, no
//! clock, no language, no text for people.

mod answers;
mod assess;
mod definition;
mod gate;
mod progress;
mod visible;
mod words;

pub use answers::{Answers, Reason, Value};
pub use assess::{Assessment, Finding, Part, PartKey, PartState, Sign, Tally, assess};
pub use definition::{
    Alert, Audience, Condition, Definition, Dimension, Effect, Element, Group, Kind, Method,
    Question, Strength, Strengths, Takes,
};
pub use gate::{Caution, GATE, Gate, Offer, offer};
pub use progress::{Progress, open_questions, progress};
pub use visible::{uncounted, visible};
