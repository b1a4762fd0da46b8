//! The rules that a file keeps or breaks by itself.

use super::{Entry, ParsedFile, Problem, ProblemKind};

/// The functions that Fluent brings along; the interface adds none.
const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

/// The types that an argument may be declared with.
const TYPES: [&str; 3] = ["Number", "String", "Date"];

/// Longer ids would not leave room for a generated line of code.
const LONGEST_ID: usize = 60;

/// The rules for every language.
pub(super) fn check(file: &ParsedFile, problems: &mut Vec<Problem>) {
    let mut report = |line, kind| problems.push(Problem::new(&file.path, line, kind));
    let mut message_seen = false;
    for entry in &file.entries {
        let id = &entry.id.text;
        let line = entry.id.line;
        if !is_plain_id(id) {
            report(line, ProblemKind::BadId { id: id.clone() });
        } else if !belongs_to(id, &file.area) {
            let area = file.area.clone();
            report(
                line,
                ProblemKind::IdOutsideArea {
                    id: id.clone(),
                    area,
                },
            );
        }
        for function in &entry.functions {
            if !FUNCTIONS.contains(&function.text.as_str()) {
                let function_name = function.text.clone();
                let kind = ProblemKind::UnknownFunction {
                    id: id.clone(),
                    function: function_name,
                };
                report(function.line, kind);
            }
        }
        for reference in &entry.messages {
            let kind = ProblemKind::MessageInside {
                id: id.clone(),
                reference: reference.text.clone(),
            };
            report(reference.line, kind);
        }
        for attribute in &entry.attributes {
            let kind = ProblemKind::Attribute {
                id: id.clone(),
                attribute: attribute.text.clone(),
            };
            report(attribute.line, kind);
        }
        if entry.is_message() {
            message_seen = true;
            continue;
        }
        if message_seen {
            report(line, ProblemKind::TermBehindMessage { id: id.clone() });
        }
        for reference in &entry.terms {
            let kind = ProblemKind::TermInTerm {
                id: id.clone(),
                reference: reference.text.clone(),
            };
            report(reference.line, kind);
        }
    }
}

/// The rules for the language that all others are translated from: it tells translators and the
/// generator what a file is for and what its arguments are.
pub(super) fn check_english(file: &ParsedFile, problems: &mut Vec<Problem>) {
    if !file.has_purpose {
        problems.push(Problem::new(&file.path, 1, ProblemKind::NoPurpose));
    }
    for entry in file.entries.iter().filter(|entry| entry.is_message()) {
        check_arguments(entry, &mut |line, kind| {
            problems.push(Problem::new(&file.path, line, kind));
        });
    }
}

fn check_arguments(entry: &Entry, report: &mut impl FnMut(usize, ProblemKind)) {
    let id = || entry.id.text.clone();
    for variable in entry.distinct_variables() {
        let name = || variable.text.clone();
        if !is_plain_variable(&variable.text) {
            report(
                variable.line,
                ProblemKind::BadVariable {
                    id: id(),
                    variable: name(),
                },
            );
        }
        if entry
            .declarations
            .iter()
            .all(|declared| declared.argument != variable.text)
        {
            report(
                variable.line,
                ProblemKind::Undeclared {
                    id: id(),
                    variable: name(),
                },
            );
        }
    }
    for (position, declared) in entry.declarations.iter().enumerate() {
        let variable = declared.argument.clone();
        let earlier = &entry.declarations[..position];
        let kind = if !entry.uses_variable(&variable) {
            ProblemKind::DeclaredInVain { id: id(), variable }
        } else if earlier.iter().any(|other| other.argument == variable) {
            ProblemKind::DeclaredTwice { id: id(), variable }
        } else if !TYPES.contains(&declared.type_name.as_str()) {
            ProblemKind::UnknownType {
                id: id(),
                variable,
                type_name: declared.type_name.clone(),
            }
        } else {
            continue;
        };
        report(entry.id.line, kind);
    }
}

fn is_plain_id(id: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    id.len() <= LONGEST_ID && id.split('-').all(is_part)
}

fn belongs_to(id: &str, area: &str) -> bool {
    id.strip_prefix(area)
        .is_some_and(|rest| rest.starts_with('-'))
}

fn is_plain_variable(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_alphanumeric())
}
