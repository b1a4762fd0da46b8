//! Work on a case: what is written stays, and what is erased is gone.

use super::vault::{set_up, unlock};
use crate::stage::Stage;
use anyhow::{Result, ensure};
use std::process::Command;

pub(crate) async fn a_note_and_an_answer_are_there_after_a_kill(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    window.press("n").await?;
    window.find("dialog", "New case").await?;
    window.press("Enter").await?;
    window.find("heading", "What is known").await?;
    window.choose("radio", "Child").await?;
    window.press("n").await?;
    window.first("textarea:focus").await?;
    window.write("Came alone").await?;
    window.find("button", "Undo").await?;
    window.read("Saved").await?;
    window.picture("case").await?;
    let killed = Command::new("kill")
        .args(["-9", &stage.program_id()?.to_string()])
        .status()?;
    ensure!(killed.success(), "the program could not be killed");

    let window = stage.open().await?;
    window.go("/cases").await?;
    unlock(&window).await?;
    window.read("Child").await?;
    window.press("ArrowDown").await?;
    window.press("Enter").await?;
    window.read("Came alone").await?;
    let child = window.find("radio", "Child").await?;
    ensure!(
        child.prop("checked").await?.as_deref() == Some("true"),
        "the answer is there after the kill"
    );
    Ok(())
}

pub(crate) async fn a_case_and_a_profile_are_erased_for_good(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    window.press("n").await?;
    window.find("dialog", "New case").await?;
    window.press("Enter").await?;
    window.click("button", "Erase this case").await?;
    window.find("dialog", "Erase this case").await?;
    let reference = window
        .run(
            "return document.querySelector('h1 bdi').textContent",
            vec![],
        )
        .await?;
    let reference = reference.as_str().unwrap_or_default().to_owned();
    let field = window
        .find("textbox", "To confirm, type the reference")
        .await?;
    field.click().await?;
    window.write(&reference).await?;
    window.press("Enter").await?;
    window.read("No cases yet").await?;
    window.click("button", "Erased cases").await?;
    window.read(&reference).await?;

    window.go("/settings").await?;
    window.click("button", "Erase this profile").await?;
    window.find("textbox", "To confirm, type the name").await?;
    window.write("Karin Lindqvist").await?;
    window.press("Enter").await?;
    window.read("The profile was erased.").await?;
    let left = std::fs::read_dir(stage.data().join("profiles"))?.count();
    ensure!(left == 0, "{left} folders of profiles are left");
    window.go("/cases").await?;
    window
        .find("heading", "Choose a passphrase for cases")
        .await
        .map(drop)
}
