//! Answers as they are stored, and as they are weighed.

use crate::view::{AnswerInput, AnswerView};
use checklist::{Answers, Definition, Reason, Takes, Value};
use std::collections::{BTreeMap, BTreeSet};
use storage::NewAnswer;

/// Answers by question, as they are stored.
pub(super) type Given = BTreeMap<String, NewAnswer>;

/// What the screen sent, as it is stored; `None` when nothing is left to keep.
pub(super) fn stored(input: AnswerInput) -> Option<NewAnswer> {
    let known = ["yes", "no", "unclear", "not-asked", "given"];
    let value = known.iter().find(|word| **word == input.value);
    let reason = Reason::from_name(&input.reason).filter(|_| input.value == "not-asked");
    let answer = NewAnswer {
        question: input.question,
        value: value.map_or_else(String::new, |word| (*word).to_owned()),
        reason: reason.map_or_else(String::new, |reason| reason.name().to_owned()),
        note: input.note,
    };
    (!answer.value.is_empty() || !answer.note.is_empty()).then_some(answer)
}

/// Whether a change only goes on with the words of the change before it. Words are kept whenever the typing
/// pauses; to whoever undoes, that is one change.
pub(super) fn goes_on(
    earlier: Option<&NewAnswer>,
    previous: Option<&NewAnswer>,
    now: Option<&NewAnswer>,
) -> bool {
    let chosen = |answer: &NewAnswer| (answer.value.clone(), answer.reason.clone());
    match [earlier, previous, now].map(|answer| answer.map(chosen)) {
        [Some(earlier), Some(previous), Some(now)] => earlier == previous && previous == now,
        _ => false,
    }
}

/// What is weighed: answers with a value. A note alone answers nothing, unless the question takes
/// words, a number or a day: then the note is the answer.
pub(super) fn weighed(definition: &Definition, given: &Given) -> Answers {
    given
        .iter()
        .filter_map(|(id, answer)| {
            let takes = definition.question(id).map(|question| question.takes);
            Some((id.clone(), value(answer, takes.unwrap_or(Takes::YesNo))?))
        })
        .collect()
}

fn value(answer: &NewAnswer, takes: Takes) -> Option<Value> {
    match answer.value.as_str() {
        "unclear" => Some(Value::Unclear),
        "not-asked" => Some(Value::NotAsked(Reason::from_name(&answer.reason))),
        "yes" if takes == Takes::YesNo => Some(Value::Yes),
        "no" if takes == Takes::YesNo => Some(Value::No),
        _ if takes != Takes::YesNo && !answer.note.trim().is_empty() => {
            Some(Value::Detail(answer.note.clone()))
        }
        _ => None,
    }
}

/// Answers that posts have given differently are unclear, whichever of them stands in the run.
pub(super) fn unsettled(mut answers: Answers, disputed: &BTreeSet<String>) -> Answers {
    for question in disputed {
        answers.insert(question.clone(), Value::Unclear);
    }
    answers
}

/// In the order of the questions; those that the checklist no longer has come last.
pub(super) fn views(definition: &Definition, given: &Given) -> Vec<AnswerView> {
    let known = definition
        .questions()
        .filter_map(|question| given.get(&question.id));
    let unknown = given
        .iter()
        .filter(|(id, _)| definition.question(id).is_none())
        .map(|(_, answer)| answer);
    known
        .chain(unknown)
        .map(|answer| AnswerView {
            question: answer.question.clone(),
            value: answer.value.clone(),
            reason: answer.reason.clone(),
            note: answer.note.clone(),
        })
        .collect()
}
