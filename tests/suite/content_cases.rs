//! Handbooks in `cases/content/<case>/`, each with what must come of it in `expected.txt`: the
//! problems, every page as HTML, and what an editor's review says where there are words or signs to
//! review. `UPDATE=1` writes the expectations; read them before you commit.

use content::markdown::render;
use content::{Files, Handbook};
use std::fmt::Write;
use std::path::Path;
use tests::root;

#[test]
fn each_case_gives_the_problems_and_pages_that_are_expected() {
    let folder = root().join("tests/cases/content");
    let mut cases: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    assert!(cases.len() > 15, "the cases have moved");
    let mut wrong = Vec::new();
    for case in cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let found = describe(&case);
        let file = case.join("expected.txt");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&file, &found).unwrap();
        }
        let expected = std::fs::read_to_string(&file).unwrap_or_default();
        if found != expected {
            wrong.push(format!(
                "{name}\n--- expected\n{expected}\n--- found\n{found}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn describe(case: &Path) -> String {
    let handbook = Handbook::parse(&Files::read(case).unwrap());
    let mut out = String::from("problems\n");
    for problem in &handbook.problems {
        let _ = writeln!(out, "  {} {problem}", problem.code.as_str());
    }
    if !handbook.words.words.is_empty() || !handbook.indicators.rows.is_empty() {
        out.push_str("review\n");
        for problem in handbook.review() {
            let _ = writeln!(out, "  {} {problem}", problem.code.as_str());
        }
    }
    for (lang, tree) in &handbook.languages {
        for (id, page) in &tree.pages {
            let _ = writeln!(out, "\n{lang} {id} “{}” {} words", page.title, page.words);
            let html = render(&page.body, &|name| format!("<!-- {name} -->"));
            let _ = writeln!(out, "{}", html.replace("><", ">\n<"));
        }
        for (id, list) in &tree.checklists {
            let _ = writeln!(
                out,
                "\n{lang} {id} {:?} {:?}",
                list.definition.audience, list.definition.method
            );
            for question in list.definition.questions() {
                let _ = writeln!(
                    out,
                    "  {} {:?} {:?} {:?} {:?} {:?}",
                    question.id,
                    question.dimension,
                    question.strength,
                    question.kind,
                    question.takes,
                    question.when
                );
            }
        }
        for (id, pathway) in &tree.pathways {
            for step in pathway
                .definition
                .phases
                .iter()
                .flat_map(|phase| &phase.steps)
            {
                let _ = writeln!(
                    out,
                    "\n{lang} {id} {} {:?} {:?} {:?}",
                    step.id, step.who, step.when, step.needs
                );
            }
        }
        let training = tree
            .modules
            .keys()
            .chain(tree.scenarios.keys())
            .chain(tree.quizzes.keys());
        for id in training {
            let _ = writeln!(out, "\n{lang} {id}");
        }
    }
    for country in handbook.directory.values() {
        let names: Vec<_> = country
            .contacts
            .iter()
            .map(|(list, contact)| format!("{list}: {}", contact.name))
            .collect();
        let _ = writeln!(
            out,
            "\n{} {names:?}, {} withheld",
            country.name_en, country.withheld
        );
    }
    out
}
