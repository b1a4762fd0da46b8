//! Papers: what is saved as PDF.

use app::view::{PaperRequest, PaperText, SavedPaper};
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
