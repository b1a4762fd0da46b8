//! The referral plan of a case.

use app::view::{FactsInput, PlanStepInput, PlanView};
use app::{App, AppError};
use tauri::State;

/// The plan of a case; `pathway` is one that the officer chose, or empty for the best.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan(
    app: State<'_, App>,
    case_id: &str,
    pathway: &str,
    lang: &str,
) -> Result<PlanView, AppError> {
    app.plan(case_id, pathway, lang)
}

/// A plan from facts alone, kept nowhere: it needs no passphrase.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_from(
    app: State<'_, App>,
    facts: FactsInput,
    pathway: &str,
    lang: &str,
) -> Result<PlanView, AppError> {
    app.plan_from(&facts, pathway, lang)
}

/// Records what became of a step.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_step(
    app: State<'_, App>,
    case_id: &str,
    pathway: &str,
    input: PlanStepInput,
    lang: &str,
) -> Result<PlanView, AppError> {
    app.record_step(case_id, pathway, &input, lang)
}
