//! Measures search, ours and others' on the same documents: `npm run bench:relevance` tells how well it finds,
//! `npm run bench:search` how fast.
//!
//! It judges nothing: what is right was judged by people, and what is fast differs from machine to machine.
#![allow(clippy::print_stdout, clippy::print_stderr)] // Tables and progress are for who runs it.

mod chance;
mod families;
mod judged_handbook;
mod ours;
mod peers;
mod relevance;
mod report;
mod score;
mod tasks;
mod variants;
mod word_forms;

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["relevance", options @ ..] => relevance::run(&relevance_options(options)?),
        _ => bail!("say what to measure: relevance"),
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
            _ => bail!(
                "there is no option {word}; there are --ours, --programs=ours,lunr and --lang=sv,uk"
            ),
        }
    }
    Ok(options)
}
