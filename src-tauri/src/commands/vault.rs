//! Profiles, unlocking and locking.

use app::view::{CopyView, RecoveryView, StrengthView, VaultView};
use app::{App, AppError, LockReason};
use tauri::State;

/// Whether case work is locked, and whose it could be.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn vault(app: State<'_, App>) -> Result<VaultView, AppError> {
    app.vault()
}

/// Whether the vault is still open; `active` says that somebody did something meanwhile.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn pulse(app: State<'_, App>, active: bool) -> Result<bool, AppError> {
    app.pulse(active)
}

/// How hard a passphrase is to guess. Kept nowhere.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passphrase_strength(
    app: State<'_, App>,
    passphrase: &str,
) -> Result<StrengthView, AppError> {
    app.passphrase_strength(passphrase)
}

/// A passphrase for a file that goes to somebody else. Kept nowhere.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn suggest_passphrase(app: State<'_, App>) -> Result<String, AppError> {
    app.suggest_passphrase()
}

/// Makes a profile and returns its recovery code, which is shown only now.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn create_profile(
    app: State<'_, App>,
    name: &str,
    role: &str,
    passphrase: &str,
) -> Result<RecoveryView, AppError> {
    app.create_profile(name, role, passphrase)
}

/// Compares typed groups (counted from 0) with the recovery code that was shown.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn confirm_recovery(
    app: State<'_, App>,
    parts: Vec<(u32, String)>,
) -> Result<VaultView, AppError> {
    app.confirm_recovery(&parts)
}

/// Unlocks a profile.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn unlock(
    app: State<'_, App>,
    profile: &str,
    passphrase: &str,
) -> Result<VaultView, AppError> {
    app.unlock(profile, passphrase)
}

/// Unlocks a profile with its recovery code and gives it a new passphrase.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn recover(
    app: State<'_, App>,
    profile: &str,
    code: &str,
    passphrase: &str,
) -> Result<VaultView, AppError> {
    app.recover(profile, code, passphrase)
}

/// Locks; `because` is `asked`, `idle`, `hidden`.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn lock(app: State<'_, App>, because: &str) -> Result<VaultView, AppError> {
    app.lock(LockReason::from_name(because))
}

/// Changes the passphrase of the unlocked profile.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn change_passphrase(
    app: State<'_, App>,
    present: &str,
    chosen: &str,
) -> Result<VaultView, AppError> {
    app.change_passphrase(present, chosen)
}

/// Makes a new recovery code; the old one opens nothing any more.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn renew_recovery(
    app: State<'_, App>,
    passphrase: &str,
) -> Result<RecoveryView, AppError> {
    app.renew_recovery(passphrase)
}

/// Changes how the officer is called.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn rename_profile(
    app: State<'_, App>,
    name: &str,
    role: &str,
) -> Result<VaultView, AppError> {
    app.rename_profile(name, role)
}

/// Erases a profile; `typed` must be its name, or its id where the name cannot be read.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn erase_profile(
    app: State<'_, App>,
    profile: &str,
    typed: &str,
) -> Result<VaultView, AppError> {
    app.erase_profile(profile, typed)
}

/// The copies of a profile, last first.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn copies(app: State<'_, App>, profile: &str) -> Result<Vec<CopyView>, AppError> {
    app.copies(profile)
}

/// Makes a copy of the unlocked profile now.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn make_copy(app: State<'_, App>) -> Result<Vec<CopyView>, AppError> {
    app.make_copy()
}

/// Puts a copy in the place of a profile's vault, which becomes a copy itself.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn restore_copy(
    app: State<'_, App>,
    profile: &str,
    number: u32,
    passphrase: &str,
) -> Result<VaultView, AppError> {
    app.restore_copy(profile, number, passphrase)
}
