//! Memory of whole families of processes: an empty window, ours, and a reader of the same pages in another format.
//!
//! Counted is PSS: memory of its own, and of what is shared its part. The windows are opened one after another, because
//! two at the same time would share the web view's libraries and both look smaller than they are alone.

use crate::kiwix::Kiwix;
use crate::session::{Prepared, Renderer, Session, Shown};
use crate::spread::Samples;
use crate::table::{Row, Unit};
use anyhow::{Result, ensure};
use std::time::Duration;
use tests::desktop::display::Display;
use tests::desktop::processes;

const RUNS: usize = 5;

/// By then nothing changes any more: what a start leaves behind has been collected.
const SETTLED: Duration = Duration::from_secs(4);

/// The program in which the web view draws a page.
const WEB_VIEW: &str = "WebKitWebProcess";

/// Megabytes of one round.
struct Round {
    empty: f64,
    started: f64,
    read: f64,
    searched: f64,
    /// Other programs with the same web view, which take a part of its libraries upon them.
    others: usize,
}

pub(crate) async fn measure(display: &Display) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for renderer in Renderer::ALL {
        let mut rounds = Vec::new();
        for _ in 0..RUNS {
            rounds.push(round(display, renderer).await?);
        }
        rows.extend(as_rows(renderer, &rounds));
    }
    rows.push(peer(display).await);
    Ok(rows)
}

fn as_rows(renderer: Renderer, rounds: &[Round]) -> Vec<Row> {
    let row = |name: &str, part: fn(&Round) -> f64| {
        let samples: Samples = rounds.iter().map(part).collect();
        Row::measured(
            format!("memory, {}: {name}", renderer.name()),
            &samples,
            Unit::Megabytes,
        )
    };
    vec![
        row("empty Tauri window", |round| round.empty).remark(empty_window(rounds)),
        row("ours after the start", |round| round.started),
        row("ours with a page open", |round| round.read).target("< kiwix"),
        row("ours after a search too", |round| round.searched),
        row("ours above empty, after the start", |round| {
            round.started - round.empty
        })
        .target("≤ 40 MB")
        .remark("difference within a round"),
        row("ours above empty, with a page open", |round| {
            round.read - round.empty
        })
        .target("≤ 40 MB"),
        row("ours above empty, after a search too", |round| {
            round.searched - round.empty
        })
        .target("≤ 40 MB"),
    ]
}

fn empty_window(rounds: &[Round]) -> String {
    let others = rounds.iter().map(|round| round.others).max();
    let disturbed = match others.unwrap_or_default() {
        0 => String::new(),
        others => {
            format!("; too small: {others} other web views were open and shared the libraries")
        }
    };
    format!("PSS of all its processes, as in all rows of memory; Tauri as it comes{disturbed}")
}

async fn round(display: &Display, renderer: Renderer) -> Result<Round> {
    let session = Prepared::new(display)?
        .open(Shown::Nothing, renderer)
        .await?;
    session.as_person().await?;
    let empty = settled(&session).await?;
    session.close().await;

    let session = Prepared::new(display)?
        .open(Shown::Handbook, renderer)
        .await?;
    let window = session.as_person().await?;
    window.find("heading", "What is happening").await?;
    let started = settled(&session).await?;
    window.go("/read/guide/talking/first-words").await?;
    window.find("heading", "First words").await?;
    let read = settled(&session).await?;
    window.press("Control+k").await?;
    window.find("combobox", "").await?;
    window.write("passport").await?;
    window.find("option", "passport").await?;
    let searched = settled(&session).await?;
    let others =
        processes::named(1, WEB_VIEW)?.len() - processes::named(session.id, WEB_VIEW)?.len();
    session.close().await;
    Ok(Round {
        empty,
        started,
        read,
        searched,
        others,
    })
}

async fn settled(session: &Session) -> Result<f64> {
    tokio::time::sleep(SETTLED).await;
    megabytes(session.id)
}

async fn peer(display: &Display) -> Row {
    let what = "memory: kiwix-desktop with the same page open";
    match peer_runs(display).await {
        Ok(samples) => Row::measured(what, &samples, Unit::Megabytes)
            .remark("Debian's package, our pages as a ZIM file, its window as large as it opens"),
        // Not everybody can install it, and the rest of the table is worth having without it.
        Err(error) => Row::missing(what, format!("{error:#}")),
    }
}

async fn peer_runs(display: &Display) -> Result<Samples> {
    let kiwix = Kiwix::with_our_pages()?;
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        let reader = kiwix.open(display).await?;
        tokio::time::sleep(SETTLED).await;
        runs.push(megabytes(reader.id())?);
    }
    Ok(runs.into_iter().collect())
}

/// PSS of a process and everything that it started.
fn megabytes(root: u32) -> Result<f64> {
    let mut kilobytes = 0;
    for pid in processes::family(root)? {
        // A process may end while we read.
        let Ok(told) = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")) else {
            continue;
        };
        let line = told.lines().find_map(|line| line.strip_prefix("Pss:"));
        let number = line.and_then(|rest| rest.split_whitespace().next()?.parse::<u64>().ok());
        kilobytes += number.unwrap_or_default();
    }
    ensure!(kilobytes > 0, "the memory of process {root} cannot be read");
    Ok(kilobytes as f64 * 1024.0 / 1e6)
}
