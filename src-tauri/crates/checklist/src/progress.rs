//! How far a run is, without the questions that are not shown.

use crate::answers::Answers;
use crate::definition::{Definition, Kind};
use crate::gate::Offer;
use crate::visible::visible;

/// How many questions of a group have an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The group.
    pub group: String,
    /// Questions with any answer, also *unclear* and *not asked*.
    pub answered: u32,
    /// Questions that are shown.
    pub shown: u32,
    /// Questions with an answer that leaves them open: *unclear* or *not asked*.
    pub unclear: u32,
}

/// Progress by group; a group without shown questions has zero of zero.
pub fn progress(definition: &Definition, answers: &Answers) -> Vec<Progress> {
    let shown = visible(definition, answers);
    definition
        .groups
        .iter()
        .map(|group| {
            let questions = group
                .questions
                .iter()
                .filter(|question| shown.contains(question.id.as_str()));
            let mut progress = Progress {
                group: group.id.clone(),
                answered: 0,
                shown: 0,
                unclear: 0,
            };
            for question in questions {
                progress.shown += 1;
                if let Some(value) = answers.get(&question.id) {
                    progress.answered += 1;
                    progress.unclear += u32::from(!value.is_known());
                }
            }
            progress
        })
        .collect()
}

/// Shown questions without an answer, in the order in which to take them. When the gate says that
/// asking is not safe, what can be noticed comes before what must be asked.
pub fn open_questions<'a>(
    definition: &'a Definition,
    answers: &Answers,
    offer: &Offer,
) -> Vec<&'a str> {
    let shown = visible(definition, answers);
    let mut open: Vec<_> = definition
        .questions()
        .filter(|question| shown.contains(question.id.as_str()))
        .filter(|question| !answers.contains_key(&question.id))
        .collect();
    if offer.asks_nothing() {
        open.sort_by_key(|question| question.kind == Kind::Ask);
    }
    open.into_iter()
        .map(|question| question.id.as_str())
        .collect()
}
