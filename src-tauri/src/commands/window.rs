//! The window itself: its title under cover, zoom, full screen, printing.

use crate::clipboard::Copied;
use app::{App, AppError, ErrorCode};
use tauri::{AppHandle, State, WebviewWindow};

/// Gives the window a neutral title while the cover page hides everything, or its own again.
#[tauri::command]
#[specta::specta]
pub(crate) fn cover_window(
    window: WebviewWindow,
    app: State<'_, App>,
    covered: bool,
) -> Result<(), AppError> {
    window
        .set_title(&app.window_title(covered))
        .map_err(refused)
}

/// Zooms the whole window; 1 is 100 %.
#[tauri::command]
#[specta::specta]
pub(crate) fn set_zoom(window: WebviewWindow, factor: f64) -> Result<(), AppError> {
    window.set_zoom(factor.clamp(0.5, 2.0)).map_err(refused)
}

/// Full screen on or off.
#[tauri::command]
#[specta::specta]
pub(crate) fn toggle_fullscreen(window: WebviewWindow) -> Result<(), AppError> {
    let full = window.is_fullscreen().map_err(refused)?;
    window.set_fullscreen(!full).map_err(refused)
}

/// Opens the system's print dialog for what the window shows.
#[tauri::command]
#[specta::specta]
pub(crate) fn print_window(window: WebviewWindow) -> Result<(), AppError> {
    window.print().map_err(refused)
}

/// Takes the text off the clipboard after half a minute: it was copied where case work is done.
#[tauri::command]
#[specta::specta]
pub(crate) fn forget_copy(tauri: AppHandle, text: String) {
    Copied::forget_later(&tauri, text);
}

fn refused(error: tauri::Error) -> AppError {
    AppError::new(ErrorCode::WindowRefused).with("reason", error.to_string())
}
