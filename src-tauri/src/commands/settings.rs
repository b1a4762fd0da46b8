//! What the user chose.

use app::view::Settings;
use app::{App, AppError};
use tauri::State;

/// Keeps the user's choices and returns them as they were kept.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn change_settings(
    app: State<'_, App>,
    settings: Settings,
) -> Result<Settings, AppError> {
    app.change_settings(settings)
}
