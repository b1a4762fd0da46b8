//! Message files -> everything that is wrong with them, and how much of each language is there.

mod against_english;
mod alone;
mod together;

use std::collections::BTreeMap;

use super::{Entry, MessageFile, ParsedFile, Problem, ProblemKind, SHEET, is_for_paper, parse};
use crate::languages::{Language, language, languages, source_language};

/// What [`check`] found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Everything that must be put right, by file and line.
    pub problems: Vec<Problem>,
    /// One row for each language that has messages, in the order of the table of languages.
    pub coverage: Vec<Coverage>,
}

/// How much of the interface a language has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The code of the language.
    pub language: String,
    /// How many messages it has.
    pub present: usize,
    /// How many English has.
    pub total: usize,
    /// The ids that it lacks, in the order of the English files.
    pub missing: Vec<String>,
}

/// Checks all message files against each other, against English and against the table of languages.
pub fn check(files: &[MessageFile]) -> Report {
    let mut parsed: Vec<ParsedFile> = files.iter().map(parse).collect();
    let mut problems: Vec<Problem> = parsed
        .iter_mut()
        .flat_map(|file| std::mem::take(&mut file.problems))
        .collect();
    let mut by_language: BTreeMap<&str, Vec<&ParsedFile>> = BTreeMap::new();
    for file in &parsed {
        by_language.entry(&file.language).or_default().push(file);
    }

    let source = source_language().code.as_str();
    let english = by_language
        .get(source)
        .map(Vec::as_slice)
        .unwrap_or_default();
    for (code, files) in &by_language {
        check_folder(code, files, &mut problems);
        together::check(files, &mut problems);
        for file in files {
            alone::check(file, &mut problems);
            if *code == source {
                alone::check_english(file, &mut problems);
            } else {
                against_english::check(file, english, &mut problems);
            }
        }
    }
    together::check_functions(english, &mut problems);

    let open = languages().iter().filter(|language| language.has_messages);
    let mut coverage = Vec::new();
    for Language { code, .. } in open {
        let files = by_language
            .get(code.as_str())
            .map(Vec::as_slice)
            .unwrap_or_default();
        if files.is_empty() {
            let kind = ProblemKind::NoMessages {
                language: code.clone(),
            };
            problems.push(Problem::new("locales/languages.toml", 1, kind));
        }
        coverage.push(against_english::coverage(code, files, english));
    }

    problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    Report { problems, coverage }
}

/// A language without an interface may have the words of papers, and nothing else. Those of letters are announced in the
/// table of languages, because their receiver is told whether anybody has read them.
fn check_folder(code: &str, files: &[&ParsedFile], problems: &mut Vec<Problem>) {
    let has_sheet_only = files.iter().all(|file| file.area == SHEET);
    let is_for_paper = files.iter().all(|file| is_for_paper(&file.area));
    let kind = match language(code) {
        None => ProblemKind::UnknownLanguage {
            language: code.to_owned(),
        },
        Some(_) if has_sheet_only => return,
        Some(language) if language.letters.is_some() && is_for_paper => return,
        Some(language) if !language.has_messages => ProblemKind::LanguageNotOpened {
            language: code.to_owned(),
        },
        Some(_) => return,
    };
    problems.push(Problem::new(&format!("locales/{code}"), 1, kind));
}

fn messages<'a>(files: &'a [&ParsedFile]) -> impl Iterator<Item = &'a Entry> {
    files
        .iter()
        .flat_map(|file| &file.entries)
        .filter(|entry| entry.is_message())
}

#[cfg(test)]
mod tests;
