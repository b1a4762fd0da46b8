//! Dark, large, mirrored: the same window for other eyes and other scripts.

use crate::stage::{Stage, Start};
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use tests::desktop::wait::until;
use tests::desktop::window::Window;

/// Screens that must fit at every size and in every direction.
const SCREENS: [&str; 7] = [
    "/",
    "/now/guide/start/person-in-front-of-you",
    "/read",
    "/read/guide/identification/indicators-at-a-glance",
    "/contacts/se",
    "/checklists",
    "/settings",
];

pub(crate) async fn dark_is_chosen_in_the_settings_and_kept(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    window.go("/settings").await?;
    window.choose("radio", "Dark").await?;
    until("the ground was dark", async || {
        Ok((ground(&window).await? < 60.0).then_some(()))
    })
    .await?;
    stage.has_kept("theme = \"dark\"").await?;

    let window = stage.open().await?;
    window.find("heading", "What is happening?").await?;
    ensure!(ground(&window).await? < 60.0, "the next start is dark too");
    window.picture("dark").await
}

pub(crate) async fn at_twice_the_size_everything_still_fits(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    window.find("heading", "What is happening?").await?;
    window.press_times("Control++", 5).await?;
    until("the window was drawn at 200 %", async || {
        Ok((window
            .run("return window.innerWidth", vec![])
            .await?
            .as_u64()
            == Some(683))
        .then_some(()))
    })
    .await?;
    for screen in SCREENS {
        window.go(screen).await?;
        fits(&window, screen).await?;
        ensure!(
            window.shows("button", "Quick hide").await?,
            "{screen} hides Quick hide at 200 %"
        );
        window.read("112").await?;
    }
    window.go("/").await?;
    window.picture("zoom-200").await?;
    window.press("Control+0").await?;
    until("the window was drawn at 100 %", async || {
        Ok((window
            .run("return window.innerWidth", vec![])
            .await?
            .as_u64()
            == Some(1366))
        .then_some(()))
    })
    .await
}

pub(crate) async fn a_language_from_right_to_left_mirrors_the_frame(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let mut start = Start::with(|settings| settings.language = "ar-XB".into());
    start.pseudo = true;
    let window = stage.open_with(&start).await?;
    window.first("h1").await?;
    ensure!(
        window
            .run("return document.documentElement.dir", vec![])
            .await?
            == json!("rtl"),
        "the document runs from right to left"
    );
    let sides = "const side = (s) => { const r = document.querySelector(s).getBoundingClientRect(); return (r.left + r.right) / 2 / innerWidth };
        return [side('nav'), side('.quick-hide')]";
    let sides: Vec<f64> = serde_json::from_value(window.run(sides, vec![]).await?)?;
    ensure!(
        sides[0] > 0.5 && sides[1] < 0.5,
        "the side bar is on the right and Quick hide on the left: {sides:?}"
    );
    let numbers = "return [...document.querySelectorAll('bdi.num')].every((n) => /^[+\\d]/.test(n.innerText))";
    ensure!(
        window.run(numbers, vec![]).await? == json!(true),
        "numbers stay as they are dialled"
    );
    for screen in SCREENS {
        window.go(screen).await?;
        fits(&window, screen).await?;
    }
    window.go("/").await?;
    window.picture("right-to-left").await
}

/// Nothing runs out of the window sideways.
async fn fits(window: &Window, screen: &str) -> Result<()> {
    window.first("h1").await?;
    let script = "return [document.documentElement, document.querySelector('main')].map((e) => e.scrollWidth - e.clientWidth)";
    let over: Vec<i64> = serde_json::from_value(window.run(script, vec![]).await?)?;
    ensure!(
        over.iter().all(|pixels| *pixels <= 0),
        "{screen} is {over:?} pixels too wide"
    );
    Ok(())
}

/// How light the ground of the window is, from 0 to 255.
async fn ground(window: &Window) -> Result<f64> {
    let script = "const parts = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number);
        return (parts[0] + parts[1] + parts[2]) / 3";
    Ok(window
        .run(script, vec![])
        .await?
        .as_f64()
        .or(Value::Null.as_f64())
        .unwrap_or(255.0))
}
