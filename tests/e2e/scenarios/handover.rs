//! A case goes from one officer to another and comes back.

use super::cases::open_case;
use super::vault::{PASSPHRASE, begin_profile, set_up};
use crate::stage::Stage;
use anyhow::{Context, Result};

use fantoccini::Locator;
use std::path::Path;
use tests::desktop::window::Window;

/// What the two officers have agreed upon by telephone.
const AGREED: &str = "amber ferry lantern moss";

pub(crate) async fn a_case_goes_to_another_profile_and_back_and_what_both_changed_is_shown(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let papers = stage.papers();
    let window = stage.open().await?;
    set_up(&window).await?;
    open_case(&window).await?;
    hand_over(&window, "paper-1.age").await?;

    to_cases(&window).await?;
    window.press("Control+l").await?;
    window.click("button", "New profile").await?;
    begin_profile(&window, "Anna Berg").await?;
    choose_file(&window, &papers.join("paper-1.age")).await?;
    window.read("It is not here yet").await?;
    window.picture("handover-preview").await?;
    take_over(&window).await?;
    window.find("heading", "What is known").await?;
    window.read("Received").await?;
    window.choose("radio", "Adult").await?;
    window.find("button", "Undo").await?;
    hand_over(&window, "paper-2.age").await?;

    to_cases(&window).await?;
    window.press("Control+l").await?;
    window.click("button", "Karin Lindqvist").await?;
    window.first("input[type=password]:focus").await?;
    window.write(PASSPHRASE).await?;
    window.press("Enter").await?;
    window.find("heading", "Cases").await?;
    window.read("2026-001").await?;
    window.press("ArrowDown").await?;
    window.press("Enter").await?;
    window.find("heading", "What is known").await?;
    window.choose("radio", "Child").await?;
    window.find("button", "Undo").await?;
    to_cases(&window).await?;
    choose_file(&window, &papers.join("paper-2.age")).await?;
    window.find("heading", "Changed on both sides").await?;
    window.picture("handover-both").await?;
    take_over(&window).await?;
    window.find("heading", "Changed at two posts").await?;
    window.picture("handover-dispute").await?;
    window
        .first("[aria-labelledby=case-disputes] li button")
        .await?;
    window
        .run(
            "document.querySelector('[aria-labelledby=case-disputes] li button').focus()",
            vec![],
        )
        .await?;
    window.press("Enter").await?;
    window.lose("heading", "Changed at two posts").await
}

/// Another officer has no use for the case that is open.
async fn to_cases(window: &Window) -> Result<()> {
    window.click("link", "Cases").await?;
    window.find("heading", "Cases").await.map(drop)
}

/// By keyboard: why it cannot wait, a passphrase, the file.
async fn hand_over(window: &Window, file: &str) -> Result<()> {
    window.find("button", "Hand over").await?;
    window
        .run(
            "document.querySelector('#case-handover ~ div button').focus()",
            vec![],
        )
        .await?;
    window.press("Enter").await?;
    window.find("dialog", "Hand over this case").await?;
    window.find("button", "Record agreement").await?;
    window.picture("handover-dialog").await?;
    window.find("button", "Why it cannot wait").await?;
    window
        .run(
            "document.querySelector('[role=dialog] .select').focus()",
            vec![],
        )
        .await?;
    window.press("Enter").await?;
    window.first("[role=option]").await?;
    window.press("Enter").await?;
    window.without("[role=option]").await?;
    window.press("Tab").await?;
    window.press("ArrowRight").await?;
    window.first("[role=dialog] input[type=password]").await?;
    window.press("Tab").await?;
    window.write(AGREED).await?;
    window.press("Tab").await?;
    window.write(AGREED).await?;
    window
        .first("[role=dialog] button[type=submit]:not(:disabled)")
        .await?;
    window.press("Enter").await?;
    window.read(file).await?;
    window.picture("handover-saved").await?;
    window.press("Escape").await
}

async fn choose_file(window: &Window, file: &Path) -> Result<()> {
    window.click("button", "Take over a case").await?;
    window.first("input[type=file]").await?;
    // The dialog for files is the system's; the driver answers in its place.
    let field = window
        .client()
        .find(Locator::Css("input[type=file]"))
        .await?;
    field.send_keys(file.to_str().context("a path")?).await?;
    window.first("[role=dialog] input[type=password]").await?;
    window
        .run(
            "document.querySelector('[role=dialog] input[type=password]').focus()",
            vec![],
        )
        .await?;
    window.write(AGREED).await?;
    window.press("Enter").await
}

async fn take_over(window: &Window) -> Result<()> {
    window.first("[role=dialog] .preview").await?;
    window.press_times("Tab", 2).await?;
    window.press("Enter").await?;
    window.without("[role=dialog]").await
}
