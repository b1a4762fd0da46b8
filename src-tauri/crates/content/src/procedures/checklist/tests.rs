#![allow(clippy::unwrap_used, reason = "a test may fail")]

use super::*;
use crate::data::indicators::Indicators;
use crate::problem::Code;
use checklist::{Method, Strength, Takes};

const TEXT: &str = "+++\ntitle = \"Work\"\nfor = \"adult\"\nmethod = \"dimensions\"\nstrengths = \"own\"\nminutes = 5\nrevised = 2026-01-01\n+++\nIntro.\n\n## Recruitment {#recruitment}\n\n### Was the person misled? {#misled dimension=deceptive-recruitment strength=strong}\n\n> \"Is it as you were told?\"\n\nLook at the advert.\n\n- ✓ Ask where first.\n- ✗ Not \"who\".\n\nSign: Misled about the work\n\nWhy: a lie is how it starts.\n\n### By whom? {#by-whom when=misled:yes answer=text}\n\nWhy: later.\n";

fn parse(text: &str) -> (Checklist, Vec<Code>) {
    let mut problems = Vec::new();
    let list = Checklist::parse("en/checklists/work.md", "en", text, &mut problems);
    list.check(&Indicators::default(), &mut problems);
    (list, problems.into_iter().map(|one| one.code).collect())
}

#[test]
fn a_checklist_is_groups_of_questions_with_their_logic() {
    let (list, problems) = parse(TEXT);
    // Both questions lack a link to the guide.
    assert_eq!(problems, [Code::MissingKey; 2]);
    assert_eq!(
        (list.definition.method, list.minutes),
        (Method::Dimensions, 5)
    );
    let questions: Vec<_> = list.definition.questions().collect();
    assert_eq!(questions[0].strength, Some(Strength::Strong));
    assert_eq!(questions[1].when.as_ref().unwrap().question, "misled");
    assert_eq!(questions[1].takes, Takes::Text);
}

#[test]
fn what_stands_below_a_question_is_cut_into_its_parts() {
    let (list, _) = parse(TEXT);
    let guidance = list.guidance("misled").unwrap();
    assert_eq!(guidance.say, ["“Is it as you were told?”"]);
    assert_eq!(
        (
            guidance.text.len(),
            guidance.dos.len(),
            guidance.donts.len()
        ),
        (1, 1, 1)
    );
    assert_eq!(guidance.sign, "Misled about the work");
    let why = crate::markdown::plain_inlines(&guidance.why);
    assert_eq!(why, "a lie is how it starts.");
}

#[test]
fn a_condition_on_a_question_that_comes_later_or_never_is_a_problem() {
    let (_, problems) = parse(&TEXT.replace("when=misled:yes", "when=misles:yes colour=red"));
    assert!(problems.contains(&Code::InvalidCondition));
    assert!(problems.contains(&Code::UnknownAttribute));
}

#[test]
fn what_weighs_needs_a_name_and_a_sign_must_exist() {
    let (_, problems) = parse(&TEXT.replace("Sign: Misled about the work\n", ""));
    assert_eq!(problems.len(), 3);
    let (_, problems) = parse(&TEXT.replace("strength=strong", "strength=strong indicator=none"));
    assert!(problems.contains(&Code::InvalidValue));
}
