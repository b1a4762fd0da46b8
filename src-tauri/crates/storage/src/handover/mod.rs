//! A case that goes from post to post, and comes back changed.
//!
//! What two posts may both change (a fact, an answer, a note, a step) is a [`Register`]: the versions that nobody has
//! replaced, and the ids of those that somebody has. [`merge`] is the union of both, so that the order in which parcels
//! arrive does not matter, and nothing goes but what somebody replaced who had seen it. Two versions that remain were
//! made without knowledge of each other: both are kept and shown until an officer chooses.

mod apply;
mod changes;
mod check;
mod merge;
mod model;
mod read;
#[cfg(test)]
mod tests;

pub use apply::{Considered, Received};
pub use changes::{Change, ChangeKind, changes};
pub use merge::merge;
pub use model::{
    FACTS, Item, Parcel, Register, SharedCase, SharedConsent, SharedEvent, SharedRun, UnknownItem,
    Value, Version, VersionId,
};
pub use read::Dispute;
