//! Case work: all of it needs the unlocked vault, and all of it is on disk when a call returns.

use crate::App;
use crate::checklists;
use crate::desk::{OpenVault, Undo};
use crate::error::{AppError, ErrorCode};
use crate::handover::disputed_answers;
use crate::view::{
    CaseInput, CaseRow, CaseView, CasesView, ConsentInput, ConsentView, ErasureView, RunRow,
    TimelineEntry,
};
use std::str::FromStr;
use storage::{
    AgeGroup, CaseDetails, CaseFile, CaseId, CaseState, Consent, ConsentId, Day, Ending,
    ErasureReason, Nationality, NewConsent, NoteId, Ternary, Timestamp,
};

impl App {
    /// All cases of the profile, last changed first, with the receipts of what was erased.
    ///
    /// # Errors
    /// When case work is locked or the vault cannot be read.
    pub fn cases(&self) -> Result<CasesView, AppError> {
        self.with_vault(|open, now| {
            let today = now.day();
            let cases = open.vault.cases()?;
            let rows = cases
                .iter()
                .map(|case| row(open, case, today))
                .collect::<Result<_, _>>()?;
            let mut erased = open.vault.erasures()?;
            erased.reverse();
            Ok(CasesView {
                cases: rows,
                erased: erased
                    .into_iter()
                    .map(|receipt| ErasureView {
                        reference: receipt.reference,
                        erased: receipt.erased.0 as f64,
                        reason: receipt.reason.as_str().to_owned(),
                    })
                    .collect(),
            })
        })
    }

    /// Ids of the cases in which a text stands. Searched within the unlocked vault only.
    ///
    /// # Errors
    /// When case work is locked or the vault cannot be read.
    pub fn search_cases(&self, text: &str) -> Result<Vec<String>, AppError> {
        self.with_vault(|open, _| {
            let found = open.vault.search_cases(text)?;
            Ok(found.iter().map(|id| id.0.to_string()).collect())
        })
    }

    /// Opens a case. Without a day for erasure it gets the usual one.
    ///
    /// # Errors
    /// When case work is locked or the vault cannot be written.
    pub fn add_case(&self, input: CaseInput) -> Result<CaseView, AppError> {
        let months = self.store().settings.keep_months;
        let id = self.with_vault(|open, now| {
            let mut details = details(input);
            details.keep_until = details.keep_until.or_else(|| later(now.day(), months));
            Ok(open.vault.add_case(&details, now)?.id)
        })?;
        self.case_of(id)
    }

    /// A case with everything that belongs to it.
    ///
    /// # Errors
    /// When case work is locked or there is no such case.
    pub fn case(&self, case: &str) -> Result<CaseView, AppError> {
        self.case_of(case_id(case)?)
    }

    /// Changes what is written about a case.
    ///
    /// # Errors
    /// When case work is locked, there is no such case, or the vault cannot be written.
    pub fn change_case(&self, case: &str, input: CaseInput) -> Result<CaseView, AppError> {
        let id = case_id(case)?;
        self.with_vault(|open, now| {
            let previous = open.vault.change_case(id, &details(input), now)?;
            open.remember(Undo::Details(id, previous));
            Ok(())
        })?;
        self.case_of(id)
    }

    /// Opens, rests or closes a case.
    ///
    /// # Errors
    /// As for [`App::change_case`].
    pub fn set_case_state(
        &self,
        case: &str,
        state: &str,
        outcome: &str,
        ending: &str,
    ) -> Result<CaseView, AppError> {
        let id = case_id(case)?;
        self.with_vault(|open, now| {
            let state = word(state, CaseState::Open);
            let before = open.vault.case(id)?;
            let ending = match (state, before.state) {
                (CaseState::Closed, _) => word(ending, Ending::Unknown),
                // Taken up again, it has not ended.
                (_, CaseState::Closed) => Ending::Unknown,
                _ => before.ending,
            };
            let previous = open.vault.set_case_state(id, state, outcome, ending, now)?;
            open.remember(Undo::State(id, Box::new(previous)));
            Ok(())
        })?;
        self.case_of(id)
    }

    /// Writes a note, which may rest on a consent and goes when that is withdrawn.
    ///
    /// # Errors
    /// As for [`App::change_case`], and when the consent was withdrawn.
    pub fn add_note(
        &self,
        case: &str,
        consent: Option<&str>,
        text: &str,
    ) -> Result<CaseView, AppError> {
        let id = case_id(case)?;
        let consent = consent.map(number).transpose()?.map(ConsentId);
        self.with_vault(|open, now| {
            let note = open.vault.add_note(id, consent, text, now)?;
            open.remember(Undo::NoteAdded(id, note.id));
            Ok(())
        })?;
        self.case_of(id)
    }

    /// Changes the words of a note.
    ///
    /// # Errors
    /// As for [`App::change_case`].
    pub fn change_note(&self, note: &str, text: &str) -> Result<CaseView, AppError> {
        let note = NoteId(number(note)?);
        let id = self.with_vault(|open, now| {
            let previous = open.vault.change_note(note, text, now)?;
            open.remember(Undo::NoteChanged(previous.case, note, previous.text));
            Ok(previous.case)
        })?;
        self.case_of(id)
    }

    /// Removes a note.
    ///
    /// # Errors
    /// As for [`App::change_case`].
    pub fn remove_note(&self, note: &str) -> Result<CaseView, AppError> {
        let note = NoteId(number(note)?);
        let id = self.with_vault(|open, now| {
            let removed = open.vault.remove_note(note, now)?;
            let case = removed.case;
            open.remember(Undo::NoteRemoved(case, removed));
            Ok(case)
        })?;
        self.case_of(id)
    }

    /// Records what was said to a question about consent.
    ///
    /// # Errors
    /// As for [`App::change_case`].
    pub fn add_consent(&self, case: &str, input: ConsentInput) -> Result<CaseView, AppError> {
        let id = case_id(case)?;
        self.with_vault(|open, now| {
            let said = NewConsent {
                receiver: input.receiver,
                purpose: input.purpose,
                detail: input.detail,
                given: word(&input.given, Ternary::Unknown),
                how: input.how,
                until: Day::from_iso(&input.until),
            };
            open.vault.add_consent(id, &said, now)?;
            Ok(())
        })?;
        self.case_of(id)
    }

    /// Records that consent was withdrawn; notes and runs that rested on it are deleted.
    ///
    /// # Errors
    /// As for [`App::change_case`].
    pub fn withdraw_consent(&self, case: &str, consent: &str) -> Result<CaseView, AppError> {
        let id = case_id(case)?;
        let consent = ConsentId(number(consent)?);
        self.with_vault(|open, now| {
            open.vault.withdraw_consent(consent, now)?;
            // What could be undone may hold words that rested on it.
            open.undo.clear();
            Ok(())
        })?;
        self.case_of(id)
    }

    /// Erases a case with everything that belongs to it; a receipt stays.
    ///
    /// # Errors
    /// As for [`App::change_case`].
    pub fn erase_case(&self, case: &str, reason: &str) -> Result<CasesView, AppError> {
        let id = case_id(case)?;
        self.with_vault(|open, now| {
            let reason = word(reason, ErasureReason::Other);
            open.vault.erase_case(id, reason, now)?;
            open.undo.clear();
            Ok(())
        })?;
        self.cases()
    }

    /// Undoes the last change of a case that can be undone.
    ///
    /// # Errors
    /// As for [`App::change_case`].
    pub fn undo_case(&self, case: &str) -> Result<CaseView, AppError> {
        let id = case_id(case)?;
        self.with_vault(
            |open, now| match open.take_undo(|undo| undo.is_of_case(id)) {
                Some(undo) => revert(open, undo, now),
                None => Ok(()),
            },
        )?;
        self.case_of(id)
    }

    fn case_of(&self, id: CaseId) -> Result<CaseView, AppError> {
        let handbook = self.library.handbook()?;
        let lang = self.store().settings.language.clone();
        self.with_vault(|open, now| {
            let today = now.day();
            let case = open.vault.case(id)?;
            let consents = open.vault.consents(id)?;
            let disputes = open.vault.disputes(id)?;
            let mut runs: Vec<RunRow> = open
                .vault
                .runs(id)?
                .iter()
                .map(|run| {
                    let answers = open.vault.answers(run.id)?;
                    let disputed = disputed_answers(&disputes, &run.uid);
                    checklists::run_row(handbook, &lang, run, &answers, &disputed)
                })
                .collect::<Result<_, AppError>>()?;
            runs.reverse();
            Ok(CaseView {
                id: id.0.to_string(),
                reference: case.reference.clone(),
                other_reference: case.other_reference.clone(),
                disputes: self.disputes(handbook, open, id, &lang)?,
                state: case.state.as_str().to_owned(),
                outcome: case.outcome.clone(),
                ending: case.ending.as_str().to_owned(),
                days_left: days_left(&case.details, today),
                created: case.created.0 as f64,
                changed: case.changed.0 as f64,
                consents: consents
                    .iter()
                    .map(|one| consent_view(one, today))
                    .collect(),
                runs,
                timeline: timeline(open, id)?,
                can_undo: open.undo.iter().any(|undo| undo.is_of_case(id)),
                saved: case.changed.0 as f64,
                details: input(case.details),
            })
        })
    }
}

fn revert(open: &mut OpenVault, undo: Undo, now: Timestamp) -> Result<(), AppError> {
    match undo {
        Undo::Details(case, details) => {
            open.vault.change_case(case, &details, now)?;
        }
        Undo::State(case, before) => {
            let (outcome, ending) = (&before.outcome, before.ending);
            open.vault
                .set_case_state(case, before.state, outcome, ending, now)?;
        }
        Undo::NoteAdded(_, note) => {
            open.vault.remove_note(note, now)?;
        }
        Undo::NoteChanged(_, note, text) => {
            open.vault.change_note(note, &text, now)?;
        }
        Undo::NoteRemoved(_, note) => open.vault.put_note_back(&note, now)?,
        // Answers are undone in their run.
        Undo::Answer { .. } => {}
    }
    Ok(())
}

fn row(open: &OpenVault, case: &CaseFile, today: Day) -> Result<CaseRow, AppError> {
    let consents = open.vault.consents(case.id)?;
    let holding = consents.iter().filter(|consent| consent.holds(today));
    Ok(CaseRow {
        id: case.id.0.to_string(),
        reference: case.reference.clone(),
        state: case.state.as_str().to_owned(),
        label: case.details.label.clone(),
        age_group: case.details.age_group.as_str().to_owned(),
        forms: case.details.forms.clone(),
        origin: case.details.origin.clone(),
        host: case.details.host.clone(),
        danger: case.details.danger == Ternary::Yes,
        agreed: holding.map(|one| one.said.receiver.clone()).collect(),
        asked: !consents.is_empty(),
        runs: open.vault.runs(case.id)?.len() as u32,
        changed: case.changed.0 as f64,
        keep_until: day(case.details.keep_until),
        days_left: days_left(&case.details, today),
    })
}

fn timeline(open: &OpenVault, id: CaseId) -> Result<Vec<TimelineEntry>, AppError> {
    let notes = open.vault.notes(id)?.into_iter().map(|note| TimelineEntry {
        at: note.at.0 as f64,
        kind: "note".to_owned(),
        who: String::new(),
        note: Some(note.id.0.to_string()),
        text: note.text,
        consent: note.consent.map(|consent| consent.0.to_string()),
    });
    // A note stands for itself; that it was added needs no line of its own.
    let events = open.vault.events(id)?.into_iter();
    let events = events
        .filter(|event| event.kind != storage::EventKind::NoteAdded)
        .map(|event| TimelineEntry {
            at: event.at.0 as f64,
            kind: event.kind.as_str().to_owned(),
            who: event.who,
            note: None,
            text: event.about,
            consent: None,
        });
    let mut entries: Vec<TimelineEntry> = notes.chain(events).collect();
    entries.sort_by(|a, b| b.at.total_cmp(&a.at));
    Ok(entries)
}

fn consent_view(consent: &Consent, today: Day) -> ConsentView {
    ConsentView {
        id: consent.id.0.to_string(),
        receiver: consent.said.receiver.clone(),
        purpose: consent.said.purpose.clone(),
        detail: consent.said.detail.clone(),
        given: consent.said.given.as_str().to_owned(),
        how: consent.said.how.clone(),
        until: day(consent.said.until),
        asked: consent.asked.0 as f64,
        withdrawn: consent.withdrawn.map(|at| at.0 as f64),
        holds: consent.holds(today),
    }
}

fn details(input: CaseInput) -> CaseDetails {
    CaseDetails {
        name: input.name,
        label: input.label,
        origin: input.origin,
        host: input.host,
        nationality: word(&input.nationality, Nationality::Unknown),
        age_group: word(&input.age_group, AgeGroup::Unknown),
        forms: input.forms,
        detained: word(&input.detained, Ternary::Unknown),
        wishes_return: word(&input.wishes_return, Ternary::Unknown),
        danger: word(&input.danger, Ternary::Unknown),
        safe_contact: input.safe_contact,
        keep_until: Day::from_iso(&input.keep_until),
        keep_reason: input.keep_reason,
    }
}

fn input(details: CaseDetails) -> CaseInput {
    CaseInput {
        name: details.name,
        label: details.label,
        origin: details.origin,
        host: details.host,
        nationality: details.nationality.as_str().to_owned(),
        age_group: details.age_group.as_str().to_owned(),
        forms: details.forms,
        detained: details.detained.as_str().to_owned(),
        wishes_return: details.wishes_return.as_str().to_owned(),
        danger: details.danger.as_str().to_owned(),
        safe_contact: details.safe_contact,
        keep_until: day(details.keep_until),
        keep_reason: details.keep_reason,
    }
}

/// A word of a closed list; what the screen leaves empty is not known.
pub(crate) fn word<T: FromStr>(word: &str, otherwise: T) -> T {
    word.parse().unwrap_or(otherwise)
}

fn day(day: Option<Day>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

fn days_left(details: &CaseDetails, today: Day) -> Option<i32> {
    Some(details.keep_until?.days_since(today))
}

/// The same day some months later, or the last day of that month.
pub(crate) fn later(today: Day, months: u32) -> Option<Day> {
    let month = u32::from(today.month()) - 1 + months;
    let (year, month) = (u32::from(today.year()) + month / 12, month % 12 + 1);
    let (year, month) = (u16::try_from(year).ok()?, u8::try_from(month).ok()?);
    (1..=today.day())
        .rev()
        .find_map(|day| Day::new(year, month, day))
}

pub(crate) fn case_id(id: &str) -> Result<CaseId, AppError> {
    Ok(CaseId(number(id)?))
}

/// Ids cross to the screen as text.
pub(crate) fn number(id: &str) -> Result<i64, AppError> {
    id.parse()
        .map_err(|_| AppError::new(ErrorCode::CaseNotFound))
}
