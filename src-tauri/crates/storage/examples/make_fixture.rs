//! Makes the vault of this release that later releases must still open: `tests/fixtures/vaults/v<schema>/`.
//! It refuses when there is one already: what was released is never made anew.

use anyhow::ensure;
use std::fs;
use std::path::Path;
use storage::*;

const PASSPHRASE: &str = "only for tests: nine cranes over Öland";
const NOW: Timestamp = Timestamp(1_795_305_600_000);

fn main() -> anyhow::Result<()> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/vaults");
    let place = fixtures.join(format!("v{SCHEMA_VERSION}"));
    ensure!(!place.exists(), "{} is there already", place.display());
    fs::create_dir_all(&place)?;
    let new = NewProfile {
        name: "Test Officer",
        role: "consul",
    };
    let (mut vault, code) = create(
        &place,
        new,
        &Passphrase::new(PASSPHRASE),
        Parameters::LEAST,
        NOW,
        &mut SystemRandom,
    )?;
    vault.confirm_recovery()?;
    fill(&mut vault)?;
    let folder = vault.folder().to_owned();
    drop(vault);
    fs::remove_file(folder.join("lock"))?;
    fs::rename(folder, place.join("profile"))?;
    fs::write(place.join("passphrase.txt"), format!("{PASSPHRASE}\n"))?;
    fs::write(
        place.join("recovery-code.txt"),
        code.groups().collect::<Vec<_>>().join("-") + "\n",
    )?;
    Ok(())
}

/// A row in each table.
fn fill(vault: &mut Vault) -> anyhow::Result<()> {
    let details = CaseDetails {
        label: "a case of an earlier version".into(),
        origin: "UA".into(),
        host: "LV".into(),
        age_group: AgeGroup::Adult,
        forms: vec!["labour".into()],
        keep_until: Day::from_iso("2027-11-22"),
        ..CaseDetails::default()
    };
    let case = vault.add_case(&details, NOW)?.id;
    let said = NewConsent {
        receiver: "shelter".into(),
        given: Ternary::Yes,
        ..NewConsent::default()
    };
    let consent = vault.add_consent(case, &said, NOW)?.id;
    let run = vault
        .start_run(
            case,
            &NewRun {
                checklist: "adult".into(),
                ..NewRun::default()
            },
            NOW,
        )?
        .id;
    for value in ["yes", "no", "not-asked"] {
        let answer = NewAnswer {
            question: format!("q-{value}"),
            value: value.into(),
            ..NewAnswer::default()
        };
        vault.save_answer(run, &answer, NOW)?;
    }
    vault.add_note(case, Some(consent), "A note.", NOW)?;
    vault.save_plan_step(
        case,
        &NewPlanStep {
            step: "visit".into(),
            ..NewPlanStep::default()
        },
        NOW,
    )?;
    vault.set_case_state(
        case,
        CaseState::Closed,
        "in her own words",
        Ending::Referred,
        NOW,
    )?;
    let mistake = vault.add_case(&CaseDetails::default(), NOW)?.id;
    vault.erase_case(mistake, ErasureReason::Mistake, NOW)?;
    let session = vault.add_training("Spring", "module", "en", NOW)?;
    let result = TrainingResult {
        session,
        seat: 1,
        quiz: "basics".into(),
        phase: TrainingPhase::Before,
        correct: 3,
        total: 5,
        at: NOW,
    };
    vault.save_training_result(&result, NOW)?;
    vault.add_colleague("Riga", "age1 only for tests", NOW)?;
    vault.pack(case, NOW)?;
    Ok(())
}
