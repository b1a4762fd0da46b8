//! Somebody comes in who must not see the screen.

use crate::stage::Stage;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use tests::desktop::window::Window;

const LIMIT_MS: f64 = 100.0;

pub(crate) async fn shift_three_times_covers_within_a_tenth_of_a_second(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    window.find("heading", "What is happening?").await?;
    let took = hide(&window).await?;
    covered(&window, "What is happening").await?;
    window.picture("quick-hide").await?;
    ensure!(took <= LIMIT_MS, "covering took {took:.0} ms");
    come_back(&window).await?;
    window.find("heading", "What is happening?").await.map(drop)
}

pub(crate) async fn a_dialog_is_covered_too_and_is_there_afterwards(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    window.find("heading", "What is happening?").await?;
    window.press("Control+k").await?;
    window.find("combobox", "Search the handbook").await?;
    window.write("trafficking").await?;
    window.find("option", "").await?;
    let took = hide(&window).await?;
    covered(&window, "trafficking").await?;
    ensure!(took <= LIMIT_MS, "covering took {took:.0} ms");
    come_back(&window).await?;
    let field = window.find("combobox", "Search the handbook").await?;
    ensure!(field.prop("value").await?.as_deref() == Some("trafficking"), "the question is as it was");
    window.find("option", "").await.map(drop)
}

pub(crate) async fn the_button_is_the_first_stop_of_the_keyboard(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    window.find("heading", "What is happening?").await?;
    window.press("Tab").await?;
    let first = window.focused().await?;
    ensure!(first.contains("Quick hide"), "the first stop is {first:?}");
    window.press("Enter").await?;
    covered(&window, "What is happening").await?;

    // What a bystander would try does not bring it back.
    for key in ["Escape", "Enter", "Space", "Tab", "Alt+ArrowLeft"] {
        window.press(key).await?;
    }
    covered(&window, "What is happening").await?;
    come_back(&window).await
}

/// Presses Shift three times and returns after how many milliseconds the cover was painted.
async fn hide(window: &Window) -> Result<f64> {
    let watch = "window.covering = new Promise((done) => {
        let pressed = 0;
        addEventListener('keydown', (e) => { if (e.key === 'Shift') pressed = performance.now(); }, { capture: true });
        new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed))))
          .observe(document.documentElement, { attributeFilter: ['data-covered'] }); })";
    window.run(watch, vec![]).await?;
    window.press_times("Shift", 3).await?;
    let took = window.run_async("window.covering.then(arguments[0])", vec![]).await?;
    took.as_f64().context("the cover did not say when it was painted")
}

async fn covered(window: &Window, secret: &str) -> Result<()> {
    window.read("Public holidays").await?;
    let text = window.visible_text().await?;
    ensure!(!text.contains(secret), "the cover shows {secret:?}");
    ensure!(!text.contains("Diplomatic"), "the cover names the program");
    ensure!(window.client().title().await? == "Public holidays", "the title gives it away");
    let top = "return [...Array(20).keys()].every((i) => document.elementFromPoint(innerWidth * (i + .5) / 20, innerHeight / 3)
        ?.closest('.cover') !== null)";
    ensure!(window.run(top, vec![]).await? == json!(true), "something lies above the cover");
    Ok(())
}

async fn come_back(window: &Window) -> Result<()> {
    window.press("Control+Shift+Enter").await?;
    tests::desktop::wait::until("the cover was gone", async || {
        Ok((window.run("return 'covered' in document.documentElement.dataset", vec![]).await? == json!(false)).then_some(()))
    })
    .await
}
