//! What is asked of a paper, and what the screen says when it is made.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What can be put on paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// A checklist to fill in with a pen.
    BlankChecklist,
    /// A checklist with the answers of a run.
    FilledChecklist,
    /// What the answers of a run come to.
    Result,
    /// The recovery code that is on the screen.
    RecoveryCode,
    /// A page of the handbook.
    #[default]
    Page,
}

impl PaperKind {
    /// Whether it holds what is nobody else's business.
    pub fn is_confidential(self) -> bool {
        match self {
            Self::FilledChecklist | Self::Result | Self::RecoveryCode => true,
            Self::BlankChecklist | Self::Page => false,
        }
    }
}

/// A paper to be made.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct PaperRequest {
    /// What.
    pub kind: PaperKind,
    /// Id of the checklist, of the run, or of the page; empty for a recovery code.
    pub id: String,
    /// Language, where the paper exists in it.
    pub lang: String,
    /// Whether a confidential paper is saved so that anyone can read it.
    pub plain: bool,
    /// What opens a confidential paper that is not.
    pub passphrase: String,
}

impl std::fmt::Debug for PaperRequest {
    /// The passphrase is never printed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PaperRequest")
            .field("kind", &self.kind)
            .field("plain", &self.plain)
            .finish_non_exhaustive()
    }
}

/// A paper that was saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedPaper {
    /// The folder.
    pub folder: String,
    /// Name of the file; it says nothing about what is in it.
    pub file: String,
    /// Whether only the passphrase opens it.
    pub encrypted: bool,
}

/// A paper as text, to look at before it is saved.
#[derive(Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperText {
    /// What stands on it.
    pub text: String,
    /// Characters in it that no bundled font can show.
    pub missing: String,
    /// Whether it is protected unless somebody decides otherwise.
    pub confidential: bool,
}

impl std::fmt::Debug for PaperText {
    /// It may hold what a person said.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PaperText").finish_non_exhaustive()
    }
}
