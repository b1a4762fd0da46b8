//! Papers: what is saved as PDF.

use app::view::{LetterRequest, LetterSave, LetterView, PaperRequest, PaperText, SavedPaper};
use app::{App, AppError};
use tauri::State;

/// Makes a paper and saves it under a name that says nothing.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_paper(
    app: State<'_, App>,
    request: PaperRequest,
) -> Result<SavedPaper, AppError> {
    app.save_paper(request)
}

/// What would stand on a paper. Writes nothing.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn paper_text(
    app: State<'_, App>,
    request: PaperRequest,
) -> Result<PaperText, AppError> {
    app.paper_text(&request)
}

/// A paper of a case before it is saved. Writes nothing.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn letter(app: State<'_, App>, request: LetterRequest) -> Result<LetterView, AppError> {
    app.letter(&request)
}

/// Makes a paper of a case, and notes in the case for whom.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_letter(
    app: State<'_, App>,
    request: LetterRequest,
    how: LetterSave,
) -> Result<SavedPaper, AppError> {
    app.save_letter(&request, how)
}
