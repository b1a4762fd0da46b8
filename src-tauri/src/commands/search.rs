//! Searching while typing.

use app::view::{SearchQuery, SearchView};
use app::{App, AppError};
use tauri::State;

/// What the index finds. Nothing of the question is kept.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn search(app: State<'_, App>, query: SearchQuery) -> Result<SearchView, AppError> {
    app.search(&query)
}
