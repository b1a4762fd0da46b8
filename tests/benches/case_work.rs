//! Case work without the window, as the screens ask for it: unlocking, the list of cases, an answer.

use crate::officer::{PASSPHRASE, at_work, refused};
use crate::spread::{Samples, timed};
use crate::table::{Row, Unit};
use anyhow::{Context, Result, ensure};
use app::view::{AnswerInput, CaseInput};
use app::{LockReason, Places};

const CASES: usize = 1_000;
/// A case in ten has a checklist: its row says what the answers come to.
const WITH_RUN: usize = 10;
const ANSWERS: usize = 500;

/// One row for each promise of the design. The vault lies in the temporary folder of this machine.
pub(crate) fn measure(places: Places) -> Result<Vec<Row>> {
    let folder = tempfile::tempdir()?;
    let app = at_work(folder.path(), places)?;
    let mut run = None;
    for number in 0..CASES {
        let case = CaseInput {
            label: format!("Case number {number}"),
            ..CaseInput::default()
        };
        let case = app.add_case(case).map_err(refused)?;
        if number % WITH_RUN == 0 {
            let begun = app.start_run(&case.id, "checklists/first-screening", None, "en");
            let begun = begun.map_err(refused)?;
            for question in begun.state.open.iter().take(5) {
                let given = answer(question, "unclear");
                app.answer(&begun.run, given).map_err(refused)?;
            }
            run = Some(begun);
        }
    }
    let run = run.context("no checklist was begun")?;
    let questions = run.state.visible;
    let saved: Samples = (0..ANSWERS)
        .map(|number| {
            let question = &questions[number % questions.len()];
            let value = ["yes", "no", "unclear"][number % 3];
            let (time, state) = timed(|| app.answer(&run.run, answer(question, value)));
            state.map_err(refused)?;
            Ok(time)
        })
        .collect::<Result<_>>()?;
    let listed: Samples = (0..20)
        .map(|_| {
            let (time, view) = timed(|| app.cases());
            let view = view.map_err(refused)?;
            ensure!(view.cases.len() == CASES, "the list is not whole");
            Ok(time)
        })
        .collect::<Result<_>>()?;
    let profile = app
        .vault()
        .map_err(refused)?
        .open
        .context("it is unlocked")?
        .id;
    let unlocked: Samples = (0..7)
        .map(|_| {
            app.lock(LockReason::Asked).map_err(refused)?;
            let (time, view) = timed(|| app.unlock(&profile, PASSPHRASE));
            view.map_err(refused)?;
            Ok(time)
        })
        .collect::<Result<_>>()?;
    let at = |quantile: f64| -> Samples { [saved.quantile(quantile)].into_iter().collect() };
    Ok(vec![
        Row::measured("unlock", &unlocked, Unit::Milliseconds)
            .target("400 – 1000 ms")
            .remark("calibrated when the profile was made"),
        Row::measured(format!("list {CASES} cases"), &listed, Unit::Milliseconds)
            .target("< 50 ms")
            .remark("with what the answers of one in ten come to"),
        Row::measured("save an answer, p50", &at(0.5), Unit::Milliseconds).remark(format!(
            "{ANSWERS} answers, with the assessment that comes back"
        )),
        Row::measured("save an answer, p95", &at(0.95), Unit::Milliseconds).target("< 10 ms"),
    ])
}

fn answer(question: &str, value: &str) -> AnswerInput {
    AnswerInput {
        question: question.to_owned(),
        value: value.to_owned(),
        ..AnswerInput::default()
    }
}
