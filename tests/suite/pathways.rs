//! The pathways that are shipped, for every combination of facts.

use crate::handbook::{app, book};
use app::view::FactsInput;
use referral::{
    Age, Answer, Condition, Consent, Facts, Nationality, Receiver, State, choose, plan,
};

/// Every combination of the facts that conditions read; the kind of exploitation apart.
fn combinations() -> Vec<Facts> {
    let mut all = Vec::new();
    for (_, age) in Age::NAMES {
        for (_, consent) in Consent::NAMES {
            for (_, danger) in Answer::NAMES {
                for (_, nationality) in Nationality::NAMES {
                    for (_, wishes_return) in Answer::NAMES {
                        for (_, detained) in Answer::NAMES {
                            for forms in [Vec::new(), vec!["domestic-servitude".to_owned()]] {
                                all.push(Facts {
                                    age: *age,
                                    consent: *consent,
                                    danger: *danger,
                                    nationality: *nationality,
                                    wishes_return: *wishes_return,
                                    detained: *detained,
                                    forms,
                                    host: "lv".to_owned(),
                                    origin: "ro".to_owned(),
                                });
                            }
                        }
                    }
                }
            }
        }
    }
    all
}

#[test]
fn the_seven_pathways_of_the_outline_are_there() {
    let book = book();
    let ids: Vec<&str> = book
        .source()
        .unwrap()
        .pathways
        .keys()
        .map(|id| id.as_str())
        .collect();
    let wanted = [
        "child",
        "detained-national",
        "domestic-worker",
        "other-national-adult",
        "own-national-adult",
        "remote-contact",
        "safe-return",
    ];
    assert_eq!(ids, wanted.map(|name| format!("pathways/{name}")));
}

#[test]
fn every_combination_of_facts_has_a_pathway_and_every_pathway_a_first_step() {
    let book = book();
    let ways: Vec<_> = book
        .source()
        .unwrap()
        .pathways
        .values()
        .map(|way| way.definition.clone())
        .collect();
    for facts in combinations() {
        let fitting = choose(&ways, &facts);
        assert!(!fitting.is_empty(), "{facts:?}");
        if facts.age == Age::Child {
            assert_eq!(fitting[0].id, "pathways/child");
        }
        for way in &ways {
            let made = plan(way, &facts, &[], &|_, _| true);
            assert!(made.next.is_some(), "{} {facts:?}", way.id);
        }
    }
}

#[test]
fn no_step_passes_on_personal_data_before_consent_but_for_danger_and_children() {
    let book = book();
    for way in book.source().unwrap().pathways.values() {
        if way.page.id.as_str() == "pathways/child" {
            continue;
        }
        for facts in combinations() {
            let agreed = facts.consent == Consent::Given;
            if agreed || facts.danger == Answer::Yes || facts.age == Age::Child {
                continue;
            }
            for step in way.definition.phases.iter().flat_map(|phase| &phase.steps) {
                let shares = step
                    .shares
                    .is_some_and(|to| to != Receiver::ChildProtection);
                if shares {
                    assert!(
                        !Condition::all_hold(&step.when, &facts),
                        "{} {}",
                        way.page.id,
                        step.id
                    );
                }
            }
        }
    }
}

#[test]
fn in_every_country_each_contact_is_there_or_has_something_that_stands_in() {
    let book = book();
    for country in book.directory.values().filter(|country| country.is_state) {
        let has = |_: State, list: &str| country.list(list).next().is_some();
        for way in book.source().unwrap().pathways.values() {
            let made = plan(&way.definition, &Facts::default(), &[], &has);
            for step in made.steps() {
                for need in &step.contacts {
                    assert!(
                        has(need.state, &need.list),
                        "{} {} {}",
                        country.iso2,
                        step.id,
                        need.wanted
                    );
                }
            }
        }
    }
}

#[test]
fn every_step_says_what_to_do_and_why() {
    let book = book();
    for way in book.source().unwrap().pathways.values() {
        for step in way.definition.phases.iter().flat_map(|phase| &phase.steps) {
            let name = format!("{} {}", way.page.id, step.id);
            let guidance = way.guidance(&step.id).unwrap();
            assert!(!guidance.text.is_empty(), "{name} says what to do");
            assert!(
                !guidance.why.is_empty() && guidance.explained.is_some(),
                "{name} says why"
            );
        }
    }
}

#[test]
fn a_changed_fact_changes_the_plan_on_the_screen() {
    let app = app();
    let mut facts = FactsInput {
        nationality: "other".to_owned(),
        host: "lv".to_owned(),
        ..FactsInput::default()
    };
    let steps = |facts: &FactsInput| -> Vec<String> {
        let plan = app.plan_from(facts, "", "en").unwrap();
        plan.phases
            .iter()
            .flat_map(|phase| &phase.steps)
            .map(|step| step.id.clone())
            .collect()
    };
    let before = steps(&facts);
    facts.consent = "given".to_owned();
    let after = steps(&facts);
    assert_ne!(before, after);
    assert_eq!(
        app.plan_from(&facts, "", "en").unwrap().pathway.id,
        "pathways/other-national-adult"
    );
    facts.age = "child".to_owned();
    assert_eq!(
        app.plan_from(&facts, "", "en").unwrap().pathway.id,
        "pathways/child"
    );
}
