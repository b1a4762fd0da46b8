//! Word forms on documents made of them: every document holds a form that nobody types, between two other words.

use crate::chance::Chance;
use crate::families::{related, rounds};
use crate::judged_handbook::letters;
use crate::tasks::{Collection, Place, Protocol, Question, Task, Variant};
use crate::variants::{SLIPS, stripped, unfinished, with_slip};
use ::tests::judged::{Judged, Pair, languages, pairs, queries};
use anyhow::{Result, ensure};
use search::Document;
use std::collections::BTreeSet;

/// One task for each language and round.
pub(crate) fn tasks() -> Result<Vec<Task>> {
    let mut tasks = Vec::new();
    for lang in languages()? {
        let pairs = pairs(&lang)?;
        let others = other_words(&queries(&lang)?, &pairs);
        ensure!(
            others.len() >= 20,
            "{lang}: the queries have too few words that are in no pair"
        );
        let letters = letters(pairs.iter().flat_map(|pair| [&*pair.typed, &*pair.in_text]));
        for (number, round) in rounds(&pairs).into_iter().enumerate() {
            let mut task = Task {
                id: format!("forms-{lang}-{number}"),
                collection: Collection::Made,
                documents: Vec::new(),
                questions: Vec::new(),
            };
            for (at, asked) in round {
                task.documents
                    .push(document(&lang, at, &pairs[at], &others));
                if asked {
                    task.questions
                        .extend(questions(&lang, at, &pairs[at], &letters));
                }
            }
            tasks.push(task);
        }
    }
    Ok(tasks)
}

/// Words of the language that have nothing to do with any pair.
fn other_words(queries: &[Judged], pairs: &[Pair]) -> Vec<String> {
    let mut words = BTreeSet::new();
    for word in queries.iter().flat_map(|judged| judged.query.split(' ')) {
        let known = pairs
            .iter()
            .any(|pair| related(word, &pair.typed) || related(word, &pair.in_text));
        if word.chars().count() >= 3 && !known {
            words.insert(word.to_lowercase());
        }
    }
    words.into_iter().collect()
}

fn page(at: usize) -> String {
    format!("pair-{at}")
}

fn document(lang: &str, at: usize, pair: &Pair, others: &[String]) -> Document {
    let mut chance = Chance::of(&[lang, &pair.typed, &pair.in_text]);
    let [before, after] = [(); 2].map(|()| chance.one(others).cloned().unwrap_or_default());
    Document {
        page: page(at),
        lang: lang.to_owned(),
        kind: Document::PAGE.to_owned(),
        order: at as u32,
        body: format!("{before} {} {after}", pair.in_text),
        ..Document::default()
    }
}

fn questions(lang: &str, at: usize, pair: &Pair, letters: &[char]) -> Vec<Question> {
    let question = |variant, text: &str| Question {
        text: text.to_owned(),
        langs: vec![lang.to_owned()],
        place: Place {
            protocol: Protocol::Forms,
            lang: lang.to_owned(),
            variant,
        },
        right: vec![page(at)],
    };
    if pair.compound {
        return vec![question(Variant::Compound, &pair.typed)];
    }
    let mut chance = Chance::of(&[lang, &pair.in_text]);
    let mut questions = vec![
        question(Variant::Exact, &pair.in_text),
        question(Variant::Form, &pair.typed),
    ];
    questions.extend(stripped(&pair.in_text).map(|text| question(Variant::Stripped, &text)));
    for slip in SLIPS {
        let text = with_slip(&pair.in_text, slip, letters, &mut chance);
        questions.extend(text.map(|text| question(Variant::Typo, &text)));
    }
    questions.extend(unfinished(&pair.in_text).map(|text| question(Variant::Prefix, &text)));
    questions
}
