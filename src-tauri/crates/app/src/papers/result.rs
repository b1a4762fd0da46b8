//! What the answers of a run come to, on paper: the words of the result's screen.

use super::filled::head_of;
use super::letterhead::Letterhead;
use crate::view::{AlertView, AssessedPart, QuestionView, RunView};
use content::Date;
use report::{Element, Fact, Finding, Listed, ResultSheet, Sign, Step, Strength};
use std::collections::BTreeMap;

/// How many open questions are named; the filled list has all of them.
const NAMED: usize = 6;

/// How many steps anybody takes from a sheet of paper.
const STEPS: usize = 5;

/// What is needed to name the signs of a run.
struct Result<'a> {
    head: &'a Letterhead<'a>,
    run: &'a RunView,
    questions: BTreeMap<&'a str, &'a QuestionView>,
}

/// The result of a run.
pub(super) fn result(head: &Letterhead<'_>, run: &RunView, until: Option<Date>) -> ResultSheet {
    let questions = run.groups.iter().flat_map(|group| &group.questions);
    let questions = questions.map(|question| (question.id.as_str(), question));
    let result = Result {
        head,
        run,
        questions: questions.collect(),
    };
    let words = &head.words;
    let about_a_person = run.method != "preparation";
    let fact = |label: String| Fact::new(label, "");
    ResultSheet {
        head: head_of(head, run, words.result_title(&run.title)),
        headline: result.of_finding(""),
        lead: result.of_finding("-lead"),
        not_identification: result.what_it_is_not(),
        elements: result.elements(),
        findings_title: words.weighed(),
        findings_head: [
            words.column_part(),
            words.column_signs(),
            words.column_strength(),
            words.column_reading(),
        ],
        findings: result.findings(),
        method: result.method(),
        unknown: result.unknown(),
        next_title: words.next(),
        next: result.next(),
        agreement_title: words.agreement(),
        agreement: match about_a_person {
            true => vec![
                fact(words.agreed()),
                fact(words.not_agreed()),
                fact(words.safe_contact()),
            ],
            false => Vec::new(),
        },
        signatures: match about_a_person {
            true => vec![words.officer(), words.received_by()],
            false => Vec::new(),
        },
        foot: head.confidential_foot(until),
    }
}

impl Result<'_> {
    /// The words of the finding; strong grounds have others where the rule for children was used.
    fn of_finding(&self, ending: &str) -> String {
        let assessment = &self.run.state.assessment;
        let finding = &assessment.finding;
        let for_child = (assessment.child)
            .then(|| {
                self.head
                    .words
                    .named("result", &format!("{finding}-child{ending}"))
            })
            .flatten();
        for_child.unwrap_or_else(|| self.head.named("result", &format!("{finding}{ending}")))
    }

    /// Whose decision it is; preparing decides nothing.
    fn what_it_is_not(&self) -> [String; 2] {
        let words = &self.head.words;
        match self.run.method.as_str() {
            "return" => [words.who_decides_return(), String::new()],
            "preparation" => [String::new(), String::new()],
            _ => [
                words.not_identification(),
                format!("{} {}", words.competent(), words.ask_to_look()),
            ],
        }
    }

    /// Act, means and purpose side by side.
    fn elements(&self) -> Vec<Element> {
        if self.run.method != "elements" {
            return Vec::new();
        }
        let parts = self.run.state.assessment.parts.iter();
        parts
            .map(|part| Element {
                name: self.head.named("result", &part.key),
                state: self.head.named(
                    "result",
                    match part.state.as_str() {
                        "counts" => "present",
                        "not-enough" => "likely",
                        other => other,
                    },
                ),
                text: match part.signs.is_empty() {
                    true => self.no_signs(part),
                    false => {
                        let signs = part.signs.iter().map(|sign| {
                            let strength = self.head.named("checklist", &sign.strength);
                            let sign = self.sign(&sign.question);
                            self.head.words.sign_strength(&sign, &strength)
                        });
                        signs.collect::<Vec<_>>().join("; ")
                    }
                },
            })
            .collect()
    }

    /// Alerts first, then a plan of exploitation, then the parts that are weighed.
    fn findings(&self) -> Vec<Finding> {
        let words = &self.head.words;
        let assessment = &self.run.state.assessment;
        let one = |question: &str| {
            vec![Sign {
                text: self.sign(question),
                strength: None,
            }]
        };
        let alert = |AlertView { alert, question }: &AlertView| Finding {
            name: self.head.named("checklist-alert", alert),
            signs: one(question),
            reading: words.act_first(),
            ..Finding::default()
        };
        let planned = |question: &String| Finding {
            name: words.planned(),
            signs: one(question),
            reading: self.head.named("result", "counts"),
            ..Finding::default()
        };
        let mut findings: Vec<Finding> = assessment.alerts.iter().map(alert).collect();
        findings.extend(assessment.planned.iter().map(planned));
        if self.run.method != "elements" {
            findings.extend(assessment.parts.iter().map(|part| self.part(part)));
        }
        findings
    }

    fn part(&self, part: &AssessedPart) -> Finding {
        let weighs = self.run.method != "return";
        Finding {
            name: self.head.named("result", &part.key),
            signs: part
                .signs
                .iter()
                .map(|sign| Sign {
                    text: self.sign(&sign.question),
                    strength: weighs.then(|| Strength {
                        bars: match sign.strength.as_str() {
                            "strong" => 3,
                            "medium" => 2,
                            _ => 1,
                        },
                        label: self.head.named("checklist", &sign.strength),
                    }),
                })
                .collect(),
            none: self.no_signs(part),
            reading: self.head.named("result", &part.state),
        }
    }

    fn no_signs(&self, part: &AssessedPart) -> String {
        match part.open.len() {
            0 => self.head.words.nothing_reported(),
            open => self.head.words.questions_open(open as u32),
        }
    }

    fn method(&self) -> Option<String> {
        let assessment = &self.run.state.assessment;
        let words = &self.head.words;
        let mut said = Vec::new();
        said.extend(words.named("result-rule", &self.run.method));
        if assessment.child {
            said.push(words.child_rule());
        }
        if matches!(self.run.method.as_str(), "dimensions" | "elements") {
            said.extend(words.named("result-strengths", &self.run.strengths));
        }
        said.push(words.known(assessment.known, assessment.weighed));
        Some(said.join(" "))
    }

    /// Those that would tell most come first.
    fn unknown(&self) -> Listed {
        let words = &self.head.words;
        if self.run.method == "preparation" {
            return Listed {
                title: words.still_open(),
                items: self.still_to_prepare(),
                remark: None,
            };
        }
        let assessment = &self.run.state.assessment;
        let rest = assessment.unknown.iter();
        let rest = rest.filter(|id| !assessment.ask_next.contains(id));
        let ids = assessment.ask_next.iter().chain(rest);
        let mut items: Vec<String> = ids.map(|id| self.text(id)).collect();
        let more = items.len().saturating_sub(NAMED) as u32;
        if more > 1 {
            items.truncate(NAMED);
            items.push(words.more_open(more));
        }
        Listed {
            title: words.unknown(),
            items,
            remark: Some(words.unknown_lead()),
        }
    }

    /// Whatever is not a yes, and all of it: that is what the sheet is for.
    fn still_to_prepare(&self) -> Vec<String> {
        let state = &self.run.state;
        let is_done = |id: &str| {
            let mut answers = state.answers.iter();
            answers.any(|answer| answer.question == id && answer.value == "yes")
        };
        let groups = self.run.groups.iter().filter(|group| group.kind == "list");
        let questions = groups.flat_map(|group| &group.questions);
        questions
            .filter(|question| state.visible.contains(&question.id) && !is_done(&question.id))
            .map(|question| question.text.clone())
            .collect()
    }

    /// What cannot wait comes first; nobody asks a child for agreement before calling.
    fn next(&self) -> Vec<Step> {
        let state = &self.run.state;
        let found = &state.assessment;
        let raised = |name: &str| found.alerts.iter().any(|alert| alert.alert == name);
        let child = raised("child") || found.child || self.run.audience == "child";
        let urgent = [
            (raised("danger") || state.offer.danger, "danger"),
            (raised("health"), "health"),
            (child, "child"),
        ];
        let urgent = urgent.iter().filter(|(is_so, _)| *is_so);
        let usual = usual_steps(&found.finding).iter();
        let usual = usual.filter(|step| !(found.child && **step == "agreement"));
        let names = urgent.map(|(_, step)| step).chain(usual).take(STEPS);
        names.map(|name| self.step(name)).collect()
    }

    fn step(&self, name: &str) -> Step {
        Step {
            title: self.head.named("result-step", name),
            text: self.head.named("result-step", &format!("{name}-why")),
        }
    }

    /// What a counting answer is called; a question without a name of its own is quoted.
    fn sign(&self, id: &str) -> String {
        let Some(question) = self.questions.get(id) else {
            return id.to_owned();
        };
        match (question.sign.is_empty(), question.unverified) {
            (true, _) => question.text.clone(),
            (false, true) => self.head.words.sign_unverified(&question.sign),
            (false, false) => question.sign.clone(),
        }
    }

    fn text(&self, id: &str) -> String {
        let question = self.questions.get(id);
        question.map_or_else(|| id.to_owned(), |question| question.text.clone())
    }
}

/// The steps after a finding, the same as on the screen of the result.
fn usual_steps(finding: &str) -> &'static [&'static str] {
    match finding {
        "act-now" => &["call", "contact"],
        "strong-grounds" => &["agreement", "call", "contact", "refer"],
        "consult" => &["call", "contact", "before"],
        "no-grounds" => &["no-grounds", "contact"],
        "return-not-at-all" => &["return", "call"],
        "return-not-now" => &["return", "risks", "call"],
        "return-unknown" => &["risks", "return"],
        "return-with-measures" => &["safe-return", "risks", "call"],
        "return-no-risk-found" => &["safe-return", "risks"],
        "to-prepare" => &["room"],
        _ => &["talk"],
    }
}
