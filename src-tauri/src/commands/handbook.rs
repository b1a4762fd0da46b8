//! Reading: the first screen, the tree, pages, situations.

use app::view::{CompareView, Opening, PageView, PartView, ProblemView, SituationView};
use app::{App, AppError};
use tauri::State;

/// Everything that the first screen needs.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open(app: State<'_, App>) -> Result<Opening, AppError> {
    app.open()
}

/// The parts of the handbook with their pages, titles in `lang` where they exist.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn outline(app: State<'_, App>, lang: String) -> Result<Vec<PartView>, AppError> {
    app.outline(&lang)
}

/// A page in `lang`, or in the source language where no translation exists.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_page(
    app: State<'_, App>,
    page: String,
    lang: String,
) -> Result<PageView, AppError> {
    app.read_page(&page, &lang)
}

/// A page in two languages side by side.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn compare_page(
    app: State<'_, App>,
    page: String,
    left: String,
    right: String,
) -> Result<CompareView, AppError> {
    app.compare_page(&page, &left, &right)
}

/// A start page as three columns.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_situation(
    app: State<'_, App>,
    page: String,
    lang: String,
) -> Result<SituationView, AppError> {
    app.read_situation(&page, &lang)
}

/// What is wrong in the handbook's files.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn problems(app: State<'_, App>) -> Result<Vec<ProblemView>, AppError> {
    app.problems()
}
