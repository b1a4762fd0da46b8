//! The safety gate: five questions before the first one, and what their answers change.
//!
//! The gate is a checklist of its own in the handbook. Its questions stand before those of every
//! other list, with ids that begin with [`GATE`], so that no list can use the same id.

use crate::answers::{Answers, Value};
use crate::definition::{Audience, Condition, Definition, Group};
use crate::words::words;

/// What the ids of the gate's questions begin with.
pub const GATE: &str = "gate-";

words! {
    /// Why one should look and listen, and not ask, for now.
    Caution {
        /// Not alone with the person.
        NotAlone "not-alone",
        /// The interpreter is not trusted.
        InterpreterNotSafe "interpreter-not-safe",
        /// The person does not want to talk.
        DoesNotWantToTalk "does-not-want-to-talk",
    }
}

words! {
    /// The questions of the gate.
    Gate {
        /// Alone with the person?
        Alone "alone",
        /// Is the interpreter safe?
        Interpreter "interpreter",
        /// Is anyone in danger now?
        Danger "danger",
        /// Could the person be under eighteen?
        Child "child",
        /// Does the person want to talk now?
        WantsToTalk "wants-to-talk",
    }
}

impl Gate {
    /// The id of the question within a run.
    pub fn id(self) -> String {
        format!("{GATE}{}", self.name())
    }
}

/// What the gate's answers change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// The first step is to act, not to ask.
    pub danger: bool,
    /// The person is a child, or may be one: the list for children and the rule for children.
    ///
    /// Where age is unknown and the person may be a child, they are treated as one (Council of
    /// Europe convention, article 10(3)); so *unclear* counts here.
    pub child: bool,
    /// Why not to ask for now; empty when asking is fine.
    pub cautions: Vec<Caution>,
    /// Questions of the gate without an answer.
    pub open: u32,
}

impl Offer {
    /// Whether only what can be noticed is offered.
    pub fn asks_nothing(&self) -> bool {
        !self.cautions.is_empty()
    }
}

/// What is offered after these answers.
pub fn offer(answers: &Answers) -> Offer {
    let answer = |question: Gate| answers.get(&question.id());
    let is = |question: Gate, value: &Value| answer(question) == Some(value);
    let not_yes = |question: Gate| matches!(answer(question), Some(Value::No | Value::Unclear));
    let mut cautions = Vec::new();
    if not_yes(Gate::Alone) {
        cautions.push(Caution::NotAlone);
    }
    if not_yes(Gate::Interpreter) {
        cautions.push(Caution::InterpreterNotSafe);
    }
    if is(Gate::WantsToTalk, &Value::No) {
        cautions.push(Caution::DoesNotWantToTalk);
    }
    let open = Gate::NAMES
        .iter()
        .filter(|(_, question)| answer(*question).is_none());
    Offer {
        danger: is(Gate::Danger, &Value::Yes),
        child: matches!(answer(Gate::Child), Some(Value::Yes | Value::Unclear)),
        cautions,
        open: open.count() as u32,
    }
}

impl Definition {
    /// This checklist with the questions of the gate before its own.
    #[must_use]
    pub fn after_gate(&self, gate: &Self) -> Self {
        let prefixed = |id: &str| format!("{GATE}{id}");
        let groups = gate.groups.iter().map(|group| Group {
            id: prefixed(&group.id),
            questions: group
                .questions
                .iter()
                .cloned()
                .map(|mut question| {
                    question.id = prefixed(&question.id);
                    question.when = question.when.map(|when| Condition {
                        question: prefixed(&when.question),
                        ..when
                    });
                    question
                })
                .collect(),
        });
        Self {
            groups: groups.chain(self.groups.iter().cloned()).collect(),
            ..self.clone()
        }
    }

    /// Whether the answers are weighed by the rule for children.
    pub fn is_about_a_child(&self, answers: &Answers) -> bool {
        self.audience == Audience::Child || offer(answers).child
    }
}
