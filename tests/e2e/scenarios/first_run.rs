//! The very first start on a computer, and the second.

use crate::stage::{Stage, Start};
use anyhow::{Result, ensure};

pub(crate) async fn the_first_run_asks_three_things_and_keeps_them(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open_with(&Start::first()).await?;
    window.find("heading", "Choose your language").await?;
    window.picture("first-run").await?;
    window.choose("radio", "English").await?;
    window.click("button", "Continue").await?;
    window.find("heading", "Where do you work?").await?;
    window.choose("radio", "Latvia").await?;
    window.click("button", "Continue").await?;
    window.choose("radio", "Ukraine").await?;
    window.click("button", "Continue").await?;
    // The last step is an offer: nothing but case work needs a passphrase.
    window
        .find("heading", "Choose a passphrase for cases")
        .await?;
    window.click("button", "Use without cases").await?;
    window.find("heading", "Emergency in Latvia").await?;
    stage.has_kept("welcomed = true").await?;

    let window = stage.open_with(&Start::first()).await?;
    window.find("heading", "Emergency in Latvia").await?;
    ensure!(
        window.place().await? == "/",
        "the second start does not ask again"
    );
    Ok(())
}

pub(crate) async fn the_first_run_can_be_skipped_and_made_up_for_later(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open_with(&Start::first()).await?;
    window.click("button", "Skip the rest").await?;
    window.find("heading", "What is happening?").await?;
    // Without a host country the one number that holds nearly everywhere is still there.
    window.read("112").await?;
    window.click("link", "Choose the host country").await?;
    window.find("heading", "Settings").await?;
    Ok(())
}
