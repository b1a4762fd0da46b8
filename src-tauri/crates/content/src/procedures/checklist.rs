//! Checklists: groups of questions. What the answers mean is decided elsewhere.

use super::outline::{Entry, Outline};
use crate::front_matter::Keys;
use crate::id::PageId;
use crate::markdown::Block;
use crate::problem::{Code, Problem};
use std::collections::BTreeSet;

/// A checklist in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Checklist {
    /// Its id.
    pub id: PageId,
    /// Title.
    pub title: String,
    /// One sentence on what it is for.
    pub summary: String,
    /// Whom it is about.
    pub audience: Audience,
    /// How answers are weighed.
    pub method: Method,
    /// Where it is used, for example `counter`; may be empty.
    pub setting: String,
    /// Kinds of exploitation; empty means all.
    pub forms: Vec<String>,
    /// What it rests on.
    pub sources: Vec<String>,
    /// Text before the first group.
    pub intro: Vec<Block>,
    /// Groups in order.
    pub groups: Vec<Group>,
}

/// Whom a checklist is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Adults.
    Adult,
    /// Persons under eighteen.
    Child,
    /// Anyone.
    #[default]
    Any,
}

/// How answers are weighed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Method {
    /// Six dimensions with strong, medium and weak indicators (ILO and European Commission, 2009).
    Dimensions,
    /// Act, means and purpose.
    Elements,
    /// Alerts only.
    #[default]
    Alerts,
}

/// Questions under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its id.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Text below the heading.
    pub intro: Vec<Block>,
    /// Questions.
    pub questions: Vec<Question>,
}

/// A question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its id, for ever.
    pub id: String,
    /// The question.
    pub text: String,
    /// How to ask or observe it safely, and why.
    pub help: Vec<Block>,
    /// Dimension it belongs to.
    pub dimension: Option<String>,
    /// How much a *yes* weighs.
    pub strength: Option<Strength>,
    /// Element of the definition: `act`, `means` or `purpose`.
    pub element: Option<String>,
    /// Banner that a *yes* raises.
    pub alert: Option<Alert>,
    /// When it is shown; always, if there is none.
    pub when: Option<Condition>,
    /// Something to notice or something to ask.
    pub kind: QuestionKind,
    /// What kind of answer it takes.
    pub answer: Answer,
}

/// How much a *yes* weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Little.
    Weak,
    /// Some.
    Medium,
    /// Much.
    Strong,
}

impl Strength {
    /// Each with the word of the files.
    pub const NAMES: &'static [(&'static str, Self)] = &[
        ("strong", Self::Strong),
        ("medium", Self::Medium),
        ("weak", Self::Weak),
    ];
}

/// Banner that a *yes* raises at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    /// Somebody is in danger now.
    Danger,
    /// A child may be affected.
    Child,
    /// A doctor is needed.
    Health,
}

/// Something to notice or something to ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QuestionKind {
    /// To notice.
    Observe,
    /// To ask.
    #[default]
    Ask,
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// Yes, no, unclear, not asked.
    #[default]
    YesNo,
    /// A number.
    Number,
    /// A day.
    Date,
    /// One of several.
    Choice,
    /// Words.
    Text,
}

/// `when=<question>:<answer>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Question that must have been answered.
    pub question: String,
    /// Answer that it must have.
    pub answer: String,
}

impl Checklist {
    pub(crate) fn parse(
        file: &str,
        lang: &str,
        text: &str,
        is_source: bool,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let outline = Outline::parse(file, lang, text, Keys::Checklist, problems);
        let front = outline.front;
        let groups: Vec<Group> = outline
            .groups
            .into_iter()
            .map(|mut entry| Group {
                questions: std::mem::take(&mut entry.entries)
                    .into_iter()
                    .map(|question| parse_question(question, file, problems))
                    .collect(),
                id: entry.id,
                title: entry.title,
                intro: entry.blocks,
            })
            .collect();
        let checklist = Self {
            id: outline.id,
            title: front.title,
            summary: front.summary,
            audience: match front.audience.as_deref() {
                Some("adult") => Audience::Adult,
                Some("child") => Audience::Child,
                _ => Audience::Any,
            },
            method: match front.method.as_deref() {
                Some("dimensions") => Method::Dimensions,
                Some("elements") => Method::Elements,
                _ => Method::Alerts,
            },
            setting: front.setting.unwrap_or_default(),
            forms: front.forms,
            sources: front.sources,
            intro: outline.intro,
            groups,
        };
        if is_source {
            checklist.check_conditions(file, problems);
        }
        checklist
    }

    /// All questions in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.groups.iter().flat_map(|group| &group.questions)
    }

    fn check_conditions(&self, file: &str, problems: &mut Vec<Problem>) {
        let mut before = BTreeSet::new();
        for question in self.questions() {
            if let Some(when) = &question.when
                && !before.contains(when.question.as_str())
            {
                let problem = Problem::new(Code::InvalidCondition, file, 0).about(&question.id);
                problems.push(problem.value(format!("{}:{}", when.question, when.answer)));
            }
            before.insert(question.id.as_str());
        }
    }
}

fn parse_question(mut entry: Entry, file: &str, problems: &mut Vec<Problem>) -> Question {
    let alerts = [
        ("danger", Alert::Danger),
        ("child", Alert::Child),
        ("health", Alert::Health),
    ];
    let kinds = [
        ("observe", QuestionKind::Observe),
        ("ask", QuestionKind::Ask),
    ];
    let answers = [
        ("yesno", Answer::YesNo),
        ("number", Answer::Number),
        ("date", Answer::Date),
        ("choice", Answer::Choice),
        ("text", Answer::Text),
    ];
    let question = Question {
        dimension: entry.take("dimension"),
        strength: entry.take_of("strength", file, Strength::NAMES, problems),
        element: entry.take("element"),
        alert: entry.take_of("alert", file, &alerts, problems),
        when: entry
            .take("when")
            .and_then(|when| parse_condition(&when, &entry, file, problems)),
        kind: entry
            .take_of("kind", file, &kinds, problems)
            .unwrap_or_default(),
        answer: entry
            .take_of("answer", file, &answers, problems)
            .unwrap_or_default(),
        id: entry.id.clone(),
        text: entry.title.clone(),
        help: std::mem::take(&mut entry.blocks),
    };
    entry.finish(file, problems);
    question
}

fn parse_condition(
    when: &str,
    entry: &Entry,
    file: &str,
    problems: &mut Vec<Problem>,
) -> Option<Condition> {
    let condition = when
        .split_once(':')
        .filter(|(question, answer)| !question.is_empty() && !answer.is_empty())
        .map(|(question, answer)| Condition {
            question: question.into(),
            answer: answer.into(),
        });
    if condition.is_none() {
        problems.push(
            Problem::new(Code::InvalidCondition, file, entry.line)
                .about(&entry.id)
                .value(when),
        );
    }
    condition
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "+++\ntitle = \"Work\"\nfor = \"adult\"\nmethod = \"dimensions\"\n+++\nIntro.\n\n## Recruitment {#recruitment}\n\n### Was the person misled? {#misled dimension=deceptive-recruitment strength=strong}\n\nAsk where first.\n\n### By whom? {#by-whom when=misled:yes answer=text}\n";

    #[test]
    fn a_checklist_is_groups_of_questions_with_their_logic() {
        let mut problems = Vec::new();
        let checklist = Checklist::parse("en/checklists/work.md", "en", TEXT, true, &mut problems);
        assert_eq!(problems, []);
        assert_eq!(checklist.method, Method::Dimensions);
        let questions: Vec<_> = checklist.questions().collect();
        assert_eq!(questions[0].strength, Some(Strength::Strong));
        assert_eq!(questions[0].help.len(), 1);
        let when = questions[1]
            .when
            .as_ref()
            .map(|when| when.question.as_str());
        assert_eq!((when, questions[1].answer), (Some("misled"), Answer::Text));
    }

    #[test]
    fn a_condition_on_a_question_that_comes_later_or_never_is_a_problem() {
        let mut problems = Vec::new();
        let text = TEXT.replace("when=misled:yes", "when=misles:yes colour=red");
        Checklist::parse("en/checklists/work.md", "en", &text, true, &mut problems);
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [Code::UnknownAttribute, Code::InvalidCondition]);
    }
}
