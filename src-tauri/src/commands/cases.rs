//! Case work. Everything here needs the unlocked vault.

use app::view::{
    CaseInput, CaseView, CasesView, ConsentInput, NumbersRequest, NumbersView, RemindersView,
    SavedPaper,
};
use app::{App, AppError};
use tauri::State;

/// All cases of the profile, last changed first.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn cases(app: State<'_, App>) -> Result<CasesView, AppError> {
    app.cases()
}

/// Ids of the cases in which a text stands.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn search_cases(app: State<'_, App>, text: &str) -> Result<Vec<String>, AppError> {
    app.search_cases(text)
}

/// Opens a case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_case(app: State<'_, App>, input: CaseInput) -> Result<CaseView, AppError> {
    app.add_case(input)
}

/// A case with everything that belongs to it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn case_file(app: State<'_, App>, case_id: &str) -> Result<CaseView, AppError> {
    app.case(case_id)
}

/// Changes what is written about a case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn change_case(
    app: State<'_, App>,
    case_id: &str,
    input: CaseInput,
) -> Result<CaseView, AppError> {
    app.change_case(case_id, input)
}

/// Opens, rests (`waiting`) or closes a case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_case_state(
    app: State<'_, App>,
    case_id: &str,
    state: &str,
    outcome: &str,
    ending: &str,
) -> Result<CaseView, AppError> {
    app.set_case_state(case_id, state, outcome, ending)
}

/// Writes a note, which may rest on a consent and goes when that is withdrawn.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_note(
    app: State<'_, App>,
    case_id: &str,
    consent: Option<&str>,
    text: &str,
) -> Result<CaseView, AppError> {
    app.add_note(case_id, consent, text)
}

/// Changes the words of a note.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn change_note(
    app: State<'_, App>,
    note: &str,
    text: &str,
) -> Result<CaseView, AppError> {
    app.change_note(note, text)
}

/// Removes a note.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_note(app: State<'_, App>, note: &str) -> Result<CaseView, AppError> {
    app.remove_note(note)
}

/// Records what was said to a question about consent.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_consent(
    app: State<'_, App>,
    case_id: &str,
    input: ConsentInput,
) -> Result<CaseView, AppError> {
    app.add_consent(case_id, input)
}

/// Records that consent was withdrawn; what rested on it is deleted.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn withdraw_consent(
    app: State<'_, App>,
    case_id: &str,
    consent: &str,
) -> Result<CaseView, AppError> {
    app.withdraw_consent(case_id, consent)
}

/// Erases a case with everything that belongs to it; a receipt stays.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn erase_case(
    app: State<'_, App>,
    case_id: &str,
    reason: &str,
) -> Result<CasesView, AppError> {
    app.erase_case(case_id, reason)
}

/// Undoes the last change of a case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn undo_case(app: State<'_, App>, case_id: &str) -> Result<CaseView, AppError> {
    app.undo_case(case_id)
}

/// What is due in the cases. Asking is no sign that somebody works.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn reminders(app: State<'_, App>, lang: &str) -> Result<RemindersView, AppError> {
    app.reminders(lang)
}

/// Numbers for the annual report.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn numbers(app: State<'_, App>) -> Result<NumbersView, AppError> {
    app.numbers()
}

/// Saves these numbers under a name that says nothing.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_numbers(
    app: State<'_, App>,
    request: NumbersRequest,
) -> Result<SavedPaper, AppError> {
    app.save_numbers(request)
}
