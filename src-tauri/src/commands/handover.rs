//! Handing cases over to other posts, and taking them over.

use app::view::{
    CaseView, HandoverContents, HandoverPreview, HandoverRequest, KeysView, SavedPaper,
};
use app::{App, AppError};
use tauri::State;

/// The own public key, and those of colleagues.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn keys(app: State<'_, App>) -> Result<KeysView, AppError> {
    app.keys()
}

/// Writes down a colleague's public key.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_colleague(
    app: State<'_, App>,
    name: &str,
    key: &str,
) -> Result<KeysView, AppError> {
    app.add_colleague(name, key)
}

/// Removes a colleague.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_colleague(app: State<'_, App>, colleague: &str) -> Result<KeysView, AppError> {
    app.remove_colleague(colleague)
}

/// The groups of a key that was pasted.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn fingerprint(app: State<'_, App>, key: &str) -> Result<Vec<String>, AppError> {
    app.fingerprint(key)
}

/// What would go along with a case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn handover_contents(
    app: State<'_, App>,
    case_id: &str,
) -> Result<HandoverContents, AppError> {
    app.handover_contents(case_id)
}

/// Writes a case to a file that only the receiver opens.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn hand_over(
    app: State<'_, App>,
    case_id: &str,
    request: HandoverRequest,
) -> Result<SavedPaper, AppError> {
    app.hand_over(case_id, request)
}

/// Opens a file that was handed over and says what would be written.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_handover(
    app: State<'_, App>,
    bytes: Vec<u8>,
    passphrase: String,
) -> Result<HandoverPreview, AppError> {
    app.open_handover(&bytes, passphrase)
}

/// Takes over what was opened.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn take_over(app: State<'_, App>, though_erased: bool) -> Result<CaseView, AppError> {
    app.take_over(though_erased)
}

/// Puts aside what was opened.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn forget_handover(app: State<'_, App>) -> Result<(), AppError> {
    app.forget_handover()
}

/// Chooses between versions of different posts.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn settle(
    app: State<'_, App>,
    case_id: &str,
    item: &str,
    chosen: &str,
) -> Result<CaseView, AppError> {
    app.settle(case_id, item, chosen)
}
