//! From facts to steps in order.

use crate::facts::{Age, Answer, Facts, Nationality};
use crate::pathway::{Condition, Need, Pathway, State, Step};
use crate::words::words;

words! {
    /// What became of a step.
    Progress {
        /// Not yet.
        Open "open",
        /// Done.
        Done "done",
        /// Left out, for a reason.
        Skipped "skipped",
        /// Does not fit this case.
        NotApplicable "not-applicable",
    }
}

/// What was recorded about a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The step.
    pub step: String,
    /// What became of it.
    pub progress: Progress,
}

/// The steps that apply, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The pathway.
    pub pathway: String,
    /// Phases that have steps.
    pub phases: Vec<PlannedPhase>,
    /// The first step that is not settled.
    pub next: Option<String>,
    /// Steps that were settled and no longer apply: they stay visible, nothing that was done disappears.
    pub kept: Vec<String>,
}

/// A phase with the steps that apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedPhase {
    /// Its id.
    pub id: String,
    /// Its steps.
    pub steps: Vec<PlannedStep>,
}

/// A step that applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedStep {
    /// Its id.
    pub id: String,
    /// What became of it.
    pub progress: Progress,
    /// Contacts for it.
    pub contacts: Vec<ContactNeed>,
}

/// A list of the directory for a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactNeed {
    /// The list that the step names.
    pub wanted: String,
    /// The list that has somebody: the wanted one, or what stands in for it.
    pub list: String,
    /// Of which state.
    pub state: State,
}

/// What stands in for a list that is empty, in order. The emergency number is always there.
const INSTEAD: [&str; 3] = ["first_contact", "hotline", "emergency"];

impl Plan {
    /// Ids of its steps in order.
    pub fn steps(&self) -> impl Iterator<Item = &PlannedStep> {
        self.phases.iter().flat_map(|phase| &phase.steps)
    }
}

/// The pathways that fit the facts, the best first.
///
/// A child comes before everything else; then detention; then whose national the person is. What
/// fits nobody in particular (a call from far away, a return) is offered after these.
pub fn choose<'a>(pathways: &'a [Pathway], facts: &Facts) -> Vec<&'a Pathway> {
    let mut fitting: Vec<&Pathway> = pathways
        .iter()
        .filter(|pathway| Condition::all_hold(&pathway.applies, facts))
        .collect();
    let rank = |pathway: &Pathway| {
        let name = pathway.id.rsplit('/').next().unwrap_or_default();
        let wanted: &[&str] = match facts {
            Facts {
                age: Age::Child, ..
            } => &["child"],
            Facts {
                detained: Answer::Yes,
                ..
            } => &["detained-national"],
            facts if facts.forms.iter().any(|form| form == "domestic-servitude") => {
                &["domestic-worker"]
            }
            Facts {
                nationality: Nationality::Own,
                ..
            } => &["own-national-adult"],
            _ => &["other-national-adult"],
        };
        match wanted.contains(&name) {
            true => 0,
            false => pathway.applies.len().saturating_sub(4).min(1) + 1,
        }
    };
    fitting.sort_by_key(|pathway| rank(pathway));
    fitting
}

/// The plan. `has` says whether the directory has anybody in a list of a state.
pub fn plan(
    pathway: &Pathway,
    facts: &Facts,
    done: &[Done],
    has: &dyn Fn(State, &str) -> bool,
) -> Plan {
    let progress = |step: &str| {
        let recorded = done.iter().find(|one| one.step == step);
        recorded.map_or(Progress::Open, |one| one.progress)
    };
    let mut phases = Vec::new();
    for phase in &pathway.phases {
        let steps: Vec<PlannedStep> = phase
            .steps
            .iter()
            .filter(|step| Condition::all_hold(&step.when, facts))
            .map(|step| PlannedStep {
                id: step.id.clone(),
                progress: progress(&step.id),
                contacts: contacts(step, has),
            })
            .collect();
        if !steps.is_empty() {
            phases.push(PlannedPhase {
                id: phase.id.clone(),
                steps,
            });
        }
    }
    let mut plan = Plan {
        pathway: pathway.id.clone(),
        phases,
        next: None,
        kept: Vec::new(),
    };
    let open = |step: &&PlannedStep| step.progress == Progress::Open;
    let next = plan.steps().find(open).map(|step| step.id.clone());
    let kept = done
        .iter()
        .filter(|one| one.progress != Progress::Open)
        .filter(|one| plan.steps().all(|step| step.id != one.step))
        .map(|one| one.step.clone())
        .collect();
    plan.next = next;
    plan.kept = kept;
    plan
}

fn contacts(step: &Step, has: &dyn Fn(State, &str) -> bool) -> Vec<ContactNeed> {
    let mut found: Vec<ContactNeed> = Vec::new();
    for Need { list, state } in &step.needs {
        let instead = INSTEAD.iter().find(|instead| has(*state, instead));
        let used = match instead {
            _ if has(*state, list) => list,
            Some(instead) => *instead,
            None => list,
        };
        if found
            .iter()
            .all(|one| (one.list.as_str(), one.state) != (used, *state))
        {
            found.push(ContactNeed {
                wanted: list.clone(),
                list: used.to_owned(),
                state: *state,
            });
        }
    }
    found
}
