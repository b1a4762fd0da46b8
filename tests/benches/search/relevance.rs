//! `npm run bench:relevance`: how well ours finds, and how well others do on the same documents and queries.

use crate::peers::{Job, JobTask, PEERS, Peer, answers, pages, write_lines, write_packs};
use crate::report::{self, Program};
use crate::score::{Scores, place};
use crate::tasks::{Answers, DEPTH, Protocol, Task};
use crate::{help, judged_handbook, ours, word_forms};
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A program that has not answered everything by then is not in the table.
const MOST: Duration = Duration::from_secs(1800);

/// How the command is called.
#[derive(Default)]
pub(crate) struct Options {
    /// Only these programs, by a part of their names; all if empty.
    pub(crate) programs: Vec<String>,
    /// Only the queries of these languages; of all if empty.
    pub(crate) langs: Vec<String>,
    /// Help pages instead of judged queries: the folder with what was read from them.
    pub(crate) help: Option<PathBuf>,
}

/// What we call ourselves in the tables.
pub(crate) const OURS: &str = "ours";

impl Options {
    fn wants(&self, program: &str) -> bool {
        let named = |name: &String| program.to_lowercase().contains(&name.to_lowercase());
        self.programs.is_empty() || self.programs.iter().any(named)
    }
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let mut tasks = match &options.help {
        Some(folder) => help::tasks(folder)?,
        None => {
            let mut tasks = Vec::from(judged_handbook::tasks()?);
            tasks.extend(word_forms::tasks()?);
            tasks
        }
    };
    for task in &mut tasks {
        let wanted = |lang: &String| options.langs.is_empty() || options.langs.contains(lang);
        task.questions
            .retain(|question| wanted(&question.place.lang));
    }
    tasks.retain(|task| !task.questions.is_empty());
    let out = tests::root().join("out");
    fs::create_dir_all(&out)?;

    let name = if options.help.is_some() {
        "help"
    } else {
        "relevance"
    };
    let mut programs = Vec::new();
    if options.wants(OURS) {
        eprintln!("Measuring ours: {} collections", tasks.len());
        let answers = tasks
            .iter()
            .map(ours::answers)
            .collect::<Result<Vec<_>>>()?;
        fs::write(
            out.join(format!("{name}-misses.tsv")),
            misses(&tasks, &answers),
        )?;
        programs.push(Program {
            name: OURS.to_owned(),
            configuration: ours::CONFIGURATION.to_owned(),
            scores: scores(&tasks, &answers),
        });
    }
    let folder = tempfile::tempdir()?;
    let jobs = write(&tasks, folder.path())?;
    for peer in PEERS.into_iter().filter(|peer| options.wants(peer.name)) {
        eprintln!("Measuring {}", peer.name);
        programs.push(measured(peer, &tasks, &jobs, folder.path()));
    }
    let text = if options.help.is_some() {
        report::help(&programs)
    } else {
        report::relevance(&programs)
    };
    println!("{text}");
    let file = out.join(format!("{name}.md"));
    fs::write(&file, text)?;
    eprintln!(
        "The tables are also in {}; what ours did not find is in {name}-misses.tsv.",
        file.display()
    );
    Ok(())
}

/// The documents and questions of each task, as files.
fn write(tasks: &[Task], folder: &Path) -> Result<Vec<JobTask>> {
    let write = |task: &Task| {
        let folder = folder.join(&task.id);
        let packs = write_packs(&folder, &task.documents)?;
        let questions = folder.join("questions.jsonl");
        let asked = task.questions.iter();
        write_lines(
            &questions,
            asked.map(|question| (&question.text, &question.langs)),
        )?;
        Ok(JobTask {
            answers: folder.join("answers.jsonl"),
            folder: folder.join("index"),
            packs,
            questions,
            seconds: MOST.as_secs(),
            warm: 0,
        })
    };
    tasks.iter().map(write).collect()
}

/// A program that is missing or fails has no scores and says why.
fn measured(peer: Peer, tasks: &[Task], jobs: &[JobTask], folder: &Path) -> Program {
    let (configuration, scores) = ask(peer, tasks, jobs, folder)
        .unwrap_or_else(|error| (format!("Not measured: {error:#}"), Scores::default()));
    Program {
        name: peer.name.to_owned(),
        configuration,
        scores,
    }
}

fn ask(peer: Peer, tasks: &[Task], jobs: &[JobTask], folder: &Path) -> Result<(String, Scores)> {
    let here = |task: &JobTask| JobTask {
        folder: task.folder.with_extension(peer.name),
        packs: task.packs.clone(),
        questions: task.questions.clone(),
        answers: task.answers.clone(),
        seconds: task.seconds,
        warm: task.warm,
    };
    let job = Job {
        tasks: jobs.iter().map(here).collect(),
        limit: DEPTH,
        told: folder.join("told.json"),
    };
    peer.run("build", &job, MOST)?;
    let told = peer.run("ask", &job, MOST)?;
    let mut all = Vec::new();
    for (task, job) in tasks.iter().zip(&job.tasks) {
        all.push(pages(answers(&job.answers)?, task.questions.len()));
    }
    Ok((told.configuration, scores(tasks, &all)))
}

fn scores(tasks: &[Task], answers: &[Answers]) -> Scores {
    let mut scores = Scores::default();
    for (task, answers) in tasks.iter().zip(answers) {
        scores.add(&task.questions, answers);
    }
    scores
}

/// Every question of ours without a right page among the first three hits: what was typed, what was right, what came.
/// Those that are held out are not told: who reads one mends something for it.
fn misses(tasks: &[Task], answers: &[Answers]) -> String {
    let mut lines = Vec::new();
    for (task, answers) in tasks.iter().zip(answers) {
        for (question, answer) in task.questions.iter().zip(answers) {
            let is_found = place(question, answer).is_some_and(|place| place < 3);
            if is_found || question.place.protocol == Protocol::HeldOut {
                continue;
            }
            let cell = &question.place;
            let text = |page: &String| {
                let document = task
                    .documents
                    .iter()
                    .find(|document| document.page == *page);
                let made = document.filter(|document| document.title.is_empty());
                made.map_or_else(|| page.clone(), |document| document.body.clone())
            };
            let list = |pages: &[String]| {
                let first = pages.iter().take(3).map(text);
                first.collect::<Vec<_>>().join("|")
            };
            lines.push(format!(
                "{:?}\t{}\t{}\t{}\t{}\t{}\n",
                cell.protocol,
                cell.lang,
                cell.variant.name(),
                question.text,
                list(&question.right),
                list(answer)
            ));
        }
    }
    lines.sort();
    let head = "protocol\tlanguage\tvariant\tquery\tright\tfound\n";
    format!("{head}{}", lines.concat())
}
