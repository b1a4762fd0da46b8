//! `handbook export`: a page or a blank checklist as PDF.

use crate::{explain, output, start};
use anyhow::Context;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Id of a page or a checklist, for example guide/talking/first-words.
    id: String,
    /// File to write.
    #[arg(long, value_name = "FILE")]
    pdf: PathBuf,
    /// Language, where the page exists in it.
    #[arg(long, default_value = "en")]
    lang: String,
    /// Write over a file that is there.
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(
    content: &Path,
    arguments: &Arguments,
    as_json: bool,
) -> anyhow::Result<ExitCode> {
    let Arguments { id, pdf, .. } = arguments;
    let bytes = start(content, None)
        .export(id, &arguments.lang)
        .map_err(explain)?;
    let mut options = OpenOptions::new();
    options.write(true);
    match arguments.force {
        true => options.create(true).truncate(true),
        false => options.create_new(true),
    };
    let written = options
        .open(pdf)
        .and_then(|mut file| file.write_all(&bytes));
    written.with_context(|| format!("{} cannot be written", pdf.display()))?;
    if as_json {
        let size = bytes.len();
        output::json(&serde_json::json!({ "file": pdf, "bytes": size }))?;
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;

    fn export(id: &str, pdf: &Path, force: bool) -> anyhow::Result<ExitCode> {
        let handbook = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../handbook");
        let arguments = Arguments {
            id: id.to_owned(),
            pdf: pdf.to_owned(),
            lang: "en".to_owned(),
            force,
        };
        run(&handbook, &arguments, false)
    }

    #[test]
    fn a_page_and_a_list_become_files_and_a_file_that_is_there_stays() {
        let folder = tempfile::tempdir().unwrap();
        let pdf = folder.path().join("page.pdf");
        export("guide/talking/first-words", &pdf, false).unwrap();
        let page = std::fs::read(&pdf).unwrap();
        assert!(page.starts_with(b"%PDF"));

        assert!(export("checklists/child", &pdf, false).is_err());
        assert_eq!(std::fs::read(&pdf).unwrap(), page);
        export("checklists/child", &pdf, true).unwrap();
        assert_ne!(std::fs::read(&pdf).unwrap(), page);
    }

    #[test]
    fn what_is_not_there_makes_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let pdf = folder.path().join("page.pdf");
        assert!(export("guide/no/such-page", &pdf, false).is_err());
        assert!(!pdf.exists());
    }
}
