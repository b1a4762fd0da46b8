//! The sheet with the recovery code, while the code is on the screen.

use super::letterhead::Letterhead;
use crate::App;
use crate::error::{AppError, ErrorCode};
use report::{Fact, Foot, Head, Listed, RecoveryCode};

impl App {
    pub(super) fn recovery_sheet(&self, head: &Letterhead<'_>) -> Result<RecoveryCode, AppError> {
        let desk = self.desk();
        let shown = desk.shown_code.as_ref().zip(desk.open.as_ref());
        // It is forgotten when it was typed again, and when case work is locked.
        let (code, open) = shown.ok_or_else(|| AppError::new(ErrorCode::VaultLocked))?;
        let words = &head.words;
        Ok(RecoveryCode {
            head: Head {
                title: words.recovery_title(),
                ..Head::default()
            },
            opens: words.recovery_what(),
            groups: code.groups().map(str::to_owned).collect(),
            warning: Some(words.recovery_keep()),
            facts: vec![
                Fact::new(words.recovery_for(open.vault.name()), String::new()),
                Fact::new(words.recovery_made(&head.today()), String::new()),
            ],
            lists: vec![Listed {
                title: String::new(),
                items: vec![words.recovery_how()],
                remark: None,
            }],
            foot: Foot::default(),
        })
    }
}
