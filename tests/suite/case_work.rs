//! Case work from end to end without a window: what the screen asks for, and what is on the disk.

use app::view::{AnswerInput, CaseInput, ConsentInput, PlanStepInput};
use app::{App, ErrorCode, LockReason, Parameters, Places};
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use tests::handbook;

const PASSPHRASE: &str = "amber ferry lantern moss";
/// Words that stand in the vault and must stand nowhere else.
const MARKERS: [&str; 4] = ["zebrafink", "kvartsglas", "mörkertal", "papaverine"];

/// Minutes that the clock of these tests has gone on.
static CLOCK: AtomicI64 = AtomicI64::new(0);

fn open(data: &Path) -> App {
    App::start(Places {
        handbook: handbook(),
        index: None,
        data: data.to_owned(),
        papers: data.join("papers"),
        today: content::Date {
            year: 2026,
            month: 11,
            day: 22,
        },
        pseudo: false,
        version: "0".to_owned(),
        clock: || 1_795_305_600_000 + CLOCK.load(Ordering::SeqCst) * 60_000,
        work: Some(Parameters::WEAK),
    })
}

fn answer(question: &str, value: &str, note: &str) -> AnswerInput {
    AnswerInput {
        question: question.to_owned(),
        value: value.to_owned(),
        reason: String::new(),
        note: note.to_owned(),
    }
}

fn code<T: std::fmt::Debug>(result: Result<T, app::AppError>) -> ErrorCode {
    result.unwrap_err().code
}

/// Every byte below a folder.
fn bytes_below(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => all.extend(bytes_below(&path)),
            false => all.extend(std::fs::read(&path).unwrap()),
        }
    }
    all
}

#[test]
fn a_case_from_a_quick_check_to_erasure_leaves_no_word_in_the_open() {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    // The quick check works before there is any profile.
    let quick = app.start_quick("checklists/first-screening", "en").unwrap();
    let first = quick.state.open[0].clone();
    app.answer(&quick.run, answer(&first, "no", MARKERS[0]))
        .unwrap();

    let shown = app.create_profile("Karin", "Consul", PASSPHRASE).unwrap();
    let parts: Vec<(u32, String)> = shown
        .ask
        .iter()
        .map(|group| (*group, shown.groups[*group as usize].to_lowercase()))
        .collect();
    let wrong = vec![(0, "AAAA".to_owned()), (1, "AAAA".to_owned())];
    assert_eq!(
        code(app.confirm_recovery(&wrong)),
        ErrorCode::RecoveryMistyped
    );
    assert!(
        app.confirm_recovery(&parts)
            .unwrap()
            .open
            .unwrap()
            .recovery_confirmed
    );

    let case = app
        .add_case(CaseInput {
            label: MARKERS[1].to_owned(),
            host: "lv".to_owned(),
            ..CaseInput::default()
        })
        .unwrap();
    assert_eq!(case.reference, "2026-001");
    assert_eq!(
        case.details.keep_until, "2027-05-22",
        "six months by default"
    );
    let run = app.keep_quick(&quick.run, &case.id, "en").unwrap();
    assert_eq!(run.state.answers[0].note, MARKERS[0]);
    assert_eq!(
        code(app.run(&quick.run, "en")),
        ErrorCode::RunNotFound,
        "it has moved"
    );
    app.add_note(&case.id, None, MARKERS[2]).unwrap();
    assert_eq!(
        app.search_cases(MARKERS[2]).unwrap(),
        std::slice::from_ref(&case.id)
    );
    let state = app
        .answer(&run.run, answer(&run.state.open[0], "yes", MARKERS[3]))
        .unwrap();
    assert!(state.saved.is_some() && state.can_undo);

    let bytes = bytes_below(folder.path());
    for marker in MARKERS {
        let found = bytes
            .windows(marker.len())
            .any(|window| window == marker.as_bytes());
        assert!(!found, "{marker} stands in the open");
    }
    app.lock(LockReason::Asked).unwrap();
    assert_eq!(code(app.cases()), ErrorCode::VaultLocked);
    assert_eq!(code(app.run(&run.run, "en")), ErrorCode::VaultLocked);

    let profile = app.vault().unwrap().profiles[0].id.clone();
    assert_eq!(
        code(app.unlock(&profile, "not this one")),
        ErrorCode::VaultWrongSecret
    );
    app.unlock(&profile, PASSPHRASE).unwrap();
    let again = app.run(&run.run, "en").unwrap();
    assert_eq!(again.state.answers.len(), 2);

    let left = app.erase_case(&case.id, "asked").unwrap();
    assert!(left.cases.is_empty());
    assert_eq!(left.erased[0].reference, "2026-001");
    assert_eq!(code(app.case(&case.id)), ErrorCode::CaseNotFound);
    let next = app.add_case(CaseInput::default()).unwrap();
    assert_eq!(next.reference, "2026-002", "a number is not given twice");

    assert_eq!(
        code(app.erase_profile(&profile, "Somebody")),
        ErrorCode::RecoveryMistyped
    );
    assert!(
        app.erase_profile(&profile, "Karin")
            .unwrap()
            .profiles
            .is_empty()
    );
}

#[test]
fn the_recovery_code_opens_what_the_passphrase_no_longer_does() {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    let shown = app.create_profile("Karin", "", PASSPHRASE).unwrap();
    app.add_case(CaseInput::default()).unwrap();
    app.lock(LockReason::Asked).unwrap();
    let profile = shown.vault.profiles[0].id.clone();
    let typed = shown.groups.join("-");
    assert_eq!(
        code(app.recover(&profile, &typed, "short")),
        ErrorCode::PassphraseTooWeak
    );
    let opened = app
        .recover(&profile, &typed, "violet anchor thimble fog")
        .unwrap();
    assert!(opened.open.is_some());
    assert_eq!(app.cases().unwrap().cases.len(), 1);
    app.lock(LockReason::Asked).unwrap();
    assert_eq!(
        code(app.unlock(&profile, PASSPHRASE)),
        ErrorCode::VaultWrongSecret
    );
}

#[test]
fn answers_and_changes_of_a_case_can_be_undone() {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    app.create_profile("Karin", "", PASSPHRASE).unwrap();
    let case = app.add_case(CaseInput::default()).unwrap();
    let run = app
        .start_run(&case.id, "checklists/child", None, "en")
        .unwrap();
    let question = run.state.open[0].clone();
    app.answer(&run.run, answer(&question, "yes", "")).unwrap();
    app.answer(&run.run, answer(&question, "no", "")).unwrap();
    assert_eq!(app.undo_answer(&run.run).unwrap().answers[0].value, "yes");
    assert!(app.undo_answer(&run.run).unwrap().answers.is_empty());
    assert!(!app.undo_answer(&run.run).unwrap().can_undo);

    // Words are kept at each pause; to whoever takes them back they are one change, and the answer another.
    for words in ["", "She", "She says", "She says so"] {
        app.answer(&run.run, answer(&question, "yes", words))
            .unwrap();
    }
    let before_the_words = app.undo_answer(&run.run).unwrap();
    assert_eq!(before_the_words.answers[0].note, "");
    assert_eq!(before_the_words.answers[0].value, "yes");
    assert!(app.undo_answer(&run.run).unwrap().answers.is_empty());

    app.add_note(&case.id, None, "first").unwrap();
    let note = app
        .case(&case.id)
        .unwrap()
        .timeline
        .iter()
        .find_map(|one| one.note.clone())
        .unwrap();
    app.change_note(&note, "second").unwrap();
    app.remove_note(&note).unwrap();
    let texts = |case: &app::view::CaseView| -> Vec<String> {
        case.timeline
            .iter()
            .filter(|one| one.kind == "note")
            .map(|one| one.text.clone())
            .collect()
    };
    assert_eq!(texts(&app.undo_case(&case.id).unwrap()), ["second"]);
    assert_eq!(texts(&app.undo_case(&case.id).unwrap()), ["first"]);
    assert!(texts(&app.undo_case(&case.id).unwrap()).is_empty());
}

#[test]
fn consent_opens_the_gate_and_its_withdrawal_takes_away_what_rested_on_it() {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    app.create_profile("Karin", "", PASSPHRASE).unwrap();
    let case = app
        .add_case(CaseInput {
            nationality: "other".to_owned(),
            host: "lv".to_owned(),
            age_group: "adult".to_owned(),
            ..CaseInput::default()
        })
        .unwrap();
    let with_consent = app
        .add_consent(
            &case.id,
            ConsentInput {
                receiver: "service-provider".to_owned(),
                given: "yes".to_owned(),
                ..ConsentInput::default()
            },
        )
        .unwrap();
    let consent = with_consent.consents[0].id.clone();
    app.add_note(&case.id, Some(&consent), "rests on it")
        .unwrap();
    let plan = app.plan(&case.id, "", "en").unwrap();
    let sharing: Vec<_> = plan
        .phases
        .iter()
        .flat_map(|phase| &phase.steps)
        .filter(|step| step.shares.is_some())
        .collect();
    let step = |wanted: bool| sharing.iter().find(|step| step.blocked == wanted).unwrap();
    let (free, blocked) = (step(false), step(true));
    let done = |step: &str, reason: &str| {
        let input = PlanStepInput {
            step: step.to_owned(),
            state: "done".to_owned(),
            reason: reason.to_owned(),
            ..PlanStepInput::default()
        };
        app.record_step(&case.id, &plan.pathway.id, &input, "en")
    };
    assert_eq!(code(done(&blocked.id, "")), ErrorCode::ConsentMissing);
    done(&blocked.id, "danger").unwrap();
    done(&free.id, "").unwrap();

    let after = app.withdraw_consent(&case.id, &consent).unwrap();
    assert!(after.timeline.iter().all(|one| one.text != "rests on it"));
    let plan = app.plan(&case.id, &plan.pathway.id, "en").unwrap();
    assert!(
        plan.kept.iter().any(|step| step.id == free.id),
        "what was done stays visible"
    );
}

#[test]
fn what_is_not_used_is_locked_and_a_sleeping_machine_too() {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    app.create_profile("Karin", "", PASSPHRASE).unwrap();
    app.watch();
    assert!(app.pulse(false).unwrap());
    CLOCK.fetch_add(6, Ordering::SeqCst);
    app.watch();
    assert!(!app.pulse(false).unwrap());
    let because = app.vault().unwrap().locked_because;
    assert!(["idle", "suspend"].contains(&because.as_str()), "{because}");
}

#[test]
fn own_questions_stay_and_never_change_the_result() {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    let list = "checklists/first-screening";
    app.add_own_question(list, "  Which  bus did they take? ", "en")
        .unwrap();
    drop(app);
    let app = open(folder.path());
    let run = app.start_quick(list, "en").unwrap();
    let own = run.groups.last().unwrap();
    assert_eq!(
        (own.kind.as_str(), own.questions[0].text.as_str()),
        ("own", "Which bus did they take?")
    );
    let before = run.state.assessment;
    let id = own.questions[0].id.clone();
    let after = app.answer(&run.run, answer(&id, "yes", "")).unwrap();
    assert_eq!(after.assessment, before);
    app.remove_own_question(list, &id, "en").unwrap();
    let without = app.run(&run.run, "en").unwrap();
    assert_eq!(without.state.assessment.uncounted, [id]);
}
