//! Papers: checklists, results, pages and the recovery code as PDF and as text.
//!
//! Whatever holds answers is encrypted before it is written; there is no plain file in between. A paper
//! is made only when somebody asks for it.

mod blank;
mod blocks;
mod filled;
mod generated;
mod letter;
mod letterhead;
mod numbers;
mod page;
mod protect;
mod recovery;
mod result;
#[cfg(test)]
mod tests;
mod write;

use crate::App;
use crate::checklists::Full;
use crate::error::{AppError, ErrorCode};
use crate::profiles::refuse_weak;
use crate::view::{PaperKind, PaperRequest, PaperText, SavedPaper};
use content::{Date, Handbook, PageId};
use letterhead::Letterhead;
pub(crate) use protect::with_passphrase;
use report::{Document, Settings};
use std::io::ErrorKind;
use write::{OPEN, PROTECTED};
pub(crate) use write::{SEALED, write_new};

/// What is handed to the typesetter.
type Paper = (Document, Settings);

impl App {
    /// Makes a paper and saves it under a name that says nothing.
    ///
    /// # Errors
    /// When there is no such checklist, run or page, case work is locked, the passphrase is too weak,
    /// or the file cannot be written.
    pub fn save_paper(&self, request: PaperRequest) -> Result<SavedPaper, AppError> {
        let encrypted = request.kind.is_confidential() && !request.plain;
        if encrypted {
            refuse_weak(&request.passphrase)?;
        }
        let pdf = self.typeset(&self.paper(&request)?)?;
        match encrypted {
            true => self.put(&pdf, PROTECTED, Some(request.passphrase)),
            false => self.put(&pdf, OPEN, None),
        }
    }

    /// Writes a paper, encrypted where there is a passphrase.
    fn put(
        &self,
        bytes: &[u8],
        ending: &str,
        passphrase: Option<String>,
    ) -> Result<SavedPaper, AppError> {
        let encrypted = passphrase.is_some();
        let written = match passphrase {
            Some(passphrase) => {
                let sealed = with_passphrase(bytes, passphrase)
                    .map_err(|error| self.not_saved(&error.to_string()))?;
                write_new(&self.places.papers, ending, &sealed)
            }
            None => write_new(&self.places.papers, ending, bytes),
        };
        let file = written.map_err(|error| self.refused(&error))?;
        Ok(SavedPaper {
            folder: self.places.papers.display().to_string(),
            file,
            encrypted,
        })
    }

    /// What would stand on a paper. Writes nothing.
    ///
    /// # Errors
    /// When there is no such checklist, run or page, or case work is locked.
    pub fn paper_text(&self, request: &PaperRequest) -> Result<PaperText, AppError> {
        let (document, _) = self.paper(request)?;
        let text = report::plain_text(&document);
        Ok(PaperText {
            missing: report::missing_characters(&text).into_iter().collect(),
            confidential: request.kind.is_confidential(),
            text,
        })
    }

    /// A page or a blank checklist as the bytes of a PDF, for the command line.
    ///
    /// # Errors
    /// When there is no such page or checklist, or it cannot be typeset.
    pub fn export(&self, id: &str, lang: &str) -> Result<Vec<u8>, AppError> {
        let handbook = self.library.handbook()?;
        let kind = match handbook.checklist(&PageId::new(id), lang) {
            Some(_) => PaperKind::BlankChecklist,
            None => PaperKind::Page,
        };
        self.typeset(&self.paper(&PaperRequest {
            kind,
            id: id.to_owned(),
            lang: lang.to_owned(),
            ..PaperRequest::default()
        })?)
    }

    fn paper(&self, request: &PaperRequest) -> Result<Paper, AppError> {
        let handbook = self.library.handbook()?;
        let PaperRequest { kind, id, lang, .. } = request;
        match kind {
            PaperKind::BlankChecklist => {
                let full = Full::find(handbook, id, lang, self.own_of(id))?;
                // All in one language, so that it can be given to somebody who reads only that.
                let head = self.letterhead(handbook, &full.list.page.lang);
                let checklist = blank::blank(&head, &full);
                Ok((Document::Checklist(checklist), head.settings()))
            }
            PaperKind::FilledChecklist => {
                let (run, head) = (self.run(id, lang)?, self.letterhead(handbook, lang));
                let until = self.keep_until(run.case.as_deref())?;
                let checklist = filled::filled(&head, &run, until);
                Ok((Document::Checklist(checklist), head.settings()))
            }
            PaperKind::Result => {
                let (run, head) = (self.run(id, lang)?, self.letterhead(handbook, lang));
                let until = self.keep_until(run.case.as_deref())?;
                let sheet = result::result(&head, &run, until);
                Ok((Document::Result(sheet), head.settings()))
            }
            PaperKind::RecoveryCode => {
                let head = self.letterhead(handbook, lang);
                let sheet = self.recovery_sheet(&head)?;
                Ok((Document::RecoveryCode(sheet), head.settings()))
            }
            PaperKind::Page => {
                let page = page::find(handbook, id, lang)?;
                let head = self.letterhead(handbook, &page.lang);
                let page = page::page(&head, page);
                Ok((Document::Page(page), head.settings()))
            }
        }
    }

    fn letterhead<'a>(&self, handbook: &'a Handbook, lang: &str) -> Letterhead<'a> {
        // The program may stand open for days.
        let days = self.now().0.max(0) as u64 / 86_400_000;
        let today = Date::from_unix_days(days).max(self.places.today);
        Letterhead::new(handbook, lang, today)
    }

    /// Until when a paper from this case may be kept.
    fn keep_until(&self, case: Option<&str>) -> Result<Option<Date>, AppError> {
        let case = case.map(|case| self.case(case)).transpose()?;
        Ok(case.and_then(|case| Date::from_iso(&case.details.keep_until)))
    }

    fn typeset(&self, (document, settings): &Paper) -> Result<Vec<u8>, AppError> {
        report::pdf(document, settings).map_err(|error| self.not_saved(&error.to_string()))
    }

    pub(crate) fn refused(&self, error: &std::io::Error) -> AppError {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => AppError::new(ErrorCode::DiskFull),
            kind => self.not_saved(&kind.to_string()),
        }
    }

    pub(crate) fn not_saved(&self, reason: &str) -> AppError {
        AppError::new(ErrorCode::PaperNotSaved)
            .with("folder", self.places.papers.display().to_string())
            .with("reason", reason)
    }
}
