//! Pathways: a page whose headings are phases and steps. The page has the words, the definition the
//! logic; both know a step by the same id.

use super::attributes::Attributes;
use crate::document::Page;
use crate::front_matter::Keys;
use crate::id::PageId;
use crate::markdown::Block;
use crate::problem::{Code, Problem};
use crate::sections::Section;
use referral::{Condition, Due, Need, Paper, Phase, Receiver, Step, Who};

/// A pathway in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Pathway {
    /// Its words, as a page: title, summary, sources, translation, text.
    pub page: Page,
    /// Its logic. A translation has that of its original.
    pub definition: referral::Pathway,
}

impl Pathway {
    /// Its id.
    pub fn id(&self) -> &PageId {
        &self.page.id
    }

    /// The section of a phase or a step.
    pub fn section(&self, id: &str) -> Option<Section<'_>> {
        let mut sections = self.page.sections().into_iter();
        sections.find(|section| section.anchor == id)
    }

    /// What stands below a step, in its parts.
    pub fn guidance(&self, step: &str) -> Option<super::Guidance> {
        Some(super::Guidance::of(&self.section(step)?))
    }

    pub(crate) fn parse(file: &str, lang: &str, text: &str, problems: &mut Vec<Problem>) -> Self {
        let (page, front) = Page::parse_with(file, lang, text, Keys::Pathway, problems);
        let is_source = page.translation.is_none();
        let applies = front.applies.as_deref().map(Condition::parse_all);
        if is_source && !matches!(applies, Some(Some(_))) {
            problems.push(Problem::new(Code::InvalidCondition, file, 1).about("applies"));
        }
        let mut phases: Vec<Phase> = Vec::new();
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
            match (level, phases.last_mut()) {
                (3, Some(phase)) => {
                    phase
                        .steps
                        .push(step(id, &mut attributes, is_source, problems));
                }
                (3, None) => problems.push(attributes.problem(Code::HeadingLevel)),
                _ => phases.push(Phase {
                    id: id.clone(),
                    steps: Vec::new(),
                }),
            }
            attributes.finish(problems);
        }
        Self {
            definition: referral::Pathway {
                id: page.id.as_str().to_owned(),
                applies: applies.flatten().unwrap_or_default(),
                phases,
            },
            page,
        }
    }
}

fn step(
    id: &str,
    attributes: &mut Attributes<'_>,
    is_source: bool,
    problems: &mut Vec<Problem>,
) -> Step {
    let who = attributes.take_of("who", Who::NAMES, problems);
    if is_source && who.is_none() {
        problems.push(attributes.problem(Code::MissingKey).value("who="));
    }
    Step {
        id: id.to_owned(),
        who: who.unwrap_or(Who::Consulate),
        when: read(attributes, "when", Condition::parse_all, problems).unwrap_or_default(),
        needs: read(attributes, "needs", Need::parse_all, problems).unwrap_or_default(),
        shares: attributes.take_of("shares", Receiver::NAMES, problems),
        paper: attributes.take_of("paper", Paper::NAMES, problems),
        due: read(attributes, "due", Due::parse, problems),
    }
}

/// Takes an attribute that has a form of its own.
fn read<T>(
    attributes: &mut Attributes<'_>,
    key: &str,
    parse: impl Fn(&str) -> Option<T>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let text = attributes.take(key)?;
    let read = parse(text);
    if read.is_none() {
        problems.push(attributes.problem(Code::InvalidCondition).value(text));
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "+++\ntitle = \"P\"\nrevised = 2026-01-01\napplies = \"age:adult|unknown\"\n+++\n## Presumed {#presumed}\n\n### Call {#call who=consulate when=consent:given needs=first_contact,iom@origin shares=police due=days:3}\n\nHow.\n";

    #[test]
    fn a_pathway_is_phases_of_steps_with_conditions_and_needs() {
        let mut problems = Vec::new();
        let pathway = Pathway::parse("en/pathways/p.md", "en", TEXT, &mut problems);
        assert_eq!(problems, []);
        let step = &pathway.definition.phases[0].steps[0];
        assert_eq!((step.who, step.needs.len()), (Who::Consulate, 2));
        assert_eq!(step.shares, Some(Receiver::Police));
        assert_eq!(pathway.definition.applies.len(), 1);
    }

    #[test]
    fn what_is_not_known_is_a_problem_and_the_step_stays() {
        let mut problems = Vec::new();
        let text = TEXT
            .replace("consent:given", "consent:maybe")
            .replace("who=consulate ", "");
        let pathway = Pathway::parse("en/pathways/p.md", "en", &text, &mut problems);
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [Code::MissingKey, Code::InvalidCondition]);
        assert_eq!(pathway.definition.phases[0].steps.len(), 1);
    }
}
