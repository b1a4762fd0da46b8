//! The first answer to the window: everything that its first screen needs.

use crate::App;
use crate::contacts::country_view;
use crate::error::{AppError, ErrorCode};
use crate::view::{LanguageView, Notice, Opening, ProblemView};
use content::{Handbook, LanguageReport};
use std::collections::BTreeMap;

impl App {
    /// Everything that the first screen needs. What could not be read is said, not thrown: a
    /// window with a notice helps more than no window.
    ///
    /// # Errors
    /// Never; the result has the shape of every command.
    pub fn open(&self) -> Result<Opening, AppError> {
        let store = self.store();
        let mut notices: Vec<Notice> = store.notice.clone().into_iter().map(notice).collect();
        let settings = store.settings.clone();
        drop(store);
        notices.extend(self.corrections().notice.clone().map(notice));
        let handbook = self
            .library
            .handbook()
            .map_err(|error| notices.push(notice(error)))
            .ok();
        if let Some(refused) = self.library.index_refused() {
            let error = AppError::new(ErrorCode::IndexRebuilt).with("reason", refused.to_string());
            notices.push(notice(error));
        }
        let reports = handbook
            .map(|handbook| handbook.report().languages)
            .unwrap_or_default();
        Ok(Opening {
            settings,
            languages: languages(&reports, self.places.pseudo),
            countries: handbook
                .map(|handbook| handbook.directory.values().map(country_view).collect())
                .unwrap_or_default(),
            edition: handbook
                .map(|h| h.manifest.edition.clone())
                .unwrap_or_default(),
            revised: handbook
                .map(|h| h.manifest.revised().to_string())
                .unwrap_or_default(),
            version: self.places.version.clone(),
            problems: handbook.map_or(0, |handbook| handbook.problems.len() as u32),
            notices,
            data_folder: self.places.data.display().to_string(),
            handbook_folder: self.places.handbook.display().to_string(),
        })
    }

    /// What is wrong in the handbook's files.
    ///
    /// # Errors
    /// When there is no handbook.
    pub fn problems(&self) -> Result<Vec<ProblemView>, AppError> {
        Ok(self
            .library
            .handbook()?
            .problems
            .iter()
            .map(problem_view)
            .collect())
    }

    /// The handbook itself, for the command line.
    ///
    /// # Errors
    /// When there is none.
    pub fn handbook(&self) -> Result<&Handbook, AppError> {
        self.library.handbook()
    }
}

fn notice(error: AppError) -> Notice {
    Notice {
        code: error.code,
        details: error.details,
    }
}

fn problem_view(problem: &content::Problem) -> ProblemView {
    let details = [("name", &problem.name), ("value", &problem.value)];
    ProblemView {
        code: problem.code.as_str().to_owned(),
        file: problem.file.clone(),
        line: problem.line,
        details: details
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value.clone()))
            .collect::<BTreeMap<_, _>>(),
    }
}

fn languages(reports: &[LanguageReport], pseudo: bool) -> Vec<LanguageView> {
    let in_all = reports.first().map_or(0, |source| source.guide);
    i18n::languages()
        .iter()
        .filter(|language| pseudo || !language.pseudo)
        .map(|language| {
            let report = reports.iter().find(|report| report.lang == language.code);
            LanguageView {
                code: language.code.clone(),
                own_name: language.own_name.clone(),
                direction: language.direction.as_str().to_owned(),
                has_messages: language.has_messages || language.pseudo,
                pages: report.map_or(0, |report| report.guide),
                pages_in_all: in_all,
                out_of_date: report.map_or(0, |report| report.out_of_date),
                reviewed: report.is_some_and(|report| report.reviewed),
                pseudo: language.pseudo,
            }
        })
        .collect()
}
