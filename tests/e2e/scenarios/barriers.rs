//! axe-core on every screen in every appearance.

use crate::stage::{Stage, Start};
use anyhow::{Result, ensure};
use app::view::Theme;
use std::collections::BTreeMap;
use tests::desktop::window::Window;

const SCREENS: [&str; 13] = [
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
    "/checklists",
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
    let mut found = Found::default();
    for screen in SCREENS {
        window.go(screen).await?;
        window.first("main h1").await?;
        found.look(&window, screen).await?;
    }
    layers(&window, &mut found).await?;
    window.go("/welcome").await?;
    window.first("main h1").await?;
    found.look(&window, "/welcome").await?;
    ensure!(found.0.is_empty(), "{}", found.described());
    let stopped = window.stopped_by_policy().await?;
    ensure!(
        stopped.is_empty(),
        "the content security policy has stopped something: {stopped:?}"
    );
    Ok(())
}

/// What lies above a screen: the search, the list of shortcuts, the cover.
async fn layers(window: &Window, found: &mut Found) -> Result<()> {
    window.go("/").await?;
    window.press("Control+k").await?;
    window.first("[role=combobox]").await?;
    window.write("passport").await?;
    window.first("[role=option]").await?;
    found.look(window, "the search").await?;
    window.press("Escape").await?;
    window.without("[role=combobox]").await?;
    window.press("Control+/").await?;
    window.first("[role=dialog]").await?;
    found.look(window, "the list of shortcuts").await?;
    window.press("Escape").await?;
    window.without("[role=dialog]").await?;
    window.press_times("Shift", 3).await?;
    window.first("html[data-covered]").await?;
    found.look(window, "the cover").await?;
    window.press("Control+Shift+Enter").await?;
    window.without("html[data-covered]").await
}

/// Each barrier with the screens that have it, so that one fault of the frame is one line and not one for every screen.
#[derive(Default)]
struct Found(BTreeMap<String, Vec<&'static str>>);

impl Found {
    async fn look(&mut self, window: &Window, screen: &'static str) -> Result<()> {
        for barrier in window.barriers().await? {
            self.0.entry(barrier).or_default().push(screen);
        }
        Ok(())
    }

    fn described(&self) -> String {
        let line = |(barrier, screens): (&String, &Vec<_>)| {
            format!("{barrier}\n    on {}", screens.join(", "))
        };
        self.0.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}
