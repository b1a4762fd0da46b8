//! `handbook check`: what is wrong, how the source language reads, and how far each language is.
//! With `--facts` instead: what has still to be checked before anyone relies on it.

use crate::{facts, output};
use anyhow::Context;
use content::{Handbook, LanguageReport};
use i18n::locales;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folder of the interface messages, checked too when it exists.
    #[arg(long, default_value = "locales")]
    locales: PathBuf,
    /// Print what nobody has checked yet, instead of what is wrong.
    #[arg(long)]
    facts: bool,
}

/// A problem of either kind of file, as both outputs show it.
struct Line {
    file: String,
    line: u32,
    code: String,
    text: String,
}

pub(crate) fn run(folder: &Path, arguments: &Arguments, as_json: bool) -> anyhow::Result<ExitCode> {
    let handbook = Handbook::load(folder)?;
    if arguments.facts {
        facts::print(&handbook, as_json)?;
        return Ok(ExitCode::SUCCESS);
    }
    let review = handbook.review();
    let mut problems: Vec<Line> = handbook
        .problems
        .iter()
        .chain(&review)
        .map(|problem| Line {
            file: problem.file.clone(),
            line: problem.line,
            code: problem.code.as_str().to_owned(),
            text: problem.to_string(),
        })
        .collect();
    let languages = handbook.report().languages;
    let messages = check_messages(&arguments.locales, &mut problems)?;
    if as_json {
        print_json(&problems, &languages, &messages)?;
    } else {
        print_lines(&problems, &languages, &messages);
    }
    Ok(if problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Interface messages that a language lacks: code, present, missing ids.
type Coverage = Vec<(String, usize, Vec<String>)>;

fn check_messages(folder: &Path, problems: &mut Vec<Line>) -> anyhow::Result<Coverage> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let files = locales::read_locales(folder).context("the interface messages cannot be read")?;
    let report = locales::check(&files);
    problems.extend(report.problems.iter().map(|problem| Line {
        file: problem.file.clone(),
        line: problem.line as u32,
        code: "message".to_owned(),
        text: format!(
            "{}:{}: {}. {}",
            problem.file,
            problem.line,
            problem.message(),
            problem.advice()
        ),
    }));
    Ok(report
        .coverage
        .into_iter()
        .map(|c| (c.language, c.present, c.missing))
        .collect())
}

fn print_json(
    problems: &[Line],
    languages: &[LanguageReport],
    messages: &Coverage,
) -> anyhow::Result<()> {
    output::json(&json!({
        "problems": problems.iter().map(|problem| json!({
            "file": problem.file, "line": problem.line, "code": problem.code, "text": problem.text,
        })).collect::<Vec<_>>(),
        "languages": languages.iter().map(|language| json!({
            "lang": language.lang, "present": language.present, "missing": language.missing,
            "outOfDate": language.out_of_date, "words": language.words, "reviewed": language.reviewed,
        })).collect::<Vec<_>>(),
        "messages": messages.iter().map(|(lang, present, missing)| json!({
            "lang": lang, "present": present, "missing": missing,
        })).collect::<Vec<_>>(),
    }))
}

fn print_lines(problems: &[Line], languages: &[LanguageReport], messages: &Coverage) {
    for problem in problems {
        output::say(&problem.text);
    }
    if !problems.is_empty() {
        output::say("");
    }
    output::say("language   pages  missing  out of date    words");
    for language in languages {
        output::say(&format!(
            "{:<8} {:>7} {:>8} {:>12} {:>8}",
            language.lang, language.present, language.missing, language.out_of_date, language.words
        ));
    }
    for (lang, present, missing) in messages {
        let list = if missing.is_empty() {
            String::new()
        } else {
            format!(": {}", missing.join(", "))
        };
        output::say(&format!(
            "messages {lang}: {present} present, {} missing{list}",
            missing.len()
        ));
    }
    output::say(&format!("{} problems", problems.len()));
}
