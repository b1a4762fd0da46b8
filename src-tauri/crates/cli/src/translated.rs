//! `handbook translated`: after a translator has compared a page with its original, writes the
//! original's hash into the translation, which makes it current.

use crate::output;
use anyhow::{Context, bail};
use content::{Handbook, PageId};
use std::path::Path;
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Language of the translation.
    lang: String,
    /// Ids of pages, checklists and pathways; each must exist in the language.
    #[arg(required = true)]
    pages: Vec<String>,
}

pub(crate) fn run(content: &Path, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let handbook = Handbook::load(content)?;
    for id in &arguments.pages {
        let id = PageId::new(id);
        let original = handbook.source().and_then(|tree| tree.written_as(&id));
        let original = original.with_context(|| format!("there is no page {id}"))?;
        let tree = handbook.languages.get(&arguments.lang);
        let Some(page) = tree.and_then(|tree| tree.written_as(&id)) else {
            bail!(
                "{id} does not exist in {}, or has other headings than its original",
                arguments.lang
            );
        };
        let path = content.join(&page.file);
        let text = std::fs::read_to_string(&path)?;
        let line = text
            .lines()
            .find(|line| line.trim_start().starts_with("translates"));
        let line = line.with_context(|| format!("{} has no line translates = …", page.file))?;
        let changed = text.replacen(line, &format!("translates = \"{}\"", original.hash), 1);
        std::fs::write(&path, changed)?;
        output::say(&format!("{} translates {}", page.file, original.hash));
    }
    Ok(ExitCode::SUCCESS)
}
