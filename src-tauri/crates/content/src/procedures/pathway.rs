//! Pathways: phases of steps. Which steps apply to a case is decided elsewhere.

use super::outline::{Entry, Outline};
use crate::front_matter::Keys;
use crate::id::PageId;
use crate::markdown::Block;
use crate::problem::{Code, Problem};

/// A pathway in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Pathway {
    /// Its id.
    pub id: PageId,
    /// Title.
    pub title: String,
    /// One sentence on whom it is for.
    pub summary: String,
    /// What it rests on.
    pub sources: Vec<String>,
    /// Text before the first phase.
    pub intro: Vec<Block>,
    /// Phases in order.
    pub phases: Vec<Phase>,
}

/// A phase.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// Its id.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Text below the heading.
    pub intro: Vec<Block>,
    /// Steps in order.
    pub steps: Vec<Step>,
}

/// A step.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its id, for ever.
    pub id: String,
    /// What to do, in one line.
    pub title: String,
    /// How.
    pub blocks: Vec<Block>,
    /// Who does it, for example `consulate`.
    pub who: Option<String>,
    /// Conditions on the facts of a case, `fact:value`; all must hold.
    pub when: Vec<(String, String)>,
    /// List of the directory that it needs, for example `first_contact`.
    pub needs: Option<String>,
}

impl Pathway {
    pub(crate) fn parse(file: &str, lang: &str, text: &str, problems: &mut Vec<Problem>) -> Self {
        let outline = Outline::parse(file, lang, text, Keys::Page, problems);
        Self {
            id: outline.id,
            title: outline.front.title,
            summary: outline.front.summary,
            sources: outline.front.sources,
            intro: outline.intro,
            phases: outline
                .groups
                .into_iter()
                .map(|entry| Phase {
                    steps: entry
                        .entries
                        .into_iter()
                        .map(|step| parse_step(step, file, problems))
                        .collect(),
                    id: entry.id,
                    title: entry.title,
                    intro: entry.blocks,
                })
                .collect(),
        }
    }
}

fn parse_step(mut entry: Entry, file: &str, problems: &mut Vec<Problem>) -> Step {
    let mut when = Vec::new();
    while let Some(condition) = entry.take("when") {
        match condition.split_once(':') {
            Some((fact, value)) => when.push((fact.to_owned(), value.to_owned())),
            None => problems.push(
                Problem::new(Code::InvalidCondition, file, entry.line)
                    .about(&entry.id)
                    .value(condition),
            ),
        }
    }
    let step = Step {
        who: entry.take("who"),
        needs: entry.take("needs"),
        when,
        id: entry.id.clone(),
        title: entry.title.clone(),
        blocks: std::mem::take(&mut entry.blocks),
    };
    entry.finish(file, problems);
    step
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pathway_is_phases_of_steps_with_conditions_and_needs() {
        let text = "+++\ntitle = \"P\"\n+++\n## Presumed {#presumed}\n\n### Call {#call who=consulate when=consent:given needs=first_contact}\n\nHow.\n";
        let mut problems = Vec::new();
        let pathway = Pathway::parse("en/pathways/p.md", "en", text, &mut problems);
        assert_eq!(problems, []);
        let step = &pathway.phases[0].steps[0];
        assert_eq!(step.who.as_deref(), Some("consulate"));
        assert_eq!(step.needs.as_deref(), Some("first_contact"));
        assert_eq!(step.when, [("consent".to_owned(), "given".to_owned())]);
    }
}
