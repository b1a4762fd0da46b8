//! Search as you type, in-process: every letter is a search with its hits and snippets, as in the window.

use crate::queries::{QUERIES, Typed};
use crate::spread::{Samples, timed};
use crate::table::{Row, Unit};
use anyhow::{Result, ensure};
use app::App;
use app::view::{SearchQuery, SearchState};

const ROUNDS: usize = 10;
const HITS: u32 = 30;

/// One row for each of the quantiles that are asked for: over all letters of a round, spread over the rounds.
pub(crate) fn measure(app: &App) -> Result<Vec<Row>> {
    let first = app.search_when_ready(&question(&QUERIES[0], QUERIES[0].text));
    ensure!(
        first.is_ok_and(|view| !view.hits.is_empty()),
        "the index finds nothing"
    );
    // The first round reads the index from the disk and is left out: the median letter of a session finds it in memory.
    round(app)?;
    let rounds = (0..ROUNDS)
        .map(|_| round(app))
        .collect::<Result<Vec<_>>>()?;
    let letters = rounds.first().map_or(0, Samples::count);
    let remark = format!(
        "{} queries, {letters} letters a round, at most {HITS} hits",
        QUERIES.len()
    );
    let row = |name: &str, quantile: &dyn Fn(&Samples) -> f64| {
        let samples: Samples = rounds.iter().map(quantile).collect();
        Row::measured(
            format!("search as you type, a letter, {name}"),
            &samples,
            Unit::Milliseconds,
        )
    };
    Ok(vec![
        row("p50", &Samples::median).remark(remark),
        row("p95", &|round| round.quantile(0.95)).target("< 10 ms"),
        row("p99", &|round| round.quantile(0.99)),
        row("slowest", &Samples::most).remark(format!("“{}”", slowest(app)?)),
    ])
}

fn round(app: &App) -> Result<Samples> {
    letters()
        .map(|(query, text)| timed_search(app, query, text))
        .collect::<Result<_>>()
}

/// The beginning of a query that takes longest.
fn slowest(app: &App) -> Result<&'static str> {
    let mut worst = (0.0, "");
    for (query, text) in letters() {
        let time = timed_search(app, query, text)?.min(timed_search(app, query, text)?);
        if time > worst.0 {
            worst = (time, text);
        }
    }
    Ok(worst.1)
}

/// Every beginning of every query.
fn letters() -> impl Iterator<Item = (&'static Typed, &'static str)> {
    QUERIES.iter().flat_map(|query| {
        let ends = query
            .text
            .char_indices()
            .map(|(at, letter)| at + letter.len_utf8());
        ends.map(move |end| (query, &query.text[..end]))
    })
}

fn timed_search(app: &App, query: &Typed, text: &str) -> Result<f64> {
    let question = question(query, text);
    let (time, found) = timed(|| app.search(&question));
    let ready = found.is_ok_and(|view| view.state == SearchState::Ready);
    ensure!(ready, "the search for {text:?} failed");
    Ok(time)
}

fn question(query: &Typed, text: &str) -> SearchQuery {
    SearchQuery {
        text: text.to_owned(),
        lang: query.lang.to_owned(),
        country: Some("lv".to_owned()),
        limit: HITS,
        ..SearchQuery::default()
    }
}
