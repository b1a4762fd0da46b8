//! The dialogs that make and take papers, and those of corrections: axe finds nothing in them, and the keyboard begins
//! in the first field.

use super::cases::open_case;
use super::vault::{begin_profile, set_up, unlock};
use crate::stage::{Stage, Start};
use anyhow::{Result, ensure};
use app::view::{Settings, Theme};
use tests::desktop::wait::until;
use tests::desktop::window::Window;

pub(crate) async fn have_no_barrier_in_light(stage: &mut Stage<'_>) -> Result<()> {
    every_dialog(stage, "light", |settings| settings.theme = Theme::Light).await
}

pub(crate) async fn have_no_barrier_in_dark(stage: &mut Stage<'_>) -> Result<()> {
    every_dialog(stage, "dark", |settings| settings.theme = Theme::Dark).await
}

pub(crate) async fn have_no_barrier_from_right_to_left_at_twice_the_size(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let change = |settings: &mut Settings| {
        settings.language = "ar-XB".into();
        settings.zoom = 200;
    };
    every_dialog(stage, "rtl", change).await
}

pub(crate) async fn have_no_barrier_in_ukrainian(stage: &mut Stage<'_>) -> Result<()> {
    every_dialog(stage, "uk", |settings| settings.language = "uk".into()).await
}

/// A new profile lands on the list of cases, not on the address of the case that somebody else had open.
pub(crate) async fn a_new_profile_does_not_land_on_the_case_of_somebody_else(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    open_case(&window).await?;
    window.press("Control+l").await?;
    window.click("button", "New profile").await?;
    begin_profile(&window, "Anna Berg").await?;
    window.find("heading", "Cases").await?;
    let landed = async || Ok((window.place().await? == "/cases").then_some(()));
    until("the window was at the list of cases", landed).await?;
    ensure!(
        !window.visible_text().await?.contains("2026-001"),
        "a case of somebody else is named"
    );
    Ok(())
}

/// Opens each of them in turn. After the profile is made nothing is asked for by its words, so that it works in every
/// language.
async fn every_dialog(
    stage: &mut Stage<'_>,
    name: &str,
    change: impl FnOnce(&mut Settings),
) -> Result<()> {
    let mut start = Start::with(|settings| settings.host = Some("lv".into()));
    start.pseudo = true;
    let window = stage.open_with(&start).await?;
    set_up(&window).await?;
    open_case(&window).await?;
    let case = window.place().await?;
    stage.close().await;
    let mut chosen = start.settings.clone().unwrap_or_default();
    change(&mut chosen);
    stage.choose(&chosen)?;

    let window = stage.open_with(&start).await?;
    window.first("main h1").await?;
    let mut dialogs = Dialogs {
        window: &window,
        name,
        barriers: Vec::new(),
    };
    window.go("/contacts/lv").await?;
    let correct = "article button:has(.lucide-pen-line)";
    dialogs.open(correct, "input[inputmode=tel]").await?;
    dialogs.look("correction").await?;
    dialogs.close().await?;
    window.go("/read/guide/start/immediate-danger").await?;
    dialogs
        .open("button:has(.lucide-file-down)", "button")
        .await?;
    dialogs.look("page-as-pdf").await?;
    dialogs.close().await?;

    window.go(&case).await?;
    unlock(&window).await?;
    let papers = ".head button:has(.lucide-file-text)";
    dialogs.open(papers, "input[type=radio]").await?;
    dialogs.look("letter").await?;
    dialogs.bottom("letter-bottom").await?;
    dialogs.close().await?;
    let hand_over = "#case-handover ~ div button";
    dialogs.open(hand_over, "[data-select-trigger]").await?;
    dialogs.look("handover").await?;
    use_control(&window, "[role=dialog] input[value=passphrase]").await?;
    window.first("[role=dialog] input[type=password]").await?;
    dialogs.bottom("handover-passphrase").await?;
    use_control(&window, "[role=dialog] .field + .field + div button").await?;
    window.first("[role=dialog] .suggested:focus").await?;
    dialogs.bottom("handover-suggested").await?;
    dialogs.close().await?;
    window.go("/cases").await?;
    window.first("main h1").await?;
    dialogs.look("cases").await?;
    dialogs
        .open("button:has(.lucide-inbox)", "input[type=file]")
        .await?;
    dialogs.look("take-over").await?;
    dialogs.close().await?;
    window.go("/cases/numbers").await?;
    window.first("main h1").await?;
    dialogs.look("numbers").await?;
    let found = dialogs.barriers;
    ensure!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

/// Presses what the selector finds, without the mouse.
async fn use_control(window: &Window, selector: &str) -> Result<()> {
    let control = serde_json::to_value(window.first(selector).await?)?;
    let script = "arguments[0].focus(); arguments[0].click()";
    window.run(script, vec![control]).await.map(drop)
}

/// The dialogs of one window, and what axe found in them.
struct Dialogs<'a> {
    window: &'a Window,
    name: &'a str,
    barriers: Vec<String>,
}

impl Dialogs<'_> {
    /// Presses a button, and waits until the keyboard is where it should begin.
    async fn open(&self, button: &str, begins: &str) -> Result<()> {
        use_control(self.window, button).await?;
        let field = format!("[role=dialog] {begins}:focus");
        self.window.first(&field).await.map(drop)
    }

    async fn look(&mut self, screen: &str) -> Result<()> {
        let name = format!("dialog-{screen}-{}", self.name);
        self.window.picture(&name).await?;
        let barriers = self.window.barriers().await?.into_iter();
        self.barriers
            .extend(barriers.map(|barrier| format!("{barrier}\n    on {name}")));
        Ok(())
    }

    /// The same at its lower end.
    async fn bottom(&mut self, screen: &str) -> Result<()> {
        let script = "const body = document.querySelector('[role=dialog] .body'); body.scrollTop = body.scrollHeight";
        self.window.run(script, vec![]).await?;
        self.look(screen).await
    }

    async fn close(&self) -> Result<()> {
        self.window.press("Escape").await?;
        self.window.without("[role=dialog]").await
    }
}
