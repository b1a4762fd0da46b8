//! Case work behind its lock: setting up, locking, getting in again.

use crate::stage::{Stage, Start};
use anyhow::{Context, Result, ensure};
use std::time::Duration;
use tests::desktop::wait::until;
use tests::desktop::window::Window;

pub(crate) const PASSPHRASE: &str = "amber ferry lantern moss";

pub(crate) async fn a_profile_is_set_up_by_keyboard_with_its_code_on_paper(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    window.picture("cases-empty").await?;
    ensure!(
        !window
            .visible_text()
            .await?
            .contains("Nobody has confirmed"),
        "a confirmed code is not asked for again"
    );
    Ok(())
}

pub(crate) async fn a_wrong_passphrase_opens_nothing_and_says_so(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    window.press("Control+l").await?;
    window.read("Locked because you asked for it.").await?;
    window.picture("unlock").await?;
    window.first("input[type=password]:focus").await?;
    window.write("amber fery lantern moss").await?;
    window.press("Enter").await?;
    window
        .read("This passphrase or recovery code does not fit.")
        .await?;
    ensure!(!window.shows("heading", "Cases").await?, "it stays locked");
    Ok(())
}

pub(crate) async fn a_lock_above_a_dialog_loses_nothing_that_was_typed(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    window.press("n").await?;
    window.find("dialog", "New case").await?;
    window.write("Kitchen behind the harbour").await?;
    window.press("Control+l").await?;
    window.read("Locked because you asked for it.").await?;
    hides(&window, "Kitchen").await?;
    unlock(&window).await?;
    let field = window.find("textbox", "Your own words").await?;
    ensure!(
        field.prop("value").await?.as_deref() == Some("Kitchen behind the harbour"),
        "the words are still in the dialog"
    );
    window.press("Enter").await?;
    window.find("heading", "Kitchen behind the harbour").await?;

    // Quick hide comes in the middle of a sentence, before anything was saved.
    window.press("n").await?;
    window.first("textarea:focus").await?;
    window.write("Asked for a tele").await?;
    window.press_times("Shift", 3).await?;
    window.read("Public holidays").await?;
    window.press("Control+Shift+Enter").await?;
    window.read("Locked by Quick hide.").await?;
    hides(&window, "Kitchen").await?;
    hides(&window, "Asked for").await?;
    unlock(&window).await?;
    window.find("heading", "Kitchen behind the harbour").await?;
    let note = window.find("textbox", "Note").await?;
    ensure!(
        note.prop("value").await?.as_deref() == Some("Asked for a tele"),
        "the half sentence is still there"
    );
    ensure!(
        window.client().title().await? == "Diplomatic Handbook",
        "the title of the window says nothing of a case"
    );

    // What is typed to confirm an erasure, and why a case is kept longer, wait too.
    window.press("Control+Enter").await?;
    half_typed(&window, "Erase this case", "To confirm, type the reference").await?;
    window.press("Escape").await?;
    half_typed(&window, "Change the date", "Why it is kept longer").await
}

/// Opens a form by its button, types half of something into it, locks, unlocks and finds the half there.
async fn half_typed(window: &Window, button: &str, field: &str) -> Result<()> {
    window.click("button", button).await?;
    window.find("textbox", field).await?.click().await?;
    window.write("2026-0").await?;
    window.press("Control+l").await?;
    unlock(window).await?;
    let field = window.find("textbox", field).await?;
    ensure!(
        field.prop("value").await?.as_deref() == Some("2026-0"),
        "what was typed is still there"
    );
    Ok(())
}

pub(crate) async fn a_forgotten_passphrase_is_replaced_with_the_code(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    let code = set_up(&window).await?;
    window.press("Control+l").await?;
    window.click("button", "Forgotten passphrase").await?;
    window.find("textbox", "Recovery code").await?;
    window.write(&code.join(" ").to_lowercase()).await?;
    let chosen = "velvet harbour tin seven";
    window.press("Tab").await?;
    window.write(chosen).await?;
    window.press_times("Tab", 2).await?;
    window.write(chosen).await?;
    window.read("Both fields match").await?;
    window.press("Enter").await?;
    window.find("heading", "Cases").await?;
    window.press("Control+l").await?;
    window.first("input[type=password]:focus").await?;
    window.write(chosen).await?;
    window.press("Enter").await?;
    window.find("heading", "Cases").await.map(drop)
}

pub(crate) async fn whoever_goes_away_finds_it_locked_and_nothing_lost(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let start = Start::with(|settings| settings.lock_after = 1);
    let window = stage.open_with(&start).await?;
    set_up(&window).await?;
    window.press("n").await?;
    window.find("dialog", "New case").await?;
    window.write("Kitchen behind the harbour").await?;
    // Nothing is done for longer than the minute that was set; the core looks every few seconds.
    tokio::time::sleep(Duration::from_secs(68)).await;
    window
        .read("Locked because the program was not used")
        .await?;
    hides(&window, "Kitchen").await?;
    unlock(&window).await?;
    let field = window.find("textbox", "Your own words").await?;
    ensure!(
        field.prop("value").await?.as_deref() == Some("Kitchen behind the harbour"),
        "the words are still in the dialog"
    );
    Ok(())
}

pub(crate) async fn what_is_copied_from_a_case_does_not_stay_on_the_clipboard(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    window.press("n").await?;
    window.find("dialog", "New case").await?;
    window.write("Harbour").await?;
    for chord in ["Control+a", "Control+c"] {
        window.press(chord).await?;
    }
    window.press("Escape").await?;
    ensure!(
        pasted(&window).await? == "Harbour",
        "copying works for as long as it is needed"
    );
    tokio::time::sleep(Duration::from_secs(31)).await;
    let left = pasted(&window).await?;
    ensure!(
        left.trim().is_empty(),
        "{left:?} is still on the clipboard after half a minute"
    );
    Ok(())
}

/// What lies on the clipboard, as the search box gets it.
async fn pasted(window: &Window) -> Result<String> {
    window.press("Control+k").await?;
    let field = window.first("[role=combobox]:focus").await?;
    for chord in ["Control+a", "Delete", "Control+v"] {
        window.press(chord).await?;
    }
    let text = field.prop("value").await?.unwrap_or_default();
    window.press("Escape").await?;
    Ok(text)
}

/// Sets up a profile by keyboard and returns its recovery code.
pub(crate) async fn set_up(window: &Window) -> Result<Vec<String>> {
    window.go("/cases").await?;
    let code = set_up_here(window).await?;
    window.find("heading", "Cases").await?;
    Ok(code)
}

/// The same on the screen that asks for it.
pub(crate) async fn set_up_here(window: &Window) -> Result<Vec<String>> {
    begin_profile(window, "Karin Lindqvist").await
}

/// The same for somebody else.
pub(crate) async fn begin_profile(window: &Window, name: &str) -> Result<Vec<String>> {
    window
        .find("heading", "Choose a passphrase for cases")
        .await?;
    window.first("input:focus").await?;
    window.write(name).await?;
    window.press("Tab").await?;
    window.write("Consul").await?;
    window.press("Tab").await?;
    window.write(PASSPHRASE).await?;
    // Past the button that shows it.
    window.press_times("Tab", 2).await?;
    window.write(PASSPHRASE).await?;
    window.read("Both fields match").await?;
    window.press("Enter").await?;
    window
        .find("heading", "Put the recovery code on paper")
        .await?;
    window.picture("recovery-code").await?;
    let groups = window
        .run(
            "return [...document.querySelectorAll('main ol b')].map((b) => b.textContent)",
            vec![],
        )
        .await?;
    let groups: Vec<String> = serde_json::from_value(groups)?;
    ensure!(groups.len() == 7, "the code is {groups:?}");
    window.click("button", "It is on paper").await?;
    for (at, number) in [1, 4].into_iter().enumerate() {
        window.find("textbox", &format!("Group {number}")).await?;
        if at > 0 {
            window.press("Tab").await?;
        }
        let group = groups.get(number - 1).context("the code is short")?;
        window.write(group).await?;
    }
    window.press("Enter").await?;
    Ok(groups)
}

/// Types the passphrase where the lock screen has put the keyboard.
pub(crate) async fn unlock(window: &Window) -> Result<()> {
    window.first("input[type=password]:focus").await?;
    window.write(PASSPHRASE).await?;
    window.press("Enter").await?;
    until("the lock screen was gone", async || {
        Ok((!window.has("input[type=password]").await?).then_some(()))
    })
    .await
}

/// Nothing in the document, shown or not, may hold the words.
async fn hides(window: &Window, words: &str) -> Result<()> {
    let script = "return document.documentElement.outerHTML.includes(arguments[0])
        || [...document.querySelectorAll('input, textarea')].some((e) => e.value.includes(arguments[0]))";
    let found = window.run(script, vec![words.into()]).await?;
    ensure!(
        found == false,
        "{words:?} is in the document of a locked window"
    );
    Ok(())
}
