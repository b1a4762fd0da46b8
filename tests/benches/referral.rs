//! Referral without the window, as the screens ask for it: a page of the directory, a plan, a letter.

use crate::officer::{PASSPHRASE, at_work, refused};
use crate::spread::{Samples, timed};
use crate::table::{Row, Unit};
use anyhow::{Context, Result, ensure};
use app::Places;
use app::view::{CaseInput, LetterRequest, LetterSave};

const TIMES: usize = 30;

/// One row for each promise of the design. The first letter of a session waits for the fonts, so it stands alone.
pub(crate) fn measure(places: Places) -> Result<Vec<Row>> {
    let folder = tempfile::tempdir()?;
    let app = at_work(folder.path(), places)?;
    let case = CaseInput {
        age_group: "adult".to_owned(),
        nationality: "own".to_owned(),
        origin: "pl".to_owned(),
        host: "lv".to_owned(),
        forms: vec!["labour".to_owned()],
        danger: "no".to_owned(),
        ..CaseInput::default()
    };
    let case = app.add_case(case).map_err(refused)?.id;
    let states = ["dk", "ee", "fi", "de", "is", "lv", "lt", "no", "pl", "se"];
    let pages: Samples = (0..TIMES)
        .map(|number| {
            let (time, page) = timed(|| app.contacts(states[number % states.len()]));
            page.map_err(refused)?;
            Ok(time)
        })
        .collect::<Result<_>>()?;
    let plans: Samples = (0..TIMES)
        .map(|_| {
            let (time, plan) = timed(|| app.plan(&case, "", "en"));
            let plan = plan.map_err(refused)?;
            ensure!(!plan.phases.is_empty(), "the plan has steps");
            Ok(time)
        })
        .collect::<Result<_>>()?;
    let request = LetterRequest {
        case,
        paper: "case-summary".to_owned(),
        level: "own-file".to_owned(),
        lang: "lv".to_owned(),
        ..LetterRequest::default()
    };
    let letter = |passphrase: &str| -> Result<f64> {
        let how = LetterSave {
            plain: passphrase.is_empty(),
            passphrase: passphrase.to_owned(),
            ..LetterSave::default()
        };
        let (time, saved) = timed(|| app.save_letter(&request, how));
        let saved = saved.map_err(refused)?;
        let path = std::path::Path::new(&saved.folder).join(&saved.file);
        ensure!(path.metadata().context("it is there")?.len() > 1_000);
        Ok(time)
    };
    let first: Samples = [letter("")?].into_iter().collect();
    let letters: Samples = (0..10).map(|_| letter("")).collect::<Result<_>>()?;
    let locked: Samples = (0..5).map(|_| letter(PASSPHRASE)).collect::<Result<_>>()?;
    Ok(vec![
        Row::measured("page of the directory", &pages, Unit::Milliseconds).target("< 50 ms"),
        Row::measured("plan", &plans, Unit::Milliseconds)
            .target("< 5 ms")
            .remark("with the contacts of both countries and what is written in the vault"),
        Row::measured("letter as PDF, the first", &first, Unit::Milliseconds).target("< 1000 ms"),
        Row::measured("letter as PDF", &letters, Unit::Milliseconds)
            .target("< 1000 ms")
            .remark("summary of a case for the own file, in Latvian"),
        Row::measured("the same with a passphrase", &locked, Unit::Milliseconds)
            .remark("age makes guessing slow, and so the making"),
    ])
}
