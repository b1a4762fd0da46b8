//! What is due in the cases of the unlocked profile: steps, dates of erasure, agreements that end.
//!
//! Asking is no sign that somebody works, so it never keeps case work from locking. Locked, there is nothing to ask.

use crate::App;
use crate::desk::OpenVault;
use crate::error::{AppError, ErrorCode};
use crate::view::{ReminderView, RemindersView};
use content::Handbook;
use storage::{CaseFile, CaseState, Consent, Day, Ternary};

/// How many days ahead something is said to be due.
const AHEAD: i32 = 7;

impl App {
    /// What is due within a week, or was due before, soonest first.
    ///
    /// # Errors
    /// When case work is locked, or the vault cannot be read.
    pub fn reminders(&self, lang: &str) -> Result<RemindersView, AppError> {
        let handbook = self.library.handbook()?;
        let today = self.now().day();
        let desk = self.desk();
        let open = desk.open.as_ref();
        let open = open.ok_or_else(|| AppError::new(ErrorCode::VaultLocked))?;
        let until = today.plus(AHEAD).unwrap_or(today);
        let mut due = Vec::new();
        for (id, step) in open.vault.due_steps(until)? {
            let case = open.vault.case(id)?;
            let title = title(handbook, &step.written.step, lang);
            due.extend(
                step.written
                    .due
                    .map(|day| reminder(&case, "step", title, day, today)),
            );
        }
        for case in open.vault.due_cases(until)? {
            let day = case.details.keep_until;
            due.extend(day.map(|day| reminder(&case, "erase", String::new(), day, today)));
        }
        for case in open.vault.cases()? {
            due.extend(ending(open, &case, until, today)?);
        }
        due.sort_by(|a, b| (&a.day, &a.reference, &a.kind).cmp(&(&b.day, &b.reference, &b.kind)));
        Ok(RemindersView { due })
    }
}

/// Agreements of a case that end, unless a later one for the same receiver goes on.
fn ending(
    open: &OpenVault,
    case: &CaseFile,
    until: Day,
    today: Day,
) -> Result<Vec<ReminderView>, AppError> {
    if case.state == CaseState::Closed {
        return Ok(Vec::new());
    }
    let consents = open.vault.consents(case.id)?;
    let goes_on = |ended: &Consent| {
        let mut others = consents.iter();
        others.any(|other| {
            let further = other.said.until.is_none_or(|day| day > until);
            other.said.receiver == ended.said.receiver && further && other.holds(today)
        })
    };
    let ending = consents
        .iter()
        .filter(|one| one.withdrawn.is_none() && one.said.given == Ternary::Yes && !goes_on(one));
    let due = ending.filter_map(|one| {
        let day = one.said.until.filter(|day| *day <= until)?;
        let receiver = one.said.receiver.clone();
        Some(reminder(case, "agreement", receiver, day, today))
    });
    Ok(due.collect())
}

fn reminder(case: &CaseFile, kind: &str, about: String, day: Day, today: Day) -> ReminderView {
    ReminderView {
        case: case.id.0.to_string(),
        reference: case.reference.clone(),
        kind: kind.to_owned(),
        about,
        day: day.to_string(),
        days_left: day.days_since(today),
    }
}

/// What a step is called; its id where the handbook does not have it any more.
fn title(handbook: &Handbook, step: &str, lang: &str) -> String {
    let ids = handbook
        .source()
        .into_iter()
        .flat_map(|tree| tree.pathways.keys());
    let mut ways = ids.filter_map(|id| handbook.pathway(id, lang));
    let section = ways.find_map(|way| way.section(step));
    section.map_or_else(|| step.to_owned(), |section| section.heading)
}
