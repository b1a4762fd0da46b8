//! `handbook`: the editor's and administrator's command. The same library as the window.
//!
//! Exit code 0, 1 (problems found) or 2 (wrong use). `--json` prints one JSON value on standard
//! output and nothing else; errors go to standard error. Its words are English by design: it is
//! for editors, and its output is read by scripts.

mod assess;
mod check;
mod contacts;
mod export;
mod facts;
mod index;
mod output;
mod page;
mod plan;
mod search;
mod translated;

use app::{App, Date, Places};
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Checks, reads and searches a handbook.
#[derive(Parser)]
#[command(name = "handbook", version, about)]
struct Cli {
    /// Folder of the handbook.
    #[arg(
        long,
        global = true,
        default_value = "handbook",
        env = "DIPLOMATIC_HANDBOOK_HANDBOOK"
    )]
    content: PathBuf,
    /// Print one JSON value.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    call: Call,
}

#[derive(Subcommand)]
enum Call {
    /// Prints what is wrong, by file and line, and how far each language is.
    Check(check::Arguments),
    /// Prints what the index finds.
    Search(search::Arguments),
    /// Prints a page as it would be shown.
    Page(page::Arguments),
    /// Prints what answers to a checklist say.
    Assess(assess::Arguments),
    /// Prints the referral plan for the facts of a case.
    Plan(plan::Arguments),
    /// Prints the directory of a country as it is shown.
    Contacts(contacts::Arguments),
    /// Writes a page or a blank checklist as PDF.
    Export(export::Arguments),
    /// Builds the index.
    Index(index::Arguments),
    /// Marks a translation as one of the present original.
    Translated(translated::Arguments),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = match &cli.call {
        Call::Check(arguments) => check::run(&cli.content, arguments, cli.json),
        Call::Search(arguments) => search::run(&cli.content, arguments, cli.json),
        Call::Page(arguments) => page::run(&cli.content, arguments, cli.json),
        Call::Assess(arguments) => assess::run(&cli.content, arguments, cli.json),
        Call::Plan(arguments) => plan::run(&cli.content, arguments, cli.json),
        Call::Contacts(arguments) => contacts::run(&cli.content, arguments, cli.json),
        Call::Export(arguments) => export::run(&cli.content, arguments, cli.json),
        Call::Index(arguments) => index::run(&cli.content, arguments, cli.json),
        Call::Translated(arguments) => translated::run(&cli.content, arguments),
    };
    result.unwrap_or_else(|error| {
        output::complain(&format!("{error:#}"));
        ExitCode::FAILURE
    })
}

/// The program without its window and without anybody's choices.
fn start(content: &Path, index: Option<PathBuf>) -> App {
    start_with(content, index, PathBuf::new())
}

/// The program without its window, with the choices of this folder.
fn start_with(content: &Path, index: Option<PathBuf>, data: PathBuf) -> App {
    App::start(Places {
        handbook: content.to_owned(),
        index,
        data,
        papers: PathBuf::new(),
        today: Date::from_unix_days(
            std::time::SystemTime::now()
                .duration_since(std::time::UNIX_EPOCH)
                .map_or(0, |elapsed| elapsed.as_secs() / 86_400),
        ),
        pseudo: false,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        clock: || 0,
        work: None,
    })
}

/// An error of the library as one of the command line.
fn explain(error: app::AppError) -> anyhow::Error {
    let details: Vec<String> = error
        .details
        .iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    anyhow::anyhow!("{:?} ({})", error.code, details.join(", "))
}
