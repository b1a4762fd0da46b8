//! A file as a checklist.

use super::Checklist;
use crate::document::Page;
use crate::front_matter::{FrontMatter, Keys};
use crate::markdown::Block;
use crate::problem::{Code, Problem};
use crate::procedures::attributes::Attributes;
use checklist::{
    Alert, Audience, Condition, Definition, Dimension, Effect, Element, Group, Kind, Method,
    Question, Strength, Strengths, Takes,
};
use std::collections::BTreeMap;

impl Checklist {
    pub(crate) fn parse(file: &str, lang: &str, text: &str, problems: &mut Vec<Problem>) -> Self {
        let (page, front) = Page::parse_with(file, lang, text, Keys::Checklist, problems);
        let mut signs = BTreeMap::new();
        let mut groups: Vec<Group> = Vec::new();
        for block in &page.body.blocks {
            let Block::Heading {
                level,
                id,
                attributes,
                line,
                ..
            } = block
            else {
                continue;
            };
            let mut attributes = Attributes::new(file, *line, id, attributes);
            match (level, groups.last_mut()) {
                (3, Some(group)) => {
                    if let Some(sign) = attributes.take("indicator") {
                        signs.insert(id.clone(), sign.to_owned());
                    }
                    let question = question(id, &mut attributes, problems);
                    group.questions.push(question);
                }
                (3, None) => problems.push(attributes.problem(Code::HeadingLevel)),
                _ => groups.push(Group {
                    id: id.clone(),
                    questions: Vec::new(),
                }),
            }
            attributes.finish(problems);
        }
        Self {
            setting: front.setting.clone().unwrap_or_default(),
            minutes: front.minutes,
            definition: definition(&page, &front, groups, problems),
            page,
            signs,
        }
    }
}

fn definition(
    page: &Page,
    front: &FrontMatter,
    groups: Vec<Group>,
    problems: &mut Vec<Problem>,
) -> Definition {
    // A translation says nothing of the logic; it takes over that of its original.
    let is_source = page.translation.is_none();
    let mut word = |key: &str, value: &Option<String>, known: Vec<&str>| {
        let fits = value.as_deref().is_some_and(|word| known.contains(&word));
        if is_source && !fits {
            let found = value.as_deref().unwrap_or_default();
            let value = format!("{found}; known: {}", known.join(", "));
            let problem = Problem::new(Code::InvalidValue, &page.file, 1);
            problems.push(problem.about(key).value(value));
        }
    };
    let names = |list: &[(&'static str, _)]| list.iter().map(|(name, _)| *name).collect();
    word("for", &front.audience, names(Audience::NAMES));
    let names = |list: &[(&'static str, _)]| list.iter().map(|(name, _)| *name).collect();
    word("method", &front.method, names(Method::NAMES));
    let audience = front.audience.as_deref().and_then(Audience::from_name);
    let method = front.method.as_deref().and_then(Method::from_name);
    let strengths = front.strengths.as_deref().and_then(Strengths::from_name);
    Definition {
        id: page.id.as_str().to_owned(),
        audience: audience.unwrap_or(Audience::Any),
        method: method.unwrap_or(Method::Alerts),
        strengths: strengths.unwrap_or(Strengths::Own),
        groups,
    }
}

fn question(id: &str, attributes: &mut Attributes<'_>, problems: &mut Vec<Problem>) -> Question {
    let flag = [("true", true), ("false", false)];
    let on = [("yes", false), ("no", true)];
    let of = attributes;
    Question {
        id: id.to_owned(),
        dimension: of.take_of("dimension", Dimension::NAMES, problems),
        element: of.take_of("element", Element::NAMES, problems),
        strength: of.take_of("strength", Strength::NAMES, problems),
        intended: of.take_of("intended", &flag, problems).unwrap_or(false),
        alert: of.take_of("alert", Alert::NAMES, problems),
        effect: of.take_of("effect", Effect::NAMES, problems),
        counts_on_no: of.take_of("on", &on, problems).unwrap_or(false),
        essential: of.take_of("essential", &flag, problems).unwrap_or(false),
        when: condition(of, problems),
        kind: of
            .take_of("kind", Kind::NAMES, problems)
            .unwrap_or(Kind::Ask),
        takes: of
            .take_of("answer", Takes::NAMES, problems)
            .unwrap_or(Takes::YesNo),
    }
}

fn condition(attributes: &mut Attributes<'_>, problems: &mut Vec<Problem>) -> Option<Condition> {
    let when = attributes.take("when")?;
    let parts = when.split_once(':');
    let parts = parts.filter(|(question, answer)| !question.is_empty() && !answer.is_empty());
    let Some((question, answer)) = parts else {
        problems.push(attributes.problem(Code::InvalidCondition).value(when));
        return None;
    };
    Some(Condition {
        question: question.to_owned(),
        answer: answer.to_owned(),
    })
}
