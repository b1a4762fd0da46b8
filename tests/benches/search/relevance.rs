//! `npm run bench:relevance`: how well ours finds, and how well others do on the same documents and queries.

use crate::report::{Program, relevance};
use crate::score::{Scores, place};
use crate::tasks::{Answers, Task};
use crate::{judged_handbook, ours, word_forms};
use anyhow::Result;
use std::fs;

/// How the command is called.
#[derive(Default)]
pub(crate) struct Options {
    /// Only our own search, which takes less time than the others.
    pub(crate) ours_only: bool,
    /// Only the queries of these languages; of all if empty.
    pub(crate) langs: Vec<String>,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let mut tasks = vec![judged_handbook::task()?];
    tasks.extend(word_forms::tasks()?);
    for task in &mut tasks {
        let wanted = |lang: &String| options.langs.is_empty() || options.langs.contains(lang);
        task.questions
            .retain(|question| wanted(&question.place.lang));
    }
    tasks.retain(|task| !task.questions.is_empty());
    let out = tests::root().join("out");
    fs::create_dir_all(&out)?;

    eprintln!("Measuring ours: {} collections", tasks.len());
    let answers = tasks
        .iter()
        .map(ours::answers)
        .collect::<Result<Vec<_>>>()?;
    fs::write(out.join("relevance-misses.tsv"), misses(&tasks, &answers))?;
    let programs = vec![Program {
        name: "ours".to_owned(),
        configuration:
            "As the window asks: sections of pages, the glossary of the handbook, pages only."
                .to_owned(),
        scores: scores(&tasks, &answers),
    }];
    if !options.ours_only {
        eprintln!("Only ours is measured so far.");
    }
    let text = relevance(&programs);
    println!("{text}");
    let file = out.join("relevance.md");
    fs::write(&file, text)?;
    eprintln!(
        "The tables are also in {}; what ours did not find is in relevance-misses.tsv.",
        file.display()
    );
    Ok(())
}

fn scores(tasks: &[Task], answers: &[Answers]) -> Scores {
    let mut scores = Scores::default();
    for (task, answers) in tasks.iter().zip(answers) {
        scores.add(&task.questions, answers);
    }
    scores
}

/// Every question of ours without a right page among the first three hits: what was typed, what was right, what came.
fn misses(tasks: &[Task], answers: &[Answers]) -> String {
    let mut lines = Vec::new();
    for (task, answers) in tasks.iter().zip(answers) {
        for (question, answer) in task.questions.iter().zip(answers) {
            if place(question, answer).is_some_and(|place| place < 3) {
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
            let list =
                |pages: &[String]| pages.iter().take(3).map(text).collect::<Vec<_>>().join("|");
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
    format!(
        "protocol\tlanguage\tvariant\tquery\tright\tfound\n{}",
        lines.concat()
    )
}
