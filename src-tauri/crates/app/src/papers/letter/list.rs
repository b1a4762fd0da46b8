//! What stands on a paper line by line: the person's words, steps, indicators by name.

use super::compose::{Writer, date};
use crate::view::{PlanStepView, QuestionView};
use referral::Part;
use report::{Block, Inline, Mark};

/// How many open steps are named; the plan has all of them.
pub(super) const OPEN_STEPS: usize = 6;

/// An indicator by name, in the language in which its checklist is shown.
#[derive(PartialEq)]
struct Sign<'a> {
    text: String,
    lang: &'a str,
}

impl Writer<'_> {
    pub(super) fn in_own_words(&self, part: Part) -> Vec<Block> {
        let said = self.said(part);
        if said.is_empty() {
            return Vec::new();
        }
        let title = self.letter.words.word(&format!("part-{}", part.name()));
        let lines = said.lines().filter(|line| !line.trim().is_empty());
        vec![
            Block::heading(2, title),
            Block::Say(
                lines
                    .map(|line| Block::Paragraph(self.typed(line)))
                    .collect(),
            ),
        ]
    }

    pub(super) fn steps(&self, part: Part, steps: &[PlanStepView], dated: bool) -> Vec<Block> {
        if steps.is_empty() {
            return Vec::new();
        }
        let items = steps.iter().map(|step| {
            let mut text = self.in_language(&self.letter.known.steps_in, &step.title);
            let done = step.done_at.filter(|_| dated);
            if let Some(at) = done {
                let day = date(storage::Timestamp(at as i64).day());
                text.push(Inline::text(format!(" ({})", self.day(day))));
            }
            vec![Block::Paragraph(text)]
        });
        let title = self.letter.words.word(&format!("part-{}", part.name()));
        vec![
            Block::heading(2, title),
            Block::List {
                mark: Mark::Bullet,
                items: items.collect(),
            },
        ]
    }

    /// Signs by name, under what they are part of. A sign that several runs found stands once.
    pub(super) fn signs(&self, part: Part, of_return: bool) -> Vec<Block> {
        let words = &self.letter.words;
        let mut groups: Vec<(String, Vec<Sign<'_>>)> = Vec::new();
        let mut add = |group: &str, sign| {
            let title = words.word(&format!("group-{group}"));
            if groups.iter().any(|(_, signs)| signs.contains(&sign)) {
                return;
            }
            match groups.iter_mut().find(|(name, _)| *name == title) {
                Some((_, signs)) => signs.push(sign),
                None => groups.push((title, vec![sign])),
            }
        };
        let (level, receiver) = (self.letter.level, self.letter.receiver);
        for run in self.letter.known.runs_for(level, receiver) {
            let view = &run.view;
            let sign = |text: String| Sign {
                text,
                lang: &view.shown_in,
            };
            if (view.method == "return") != of_return {
                continue;
            }
            let questions = || view.groups.iter().flat_map(|group| &group.questions);
            let find = |id: &str| questions().find(|question| question.id == id);
            let found = &view.state.assessment;
            for raised in &found.alerts {
                // Health goes to those who may know it.
                let may = raised.alert != "health" || self.has(Part::Needs);
                if let Some(question) = find(&raised.question).filter(|_| may && !of_return) {
                    add(&raised.alert, sign(named(question)));
                }
            }
            for part in &found.parts {
                for question in part.signs.iter().filter_map(|sign| find(&sign.question)) {
                    add(&part.key, sign(named(question)));
                }
            }
            let unknown = found.unknown.iter().filter(|_| of_return);
            for question in unknown.filter_map(|id| find(id)).take(OPEN_STEPS) {
                add("unknown", sign(question.text.clone()));
            }
        }
        if groups.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::heading(
            2,
            words.word(&format!("part-{}", part.name())),
        )];
        for (title, signs) in groups {
            blocks.push(Block::heading(3, title));
            blocks.push(Block::List {
                mark: Mark::Bullet,
                items: signs
                    .iter()
                    .map(|sign| vec![Block::Paragraph(self.in_language(sign.lang, &sign.text))])
                    .collect(),
            });
        }
        blocks
    }
}

/// What a counting answer is called; a question without a name of its own is quoted.
fn named(question: &QuestionView) -> String {
    match question.sign.is_empty() {
        true => question.text.clone(),
        false => question.sign.clone(),
    }
}
