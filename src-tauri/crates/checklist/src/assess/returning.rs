//! Whether a return is safe. The handbook's own method: the heaviest thing that was found decides,
//! and nothing is called safe while something essential is not known.

use super::Finding;
use super::parts::{Part, PartKey, PartState, Sign, Tally};
use crate::answers::{Answers, Value};
use crate::definition::{Effect, Question, Strength};

pub(super) fn weigh(shown: &[&Question], answers: &Answers) -> (Finding, Vec<Part>) {
    let parts: Vec<Part> = Effect::NAMES
        .iter()
        .filter_map(|(_, effect)| part(*effect, shown, answers))
        .collect();
    let found = |effect: Effect| {
        let key = PartKey::Effect(effect);
        parts
            .iter()
            .any(|part| part.key == key && part.state == PartState::Counts)
    };
    let open = shown.iter().any(|question| {
        question.essential && !answers.get(&question.id).is_some_and(Value::is_known)
    });
    let finding = if found(Effect::Blocks) {
        Finding::ReturnNotAtAll
    } else if found(Effect::Postpones) {
        Finding::ReturnNotNow
    } else if open {
        Finding::ReturnUnknown
    } else if found(Effect::Measure) {
        Finding::ReturnWithMeasures
    } else {
        Finding::ReturnNoRiskFound
    };
    (finding, parts)
}

fn part(effect: Effect, shown: &[&Question], answers: &Answers) -> Option<Part> {
    let members: Vec<&&Question> = shown
        .iter()
        .filter(|question| question.effect == Some(effect))
        .collect();
    if members.is_empty() {
        return None;
    }
    let mut part = Part {
        key: PartKey::Effect(effect),
        state: PartState::NotKnown,
        tally: Tally::default(),
        signs: Vec::new(),
        denied: 0,
        open: Vec::new(),
    };
    for question in members {
        let counting = if question.counts_on_no {
            Value::No
        } else {
            Value::Yes
        };
        match answers.get(&question.id) {
            Some(value) if *value == counting => {
                part.tally.add(Strength::Strong);
                part.signs.push(Sign {
                    question: question.id.clone(),
                    strength: Strength::Strong,
                });
            }
            Some(Value::Yes | Value::No) => part.denied += 1,
            Some(Value::NotAsked(reason)) => part.open.push((question.id.clone(), *reason)),
            Some(Value::Unclear | Value::Detail(_)) | None => {
                part.open.push((question.id.clone(), None));
            }
        }
    }
    part.state = match (part.signs.is_empty(), part.open.is_empty()) {
        (false, _) => PartState::Counts,
        (true, true) => PartState::NothingFound,
        (true, false) => PartState::NotKnown,
    };
    Some(part)
}
