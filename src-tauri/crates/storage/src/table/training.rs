//! Training sessions and their results: what was learnt in a room, by seat and not by name.

use super::words::moment;
use super::{SessionId, TrainingPhase};
use crate::{Timestamp, Vault, VaultError};
use rusqlite::params;

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrainingSession {
    /// In this vault.
    pub id: SessionId,
    /// Everywhere.
    pub uid: String,
    /// The trainer's words.
    pub title: String,
    /// Id of the module.
    pub module: String,
    /// Its language.
    pub language: String,
    /// When it began.
    pub started: Timestamp,
    /// When it ended.
    pub finished: Option<Timestamp>,
}

/// How one seat did in one quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrainingResult {
    /// Its session.
    pub session: SessionId,
    /// A number, no name.
    pub seat: u32,
    /// Id of the quiz.
    pub quiz: String,
    /// Before or after the module.
    pub phase: TrainingPhase,
    /// Right answers.
    pub correct: u32,
    /// All questions.
    pub total: u32,
    /// When.
    pub at: Timestamp,
}

impl Vault {
    /// Begins a session.
    pub fn add_training(
        &mut self,
        title: &str,
        module: &str,
        language: &str,
        now: Timestamp,
    ) -> Result<SessionId, VaultError> {
        self.write(now, |change| {
            change.transaction.execute(
                "INSERT INTO training_session (title, module, language, started) VALUES (?1, ?2, ?3, ?4)",
                params![title, module, language, change.now],
            )?;
            Ok(SessionId(change.transaction.last_insert_rowid()))
        })
    }

    /// Ends a session.
    pub fn finish_training(&mut self, id: SessionId, now: Timestamp) -> Result<(), VaultError> {
        self.write(now, |change| {
            let found = change.transaction.execute(
                "UPDATE training_session SET finished = ?2 WHERE id = ?1",
                params![id, change.now],
            )?;
            if found == 0 {
                Err(VaultError::NotFound("session"))
            } else {
                Ok(())
            }
        })
    }

    /// Removes a session and its results.
    pub fn remove_training(&mut self, id: SessionId, now: Timestamp) -> Result<(), VaultError> {
        self.write(now, |change| {
            let found = change
                .transaction
                .execute("DELETE FROM training_session WHERE id = ?1", [id])?;
            if found == 0 {
                Err(VaultError::NotFound("session"))
            } else {
                Ok(())
            }
        })
    }

    /// Saves a result, in the place of the one of the same seat, quiz and phase. Its time is `now`.
    pub fn save_training_result(
        &mut self,
        result: &TrainingResult,
        now: Timestamp,
    ) -> Result<(), VaultError> {
        self.write(now, |change| {
            change.transaction.execute(
                "INSERT INTO training_result (session_id, seat, quiz, phase, correct, total, at) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (session_id, seat, quiz, phase) DO UPDATE SET \
                 correct = excluded.correct, total = excluded.total, at = excluded.at",
                params![
                    result.session,
                    result.seat,
                    result.quiz,
                    result.phase,
                    result.correct,
                    result.total,
                    change.now
                ],
            )?;
            Ok(())
        })
    }

    /// All sessions, last first.
    pub fn trainings(&self) -> Result<Vec<TrainingSession>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, uid, title, module, language, started, finished FROM training_session \
             ORDER BY started DESC, id DESC",
        )?;
        let sessions = statement.query_map([], |row| {
            Ok(TrainingSession {
                id: row.get("id")?,
                uid: row.get("uid")?,
                title: row.get("title")?,
                module: row.get("module")?,
                language: row.get("language")?,
                started: row.get("started")?,
                finished: moment(row, "finished")?,
            })
        })?;
        Ok(sessions.collect::<Result<_, _>>()?)
    }

    /// The results of a session, by seat.
    pub fn training_results(&self, id: SessionId) -> Result<Vec<TrainingResult>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT session_id, seat, quiz, phase, correct, total, at FROM training_result WHERE session_id = ?1 \
             ORDER BY seat, quiz, phase DESC",
        )?;
        let results = statement.query_map([id], |row| {
            Ok(TrainingResult {
                session: row.get("session_id")?,
                seat: row.get("seat")?,
                quiz: row.get("quiz")?,
                phase: row.get("phase")?,
                correct: row.get("correct")?,
                total: row.get("total")?,
                at: row.get("at")?,
            })
        })?;
        Ok(results.collect::<Result<_, _>>()?)
    }
}
