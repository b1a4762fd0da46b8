//! What the program holds while it runs and never writes in the open: quick checks, and the vault
//! that is unlocked.

use crate::App;
use crate::checklists::QuickRun;
use crate::error::{AppError, ErrorCode};
use std::sync::{MutexGuard, PoisonError};
use storage::handover::Parcel;
use storage::{
    CaseDetails, CaseFile, CaseId, NewAnswer, Note, NoteId, RecoveryCode, RunId, Timestamp, Vault,
};

/// How many changes can be undone.
const REMEMBERED: usize = 50;
/// The watch looks every few seconds; a longer gap means that the machine slept.
const SLEPT: i64 = 30_000;

/// Why case work was locked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LockReason {
    /// The program has just started.
    #[default]
    Start,
    /// Somebody asked for it.
    Asked,
    /// Nobody did anything for the set time.
    Idle,
    /// The machine slept.
    Suspend,
    /// The window was covered.
    Hidden,
    /// Another profile was unlocked.
    OtherProfile,
}

impl LockReason {
    const NAMES: [(&'static str, Self); 6] = [
        ("start", Self::Start),
        ("asked", Self::Asked),
        ("idle", Self::Idle),
        ("suspend", Self::Suspend),
        ("hidden", Self::Hidden),
        ("other-profile", Self::OtherProfile),
    ];

    /// Its word on the screen.
    pub fn name(self) -> &'static str {
        let mut names = Self::NAMES.iter();
        names
            .find(|(_, reason)| *reason == self)
            .map_or("asked", |(name, _)| name)
    }

    /// The reason that the screen gives; anything else means that somebody asked for it.
    pub fn from_name(name: &str) -> Self {
        let mut names = Self::NAMES.iter();
        names
            .find(|(word, _)| *word == name)
            .map_or(Self::Asked, |(_, reason)| *reason)
    }
}

/// A change that can be undone.
pub(crate) enum Undo {
    Answer {
        run: RunId,
        question: String,
        previous: Option<NewAnswer>,
    },
    Details(CaseId, CaseDetails),
    State(CaseId, Box<CaseFile>),
    NoteAdded(CaseId, NoteId),
    NoteChanged(CaseId, NoteId, String),
    NoteRemoved(CaseId, Note),
}

impl Undo {
    /// Whether it belongs to a run.
    pub(crate) fn is_of_run(&self, wanted: RunId) -> bool {
        matches!(self, Self::Answer { run, .. } if *run == wanted)
    }

    /// Whether it belongs to a case itself, not to one of its runs.
    pub(crate) fn is_of_case(&self, wanted: CaseId) -> bool {
        match self {
            Self::Answer { .. } => false,
            Self::Details(case, _)
            | Self::State(case, _)
            | Self::NoteAdded(case, _)
            | Self::NoteChanged(case, _, _)
            | Self::NoteRemoved(case, _) => *case == wanted,
        }
    }
}

/// An unlocked vault.
pub(crate) struct OpenVault {
    pub(crate) vault: Vault,
    /// Id of the profile.
    pub(crate) profile: String,
    /// When somebody last did anything.
    pub(crate) used: Timestamp,
    pub(crate) undo: Vec<Undo>,
    /// A case from another post that was looked at and not yet taken over.
    pub(crate) parcel: Option<Parcel>,
}

impl OpenVault {
    /// Remembers how to undo a change.
    pub(crate) fn remember(&mut self, undo: Undo) {
        if self.undo.len() == REMEMBERED {
            self.undo.remove(0);
        }
        self.undo.push(undo);
    }

    /// Takes the last change that fits.
    pub(crate) fn take_undo(&mut self, fits: impl Fn(&Undo) -> bool) -> Option<Undo> {
        let at = self.undo.iter().rposition(fits)?;
        Some(self.undo.remove(at))
    }
}

/// What is held in memory.
#[derive(Default)]
pub(crate) struct Desk {
    pub(crate) quick: Vec<QuickRun>,
    pub(crate) quick_begun: u32,
    pub(crate) open: Option<OpenVault>,
    pub(crate) locked_because: LockReason,
    /// The recovery code that is on the screen, until parts of it were typed again.
    pub(crate) shown_code: Option<RecoveryCode>,
    watched: Option<Timestamp>,
}

impl Desk {
    pub(crate) fn lock(&mut self, because: LockReason) {
        // Dropping the vault wipes its key. What can be undone holds words of a case and goes too.
        if self.open.take().is_some() {
            self.locked_because = because;
        }
        self.shown_code = None;
    }
}

impl App {
    pub(crate) fn now(&self) -> Timestamp {
        Timestamp((self.places.clock)())
    }

    /// A panic elsewhere must not take the vault away.
    pub(crate) fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the unlocked vault; that somebody did something is noted.
    pub(crate) fn with_vault<T>(
        &self,
        act: impl FnOnce(&mut OpenVault, Timestamp) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let now = self.now();
        let mut desk = self.desk();
        let open = desk.open.as_mut();
        let open = open.ok_or_else(|| AppError::new(ErrorCode::VaultLocked))?;
        open.used = now;
        act(open, now)
    }

    /// Locks when nobody did anything for the set time, and when the machine slept. The shell calls
    /// it every few seconds; nothing on the screen can keep it from being called.
    pub fn watch(&self) {
        let now = self.now();
        let idle = i64::from(self.store().settings.lock_after) * 60_000;
        let mut desk = self.desk();
        let slept = desk.watched.is_some_and(|last| now.0 - last.0 > SLEPT);
        desk.watched = Some(now);
        let unused = desk
            .open
            .as_ref()
            .is_some_and(|open| now.0 - open.used.0 >= idle);
        if slept {
            desk.lock(LockReason::Suspend);
        } else if unused {
            desk.lock(LockReason::Idle);
        }
    }
}
