//! `handbook plan`: the steps for the facts of a case, in order, with their contacts. The same as in
//! the window.

use crate::{explain, output, start};
use anyhow::Context;
use app::view::FactsInput;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// File with the facts, TOML or JSON: age, consent, danger, nationality, wishesReturn, detained, forms, host, origin.
    #[arg(long)]
    facts: PathBuf,
    /// A pathway; the one that fits best without it.
    #[arg(long, default_value = "")]
    pathway: String,
    /// Language of the reader.
    #[arg(long, default_value = "en")]
    lang: String,
}

pub(crate) fn run(folder: &Path, arguments: &Arguments, as_json: bool) -> anyhow::Result<ExitCode> {
    let path = &arguments.facts;
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("{} cannot be read", path.display()))?;
    let facts: FactsInput = if path.extension().is_some_and(|end| end == "json") {
        serde_json::from_str(&text)?
    } else {
        toml::from_str(&text)?
    };
    let app = start(folder, None);
    let plan = app
        .plan_from(&facts, &arguments.pathway, &arguments.lang)
        .map_err(explain)?;
    if as_json {
        output::json(&plan)?;
        return Ok(ExitCode::SUCCESS);
    }
    output::say(&format!("{} ({})", plan.pathway.title, plan.pathway.id));
    for phase in &plan.phases {
        output::say("");
        output::say(&phase.title);
        for step in &phase.steps {
            let next = if plan.next.as_deref() == Some(&step.id) {
                ">"
            } else {
                " "
            };
            output::say(&format!("{next} {:<18} {}", step.who, step.title));
            for need in &step.contacts {
                let names: Vec<&str> = need.contacts.iter().map(|one| one.name.as_str()).collect();
                let list = format!("{} {}", need.country, need.list);
                output::say(&format!("    {list}: {}", names.join("; ")));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
