//! The directory, and what officers found out about it.

use app::view::{ContactsView, CorrectionInput, EmergencyView};
use app::{App, AppError};
use tauri::State;

/// The numbers of a state that stay in sight.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn emergency(app: State<'_, App>, country: &str) -> Result<EmergencyView, AppError> {
    app.emergency(country)
}

/// All contacts of a country that may be shown.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn contacts(app: State<'_, App>, country: &str) -> Result<ContactsView, AppError> {
    app.contacts(country)
}

/// Adds a local correction or an own contact, or changes one.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn correct_contact(
    app: State<'_, App>,
    input: CorrectionInput,
) -> Result<ContactsView, AppError> {
    app.correct_contact(input)
}

/// Removes a local correction or an own contact.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_correction(
    app: State<'_, App>,
    country: &str,
    id: &str,
) -> Result<ContactsView, AppError> {
    app.remove_correction(country, id)
}

/// Takes the last change of local corrections back.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn undo_correction(
    app: State<'_, App>,
    country: &str,
) -> Result<ContactsView, AppError> {
    app.undo_correction(country)
}
