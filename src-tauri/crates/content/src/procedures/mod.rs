//! Documents that the program acts on: checklists, pathways, training.
//!
//! They share one shape: groups are headings of second level, their entries headings of third level
//! with attributes, and the text below an entry explains it.

mod attributes;
pub(crate) mod checklist;
mod guidance;
mod outline;
pub(crate) mod pathway;
pub(crate) mod training;

pub use guidance::{Guidance, Label};
