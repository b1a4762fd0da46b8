//! Quick checks: runs that are in memory only, need no passphrase and leave nothing behind.

use super::Full;
use super::answers::{Given, goes_on, stored};
use crate::App;
use crate::desk::Desk;
use crate::error::{AppError, ErrorCode};
use crate::view::{AnswerInput, RunState, RunView};
use storage::NewAnswer;

/// What the ids of quick checks begin with.
const QUICK: &str = "quick-";

/// A quick check.
#[derive(Clone, Debug)]
pub(crate) struct QuickRun {
    pub(super) id: String,
    pub(super) checklist: String,
    pub(super) given: Given,
    /// What an answer was before each change.
    undo: Vec<(String, Option<NewAnswer>)>,
    finished: bool,
}

impl QuickRun {
    /// How many questions have an answer.
    pub(super) fn answered(&self) -> u32 {
        self.given
            .values()
            .filter(|answer| !answer.value.is_empty())
            .count() as u32
    }

    fn set(&mut self, question: String, answer: Option<NewAnswer>) {
        let previous = match answer {
            Some(answer) => self.given.insert(question.clone(), answer),
            None => self.given.remove(&question),
        };
        let now = self.given.get(&question);
        let typing = self.undo.last().is_some_and(|(last, earlier)| {
            *last == question && goes_on(earlier.as_ref(), previous.as_ref(), now)
        });
        if !typing {
            self.undo.push((question, previous));
        }
    }
}

impl Desk {
    fn quick(&mut self, id: &str) -> Result<&mut QuickRun, AppError> {
        let mut runs = self.quick.iter_mut();
        let run = runs.find(|run| run.id == id);
        run.ok_or_else(|| AppError::new(ErrorCode::RunNotFound))
    }
}

/// Whether an id is that of a quick check.
pub(super) fn is_quick(run: &str) -> bool {
    run.starts_with(QUICK)
}

impl App {
    /// Begins a quick check of a checklist, or goes on with the one that is in memory.
    ///
    /// # Errors
    /// When there is no such checklist.
    pub fn start_quick(&self, checklist: &str, lang: &str) -> Result<RunView, AppError> {
        Full::find(self.library.handbook()?, checklist, lang, Vec::new())?;
        let id = {
            let mut desk = self.desk();
            let running = desk.quick.iter().find(|run| run.checklist == checklist);
            match running.map(|run| run.id.clone()) {
                Some(id) => id,
                None => {
                    desk.quick_begun += 1;
                    let id = format!("{QUICK}{}", desk.quick_begun);
                    desk.quick.push(QuickRun {
                        id: id.clone(),
                        checklist: checklist.to_owned(),
                        given: Given::new(),
                        undo: Vec::new(),
                        finished: false,
                    });
                    id
                }
            }
        };
        self.run(&id, lang)
    }

    /// Forgets a quick check.
    ///
    /// # Errors
    /// Never; the result has the shape of every command.
    pub fn forget_quick(&self, run: &str) -> Result<(), AppError> {
        self.desk().quick.retain(|quick| quick.id != run);
        Ok(())
    }

    pub(super) fn quick_view(&self, run: &str, lang: &str) -> Result<RunView, AppError> {
        let handbook = self.library.handbook()?;
        let quick = self.desk().quick(run)?.clone();
        let own = self.own_of(&quick.checklist);
        let full = Full::find(handbook, &quick.checklist, lang, own)?;
        let mut view = full.view(handbook, run, lang, &quick.given, &Default::default());
        mark(&mut view.state, &quick);
        Ok(view)
    }

    pub(super) fn quick_answer(&self, run: &str, input: AnswerInput) -> Result<RunState, AppError> {
        let question = input.question.clone();
        self.quick_change(run, |quick| quick.set(question, stored(input)))
    }

    pub(super) fn quick_undo(&self, run: &str) -> Result<RunState, AppError> {
        self.quick_change(run, |quick| {
            if let Some((question, previous)) = quick.undo.pop() {
                match previous {
                    Some(answer) => quick.given.insert(question, answer),
                    None => quick.given.remove(&question),
                };
            }
        })
    }

    pub(super) fn quick_finish(&self, run: &str, finished: bool) -> Result<RunState, AppError> {
        self.quick_change(run, |quick| quick.finished = finished)
    }

    /// What was answered, when it is about to move into a case.
    pub(super) fn quick_taken(&self, run: &str) -> Result<QuickRun, AppError> {
        self.desk().quick(run).cloned()
    }

    fn quick_change(
        &self,
        run: &str,
        change: impl FnOnce(&mut QuickRun),
    ) -> Result<RunState, AppError> {
        let quick = {
            let mut desk = self.desk();
            let quick = desk.quick(run)?;
            change(quick);
            quick.clone()
        };
        let own = self.own_of(&quick.checklist);
        let handbook = self.library.handbook()?;
        let source = &handbook.manifest.source_language;
        let full = Full::find(handbook, &quick.checklist, source, own)?;
        let mut state = super::assessed::state(&full.definition, &quick.given, &Default::default());
        mark(&mut state, &quick);
        Ok(state)
    }
}

fn mark(state: &mut RunState, quick: &QuickRun) {
    state.can_undo = !quick.undo.is_empty();
    state.finished = quick.finished;
}
