//! The sheet with the recovery code, for a sealed envelope.

use serde::Serialize;

use crate::{Fact, Foot, Head, Listed};

/// The recovery code, large enough to be read aloud and typed from. It names no mission and has no address: who finds the
/// sheet shall not learn where its door is.
#[derive(Clone, Default, PartialEq, Serialize)]
pub struct RecoveryCode {
    /// Title and day.
    pub head: Head,
    /// What the code opens, in a sentence or two.
    pub opens: String,
    /// The code in groups, in order.
    pub groups: Vec<String>,
    /// What must be remembered about the code, in a frame.
    pub warning: Option<String>,
    /// Lines to know the sheet by: profile, day. A value that is empty leaves a line to write on.
    pub facts: Vec<Fact>,
    /// Where to keep it, how to use it.
    pub lists: Vec<Listed>,
    /// Usually without a page number.
    pub foot: Foot,
}

impl std::fmt::Debug for RecoveryCode {
    /// The code opens everything, so it never reaches a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecoveryCode").finish_non_exhaustive()
    }
}
