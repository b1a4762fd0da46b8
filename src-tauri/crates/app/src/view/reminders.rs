//! What is due in the cases of the unlocked profile.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What is due within a week, or was due before. The frame shows only how much it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RemindersView {
    /// Soonest first.
    pub due: Vec<ReminderView>,
}

/// Something that is due in a case.
#[derive(Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReminderView {
    /// Id of the case.
    pub case: String,
    /// Its reference.
    pub reference: String,
    /// `step`, `erase` or `agreement`.
    pub kind: String,
    /// What the step is called, or the receiver that the agreement is for.
    pub about: String,
    /// The day, ISO 8601.
    pub day: String,
    /// Days until then; negative when it has passed.
    pub days_left: i32,
}

impl std::fmt::Debug for ReminderView {
    /// It is about a case.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReminderView").finish_non_exhaustive()
    }
}
