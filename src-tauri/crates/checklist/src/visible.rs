//! Which questions are shown.
//!
//! One rule: a question is shown when it has no condition, or when the question of its condition is
//! itself shown and has the wanted answer. An answer whose question is not shown is kept, is not
//! counted, and counts again when the question returns.

use crate::answers::Answers;
use crate::definition::Definition;
use std::collections::BTreeSet;

/// Ids of the questions that are shown, given these answers.
pub fn visible<'a>(definition: &'a Definition, answers: &Answers) -> BTreeSet<&'a str> {
    let mut shown = BTreeSet::new();
    // A condition names an earlier question only, so one pass decides; the content check says so.
    for question in definition.questions() {
        let fits = question.when.as_ref().is_none_or(|when| {
            shown.contains(when.question.as_str())
                && answers
                    .get(&when.question)
                    .is_some_and(|value| value.name() == when.answer)
        });
        if fits {
            shown.insert(question.id.as_str());
        }
    }
    shown
}

/// Answers that are kept but not counted, in the order of their questions; questions that the
/// definition no longer has come last.
pub fn uncounted(definition: &Definition, answers: &Answers) -> Vec<String> {
    let shown = visible(definition, answers);
    let hidden = definition
        .questions()
        .filter(|question| !shown.contains(question.id.as_str()))
        .map(|question| &question.id)
        .filter(|id| answers.contains_key(*id));
    let unknown = answers
        .keys()
        .filter(|id| definition.question(id).is_none());
    hidden.chain(unknown).cloned().collect()
}
