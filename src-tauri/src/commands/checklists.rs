//! Checklists and runs of them, in memory and in cases.

use app::view::{AnswerInput, ChecklistCard, ComparisonView, RunState, RunView};
use app::{App, AppError};
use tauri::State;

/// All checklists, in `lang` where they exist in it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn checklists(app: State<'_, App>, lang: &str) -> Result<Vec<ChecklistCard>, AppError> {
    app.checklists(lang)
}

/// Begins a quick check in memory, or goes on with the one that is there.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn start_quick(
    app: State<'_, App>,
    checklist: &str,
    lang: &str,
) -> Result<RunView, AppError> {
    app.start_quick(checklist, lang)
}

/// Forgets a quick check.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn forget_quick(app: State<'_, App>, run: &str) -> Result<(), AppError> {
    app.forget_quick(run)
}

/// Moves a quick check into a case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn keep_quick(
    app: State<'_, App>,
    run: &str,
    case_id: &str,
    lang: &str,
) -> Result<RunView, AppError> {
    app.keep_quick(run, case_id, lang)
}

/// Begins a run in a case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn start_run(
    app: State<'_, App>,
    case_id: &str,
    checklist: &str,
    consent: Option<&str>,
    lang: &str,
) -> Result<RunView, AppError> {
    app.start_run(case_id, checklist, consent, lang)
}

/// A run with its words.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn run(app: State<'_, App>, run: &str, lang: &str) -> Result<RunView, AppError> {
    app.run(run, lang)
}

/// Takes an answer. In a case it is on disk when this returns.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn answer(
    app: State<'_, App>,
    run: &str,
    input: AnswerInput,
) -> Result<RunState, AppError> {
    app.answer(run, input)
}

/// Undoes the last answer of a run.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn undo_answer(app: State<'_, App>, run: &str) -> Result<RunState, AppError> {
    app.undo_answer(run)
}

/// Says that a run is finished, or takes that back.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn finish_run(
    app: State<'_, App>,
    run: &str,
    finished: bool,
) -> Result<RunState, AppError> {
    app.finish_run(run, finished)
}

/// Two runs of the same checklist side by side.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn compare_runs(
    app: State<'_, App>,
    left: &str,
    right: &str,
    lang: &str,
) -> Result<ComparisonView, AppError> {
    app.compare_runs(left, right, lang)
}

/// Adds a question of the user's own to a checklist.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_own_question(
    app: State<'_, App>,
    checklist: &str,
    text: &str,
    lang: &str,
) -> Result<Vec<ChecklistCard>, AppError> {
    app.add_own_question(checklist, text, lang)
}

/// Removes a question of the user's own.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_own_question(
    app: State<'_, App>,
    checklist: &str,
    question: &str,
    lang: &str,
) -> Result<Vec<ChecklistCard>, AppError> {
    app.remove_own_question(checklist, question, lang)
}
