//! Our own search as a program like the others: it reads a job, builds or asks, and tells what it took.

use crate::peers::{Answered, Job, JobTask, Told, ToldTask, write_lines};
use anyhow::{Context, Result};
use content::Handbook;
use search::{Concept, Document, Index, Query};
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::time::{Duration, Instant};

const KEY: &str = "measurement";

/// Builds or asks, as the word says.
pub(crate) fn run(phase: &str, job: &Path) -> Result<()> {
    let job: Job = serde_json::from_slice(&fs::read(job)?)?;
    let tasks = job.tasks.iter().map(|task| match phase {
        "build" => build(task),
        _ => ask(task, job.limit),
    });
    let told = Told {
        name: crate::relevance::OURS.to_owned(),
        configuration: "The index that is shipped, opened from its files, with the names of the glossary; the reader's \
            language first."
            .to_owned(),
        tasks: tasks.collect::<Result<_>>()?,
    };
    Ok(fs::write(&job.told, serde_json::to_vec(&told)?)?)
}

fn build(task: &JobTask) -> Result<ToldTask> {
    let mut documents = Vec::new();
    for (lang, path) in &task.packs {
        for line in lines(path)? {
            let [page, title, heading, body, asked] = serde_json::from_str::<[String; 5]>(&line?)?;
            documents.push(Document {
                page,
                lang: lang.clone(),
                kind: Document::PAGE.to_owned(),
                order: documents.len() as u32,
                title,
                heading,
                body,
                asked,
                ..Document::default()
            });
        }
    }
    fs::create_dir_all(&task.folder)?;
    let begin = Instant::now();
    Index::build(&task.folder, KEY, &documents)?;
    Ok(told(begin.elapsed(), 0))
}

fn ask(task: &JobTask, limit: usize) -> Result<ToldTask> {
    let names = concepts()?;
    let begin = Instant::now();
    let index = Index::open(&task.folder, KEY)?;
    let opened = begin.elapsed();
    let index = index.with_concepts(names);
    let questions: Vec<(String, Vec<String>)> = lines(&task.questions)?
        .map(|line| Ok(serde_json::from_str(&line?)?))
        .collect::<Result<_>>()?;
    let query = |text: &String, langs: &Vec<String>| Query {
        text: text.clone(),
        langs: langs.clone(),
        limit,
        ..Query::default()
    };
    for (text, langs) in questions.iter().take(task.warm) {
        index.search(&query(text, langs));
    }
    let deadline = Instant::now() + Duration::from_secs(task.seconds);
    let mut answers = Vec::new();
    for (text, langs) in &questions {
        let query = query(text, langs);
        let begin = Instant::now();
        let found = std::hint::black_box(index.search(&query));
        let time = begin.elapsed().as_secs_f64() * 1000.0;
        let pages = found.hits.into_iter().map(|hit| hit.page).collect();
        answers.push(Answered(pages, time));
        if Instant::now() > deadline {
            break;
        }
    }
    write_lines(&task.answers, answers.iter())?;
    Ok(told(opened, memory()?))
}

fn told(time: Duration, memory: u64) -> ToldTask {
    ToldTask {
        milliseconds: time.as_secs_f64() * 1000.0,
        memory,
    }
}

/// The names that the window searches with.
fn concepts() -> Result<Vec<Concept>> {
    let handbook = Handbook::load(&tests::handbook())?;
    Ok(app::concepts(&handbook))
}

fn lines(path: &Path) -> Result<std::io::Lines<BufReader<File>>> {
    let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(BufReader::new(file).lines())
}

/// Bytes that this process holds, its part of what is shared included.
fn memory() -> Result<u64> {
    let told = fs::read_to_string("/proc/self/smaps_rollup")?;
    let line = told.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kilobytes = line.and_then(|rest| rest.split_whitespace().next());
    Ok(kilobytes
        .context("the memory cannot be read")?
        .parse::<u64>()?
        * 1024)
}
