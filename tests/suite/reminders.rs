//! What is due is said while case work is unlocked, and asking for it keeps nothing open.

use app::view::{CaseInput, ConsentInput, PlanStepInput};
use app::{App, ErrorCode, Parameters, Places};
use content::Date;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use tests::handbook;

const PASSPHRASE: &str = "amber ferry lantern moss";
/// 22 November 2026, noon.
const NOON: i64 = 1_795_348_800_000;

fn open(data: &Path, clock: fn() -> i64) -> App {
    let app = App::start(Places {
        handbook: handbook(),
        index: None,
        data: data.to_owned(),
        papers: data.join("papers"),
        today: Date {
            year: 2026,
            month: 11,
            day: 22,
        },
        pseudo: false,
        version: "0".to_owned(),
        clock,
        work: Some(Parameters::WEAK),
    });
    app.create_profile("Karin", "Consul", PASSPHRASE).unwrap();
    app
}

fn case(app: &App, keep_until: &str) -> String {
    let input = CaseInput {
        keep_until: keep_until.to_owned(),
        ..CaseInput::default()
    };
    app.add_case(input).unwrap().id
}

#[test]
fn steps_dates_and_agreements_that_end_within_a_week_are_due() {
    let data = tempfile::tempdir().unwrap();
    let app = open(data.path(), || NOON);
    let soon = case(&app, "2026-11-28");
    let later = case(&app, "2027-03-01");
    let agreement = |receiver: &str, until: &str| ConsentInput {
        receiver: receiver.to_owned(),
        given: "yes".to_owned(),
        until: until.to_owned(),
        ..ConsentInput::default()
    };
    app.add_consent(&later, agreement("police", "2026-11-25"))
        .unwrap();
    app.add_consent(&later, agreement("iom", "2026-11-25"))
        .unwrap();
    // The same receiver, for longer: nothing ends.
    app.add_consent(&later, agreement("iom", "")).unwrap();
    app.add_consent(&later, agreement("lawyer", "2027-01-01"))
        .unwrap();
    let plan = app.plan(&soon, "", "en").unwrap();
    let step = plan.phases[0].steps[0].clone();
    let due = PlanStepInput {
        step: step.id.clone(),
        state: "open".to_owned(),
        due: "2026-11-20".to_owned(),
        ..PlanStepInput::default()
    };
    app.record_step(&soon, &plan.pathway.id, &due, "en")
        .unwrap();

    let due = app.reminders("en").unwrap().due;
    let said: Vec<_> = due
        .iter()
        .map(|one| (one.kind.as_str(), one.about.as_str(), one.days_left))
        .collect();
    let expected = [
        ("step", &*step.title, -2),
        ("agreement", "police", 3),
        ("erase", "", 6),
    ];
    assert_eq!(said, expected);
    app.lock(app::LockReason::Asked).unwrap();
    assert_eq!(
        app.reminders("en").unwrap_err().code,
        ErrorCode::VaultLocked
    );
}

#[test]
fn asking_for_reminders_is_no_sign_that_somebody_works() {
    static MINUTES: AtomicI64 = AtomicI64::new(0);
    let data = tempfile::tempdir().unwrap();
    let app = open(data.path(), || {
        NOON + MINUTES.load(Ordering::SeqCst) * 60_000
    });
    case(&app, "2026-11-22");
    MINUTES.store(59, Ordering::SeqCst);
    assert_eq!(app.reminders("en").unwrap().due.len(), 1);
    app.watch();
    assert_eq!(
        app.reminders("en").unwrap_err().code,
        ErrorCode::VaultLocked
    );
}
