//! The directory: what an officer found out stays, and a number can be read across a counter.

use crate::stage::{Stage, Start};
use anyhow::{Result, ensure};
use tests::desktop::window::Window;

const HELPLINE: &str = "Correct Helpline of the NGO Shelter Safe House";

/// Puts the keyboard on a button without pressing it, as somebody does who has tabbed there.
async fn focus(window: &Window, name: &str) -> Result<()> {
    let button = window.find("button", name).await?;
    let button = serde_json::to_value(&button)?;
    window.run("arguments[0].focus()", vec![button]).await?;
    Ok(())
}

pub(crate) async fn a_local_correction_by_keyboard_survives_a_restart_and_is_marked(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let start = Start::with(|settings| settings.host = Some("lv".into()));
    let window = stage.open_with(&start).await?;
    window.go("/contacts/lv").await?;
    focus(&window, HELPLINE).await?;
    window.press("Enter").await?;
    window.find("dialog", "Local correction").await?;
    window.first("input[inputmode=tel]:focus").await?;
    window.write("ask Anna").await?;
    window.press("Enter").await?;
    window.read("is not a telephone number").await?;
    window.press("Control+a").await?;
    window.write("+371 20000000").await?;
    window.press("Enter").await?;
    window.read("The local correction is kept.").await?;
    window.read("call +371 20000000").await?;
    window.picture("contacts-correction").await?;

    let window = stage.open_with(&start).await?;
    window.go("/contacts/lv").await?;
    window.read("call +371 20000000").await?;
    let text = window.visible_text().await?;
    ensure!(
        text.contains("28 612 120"),
        "the official number is still there"
    );
    ensure!(
        text.contains("Local, "),
        "the correction is marked as local"
    );
    window.click("button", "Remove").await?;
    window.read("The local correction was removed.").await?;
    window.click("button", "Undo").await?;
    window.read("call +371 20000000").await
}

pub(crate) async fn a_number_fills_the_window_and_escape_closes_it(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    window.go("/contacts/se").await?;
    focus(&window, "Show 112 large").await?;
    window.press("Enter").await?;
    let dialog = window.find("dialog", "112").await?;
    let (_, _, width, height) = dialog.rectangle().await?;
    ensure!(
        width >= 1366.0 && height >= 700.0,
        "it is {width} by {height}"
    );
    window.picture("contacts-large").await?;
    window.press("Escape").await?;
    window.lose("dialog", "112").await?;
    window.press("Enter").await?;
    window.find("dialog", "112").await?;
    window.press_times("Shift", 3).await?;
    window.read("Public holidays").await?;
    let text = window.visible_text().await?;
    ensure!(!text.contains("112"), "the cover shows the number");
    Ok(())
}
