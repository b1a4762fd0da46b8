//! No mouse at all.

use crate::stage::Stage;
use anyhow::{Result, ensure};
use serde_json::json;
use std::collections::BTreeSet;
use tests::desktop::window::Window;

const SCREENS: [&str; 6] = [
    "/",
    "/now/guide/start/person-in-front-of-you",
    "/read/guide/talking/first-words",
    "/contacts/se",
    "/checklists",
    "/settings",
];

/// What Tab has reached: a name for people, whether it shows, and a mark to know it again.
const STOP: &str = "const e = document.activeElement;
    if (!e || e === document.body) return null;
    const shown = (x) => { const s = getComputedStyle(x); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; };
    const r = e.getBoundingClientRect();
    e.dataset.stop ??= String(window.stops = (window.stops ?? 0) + 1);
    const name = e.getAttribute('aria-label') || [...(e.labels ?? [])].map((l) => l.innerText).join(' ') || e.innerText || e.title
      || (e.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.innerText ?? '').join(' ');
    return [e.dataset.stop, `${e.tagName.toLowerCase()} ${name.trim()}`, name.trim() !== '',
      shown(e) || shown(e.parentElement) || !!e.closest('label, [role=radiogroup]') && shown(e.closest('label, [role=radiogroup]')) || shown(e.closest('[role=radiogroup]') ?? e),
      r.right > 0 && r.bottom > 0 && r.left < innerWidth && r.top < innerHeight]";

pub(crate) async fn tab_goes_round_every_screen_and_the_focus_is_always_seen(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    window.find("heading", "What is happening?").await?;
    for screen in SCREENS {
        window.go(screen).await?;
        window.first("main h1").await?;
        let stops = tour(&window, screen).await?;
        ensure!(stops >= 10, "Tab reaches only {stops} places on {screen}");
    }
    Ok(())
}

pub(crate) async fn everything_that_matters_is_reached_without_a_mouse(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    window.find("heading", "What is happening?").await?;
    // Past the frame, to the first tile.
    window.press_times("Tab", 2).await?;
    window.press("Enter").await?;
    window.press("Tab").await?;
    let tile = window.focused().await?;
    ensure!(
        tile.contains("Open two-minute view"),
        "after the skip link Tab is at {tile:?}"
    );
    window.press("Enter").await?;
    window.read("No sign ticked.").await?;
    window.press("Alt+ArrowLeft").await?;
    window.find("heading", "What is happening?").await?;

    window.press("?").await?;
    window.find("dialog", "Keyboard shortcuts").await?;
    window.picture("shortcuts").await?;
    window.press("Escape").await?;
    window.lose("dialog", "Keyboard shortcuts").await?;

    window.press("F1").await?;
    window.find("heading", "This handbook").await?;
    window.press("Control+k").await?;
    window.write("interpreter").await?;
    window.find("option", "nterpreter").await?;
    window.press("Enter").await?;
    window.lose("combobox", "Search the handbook").await?;
    let focus = window.focused().await?;
    ensure!(
        !focus.is_empty(),
        "the focus is on the page that was opened"
    );
    Ok(())
}

/// Presses Tab until it comes round, and checks every place that it stops at.
async fn tour(window: &Window, screen: &str) -> Result<usize> {
    window.run("document.activeElement.blur(); getSelection().removeAllRanges(); window.stops = 0; document.querySelectorAll('[data-stop]').forEach((e) => delete e.dataset.stop)", vec![])
        .await?;
    let mut seen = BTreeSet::new();
    for _ in 0..250 {
        window.press("Tab").await?;
        let stop = window.run(STOP, vec![]).await?;
        if stop.is_null() {
            continue;
        }
        let (mark, name) = (
            stop[0].as_str().unwrap_or_default(),
            stop[1].as_str().unwrap_or_default(),
        );
        if !seen.insert(mark.to_owned()) {
            return Ok(seen.len());
        }
        ensure!(stop[2] == json!(true), "{screen}: {name:?} has no name");
        ensure!(
            stop[3] == json!(true),
            "{screen}: the focus on {name:?} is not seen"
        );
        ensure!(
            stop[4] == json!(true),
            "{screen}: {name:?} has the focus outside of the window"
        );
    }
    anyhow::bail!(
        "{screen}: Tab never comes round; it has stopped at {} places",
        seen.len()
    )
}
