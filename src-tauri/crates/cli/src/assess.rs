//! `handbook assess`: what answers to a checklist say, with the reasons. The same as in the window.

use crate::{explain, output, start};
use anyhow::Context;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Id of a checklist, with or without `checklists/`.
    checklist: String,
    /// File with the answers, TOML or JSON: question id -> answer (`yes`, `no`, `unclear`, `not-asked`), or a
    /// table with `value` and `reason`.
    #[arg(long)]
    answers: PathBuf,
}

/// An answer in the file.
#[derive(Deserialize)]
#[serde(untagged)]
enum Given {
    Word(String),
    Table {
        value: String,
        #[serde(default)]
        reason: String,
    },
}

pub(crate) fn run(folder: &Path, arguments: &Arguments, as_json: bool) -> anyhow::Result<ExitCode> {
    let path = &arguments.answers;
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("{} cannot be read", path.display()))?;
    let given: BTreeMap<String, Given> = if path.extension().is_some_and(|end| end == "json") {
        serde_json::from_str(&text)?
    } else {
        toml::from_str(&text)?
    };
    let answers = given
        .into_iter()
        .map(|(question, given)| match given {
            Given::Word(value) => (question, (value, String::new())),
            Given::Table { value, reason } => (question, (value, reason)),
        })
        .collect();
    let id = match arguments.checklist.strip_prefix("checklists/") {
        Some(_) => arguments.checklist.clone(),
        None => format!("checklists/{}", arguments.checklist),
    };
    let assessment = start(folder, None).assess(&id, &answers).map_err(explain)?;
    if let Some(unknown) = assessment.uncounted.first() {
        // A typing error in an id would otherwise look like a finding.
        output::complain(&format!(
            "not counted, because the checklist does not show it: {unknown}"
        ));
    }
    if as_json {
        output::json(&serde_json::to_value(&assessment)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    output::say(&format!(
        "{}{}",
        assessment.finding,
        if assessment.child {
            " (rule for children)"
        } else {
            ""
        }
    ));
    for alert in &assessment.alerts {
        output::say(&format!("alert {}: {}", alert.alert, alert.question));
    }
    for part in &assessment.parts {
        let signs: Vec<String> = part
            .signs
            .iter()
            .map(|sign| format!("{} ({})", sign.question, sign.strength))
            .collect();
        output::say(&format!(
            "{:<40} {:<14} {}",
            part.key,
            part.state,
            signs.join(", ")
        ));
    }
    output::say(&format!(
        "known {} of {}",
        assessment.known, assessment.weighed
    ));
    output::say(&format!("ask next: {}", assessment.ask_next.join(", ")));
    output::say("A prompt to act, not an identification: that belongs to the competent authority.");
    Ok(ExitCode::SUCCESS)
}
