//! What is written down is there again, and goes when it should.

use crate::desk::{Desk, NOW, answer, later};
use storage::*;

fn labelled(label: &str) -> CaseDetails {
    CaseDetails {
        label: label.to_owned(),
        ..CaseDetails::default()
    }
}

#[test]
fn what_was_written_is_there_after_a_restart() {
    let (desk, mut vault) = Desk::open_new();
    let details = CaseDetails {
        label: "blue coat".to_owned(),
        origin: "UA".to_owned(),
        host: "LV".to_owned(),
        nationality: Nationality::Own,
        age_group: AgeGroup::Adult,
        forms: vec!["labour".to_owned(), "sexual".to_owned()],
        detained: Ternary::No,
        keep_until: Day::from_iso("2027-11-22"),
        ..CaseDetails::default()
    };
    let case = vault.add_case(&details, NOW).unwrap();
    let run = vault
        .start_run(
            case.id,
            &NewRun {
                checklist: "adult".into(),
                ..NewRun::default()
            },
            later(1),
        )
        .unwrap();
    vault
        .save_answer(run.id, &answer("misled-work", "yes"), later(2))
        .unwrap();
    let note = vault
        .add_note(case.id, None, "She has a sister in Tallinn.", later(3))
        .unwrap();
    let step = NewPlanStep {
        step: "call-first-contact".into(),
        due: Day::from_iso("2026-11-23"),
        ..NewPlanStep::default()
    };
    vault.save_plan_step(case.id, &step, later(4)).unwrap();
    drop(vault);

    let vault = desk.open();
    let found = vault.case(case.id).unwrap();
    assert_eq!(found.details, details);
    assert_eq!(found.reference, "2026-001");
    assert_eq!(found.changed, later(4));
    assert_eq!(vault.runs(case.id).unwrap(), std::slice::from_ref(&run));
    assert_eq!(
        vault.answers(run.id).unwrap()[0].given,
        answer("misled-work", "yes")
    );
    assert_eq!(vault.notes(case.id).unwrap(), [note]);
    assert_eq!(vault.plan_steps(case.id).unwrap()[0].written, step);
    let kinds: Vec<EventKind> = vault
        .events(case.id)
        .unwrap()
        .iter()
        .map(|event| event.kind)
        .collect();
    assert_eq!(
        kinds,
        [
            EventKind::CaseOpened,
            EventKind::RunStarted,
            EventKind::NoteAdded
        ]
    );
}

#[test]
fn every_change_gives_back_what_was_there_before() {
    let (_desk, mut vault) = Desk::open_new();
    let case = vault.add_case(&labelled("first"), NOW).unwrap();
    let run = vault.start_run(case.id, &NewRun::default(), NOW).unwrap();

    assert_eq!(
        vault
            .change_case(case.id, &labelled("second"), later(1))
            .unwrap(),
        labelled("first")
    );
    assert_eq!(
        vault
            .save_answer(run.id, &answer("q", "yes"), later(2))
            .unwrap(),
        None
    );
    let before = vault
        .save_answer(run.id, &answer("q", "no"), later(3))
        .unwrap()
        .unwrap();
    assert_eq!(
        (before.given, before.answered),
        (answer("q", "yes"), later(2))
    );
    assert_eq!(
        vault
            .remove_answer(run.id, "q", later(4))
            .unwrap()
            .unwrap()
            .given,
        answer("q", "no")
    );
    let note = vault.add_note(case.id, None, "one", later(5)).unwrap();
    assert_eq!(
        vault.change_note(note.id, "two", later(6)).unwrap().text,
        "one"
    );
    let removed = vault.remove_note(note.id, later(7)).unwrap();
    assert_eq!(removed.text, "two");
    vault.put_note_back(&removed, later(8)).unwrap();
    assert_eq!(vault.notes(case.id).unwrap(), [removed]);
    let closed = vault
        .set_case_state(
            case.id,
            CaseState::Closed,
            "went home",
            Ending::ReturnedSafely,
            later(9),
        )
        .unwrap();
    assert_eq!(
        (closed.state, closed.ending),
        (CaseState::Open, Ending::Unknown)
    );
    let case = vault.case(case.id).unwrap();
    assert_eq!(case.closed, Some(later(9)));
    assert_eq!(case.ending, Ending::ReturnedSafely);
    assert_eq!(case.outcome, "went home");
}

#[test]
fn a_removed_run_can_be_put_back_with_its_answers() {
    let (_desk, mut vault) = Desk::open_new();
    let case = vault.add_case(&CaseDetails::default(), NOW).unwrap();
    let run = vault.start_run(case.id, &NewRun::default(), NOW).unwrap();
    vault
        .save_answer(run.id, &answer("q", "yes"), later(1))
        .unwrap();
    let removed = vault.remove_run(run.id, later(2)).unwrap();
    assert!(vault.runs(case.id).unwrap().is_empty());
    vault.put_run_back(&removed, later(3)).unwrap();
    assert_eq!(vault.runs(case.id).unwrap(), std::slice::from_ref(&run));
    assert_eq!(vault.answers(run.id).unwrap(), removed.answers);
}

#[test]
fn a_reference_is_never_given_twice() {
    let (_desk, mut vault) = Desk::open_new();
    let first = vault.add_case(&CaseDetails::default(), NOW).unwrap();
    vault
        .erase_case(first.id, ErasureReason::Mistake, NOW)
        .unwrap();
    let references: Vec<String> = (0..3)
        .map(|_| {
            vault
                .add_case(&CaseDetails::default(), NOW)
                .unwrap()
                .reference
        })
        .collect();
    assert_eq!(references, ["2026-002", "2026-003", "2026-004"]);
    let next_year = vault
        .add_case(&CaseDetails::default(), later(60 * 86_400))
        .unwrap();
    assert_eq!(next_year.reference, "2027-001");
}

#[test]
fn withdrawn_consent_takes_along_what_rested_on_it_and_nothing_else() {
    let (_desk, mut vault) = Desk::open_new();
    let case = vault.add_case(&CaseDetails::default(), NOW).unwrap();
    let yes = NewConsent {
        receiver: "shelter".into(),
        given: Ternary::Yes,
        ..NewConsent::default()
    };
    let consent = vault.add_consent(case.id, &yes, NOW).unwrap();
    assert!(consent.holds(NOW.day()));
    vault
        .add_note(case.id, Some(consent.id), "told in confidence", NOW)
        .unwrap();
    let kept = vault
        .add_note(case.id, None, "seen at the counter", NOW)
        .unwrap();
    let rests = NewRun {
        consent: Some(consent.id),
        ..NewRun::default()
    };
    let run = vault.start_run(case.id, &rests, NOW).unwrap();
    vault.save_answer(run.id, &answer("q", "yes"), NOW).unwrap();

    let withdrawal = vault.withdraw_consent(consent.id, later(1)).unwrap();
    assert_eq!(
        (withdrawal.notes, withdrawal.runs, withdrawal.copies_renewed),
        (1, 1, true)
    );
    assert_eq!(vault.notes(case.id).unwrap(), [kept]);
    assert!(vault.runs(case.id).unwrap().is_empty());
    assert!(vault.answers(run.id).unwrap().is_empty());
    let consents = vault.consents(case.id).unwrap();
    assert_eq!(consents[0].withdrawn, Some(later(1)));
    assert!(!consents[0].holds(NOW.day()));
    let last = vault.events(case.id).unwrap().pop().unwrap();
    assert_eq!(
        (last.kind, last.about.as_str()),
        (EventKind::ConsentWithdrawn, "shelter")
    );

    let refused = vault.add_note(case.id, Some(consent.id), "more", later(2));
    assert!(matches!(refused, Err(VaultError::Withdrawn)), "{refused:?}");
}

#[test]
fn an_erased_case_leaves_a_receipt_and_nothing_else() {
    let (_desk, mut vault) = Desk::open_new();
    let case = vault.add_case(&labelled("gone"), NOW).unwrap();
    let other = vault.add_case(&labelled("stays"), NOW).unwrap();
    vault.add_note(other.id, None, "kept", NOW).unwrap();
    let consent = vault
        .add_consent(case.id, &NewConsent::default(), NOW)
        .unwrap();
    vault
        .add_note(case.id, Some(consent.id), "gone", NOW)
        .unwrap();
    let rests = NewRun {
        consent: Some(consent.id),
        ..NewRun::default()
    };
    let run = vault.start_run(case.id, &rests, NOW).unwrap();
    vault.save_answer(run.id, &answer("q", "yes"), NOW).unwrap();
    vault
        .save_plan_step(case.id, &NewPlanStep::default(), NOW)
        .unwrap();
    vault.copy_now(NOW).unwrap();

    let erasure = vault
        .erase_case(case.id, ErasureReason::Asked, later(5))
        .unwrap();
    assert!(erasure.copies_renewed);
    assert_eq!(erasure.receipt.reference, "2026-001");
    assert_eq!(vault.erasures().unwrap(), [erasure.receipt]);
    assert!(matches!(
        vault.case(case.id),
        Err(VaultError::NotFound("case"))
    ));
    assert!(vault.events(case.id).unwrap().is_empty());
    assert!(vault.answers(run.id).unwrap().is_empty());
    assert!(vault.search_cases("gone").unwrap().is_empty());
    assert_eq!(vault.notes(other.id).unwrap().len(), 1);
    let reasons: Vec<CopyReason> = vault
        .copies()
        .unwrap()
        .iter()
        .map(|copy| copy.reason)
        .collect();
    assert_eq!(
        reasons,
        [CopyReason::Erased],
        "the copies that held the case are gone"
    );
}

#[test]
fn search_finds_every_word_anywhere_in_a_case_in_any_script() {
    let (_desk, mut vault) = Desk::open_new();
    let details = CaseDetails {
        safe_contact: "через тітку СВІТЛАНУ".into(),
        ..labelled("Žanis, 100% \"blue\"")
    };
    let case = vault.add_case(&details, NOW).unwrap();
    let run = vault.start_run(case.id, &NewRun::default(), NOW).unwrap();
    let noted = NewAnswer {
        note: "Πειραιάς harbour".into(),
        ..answer("where", "yes")
    };
    vault.save_answer(run.id, &noted, NOW).unwrap();
    vault.add_case(&labelled("another, blue"), NOW).unwrap();

    for query in [
        "zanis",
        "світлан",
        "ΠΕΙΡΑΙΑΣ",
        "harbour blue",
        "100%",
        "2026-001",
        "\"blue\"",
    ] {
        assert_eq!(vault.search_cases(query).unwrap(), [case.id], "{query}");
    }
    for query in ["", "  ", "harbour another", "%", "yes", "_"] {
        let found = vault.search_cases(query).unwrap();
        assert!(found.is_empty() || query == "%", "{query}: {found:?}");
    }
    assert_eq!(vault.search_cases("blue").unwrap().len(), 2);
}

#[test]
fn what_is_due_is_listed_until_its_case_is_closed() {
    let (_desk, mut vault) = Desk::open_new();
    let until = |day| CaseDetails {
        keep_until: Day::from_iso(day),
        ..CaseDetails::default()
    };
    let past = vault.add_case(&until("2026-11-21"), NOW).unwrap();
    let today = vault.add_case(&until("2026-11-22"), NOW).unwrap();
    vault.add_case(&until("2026-11-23"), NOW).unwrap();
    let due: Vec<CaseId> = vault
        .due_cases(NOW.day())
        .unwrap()
        .iter()
        .map(|case| case.id)
        .collect();
    assert_eq!(due, [past.id, today.id]);

    let step = NewPlanStep {
        step: "visit".into(),
        due: Day::from_iso("2026-11-22"),
        ..NewPlanStep::default()
    };
    vault.save_plan_step(past.id, &step, NOW).unwrap();
    assert_eq!(vault.due_steps(NOW.day()).unwrap().len(), 1);
    vault
        .set_case_state(past.id, CaseState::Closed, "", Ending::Unknown, NOW)
        .unwrap();
    assert!(vault.due_steps(NOW.day()).unwrap().is_empty());
}

#[test]
fn training_is_kept_by_seat() {
    let (_desk, mut vault) = Desk::open_new();
    let session = vault
        .add_training("Riga, spring", "module-1", "en", NOW)
        .unwrap();
    let result = TrainingResult {
        session,
        seat: 3,
        quiz: "basics".into(),
        phase: TrainingPhase::Before,
        correct: 4,
        total: 10,
        at: NOW,
    };
    vault.save_training_result(&result, NOW).unwrap();
    let better = TrainingResult {
        correct: 9,
        ..result
    };
    vault.save_training_result(&better, NOW).unwrap();
    assert_eq!(vault.training_results(session).unwrap(), [better]);
    vault.finish_training(session, later(60)).unwrap();
    assert_eq!(vault.trainings().unwrap()[0].finished, Some(later(60)));
    vault.remove_training(session, later(61)).unwrap();
    assert!(vault.training_results(session).unwrap().is_empty());
}
