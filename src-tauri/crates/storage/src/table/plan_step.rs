//! Steps of a referral plan: what was done with each. Which steps there are is calculated, never stored.

use super::case_file::touch_inner;
use super::event::record_inner;
use super::words::{day, day_text, moment};
use super::{CaseId, EventKind, StepState};
use crate::vault::Change;
use crate::{Day, Timestamp, Vault, VaultError};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// What is written down about a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewPlanStep {
    /// Id of the step.
    pub step: String,
    /// Where it stands.
    pub state: StepState,
    /// Who does it.
    pub who: String,
    /// The officer's words.
    pub note: String,
    /// Until when.
    pub due: Option<Day>,
    /// When it was done, as the officer says.
    pub done_at: Option<Timestamp>,
    /// Why it was skipped, or done without consent, by id or in words.
    pub reason: String,
}

/// A step as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// What is written down.
    pub written: NewPlanStep,
    /// When.
    pub changed: Timestamp,
}

const COLUMNS: &str = "step, state, who, note, due, done_at, reason, changed";

impl Vault {
    /// Saves what is written about a step. Returns what was written before.
    pub fn save_plan_step(
        &mut self,
        case: CaseId,
        step: &NewPlanStep,
        now: Timestamp,
    ) -> Result<Option<PlanStep>, VaultError> {
        self.write(now, |change| {
            touch_inner(change, case)?;
            let before = step_inner(&change.transaction, case, &step.step)?;
            let now = PlanStep {
                written: step.clone(),
                changed: change.now,
            };
            put_step_inner(change, case, &now)?;
            let state = before
                .as_ref()
                .map(|before| before.written.state)
                .unwrap_or_default();
            if state != step.state {
                record_inner(change, case, EventKind::StepChanged, &step.step)?;
            }
            Ok(before)
        })
    }

    /// The steps of a case about which something is written, by id.
    pub fn plan_steps(&self, case: CaseId) -> Result<Vec<PlanStep>, VaultError> {
        steps_inner(&self.connection, case)
    }

    /// Open steps of all open cases that are due on this day or were due before, longest due first.
    pub fn due_steps(&self, today: Day) -> Result<Vec<(CaseId, PlanStep)>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT case_id, step, plan_step.state, who, note, due, done_at, reason, plan_step.changed FROM plan_step \
             JOIN case_file ON case_file.id = case_id \
             WHERE plan_step.state = 'open' AND case_file.state <> 'closed' AND due <> '' AND due <= ?1 \
             ORDER BY due, case_id, step",
        )?;
        let steps = statement.query_map([today.to_string()], |row| {
            Ok((row.get("case_id")?, step_of(row)?))
        })?;
        Ok(steps.collect::<Result<_, _>>()?)
    }
}

pub(crate) fn steps_inner(
    connection: &Connection,
    case: CaseId,
) -> Result<Vec<PlanStep>, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM plan_step WHERE case_id = ?1 ORDER BY step");
    let mut statement = connection.prepare_cached(&sql)?;
    let steps = statement.query_map([case], step_of)?;
    Ok(steps.collect::<Result<_, _>>()?)
}

/// Writes a step in the place of the one that is there.
pub(crate) fn put_step_inner(
    change: &Change<'_>,
    case: CaseId,
    step: &PlanStep,
) -> Result<(), VaultError> {
    let PlanStep { written, changed } = step;
    change.transaction.execute(
        "INSERT INTO plan_step (case_id, step, state, who, note, due, done_at, reason, changed) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) \
         ON CONFLICT (case_id, step) DO UPDATE SET state = excluded.state, who = excluded.who, \
         note = excluded.note, due = excluded.due, done_at = excluded.done_at, reason = excluded.reason, \
         changed = excluded.changed",
        params![
            case,
            written.step,
            written.state,
            written.who,
            written.note,
            day_text(written.due),
            written.done_at.unwrap_or_default(),
            written.reason,
            changed
        ],
    )?;
    Ok(())
}

fn step_inner(
    connection: &Connection,
    case: CaseId,
    step: &str,
) -> Result<Option<PlanStep>, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM plan_step WHERE case_id = ?1 AND step = ?2");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(params![case, step], step_of)
        .optional()?)
}

fn step_of(row: &Row<'_>) -> rusqlite::Result<PlanStep> {
    Ok(PlanStep {
        written: NewPlanStep {
            step: row.get("step")?,
            state: row.get("state")?,
            who: row.get("who")?,
            note: row.get("note")?,
            due: day(row, "due")?,
            done_at: moment(row, "done_at")?,
            reason: row.get("reason")?,
        },
        changed: row.get("changed")?,
    })
}
