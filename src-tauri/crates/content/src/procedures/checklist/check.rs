//! What must hold in the checklists of the source language.

use super::Checklist;
use crate::data::indicators::{Indicators, Operational};
use crate::markdown::Block;
use crate::problem::{Code, Problem};
use checklist::{Method, Question, Strengths};
use std::collections::{BTreeMap, BTreeSet};

impl Checklist {
    /// Conditions name earlier questions; what weighs has a name; a sign of the table exists and
    /// weighs what it weighs there; every question says where it is explained.
    pub(crate) fn check(&self, indicators: &Indicators, problems: &mut Vec<Problem>) {
        let lines = self.lines();
        let mut before = BTreeSet::new();
        for question in self.definition.questions() {
            let line = lines.get(question.id.as_str()).copied().unwrap_or(0);
            let problem = |code| Problem::new(code, &self.page.file, line).about(&question.id);
            if let Some(when) = &question.when
                && !before.contains(when.question.as_str())
            {
                let condition = format!("{}:{}", when.question, when.answer);
                problems.push(problem(Code::InvalidCondition).value(condition));
            }
            before.insert(question.id.as_str());
            let guidance = self.guidance(&question.id).unwrap_or_default();
            let is_named = self.signs.contains_key(&question.id) || !guidance.sign.is_empty();
            if self.needs_a_name(question) && !is_named {
                problems.push(problem(Code::MissingKey).value("Sign:"));
            }
            if guidance.explained.is_none() {
                problems.push(problem(Code::MissingKey).value("Why:"));
            }
            if let Some(sign) = self.signs.get(&question.id) {
                let row = indicators.rows.iter().find(|row| row.id == *sign);
                let row_fits = row.is_some_and(|row| {
                    row.operational
                        .as_ref()
                        .is_none_or(|operational| self.weighs_as(question, operational))
                });
                if !row_fits {
                    problems.push(problem(Code::InvalidValue).value(format!("indicator={sign}")));
                }
            }
        }
    }

    fn needs_a_name(&self, question: &Question) -> bool {
        let weighs = question.strength.is_some() || question.effect.is_some() || question.intended;
        weighs && self.definition.method != Method::Preparation
    }

    /// The numbers of the brochure hold only for the list that they were found for.
    fn weighs_as(&self, question: &Question, row: &Operational) -> bool {
        let is_that_list = self.definition.strengths == Strengths::Operational
            && self.definition.method == Method::Dimensions;
        !is_that_list
            || (question.dimension == Some(row.dimension) && question.strength == row.adult_labour)
    }

    fn lines(&self) -> BTreeMap<&str, u32> {
        let headings = self.page.body.blocks.iter();
        headings
            .filter_map(|block| match block {
                Block::Heading { id, line, .. } => Some((id.as_str(), *line)),
                _ => None,
            })
            .collect()
    }
}
