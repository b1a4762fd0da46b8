//! The rules that the files of one language keep or break among each other.

use std::collections::HashMap;
use std::collections::hash_map::Entry as MapEntry;

use super::{ParsedFile, Problem, ProblemKind};
use crate::locales::EntryKind;
use crate::typescript::function_name;

/// No id twice, and no term that the language does not have. All files of a language are one
/// bundle in the interface, so a term of one file serves every other.
pub(super) fn check(files: &[&ParsedFile], problems: &mut Vec<Problem>) {
    let mut places: HashMap<(EntryKind, &str), String> = HashMap::new();
    for file in files {
        for entry in &file.entries {
            let place = format!("{}:{}", file.path, entry.id.line);
            match places.entry((entry.kind, entry.id.text.as_str())) {
                MapEntry::Vacant(vacant) => {
                    vacant.insert(place);
                }
                MapEntry::Occupied(first) => {
                    let (id, first) = (entry.id.text.clone(), first.get().clone());
                    let kind = ProblemKind::DuplicateId { id, first };
                    problems.push(Problem::new(&file.path, entry.id.line, kind));
                }
            }
        }
    }
    for file in files {
        for entry in &file.entries {
            for term in &entry.terms {
                if !places.contains_key(&(EntryKind::Term, term.text.as_str())) {
                    let kind = ProblemKind::UnknownTerm {
                        id: entry.id.text.clone(),
                        reference: term.text.clone(),
                        language: file.language.clone(),
                    };
                    problems.push(Problem::new(&file.path, term.line, kind));
                }
            }
        }
    }
}

/// No two ids that become the same function, as `start-1` and `start1` would.
pub(super) fn check_functions(english: &[&ParsedFile], problems: &mut Vec<Problem>) {
    let mut ids: HashMap<String, &str> = HashMap::new();
    for file in english {
        for entry in file.entries.iter().filter(|entry| entry.is_message()) {
            let id = entry.id.text.as_str();
            let other = *ids.entry(function_name(id)).or_insert(id);
            if other != id {
                let kind = ProblemKind::SameFunction {
                    id: id.to_owned(),
                    other: other.to_owned(),
                };
                problems.push(Problem::new(&file.path, entry.id.line, kind));
            }
        }
    }
}
