//! From the start of the process to a screen that can be read, and to a search that answers.

use crate::clock;
use crate::session::{Prepared, Renderer, Shown};
use crate::spread::Samples;
use crate::table::{Row, Unit};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::process::Command;
use std::time::Duration;
use tests::desktop::display::Display;

const WARM_RUNS: usize = 10;
const COLD_RUNS: usize = 3;

/// What the page tells, in milliseconds of Unix time.
#[derive(Deserialize)]
struct Told {
    readable: f64,
    searchable: f64,
    heading: String,
}

/// Milliseconds since the process began.
struct Start {
    readable: f64,
    searchable: f64,
}

pub(crate) async fn measure(display: &Display) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for renderer in Renderer::ALL {
        // Once for nothing, so that what is called warm is warm.
        once(display, renderer, false).await?;
        let mut runs = Vec::new();
        for _ in 0..WARM_RUNS {
            runs.push(once(display, renderer, false).await?);
        }
        rows.extend(as_rows(
            &format!("start, warm, {}", renderer.name()),
            &runs,
            true,
        ));
    }
    rows.extend(cold(display).await?);
    Ok(rows)
}

async fn cold(display: &Display) -> Result<Vec<Row>> {
    let what = "start, cold";
    if let Err(error) = forget_files() {
        let why = format!("the page cache cannot be dropped here: {error:#}");
        return Ok(vec![Row::missing(what, why)]);
    }
    let mut runs = Vec::new();
    for _ in 0..COLD_RUNS {
        runs.push(once(display, Renderer::Usual, true).await?);
    }
    let name = format!("{what}, {}", Renderer::Usual.name());
    Ok(as_rows(&name, &runs, false))
}

fn as_rows(what: &str, runs: &[Start], warm: bool) -> Vec<Row> {
    let samples = |part: fn(&Start) -> f64| runs.iter().map(part).collect::<Samples>();
    let row = |name, part| {
        Row::measured(
            format!("{what}: {name}"),
            &samples(part),
            Unit::Milliseconds,
        )
    };
    let readable = row("to readable", |start| start.readable)
        .remark("to the first frame of the start screen; the start is known to 10 ms");
    let searchable = row("to searchable", |start| start.searchable)
        .remark("upper bound: asked first when the driver is connected");
    vec![
        if warm {
            readable.target("< 1.0 s")
        } else {
            readable.remark("page cache dropped; a disk of the host may still remember")
        },
        searchable,
    ]
}

async fn once(display: &Display, renderer: Renderer, cold: bool) -> Result<Start> {
    let prepared = Prepared::new(display)?;
    if cold {
        // The driver reads its own files first, so that they are not counted.
        tokio::time::sleep(Duration::from_secs(1)).await;
        forget_files()?;
    }
    let session = prepared.open(Shown::Handbook, renderer).await?;
    let answer = session
        .window
        .execute_async(include_str!("in_page/start.js"), vec![])
        .await?;
    let told: Told = serde_json::from_value(answer.clone())
        .with_context(|| format!("the page answered {answer}"))?;
    ensure!(!told.heading.is_empty(), "the first screen has no heading");
    let began = clock::process_started(session.id)?;
    session.close().await;
    Ok(Start {
        readable: told.readable - began,
        searchable: told.searchable - began,
    })
}

/// Lets the kernel forget what it has read from disks. Only root may ask for it.
fn forget_files() -> Result<()> {
    Command::new("sync").status()?;
    Ok(std::fs::write("/proc/sys/vm/drop_caches", "3")?)
}
