#![allow(clippy::unwrap_used, reason = "a test may fail")]

use super::*;
use proptest::prelude::*;

fn step(id: &str, when: &str) -> Step {
    Step {
        id: id.to_owned(),
        who: Who::Consulate,
        when: if when.is_empty() {
            Vec::new()
        } else {
            Condition::parse_all(when).unwrap()
        },
        needs: Need::parse_all("first_contact,iom@origin").unwrap(),
        shares: None,
        paper: None,
        due: None,
    }
}

fn pathway() -> Pathway {
    Pathway {
        id: "pathways/test".to_owned(),
        applies: Vec::new(),
        phases: vec![
            Phase {
                id: "presumed-identification".to_owned(),
                steps: vec![
                    step("danger", ""),
                    step("wait", "consent:not-asked|refused"),
                ],
            },
            Phase {
                id: "first-referral".to_owned(),
                steps: vec![step("refer", "consent:given,danger:no|unknown")],
            },
        ],
    }
}

fn ids(plan: &Plan) -> Vec<&str> {
    plan.steps().map(|step| step.id.as_str()).collect()
}

fn settled(step: &str) -> Done {
    Done {
        step: step.to_owned(),
        progress: Progress::Done,
    }
}

#[test]
fn only_steps_whose_conditions_hold_are_planned_and_the_first_open_one_is_next() {
    let facts = Facts::default();
    let made = plan(&pathway(), &facts, &[settled("danger")], &|_, _| true);
    assert_eq!(ids(&made), ["danger", "wait"]);
    assert_eq!(made.next.as_deref(), Some("wait"));
}

#[test]
fn a_changed_fact_changes_the_plan_and_nothing_that_was_done_disappears() {
    let done = [settled("danger"), settled("wait")];
    let before = plan(&pathway(), &Facts::default(), &done, &|_, _| true);
    let agreed = Facts {
        consent: Consent::Given,
        ..Facts::default()
    };
    let after = plan(&pathway(), &agreed, &done, &|_, _| true);
    assert_eq!(
        (ids(&before), ids(&after)),
        (vec!["danger", "wait"], vec!["danger", "refer"])
    );
    assert_eq!(after.kept, ["wait"]);
    assert_eq!(after.next.as_deref(), Some("refer"));
}

#[test]
fn an_empty_list_of_the_directory_has_something_that_stands_in() {
    let only_emergency = |_: State, list: &str| list == "emergency";
    let made = plan(&pathway(), &Facts::default(), &[], &only_emergency);
    let contacts = &made.phases[0].steps[0].contacts;
    assert!(contacts.iter().all(|need| need.list == "emergency"));
    assert_eq!(contacts[1].wanted, "iom");
}

#[test]
fn personal_data_waits_for_consent_or_a_reason() {
    let police = Some(Receiver::Police);
    let nothing = Recorded::default();
    assert_eq!(
        may_share(police, &nothing),
        Err(Blocked {
            receiver: Receiver::Police
        })
    );
    assert_eq!(may_share(None, &nothing), Ok(()));
    let other = Recorded {
        agreed: vec![Receiver::Lawyer],
        instead: None,
    };
    assert!(may_share(police, &other).is_err());
    let agreed = Recorded {
        agreed: vec![Receiver::Police],
        instead: None,
    };
    assert_eq!(may_share(police, &agreed), Ok(()));
    let danger = Recorded {
        agreed: Vec::new(),
        instead: Some(Override::Danger),
    };
    assert_eq!(may_share(police, &danger), Ok(()));
}

#[test]
fn conditions_needs_and_days_are_read_and_nonsense_is_refused() {
    for wrong in [
        "",
        "age",
        "age:",
        "age:old",
        "colour:red",
        "consent:given,,",
    ] {
        assert_eq!(Condition::parse_all(wrong), None, "{wrong}");
    }
    assert_eq!(Need::parse_all("police@moon"), None);
    for wrong in ["", "soon", "days:", "days:-1", "before:", "period:lunch"] {
        assert_eq!(Due::parse(wrong), None, "{wrong}");
    }
    let reflection = Due::parse("period:reflection").unwrap();
    assert_eq!(reflection.day(100, |_| Some(30)), Some(130));
    assert_eq!(reflection.day(100, |_| None), None);
    assert_eq!(Due::parse("days:3").unwrap().day(100, |_| None), Some(103));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,40}") {
        let _ = (Condition::parse_all(&text), Need::parse_all(&text), Due::parse(&text));
    }
}
