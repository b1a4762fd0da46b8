//! What answers say, as views.

use super::Full;
use super::answers::{Given, unsettled, views, weighed};
use crate::App;
use crate::error::AppError;
use crate::view::{
    AlertView, AssessedPart, AssessmentView, OfferView, OpenView, ProgressView, RunState, SignView,
};
use checklist::{
    Answers, Assessment, Definition, Method, assess, offer, open_questions, progress, visible,
};
use std::collections::{BTreeMap, BTreeSet};
use storage::NewAnswer;

impl App {
    /// What answers to a checklist say, without a run: for the command line.
    ///
    /// # Errors
    /// When there is no such checklist.
    pub fn assess(
        &self,
        checklist: &str,
        answers: &BTreeMap<String, (String, String)>,
    ) -> Result<AssessmentView, AppError> {
        let handbook = self.library.handbook()?;
        let lang = &handbook.manifest.source_language;
        let full = Full::find(handbook, checklist, lang, Vec::new())?;
        let given: Given = answers
            .iter()
            .map(|(question, (value, reason))| {
                let answer = NewAnswer {
                    question: question.clone(),
                    value: value.clone(),
                    reason: reason.clone(),
                    // What is given is the answer; it is not weighed, only known.
                    note: value.clone(),
                };
                (question.clone(), answer)
            })
            .collect();
        let answers = weighed(&full.definition, &given);
        Ok(assessment(&assess(&full.definition, &answers)))
    }
}

/// Where a run stands.
pub(super) fn state(
    definition: &Definition,
    given: &Given,
    disputed: &BTreeSet<String>,
) -> RunState {
    let answers = unsettled(weighed(definition, given), disputed);
    let offer = offer(&answers);
    let has_gate = definition.method != Method::Preparation;
    RunState {
        answers: views(definition, given),
        visible: in_order(definition, &answers),
        open: open_questions(definition, &answers, &offer)
            .into_iter()
            .map(str::to_owned)
            .collect(),
        progress: progress(definition, &answers)
            .into_iter()
            .map(|one| ProgressView {
                group: one.group,
                answered: one.answered,
                shown: one.shown,
                unclear: one.unclear,
            })
            .collect(),
        assessment: assessment(&assess(definition, &answers)),
        offer: OfferView {
            danger: offer.danger,
            child: offer.child,
            cautions: offer
                .cautions
                .iter()
                .map(|one| one.name().to_owned())
                .collect(),
            open: if has_gate { offer.open } else { 0 },
        },
        can_undo: false,
        saved: None,
        finished: false,
        disputes: Vec::new(),
    }
}

fn in_order(definition: &Definition, answers: &Answers) -> Vec<String> {
    let shown = visible(definition, answers);
    let questions = definition.questions().map(|question| &question.id);
    questions
        .filter(|id| shown.contains(id.as_str()))
        .cloned()
        .collect()
}

fn assessment(assessment: &Assessment) -> AssessmentView {
    AssessmentView {
        finding: assessment.finding.name().to_owned(),
        child: assessment.child,
        alerts: assessment
            .alerts
            .iter()
            .map(|(alert, question)| AlertView {
                alert: alert.name().to_owned(),
                question: question.clone(),
            })
            .collect(),
        planned: assessment.planned.clone(),
        parts: assessment.parts.iter().map(part).collect(),
        unknown: assessment.unknown.clone(),
        ask_next: assessment.ask_next.clone(),
        uncounted: assessment.uncounted.clone(),
        weighed: assessment.weighed,
        known: assessment.known,
    }
}

fn part(part: &checklist::Part) -> AssessedPart {
    AssessedPart {
        key: part.key.name().to_owned(),
        state: part.state.name().to_owned(),
        strong: part.tally.strong,
        medium: part.tally.medium,
        weak: part.tally.weak,
        signs: part
            .signs
            .iter()
            .map(|sign| SignView {
                question: sign.question.clone(),
                strength: sign.strength.name().to_owned(),
            })
            .collect(),
        denied: part.denied,
        open: part
            .open
            .iter()
            .map(|(question, reason)| OpenView {
                question: question.clone(),
                reason: reason.map_or_else(String::new, |reason| reason.name().to_owned()),
            })
            .collect(),
    }
}
