//! What the answers say, with the reasons. A prompt to act, never a verdict.

mod elements;
mod next;
mod parts;
mod returning;
#[cfg(test)]
mod tests;

pub use parts::{Part, PartKey, PartState, Sign, Tally};

use crate::answers::{Answers, Value};
use crate::definition::{Alert, Definition, Method, Question};
use crate::gate::GATE;
use crate::visible::{uncounted, visible};
use crate::words::words;

words! {
    /// What the answers come to, the most urgent first within each method.
    Finding {
        /// Danger: act now.
        ActNow "act-now",
        /// Strong grounds to refer.
        StrongGrounds "strong-grounds",
        /// Grounds to consult.
        Consult "consult",
        /// No grounds found so far.
        NoGrounds "no-grounds",
        /// A return is not safe.
        ReturnNotAtAll "return-not-at-all",
        /// A return is not safe now.
        ReturnNotNow "return-not-now",
        /// Whether a return is safe is not known.
        ReturnUnknown "return-unknown",
        /// A return is possible with measures.
        ReturnWithMeasures "return-with-measures",
        /// No risk of a return found.
        ReturnNoRiskFound "return-no-risk-found",
        /// Something is still to be prepared.
        ToPrepare "to-prepare",
        /// Everything is prepared.
        Prepared "prepared",
    }
}

/// What answers say. Computed, never stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// What they come to.
    pub finding: Finding,
    /// Whether the rule for children was used.
    pub child: bool,
    /// Raised alerts with the questions that raised them, the most urgent first.
    pub alerts: Vec<(Alert, String)>,
    /// The question whose *yes* says that exploitation is planned, if there is one.
    pub planned: Option<String>,
    /// Dimensions, elements or effects in order, each with the answers that led there.
    pub parts: Vec<Part>,
    /// Questions that are shown and weighed and whose answer is not known: unclear, not asked, or not
    /// answered.
    pub unknown: Vec<String>,
    /// At most three of them that would tell most.
    pub ask_next: Vec<String>,
    /// Answers that are kept but not counted, because their question is not shown.
    pub uncounted: Vec<String>,
    /// How many shown questions are weighed, and how many of them are known.
    pub weighed: u32,
    /// See [`Assessment::weighed`].
    pub known: u32,
}

/// Weighs the answers. Depends on nothing but the definition and the set of answers.
pub fn assess(definition: &Definition, answers: &Answers) -> Assessment {
    let shown: Vec<&Question> = {
        let ids = visible(definition, answers);
        let questions = definition.questions();
        questions
            .filter(|question| ids.contains(question.id.as_str()))
            .collect()
    };
    let weighed = |question: &&&Question| match definition.method {
        Method::Preparation => true,
        Method::Alerts | Method::Dimensions | Method::Elements | Method::Return => {
            question.is_weighed()
        }
    };
    let is_known = |question: &&Question| answers.get(&question.id).is_some_and(Value::is_known);
    let unknown: Vec<&Question> = shown
        .iter()
        .filter(weighed)
        .filter(|question| !is_known(question))
        .copied()
        .collect();
    let all = shown.iter().filter(weighed).count();
    let (finding, parts) = weigh(definition, &shown, answers);
    let uncounted = uncounted(definition, answers);
    let mut counted = answers.clone();
    // What the gate says holds for every question, also in a list that is assessed without it.
    counted.retain(|id, _| id.starts_with(GATE) || !uncounted.contains(id));
    Assessment {
        finding,
        child: definition.is_about_a_child(answers),
        alerts: alerts(&shown, answers),
        planned: planned(&shown, answers),
        parts,
        ask_next: next::ask_next(definition, &counted, &unknown),
        weighed: all as u32,
        known: (all - unknown.len()) as u32,
        unknown: unknown.iter().map(|question| question.id.clone()).collect(),
        uncounted,
    }
}

fn weigh(definition: &Definition, shown: &[&Question], answers: &Answers) -> (Finding, Vec<Part>) {
    let alerts = alerts(shown, answers);
    let in_danger = alerts.iter().any(|(alert, _)| *alert == Alert::Danger);
    let (finding, parts) = match definition.method {
        Method::Dimensions | Method::Elements | Method::Alerts => {
            let parts = parts::parts(definition.method, shown, answers);
            let child = definition.is_about_a_child(answers);
            let intended = planned(shown, answers).is_some();
            let finding = elements::finding(&parts, !alerts.is_empty(), child, intended);
            (finding, parts)
        }
        Method::Return => returning::weigh(shown, answers),
        Method::Preparation => {
            let done = shown.iter().all(|question| is_yes(question, answers));
            let finding = if done {
                Finding::Prepared
            } else {
                Finding::ToPrepare
            };
            (finding, Vec::new())
        }
    };
    let finding = if in_danger { Finding::ActNow } else { finding };
    (finding, parts)
}

fn is_yes(question: &Question, answers: &Answers) -> bool {
    answers.get(&question.id) == Some(&Value::Yes)
}

fn planned(shown: &[&Question], answers: &Answers) -> Option<String> {
    shown
        .iter()
        .find(|question| question.intended && is_yes(question, answers))
        .map(|question| question.id.clone())
}

fn alerts(shown: &[&Question], answers: &Answers) -> Vec<(Alert, String)> {
    let mut raised: Vec<(Alert, String)> = shown
        .iter()
        .filter(|question| is_yes(question, answers))
        .filter_map(|question| Some((question.alert?, question.id.clone())))
        .collect();
    raised.sort_by_key(|(alert, _)| *alert);
    raised
}
