//! Cases.

use super::event::record_inner;
use super::words::{day, day_text, moment};
use super::{AgeGroup, CaseId, CaseState, Ending, EventKind, Nationality, Ternary};
use crate::vault::Change;
use crate::{Day, Timestamp, Vault, VaultError};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// The facts of a case, as the officer writes them. Nothing is needed, least of all a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseDetails {
    /// Why one may not need it stands beside the field.
    pub name: String,
    /// The officer's own words to know the case again.
    pub label: String,
    /// State of origin, two letters.
    pub origin: String,
    /// Host state, two letters.
    pub host: String,
    /// Whose national the person is.
    pub nationality: Nationality,
    /// Adult or child.
    pub age_group: AgeGroup,
    /// Kinds of exploitation, by id. An id has no space.
    pub forms: Vec<String>,
    /// Whether the person is detained.
    pub detained: Ternary,
    /// Whether the person wishes to return.
    pub wishes_return: Ternary,
    /// Whether there is danger now.
    pub danger: Ternary,
    /// How the person can be reached without risk.
    pub safe_contact: String,
    /// The day on which the case is due for erasure.
    pub keep_until: Option<Day>,
    /// Why it is kept until then.
    pub keep_reason: String,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFile {
    /// In this vault.
    pub id: CaseId,
    /// Everywhere: the same case in another vault has the same.
    pub uid: String,
    /// For example `2026-014`: what one may say aloud.
    pub reference: String,
    /// How the post that it came from calls it; empty when it was opened here.
    pub other_reference: String,
    /// Where it stands.
    pub state: CaseState,
    /// What is known.
    pub details: CaseDetails,
    /// When it was opened.
    pub created: Timestamp,
    /// When anything in it was last changed.
    pub changed: Timestamp,
    /// When it was closed.
    pub closed: Option<Timestamp>,
    /// How it ended, in the officer's words.
    pub outcome: String,
    /// How it ended, as a kind. Posts share it, so it may be known before the case is closed here.
    pub ending: Ending,
}

const COLUMNS: &str = "id, uid, reference, state, name, label, origin, host, nationality, age_group, forms, detained, \
    wishes_return, danger, safe_contact, keep_until, keep_reason, created, changed, closed, outcome, ending, \
    other_reference";

impl Vault {
    /// Opens a case and gives it the next reference of the year.
    pub fn add_case(
        &mut self,
        details: &CaseDetails,
        now: Timestamp,
    ) -> Result<CaseFile, VaultError> {
        self.write(now, |change| {
            let reference = next_reference_inner(change)?;
            change.transaction.execute(
                "INSERT INTO case_file (reference, created) VALUES (?1, ?2)",
                params![reference, change.now],
            )?;
            let id = CaseId(change.transaction.last_insert_rowid());
            set_details_inner(change, id, details)?;
            record_inner(change, id, EventKind::CaseOpened, "")?;
            case_inner(&change.transaction, id)
        })
    }

    /// One case.
    pub fn case(&self, id: CaseId) -> Result<CaseFile, VaultError> {
        case_inner(&self.connection, id)
    }

    /// All cases, last changed first.
    pub fn cases(&self) -> Result<Vec<CaseFile>, VaultError> {
        let sql = format!("SELECT {COLUMNS} FROM case_file ORDER BY changed DESC, id DESC");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let cases = statement.query_map([], case_of)?;
        Ok(cases.collect::<Result<_, _>>()?)
    }

    /// Cases that are due for erasure on this day, longest due first.
    pub fn due_cases(&self, today: Day) -> Result<Vec<CaseFile>, VaultError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM case_file WHERE keep_until <> '' AND keep_until <= ?1 ORDER BY keep_until, id"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let cases = statement.query_map([today.to_string()], case_of)?;
        Ok(cases.collect::<Result<_, _>>()?)
    }

    /// Changes the facts of a case. Returns what they were.
    pub fn change_case(
        &mut self,
        id: CaseId,
        details: &CaseDetails,
        now: Timestamp,
    ) -> Result<CaseDetails, VaultError> {
        self.write(now, |change| {
            let before = case_inner(&change.transaction, id)?.details;
            set_details_inner(change, id, details)?;
            record_inner(change, id, EventKind::CaseChanged, "")?;
            Ok(before)
        })
    }

    /// Opens, parks or closes a case; outcome and ending are for closed ones. Returns the case as it was.
    pub fn set_case_state(
        &mut self,
        id: CaseId,
        state: CaseState,
        outcome: &str,
        ending: Ending,
        now: Timestamp,
    ) -> Result<CaseFile, VaultError> {
        self.write(now, |change| {
            let before = case_inner(&change.transaction, id)?;
            let closed = match (state, before.closed) {
                (CaseState::Closed, Some(already)) => already.0,
                (CaseState::Closed, None) => change.now.0,
                _ => 0,
            };
            change.transaction.execute(
                "UPDATE case_file SET state = ?2, closed = ?3, outcome = ?4, ending = ?5, changed = ?6 \
                 WHERE id = ?1",
                params![id, state, closed, outcome, ending, change.now],
            )?;
            record_inner(change, id, EventKind::StateChanged, state.as_str())?;
            Ok(before)
        })
    }
}

/// Notes that something in a case was changed, and that the case exists.
pub(crate) fn touch_inner(change: &Change<'_>, id: CaseId) -> Result<(), VaultError> {
    let mut statement = change
        .transaction
        .prepare_cached("UPDATE case_file SET changed = ?2 WHERE id = ?1")?;
    match statement.execute(params![id, change.now])? {
        0 => Err(VaultError::NotFound("case")),
        _ => Ok(()),
    }
}

pub(crate) fn case_inner(connection: &Connection, id: CaseId) -> Result<CaseFile, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM case_file WHERE id = ?1");
    let case = connection
        .prepare_cached(&sql)?
        .query_row([id], case_of)
        .optional()?;
    case.ok_or(VaultError::NotFound("case"))
}

/// Makes the case that came from elsewhere, under the reference that it has there if that is free here.
pub(crate) fn receive_inner(
    change: &Change<'_>,
    uid: &str,
    other_reference: &str,
    created: Timestamp,
) -> Result<CaseId, VaultError> {
    let reference = match is_free_inner(change, other_reference)? {
        true => other_reference.to_owned(),
        false => next_reference_inner(change)?,
    };
    change.transaction.execute(
        "INSERT INTO case_file (uid, reference, other_reference, created) VALUES (?1, ?2, ?3, ?4)",
        params![uid, reference, other_reference, created],
    )?;
    Ok(CaseId(change.transaction.last_insert_rowid()))
}

pub(crate) fn case_by_uid_inner(
    connection: &Connection,
    uid: &str,
) -> Result<Option<CaseFile>, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM case_file WHERE uid = ?1");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([uid], case_of)
        .optional()?)
}

/// A reference is never given twice, not even that of a case that was erased.
fn is_free_inner(change: &Change<'_>, reference: &str) -> Result<bool, VaultError> {
    Ok(change.transaction.query_row(
        "SELECT ?1 <> '' AND NOT EXISTS (SELECT 1 FROM case_file WHERE reference = ?1) \
         AND NOT EXISTS (SELECT 1 FROM erasure WHERE reference = ?1)",
        [reference],
        |row| row.get(0),
    )?)
}

/// The next one of the year that no case which came from elsewhere has already.
fn next_reference_inner(change: &Change<'_>) -> Result<String, VaultError> {
    let year = change.now.day().year();
    loop {
        let number: i64 = change.transaction.query_row(
            "INSERT INTO reference_year (year, last) VALUES (?1, 1) ON CONFLICT (year) DO UPDATE SET last = last + 1 \
             RETURNING last",
            [year],
            |row| row.get(0),
        )?;
        let reference = format!("{year}-{number:03}");
        if is_free_inner(change, &reference)? {
            return Ok(reference);
        }
    }
}

pub(crate) fn set_details_inner(
    change: &Change<'_>,
    id: CaseId,
    details: &CaseDetails,
) -> Result<(), VaultError> {
    change.transaction.execute(
        "UPDATE case_file SET name = ?2, label = ?3, origin = ?4, host = ?5, nationality = ?6, age_group = ?7, \
         forms = ?8, detained = ?9, wishes_return = ?10, danger = ?11, safe_contact = ?12, keep_until = ?13, \
         keep_reason = ?14, changed = ?15 WHERE id = ?1",
        params![
            id,
            details.name,
            details.label,
            details.origin,
            details.host,
            details.nationality,
            details.age_group,
            details.forms.join(" "),
            details.detained,
            details.wishes_return,
            details.danger,
            details.safe_contact,
            day_text(details.keep_until),
            details.keep_reason,
            change.now,
        ],
    )?;
    Ok(())
}

/// Writes how a case ended at another post.
pub(crate) fn set_ending_inner(
    change: &Change<'_>,
    id: CaseId,
    ending: Ending,
) -> Result<(), VaultError> {
    let mut statement = change
        .transaction
        .prepare_cached("UPDATE case_file SET ending = ?2 WHERE id = ?1")?;
    statement.execute(params![id, ending])?;
    Ok(())
}

fn case_of(row: &Row<'_>) -> rusqlite::Result<CaseFile> {
    let forms: String = row.get("forms")?;
    Ok(CaseFile {
        id: row.get("id")?,
        uid: row.get("uid")?,
        reference: row.get("reference")?,
        other_reference: row.get("other_reference")?,
        state: row.get("state")?,
        details: CaseDetails {
            name: row.get("name")?,
            label: row.get("label")?,
            origin: row.get("origin")?,
            host: row.get("host")?,
            nationality: row.get("nationality")?,
            age_group: row.get("age_group")?,
            forms: forms.split_whitespace().map(str::to_owned).collect(),
            detained: row.get("detained")?,
            wishes_return: row.get("wishes_return")?,
            danger: row.get("danger")?,
            safe_contact: row.get("safe_contact")?,
            keep_until: day(row, "keep_until")?,
            keep_reason: row.get("keep_reason")?,
        },
        created: row.get("created")?,
        changed: row.get("changed")?,
        closed: moment(row, "closed")?,
        outcome: row.get("outcome")?,
        ending: row.get("ending")?,
    })
}
