//! `npm run bench:search`: how fast ours and others search, as someone types, in the handbook and in packs many times
//! its size.

use crate::grow::Grower;
use crate::peers::{
    Job, JobTask, PEERS, Told, answers, run as run_program, write_lines, write_packs,
};
use crate::relevance::OURS;
use crate::report::table;
use crate::tasks::packs;
use crate::typed::letter_by_letter;
use anyhow::{Context, Result, ensure};
use content::Handbook;
use search::Document;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Building may take this long, and so may all questions together where nothing else is asked for.
const MOST: Duration = Duration::from_secs(600);

/// Hits of an answer, as in the window.
const HITS: usize = 30;

/// Questions that are asked before the clock runs: what a reader asks first finds the disk cold once.
const WARM: usize = 40;

/// How much larger than the handbook the packs are.
const SIZES: [usize; 4] = [1, 10, 100, 1000];

const HEAD: [&str; 10] = [
    "",
    "p50",
    "p95",
    "p99",
    "letters",
    "index time",
    "index / text",
    "opening",
    "memory",
    "remark",
];

/// How the command is called.
#[derive(Default)]
pub(crate) struct Options {
    /// Only these programs, by a part of their names; all if empty.
    pub(crate) programs: Vec<String>,
    /// Only these sizes; all if empty.
    pub(crate) sizes: Vec<usize>,
    /// How long each program is asked. Letters are asked in an order that nobody chose, so the first ones stand for all.
    pub(crate) asking: Option<Duration>,
}

/// Documents on disk and how much text they hold.
struct Corpus {
    packs: std::collections::BTreeMap<String, PathBuf>,
    sections: usize,
    letters: u64,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    for size in &options.sizes {
        ensure!(
            SIZES.contains(size),
            "there is no size {size}; there are {SIZES:?}"
        );
    }
    let handbook = Handbook::load(&::tests::handbook())?;
    let documents = app::documents(&handbook);
    let source = &handbook.manifest.source_language;
    let with_pages: Vec<String> = handbook.languages.keys().cloned().collect();
    let asking = options.asking.unwrap_or(MOST);
    let folder = tempfile::tempdir_in(::tests::root().join("out"))?;
    let questions = folder.path().join("questions.jsonl");
    let typed = letter_by_letter(&with_pages, source)?;
    write_lines(&questions, typed.iter())?;

    let mut text = format!(
        "# How fast search is\n\n{}\nFrom a query to at most {HITS} hits with snippets, in the process that searches: judged queries of all \
         languages typed letter by letter, every third with a typo. Text: titles, headings, bodies, and what people ask who need a page. Memory: PSS of the process after \
         the questions. Each program was asked for at most {} seconds, all in the same order.\n",
        crate::machine::described(),
        asking.as_secs()
    );
    let sizes = SIZES
        .iter()
        .filter(|size| options.sizes.is_empty() || options.sizes.contains(size));
    for &size in sizes {
        eprintln!("Writing the packs: {size} times the handbook");
        let folder = folder.path().join(size.to_string());
        let corpus = corpus(&folder, &documents, size)?;
        let mut rows = vec![HEAD.map(str::to_owned).to_vec()];
        let mut configured = Vec::new();
        for name in std::iter::once(OURS).chain(PEERS.map(|peer| peer.name)) {
            if !options.programs.is_empty()
                && !options.programs.iter().any(|part| named(name, part))
            {
                continue;
            }
            eprintln!("Measuring {name}");
            let (row, configuration) =
                measured(name, &corpus, &questions, asking, &folder.join("index"));
            rows.push(row);
            configured
                .extend(configuration.map(|configuration| format!("- {name}: {configuration}\n")));
            let _ = fs::remove_dir_all(folder.join("index"));
        }
        text.push_str(&format!(
            "\n## {size} × the handbook: {} sections, {:.1} MB of text, {}\n\n{}\n{}",
            corpus.sections,
            corpus.letters as f64 / 1e6,
            corpus.packs.keys().cloned().collect::<Vec<_>>().join(" "),
            table(&rows),
            configured.concat()
        ));
        fs::remove_dir_all(&folder)?;
        // After each size, because the largest may take an hour.
        fs::write(::tests::root().join("out/search.md"), &text)?;
    }
    println!("{text}");
    eprintln!("The tables are also in out/search.md.");
    Ok(())
}

fn named(name: &str, part: &str) -> bool {
    name.to_lowercase().contains(&part.to_lowercase())
}

/// The handbook as it is, or made larger.
fn corpus(folder: &Path, documents: &[Document], size: usize) -> Result<Corpus> {
    let mut corpus = Corpus {
        packs: std::collections::BTreeMap::new(),
        sections: 0,
        letters: 0,
    };
    let mut count = |section: &[&str]| {
        corpus.sections += 1;
        corpus.letters += section.iter().map(|text| text.len() as u64).sum::<u64>();
    };
    if size == 1 {
        for document in documents {
            count(&[
                &document.title,
                &document.heading,
                &document.body,
                &document.asked,
            ]);
        }
        corpus.packs = write_packs(folder, documents)?;
        return Ok(corpus);
    }
    fs::create_dir_all(folder)?;
    for (lang, documents) in packs(documents) {
        let sections: Vec<&Document> = documents
            .into_iter()
            .filter(|document| document.kind == Document::PAGE && is_of_guide(document))
            .collect();
        let Some(mut grower) = Grower::new(lang, &sections) else {
            continue;
        };
        let path = folder.join(format!("{lang}.jsonl"));
        let wanted = grower.sections() * size;
        let pages = (0..).map(|number| grower.page(number));
        let sections = pages
            .flatten()
            .take(wanted)
            .inspect(|[_, title, heading, body, asked]| count(&[title, heading, body, asked]));
        write_lines(&path, sections)?;
        corpus.packs.insert(lang.to_owned(), path);
    }
    Ok(corpus)
}

/// A row, and how the program was configured.
fn measured(
    name: &str,
    corpus: &Corpus,
    questions: &Path,
    asking: Duration,
    index: &Path,
) -> (Vec<String>, Option<String>) {
    let job = |told: &str| Job {
        tasks: vec![JobTask {
            folder: index.to_owned(),
            packs: corpus.packs.clone(),
            questions: questions.to_owned(),
            answers: index.with_extension("answers.jsonl"),
            seconds: asking.as_secs(),
            warm: WARM,
        }],
        limit: HITS,
        told: index.with_extension(told),
    };
    let mut row = vec![name.to_owned()];
    row.resize(HEAD.len(), "–".to_owned());
    let built = match execute(name, "build", &job("built.json"), MOST) {
        Ok(built) => built,
        Err(error) => {
            row[9] = format!("no index: {error:#}");
            return (row, None);
        }
    };
    row[5] = time(
        built
            .tasks
            .first()
            .map_or(f64::NAN, |task| task.milliseconds),
    );
    row[6] = match size(index) {
        // The libraries for JavaScript keep no text, and a program that shows hits has it beside the index.
        Ok(bytes) if name_keeps_text(name) => {
            format!("{:.2}", bytes as f64 / corpus.letters as f64)
        }
        Ok(bytes) => format!("{:.2} + 1", bytes as f64 / corpus.letters as f64),
        Err(error) => error.to_string(),
    };
    // Opening and warming up come on top of the questions.
    let asked = execute(name, "ask", &job("asked.json"), MOST + asking)
        .and_then(|told| Ok((told, answers(&index.with_extension("answers.jsonl"))?)));
    match asked {
        Ok((told, answered)) => {
            let mut times: Vec<f64> = answered.iter().map(|answer| answer.1).collect();
            times.sort_by(f64::total_cmp);
            for (cell, part) in row[1..4].iter_mut().zip([0.5, 0.95, 0.99]) {
                *cell = time(quantile(&times, part));
            }
            row[4] = times.len().to_string();
            if let Some(task) = told.tasks.first() {
                row[7] = time(task.milliseconds);
                row[8] = format!("{:.0} MB", task.memory as f64 / 1e6);
            }
            row[9] = String::new();
            (row, Some(built.configuration))
        }
        Err(error) => {
            row[9] = format!("no answers: {error:#}");
            (row, Some(built.configuration))
        }
    }
}

/// Whether it is a section of a page that is written in its language.
fn is_of_guide(document: &Document) -> bool {
    !document.part.is_empty() && !document.title.is_empty()
}

fn name_keeps_text(name: &str) -> bool {
    !["MiniSearch", "elasticlunr", "lunr"].contains(&name)
}

fn execute(name: &str, phase: &str, job: &Job, most: Duration) -> Result<Told> {
    if name == OURS {
        return run_program(Command::new(std::env::current_exe()?), phase, job, most);
    }
    let peer = PEERS.into_iter().find(|peer| peer.name == name);
    peer.context("there is no such program")?
        .run(phase, job, most)
}

/// The value that this part of all lies at or below, between two in proportion; nothing measured is no number.
fn quantile(ascending: &[f64], part: f64) -> f64 {
    let place = part * ascending.len().saturating_sub(1) as f64;
    let [below, above] = [place.floor(), place.ceil()]
        .map(|at| ascending.get(at as usize).copied().unwrap_or(f64::NAN));
    below + (above - below) * place.fract()
}

fn time(milliseconds: f64) -> String {
    match milliseconds {
        none if none.is_nan() => "–".to_owned(),
        long if long >= 1000.0 => format!("{:.1} s", long / 1000.0),
        middle if middle >= 10.0 => format!("{middle:.0} ms"),
        short => format!("{short:.2} ms"),
    }
}

/// Bytes of a file or of all files in a folder.
fn size(path: &Path) -> Result<u64> {
    let metadata = fs::metadata(path).with_context(|| format!("{} is missing", path.display()))?;
    if !metadata.is_dir() {
        return Ok(metadata.len());
    }
    let mut bytes = 0;
    for entry in fs::read_dir(path)? {
        bytes += size(&entry?.path())?;
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_lie_where_the_values_say() {
        let values: Vec<f64> = (0..=100).map(f64::from).collect();
        assert_eq!(quantile(&values, 0.95), 95.0);
        assert_eq!(quantile(&[1.0, 2.0], 0.5), 1.5);
        assert!(quantile(&[], 0.5).is_nan());
    }
}
