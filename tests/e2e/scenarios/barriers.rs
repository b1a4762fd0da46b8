//! axe-core on every screen in every appearance.

use crate::stage::{Stage, Start};
use anyhow::{Result, ensure};
use app::view::Theme;
use tests::desktop::window::Window;

const SCREENS: [&str; 12] = [
    "/",
    "/now/guide/start/person-in-front-of-you",
    "/now/guide/start/immediate-danger",
    "/read",
    "/read/guide/start/person-in-front-of-you",
    "/read/guide/start/person-in-front-of-you?beside=sv",
    "/read/guide/identification/indicators-at-a-glance",
    "/read/guide/about/words-we-use",
    "/contacts",
    "/contacts/se",
    "/settings",
    "/problems",
];

pub(crate) async fn light(stage: &mut Stage<'_>) -> Result<()> {
    every_screen(stage, Theme::Light, "en").await
}

pub(crate) async fn dark(stage: &mut Stage<'_>) -> Result<()> {
    every_screen(stage, Theme::Dark, "en").await
}

pub(crate) async fn contrast(stage: &mut Stage<'_>) -> Result<()> {
    every_screen(stage, Theme::Contrast, "en").await
}

pub(crate) async fn right_to_left(stage: &mut Stage<'_>) -> Result<()> {
    every_screen(stage, Theme::Light, "ar-XB").await
}

async fn every_screen(stage: &mut Stage<'_>, theme: Theme, language: &str) -> Result<()> {
    let mut start = Start::with(|settings| {
        settings.theme = theme;
        settings.language = language.into();
    });
    start.pseudo = true;
    let window = stage.open_with(&start).await?;
    window.first("main h1").await?;
    let mut barriers = Vec::new();
    for screen in SCREENS {
        window.go(screen).await?;
        window.first("main h1").await?;
        barriers.extend(window.has_no_barriers(screen).await.err());
    }
    barriers.extend(layers(&window).await?);
    window.go("/welcome").await?;
    window.first("main h1").await?;
    barriers.extend(window.has_no_barriers("/welcome").await.err());
    ensure!(barriers.is_empty(), "{}", barriers.iter().map(|error| format!("{error:#}\n")).collect::<String>());
    let stopped = window.stopped_by_policy().await?;
    ensure!(stopped.is_empty(), "the content security policy has stopped something: {stopped:?}");
    Ok(())
}

/// What lies above a screen: the search, the list of shortcuts, the cover.
async fn layers(window: &Window) -> Result<Vec<anyhow::Error>> {
    let mut barriers = Vec::new();
    window.go("/").await?;
    window.press("Control+k").await?;
    window.first("[role=combobox]").await?;
    window.write("passport").await?;
    window.first("[role=option]").await?;
    barriers.extend(window.has_no_barriers("the search").await.err());
    window.press("Escape").await?;
    window.without("[role=combobox]").await?;
    window.press("Control+/").await?;
    window.first("[role=dialog]").await?;
    barriers.extend(window.has_no_barriers("the list of shortcuts").await.err());
    window.press("Escape").await?;
    window.without("[role=dialog]").await?;
    window.press_times("Shift", 3).await?;
    window.first("html[data-covered]").await?;
    barriers.extend(window.has_no_barriers("the cover").await.err());
    window.press("Control+Shift+Enter").await?;
    window.without("html[data-covered]").await?;
    Ok(barriers)
}
