//! Checklists: the list of them, runs in memory and in cases, what the answers say, own questions.

mod answers;
mod assessed;
mod choose;
mod own;
mod quick;
mod run;
mod words;

pub(crate) use choose::asked;
pub(crate) use quick::QuickRun;
pub(crate) use run::{RunOfCase, run_row};
pub(crate) use words::question_text;

use crate::error::{AppError, ErrorCode};
use checklist::{Definition, Group, Method, Question};
use content::{Checklist, Handbook, PageId};
use own::OwnQuestion;

/// The checklist of the safety gate, which stands before every other.
const GATE: &str = "checklists/safety-gate";
/// The group of the user's own questions.
const OWN: &str = "own";

/// A checklist in a language, with the gate before it and the user's own questions behind it.
pub(crate) struct Full<'a> {
    pub(crate) list: &'a Checklist,
    gate: Option<&'a Checklist>,
    own: Vec<OwnQuestion>,
    pub(crate) definition: Definition,
}

impl<'a> Full<'a> {
    pub(crate) fn find(
        handbook: &'a Handbook,
        id: &str,
        lang: &str,
        own: Vec<OwnQuestion>,
    ) -> Result<Self, AppError> {
        let not_found = || AppError::new(ErrorCode::ChecklistNotFound).with("checklist", id);
        let list = handbook
            .checklist(&PageId::new(id), lang)
            .ok_or_else(not_found)?;
        // Preparing takes place before there is anybody whose safety could be asked for.
        let gate = handbook
            .checklist(&PageId::new(GATE), lang)
            .filter(|_| list.definition.method != Method::Preparation);
        let mut definition = match gate {
            Some(gate) => list.definition.after_gate(&gate.definition),
            None => list.definition.clone(),
        };
        if !own.is_empty() {
            definition.groups.push(Group {
                id: OWN.to_owned(),
                questions: own.iter().map(|one| Question::new(&one.id)).collect(),
            });
        }
        Ok(Self {
            list,
            gate,
            own,
            definition,
        })
    }
}
