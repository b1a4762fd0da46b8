//! Which open questions would tell most.

use super::parts::PartState;
use super::weigh;
use crate::answers::{Answers, Reason, Value};
use crate::definition::{Alert, Definition, Kind, Question, Strength};
use crate::gate::offer;
use crate::visible::visible;

/// How many are named.
const NAMED: usize = 3;

/// Open questions, the one whose *yes* would change most first.
///
/// What the person declined or what does not fit them is not asked again; while asking is not safe,
/// only what can be noticed is named.
pub(super) fn ask_next(
    definition: &Definition,
    answers: &Answers,
    unknown: &[&Question],
) -> Vec<String> {
    let quiet = offer(answers).asks_nothing();
    let mut ranked: Vec<(u32, &str)> = unknown
        .iter()
        .filter(|question| !quiet || question.kind == Kind::Observe)
        .filter(|question| {
            !matches!(
                answers.get(&question.id),
                Some(Value::NotAsked(Some(
                    Reason::Declined | Reason::NotRelevant
                )))
            )
        })
        .map(|question| (gain(definition, answers, question), question.id.as_str()))
        .filter(|(gain, _)| *gain > 0)
        .collect();
    // The sort is stable: among equals the order of the checklist decides.
    ranked.sort_by_key(|(gain, _)| std::cmp::Reverse(*gain));
    ranked.truncate(NAMED);
    ranked.into_iter().map(|(_, id)| id.to_owned()).collect()
}

/// What the counting answer would change: the whole, then a part, then only a weight.
fn gain(definition: &Definition, answers: &Answers, question: &Question) -> u32 {
    let mut with = answers.clone();
    let counting = if question.counts_on_no {
        Value::No
    } else {
        Value::Yes
    };
    with.insert(question.id.clone(), counting);
    let (before, parts_before) = look(definition, answers);
    let (after, parts_after) = look(definition, &with);
    let danger = u32::from(question.alert == Some(Alert::Danger)) * 1_000;
    let whole = u32::from(before != after) * 100;
    let parts = parts_after.saturating_sub(parts_before) * 10;
    let essential = u32::from(question.essential) * 50;
    let weight = match question.strength {
        Some(Strength::Strong) => 3,
        Some(Strength::Medium) => 2,
        Some(Strength::Weak) => 1,
        None => u32::from(question.is_weighed()),
    };
    danger + whole + parts + essential + weight
}

/// What it comes to, and how many parts count.
fn look(definition: &Definition, answers: &Answers) -> (super::Finding, u32) {
    let ids = visible(definition, answers);
    let shown: Vec<&Question> = definition
        .questions()
        .filter(|question| ids.contains(question.id.as_str()))
        .collect();
    let (finding, parts) = weigh(definition, &shown, answers);
    let counting = parts
        .iter()
        .filter(|part| part.state == PartState::Counts)
        .count();
    (finding, counting as u32)
}
