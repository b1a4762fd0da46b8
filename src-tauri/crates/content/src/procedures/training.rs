//! Training: modules of slides, scenarios in stages, quizzes.

use super::outline::{Entry, Outline};
use crate::front_matter::Keys;
use crate::id::PageId;
use crate::markdown::{Alert, Block, plain_blocks};
use crate::problem::{Code, Problem};
use std::collections::BTreeMap;

/// A module.
#[derive(Clone, Debug, PartialEq)]
pub struct Module {
    /// Its id.
    pub id: PageId,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Slides in order.
    pub slides: Vec<Slide>,
}

/// A slide with the trainer's notes, which never reach the projector.
#[derive(Clone, Debug, PartialEq)]
pub struct Slide {
    /// Its id.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Minutes planned.
    pub minutes: Option<u32>,
    /// Scenario, quiz or checklist to work on.
    pub exercise: Option<String>,
    /// What is projected.
    pub blocks: Vec<Block>,
    /// What only the trainer sees.
    pub notes: Vec<Block>,
}

/// A scenario, revealed in stages.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Its id.
    pub id: PageId,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Question of a checklist to the answer that the facts support.
    pub expected: BTreeMap<String, String>,
    /// Stages in order.
    pub stages: Vec<Stage>,
}

/// A stage of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// Its id.
    pub id: String,
    /// Heading.
    pub title: String,
    /// What is told.
    pub blocks: Vec<Block>,
}

/// A quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct Quiz {
    /// Its id.
    pub id: PageId,
    /// Title.
    pub title: String,
    /// Questions in order.
    pub questions: Vec<QuizQuestion>,
}

/// A question of a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct QuizQuestion {
    /// Its id.
    pub id: String,
    /// The question.
    pub text: String,
    /// Choices.
    pub choices: Vec<Choice>,
    /// Why.
    pub explanation: Vec<Block>,
}

/// A choice of a quiz question.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The words.
    pub text: String,
    /// Whether it is right.
    pub right: bool,
}

impl Module {
    pub(crate) fn parse(file: &str, lang: &str, text: &str, problems: &mut Vec<Problem>) -> Self {
        let outline = Outline::parse(file, lang, text, Keys::Page, problems);
        let slides = outline
            .groups
            .into_iter()
            .map(|entry| parse_slide(entry, file, problems))
            .collect();
        Self {
            id: outline.id,
            title: outline.front.title,
            summary: outline.front.summary,
            slides,
        }
    }
}

fn parse_slide(mut entry: Entry, file: &str, problems: &mut Vec<Problem>) -> Slide {
    let minutes = entry.take("minutes").and_then(|minutes| {
        let number = minutes.parse().ok();
        if number.is_none() {
            problems.push(
                Problem::new(Code::InvalidValue, file, entry.line)
                    .about("minutes")
                    .value(minutes),
            );
        }
        number
    });
    let exercise = entry.take("exercise");
    entry.finish(file, problems);
    let (notes, blocks) = entry
        .blocks
        .into_iter()
        .partition(|block| matches!(block, Block::Alert(Alert::Note, _)));
    Slide {
        id: entry.id,
        title: entry.title,
        minutes,
        exercise,
        blocks,
        notes,
    }
}

impl Scenario {
    pub(crate) fn parse(file: &str, lang: &str, text: &str, problems: &mut Vec<Problem>) -> Self {
        let outline = Outline::parse(file, lang, text, Keys::Scenario, problems);
        let stages = outline.groups.into_iter().map(|entry| {
            entry.finish(file, problems);
            Stage {
                id: entry.id,
                title: entry.title,
                blocks: entry.blocks,
            }
        });
        Self {
            stages: stages.collect(),
            id: outline.id,
            title: outline.front.title,
            summary: outline.front.summary,
            expected: outline.front.expected,
        }
    }
}

impl Quiz {
    pub(crate) fn parse(file: &str, lang: &str, text: &str, problems: &mut Vec<Problem>) -> Self {
        let outline = Outline::parse(file, lang, text, Keys::Page, problems);
        let entries = outline.groups.into_iter().flat_map(|group| group.entries);
        let questions = entries
            .map(|entry| parse_quiz_question(entry, file, problems))
            .collect();
        Self {
            questions,
            id: outline.id,
            title: outline.front.title,
        }
    }
}

fn parse_quiz_question(entry: Entry, file: &str, problems: &mut Vec<Problem>) -> QuizQuestion {
    entry.finish(file, problems);
    let mut choices = Vec::new();
    let mut explanation = Vec::new();
    for block in entry.blocks {
        match block {
            Block::List { items, .. } if items.iter().all(|item| item.checked.is_some()) => {
                choices.extend(items.into_iter().map(|item| Choice {
                    text: plain_blocks(&item.blocks),
                    right: item.checked == Some(true),
                }));
            }
            other => explanation.push(other),
        }
    }
    if !choices.iter().any(|choice| choice.right) {
        let problem = Problem::new(Code::InvalidValue, file, entry.line).about(&entry.id);
        problems.push(problem.value("no right choice"));
    }
    QuizQuestion {
        id: entry.id,
        text: entry.title,
        choices,
        explanation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_the_trainers_and_never_projected() {
        let text = "+++\ntitle = \"M\"\n+++\n## Hello {#hello minutes=10 exercise=visa}\n\nShown.\n\n> [!NOTE]\n> Say it slowly.\n";
        let mut problems = Vec::new();
        let module = Module::parse("en/training/m.md", "en", text, &mut problems);
        assert_eq!(problems, []);
        assert_eq!(plain_blocks(&module.slides[0].blocks), "Shown.");
        assert_eq!(plain_blocks(&module.slides[0].notes), "Say it slowly.");
        assert_eq!(module.slides[0].minutes, Some(10));
    }

    #[test]
    fn a_quiz_question_has_choices_and_an_explanation() {
        let text = "+++\ntitle = \"Q\"\n+++\n## All {#all}\n\n### Which? {#which}\n\n- [x] This\n- [ ] That\n\nBecause.\n";
        let mut problems = Vec::new();
        let quiz = Quiz::parse("en/training/quizzes/q.md", "en", text, &mut problems);
        assert_eq!(problems, []);
        let choices: Vec<_> = quiz.questions[0]
            .choices
            .iter()
            .map(|c| (c.text.as_str(), c.right))
            .collect();
        assert_eq!(choices, [("This", true), ("That", false)]);
        assert_eq!(plain_blocks(&quiz.questions[0].explanation), "Because.");
    }

    #[test]
    fn a_scenario_keeps_what_the_facts_support() {
        let text =
            "+++\ntitle = \"S\"\n[expected]\nmisled = \"yes\"\n+++\n## First {#first}\n\nA call.\n";
        let scenario = Scenario::parse("en/training/scenarios/s.md", "en", text, &mut Vec::new());
        assert_eq!(
            scenario.expected.get("misled").map(String::as_str),
            Some("yes")
        );
        assert_eq!(scenario.stages.len(), 1);
    }
}
