//! Merging: whatever the order, and nothing lost.

use super::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const POSTS: usize = 3;

/// Everything follows from the number of a version, as it does from its id in life.
fn value(item: &Item, number: u8) -> Value {
    match item {
        Item::Fact(_) => Value::Fact {
            text: number.to_string(),
        },
        Item::Answer(..) => Value::Answer {
            value: ["yes", "no", "unclear"][usize::from(number % 3)].to_owned(),
            reason: String::new(),
            note: number.to_string(),
        },
        Item::Note(uid) => Value::Note {
            text: number.to_string(),
            consent: consent_of(uid),
            written: 0,
        },
        Item::Step(_) => Value::Step {
            state: ["open", "done"][usize::from(number % 2)].to_owned(),
            who: String::new(),
            note: number.to_string(),
            due: String::new(),
            done_at: 0,
            reason: String::new(),
        },
    }
}

fn version(item: &Item, number: u8) -> Version {
    Version {
        at: i64::from(number % 4),
        who: format!("officer {}", number % 2),
        value: value(item, number),
    }
}

/// Two of the notes and one of the runs rest on a consent.
fn consent_of(uid: &str) -> Option<String> {
    match uid {
        "n1" | "r1" => Some("c1".to_owned()),
        "n2" => Some("c2".to_owned()),
        _ => None,
    }
}

fn items() -> Vec<Item> {
    let answer = |run: &str, question: &str| Item::Answer(run.to_owned(), question.to_owned());
    vec![
        Item::Fact("origin".to_owned()),
        answer("r0", "passport"),
        answer("r1", "passport"),
        Item::Note("n0".to_owned()),
        Item::Note("n1".to_owned()),
        Item::Note("n2".to_owned()),
        Item::Step("call".to_owned()),
    ]
}

fn begun() -> SharedCase {
    let consent = |withdrawn| SharedConsent {
        receiver: "shelter".to_owned(),
        purpose: String::new(),
        detail: String::new(),
        given: "yes".to_owned(),
        how: String::new(),
        until: String::new(),
        asked: 1,
        withdrawn,
    };
    let run = |uid: &str| SharedRun {
        consent: consent_of(uid),
        checklist: "adult".to_owned(),
        revision: String::new(),
        language: "en".to_owned(),
        assessor: String::new(),
        is_child: "unknown".to_owned(),
        started: 1,
        finished: 0,
        questions: BTreeMap::new(),
    };
    SharedCase {
        uid: "case".to_owned(),
        consents: ["c1", "c2"].map(|uid| (uid.to_owned(), consent(0))).into(),
        runs: ["r0", "r1"].map(|uid| (uid.to_owned(), run(uid))).into(),
        ..SharedCase::default()
    }
}

prop_compose! {
    fn state()(
        registers in prop::collection::vec((0..7_usize, 0..6_u8, any::<bool>()), 0..12),
        withdrawn in prop::collection::vec((1..3_u8, 1..9_i64), 0..3),
        finished in 0..5_i64,
        asked in prop::collection::btree_map("[ab]", "[xy]", 0..3),
        events in prop::collection::vec(0..5_i64, 0..4),
    ) -> SharedCase {
        let items = items();
        let mut case = begun();
        for (at, number, past) in registers {
            let item = &items[at];
            let register = case.items.entry(item.clone()).or_default();
            let id = number.to_string();
            if past {
                register.versions.remove(&id);
                register.past.insert(id);
            } else if !register.past.contains(&id) {
                register.versions.insert(id, version(item, number));
            }
        }
        for (consent, at) in withdrawn {
            let consent = format!("c{consent}");
            case.consents.entry(consent).and_modify(|one| one.withdrawn = at);
        }
        case.runs.entry("r0".to_owned()).and_modify(|run| run.finished = finished);
        case.runs.entry("r0".to_owned()).and_modify(|run| run.questions = asked);
        case.events = events.into_iter().map(|at| SharedEvent {
            at,
            who: String::new(),
            kind: "note-added".to_owned(),
            about: String::new(),
        }).collect();
        // As every vault holds it: nothing rests on what was withdrawn.
        merge(&case, &case)
    }
}

proptest! {
    #[test]
    fn the_order_and_the_number_of_imports_do_not_matter(a in state(), b in state(), c in state()) {
        let together = merge(&merge(&a, &b), &c);
        prop_assert!(merge(&a, &b) == merge(&b, &a), "commutative");
        prop_assert!(together == merge(&a, &merge(&b, &c)), "associative");
        prop_assert!(merge(&together, &b) == together, "idempotent");
    }

    #[test]
    fn nothing_goes_but_what_was_replaced_or_rested_on_a_withdrawn_consent(a in state(), b in state()) {
        let both = merge(&a, &b);
        for one in [&a, &b] {
            for event in &one.events {
                prop_assert!(both.events.contains(event));
            }
            for (item, register) in &one.items {
                for (id, version) in &register.versions {
                    let other = if std::ptr::eq(one, &a) { &b } else { &a };
                    let replaced = other.items.get(item).is_some_and(|other| other.past.contains(id));
                    let consent = match item {
                        Item::Note(uid) | Item::Answer(uid, _) => consent_of(uid),
                        _ => None,
                    };
                    let withdrawn = consent.is_some_and(|uid| both.consents[&uid].withdrawn != 0);
                    let kept = both.items[item].versions.get(id);
                    prop_assert_eq!(kept.is_none(), replaced || withdrawn, "{} of {}", id, item);
                    prop_assert!(kept.is_none_or(|kept| kept == version));
                }
            }
        }
    }

    #[test]
    fn whatever_posts_do_and_send_they_end_up_with_the_same(
        deeds in prop::collection::vec((0..POSTS, 0..7_usize, 0..4_u8, 0..POSTS), 1..40),
    ) {
        let items = items();
        let mut posts = vec![begun(); POSTS];
        let mut written = BTreeMap::new();
        let mut replaced = BTreeSet::new();
        for (number, (post, at, deed, other)) in deeds.into_iter().enumerate() {
            let item = &items[at];
            match deed {
                // Writes, having seen what is there.
                0 | 1 => {
                    let version = version(item, number as u8);
                    let register = posts[post].items.entry(item.clone()).or_default();
                    replaced.extend(register.versions.keys().cloned());
                    register.forget();
                    let id = format!("v{number}");
                    written.insert(id.clone(), item.clone());
                    register.versions.insert(id, version);
                    posts[post] = merge(&posts[post], &posts[post]);
                }
                2 => {
                    let consent = format!("c{}", 1 + at % 2);
                    posts[post].consents.entry(consent).and_modify(|one| one.withdrawn = 7);
                    posts[post] = merge(&posts[post], &posts[post]);
                }
                _ => posts[other] = merge(&posts[other], &posts[post]),
            }
        }
        let forwards = posts.iter().fold(begun(), |all, post| merge(&all, post));
        let backwards = posts.iter().rev().fold(begun(), |all, post| merge(post, &all));
        prop_assert!(forwards == backwards);
        for (id, item) in written {
            let is_kept = forwards.items[&item].versions.contains_key(&id);
            let consent = match &item {
                Item::Note(uid) | Item::Answer(uid, _) => consent_of(uid),
                _ => None,
            };
            let withdrawn = consent.is_some_and(|uid| forwards.consents[&uid].withdrawn != 0);
            prop_assert!(is_kept || replaced.contains(&id) || withdrawn, "{} is lost", id);
        }
    }
}

#[test]
fn what_was_done_stays_done_and_what_differs_is_said() {
    let item = Item::Step("call".to_owned());
    let mut register = Register::default();
    register.versions.insert(
        "a".to_owned(),
        Version {
            at: 1,
            ..version(&item, 1)
        },
    );
    register.versions.insert(
        "b".to_owned(),
        Version {
            at: 9,
            ..version(&item, 2)
        },
    );
    let (id, _) = register.main().unwrap();
    assert_eq!(id, "a", "done counts, though the other is later");
    assert!(register.is_disputed());
    register.versions.insert(
        "b".to_owned(),
        Version {
            at: 9,
            ..version(&item, 1)
        },
    );
    assert!(!register.is_disputed(), "the same was written twice");
}

#[test]
fn an_item_is_read_as_it_is_written_and_nothing_else_is() {
    for item in items() {
        assert_eq!(item.to_string().parse(), Ok(item));
    }
    for text in ["", "note", "fact/state", "answer/r0", "secret/x"] {
        assert_eq!(text.parse::<Item>(), Err(UnknownItem), "{text}");
    }
}

#[test]
fn the_preview_says_what_is_new_changed_changed_on_both_sides_and_removed() {
    let item = |name: &str| Item::Step(name.to_owned());
    let register = |versions: &[u8], past: &[u8]| Register {
        versions: versions
            .iter()
            .map(|n| (n.to_string(), version(&item(""), *n)))
            .collect(),
        past: past.iter().map(u8::to_string).collect(),
    };
    let case = |registers: [Register; 5]| SharedCase {
        items: ["a", "b", "c", "d", "e"]
            .map(item)
            .into_iter()
            .zip(registers)
            .collect(),
        ..begun()
    };
    let nothing = Register::default;
    let here = case([
        nothing(),
        register(&[1], &[]),
        register(&[2], &[1]),
        register(&[1], &[]),
        register(&[1], &[]),
    ]);
    let there = case([
        register(&[1], &[]),
        register(&[2], &[1]),
        register(&[3], &[1]),
        register(&[], &[1]),
        register(&[1], &[]),
    ]);
    let found: Vec<_> = changes(&here, &merge(&here, &there))
        .into_iter()
        .map(|change| (change.item.to_string(), change.kind, change.versions.len()))
        .collect();
    assert_eq!(
        found,
        [
            ("step/a".to_owned(), ChangeKind::New, 1),
            ("step/b".to_owned(), ChangeKind::Changed, 2),
            ("step/c".to_owned(), ChangeKind::Both, 2),
            ("step/d".to_owned(), ChangeKind::Removed, 1),
        ]
    );
}
