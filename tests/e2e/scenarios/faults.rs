//! Something is broken on this computer: the window opens, says what, and loses nothing.

use crate::stage::{Stage, Start};
use anyhow::{Result, ensure};
use std::fs;

pub(crate) async fn a_spoilt_settings_file_is_said_and_kept(stage: &mut Stage<'_>) -> Result<()> {
    fs::create_dir(stage.data())?;
    fs::write(
        stage.data().join("settings.toml"),
        "welcomed = maybe\n\u{0}",
    )?;
    let window = stage.open_with(&Start::first()).await?;
    window.click("button", "Skip the rest").await?;
    window
        .read("Your earlier choices could not be read.")
        .await?;
    window.picture("spoilt-settings").await?;
    let kept = fs::read_dir(stage.data())?
        .filter_map(|entry| fs::read_to_string(entry.ok()?.path()).ok())
        .any(|text| text.contains("welcomed = maybe"));
    ensure!(kept, "the file that could not be read is gone");
    Ok(())
}

pub(crate) async fn a_missing_handbook_is_said_in_words(stage: &mut Stage<'_>) -> Result<()> {
    let start = Start {
        handbook: "/nowhere/handbook".into(),
        ..Start::default()
    };
    let window = stage.open_with(&start).await?;
    window.read("The handbook could not be found.").await?;
    window.read("112").await?;
    window.picture("missing-handbook").await
}

pub(crate) async fn a_full_disk_is_said_and_the_choice_holds(stage: &mut Stage<'_>) -> Result<()> {
    let start = Start {
        full_disk: true,
        ..Start::default()
    };
    let window = stage.open_with(&start).await?;
    window.find("heading", "What is happening?").await?;
    let before = stage.seen_by_the_program("settings.toml")?;
    window.go("/settings").await?;
    window.choose("radio", "Dark").await?;
    window.read("Your choices could not be saved.").await?;
    window.picture("full-disk").await?;
    let theme = "return document.documentElement.dataset.theme";
    ensure!(
        window.run(theme, vec![]).await? == "dark",
        "the choice does not hold while the window is open"
    );
    ensure!(
        stage.seen_by_the_program("settings.toml")? == before,
        "the choices that were saved before are not whole"
    );
    Ok(())
}
