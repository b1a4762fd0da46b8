//! Promise 1: the program opens no network socket, and misses none.

use crate::stage::{Stage, Start, is_root};
use anyhow::{Context, Result, ensure};
use app::view::Theme;
use std::process::Command;
use std::time::Duration;
use tests::desktop::screen::Screen;
use tests::desktop::sockets::open_sockets;
use tests::desktop::wait::until;

/// The large tile of the start page in the light appearance: on the display only when the page is.
const HERO: [u8; 3] = [0x0e, 0x4a, 0x5a];

pub(crate) async fn the_window_opens_in_a_network_without_interfaces(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let unshare: &[&str] = if is_root()? {
        &["unshare", "--net"]
    } else {
        &["unshare", "--net", "--map-root-user"]
    };
    let id = stage.open_undriven(unshare, &light())?;
    start_page_is_seen(stage).await?;
    let interfaces = std::fs::read_to_string(format!("/proc/{id}/net/dev"))?;
    ensure!(
        interfaces.lines().count() == 3,
        "there is more than the unused loopback:\n{interfaces}"
    );
    Ok(())
}

pub(crate) async fn a_whole_walk_needs_no_network(_: &mut Stage<'_>) -> Result<()> {
    // The driver speaks to the window over the loopback interface, so that one is switched on; there is no other.
    let mut walk = Command::new("unshare");
    walk.arg("--net").args(if is_root()? {
        None
    } else {
        Some("--map-root-user")
    });
    let pictures = tempfile::TempDir::new()?;
    let output = walk
        .args(["sh", "-c", "ip link set lo up && exec \"$0\" walk::"])
        .arg(std::env::current_exe()?)
        .env("HANDBOOK_SCREENSHOTS", pictures.path())
        .output()
        .context("unshare could not be started; it is in the package util-linux")?;
    ensure!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

pub(crate) async fn no_internet_socket_is_opened(stage: &mut Stage<'_>) -> Result<()> {
    let id = stage.open_undriven(&[], &light())?;
    start_page_is_seen(stage).await?;
    for _ in 0..30 {
        let sockets = open_sockets(id)?;
        ensure!(
            sockets.is_empty(),
            "the program or one of its processes has opened {sockets:?}"
        );
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}

pub(crate) async fn searching_and_reading_open_no_socket_but_that_of_the_driver(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    window.find("heading", "What is happening?").await?;
    window.press("Control+k").await?;
    window.first("[role=combobox]").await?;
    window.write("passport").await?;
    window.first("[role=option]").await?;
    window.press("Enter").await?;
    window.first(".prose").await?;
    window.go("/contacts/se").await?;
    window.first("main h1").await?;
    let sockets = open_sockets(stage.program_id()?)?;
    ensure!(
        !sockets.is_empty(),
        "the driver's own connection is not seen, so others would not be either"
    );
    // WebKit listens for its driver on one port of this machine, to which its processes connect. All else would be ours.
    let listening = sockets
        .iter()
        .find(|socket| socket.remote == "00000000:0000")
        .context("WebKit does not listen for its driver")?;
    let others: Vec<_> = sockets
        .iter()
        .filter(|socket| socket.local != listening.local && socket.remote != listening.local)
        .collect();
    ensure!(
        listening.local.starts_with("0100007F:"),
        "WebKit listens on more than this machine: {listening:?}"
    );
    ensure!(
        others.is_empty(),
        "more than the driver's connections is open: {others:?}"
    );
    Ok(())
}

async fn start_page_is_seen(stage: &Stage<'_>) -> Result<()> {
    let frame = stage.display().frame();
    until("the start page was on the display", async || {
        let colours = Screen::read(&frame)?.colours();
        Ok(colours
            .get(&HERO)
            .is_some_and(|pixels| *pixels > 20_000)
            .then_some(()))
    })
    .await
}

fn light() -> Start {
    Start::with(|settings| settings.theme = Theme::Light)
}
