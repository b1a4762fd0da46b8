//! Papers of a case: what may stand on which, what keeps them back, and how they read.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

use super::parts::TYPED;
use super::script;
use crate::papers::tests::{names, program, text_of};
use crate::view::{
    AnswerInput, CaseInput, ConsentInput, CorrectionInput, LetterRequest, LetterSave, LetterView,
    PlanStepInput,
};
use crate::{App, ErrorCode};
use referral::{Level, Paper, Part, Receiver, contents, levels};
use std::path::{Path, PathBuf};

const PASSPHRASE: &str = "amber ferry lantern moss";
const NAME: &str = "Zebrafink Kvartsglas";
const NOTE: &str = "She fears papaverine.";

/// An unlocked program with a case in which every field is filled.
fn full_case(folder: &Path) -> (App, String) {
    let app = program(folder);
    app.create_profile("Karin Lind", "Consul", PASSPHRASE)
        .unwrap();
    let case = app
        .add_case(CaseInput {
            name: NAME.to_owned(),
            label: "mörkertal".to_owned(),
            host: "lv".to_owned(),
            origin: "vn".to_owned(),
            nationality: "other".to_owned(),
            age_group: "adult".to_owned(),
            forms: vec!["labour".to_owned(), "domestic-servitude".to_owned()],
            detained: "no".to_owned(),
            wishes_return: "no".to_owned(),
            safe_contact: "By text after six, code word tulip".to_owned(),
            ..CaseInput::default()
        })
        .unwrap();
    app.add_note(&case.id, None, NOTE).unwrap();
    for (list, yes) in [
        ("checklists/first-screening", 4),
        ("checklists/return-risk", 2),
    ] {
        let run = app.start_run(&case.id, list, None, "en").unwrap();
        let questions = run.groups.iter().filter(|group| group.kind == "list");
        let questions = questions.flat_map(|group| &group.questions);
        let asked = questions.filter(|one| {
            one.takes == "yesno" && run.state.visible.contains(&one.id) && one.alert.is_none()
        });
        for question in asked.take(yes) {
            let input = AnswerInput {
                question: question.id.clone(),
                value: if question.counts_on_no { "no" } else { "yes" }.to_owned(),
                ..AnswerInput::default()
            };
            app.answer(&run.run, input).unwrap();
        }
    }
    (app, case.id)
}

fn agree(app: &App, case: &str, receiver: &str) {
    app.add_consent(
        case,
        ConsentInput {
            receiver: receiver.to_owned(),
            purpose: "A place to sleep and advice".to_owned(),
            detail: "All but the name of the village".to_owned(),
            given: "yes".to_owned(),
            how: "In writing, with an interpreter".to_owned(),
            until: String::new(),
        },
    )
    .unwrap();
}

/// A request in which every field is typed with a text that stands nowhere else.
fn request(case: &str, paper: &str, level: &str, lang: &str) -> LetterRequest {
    let typed = TYPED
        .iter()
        .map(|(part, _)| (part.name().to_owned(), marker(*part)));
    LetterRequest {
        case: case.to_owned(),
        paper: paper.to_owned(),
        level: level.to_owned(),
        lang: lang.to_owned(),
        typed: typed.collect(),
        typed_in: "en".to_owned(),
        ..LetterRequest::default()
    }
}

fn marker(part: Part) -> String {
    format!("typed {} end", part.name())
}

fn plain() -> LetterSave {
    LetterSave {
        plain: true,
        ..LetterSave::default()
    }
}

/// Everything that the preview shows, line by line.
fn text(view: &LetterView) -> String {
    let sheet = &view.sheet;
    let mut lines = vec![
        sheet.above.clone(),
        sheet.title.clone(),
        sheet.reference.clone(),
    ];
    for line in sheet.blocks.iter().flat_map(|block| &block.lines) {
        lines.push(format!("{} {}", line.label, line.text));
    }
    lines.extend(sheet.foot.clone());
    lines.join("\n")
}

fn code<T>(result: Result<T, crate::AppError>) -> ErrorCode {
    match result {
        Ok(_) => panic!("it should have been refused"),
        Err(error) => error.code,
    }
}

fn events(app: &App, case: &str) -> Vec<(String, String)> {
    let timeline = app.case(case).unwrap().timeline;
    // The clock of these tests stands still, so they keep the order in which they were written.
    let events = timeline.into_iter().filter(|one| one.note.is_none());
    events.map(|one| (one.kind, one.text)).collect()
}

#[test]
fn what_stands_on_a_paper_is_what_the_table_says_for_every_paper_and_level() {
    let folder = tempfile::tempdir().unwrap();
    let (app, case) = full_case(folder.path());
    for (name, paper) in Paper::NAMES {
        for level in levels(*paper) {
            let place = format!("{name} for {}", level.name());
            let view = app
                .letter(&request(&case, name, level.name(), "en"))
                .unwrap();
            let text = text(&view);
            let parts = contents(*paper, *level).unwrap().parts;
            for (part, _) in TYPED {
                let said = *paper != Paper::PhoneScript || script::takes(*part);
                let stands = parts.contains(part) && said;
                assert_eq!(
                    text.contains(&marker(*part)),
                    stands,
                    "{} on {place}\n{text}",
                    part.name()
                );
            }
            for (part, words) in [
                (Part::Notes, "papaverine"),
                (Part::Reference, "2026-001"),
                (Part::Nationality, "VN"),
                (Part::Forms, "Labour exploitation"),
            ] {
                assert_eq!(
                    text.contains(words),
                    parts.contains(&part),
                    "{words} on {place}\n{text}"
                );
            }
            let named = parts.contains(&Part::Name) && *paper != Paper::PhoneScript;
            assert_eq!(
                text.contains(NAME),
                named && *level == Level::OwnFile,
                "{place}"
            );
            // The officer's own words to find the case again are for nobody else.
            assert!(!text.contains("mörkertal"), "{place}");
        }
    }
}

#[test]
fn no_paper_for_a_receiver_is_saved_before_the_person_agreed_to_that_receiver() {
    let folder = tempfile::tempdir().unwrap();
    let (app, case) = full_case(folder.path());
    agree(&app, &case, "lawyer");
    for (name, paper) in Paper::NAMES {
        for level in levels(*paper) {
            for receiver in level.receivers() {
                let mut asked = request(&case, name, level.name(), "en");
                asked.receiver = receiver.name().to_owned();
                let view = app.letter(&asked).unwrap();
                if *receiver == Receiver::Lawyer {
                    assert_eq!(view.gate.state, "agreed");
                    continue;
                }
                assert_eq!(view.gate.state, "missing", "{name} for {}", receiver.name());
                let refused = code(app.save_letter(&asked, plain()));
                assert_eq!(refused, ErrorCode::ConsentMissing);
            }
        }
    }
    assert_eq!(names(&folder.path().join("papers")), Vec::<String>::new());
    assert!(
        events(&app, &case)
            .iter()
            .all(|(kind, _)| kind != "paper-made")
    );
}

#[test]
fn a_paper_without_a_receiver_needs_no_agreement_and_is_an_event_too() {
    let folder = tempfile::tempdir().unwrap();
    let (app, case) = full_case(folder.path());
    for level in ["own-file", "superior", "statistics"] {
        let asked = request(&case, "case-summary", level, "en");
        assert_eq!(app.letter(&asked).unwrap().gate.state, "none");
        app.save_letter(&asked, plain()).unwrap();
        let last = events(&app, &case).pop().unwrap();
        assert_eq!(
            last,
            ("paper-made".to_owned(), format!("case-summary {level}"))
        );
    }
}

#[test]
fn what_was_given_to_whom_and_who_decided_stands_in_the_timeline_without_any_content() {
    let folder = tempfile::tempdir().unwrap();
    let (app, case) = full_case(folder.path());
    let mut asked = request(&case, "referral-letter", "police", "en");
    asked.reason = "danger".to_owned();
    let letter = text(&app.letter(&asked).unwrap());
    assert!(
        letter.contains("without the person’s agreement: a life is in immediate danger"),
        "{letter}"
    );
    app.save_letter(&asked, plain()).unwrap();
    agree(&app, &case, "service-provider");
    asked = request(&case, "referral-letter", "", "en");
    app.save_letter(&asked, plain()).unwrap();
    let found = events(&app, &case);
    let about = |kind: &str| -> Vec<&str> {
        let of = found.iter().filter(|(one, _)| one == kind);
        of.map(|(_, about)| about.as_str()).collect()
    };
    assert_eq!(about("decided-without"), ["police danger"]);
    assert_eq!(
        about("paper-made"),
        ["referral-letter police", "referral-letter service-provider"]
    );
    let timeline = app.case(&case).unwrap().timeline;
    let who = timeline.iter().find(|one| one.kind == "decided-without");
    assert_eq!(who.unwrap().who, "Karin Lind");
    let summary = request(&case, "case-summary", "own-file", "en");
    let summary = text(&app.letter(&summary).unwrap());
    let (_, passed_on) = summary.split_once("Personal data passed on").unwrap();
    let line = passed_on.lines().find(|line| line.len() > 2).unwrap();
    assert!(
        line.contains("police") && line.contains("service provider"),
        "{line}"
    );
}

#[test]
fn a_reason_of_the_step_holds_for_its_paper_and_its_receiver_only() {
    let folder = tempfile::tempdir().unwrap();
    let (app, case) = full_case(folder.path());
    let step = PlanStepInput {
        step: "refer".to_owned(),
        state: "open".to_owned(),
        reason: "danger".to_owned(),
        ..PlanStepInput::default()
    };
    app.record_step(&case, "pathways/other-national-adult", &step, "en")
        .unwrap();
    let mut asked = request(&case, "referral-letter", "", "en");
    asked.step = "refer".to_owned();
    let view = app.letter(&asked).unwrap();
    assert_eq!(
        (view.receiver.as_str(), view.gate.state.as_str()),
        ("service-provider", "reason")
    );
    assert!(view.gate.of_step);
    asked.receiver = "lawyer".to_owned();
    assert_eq!(app.letter(&asked).unwrap().gate.state, "missing");
    let other = request(&case, "referral-letter", "", "en");
    assert_eq!(app.letter(&other).unwrap().gate.state, "missing");
    // Recorded and taken back: both stand in the case.
    let back = PlanStepInput {
        reason: String::new(),
        ..step
    };
    app.record_step(&case, "pathways/other-national-adult", &back, "en")
        .unwrap();
    let decisions: Vec<String> = events(&app, &case)
        .into_iter()
        .filter(|(kind, _)| kind == "decided-without")
        .map(|(_, about)| about)
        .collect();
    assert_eq!(
        decisions,
        ["service-provider danger", "service-provider taken-back"]
    );
}

#[test]
fn danger_and_a_child_that_the_case_names_are_ready_to_be_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    let app = program(folder.path());
    app.create_profile("Karin", "", PASSPHRASE).unwrap();
    let input = CaseInput {
        danger: "yes".to_owned(),
        age_group: "child".to_owned(),
        ..CaseInput::default()
    };
    let case = app.add_case(input).unwrap().id;
    let view = app
        .letter(&request(&case, "referral-letter", "police", "en"))
        .unwrap();
    assert_eq!(view.gate.likely, ["danger", "child-at-risk"]);
    let plan = app.plan(&case, "", "en").unwrap();
    let steps = plan.phases.iter().flat_map(|phase| &phase.steps);
    for step in steps {
        assert_eq!(step.likely.is_empty(), step.shares.is_none(), "{}", step.id);
    }
}

#[test]
fn what_rests_on_an_agreement_is_offered_to_its_receiver_and_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let (app, case) = full_case(folder.path());
    agree(&app, &case, "lawyer");
    let consent = app.case(&case).unwrap().consents[0].id.clone();
    app.add_note(&case, Some(&consent), "For the lawyer only.")
        .unwrap();
    for (level, receiver, offered) in [
        ("service-provider", "lawyer", true),
        ("service-provider", "iom", false),
        ("own-file", "", true),
    ] {
        let mut asked = request(&case, "referral-letter", level, "en");
        asked.receiver = receiver.to_owned();
        let view = app.letter(&asked).unwrap();
        let words = view
            .fields
            .iter()
            .find(|field| field.part == "words")
            .unwrap();
        let found = words
            .offers
            .iter()
            .any(|offer| offer.contains("lawyer only"));
        assert_eq!(found, offered, "{level} {receiver}");
    }
}

#[test]
fn a_name_that_was_typed_where_no_name_may_stand_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let (app, case) = full_case(folder.path());
    let mut asked = request(&case, "referral-letter", "police", "en");
    assert!(!app.letter(&asked).unwrap().names_person);
    asked
        .typed
        .insert("risk".to_owned(), "A man asks for zebrafink.".to_owned());
    assert!(app.letter(&asked).unwrap().names_person);
}

#[test]
fn what_does_not_fit_together_is_refused_and_never_guessed() {
    let folder = tempfile::tempdir().unwrap();
    let (app, case) = full_case(folder.path());
    let receiver = |level: &str, receiver: &str| LetterRequest {
        receiver: receiver.to_owned(),
        ..request(&case, "referral-letter", level, "en")
    };
    for wrong in [
        request(&case, "love-letter", "", "en"),
        request(&case, "referral-letter", "statistics", "en"),
        request(&case, "referral-letter", "everybody", "en"),
        receiver("police", "lawyer"),
        receiver("police", "family"),
        receiver("own-file", "police"),
        receiver("police", "somebody"),
    ] {
        assert_eq!(
            code(app.letter(&wrong)),
            ErrorCode::PaperNotSaved,
            "{wrong:?}"
        );
        assert_eq!(
            code(app.save_letter(&wrong, plain())),
            ErrorCode::PaperNotSaved
        );
    }
    let nobody = request("99", "case-summary", "", "en");
    assert_eq!(code(app.letter(&nobody)), ErrorCode::CaseNotFound);
}

#[test]
fn an_empty_case_very_long_words_and_other_scripts_can_be_put_on_paper() {
    let folder = tempfile::tempdir().unwrap();
    let app = program(folder.path());
    app.create_profile("Karin", "", PASSPHRASE).unwrap();
    let case = app.add_case(CaseInput::default()).unwrap().id;
    for (name, paper) in Paper::NAMES {
        // The usual level stands for the others: what is long or turned stands in the same blocks.
        for level in levels(*paper).iter().take(1) {
            let asked = LetterRequest {
                case: case.clone(),
                paper: (*name).to_owned(),
                level: level.name().to_owned(),
                lang: "lv".to_owned(),
                reason: "danger".to_owned(),
                ..LetterRequest::default()
            };
            app.save_letter(&asked, plain()).unwrap();
            let mut full = asked.clone();
            let texts = [
                "x".repeat(3000),
                "הוא אמר לה לחכות".to_owned(),
                "قالت إنها خائفة \u{202e}".to_owned(),
            ];
            for ((part, _), text) in TYPED.iter().zip(texts.iter().cycle()) {
                full.typed.insert(part.name().to_owned(), text.clone());
            }
            app.save_letter(&full, plain()).unwrap();
        }
    }
}

#[test]
fn a_paper_that_cannot_be_noted_in_the_case_is_not_left_in_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let (app, case) = full_case(folder.path());
    let asked = request(&case, "case-summary", "own-file", "en");
    let letter = app.letter_of(&asked).unwrap();
    app.lock(crate::LockReason::Asked).unwrap();
    assert_eq!(code(app.note_down(&asked, &letter)), ErrorCode::VaultLocked);
    assert_eq!(
        code(app.save_letter(&asked, plain())),
        ErrorCode::VaultLocked
    );
    assert_eq!(names(&folder.path().join("papers")), Vec::<String>::new());
}

#[test]
fn a_weak_passphrase_is_refused_and_plain_text_has_its_own_ending() {
    let folder = tempfile::tempdir().unwrap();
    let (app, case) = full_case(folder.path());
    let asked = request(&case, "case-summary", "own-file", "en");
    let how = |text, passphrase: &str| LetterSave {
        text,
        plain: false,
        passphrase: passphrase.to_owned(),
    };
    assert_eq!(
        code(app.save_letter(&asked, how(true, "1234"))),
        ErrorCode::PassphraseTooWeak
    );
    app.save_letter(&asked, how(true, PASSPHRASE)).unwrap();
    app.save_letter(
        &asked,
        LetterSave {
            text: true,
            ..plain()
        },
    )
    .unwrap();
    assert_eq!(
        names(&folder.path().join("papers")),
        ["paper-1.txt.age", "paper-2.txt"]
    );
    let debug = format!("{:?} {asked:?}", how(true, PASSPHRASE));
    assert!(
        !debug.contains("amber") && !debug.contains("typed risk"),
        "{debug}"
    );
}

/// The papers whose pages are compared: each at its usual level, some in other languages.
const GOLDEN: &[(&str, &str, &str)] = &[
    ("referral-letter", "service-provider", "en"),
    ("referral-letter", "police", "en"),
    ("referral-letter", "service-provider", "lv"),
    ("referral-letter", "service-provider", "sv"),
    ("referral-letter", "service-provider", "uk"),
    ("case-summary", "own-file", "en"),
    ("case-summary", "superior", "en"),
    ("case-summary", "statistics", "en"),
    ("handover-note", "service-provider", "en"),
    ("phone-script", "own-file", "en"),
    ("phone-script", "service-provider", "lv"),
    ("return-risk", "own-file", "en"),
];

#[test]
fn every_paper_reads_as_expected() {
    let folder = tempfile::tempdir().unwrap();
    let (app, case) = full_case(folder.path());
    agree(&app, &case, "service-provider");
    agree(&app, &case, "police");
    for (paper, level, lang) in GOLDEN {
        let mut asked = request(&case, paper, level, lang);
        asked.typed = sample();
        asked.names = [("LV", "Latvia"), ("VN", "Viet Nam"), ("en", "English")]
            .map(|(code, name)| (code.to_owned(), name.to_owned()))
            .into();
        let began = std::time::Instant::now();
        let saved = app.save_letter(&asked, plain()).unwrap();
        let took = began.elapsed();
        let bytes = std::fs::read(Path::new(&saved.folder).join(&saved.file)).unwrap();
        let name = format!("{paper}.{level}.{lang}");
        if let Some(folder) = std::env::var_os("PAPER") {
            let path = PathBuf::from(folder).join(format!("{name}.pdf"));
            std::fs::write(path, &bytes).unwrap();
            println!("{name}: {took:?}");
        }
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../tests/cases/letters")
            .join(format!("{name}.txt"));
        let found = text_of(&bytes);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &found).unwrap();
        }
        let wanted = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(
            found,
            wanted.replace("\r\n", "\n"),
            "{name}; UPDATE=1 writes it anew"
        );
    }
}

#[test]
fn no_expected_paper_is_left_over() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/letters");
    for name in names(&folder) {
        let known = GOLDEN
            .iter()
            .any(|(paper, level, lang)| name == format!("{paper}.{level}.{lang}.txt"));
        assert!(known, "no paper is called {name}");
    }
}

fn sample() -> std::collections::BTreeMap<String, String> {
    [
        ("to", "Shelter “Safe House”, duty officer"),
        ("backup", "Anna Berg, attaché, +46 8 000 00 00"),
        (
            "asked",
            "offer a place tonight and a first talk with a lawyer",
        ),
        ("language", "Vietnamese; a woman as interpreter"),
        ("needs", "Medicine for asthma; has not eaten today"),
        (
            "risk",
            "The employer waits outside the mission. Seen by the guard at 14:10.",
        ),
        (
            "documents",
            "Passport is with the employer; copy of the work permit",
        ),
        (
            "words",
            "I worked every day since March.\nHe says I owe him for the journey.",
        ),
        ("promised", "A call at six this evening"),
        ("refused", "Does not want to speak with the police today"),
        ("next", "23 November, 10:00, at the mission"),
        ("reception", "IOM Viet Nam, at the airport gate"),
    ]
    .map(|(part, text)| (part.to_owned(), text.to_owned()))
    .into()
}

#[test]
fn the_script_names_whom_to_call_and_what_was_found_out_here_beside_the_number_of_the_directory() {
    let folder = tempfile::tempdir().unwrap();
    let (app, case) = full_case(folder.path());
    let shelter = "Helpline of the NGO Shelter Safe House (Patvērums Drošā māja)";
    let correction = |own: bool| CorrectionInput {
        country: "lv".to_owned(),
        list: "hotline".to_owned(),
        own,
        name: if own { "Advice centre" } else { shelter }.to_owned(),
        about: if own { "" } else { "28 612 120" }.to_owned(),
        number: "+371 20000000".to_owned(),
        note: "ask for the night shift".to_owned(),
        answers: if own { "" } else { "no-answer" }.to_owned(),
        called_on: if own { "" } else { "2026-11-03" }.to_owned(),
        ..CorrectionInput::default()
    };
    app.correct_contact(correction(false)).unwrap();
    app.correct_contact(correction(true)).unwrap();
    let mut asked = request(&case, "phone-script", "own-file", "en");
    let view = app.letter(&asked).unwrap();
    let to = view.fields.iter().find(|field| field.part == "to").unwrap();
    assert!(to.offers.contains(&"Advice centre".to_owned()));
    assert!(to.local.is_empty() && !text(&view).contains("28 612 120"));

    asked.typed.insert("to".to_owned(), shelter.to_owned());
    let view = app.letter(&asked).unwrap();
    let to = view.fields.iter().find(|field| field.part == "to").unwrap();
    assert_eq!(to.local[0].number, "+371 20000000");
    let page = text(&view);
    let lines: Vec<&str> = page.lines().collect();
    let official = lines.iter().position(|line| line.contains("28 612 120"));
    let official = official.unwrap_or_else(|| panic!("{page}"));
    assert!(lines[official].contains("source of 2022"), "{page}");
    assert_eq!(
        lines[official + 1],
        "Corrected here on 22 November 2026 call +371 20000000 · called on 3 November 2026 · \
         no longer answers · ask for the night shift"
    );
    assert!(page.contains("67 898 343"), "{page}");

    asked
        .typed
        .insert("to".to_owned(), "Advice centre".to_owned());
    let page = text(&app.letter(&asked).unwrap());
    let own = "Own contact, noted here on 22 November 2026 +371 20000000 · ask for the night shift";
    assert!(page.contains(own), "{page}");
    asked.lang = "lv".to_owned();
    let page = text(&app.letter(&asked).unwrap());
    assert!(page.contains("2026. gada 22. novembris"), "{page}");
}
