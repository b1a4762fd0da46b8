//! Reading a page: words explained, languages changed and put side by side.

use crate::stage::{Stage, Start};
use anyhow::{Result, ensure};
use serde_json::json;
use tests::desktop::wait::until;
use tests::desktop::window::Window;

const TRANSLATED: &str = "/read/guide/start/person-in-front-of-you";
const POPOVER: &str = ".popover";

pub(crate) async fn a_word_is_explained_by_pointing_by_focus_and_by_pressing(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    window
        .go("/read/guide/identification/presumed-and-formal")
        .await?;
    let word = window.first(".term").await?;

    window.point_to(&word).await?;
    window.first(POPOVER).await?;
    window.picture("glossary").await?;
    window.point_away().await?;
    window.without(POPOVER).await?;

    for _ in 0..80 {
        window.press("Tab").await?;
        if window
            .run("return document.activeElement.matches('.term')", vec![])
            .await?
            == json!(true)
        {
            break;
        }
    }
    window.first(POPOVER).await?;
    window.press("Escape").await?;
    window.without(POPOVER).await?;
    let kept = window
        .run("return document.activeElement.matches('.term')", vec![])
        .await?;
    ensure!(
        kept == json!(true),
        "the word keeps the focus when its meaning is closed"
    );

    word.click().await?;
    window.first(POPOVER).await?;
    window.point_away().await?;
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    ensure!(
        window.has(POPOVER).await?,
        "what was pressed stays open when the pointer leaves"
    );
    Ok(())
}

pub(crate) async fn another_language_shows_the_same_spot(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    window.go(&format!("{TRANSLATED}#notice")).await?;
    let before = spot(&window).await?;
    window.click("button", "Language: English").await?;
    window.click("menuitemradio", "Svenska").await?;
    until("the interface spoke Swedish", async || {
        Ok((window
            .run("return document.documentElement.lang", vec![])
            .await?
            == json!("sv"))
        .then_some(()))
    })
    .await?;
    window.first(".prose[lang=sv]").await?;
    until("the same section was at the top", async || {
        Ok((spot(&window).await? == before).then_some(()))
    })
    .await?;
    ensure!(
        window.place().await?.starts_with(TRANSLATED),
        "the page stays"
    );
    window.picture("swedish").await
}

pub(crate) async fn two_languages_stand_side_by_side(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage
        .open_with(&Start::with(|settings| {
            settings.second_language = Some("uk".into())
        }))
        .await?;
    window.go(TRANSLATED).await?;
    window.first(".prose").await?;
    window.press("l").await?;
    window.first("[lang=uk]").await?;
    window.first("main [lang=en]").await?;
    ensure!(
        window.place().await?.contains("beside=uk"),
        "the address says what is beside"
    );
    window.picture("side-by-side").await?;
    window.click("button", "Close comparison").await?;
    window.without("main .prose[lang=uk]").await
}

pub(crate) async fn find_on_the_page_counts_and_goes_on(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    window
        .go("/read/guide/identification/lost-passport")
        .await?;
    window.first(".prose").await?;
    window.press("Control+f").await?;
    window.write("passport").await?;
    let before = match_shown(&window).await?;
    window.press("Enter").await?;
    until("the next match was shown", async || {
        Ok((match_shown(&window).await? == before + 1).then_some(()))
    })
    .await
}

pub(crate) async fn a_bookmark_waits_on_the_start_page_of_the_next_day(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    window.go("/read/guide/talking/first-words").await?;
    window.first(".prose").await?;
    window.click("button", "Bookmark").await?;
    window.find("button", "Bookmarked").await?;
    // An empty list stands in one line, each bookmark under a head of its own.
    stage.has_kept("[[bookmarks]]").await?;

    let window = stage.open().await?;
    window.find("heading", "Bookmarks").await?;
    window.click("link", "First words").await?;
    window.first(".prose").await?;
    ensure!(
        window
            .place()
            .await?
            .starts_with("/read/guide/talking/first-words"),
        "the bookmark leads to its page"
    );
    Ok(())
}

/// The first number of "2 of 9": which match on the page is shown.
async fn match_shown(window: &Window) -> Result<u64> {
    let script = "return Number(/(\\d+) of \\d+/.exec(document.body.innerText.replace(/[\\u2066-\\u2069]/g, ''))?.[1] ?? 0) || null";
    until("the matches were counted", async || {
        Ok(window.run(script, vec![]).await?.as_u64())
    })
    .await
}

/// The id of the section whose heading is nearest to the top of the text.
async fn spot(window: &Window) -> Result<String> {
    window.first(".prose h2[id]").await?;
    let script = "const top = document.querySelector('.prose').closest('main').getBoundingClientRect().top;
        const near = [...document.querySelectorAll('.prose h2[id]')].map((h) => [Math.abs(h.getBoundingClientRect().top - top), h.id]);
        return near.sort((a, b) => a[0] - b[0])[0][1]";
    Ok(window
        .run(script, vec![])
        .await?
        .as_str()
        .unwrap_or_default()
        .to_owned())
}
