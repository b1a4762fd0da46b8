//! A list is taken with somebody across the counter: by keys alone, safely, and with a way out.

use super::vault::set_up_here;
use crate::stage::Stage;
use anyhow::{Result, ensure};
use serde_json::json;
use tests::desktop::wait::until;
use tests::desktop::window::Window;

pub(crate) async fn the_first_screening_is_taken_by_keys_alone(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    window.find("heading", "What is happening?").await?;
    // Past the frame, to the first tile and its second way.
    window.press_times("Tab", 2).await?;
    window.press("Enter").await?;
    window.press_times("Tab", 2).await?;
    let way = window.focused().await?;
    ensure!(way.contains("Quick check"), "Tab is at {way:?}");
    window.press("Enter").await?;

    window.find("heading", "Before the first question").await?;
    window.picture("gate").await?;
    keys(&window, &["1", "1", "2", "2", "1", "Enter"]).await?;
    let first = "Is the person afraid of someone who waits for them or expects them back?";
    window.find("heading", first).await?;
    // Safety and journey: no. The promise: yes, and the pay too.
    for answer in ["2", "2", "2", "2", "2", "1", "1"] {
        keys(&window, &[answer, "Enter"]).await?;
    }
    window.find("heading", "passport or identity card").await?;
    window.picture("question").await?;
    // Back and forward lose nothing.
    keys(&window, &["2", "ArrowLeft", "ArrowRight"]).await?;
    pressed(&window, "No").await?;
    // Papers: no. Debt: not asked, the person declined. Pay and hours: yes. The rest: unclear.
    keys(
        &window,
        &["Enter", "4", "2", "Enter", "1", "Enter", "1", "Enter"],
    )
    .await?;
    for _ in 0..4 {
        keys(&window, &["3", "Enter"]).await?;
    }
    let wish = "What does the person want now?";
    window.find("heading", wish).await?;
    window.press("Tab").await?;
    window.write("To sleep one night. 1 2").await?;
    window.press("Control+Enter").await?;
    window
        .find("heading", "How can the person be reached safely?")
        .await?;
    window.press("Enter").await?;

    let good = "There is good reason to refer this person.";
    window.find("heading", good).await?;
    window.read("This is not a formal identification.").await?;
    window
        .read("Found another job, place or employer than promised")
        .await?;
    window.picture("result").await?;
    // What is not known leads back to its question, and the words are still there.
    window.press("ArrowLeft").await?;
    let run = window.place().await?;
    ensure!(
        run.starts_with("/run/quick-"),
        "Back from the result is {run}"
    );
    window.go("/run/quick-1?question=wanted").await?;
    window.find("heading", wish).await?;
    let words = window
        .run("return document.querySelector('textarea').value", vec![])
        .await?;
    ensure!(
        words == json!("To sleep one night. 1 2"),
        "The note is {words}"
    );
    Ok(())
}

pub(crate) async fn danger_is_said_at_once_with_the_number_and_the_first_step(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = begin(stage, "First screening").await?;
    let afraid = "Is the person afraid of someone who waits for them";
    keys(&window, &["Enter", "1"]).await?;
    window.read("Someone may be in danger").await?;
    window.find("link", "What to do now").await?;
    window.picture("alert").await?;
    window.press("d").await?;
    window.read("Ticks stay on this screen only").await?;
    let place = window.place().await?;
    ensure!(
        place.starts_with("/now/guide/start/immediate-danger"),
        "D leads to {place}"
    );
    window.press("Alt+ArrowLeft").await?;
    window.find("heading", afraid).await?;
    pressed(&window, "Yes").await
}

pub(crate) async fn an_answer_to_a_hidden_question_is_kept_and_counts_again(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = begin(stage, "Visa application").await?;
    window.go("/run/quick-1?question=debt").await?;
    window.find("heading", "Does the person owe fees").await?;
    window.press("1").await?;
    window.go("/run/quick-1?question=work-off-debt").await?;
    window.find("heading", "until the debt is paid").await?;
    window.press("1").await?;
    window.go("/run/quick-1?question=debt").await?;
    window.find("heading", "Does the person owe fees").await?;
    window.press("2").await?;
    window.find("heading", "Kept, not counted").await?;
    window.press("1").await?;
    window.lose("heading", "Kept, not counted").await?;
    window.go("/run/quick-1?question=work-off-debt").await?;
    pressed(&window, "Yes").await
}

pub(crate) async fn whoever_is_not_alone_is_shown_first_what_can_be_noticed(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = begin(stage, "Child").await?;
    window.press("2").await?;
    window.read("You are not alone with the person.").await?;
    window.find("link", "If the companion stays").await?;
    window.press("Enter").await?;
    window.find("heading", "How to notice this").await?;
    window.picture("not-alone").await
}

pub(crate) async fn a_list_can_be_ticked_and_the_choice_is_remembered(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = begin(stage, "First screening").await?;
    window.press("Enter").await?;
    window.choose("radio", "List").await?;
    window
        .first("#q-papers-taken button")
        .await?
        .click()
        .await?;
    window
        .read("Someone else keeps the passport or identity card")
        .await?;
    window.press("Control+z").await?;
    window.read("The last answer was taken back.").await?;
    // Digits answer the question that holds the focus, and Enter goes to the next one.
    keys(&window, &["2", "Enter", "3"]).await?;
    let given = "return [...document.querySelectorAll('.answers [aria-pressed=true]')]
        .map((e) => e.closest('li').id + ' ' + e.firstElementChild.innerText).join()";
    until("digits answer in the list", async || {
        let given = window.run(given, vec![]).await?;
        Ok((given == "q-papers-taken No,q-debt-there Unclear").then_some(()))
    })
    .await?;
    window.picture("list").await?;

    let window = begin(stage, "First screening").await?;
    window.press("Enter").await?;
    window.first("#q-papers-taken").await?;
    Ok(())
}

pub(crate) async fn a_quick_check_goes_into_a_case_and_is_compared_with_a_later_one(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    window.go("/checklists").await?;
    let card = window.find("article", "First screening").await?;
    let own = window.first("article details summary").await?;
    own.click().await?;
    let field = window.first("article details[open] form input").await?;
    field.click().await?;
    window.write("Was the porter told?").await?;
    window.press("Enter").await?;
    window.read("Was the porter told?").await?;
    window.picture("own-question").await?;

    let begin = window
        .find_in(&card, "button", "Begin a quick check")
        .await?;
    begin.click().await?;
    window.find("heading", "Before the first question").await?;
    window.press("Enter").await?;
    keys(&window, &["1", "Enter", "2"]).await?;
    window.press("r").await?;
    window.click("button", "Put into a case").await?;
    window.click("link", "Unlock cases").await?;
    set_up_here(&window).await?;
    window.find("dialog", "Put into a case").await?;
    window.picture("choose-case").await?;
    window.click("button", "A new case").await?;
    window.find("button", "Mark as finished").await?;
    let run = window.place().await?;
    ensure!(
        !run.contains("quick"),
        "the run is in a case now, not {run}"
    );

    // Some days later the same list is taken again, with another answer.
    window.first("a[href^='/cases/']").await?.click().await?;
    window.find("heading", "What is known").await?;
    window.click("button", "Begin a checklist").await?;
    window.click("button", "First screening").await?;
    window.find("heading", "Before the first question").await?;
    window.press("Enter").await?;
    keys(&window, &["2", "Enter", "2"]).await?;
    window.press("r").await?;
    window.first("a[href^='/cases/']").await?.click().await?;
    window.click("link", "Compare the last two").await?;
    window.find("heading", "Two runs side by side").await?;
    window.read("1 answer differs.").await?;
    window.picture("compare").await
}

/// Opens the window and begins a quick check, up to the safety gate.
async fn begin(stage: &mut Stage<'_>, list: &str) -> Result<Window> {
    let window = stage.open().await?;
    window.click("link", "Checklists").await?;
    let card = window.find("article", list).await?;
    let begin = window
        .find_in(&card, "button", "Begin a quick check")
        .await?;
    begin.click().await?;
    window.find("heading", "Before the first question").await?;
    Ok(window)
}

async fn keys(window: &Window, pressed: &[&str]) -> Result<()> {
    for key in pressed {
        window.press(key).await?;
    }
    Ok(())
}

/// Waits until this answer is the chosen one.
async fn pressed(window: &Window, answer: &str) -> Result<()> {
    let script = "return document.querySelector('.answers [aria-pressed=true]')?.innerText ?? ''";
    until(&format!("{answer} was chosen"), async || {
        let chosen = window.run(script, vec![]).await?;
        Ok(chosen
            .as_str()
            .unwrap_or_default()
            .starts_with(answer)
            .then_some(()))
    })
    .await
}
