//! A translation beside English: it may lack messages, but it says nothing that English does not.

use super::{Coverage, Entry, ParsedFile, Problem, ProblemKind, messages};

pub(super) fn check(file: &ParsedFile, english: &[&ParsedFile], problems: &mut Vec<Problem>) {
    if english.iter().all(|other| other.area != file.area) {
        let kind = ProblemKind::UnknownArea {
            area: file.area.clone(),
        };
        problems.push(Problem::new(&file.path, 1, kind));
        return;
    }
    for entry in file.entries.iter().filter(|entry| entry.is_message()) {
        match messages(english).find(|original| original.id.text == entry.id.text) {
            Some(original) => check_variables(file, entry, original, problems),
            None => {
                let kind = ProblemKind::UnknownId {
                    id: entry.id.text.clone(),
                };
                problems.push(Problem::new(&file.path, entry.id.line, kind));
            }
        }
    }
}

fn check_variables(
    file: &ParsedFile,
    entry: &Entry,
    original: &Entry,
    problems: &mut Vec<Problem>,
) {
    let id = || entry.id.text.clone();
    for variable in original.distinct_variables() {
        if !entry.uses_variable(&variable.text) {
            let kind = ProblemKind::MissingVariable {
                id: id(),
                variable: variable.text.clone(),
            };
            problems.push(Problem::new(&file.path, entry.id.line, kind));
        }
    }
    for variable in entry.distinct_variables() {
        if !original.uses_variable(&variable.text) {
            let kind = ProblemKind::ExtraVariable {
                id: id(),
                variable: variable.text.clone(),
            };
            problems.push(Problem::new(&file.path, variable.line, kind));
        }
    }
}

pub(super) fn coverage(code: &str, files: &[&ParsedFile], english: &[&ParsedFile]) -> Coverage {
    let total = messages(english).count();
    let missing: Vec<String> = messages(english)
        .map(|original| &original.id.text)
        .filter(|id| messages(files).all(|entry| entry.id.text != **id))
        .cloned()
        .collect();
    Coverage {
        language: code.to_owned(),
        present: total - missing.len(),
        total,
        missing,
    }
}
