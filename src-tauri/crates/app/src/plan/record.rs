//! What became of a step. Whatever passes on personal data waits for consent or a reason.

use super::facts::facts_of;
use super::find;
use crate::App;
use crate::cases::{case_id, word};
use crate::error::{AppError, ErrorCode};
use crate::view::{PlanStepInput, PlanView};
use referral::{Override, Receiver, Recorded, may_share};
use storage::{Day, EventKind, NewPlanStep, StepState};

/// The event of a decision to pass on without consent: who gets it, and why.
pub(crate) fn decision(receiver: Receiver, reason: Override) -> String {
    format!("{} {}", receiver.name(), reason.name())
}

impl App {
    /// Records what became of a step. A step that passes on personal data is not done without
    /// consent for its receiver, or a reason.
    ///
    /// # Errors
    /// When consent is missing, case work is locked, or the vault cannot be written.
    pub fn record_step(
        &self,
        case: &str,
        pathway: &str,
        input: &PlanStepInput,
        lang: &str,
    ) -> Result<PlanView, AppError> {
        let handbook = self.library.handbook()?;
        let id = case_id(case)?;
        let way = find(handbook, pathway, lang)?;
        let steps = way.definition.phases.iter().flat_map(|phase| &phase.steps);
        let step = steps.into_iter().find(|step| step.id == input.step);
        self.with_vault(|open, now| {
            let state = word(&input.state, StepState::Open);
            let (_, written) = facts_of(open, id, now)?;
            let recorded = Recorded {
                agreed: written.agreed,
                instead: Override::from_name(&input.reason),
            };
            let shares = step.and_then(|step| step.shares);
            if state == StepState::Done
                && let Err(blocked) = may_share(shares, &recorded)
            {
                return Err(AppError::new(ErrorCode::ConsentMissing)
                    .with("receiver", blocked.receiver.name()));
            }
            let saved = NewPlanStep {
                step: input.step.clone(),
                state,
                who: input.by.clone(),
                note: input.note.clone(),
                due: Day::from_iso(&input.due),
                done_at: (state == StepState::Done).then_some(now),
                reason: input.reason.clone(),
            };
            let before = open.vault.save_plan_step(id, &saved, now)?;
            if let Some(receiver) = shares {
                let was = before.and_then(|step| Override::from_name(&step.written.reason));
                let about = match recorded.instead {
                    reason if reason == was => return Ok(()),
                    Some(reason) => decision(receiver, reason),
                    None => format!("{} taken-back", receiver.name()),
                };
                open.vault
                    .record(id, EventKind::DecidedWithout, &about, now)?;
            }
            Ok(())
        })?;
        self.plan(case, pathway, lang)
    }
}
