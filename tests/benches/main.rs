//! Measures the program as it is shipped and prints one table. `npm run bench` builds everything first and runs it;
//! `npm run bench -- search memory` measures only that.
//!
//! It judges nothing: what a machine can do differs, and a limit in a test would be loose or fail by chance.
#![allow(clippy::print_stdout, clippy::print_stderr)] // A table and its progress are for who runs it.

mod case_work;
mod clock;
mod handbook;
mod kiwix;
mod machine;
mod memory;
mod officer;
mod paint;
mod queries;
mod referral;
mod session;
mod sizes;
mod spread;
mod start;
mod table;
mod typing;

use anyhow::{Result, ensure};
use app::{App, Date, Places};
use std::path::PathBuf;
use table::Row;
use tests::desktop::display::Display;

const PARTS: [&str; 8] = [
    "handbook", "search", "window", "cases", "referral", "start", "memory", "size",
];

fn main() -> Result<()> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    for name in &wanted {
        ensure!(
            PARTS.contains(&name.as_str()),
            "there is no part {name}; there are {}",
            PARTS.join(", ")
        );
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let mut rows = Vec::new();
    for part in PARTS
        .into_iter()
        .filter(|part| wanted.is_empty() || wanted.iter().any(|name| name == part))
    {
        eprintln!("Measuring: {part}");
        rows.extend(runtime.block_on(measure(part))?);
    }
    let text = format!("{}\n{}", machine::described(), table::markdown(&rows));
    println!("{text}");
    let file = tests::root().join("out/bench.md");
    std::fs::write(&file, text)?;
    eprintln!("The table is also in {}.", file.display());
    Ok(())
}

async fn measure(part: &str) -> Result<Vec<Row>> {
    match part {
        "handbook" => handbook::measure(),
        "search" => typing::measure(&App::start(places(Some(index())))),
        "cases" => case_work::measure(Places {
            clock: now,
            ..places(None)
        }),
        "referral" => referral::measure(Places {
            clock: now,
            ..places(None)
        }),
        "window" => paint::measure(&Display::start()?).await,
        "start" => start::measure(&Display::start()?).await,
        "memory" => memory::measure(&Display::start()?).await,
        _ => sizes::measure(),
    }
}

/// The program without its window, on the handbook that is shipped.
fn places(index: Option<PathBuf>) -> Places {
    Places {
        handbook: tests::handbook(),
        index,
        data: PathBuf::new(),
        papers: PathBuf::new(),
        today: Date {
            year: 2026,
            month: 11,
            day: 21,
        },
        pseudo: false,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        clock: || 0,
        work: None,
    }
}

/// Milliseconds since 1970: what is done one after another has different times.
fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| since.as_millis() as i64)
}

/// The index that is shipped, as `handbook index` leaves it.
fn index() -> PathBuf {
    tests::root().join("out/index")
}

/// What the same build has made beside this program.
fn built(name: &str) -> PathBuf {
    let here = std::env::current_exe().unwrap_or_default();
    here.parent()
        .map(|folder| folder.join(name))
        .unwrap_or_default()
}
