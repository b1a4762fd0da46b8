//! The one field for everything.

use crate::stage::Stage;
use anyhow::{Result, ensure};
use serde_json::json;
use tests::desktop::wait::until;
use tests::desktop::window::Window;

/// How many ranges of the page are marked as what was searched for.
const MARKED: &str = "return CSS.highlights.get('sought')?.size ?? 0";

pub(crate) async fn a_hit_opens_at_its_section_with_the_words_marked(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    ask(&window, "first words").await?;
    window.find("option", "First words").await?;
    window.press("Enter").await?;
    window.lose("combobox", "Search the handbook").await?;
    window.find("heading", "First words").await?;
    until("the searched words were marked", async || {
        Ok((window.run(MARKED, vec![]).await? != json!(0)).then_some(()))
    })
    .await?;
    let place = window.place().await?;
    ensure!(place.starts_with("/read/"), "the hit leads to {place}");
    Ok(())
}

pub(crate) async fn arrow_keys_choose_and_escape_goes_back_to_where_one_was(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    window.find("heading", "What is happening?").await?;
    ask(&window, "passport").await?;
    window.find("option", "passport").await?;
    answered(&window).await?;
    let first = chosen(&window).await?;
    window.press("ArrowDown").await?;
    let second = chosen(&window).await?;
    ensure!(
        first != second,
        "the arrow key chooses another hit than {first}"
    );
    window.press("Escape").await?;
    window.lose("combobox", "Search the handbook").await?;
    ensure!(
        window.place().await? == "/",
        "leaving the search changes nothing"
    );
    Ok(())
}

pub(crate) async fn filters_leave_one_kind(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    ask(&window, "police").await?;
    window.find("option", "olice").await?;
    window.click("button", "Contacts").await?;
    window.picture("search-filtered").await?;
    let others =
        "return [...document.querySelectorAll('[role=group] .group')].map((e) => e.innerText)";
    let groups = window.run(others, vec![]).await?;
    ensure!(
        groups.as_array().is_some_and(|groups| !groups.is_empty()),
        "contacts are found: {groups}"
    );
    Ok(())
}

pub(crate) async fn a_word_that_is_nowhere_gets_advice(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    ask(&window, "zzzzqqqq").await?;
    window.read("Nothing found for").await?;
    window.read("What helps").await
}

async fn ask(window: &Window, words: &str) -> Result<()> {
    window.find("heading", "What is happening?").await?;
    window.press("/").await?;
    window.find("combobox", "Search the handbook").await?;
    window.write(words).await
}

/// Waits until what is shown answers the last letter, not one before.
async fn answered(window: &Window) -> Result<()> {
    const ANSWERED: &str = "return document.querySelector('[role=listbox]')?.ariaBusy === 'false'";
    until("the search answered", async || {
        Ok((window.run(ANSWERED, vec![]).await? == json!(true)).then_some(()))
    })
    .await
}

async fn chosen(window: &Window) -> Result<String> {
    let id = window
        .run(
            "return document.querySelector('[role=option][aria-selected=true]')?.id ?? ''",
            vec![],
        )
        .await?;
    Ok(id.as_str().unwrap_or_default().to_owned())
}
