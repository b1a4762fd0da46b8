//! Answers: one row per run and question. What they mean is known elsewhere.

use super::RunId;
use super::case_file::touch_inner;
use super::checklist_run::run_inner;
use crate::vault::Change;
use crate::{Timestamp, Vault, VaultError};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// An answer as it is given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewAnswer {
    /// Id of the question.
    pub question: String,
    /// `yes`, `no`, `unclear`, `not-asked`, a number, a date, the id of a choice, or text.
    pub value: String,
    /// Why it was not asked, by id.
    pub reason: String,
    /// The officer's words.
    pub note: String,
}

/// An answer as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What was given.
    pub given: NewAnswer,
    /// When.
    pub answered: Timestamp,
}

impl Vault {
    /// Saves an answer, in the place of the one that was there. Returns the one that was there.
    pub fn save_answer(
        &mut self,
        run: RunId,
        answer: &NewAnswer,
        now: Timestamp,
    ) -> Result<Option<Answer>, VaultError> {
        self.write(now, |change| {
            let case = run_inner(&change.transaction, run)?.case;
            let before = answer_inner(&change.transaction, run, &answer.question)?;
            let answer = Answer {
                given: answer.clone(),
                answered: change.now,
            };
            put_inner(change, run, &answer)?;
            touch_inner(change, case)?;
            Ok(before)
        })
    }

    /// Removes an answer. Returns the one that was there.
    pub fn remove_answer(
        &mut self,
        run: RunId,
        question: &str,
        now: Timestamp,
    ) -> Result<Option<Answer>, VaultError> {
        self.write(now, |change| {
            let case = run_inner(&change.transaction, run)?.case;
            let before = answer_inner(&change.transaction, run, question)?;
            drop_answer_inner(change, run, question)?;
            touch_inner(change, case)?;
            Ok(before)
        })
    }

    /// The answers of a run, by question.
    pub fn answers(&self, run: RunId) -> Result<Vec<Answer>, VaultError> {
        answers_inner(&self.connection, run)
    }
}

/// Writes an answer in the place of the one that is there.
pub(crate) fn put_inner(
    change: &Change<'_>,
    run: RunId,
    answer: &Answer,
) -> Result<(), VaultError> {
    let mut statement = change.transaction.prepare_cached(
        "INSERT INTO answer (run_id, question, value, reason, note, answered) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
         ON CONFLICT (run_id, question) DO UPDATE SET value = excluded.value, reason = excluded.reason, \
         note = excluded.note, answered = excluded.answered",
    )?;
    let NewAnswer {
        question,
        value,
        reason,
        note,
    } = &answer.given;
    statement.execute(params![run, question, value, reason, note, answer.answered])?;
    Ok(())
}

pub(crate) fn drop_answer_inner(
    change: &Change<'_>,
    run: RunId,
    question: &str,
) -> Result<(), VaultError> {
    change.transaction.execute(
        "DELETE FROM answer WHERE run_id = ?1 AND question = ?2",
        params![run, question],
    )?;
    Ok(())
}

pub(crate) fn answers_inner(
    connection: &Connection,
    run: RunId,
) -> Result<Vec<Answer>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT question, value, reason, note, answered FROM answer WHERE run_id = ?1 ORDER BY question",
    )?;
    let answers = statement.query_map([run], answer_of)?;
    Ok(answers.collect::<Result<_, _>>()?)
}

fn answer_inner(
    connection: &Connection,
    run: RunId,
    question: &str,
) -> Result<Option<Answer>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT question, value, reason, note, answered FROM answer WHERE run_id = ?1 AND question = ?2",
    )?;
    Ok(statement
        .query_row(params![run, question], answer_of)
        .optional()?)
}

fn answer_of(row: &Row<'_>) -> rusqlite::Result<Answer> {
    Ok(Answer {
        given: NewAnswer {
            question: row.get("question")?,
            value: row.get("value")?,
            reason: row.get("reason")?,
            note: row.get("note")?,
        },
        answered: row.get("answered")?,
    })
}
