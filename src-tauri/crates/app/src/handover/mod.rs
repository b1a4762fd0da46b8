//! Handing a case over to another post, and taking one over: keys, the file, the preview, and the choice between what
//! was changed on both sides.

mod keys;
mod preview;
mod seal;
#[cfg(test)]
mod tests;

pub(crate) use preview::{disputed_answers, disputes_of};

use crate::App;
use crate::cases::case_id;
use crate::desk::OpenVault;
use crate::error::{AppError, ErrorCode};
use crate::papers::{SEALED, write_new};
use crate::profiles::refuse_weak;
use crate::view::{CaseView, HandoverContents, HandoverPreview, HandoverRequest, SavedPaper};
use referral::{Override, Receiver, Recorded, may_share};
use storage::handover::{Item, Parcel, SharedCase};
use storage::{CaseId, EventKind, Timestamp};

/// To whom a case is handed over. Which post it is stands in the officer's own notes, if anywhere.
const RECEIVER: Receiver = Receiver::OtherPost;

impl App {
    /// What would go along.
    ///
    /// # Errors
    /// When case work is locked or there is no such case.
    pub fn handover_contents(&self, case: &str) -> Result<HandoverContents, AppError> {
        let id = case_id(case)?;
        let colleagues = self.keys()?.colleagues;
        self.with_vault(|open, now| {
            let vault = &open.vault;
            let runs = vault.runs(id)?;
            let mut answers = 0;
            for run in &runs {
                answers += vault.answers(run.id)?.len();
            }
            Ok(HandoverContents {
                facts: preview::known_facts(&vault.case(id)?),
                consents: vault.consents(id)?.len() as u32,
                runs: runs.len() as u32,
                answers: answers as u32,
                notes: vault.notes(id)?.len() as u32,
                steps: vault.plan_steps(id)?.len() as u32,
                events: vault.events(id)?.len() as u32,
                agreed: has_agreed(open, id, now)?,
                colleagues,
            })
        })
    }

    /// Writes a case to a file that only the receiver opens. It stays here as well.
    ///
    /// # Errors
    /// When there is neither consent nor a reason, the key is none, the passphrase is too weak, case work is locked, or
    /// the file cannot be written.
    pub fn hand_over(&self, case: &str, request: HandoverRequest) -> Result<SavedPaper, AppError> {
        let id = case_id(case)?;
        let seal = match request.key.trim() {
            "" => {
                refuse_weak(&request.passphrase)?;
                seal::Seal::Passphrase(request.passphrase)
            }
            key => seal::Seal::Key(keys::recipient(key)?),
        };
        let instead = Override::from_name(&request.reason);
        let parcel = self.with_vault(|open, now| {
            let agreed = match has_agreed(open, id, now)? {
                true => vec![RECEIVER],
                false => Vec::new(),
            };
            if may_share(Some(RECEIVER), &Recorded { agreed, instead }).is_err() {
                return Err(
                    AppError::new(ErrorCode::ConsentMissing).with("receiver", RECEIVER.name())
                );
            }
            let mut parcel = open.vault.pack(id, now)?;
            self.add_own_questions(&mut parcel.case);
            Ok(parcel)
        })?;
        let sealed = seal::sealed(&parcel, seal).map_err(|error| self.not_saved(&error))?;
        let folder = &self.places.papers;
        let file = write_new(folder, SEALED, &sealed).map_err(|error| self.refused(&error))?;
        let recorded = self.with_vault(|open, now| {
            let about = match instead {
                Some(reason) => format!("{}:{}", RECEIVER.name(), reason.name()),
                None => RECEIVER.name().to_owned(),
            };
            Ok(open.vault.record(id, EventKind::HandedOver, &about, now)?)
        });
        if let Err(error) = recorded {
            // Nothing leaves without a record.
            let _ = std::fs::remove_file(folder.join(&file));
            return Err(error);
        }
        Ok(SavedPaper {
            folder: folder.display().to_string(),
            file,
            encrypted: true,
        })
    }

    /// Opens a file that was handed over and says what would be written. It is held in memory until it is taken over,
    /// put aside, or case work is locked.
    ///
    /// # Errors
    /// When it is no such file, is damaged or of a newer version, neither the own key nor the passphrase opens it, or
    /// case work is locked.
    pub fn open_handover(
        &self,
        bytes: &[u8],
        passphrase: String,
    ) -> Result<HandoverPreview, AppError> {
        let own = self.own_identity()?;
        let parcel = seal::opened(bytes, &own, passphrase)?;
        self.read_handbook_and_vault(|app, handbook, open| {
            let preview = app.preview(handbook, open, &parcel)?;
            open.parcel = Some(parcel);
            Ok(preview)
        })
    }

    /// Takes over what was opened, in one step. One that was erased here returns only when somebody says so.
    ///
    /// # Errors
    /// When nothing was opened, the case was erased here, case work is locked, or the vault cannot be written.
    pub fn take_over(&self, though_erased: bool) -> Result<CaseView, AppError> {
        let months = self.store().settings.keep_months;
        let id = self.with_vault(|open, now| {
            let parcel = open.parcel.take();
            let mut parcel: Parcel = parcel.ok_or_else(|| AppError::new(ErrorCode::VaultLocked))?;
            let considered = open.vault.consider(&parcel)?;
            if considered.erased.is_some() && !though_erased {
                open.parcel = Some(parcel);
                return Err(AppError::new(ErrorCode::HandoverErased));
            }
            if parcel.keep_until.is_empty() {
                let until = crate::cases::later(now.day(), months);
                parcel.keep_until = until.map(|day| day.to_string()).unwrap_or_default();
            }
            let received = open.vault.receive(&parcel, now)?;
            // What could be undone may be what was replaced.
            open.undo.clear();
            Ok(received.case)
        })?;
        self.case(&id.0.to_string())
    }

    /// Puts aside what was opened.
    ///
    /// # Errors
    /// When case work is locked.
    pub fn forget_handover(&self) -> Result<(), AppError> {
        self.with_vault(|open, _| {
            open.parcel = None;
            Ok(())
        })
    }

    /// Chooses between versions; empty for what stands here.
    ///
    /// # Errors
    /// When there is no such case or version, case work is locked, or the vault cannot be written.
    pub fn settle(&self, case: &str, item: &str, chosen: &str) -> Result<CaseView, AppError> {
        let id = case_id(case)?;
        let item: Item = item
            .parse()
            .map_err(|_| AppError::new(ErrorCode::CaseNotFound))?;
        self.with_vault(|open, now| {
            let chosen = Some(chosen).filter(|id| !id.is_empty());
            open.vault.settle(id, &item, chosen, now)?;
            open.undo.clear();
            Ok(())
        })?;
        self.case(case)
    }
}

impl App {
    /// The words of the questions that were added here and answered: at the other post nobody knows them.
    fn add_own_questions(&self, case: &mut SharedCase) {
        for (item, register) in &case.items {
            let Item::Answer(run, question) = item else {
                continue;
            };
            let run = case.runs.get_mut(run);
            if let (Some(run), false) = (run, register.versions.is_empty()) {
                let mut own = self.own_of(&run.checklist).into_iter();
                if let Some(own) = own.find(|own| own.id == *question) {
                    run.questions.insert(own.id, own.text);
                }
            }
        }
    }
}

fn has_agreed(open: &OpenVault, case: CaseId, now: Timestamp) -> Result<bool, AppError> {
    let today = now.day();
    let consents = open.vault.consents(case)?;
    Ok(consents
        .iter()
        .any(|consent| consent.holds(today) && consent.said.receiver == RECEIVER.name()))
}
