//! Numbers for the annual report: how many cases of which kind, without any case.
//!
//! What was erased is not counted: of an erased case nothing is left but that there was one.

mod count;
mod protect;

use crate::App;
use crate::error::AppError;
use crate::view::NumbersView;

impl App {
    /// The numbers of the unlocked profile, by the year in which cases were opened.
    ///
    /// # Errors
    /// When case work is locked, or the vault cannot be read.
    pub fn numbers(&self) -> Result<NumbersView, AppError> {
        let forms: Vec<String> = self
            .library
            .handbook()?
            .manifest
            .forms
            .keys()
            .cloned()
            .collect();
        self.with_vault(|open, _| {
            Ok(NumbersView {
                years: count::years(&open.vault.cases()?, &forms),
            })
        })
    }
}
