#![allow(clippy::unwrap_used, reason = "a test may fail")]

use super::*;
use crate::answers::Reason;
use crate::definition::{
    Audience, Condition, Dimension, Effect, Element, Group, Kind, Strength, Strengths, Takes,
};
use crate::gate::Gate;
use crate::{offer, open_questions, progress};
use proptest::prelude::*;

fn list(method: Method, questions: Vec<Question>) -> Definition {
    Definition {
        id: "checklists/test".to_owned(),
        audience: Audience::Any,
        method,
        strengths: Strengths::Own,
        groups: vec![Group {
            id: "all".to_owned(),
            questions,
        }],
    }
}

fn dimension(id: &str, dimension: Dimension, strength: Strength) -> Question {
    Question {
        dimension: Some(dimension),
        strength: Some(strength),
        ..Question::new(id)
    }
}

fn element(id: &str, element: Element, strength: Strength) -> Question {
    Question {
        element: Some(element),
        strength: Some(strength),
        ..Question::new(id)
    }
}

fn yes(ids: &[&str]) -> Answers {
    ids.iter()
        .map(|id| ((*id).to_owned(), Value::Yes))
        .collect()
}

#[test]
fn the_rule_for_a_dimension_is_the_four_cases_of_the_brochure() {
    for strong in 0..4 {
        for medium in 0..5 {
            for weak in 0..4 {
                let tally = Tally {
                    strong,
                    medium,
                    weak,
                };
                // "At least one of": two strong; one strong and one medium or weak; three medium;
                // two medium and one weak. Written as subsets of what there is.
                let cases = [(2, 0, 0), (1, 1, 0), (1, 0, 1), (0, 3, 0), (0, 2, 1)];
                let wanted = cases
                    .iter()
                    .any(|(s, m, w)| strong >= *s && medium >= *m && weak >= *w);
                assert_eq!(tally.is_positive_dimension(), wanted, "{tally:?}");
            }
        }
    }
}

fn labour() -> Definition {
    use Dimension::{CoercionAtDestination, Exploitation};
    list(
        Method::Dimensions,
        vec![
            dimension("hours", Exploitation, Strength::Strong),
            dimension("pay", Exploitation, Strength::Medium),
            dimension("papers", CoercionAtDestination, Strength::Strong),
            dimension("threats", CoercionAtDestination, Strength::Medium),
            Question {
                alert: Some(Alert::Danger),
                ..Question::new("locked-in")
            },
            Question {
                alert: Some(Alert::Health),
                ..Question::new("ill")
            },
            Question {
                intended: true,
                ..Question::new("planned")
            },
        ],
    )
}

#[test]
fn exploitation_and_a_means_are_strong_grounds_for_an_adult() {
    let definition = labour();
    let table: &[(&[&str], Finding)] = &[
        (&[], Finding::NoGrounds),
        (&["pay"], Finding::NoGrounds),
        (&["hours"], Finding::Consult),
        (&["hours", "pay"], Finding::Consult),
        (&["papers", "threats"], Finding::Consult),
        (&["hours", "pay", "papers"], Finding::Consult),
        (
            &["hours", "pay", "papers", "threats"],
            Finding::StrongGrounds,
        ),
        (&["planned"], Finding::Consult),
        (&["planned", "papers", "threats"], Finding::StrongGrounds),
        (&["ill"], Finding::Consult),
        (&["locked-in"], Finding::ActNow),
        (
            &["hours", "pay", "papers", "threats", "locked-in"],
            Finding::ActNow,
        ),
    ];
    for (ids, wanted) in table {
        assert_eq!(assess(&definition, &yes(ids)).finding, *wanted, "{ids:?}");
    }
}

#[test]
fn exploitation_alone_is_enough_for_a_child_and_for_who_may_be_one() {
    let definition = labour();
    let mut answers = yes(&["hours", "pay"]);
    for age in [Value::Yes, Value::Unclear] {
        answers.insert(Gate::Child.id(), age);
        let assessment = assess(&definition, &answers);
        assert!(assessment.child);
        assert_eq!(assessment.finding, Finding::StrongGrounds);
    }
    answers.insert(Gate::Child.id(), Value::No);
    assert_eq!(assess(&definition, &answers).finding, Finding::Consult);
}

#[test]
fn unclear_and_not_asked_are_never_a_no() {
    let definition = labour();
    for value in [Value::Unclear, Value::NotAsked(Some(Reason::NotSafe))] {
        let mut answers = yes(&[]);
        answers.insert("hours".to_owned(), value);
        answers.insert("pay".to_owned(), Value::No);
        let assessment = assess(&definition, &answers);
        assert_eq!(assessment.parts[0].state, PartState::NotKnown);
        assert_eq!(assessment.parts[0].denied, 1);
        assert!(assessment.unknown.contains(&"hours".to_owned()));
    }
    let all = ["hours", "pay"].map(|id| (id.to_owned(), Value::No));
    let assessment = assess(&definition, &all.into());
    assert_eq!(assessment.parts[0].state, PartState::NothingFound);
}

#[test]
fn the_questions_that_would_tell_most_come_first_and_nothing_declined_is_asked_again() {
    let definition = labour();
    let mut answers = yes(&["hours", "pay", "papers"]);
    assert_eq!(
        assess(&definition, &answers).ask_next,
        ["locked-in", "threats", "ill"]
    );
    answers.insert("locked-in".to_owned(), Value::No);
    answers.insert(
        "threats".to_owned(),
        Value::NotAsked(Some(Reason::Declined)),
    );
    assert!(
        !assess(&definition, &answers)
            .ask_next
            .contains(&"threats".to_owned())
    );
}

#[test]
fn the_heaviest_finding_decides_about_a_return_and_nothing_is_safe_while_unknown() {
    let effect = |id: &str, effect: Effect| Question {
        effect: Some(effect),
        ..Question::new(id)
    };
    let definition = list(
        Method::Return,
        vec![
            Question {
                counts_on_no: true,
                essential: true,
                ..effect("wants", Effect::Blocks)
            },
            effect("no-papers", Effect::Postpones),
            effect("debt", Effect::Measure),
        ],
    );
    let answers = |rows: &[(&str, Value)]| -> Answers {
        rows.iter()
            .map(|(id, value)| ((*id).to_owned(), value.clone()))
            .collect()
    };
    let finding = |rows: &[(&str, Value)]| assess(&definition, &answers(rows)).finding;
    use Value::{No, Unclear, Yes};
    assert_eq!(finding(&[]), Finding::ReturnUnknown);
    assert_eq!(finding(&[("wants", Unclear)]), Finding::ReturnUnknown);
    assert_eq!(finding(&[("wants", Yes)]), Finding::ReturnNoRiskFound);
    assert_eq!(
        finding(&[("wants", Yes), ("debt", Yes)]),
        Finding::ReturnWithMeasures
    );
    assert_eq!(
        finding(&[("debt", Yes), ("no-papers", Yes)]),
        Finding::ReturnNotNow
    );
    assert_eq!(
        finding(&[("wants", No), ("no-papers", Yes)]),
        Finding::ReturnNotAtAll
    );
}

#[test]
fn a_hidden_answer_is_kept_is_not_counted_and_counts_again() {
    let mut amount = element("amount", Element::Means, Strength::Strong);
    amount.when = Some(Condition {
        question: "debt".to_owned(),
        answer: "yes".to_owned(),
    });
    let definition = list(Method::Elements, vec![Question::new("debt"), amount]);
    let mut answers = yes(&["debt", "amount"]);
    assert_eq!(assess(&definition, &answers).finding, Finding::Consult);
    answers.insert("debt".to_owned(), Value::No);
    let hidden = assess(&definition, &answers);
    assert_eq!(
        (hidden.finding, hidden.uncounted),
        (Finding::NoGrounds, vec!["amount".to_owned()])
    );
    answers.insert("debt".to_owned(), Value::Yes);
    assert_eq!(assess(&definition, &answers).uncounted, [""; 0]);
}

#[test]
fn when_asking_is_not_safe_what_can_be_noticed_comes_first() {
    let mut seen = dimension("seen", Dimension::Exploitation, Strength::Weak);
    seen.kind = Kind::Observe;
    let asked = dimension("asked", Dimension::Exploitation, Strength::Strong);
    let definition = list(Method::Dimensions, vec![asked, seen]);
    let open = |answers: &Answers| open_questions(&definition, answers, &offer(answers)).join(" ");
    let mut answers = Answers::new();
    assert_eq!(open(&answers), "asked seen");
    answers.insert(Gate::Alone.id(), Value::No);
    assert_eq!(open(&answers), "seen asked");
    assert_eq!(assess(&definition, &answers).ask_next, ["seen"]);
    answers.insert("seen".to_owned(), Value::No);
    assert_eq!(open(&answers), "asked");
}

#[test]
fn the_questions_of_the_gate_stand_first_under_ids_of_their_own() {
    let gate = list(
        Method::Preparation,
        vec![Question::new("alone"), Question::new("hours")],
    );
    let both = labour().after_gate(&gate);
    let ids: Vec<&str> = both.questions().take(3).map(|q| q.id.as_str()).collect();
    assert_eq!(ids, ["gate-alone", "gate-hours", "hours"]);
    assert_eq!(progress(&both, &yes(&["gate-alone"]))[0].answered, 1);
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Yes),
        Just(Value::No),
        Just(Value::Unclear),
        Just(Value::NotAsked(None)),
        Just(Value::NotAsked(Some(Reason::Declined))),
        "[a-z0-9]{0,3}".prop_map(Value::Detail),
    ]
}

/// A checklist of up to twelve questions of any shape, with conditions on earlier ones.
fn any_definition() -> impl Strategy<Value = Definition> {
    let method = prop_oneof![
        Just(Method::Dimensions),
        Just(Method::Elements),
        Just(Method::Alerts),
        Just(Method::Return),
        Just(Method::Preparation),
    ];
    let question = (
        0..6usize,
        0..4usize,
        0..5usize,
        0..12usize,
        any::<[bool; 5]>(),
    );
    (method, proptest::collection::vec(question, 1..12)).prop_map(|(method, rows)| {
        let pick = |at: usize| Strength::NAMES.get(at).map(|(_, strength)| *strength);
        let questions = rows
            .iter()
            .enumerate()
            .map(|(at, (dimension, strength, alert, when, flags))| {
                let earlier = at.checked_sub(1).map(|last| when % (last + 1));
                Question {
                    dimension: (method == Method::Dimensions)
                        .then(|| Dimension::NAMES[*dimension].1),
                    element: Some(Element::NAMES[dimension % 3].1),
                    strength: pick(*strength),
                    alert: Alert::NAMES.get(*alert).map(|(_, alert)| *alert),
                    effect: Effect::NAMES.get(*strength).map(|(_, effect)| *effect),
                    counts_on_no: flags[0],
                    essential: flags[1],
                    intended: flags[2] && flags[3],
                    when: earlier.filter(|_| flags[4]).map(|earlier| Condition {
                        question: format!("q{earlier}"),
                        answer: ["yes", "no", "unclear"][when % 3].to_owned(),
                    }),
                    kind: if flags[3] { Kind::Ask } else { Kind::Observe },
                    takes: Takes::YesNo,
                    ..Question::new(&format!("q{at}"))
                }
            })
            .collect();
        list(method, questions)
    })
}

proptest! {
    /// Answers come in any order, are changed and taken back; the result is that of the set that is
    /// left, as if each had been given once.
    #[test]
    fn the_assessment_depends_on_the_set_of_answers_only(
        definition in any_definition(),
        changes in proptest::collection::vec((0..12usize, proptest::option::of(any_value())), 0..40),
    ) {
        let mut lived = Answers::new();
        for (at, value) in &changes {
            match value {
                Some(value) => lived.insert(format!("q{at}"), value.clone()),
                None => lived.remove(&format!("q{at}")),
            };
            // Looking in between, as the side panel does, changes nothing.
            let _ = assess(&definition, &lived);
        }
        let mut last = std::collections::BTreeMap::new();
        for (at, value) in &changes {
            last.insert(at, value);
        }
        let once: Answers = last.iter().rev()
            .filter_map(|(at, value)| Some((format!("q{at}"), (*value).clone()?)))
            .collect();
        prop_assert_eq!(assess(&definition, &lived), assess(&definition, &once));
    }

    /// What is not shown cannot change the result, except as "kept, not counted".
    #[test]
    fn answers_that_are_not_shown_change_nothing(
        definition in any_definition(),
        values in proptest::collection::vec(proptest::option::of(any_value()), 12),
    ) {
        let answers: Answers = values.into_iter().enumerate()
            .filter_map(|(at, value)| Some((format!("q{at}"), value?)))
            .collect();
        let all = assess(&definition, &answers);
        let mut counted = answers.clone();
        counted.retain(|id, _| !all.uncounted.contains(id));
        let without = assess(&definition, &counted);
        prop_assert_eq!(Assessment { uncounted: Vec::new(), ..all }, without);
    }

    /// More signs never make it less urgent, as long as they hide no question.
    #[test]
    fn one_more_yes_never_calms(
        definition in any_definition(),
        before in proptest::collection::vec(any::<bool>(), 12),
        more in 0..12usize,
    ) {
        let mut definition = definition;
        for question in &mut definition.groups[0].questions {
            question.when = None;
            question.counts_on_no = false;
        }
        // A return turns from unknown to safe by knowing more; preparation has no urgency.
        prop_assume!(!matches!(definition.method, Method::Return | Method::Preparation));
        let ids: Vec<String> = before.iter().enumerate().filter(|(_, yes)| **yes)
            .map(|(at, _)| format!("q{at}")).collect();
        let mut answers = yes(&ids.iter().map(String::as_str).collect::<Vec<_>>());
        let first = assess(&definition, &answers).finding;
        answers.insert(format!("q{more}"), Value::Yes);
        prop_assert!(assess(&definition, &answers).finding <= first);
    }
}
