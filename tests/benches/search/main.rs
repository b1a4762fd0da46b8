//! Measures search, ours and others' on the same documents: `npm run bench:relevance` tells how well it finds,
//! `npm run bench:search` how fast.
//!
//! It judges nothing: what is right was judged by people, and what is fast differs from machine to machine.
#![allow(clippy::print_stdout, clippy::print_stderr)] // Tables and progress are for who runs it.

mod ask;
mod chance;
mod families;
mod grow;
mod help;
mod judged_handbook;
#[path = "../machine.rs"]
mod machine;
mod ours;
mod peers;
mod relevance;
mod report;
mod score;
mod speed;
mod tasks;
mod typed;
mod variants;
mod word_forms;

use anyhow::{Result, bail};
use std::time::Duration;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["relevance", options @ ..] => relevance::run(&relevance_options(options)?),
        ["speed", options @ ..] => speed::run(&speed_options(options)?),
        // How this program starts itself, so that memory is that of a search and of nothing else.
        [phase @ ("build" | "ask"), job] => ask::run(phase, job.as_ref()),
        _ => bail!("say what to measure: relevance or speed"),
    }
}

fn relevance_options(words: &[&str]) -> Result<relevance::Options> {
    let mut options = relevance::Options::default();
    for word in words {
        match word.split_once('=') {
            None if *word == "--ours" => options.programs = vec![relevance::OURS.to_owned()],
            Some(("--programs", names)) => {
                options.programs = names.split(',').map(str::to_owned).collect();
            }
            Some(("--lang", langs)) => {
                options.langs = langs.split(',').map(str::to_owned).collect()
            }
            Some(("--help-corpus", folder)) => options.help = Some(folder.into()),
            _ => bail!(
                "there is no option {word}; there are --ours, --programs=ours,lunr, --lang=sv,uk and --help-corpus=folder"
            ),
        }
    }
    Ok(options)
}

fn speed_options(words: &[&str]) -> Result<speed::Options> {
    let mut options = speed::Options::default();
    for word in words {
        match word.split_once('=') {
            Some(("--programs", names)) => {
                options.programs = names.split(',').map(str::to_owned).collect();
            }
            Some(("--size", sizes)) => {
                options.sizes = sizes.split(',').map(str::parse).collect::<Result<_, _>>()?;
            }
            Some(("--seconds", seconds)) => {
                options.asking = Some(Duration::from_secs(seconds.parse()?));
            }
            _ => bail!(
                "there is no option {word}; there are --programs=ours,lunr, --size=1,10 and --seconds=120"
            ),
        }
    }
    Ok(options)
}
