//! A case that goes between vaults.

use crate::desk::{Desk, NOW, answer, later};
use storage::handover::{ChangeKind, Item, Parcel, SharedCase, Value, changes};
use storage::*;

/// A case with something of everything; a note and a run rest on the second consent.
fn full(vault: &mut Vault) -> CaseId {
    let details = CaseDetails {
        label: "the courier".into(),
        origin: "UA".into(),
        forms: vec!["labour".into(), "sexual".into()],
        danger: Ternary::No,
        keep_until: Day::from_iso("2027-11-22"),
        ..CaseDetails::default()
    };
    let case = vault.add_case(&details, NOW).unwrap().id;
    let said = |receiver: &str| NewConsent {
        receiver: receiver.into(),
        given: Ternary::Yes,
        ..NewConsent::default()
    };
    vault.add_consent(case, &said("other-post"), NOW).unwrap();
    let shelter = vault
        .add_consent(case, &said("shelter"), later(1))
        .unwrap()
        .id;
    let run = |consent| NewRun {
        consent,
        checklist: "adult".into(),
        ..NewRun::default()
    };
    for consent in [None, Some(shelter)] {
        let run = vault.start_run(case, &run(consent), NOW).unwrap().id;
        vault
            .save_answer(run, &answer("passport", "yes"), NOW)
            .unwrap();
    }
    vault.add_note(case, None, "First note.", NOW).unwrap();
    vault
        .add_note(case, Some(shelter), "Said to the shelter.", NOW)
        .unwrap();
    let step = NewPlanStep {
        step: "call".into(),
        ..NewPlanStep::default()
    };
    vault.save_plan_step(case, &step, NOW).unwrap();
    case
}

fn give(from: &mut Vault, case: CaseId, to: &mut Vault, seconds: i64) -> CaseId {
    let parcel = from.pack(case, later(seconds)).unwrap();
    assert!(parcel.is_sound());
    to.receive(&parcel, later(seconds)).unwrap().case
}

/// Two vaults that have the same case.
fn two() -> ((Desk, Vault, CaseId), (Desk, Vault, CaseId)) {
    let (desk, mut one) = Desk::open_new();
    let (other_desk, mut other) = Desk::open_new();
    other.rename("Anna", "consul").unwrap();
    let case = full(&mut one);
    let there = give(&mut one, case, &mut other, 10);
    ((desk, one, case), (other_desk, other, there))
}

/// The run that rests on nothing.
fn free_run(vault: &Vault, case: CaseId) -> RunId {
    let runs = vault.runs(case).unwrap();
    runs.iter()
        .find(|run| run.begun.consent.is_none())
        .unwrap()
        .id
}

fn value_of(vault: &Vault, case: CaseId) -> String {
    vault.answers(free_run(vault, case)).unwrap()[0]
        .given
        .value
        .clone()
}

/// The note that rests on nothing.
fn first_note(vault: &Vault, case: CaseId) -> Note {
    let notes = vault.notes(case).unwrap().into_iter();
    let mut notes = notes.filter(|note| note.consent.is_none());
    notes.next().unwrap()
}

/// What posts share, but for events: each import is one.
fn shared(vault: &mut Vault, case: CaseId) -> SharedCase {
    SharedCase {
        events: Default::default(),
        ..vault.pack(case, later(900)).unwrap().case
    }
}

#[test]
fn a_case_arrives_whole_and_a_second_time_changes_nothing() {
    let ((_d, mut one, case), (_e, mut other, there)) = two();
    let (here, arrived) = (one.case(case).unwrap(), other.case(there).unwrap());
    assert_eq!(arrived.uid, here.uid);
    assert_eq!(arrived.reference, "2026-001", "it was free there");
    assert_eq!(arrived.details, here.details);
    assert_eq!(arrived.created, here.created);
    assert_eq!(other.consents(there).unwrap().len(), 2);
    assert_eq!(other.runs(there).unwrap().len(), 2);
    assert_eq!(other.notes(there).unwrap().len(), 2);
    assert_eq!(other.plan_steps(there).unwrap().len(), 1);
    assert!(shared(&mut one, case) == shared(&mut other, there));
    let kinds: Vec<_> = other
        .events(there)
        .unwrap()
        .iter()
        .map(|event| event.kind)
        .collect();
    assert!(kinds.contains(&EventKind::CaseOpened), "events come along");
    assert_eq!(kinds.last(), Some(&EventKind::Received));

    let parcel = one.pack(case, later(20)).unwrap();
    let considered = other.consider(&parcel).unwrap();
    assert!(changes(&considered.here, &considered.merged).is_empty());
    other.receive(&parcel, later(20)).unwrap();
    assert_eq!(other.notes(there).unwrap().len(), 2);
    assert_eq!(other.cases().unwrap().len(), 1);
    assert!(other.check().unwrap().is_empty());
}

#[test]
fn a_reference_that_is_taken_is_replaced_and_both_are_known() {
    let (_d, mut one) = Desk::open_new();
    let (_e, mut other) = Desk::open_new();
    let case = full(&mut one);
    let own = other.add_case(&CaseDetails::default(), NOW).unwrap();
    let there = give(&mut one, case, &mut other, 1);
    let arrived = other.case(there).unwrap();
    assert_eq!(own.reference, "2026-001");
    assert_eq!(
        (arrived.reference.as_str(), arrived.other_reference.as_str()),
        ("2026-002", "2026-001")
    );

    let (_f, mut third) = Desk::open_new();
    let arrived = give(&mut other, there, &mut third, 2);
    assert_eq!(third.case(arrived).unwrap().reference, "2026-002");
    let references: Vec<_> = (0..2)
        .map(|_| {
            third
                .add_case(&CaseDetails::default(), NOW)
                .unwrap()
                .reference
        })
        .collect();
    assert_eq!(
        references,
        ["2026-001", "2026-003"],
        "one that came from elsewhere is not given again"
    );
}

#[test]
fn an_answer_changed_on_both_sides_is_kept_twice_until_somebody_chooses() {
    let ((_d, mut one, case), (_e, mut other, there)) = two();
    one.save_answer(free_run(&one, case), &answer("passport", "no"), later(20))
        .unwrap();
    other
        .save_answer(
            free_run(&other, there),
            &answer("passport", "unclear"),
            later(30),
        )
        .unwrap();

    let parcel = other.pack(there, later(40)).unwrap();
    let considered = one.consider(&parcel).unwrap();
    let found = changes(&considered.here, &considered.merged);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].kind, ChangeKind::Both);
    assert_eq!(value_of(&one, case), "no", "a preview writes nothing");

    one.receive(&parcel, later(40)).unwrap();
    give(&mut one, case, &mut other, 50);
    for (vault, case) in [(&one, case), (&other, there)] {
        let dispute = vault.disputes(case).unwrap().remove(0);
        assert_eq!(
            value_of(vault, case),
            "unclear",
            "the same row in both vaults"
        );
        let (kept, (_, rival)) = (dispute.kept.unwrap(), &dispute.rivals[0]);
        assert_eq!((kept.who.as_str(), kept.at), ("Anna", later(30).0));
        assert_eq!((rival.who.as_str(), rival.at), ("Ilze", later(20).0));
    }

    let dispute = one.disputes(case).unwrap().remove(0);
    one.settle(case, &dispute.item, Some(&dispute.rivals[0].0), later(60))
        .unwrap();
    assert_eq!(value_of(&one, case), "no");
    assert!(one.disputes(case).unwrap().is_empty());
    give(&mut one, case, &mut other, 70);
    assert_eq!(value_of(&other, there), "no", "the choice travels");
    assert!(other.disputes(there).unwrap().is_empty());
}

#[test]
fn two_choices_that_differ_are_again_both_kept() {
    let ((_d, mut one, case), (_e, mut other, there)) = two();
    one.save_answer(free_run(&one, case), &answer("passport", "no"), later(20))
        .unwrap();
    other
        .save_answer(
            free_run(&other, there),
            &answer("passport", "unclear"),
            later(30),
        )
        .unwrap();
    give(&mut other, there, &mut one, 40);
    give(&mut one, case, &mut other, 50);
    let dispute = one.disputes(case).unwrap().remove(0);
    one.settle(case, &dispute.item, None, later(60)).unwrap();
    other
        .settle(there, &dispute.item, Some(&dispute.rivals[0].0), later(61))
        .unwrap();
    give(&mut other, there, &mut one, 70);
    let dispute = one.disputes(case).unwrap().remove(0);
    assert!(dispute.kept.is_some() && dispute.rivals.len() == 1);
}

#[test]
fn what_is_changed_there_only_arrives_and_what_is_removed_there_goes() {
    let ((_d, mut one, case), (_e, mut other, there)) = two();
    let note = first_note(&other, there);
    other.remove_note(note.id, later(20)).unwrap();
    let details = CaseDetails {
        danger: Ternary::Yes,
        ..other.case(there).unwrap().details
    };
    other.change_case(there, &details, later(20)).unwrap();
    let parcel = other.pack(there, later(30)).unwrap();
    let considered = one.consider(&parcel).unwrap();
    let found: Vec<_> = changes(&considered.here, &considered.merged)
        .into_iter()
        .map(|change| (change.item, change.kind))
        .collect();
    assert_eq!(
        found,
        [
            (Item::Fact("danger".into()), ChangeKind::Changed),
            (Item::Note(note.uid.clone()), ChangeKind::Removed),
        ]
    );
    one.receive(&parcel, later(30)).unwrap();
    assert_eq!(one.case(case).unwrap().details.danger, Ternary::Yes);
    assert_eq!(one.notes(case).unwrap().len(), 1);
}

#[test]
fn a_note_that_was_changed_here_outlives_its_removal_there() {
    let ((_d, mut one, case), (_e, mut other, there)) = two();
    let note = first_note(&other, there);
    other.remove_note(note.id, later(20)).unwrap();
    let own = first_note(&one, case);
    one.change_note(own.id, "First note, and more.", later(21))
        .unwrap();
    give(&mut other, there, &mut one, 30);
    give(&mut one, case, &mut other, 40);
    for (vault, case) in [(&one, case), (&other, there)] {
        let notes = vault.notes(case).unwrap();
        assert!(
            notes
                .iter()
                .any(|note| note.text == "First note, and more.")
        );
    }
}

#[test]
fn withdrawn_consent_wins_and_what_rested_on_it_does_not_come_back() {
    let ((_d, mut one, case), (_e, mut other, there)) = two();
    let old = other.pack(there, later(15)).unwrap();
    let shelter = one.consents(case).unwrap()[1].id;
    one.withdraw_consent(shelter, later(20)).unwrap();
    let shelter = other.consents(there).unwrap()[1].id;
    other
        .add_note(there, Some(shelter), "Written later.", later(25))
        .unwrap();

    assert_eq!(value_of(&one, case), "yes");
    one.receive(&old, later(30)).unwrap();
    assert_eq!(
        (
            one.notes(case).unwrap().len(),
            one.runs(case).unwrap().len()
        ),
        (1, 1)
    );
    let received = other
        .receive(&one.pack(case, later(40)).unwrap(), later(40))
        .unwrap();
    assert!(received.copies_renewed);
    assert_eq!(
        (
            other.notes(there).unwrap().len(),
            other.runs(there).unwrap().len()
        ),
        (1, 1)
    );
    assert!(other.consents(there).unwrap()[1].withdrawn.is_some());

    one.erase_case(case, ErasureReason::HandedOver, later(50))
        .unwrap();
    let considered = one.consider(&old).unwrap();
    assert_eq!(considered.erased.unwrap().reference, "2026-001");
    let again = one.receive(&old, later(60)).unwrap().case;
    assert_eq!(
        one.notes(again).unwrap().len(),
        1,
        "the withdrawal is remembered though the case was erased"
    );
    assert_eq!(
        one.case(again).unwrap().reference,
        "2026-002",
        "a receipt keeps its reference"
    );
}

#[test]
fn three_posts_end_up_with_the_same_in_whatever_order_they_send() {
    let orders: [[(usize, usize); 6]; 3] = [
        [(0, 1), (1, 2), (2, 0), (0, 1), (1, 2), (2, 0)],
        [(2, 0), (1, 0), (0, 1), (0, 2), (1, 2), (2, 1)],
        [(1, 2), (0, 2), (2, 1), (2, 0), (0, 1), (1, 0)],
    ];
    let mut ends = Vec::new();
    for order in orders {
        let ((_d, one, case), (_e, mut other, there)) = two();
        let (_f, mut third) = Desk::open_new();
        let last = give(&mut other, there, &mut third, 11);
        let mut vaults = [(one, case), (other, there), (third, last)];
        for (place, (vault, case)) in vaults.iter_mut().enumerate() {
            let now = later(20 + place as i64);
            let run = free_run(vault, *case);
            vault
                .save_answer(
                    run,
                    &answer("passport", ["no", "unclear", "yes"][place]),
                    now,
                )
                .unwrap();
            vault
                .save_answer(run, &answer(&format!("q{place}"), "yes"), now)
                .unwrap();
            let note = first_note(vault, *case);
            vault
                .change_note(note.id, &format!("Note {place}."), now)
                .unwrap();
            vault
                .add_note(*case, None, &format!("New {place}."), now)
                .unwrap();
        }
        for (from, to) in order {
            let (vault, case) = &mut vaults[from];
            let parcel = vault.pack(*case, later(30)).unwrap();
            vaults[to].0.receive(&parcel, later(30)).unwrap();
        }
        let texts: Vec<Vec<String>> = vaults
            .iter_mut()
            .map(|(vault, case)| {
                let case = shared(vault, *case);
                let versions = case.items.iter().flat_map(|(item, register)| {
                    let item = match item {
                        Item::Note(_) => "note".to_owned(),
                        Item::Answer(_, question) => question.clone(),
                        other => other.to_string(),
                    };
                    let values = register.versions.values();
                    values.map(move |version| match &version.value {
                        Value::Note { text, .. } | Value::Fact { text } => {
                            format!("{item}: {text}")
                        }
                        Value::Answer { value, .. } => format!("{item}: {value}"),
                        Value::Step { state, .. } => format!("{item}: {state}"),
                    })
                });
                let mut texts: Vec<String> = versions.collect();
                texts.sort();
                texts
            })
            .collect();
        assert_eq!(texts[0], texts[1]);
        assert_eq!(texts[1], texts[2]);
        assert!(
            texts[0].contains(&"note: Note 1.".to_owned())
                && texts[0].contains(&"note: New 2.".to_owned())
        );
        ends.push(texts[0].clone());
    }
    assert!(ends.windows(2).all(|two| two[0] == two[1]));
}

#[test]
fn a_parcel_that_does_not_hold_together_is_told() {
    let (_d, mut vault) = Desk::open_new();
    let case = full(&mut vault);
    let sound = vault.pack(case, NOW).unwrap();
    let spoil: [fn(&mut Parcel); 7] = [
        |parcel| parcel.case.runs.clear(),
        |parcel| parcel.case.consents.clear(),
        |parcel| parcel.case.uid = "../../x".into(),
        |parcel| parcel.reference = "\u{7}".into(),
        |parcel| parcel.keep_until = "2027-99-99".into(),
        |parcel| {
            let value = Value::Fact {
                text: "maybe".into(),
            };
            let register = parcel
                .case
                .items
                .get_mut(&Item::Fact("danger".into()))
                .unwrap();
            register
                .versions
                .values_mut()
                .for_each(|version| version.value = value.clone());
        },
        |parcel| {
            let register = parcel
                .case
                .items
                .get_mut(&Item::Step("call".into()))
                .unwrap();
            let ids: Vec<_> = register.versions.keys().cloned().collect();
            register.past.extend(ids);
        },
    ];
    for (number, spoil) in spoil.iter().enumerate() {
        let mut parcel = sound.clone();
        spoil(&mut parcel);
        assert!(!parcel.is_sound(), "{number}");
    }
}

#[test]
fn a_parcel_cannot_reach_into_another_case() {
    let (_d, mut one) = Desk::open_new();
    let case = full(&mut one);
    let (_e, mut other) = Desk::open_new();
    let there = full(&mut other);
    let foreign = first_note(&other, there);
    let mut parcel = one.pack(case, NOW).unwrap();
    let (item, register) = parcel
        .case
        .items
        .iter()
        .find(|(item, _)| matches!(item, Item::Note(_)))
        .map(|(item, register)| (item.clone(), register.clone()))
        .unwrap();
    parcel.case.items.remove(&item);
    parcel
        .case
        .items
        .insert(Item::Note(foreign.uid.clone()), register);
    let _ = other.receive(&parcel, later(5));
    let kept = first_note(&other, there);
    assert_eq!(kept.text, foreign.text);
}

#[test]
fn the_own_key_is_kept_once_and_colleagues_by_key() {
    let (desk, mut vault) = Desk::open_new();
    assert!(vault.own_key().unwrap().is_none());
    vault.keep_own_key("first", NOW).unwrap();
    vault.keep_own_key("second", NOW).unwrap();
    vault.add_colleague("Riga", "age1x", NOW).unwrap();
    vault.add_colleague("Anna in Riga", "age1x", NOW).unwrap();
    drop(vault);
    let mut vault = desk.open();
    assert_eq!(vault.own_key().unwrap().unwrap().as_str(), "first");
    let colleagues = vault.colleagues().unwrap();
    assert_eq!(
        (colleagues.len(), colleagues[0].name.as_str()),
        (1, "Anna in Riga")
    );
    vault.remove_colleague(colleagues[0].id, NOW).unwrap();
    assert!(vault.colleagues().unwrap().is_empty());
}
