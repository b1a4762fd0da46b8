//! `asked/<language>.toml`: what officers type when a page is what they need. A page says "recovery and reflection period";
//! the officer types "does she have to decide now". It is searched and never shown, and a page need not exist in the
//! language.

use super::{record, table};
use crate::id::PageId;
use crate::problem::{Code, Problem};
use std::collections::BTreeMap;

/// Questions by page.
pub type Asked = BTreeMap<PageId, Vec<String>>;

pub(crate) fn parse(file: &str, text: &str, problems: &mut Vec<Problem>) -> Asked {
    let mut asked = Asked::new();
    for (id, value) in table(file, text, problems) {
        if let Some(questions) = record(file, text, &id, value, problems) {
            asked.insert(PageId::new(&id), questions);
        }
    }
    asked
}

/// Names pages that do not exist, and questions that stand twice on one.
pub(crate) fn check(
    file: &str,
    asked: &Asked,
    exists: impl Fn(&PageId) -> bool,
    problems: &mut Vec<Problem>,
) {
    for (id, questions) in asked {
        if !exists(id) {
            problems.push(Problem::new(Code::PageMissing, file, 0).about(id.as_str()));
        }
        for (at, question) in questions.iter().enumerate() {
            if questions[..at].contains(question) {
                problems.push(Problem::new(Code::DuplicateTerm, file, 0).about(question));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_read_by_page_and_what_is_wrong_is_named() {
        let text = "\"guide/a\" = [\"time to think\", \"time to think\"]\n\"guide/b\" = 1\n";
        let mut problems = Vec::new();
        let asked = parse("asked/en.toml", text, &mut problems);
        assert_eq!(asked[&PageId::new("guide/a")].len(), 2);
        check("asked/en.toml", &asked, |_| false, &mut problems);
        let codes: Vec<Code> = problems.iter().map(|problem| problem.code).collect();
        let wrong = [Code::InvalidValue, Code::PageMissing, Code::DuplicateTerm];
        assert_eq!(codes, wrong);
    }
}
