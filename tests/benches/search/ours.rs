//! Our own search, asked as the window asks it.

use crate::tasks::{Answers, Collection, DEPTH, Question, Task};
use anyhow::{Context, Result};
use app::view::SearchQuery;
use app::{App, Date, Places};
use search::{Document, Index, Query};
use std::path::PathBuf;

pub(crate) const CONFIGURATION: &str = "As the window asks, with the names of the glossary; where pages alone are asked for, with that kind chosen.";

pub(crate) fn answers(task: &Task) -> Result<Answers> {
    match task.collection {
        Collection::Handbook | Collection::Everything => {
            let app = handbook();
            app.search_when_ready(&SearchQuery::default())
                .ok()
                .context("the handbook cannot be searched")?;
            let kinds = match task.collection {
                Collection::Everything => Vec::new(),
                _ => vec![Document::PAGE.to_owned()],
            };
            in_parallel(&task.questions, &|question| {
                in_handbook(&app, question, &kinds)
            })
        }
        Collection::Made => {
            let index = Index::in_memory(&task.documents)?;
            in_parallel(&task.questions, &|question| Ok(in_index(&index, question)))
        }
    }
}

fn in_handbook(app: &App, question: &Question, kinds: &[String]) -> Result<Vec<String>> {
    let query = SearchQuery {
        text: question.text.clone(),
        lang: question.langs.first().cloned().unwrap_or_default(),
        kinds: kinds.to_vec(),
        limit: DEPTH as u32,
        ..SearchQuery::default()
    };
    let found = app.search_when_ready(&query);
    let found = found
        .ok()
        .with_context(|| format!("the search for {:?} failed", question.text))?;
    Ok(found.hits.into_iter().map(|hit| hit.page).collect())
}

fn in_index(index: &Index, question: &Question) -> Vec<String> {
    let query = Query {
        text: question.text.clone(),
        langs: question.langs.clone(),
        limit: DEPTH,
        ..Query::default()
    };
    index
        .search(&query)
        .hits
        .into_iter()
        .map(|hit| hit.page)
        .collect()
}

/// Asks on all cores: what is measured is not time.
fn in_parallel(
    questions: &[Question],
    answer: &(dyn Fn(&Question) -> Result<Vec<String>> + Sync),
) -> Result<Answers> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let parts = questions.chunks(questions.len().div_ceil(cores).max(1));
    std::thread::scope(|scope| {
        let threads: Vec<_> = parts
            .map(|part| scope.spawn(move || part.iter().map(answer).collect::<Result<Answers>>()))
            .collect();
        let mut answers = Answers::new();
        for thread in threads {
            let part = thread
                .join()
                .map_err(|_| anyhow::anyhow!("a thread panicked"))?;
            answers.extend(part?);
        }
        Ok(answers)
    })
}

/// The program without its window on the handbook of this checkout, with an index in memory.
fn handbook() -> App {
    App::start(Places {
        handbook: tests::handbook(),
        index: None,
        data: PathBuf::new(),
        papers: PathBuf::new(),
        today: Date {
            year: 2026,
            month: 11,
            day: 21,
        },
        pseudo: false,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        clock: || 0,
        work: None,
    })
}
