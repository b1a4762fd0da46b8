//! Search as one types in the real window: from the key to the frame in which the answer stands.

use crate::queries::QUERIES;
use crate::session::{Prepared, Renderer, Shown};
use crate::spread::Samples;
use crate::table::{Row, Unit};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::time::Duration;
use tests::desktop::display::Display;
use tests::desktop::window::Window;

/// So many letters are typed.
const LETTERS: usize = 100;

/// Letters before those that are counted: what is read first comes from the disk.
const WARM: usize = 20;

/// Between two letters, so that the answer to one is not taken for that to the next.
const PAUSE: Duration = Duration::from_millis(300);

/// What the page tells of one letter.
#[derive(Deserialize)]
struct Letter {
    pressed: f64,
    painted: Option<f64>,
}

pub(crate) async fn measure(display: &Display) -> Result<Vec<Row>> {
    let session = Prepared::new(display)?
        .open(Shown::Handbook, Renderer::Usual)
        .await?;
    let window = session.as_person().await?;
    let letters = typed(&window).await;
    session.close().await;
    let letters = letters?;
    let counted = letters.iter().skip(WARM);
    let painted: Samples = counted
        .filter_map(|letter| Some(letter.painted? - letter.pressed))
        .collect();
    ensure!(painted.count() > 0, "no letter changed what is shown");
    let unchanged = letters.len().saturating_sub(WARM + painted.count());
    let row = |name: &str, value: f64| {
        let samples = std::iter::once(value).collect();
        let what = format!("search in the window, key to painted answer, {name}");
        Row::measured(what, &samples, Unit::Milliseconds)
    };
    Ok(vec![
        row("p50", painted.median()).remark(format!(
            "{} letters; {unchanged} more changed nothing on the screen; two frames are part of it",
            painted.count()
        )),
        row("p95", painted.quantile(0.95)).target("< 50 ms"),
        row("slowest", painted.most()),
    ])
}

async fn typed(window: &Window) -> Result<Vec<Letter>> {
    window.find("heading", "What is happening?").await?;
    window.press("/").await?;
    window.find("combobox", "Search the handbook").await?;
    window
        .run(include_str!("in_page/letters.js"), vec![])
        .await?;
    let mut left = LETTERS + WARM;
    for query in QUERIES.iter().cycle().filter(|query| query.lang == "en") {
        // What was asked before is written over.
        window.press("Control+a").await?;
        for letter in query.text.chars().take(left) {
            window.write(&letter.to_string()).await?;
            tokio::time::sleep(PAUSE).await;
            left -= 1;
        }
        if left == 0 {
            break;
        }
    }
    let told = window.run("return window.paintedLetters", vec![]).await?;
    serde_json::from_value(told.clone()).with_context(|| format!("the page answered {told}"))
}
