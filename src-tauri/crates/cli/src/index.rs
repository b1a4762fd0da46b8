//! `handbook index`: the index that is shipped beside the handbook.

use crate::output;
use anyhow::Context;
use content::Handbook;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folder to write the index to.
    #[arg(long, default_value = "out/index")]
    out: PathBuf,
}

pub(crate) fn run(
    content: &Path,
    arguments: &Arguments,
    as_json: bool,
) -> anyhow::Result<ExitCode> {
    let begin = Instant::now();
    let handbook = Handbook::load(content)?;
    let parsed = begin.elapsed();
    let documents = app::documents(&handbook);
    let built = search::Index::build(&arguments.out, &app::index_key(&handbook), &documents)
        .with_context(|| format!("no index was written to {}", arguments.out.display()))?;
    let indexed = begin.elapsed() - parsed;
    if as_json {
        output::json(&json!({
            "documents": built.documents, "bytes": built.bytes,
            "parseSeconds": parsed.as_secs_f64(), "indexSeconds": indexed.as_secs_f64(),
        }))?;
    } else {
        output::say(&format!(
            "{} documents, {} kB in {}; parsed in {:.0} ms, indexed in {:.0} ms",
            built.documents,
            built.bytes / 1024,
            arguments.out.display(),
            parsed.as_secs_f64() * 1000.0,
            indexed.as_secs_f64() * 1000.0
        ));
    }
    Ok(ExitCode::SUCCESS)
}
