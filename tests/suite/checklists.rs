//! The checklists that are shipped, and what answers to them say.

use crate::handbook::{app, book};
use checklist::{Audience, Kind, Method, Strengths, Takes};
use std::collections::{BTreeMap, BTreeSet};

/// Outline of the handbook: the eleven checklists, and the gate before them.
const LISTS: [&str; 12] = [
    "adult-labour",
    "adult-sexual",
    "before-the-conversation",
    "child",
    "detained-national",
    "domestic-worker",
    "first-screening",
    "forced-criminality",
    "marriage",
    "return-risk",
    "safety-gate",
    "visa-application",
];

fn assess(list: &str, answers: &[(&str, &str)]) -> app::view::AssessmentView {
    let answers: BTreeMap<String, (String, String)> = answers
        .iter()
        .map(|(id, value)| ((*id).to_owned(), ((*value).to_owned(), String::new())))
        .collect();
    // One for all: each would read the handbook and make an index.
    static APP: std::sync::LazyLock<app::App> = std::sync::LazyLock::new(app);
    APP.assess(&format!("checklists/{list}"), &answers).unwrap()
}

#[test]
fn all_checklists_of_the_outline_are_there() {
    let book = book();
    let lists = &book.source().unwrap().checklists;
    let names: Vec<&str> = lists
        .keys()
        .map(|id| id.as_str().trim_start_matches("checklists/"))
        .collect();
    assert_eq!(names, LISTS);
}

#[test]
fn the_adult_labour_list_asks_for_each_of_the_67_operational_indicators_once() {
    let book = book();
    let list = &book.source().unwrap().checklists[&content::PageId::new("checklists/adult-labour")];
    assert_eq!(list.definition.strengths, Strengths::Operational);
    let rows = book.indicators.rows.iter();
    let operational: BTreeSet<&str> = rows
        .filter(|row| {
            row.operational
                .as_ref()
                .is_some_and(|one| one.adult_labour.is_some())
        })
        .map(|row| row.id.as_str())
        .collect();
    let weighed: Vec<&str> = list
        .definition
        .questions()
        .filter(|question| question.strength.is_some())
        .map(|question| list.signs[&question.id].as_str())
        .collect();
    assert_eq!(weighed.len(), 67);
    assert_eq!(weighed.into_iter().collect::<BTreeSet<_>>(), operational);
}

#[test]
fn every_question_helps_whoever_asks_it() {
    let book = book();
    for list in book.source().unwrap().checklists.values() {
        for question in list.definition.questions() {
            let name = format!("{} {}", list.page.id, question.id);
            let guidance = list.guidance(&question.id).unwrap();
            assert!(!guidance.why.is_empty(), "{name} says why");
            assert!(guidance.explained.is_some(), "{name} leads to the guide");
            let how =
                !guidance.dos.is_empty() || !guidance.donts.is_empty() || !guidance.text.is_empty();
            assert!(how || !guidance.say.is_empty(), "{name} says how");
            let asked = question.kind == Kind::Ask && question.takes == Takes::YesNo;
            let interviews =
                !matches!(list.definition.method, Method::Preparation | Method::Return);
            if asked && interviews {
                assert!(!guidance.say.is_empty(), "{name} has words to say");
            }
        }
    }
}

#[test]
fn the_visa_desk_only_looks() {
    let book = book();
    let list =
        &book.source().unwrap().checklists[&content::PageId::new("checklists/visa-application")];
    assert!(
        list.definition
            .questions()
            .all(|question| question.kind == Kind::Observe)
    );
}

#[test]
fn a_section_of_the_guide_leads_back_to_the_questions_that_it_explains() {
    let page = app()
        .read_page("guide/identification/children-travelling", "en")
        .unwrap();
    assert!(!page.asked.is_empty());
    for asked in &page.asked {
        assert!(asked.anchor.is_empty() || page.toc.iter().any(|entry| entry.id == asked.anchor));
    }
}

#[test]
fn answers_of_one_case_read_as_an_experienced_colleague_would_read_them() {
    // Fourteen hours, half the pay, papers and a debt: exploitation and coercion.
    let book = book();
    let list = &book.source().unwrap().checklists[&content::PageId::new("checklists/adult-labour")];
    let question = |number: &str| -> String {
        let row = book.indicators.rows.iter().find(|row| {
            row.operational
                .as_ref()
                .is_some_and(|one| one.number == number)
        });
        let id = &row.unwrap().id;
        list.signs
            .iter()
            .find(|(_, sign)| *sign == id)
            .unwrap()
            .0
            .clone()
    };
    let ids = ["4.1", "4.2", "5.1", "5.2"].map(question);
    let yes: Vec<(&str, &str)> = ids.iter().map(|id| (id.as_str(), "yes")).collect();
    let all = assess("adult-labour", &yes);
    assert_eq!(all.finding, "strong-grounds");
    // Without what holds the person it is a bad job: a reason to ask for advice.
    assert_eq!(assess("adult-labour", &yes[..2]).finding, "consult");
    // The same for a child is enough.
    let child = [yes[0], yes[1], ("gate-child", "unclear")];
    assert_eq!(assess("adult-labour", &child).finding, "strong-grounds");
    assert_eq!(
        assess("first-screening", &[("gate-danger", "yes")]).finding,
        "act-now"
    );
    assert_eq!(assess("first-screening", &[]).finding, "no-grounds");
    assert_eq!(assess("first-screening", &[]).known, 0);
}

#[test]
fn a_child_is_never_left_with_no_grounds_once_any_sign_was_seen() {
    let book = book();
    let lists = book.source().unwrap().checklists.values();
    for list in lists.filter(|list| list.definition.audience == Audience::Child) {
        let weighed = list
            .definition
            .questions()
            .filter(|question| question.strength.is_some());
        for question in weighed {
            let mut answers = vec![(question.id.as_str(), "yes")];
            if let Some(when) = &question.when {
                answers.push((when.question.as_str(), when.answer.as_str()));
            }
            let name = list.page.id.as_str().trim_start_matches("checklists/");
            assert_ne!(
                assess(name, &answers).finding,
                "no-grounds",
                "{}",
                question.id
            );
        }
    }
}

#[test]
fn a_return_is_not_called_safe_while_anything_essential_is_not_known() {
    assert_eq!(assess("return-risk", &[]).finding, "return-unknown");
    let book = book();
    let list = &book.source().unwrap().checklists[&content::PageId::new("checklists/return-risk")];
    let calm: Vec<(String, &str)> = list
        .definition
        .questions()
        .map(|question| {
            (
                question.id.clone(),
                if question.counts_on_no { "yes" } else { "no" },
            )
        })
        .chain(["alone", "interpreter", "wants-to-talk"].map(|id| (format!("gate-{id}"), "yes")))
        .collect();
    let calm: Vec<(&str, &str)> = calm
        .iter()
        .map(|(id, value)| (id.as_str(), *value))
        .collect();
    assert_eq!(assess("return-risk", &calm).finding, "return-no-risk-found");
    // What is shown only after a yes is not essential while that is a no.
    let essential = list
        .definition
        .questions()
        .filter(|one| one.essential && one.when.is_none());
    for question in essential {
        let open: Vec<_> = calm
            .iter()
            .copied()
            .filter(|(id, _)| *id != question.id)
            .collect();
        assert_eq!(
            assess("return-risk", &open).finding,
            "return-unknown",
            "{}",
            question.id
        );
    }
}
