//! What can go wrong, as the screen sees it: a closed code and values for its two messages.

use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;
use storage::{OpenError, VaultError};

/// A code exists only where the screen treats it differently or says something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// The handbook's folder is not there.
    HandbookMissing,
    /// The handbook's folder is there, but its main file cannot be used.
    HandbookUnreadable,
    /// No page has this id.
    PageNotFound,
    /// The directory does not have this country.
    CountryNotFound,
    /// The index that was shipped is missing or damaged; another is being made.
    IndexRebuilt,
    /// Searching is impossible.
    SearchFailed,
    /// The file of the user's choices cannot be read.
    SettingsUnreadable,
    /// The user's choices were not written to disk.
    SettingsNotSaved,
    /// The window system refused something (zoom, full screen, printing).
    WindowRefused,
    /// No checklist has this id.
    ChecklistNotFound,
    /// No run has this id: it was closed, moved or erased.
    RunNotFound,
    /// No case has this id: it was erased.
    CaseNotFound,
    /// Case work is locked.
    VaultLocked,
    /// A profile without its vault.
    VaultMissing,
    /// The passphrase or recovery code does not fit.
    VaultWrongSecret,
    /// A profile without its key file.
    VaultKeyMissing,
    /// The key file cannot be read.
    VaultKeyDamaged,
    /// The key file belongs to another vault.
    VaultKeyOfAnother,
    /// A folder or link stands where the vault should be.
    VaultNotAFile,
    /// The vault cannot be read.
    VaultDamaged,
    /// The vault was written by a newer version.
    VaultTooNew,
    /// Another window has this vault open.
    VaultBusy,
    /// The vault cannot be written.
    VaultReadOnly,
    /// Too many wrong tries; the next must wait.
    VaultTooSoon,
    /// The system refused something about the vault.
    VaultFailed,
    /// There is no space left; nothing of the change was kept.
    DiskFull,
    /// The typed parts of the recovery code are not right.
    RecoveryMistyped,
    /// The passphrase is too easy to guess.
    PassphraseTooWeak,
    /// The consent that it should rest on was withdrawn.
    ConsentWithdrawn,
    /// A step that passes on personal data needs consent for its receiver.
    ConsentMissing,
    /// The user's own questions were not written to disk.
    OwnQuestionsNotSaved,
    /// A paper could not be made or written.
    PaperNotSaved,
    /// What was pasted is no public key.
    HandoverKeyWrong,
    /// A file is no case that was handed over.
    HandoverForeign,
    /// A case that was handed over cannot be read.
    HandoverDamaged,
    /// A case was handed over by a newer version.
    HandoverTooNew,
    /// A case was handed over for another key.
    HandoverNotForYou,
    /// A case was handed over with a passphrase.
    HandoverPassphraseNeeded,
    /// The passphrase of a case that was handed over does not fit.
    HandoverWrongPassphrase,
    /// A case that was handed over was erased here.
    HandoverErased,
    /// The file of local corrections cannot be read.
    CorrectionsUnreadable,
    /// The file of local corrections was written by a newer version.
    CorrectionsTooNew,
    /// A local correction was not written to disk.
    CorrectionsNotSaved,
    /// What was typed as a telephone number is none.
    CorrectionNumber,
    /// A local correction that says nothing.
    CorrectionEmpty,
}

impl ErrorCode {
    /// All codes, for the tests that walk them.
    pub const ALL: &'static [Self] = &[
        Self::HandbookMissing,
        Self::HandbookUnreadable,
        Self::PageNotFound,
        Self::CountryNotFound,
        Self::IndexRebuilt,
        Self::SearchFailed,
        Self::SettingsUnreadable,
        Self::SettingsNotSaved,
        Self::WindowRefused,
        Self::ChecklistNotFound,
        Self::RunNotFound,
        Self::CaseNotFound,
        Self::VaultLocked,
        Self::VaultMissing,
        Self::VaultWrongSecret,
        Self::VaultKeyMissing,
        Self::VaultKeyDamaged,
        Self::VaultKeyOfAnother,
        Self::VaultNotAFile,
        Self::VaultDamaged,
        Self::VaultTooNew,
        Self::VaultBusy,
        Self::VaultReadOnly,
        Self::VaultTooSoon,
        Self::VaultFailed,
        Self::DiskFull,
        Self::RecoveryMistyped,
        Self::PassphraseTooWeak,
        Self::ConsentWithdrawn,
        Self::ConsentMissing,
        Self::OwnQuestionsNotSaved,
        Self::PaperNotSaved,
        Self::HandoverKeyWrong,
        Self::HandoverForeign,
        Self::HandoverDamaged,
        Self::HandoverTooNew,
        Self::HandoverNotForYou,
        Self::HandoverPassphraseNeeded,
        Self::HandoverWrongPassphrase,
        Self::HandoverErased,
        Self::CorrectionsUnreadable,
        Self::CorrectionsTooNew,
        Self::CorrectionsNotSaved,
        Self::CorrectionNumber,
        Self::CorrectionEmpty,
    ];
}

/// An error on its way to the screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AppError {
    /// Which.
    pub code: ErrorCode,
    /// Values for the messages.
    pub details: BTreeMap<String, String>,
}

impl AppError {
    /// An error without values.
    pub fn new(code: ErrorCode) -> Self {
        Self {
            code,
            details: BTreeMap::new(),
        }
    }

    /// Adds a value for the messages.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }
}

impl From<OpenError> for AppError {
    fn from(error: OpenError) -> Self {
        use ErrorCode as Code;
        match error {
            OpenError::WrongSecret => Self::new(Code::VaultWrongSecret),
            OpenError::KeyFileMissing => Self::new(Code::VaultKeyMissing),
            OpenError::KeyFileDamaged => Self::new(Code::VaultKeyDamaged),
            OpenError::KeyFileOfAnotherVault => Self::new(Code::VaultKeyOfAnother),
            OpenError::VaultMissing => Self::new(Code::VaultMissing),
            OpenError::NotAFile(_) => Self::new(Code::VaultNotAFile),
            OpenError::Damaged => Self::new(Code::VaultDamaged),
            OpenError::TooNew { found, known } => Self::new(Code::VaultTooNew)
                .with("found", found.to_string())
                .with("known", known.to_string()),
            OpenError::Busy => Self::new(Code::VaultBusy),
            OpenError::ReadOnly => Self::new(Code::VaultReadOnly),
            OpenError::DiskFull => Self::new(Code::DiskFull),
            // Rounded up, so that the next try is not again too soon.
            OpenError::TooSoon { wait } => Self::new(Code::VaultTooSoon)
                .with("seconds", (wait.as_millis().div_ceil(1000)).to_string()),
            OpenError::Io(error) => {
                Self::new(Code::VaultFailed).with("reason", error.kind().to_string())
            }
        }
    }
}

impl From<VaultError> for AppError {
    fn from(error: VaultError) -> Self {
        use ErrorCode as Code;
        match error {
            VaultError::NotFound("run") => Self::new(Code::RunNotFound),
            VaultError::NotFound(_) => Self::new(Code::CaseNotFound),
            VaultError::Withdrawn => Self::new(Code::ConsentWithdrawn),
            VaultError::Unreadable { .. } | VaultError::Damaged => Self::new(Code::VaultDamaged),
            VaultError::DiskFull => Self::new(Code::DiskFull),
            VaultError::ReadOnly => Self::new(Code::VaultReadOnly),
            VaultError::Database(code) => {
                Self::new(Code::VaultFailed).with("reason", format!("database {code}"))
            }
            VaultError::Io(error) => {
                Self::new(Code::VaultFailed).with("reason", error.kind().to_string())
            }
        }
    }
}
