//! Runs of checklists: those in memory and those in a case answer to the same calls.

use super::Full;
use super::answers::{Given, goes_on, stored, unsettled, weighed};
use super::assessed::state;
use super::quick::is_quick;
use crate::App;
use crate::cases::{case_id, number};
use crate::desk::{OpenVault, Undo};
use crate::error::{AppError, ErrorCode};
use crate::handover::{disputed_answers, disputes_of};
use crate::view::{AnswerInput, ComparisonView, RunRow, RunState, RunView};
use checklist::{Value, progress};
use content::{Handbook, PageId};
use std::collections::BTreeSet;
use storage::handover::Item;
use storage::{Answer, CaseId, ChecklistRun, ConsentId, NewAnswer, NewRun, RunId, Ternary};

/// What the ids of runs in a case begin with.
const IN_CASE: &str = "run-";

/// A run of a case, and whom its consent is for.
pub(crate) struct RunOfCase {
    pub(crate) view: RunView,
    /// The receiver of the consent that it rests on; `None` where it rests on none.
    pub(crate) rests_on: Option<String>,
}

impl App {
    /// The runs of a case with what they come to, first begun first. A checklist that the handbook no
    /// longer has is passed over.
    pub(crate) fn runs_of(&self, case: CaseId, lang: &str) -> Result<Vec<RunOfCase>, AppError> {
        let found = self.with_vault(|open, _| {
            let consents = open.vault.consents(case)?;
            let receiver = |id: ConsentId| {
                let consent = consents.iter().find(|consent| consent.id == id);
                consent.map_or_else(String::new, |consent| consent.said.receiver.clone())
            };
            let runs = open.vault.runs(case)?.into_iter();
            let runs = runs.map(|run| (run.id, run.begun.consent.map(receiver)));
            Ok(runs.collect::<Vec<_>>())
        })?;
        let mut runs = Vec::new();
        for (id, rests_on) in found {
            match self.run(&format!("{IN_CASE}{}", id.0), lang) {
                Ok(view) => runs.push(RunOfCase { view, rests_on }),
                Err(error) if error.code == ErrorCode::ChecklistNotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(runs)
    }

    /// A run with its words.
    ///
    /// # Errors
    /// When there is no such run, or it is in a case and case work is locked.
    pub fn run(&self, run: &str, lang: &str) -> Result<RunView, AppError> {
        if is_quick(run) {
            return self.quick_view(run, lang);
        }
        let handbook = self.library.handbook()?;
        self.with_vault(|open, _| {
            let id = run_id(run)?;
            let stored = open.vault.run(id)?;
            let case = open.vault.case(stored.case)?;
            let own = self.own_in(&stored.begun.checklist, &stored.begun.questions);
            let full = Full::find(handbook, &stored.begun.checklist, lang, own)?;
            let given = given(open, id)?;
            let disputed = disputed_answers(&open.vault.disputes(case.id)?, &stored.uid);
            let mut view = full.view(handbook, run, lang, &given, &disputed);
            view.case = Some(case.id.0.to_string());
            view.reference = Some(case.reference);
            view.assessor = stored.begun.assessor.clone();
            view.started = Some(stored.started.0 as f64);
            let disputes = self.disputes(handbook, open, case.id, lang)?;
            view.state.disputes = disputes_of(disputes, &stored.uid);
            mark(&mut view.state, open, &stored)?;
            Ok(view)
        })
    }

    /// Begins a run in a case; its title in the case is the checklist's.
    ///
    /// # Errors
    /// When case work is locked, or there is no such case or checklist.
    pub fn start_run(
        &self,
        case: &str,
        checklist: &str,
        consent: Option<&str>,
        lang: &str,
    ) -> Result<RunView, AppError> {
        let id = self.begin(case, checklist, consent, lang, &Given::new())?;
        self.run(&id, lang)
    }

    /// Moves a quick check into a case. It leaves memory only when all of it is on disk.
    ///
    /// # Errors
    /// When case work is locked, or the quick check or the case does not exist.
    pub fn keep_quick(&self, run: &str, case: &str, lang: &str) -> Result<RunView, AppError> {
        let quick = self.quick_taken(run)?;
        let id = self.begin(case, &quick.checklist, None, lang, &quick.given)?;
        self.forget_quick(run)?;
        self.run(&id, lang)
    }

    /// Takes an answer. In a case it is on disk when this returns.
    ///
    /// # Errors
    /// When there is no such run, case work is locked, or the vault cannot be written.
    pub fn answer(&self, run: &str, input: AnswerInput) -> Result<RunState, AppError> {
        if is_quick(run) {
            return self.quick_answer(run, input);
        }
        self.change_run(run, |open, id, now| {
            let question = input.question.clone();
            let chooses = is_chosen(&input, &given(open, id)?);
            let answer = stored(input);
            let previous = match &answer {
                Some(answer) => open.vault.save_answer(id, answer, now)?,
                None => open.vault.remove_answer(id, &question, now)?,
            };
            let previous = previous.map(|answer| answer.given);
            let of = open.vault.run(id)?;
            let disputes = open.vault.disputes(of.case)?;
            if chooses && disputed_answers(&disputes, &of.uid).contains(&question) {
                let item = Item::Answer(of.uid, question);
                open.vault.settle(of.case, &item, None, now)?;
                // The answer of the other post could not be put back.
                open.undo.retain(|undo| !undo.is_of_run(id));
                return Ok(());
            }
            let typing = matches!(open.undo.last(), Some(Undo::Answer { run, question: last, previous: earlier })
                if *run == id && *last == question
                    && goes_on(earlier.as_ref(), previous.as_ref(), answer.as_ref()));
            if !typing {
                open.remember(Undo::Answer {
                    run: id,
                    question,
                    previous,
                });
            }
            Ok(())
        })
    }

    /// Undoes the last answer of a run.
    ///
    /// # Errors
    /// As for [`App::answer`].
    pub fn undo_answer(&self, run: &str) -> Result<RunState, AppError> {
        if is_quick(run) {
            return self.quick_undo(run);
        }
        self.change_run(run, |open, id, now| {
            let undo = open.take_undo(|undo| undo.is_of_run(id));
            if let Some(Undo::Answer {
                question, previous, ..
            }) = undo
            {
                match previous {
                    Some(answer) => open.vault.save_answer(id, &answer, now)?,
                    None => open.vault.remove_answer(id, &question, now)?,
                };
            }
            Ok(())
        })
    }

    /// Says that a run is finished, or takes that back.
    ///
    /// # Errors
    /// As for [`App::answer`].
    pub fn finish_run(&self, run: &str, finished: bool) -> Result<RunState, AppError> {
        if is_quick(run) {
            return self.quick_finish(run, finished);
        }
        self.change_run(run, |open, id, now| {
            let already = open.vault.run(id)?.finished.is_some();
            match finished {
                true if !already => drop(open.vault.finish_run(id, now)?),
                false if already => drop(open.vault.reopen_run(id, now)?),
                _ => {}
            }
            Ok(())
        })
    }

    /// Two runs of the same checklist side by side.
    ///
    /// # Errors
    /// When one of them does not exist, or case work is locked.
    pub fn compare_runs(
        &self,
        left: &str,
        right: &str,
        lang: &str,
    ) -> Result<ComparisonView, AppError> {
        let (left, right) = (self.run(left, lang)?, self.run(right, lang)?);
        let value = |view: &RunView, id: &str| {
            let answer = view
                .state
                .answers
                .iter()
                .find(|answer| answer.question == id);
            answer.map(|answer| (answer.value.clone(), answer.reason.clone()))
        };
        let ids = left.groups.iter().flat_map(|group| &group.questions);
        let different = ids
            .map(|question| question.id.clone())
            .filter(|id| value(&left, id) != value(&right, id))
            .collect();
        Ok(ComparisonView {
            left,
            right,
            different,
        })
    }

    fn begin(
        &self,
        case: &str,
        checklist: &str,
        consent: Option<&str>,
        lang: &str,
        given: &Given,
    ) -> Result<String, AppError> {
        let case = case_id(case)?;
        let consent = consent.map(number).transpose()?.map(ConsentId);
        let handbook = self.library.handbook()?;
        let full = Full::find(handbook, checklist, lang, self.own_of(checklist))?;
        let child = full
            .definition
            .is_about_a_child(&weighed(&full.definition, given));
        self.with_vault(|open, now| {
            let begun = NewRun {
                consent,
                checklist: checklist.to_owned(),
                revision: revision(handbook, checklist),
                language: full.list.page.lang.clone(),
                assessor: open.vault.name().to_owned(),
                is_child: if child {
                    Ternary::Yes
                } else {
                    Ternary::Unknown
                },
                ..NewRun::default()
            };
            let run = open.vault.start_run(case, &begun, now)?;
            for answer in given.values() {
                open.vault.save_answer(run.id, answer, now)?;
            }
            Ok(format!("{IN_CASE}{}", run.id.0))
        })
    }

    fn change_run(
        &self,
        run: &str,
        change: impl FnOnce(&mut OpenVault, RunId, storage::Timestamp) -> Result<(), AppError>,
    ) -> Result<RunState, AppError> {
        let handbook = self.library.handbook()?;
        let id = run_id(run)?;
        let lang = self.store().settings.language.clone();
        self.with_vault(|open, now| {
            change(open, id, now)?;
            let stored = open.vault.run(id)?;
            let own = self.own_in(&stored.begun.checklist, &stored.begun.questions);
            let source = &handbook.manifest.source_language;
            let full = Full::find(handbook, &stored.begun.checklist, source, own)?;
            let disputed = disputed_answers(&open.vault.disputes(stored.case)?, &stored.uid);
            let mut state = state(&full.definition, &given(open, id)?, &disputed);
            let disputes = self.disputes(handbook, open, stored.case, &lang)?;
            state.disputes = disputes_of(disputes, &stored.uid);
            mark(&mut state, open, &stored)?;
            state.saved = Some(now.0 as f64);
            Ok(state)
        })
    }
}

/// A run as a line of its case.
pub(crate) fn run_row(
    handbook: &Handbook,
    lang: &str,
    run: &ChecklistRun,
    answers: &[Answer],
    disputed: &BTreeSet<String>,
) -> Result<RunRow, AppError> {
    let mut row = RunRow {
        run: format!("{IN_CASE}{}", run.id.0),
        checklist: run.begun.checklist.clone(),
        title: run.begun.checklist.clone(),
        assessor: run.begun.assessor.clone(),
        started: run.started.0 as f64,
        finished: run.finished.map(|at| at.0 as f64),
        answered: answers.len() as u32,
        shown: 0,
        finding: String::new(),
        older: run.begun.revision != revision(handbook, &run.begun.checklist),
    };
    // A checklist that the handbook no longer has is still a line.
    let Ok(full) = Full::find(handbook, &run.begun.checklist, lang, Vec::new()) else {
        return Ok(row);
    };
    let given = by_question(answers.iter().map(|answer| answer.given.clone()));
    let weighed = unsettled(weighed(&full.definition, &given), disputed);
    row.title.clone_from(&full.list.page.title);
    row.answered = weighed
        .values()
        .filter(|value| **value != Value::NotAsked(None))
        .count() as u32;
    row.shown = progress(&full.definition, &weighed)
        .iter()
        .map(|group| group.shown)
        .sum();
    let finding = checklist::assess(&full.definition, &weighed).finding;
    row.finding = finding.name().to_owned();
    Ok(row)
}

/// The text of the source language that the answers were given to.
fn revision(handbook: &Handbook, checklist: &str) -> String {
    let source = &handbook.manifest.source_language;
    let list = handbook.checklist(&PageId::new(checklist), source);
    list.map_or_else(String::new, |list| list.page.hash.clone())
}

/// Whether an answer was chosen, and not only the words beside it were changed.
fn is_chosen(input: &AnswerInput, given: &Given) -> bool {
    let before = given.get(&input.question);
    before.is_none_or(|before| before.note == input.note)
}

fn given(open: &OpenVault, id: RunId) -> Result<Given, AppError> {
    let answers = open.vault.answers(id)?.into_iter();
    Ok(by_question(answers.map(|answer| answer.given)))
}

fn by_question(answers: impl Iterator<Item = NewAnswer>) -> Given {
    answers
        .map(|answer| (answer.question.clone(), answer))
        .collect()
}

fn mark(state: &mut RunState, open: &OpenVault, run: &ChecklistRun) -> Result<(), AppError> {
    state.can_undo = open.undo.iter().any(|undo| undo.is_of_run(run.id));
    state.finished = run.finished.is_some();
    let answers = open.vault.answers(run.id)?;
    let last = answers.iter().map(|answer| answer.answered.0).max();
    state.saved = Some(last.unwrap_or(run.started.0) as f64);
    Ok(())
}

fn run_id(run: &str) -> Result<RunId, AppError> {
    let id = run.strip_prefix(IN_CASE).and_then(|id| id.parse().ok());
    id.map(RunId)
        .ok_or_else(|| AppError::new(ErrorCode::RunNotFound))
}
