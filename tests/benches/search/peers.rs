//! Other programs that search. Each reads a job from a file, builds its index in one process and answers in another.

use crate::tasks::{Answers, packs};
use anyhow::{Context, Result, bail, ensure};
use search::Document;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A program in `tests/benches/peers`.
#[derive(Clone, Copy)]
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    script: &'static str,
}

pub(crate) const PEERS: [Peer; 6] = [
    Peer {
        name: "SQLite FTS5 unicode61",
        script: "fts5_words.py",
    },
    Peer {
        name: "SQLite FTS5 trigram",
        script: "fts5_grams.py",
    },
    Peer {
        name: "MiniSearch",
        script: "minisearch.mjs",
    },
    Peer {
        name: "elasticlunr",
        script: "elasticlunr.mjs",
    },
    Peer {
        name: "lunr",
        script: "lunr.mjs",
    },
    Peer {
        name: "Xapian",
        script: "xapian_stems.py",
    },
];

/// What a program is told to do.
#[derive(Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) tasks: Vec<JobTask>,
    /// The most hits of an answer.
    pub(crate) limit: usize,
    /// Where the program tells what it measured.
    pub(crate) told: PathBuf,
}

/// One index and what is asked of it.
#[derive(Serialize, Deserialize)]
pub(crate) struct JobTask {
    /// Where the index is kept.
    pub(crate) folder: PathBuf,
    /// The documents of each language: page, title, heading, body, what people ask who need it.
    pub(crate) packs: BTreeMap<String, PathBuf>,
    /// Text and the reader's languages.
    pub(crate) questions: PathBuf,
    /// Pages and milliseconds.
    pub(crate) answers: PathBuf,
    /// After so long no further question is asked.
    pub(crate) seconds: u64,
    /// So many of the first questions are asked once before the clock runs.
    pub(crate) warm: usize,
}

/// What a program tells about itself.
#[derive(Serialize, Deserialize)]
pub(crate) struct Told {
    pub(crate) name: String,
    pub(crate) configuration: String,
    pub(crate) tasks: Vec<ToldTask>,
}

/// What it tells of one index.
#[derive(Serialize, Deserialize)]
pub(crate) struct ToldTask {
    /// To build the index, or to open it.
    pub(crate) milliseconds: f64,
    /// Bytes that the process held in the end.
    #[serde(default)]
    pub(crate) memory: u64,
}

/// One answer and the milliseconds it took.
#[derive(Serialize, Deserialize)]
pub(crate) struct Answered(pub(crate) Vec<String>, pub(crate) f64);

/// Writes the documents of a collection, a file for each language.
pub(crate) fn write_packs(
    folder: &Path,
    documents: &[Document],
) -> Result<BTreeMap<String, PathBuf>> {
    fs::create_dir_all(folder)?;
    let mut files = BTreeMap::new();
    for (lang, documents) in packs(documents) {
        let path = folder.join(format!("{lang}.jsonl"));
        let rows = documents.iter().map(|document| {
            [
                &document.page,
                &document.title,
                &document.heading,
                &document.body,
                &document.asked,
            ]
        });
        write_lines(&path, rows)?;
        files.insert(lang.to_owned(), path);
    }
    Ok(files)
}

/// A file with one JSON value per line.
pub(crate) fn write_lines(path: &Path, values: impl Iterator<Item = impl Serialize>) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    for value in values {
        serde_json::to_writer(&mut file, &value)?;
        file.write_all(b"\n")?;
    }
    Ok(file.flush()?)
}

/// The answers in a file, in order. There are fewer than questions where the time was over.
pub(crate) fn answers(path: &Path) -> Result<Vec<Answered>> {
    let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    let lines = BufReader::new(file).lines();
    lines
        .map(|line| Ok(serde_json::from_str(&line?)?))
        .collect()
}

/// The pages of the answers, with nothing for questions that were not reached.
pub(crate) fn pages(answered: Vec<Answered>, questions: usize) -> Answers {
    let mut pages: Answers = answered.into_iter().map(|answer| answer.0).collect();
    pages.resize(questions, Vec::new());
    pages
}

impl Peer {
    /// Lets the program build or ask.
    pub(crate) fn run(&self, phase: &str, job: &Job, most: Duration) -> Result<Told> {
        let script = ::tests::root()
            .join("tests/benches/peers")
            .join(self.script);
        let mut command = if self.script.ends_with(".py") {
            // The system's own, which has the packages of the system.
            let system = Path::new("/usr/bin/python3");
            Command::new(if system.exists() {
                system
            } else {
                Path::new("python3")
            })
        } else {
            let mut node = Command::new("node");
            node.args(["--expose-gc", "--max-old-space-size=16000"]);
            node
        };
        command.arg(script).env("PYTHONDONTWRITEBYTECODE", "1");
        run(command, phase, job, most)
    }
}

/// Runs a program with the name of a phase and a job, and reads what it tells.
pub(crate) fn run(mut command: Command, phase: &str, job: &Job, most: Duration) -> Result<Told> {
    let file = job.told.with_extension(format!("{phase}.job.json"));
    fs::write(&file, serde_json::to_vec(job)?)?;
    let errors = job.told.with_extension("errors.txt");
    let child = command
        .arg(phase)
        .arg(&file)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(File::create(&errors)?)
        .spawn()
        .with_context(|| format!("{:?} is not there", command.get_program()))?;
    let ended = wait(child, most)?;
    if !ended {
        let said = fs::read_to_string(&errors).unwrap_or_default();
        bail!("{}", reason(&said));
    }
    Ok(serde_json::from_slice(&fs::read(&job.told)?)?)
}

/// Whether the program ended well. One that takes too long is ended.
fn wait(mut child: Child, most: Duration) -> Result<bool> {
    let begin = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        let over = begin.elapsed() > most;
        if over {
            child.kill()?;
            child.wait()?;
        }
        ensure!(!over, "not within {} minutes", most.as_secs() / 60);
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The line of an error that names it.
fn reason(said: &str) -> String {
    let names = |line: &&str| line.contains("Error") || line.contains("heap");
    let line = said
        .lines()
        .rev()
        .find(names)
        .or_else(|| said.lines().last());
    line.map_or_else(
        || "ended without a word".to_owned(),
        |line| line.trim().to_owned(),
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;

    #[test]
    fn the_reason_is_the_line_that_names_the_error() {
        assert_eq!(
            reason("Traceback\n  File x\nValueError: no\n"),
            "ValueError: no"
        );
        assert_eq!(reason(""), "ended without a word");
    }

    #[test]
    fn a_program_that_takes_too_long_is_ended() {
        let child = Command::new("sleep").arg("60").spawn().unwrap();
        let error = wait(child, Duration::ZERO).unwrap_err();
        assert_eq!(error.to_string(), "not within 0 minutes");
    }

    #[test]
    fn questions_that_were_not_reached_are_not_answered() {
        let answered = vec![Answered(vec!["a".to_owned()], 1.0)];
        assert_eq!(pages(answered, 2), [vec!["a".to_owned()], vec![]]);
    }
}
