//! One file per table: row type, SQL, reads, writes. Functions ending in `_inner` run inside an open transaction.

pub(crate) mod answer;
pub(crate) mod case_file;
pub(crate) mod checklist_run;
mod colleague;
pub(crate) mod consent;
pub(crate) mod erasure;
pub(crate) mod event;
pub(crate) mod note;
pub(crate) mod plan_step;
mod search;
mod training;
pub(crate) mod version;
mod words;

pub use answer::{Answer, NewAnswer};
pub use case_file::{CaseDetails, CaseFile};
pub use checklist_run::{ChecklistRun, NewRun, RemovedRun};
pub use colleague::Colleague;
pub use consent::{Consent, NewConsent, Withdrawal};
pub use erasure::{CaseErasure, Erasure};
pub use event::Event;
pub use note::Note;
pub use plan_step::{NewPlanStep, PlanStep};
pub use training::{TrainingResult, TrainingSession};
pub use words::{
    AgeGroup, CaseId, CaseState, ColleagueId, ConsentId, Ending, ErasureReason, EventKind,
    Nationality, NoteId, RunId, SessionId, StepState, Ternary, TrainingPhase, UnknownWord,
};
