//! One file per table: row type, SQL, reads, writes. Functions ending in `_inner` run inside an open transaction.

mod answer;
mod case_file;
mod checklist_run;
mod consent;
mod erasure;
mod event;
mod note;
mod plan_step;
mod search;
mod training;
mod words;

pub use answer::{Answer, NewAnswer};
pub use case_file::{CaseDetails, CaseFile};
pub use checklist_run::{ChecklistRun, NewRun, RemovedRun};
pub use consent::{Consent, NewConsent, Withdrawal};
pub use erasure::{CaseErasure, Erasure};
pub use event::Event;
pub use note::Note;
pub use plan_step::{NewPlanStep, PlanStep};
pub use training::{TrainingResult, TrainingSession};
pub use words::{
    AgeGroup, CaseId, CaseState, ConsentId, ErasureReason, EventKind, Nationality, NoteId, RunId,
    SessionId, StepState, Ternary, TrainingPhase, UnknownWord,
};
