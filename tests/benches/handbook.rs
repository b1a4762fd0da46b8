//! The handbook and its index, in-process: reading, indexing, opening, and how large they are.

use crate::spread::{Samples, timed};
use crate::table::{Row, Unit};
use crate::{index, places};
use anyhow::{Context, Result};
use app::App;
use app::view::{FactsInput, SearchQuery};
use content::Handbook;
use search::Index;
use std::path::Path;
use tempfile::TempDir;

const RUNS: usize = 20;

pub(crate) fn measure() -> Result<Vec<Row>> {
    let folder = tests::handbook();
    let handbook = Handbook::load(&folder)?;
    let parse = repeat(|| Ok(Handbook::load(&folder)?))?;
    let documents = app::documents(&handbook);
    let in_memory = repeat(|| Ok(Index::in_memory(&documents)?))?;
    let dir = TempDir::new()?;
    let on_disk = repeat(|| {
        Ok(Index::build(
            dir.path(),
            &app::index_key(&handbook),
            &documents,
        )?)
    })?;
    // A thread of its own reads the handbook; this is what the window waits for too.
    let ready = repeat(|| {
        let answer = App::start(places(Some(index()))).search_when_ready(&SearchQuery::default());
        answer.ok().context("the search is not ready")
    })?;
    let app = App::start(places(Some(index())));
    // All countries one after the other, as text on its way to the window.
    let directory = repeat(|| {
        for iso2 in handbook.directory.keys() {
            serde_json::to_string(&app.contacts(iso2).ok().context("no such country")?)?;
        }
        Ok(())
    })?;
    let facts = FactsInput {
        host: "lv".into(),
        origin: "ro".into(),
        ..FactsInput::default()
    };
    let plan = repeat(|| {
        let plan = app.plan_from(&facts, "", "en").ok().context("no plan")?;
        Ok(serde_json::to_string(&plan)?)
    })?;
    let letters: usize = documents
        .iter()
        .map(|document| document.title.len() + document.heading.len() + document.body.len())
        .sum();
    let words: u32 = handbook
        .languages
        .values()
        .flat_map(|tree| tree.pages.values())
        .map(|page| page.words)
        .sum();
    let pages: usize = handbook
        .languages
        .values()
        .map(|tree| tree.pages.len())
        .sum();
    let time = |what, samples| Row::measured(what, samples, Unit::Milliseconds);
    let text = format!(
        "{pages} pages in {} languages, {words} words; {} documents",
        handbook.languages.len(),
        documents.len()
    );
    Ok(vec![
        time("handbook: read and parse", &parse).remark("files in the page cache"),
        time("handbook: index in memory", &in_memory).target("< 3 s"),
        time("handbook: index on disk", &on_disk)
            .target("< 3 s")
            .remark("with fsync, as `handbook index`"),
        time("handbook: start to searchable, in-process", &ready)
            .remark("read, parse, open the shipped index; without a window"),
        time("contacts: the pages of all countries", &directory)
            .target("< 50 ms each")
            .remark("14 pages, in the core, as JSON"),
        time("referral: a plan from facts", &plan)
            .target("< 5 ms")
            .remark("in the core, as JSON"),
        Row::counted(
            "handbook: text in the index",
            letters as f64 / 1e6,
            Unit::Megabytes,
        )
        .remark(text),
        Row::counted(
            "handbook: index",
            size(&index())? as f64 / 1e6,
            Unit::Megabytes,
        ),
    ])
}

fn repeat<T>(mut act: impl FnMut() -> Result<T>) -> Result<Samples> {
    // Once for nothing: the first run finds caches and allocator cold.
    act()?;
    (0..RUNS)
        .map(|_| {
            let (time, result) = timed(&mut act);
            result.map(|_| time)
        })
        .collect()
}

/// Bytes of all files in a folder.
fn size(folder: &Path) -> Result<u64> {
    let mut bytes = 0;
    let entries = std::fs::read_dir(folder)
        .with_context(|| format!("{} is missing: handbook index", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let metadata = entry.metadata()?;
        bytes += if metadata.is_dir() {
            size(&entry.path())?
        } else {
            metadata.len()
        };
    }
    Ok(bytes)
}
