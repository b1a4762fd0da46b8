//! Runs of checklists: who asked what kind of questions when. The answers have their own table.

use super::answer::{answers_inner, put_inner};
use super::case_file::touch_inner;
use super::consent::require_valid_inner;
use super::event::record_inner;
use super::words::moment;
use super::{Answer, CaseId, ConsentId, EventKind, RunId, Ternary};
use crate::vault::Change;
use crate::{Timestamp, Vault, VaultError};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeMap;

/// What a run is begun with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewRun {
    /// The consent that the run rests on: withdrawn, it takes the run along.
    pub consent: Option<ConsentId>,
    /// Id of the checklist.
    pub checklist: String,
    /// Revision of its definition.
    pub revision: String,
    /// Language that it was shown in.
    pub language: String,
    /// Who assesses, in a word of the officer's.
    pub assessor: String,
    /// Whether the person is a child, as the safety gate found.
    pub is_child: Ternary,
    /// Texts of questions that another post asked of its own, by id. Empty for a run that was begun here.
    pub questions: BTreeMap<String, String>,
}

/// A run of a checklist in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChecklistRun {
    /// In this vault.
    pub id: RunId,
    /// Everywhere.
    pub uid: String,
    /// Its case.
    pub case: CaseId,
    /// What it was begun with.
    pub begun: NewRun,
    /// When it was begun.
    pub started: Timestamp,
    /// When it was finished.
    pub finished: Option<Timestamp>,
}

/// A run that was removed, with its answers, so that it can be put back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovedRun {
    /// The run.
    pub run: ChecklistRun,
    /// Its answers.
    pub answers: Vec<Answer>,
}

const COLUMNS: &str = "id, uid, case_id, consent_id, checklist, revision, language, assessor, is_child, started, finished, \
    questions";

impl Vault {
    /// Begins a run.
    pub fn start_run(
        &mut self,
        case: CaseId,
        run: &NewRun,
        now: Timestamp,
    ) -> Result<ChecklistRun, VaultError> {
        self.write(now, |change| {
            touch_inner(change, case)?;
            require_valid_inner(&change.transaction, case, run.consent)?;
            change.transaction.execute(
                "INSERT INTO checklist_run (case_id, consent_id, checklist, revision, language, assessor, is_child, \
                 started) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![
                    case,
                    run.consent,
                    run.checklist,
                    run.revision,
                    run.language,
                    run.assessor,
                    run.is_child,
                    change.now
                ],
            )?;
            let id = RunId(change.transaction.last_insert_rowid());
            record_inner(change, case, EventKind::RunStarted, &run.checklist)?;
            run_inner(&change.transaction, id)
        })
    }

    /// One run.
    pub fn run(&self, id: RunId) -> Result<ChecklistRun, VaultError> {
        run_inner(&self.connection, id)
    }

    /// The runs of a case, first begun first.
    pub fn runs(&self, case: CaseId) -> Result<Vec<ChecklistRun>, VaultError> {
        runs_inner(&self.connection, case)
    }

    /// Marks a run as finished. Its answers can still be changed.
    pub fn finish_run(&mut self, id: RunId, now: Timestamp) -> Result<ChecklistRun, VaultError> {
        self.set_finished(id, now, now, EventKind::RunFinished)
    }

    /// Takes a finished run up again.
    pub fn reopen_run(&mut self, id: RunId, now: Timestamp) -> Result<ChecklistRun, VaultError> {
        self.set_finished(id, Timestamp(0), now, EventKind::RunReopened)
    }

    /// Removes a run and its answers. Returns both.
    pub fn remove_run(&mut self, id: RunId, now: Timestamp) -> Result<RemovedRun, VaultError> {
        self.write(now, |change| {
            let run = run_inner(&change.transaction, id)?;
            let answers = answers_inner(&change.transaction, id)?;
            change
                .transaction
                .execute("DELETE FROM checklist_run WHERE id = ?1", [id])?;
            touch_inner(change, run.case)?;
            record_inner(
                change,
                run.case,
                EventKind::RunRemoved,
                &run.begun.checklist,
            )?;
            Ok(RemovedRun { run, answers })
        })
    }

    /// Puts a removed run back as it was, with its answers, for undo. Does nothing when it is there.
    pub fn put_run_back(&mut self, removed: &RemovedRun, now: Timestamp) -> Result<(), VaultError> {
        let RemovedRun { run, answers } = removed;
        self.write(now, |change| {
            touch_inner(change, run.case)?;
            require_valid_inner(&change.transaction, run.case, run.begun.consent)?;
            change.transaction.execute(
                "INSERT INTO checklist_run (id, uid, case_id, consent_id, checklist, revision, language, assessor, \
                 is_child, started, finished, questions) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) \
                 ON CONFLICT DO NOTHING",
                params![
                    run.id,
                    run.uid,
                    run.case,
                    run.begun.consent,
                    run.begun.checklist,
                    run.begun.revision,
                    run.begun.language,
                    run.begun.assessor,
                    run.begun.is_child,
                    run.started,
                    run.finished.unwrap_or_default(),
                    questions_text(&run.begun.questions)
                ],
            )?;
            for answer in answers {
                put_inner(change, run.id, answer)?;
            }
            record_inner(change, run.case, EventKind::RunStarted, &run.begun.checklist)
        })
    }

    fn set_finished(
        &mut self,
        id: RunId,
        finished: Timestamp,
        now: Timestamp,
        kind: EventKind,
    ) -> Result<ChecklistRun, VaultError> {
        self.write(now, |change| {
            change.transaction.execute(
                "UPDATE checklist_run SET finished = ?2 WHERE id = ?1",
                params![id, finished],
            )?;
            let run = run_inner(&change.transaction, id)?;
            touch_inner(change, run.case)?;
            record_inner(change, run.case, kind, &run.begun.checklist)?;
            Ok(run)
        })
    }
}

pub(crate) fn runs_inner(
    connection: &Connection,
    case: CaseId,
) -> Result<Vec<ChecklistRun>, VaultError> {
    let sql =
        format!("SELECT {COLUMNS} FROM checklist_run WHERE case_id = ?1 ORDER BY started, id");
    let mut statement = connection.prepare_cached(&sql)?;
    let runs = statement.query_map([case], run_of)?;
    Ok(runs.collect::<Result<_, _>>()?)
}

/// Writes a run that came from elsewhere; of one that is there, only whether it was finished and which questions are
/// known.
pub(crate) fn put_run_inner(
    change: &Change<'_>,
    case: CaseId,
    uid: &str,
    run: &NewRun,
    started: Timestamp,
    finished: Option<Timestamp>,
) -> Result<(), VaultError> {
    change.transaction.execute(
        "INSERT INTO checklist_run (uid, case_id, consent_id, checklist, revision, language, assessor, is_child, \
         started, finished, questions) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) \
         ON CONFLICT (uid) DO UPDATE SET finished = excluded.finished, questions = excluded.questions \
         WHERE case_id = excluded.case_id",
        params![
            uid,
            case,
            run.consent,
            run.checklist,
            run.revision,
            run.language,
            run.assessor,
            run.is_child,
            started,
            finished.unwrap_or_default(),
            questions_text(&run.questions)
        ],
    )?;
    Ok(())
}

/// Removes a run that rests on a consent which was withdrawn elsewhere.
pub(crate) fn drop_run_inner(change: &Change<'_>, id: RunId) -> Result<(), VaultError> {
    change
        .transaction
        .execute("DELETE FROM checklist_run WHERE id = ?1", [id])?;
    Ok(())
}

pub(super) fn run_inner(connection: &Connection, id: RunId) -> Result<ChecklistRun, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM checklist_run WHERE id = ?1");
    let run = connection
        .prepare_cached(&sql)?
        .query_row([id], run_of)
        .optional()?;
    run.ok_or(VaultError::NotFound("run"))
}

fn questions_text(questions: &BTreeMap<String, String>) -> String {
    match questions.is_empty() {
        true => String::new(),
        false => serde_json::to_string(questions).unwrap_or_default(),
    }
}

fn run_of(row: &Row<'_>) -> rusqlite::Result<ChecklistRun> {
    let questions: String = row.get("questions")?;
    Ok(ChecklistRun {
        id: row.get("id")?,
        uid: row.get("uid")?,
        case: row.get("case_id")?,
        begun: NewRun {
            consent: row.get("consent_id")?,
            checklist: row.get("checklist")?,
            revision: row.get("revision")?,
            language: row.get("language")?,
            assessor: row.get("assessor")?,
            is_child: row.get("is_child")?,
            // A line that cannot be read costs the words of a question, not the answers of the run.
            questions: serde_json::from_str(&questions).unwrap_or_default(),
        },
        started: row.get("started")?,
        finished: moment(row, "finished")?,
    })
}
