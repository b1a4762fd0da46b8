//! Rows of a data file (`[[name]]`), whose values know their lines: in a table of a hundred rows
//! "a key is missing" helps nobody without its line.

use crate::fields::toml_problem;
use crate::problem::{Code, Problem};
use std::ops::Range;
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A text and the line on which it stands.
pub(crate) type Placed = (String, u32);

/// A table of a file on its way to a type. What is missing or does not fit becomes a problem.
pub(crate) struct Row<'a> {
    file: &'a str,
    lines: Lines,
    line: u32,
    table: DeTable<'a>,
    problems: Vec<Problem>,
}

/// Rows below one name, among other keys, of text that begins at a line of a file.
pub(crate) fn rows_among<'a>(
    file: &'a str,
    text: &'a str,
    first_line: u32,
    name: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Row<'a>> {
    // What is broken has been named where the other keys were read.
    let (mut table, _) = DeTable::parse_recoverable(text);
    let lines = Lines::new(text, first_line);
    take_rows(file, &lines, table.get_mut(), name, problems)
}

/// The rows of a file below one name. Keys beside it are unknown; where the TOML is broken, the
/// rows that can be read stay.
pub(crate) fn rows<'a>(
    file: &'a str,
    text: &'a str,
    name: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Row<'a>> {
    let (mut table, errors) = DeTable::parse_recoverable(text);
    problems.extend(
        errors
            .first()
            .map(|error| toml_problem(file, text, 1, error)),
    );
    let lines = Lines::new(text, 1);
    let rows = take_rows(file, &lines, table.get_mut(), name, problems);
    let rest = std::mem::take(table.get_mut());
    Row::new(file, &lines, 1, rest).finish(problems);
    rows
}

fn take_rows<'a>(
    file: &'a str,
    lines: &Lines,
    table: &mut DeTable<'a>,
    name: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    if let Some(value) = table.remove(name) {
        let line = lines.at(&value.span());
        match value.into_inner() {
            DeValue::Array(values) => {
                for value in values {
                    let line = lines.at(&value.span());
                    match value.into_inner() {
                        DeValue::Table(table) => rows.push(Row::new(file, lines, line, table)),
                        _ => {
                            problems.push(Problem::new(Code::InvalidValue, file, line).about(name))
                        }
                    }
                }
            }
            _ => problems.push(Problem::new(Code::InvalidValue, file, line).about(name)),
        }
    }
    rows
}

impl<'a> Row<'a> {
    fn new(file: &'a str, lines: &Lines, line: u32, table: DeTable<'a>) -> Self {
        Self {
            file,
            lines: lines.clone(),
            line,
            table,
            problems: Vec::new(),
        }
    }

    /// Line on which the row begins.
    pub(crate) fn line(&self) -> u32 {
        self.line
    }

    /// Text that must be there; empty, at the row's line, when it is not.
    pub(crate) fn text(&mut self, key: &str) -> Placed {
        self.text_if(key).unwrap_or_else(|| {
            if !self.problems.iter().any(|problem| problem.name == key) {
                self.missing(key);
            }
            (String::new(), self.line)
        })
    }

    /// Text that may be there.
    pub(crate) fn text_if(&mut self, key: &str) -> Option<Placed> {
        let (value, line) = self.take(key)?;
        let text = value.as_str().map(str::to_owned);
        if text.is_none() {
            self.wrong(key, line, "");
        }
        Some((text?, line))
    }

    /// A list of texts; empty when it is not there.
    pub(crate) fn texts(&mut self, key: &str) -> Vec<Placed> {
        let Some((value, line)) = self.take(key) else {
            return Vec::new();
        };
        let DeValue::Array(values) = value else {
            self.wrong(key, line, "");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for value in values {
            let line = self.lines.at(&value.span());
            match value.get_ref().as_str() {
                Some(text) => texts.push((text.to_owned(), line)),
                None => self.wrong(key, line, ""),
            }
        }
        texts
    }

    /// Yes or no; no when it is not there.
    pub(crate) fn flag(&mut self, key: &str) -> bool {
        let Some((value, line)) = self.take(key) else {
            return false;
        };
        value.as_bool().unwrap_or_else(|| {
            self.wrong(key, line, "");
            false
        })
    }

    /// A table within the row.
    pub(crate) fn row_if(&mut self, key: &str) -> Option<Self> {
        let (value, line) = self.take(key)?;
        let DeValue::Table(table) = value else {
            self.wrong(key, line, "");
            return None;
        };
        Some(Self::new(self.file, &self.lines, line, table))
    }

    /// All texts of the row by their keys.
    pub(crate) fn each_text(&mut self) -> Vec<(String, Placed)> {
        let keys: Vec<String> = self
            .table
            .keys()
            .map(|key| key.get_ref().clone().into_owned())
            .collect();
        keys.into_iter()
            .filter_map(|key| Some((key.clone(), self.text_if(&key)?)))
            .collect()
    }

    /// One of a closed set of words, or a problem that lists them.
    pub(crate) fn one_of<T: Copy>(
        &mut self,
        key: &str,
        value: &Placed,
        known: &[(&str, T)],
    ) -> Option<T> {
        let found = known.iter().find(|(name, _)| *name == value.0);
        if found.is_none() {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            self.wrong(
                key,
                value.1,
                &format!("{}; known: {}", value.0, names.join(", ")),
            );
        }
        found.map(|(_, item)| *item)
    }

    /// Says that a key is missing.
    pub(crate) fn missing(&mut self, key: &str) {
        let problem = Problem::new(Code::MissingKey, self.file, self.line);
        self.problems.push(problem.about(key));
    }

    /// Says that a value does not fit.
    pub(crate) fn wrong(&mut self, key: &str, line: u32, value: &str) {
        let problem = Problem::new(Code::InvalidValue, self.file, line);
        self.problems.push(problem.about(key).value(value));
    }

    /// Hands over what was wrong; whatever is left was not expected.
    pub(crate) fn finish(self, problems: &mut Vec<Problem>) {
        problems.extend(self.problems);
        for key in self.table.keys() {
            let line = self.lines.at(&key.span());
            problems.push(
                Problem::new(Code::UnknownKey, self.file, line).about(key.get_ref().as_ref()),
            );
        }
    }

    fn take(&mut self, key: &str) -> Option<(DeValue<'a>, u32)> {
        let value: Spanned<DeValue<'a>> = self.table.remove(key)?;
        let line = self.lines.at(&value.span());
        Some((value.into_inner(), line))
    }
}

/// Where the lines of a text begin, counted once for all its rows.
#[derive(Clone)]
struct Lines {
    starts: Rc<[usize]>,
    first: u32,
}

impl Lines {
    fn new(text: &str, first: u32) -> Self {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            starts: std::iter::once(0).chain(starts).collect(),
            first,
        }
    }

    /// The line of the file on which a span begins.
    fn at(&self, span: &Range<usize>) -> u32 {
        self.starts.partition_point(|start| *start <= span.start) as u32 + self.first - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "[[sign]]\nid = \"a\"\n\n[[sign]]\nid = 3\nlist = [\n  \"x\",\n  4,\n]\nodd = 1\n[sign.inner]\nword = \"w\"\n";

    #[test]
    fn every_value_and_every_problem_has_its_line() {
        let mut problems = Vec::new();
        let mut rows = rows("x.toml", TEXT, "sign", &mut problems);
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].text("id"), ("a".to_owned(), 2));
        let second = &mut rows[1];
        assert_eq!(second.line(), 4);
        second.text("id");
        assert_eq!(second.texts("list"), [("x".to_owned(), 7)]);
        assert_eq!(
            second.row_if("inner").map(|mut row| row.text("word").1),
            Some(12)
        );
        second.text("missing");
        rows.remove(1).finish(&mut problems);
        let found: Vec<_> = problems
            .iter()
            .map(|problem| (problem.code, problem.line, problem.name.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (Code::InvalidValue, 5, "id"),
                (Code::InvalidValue, 8, "list"),
                (Code::MissingKey, 4, "missing"),
                (Code::UnknownKey, 10, "odd"),
            ]
        );
    }

    #[test]
    fn a_broken_line_leaves_the_other_rows() {
        let mut problems = Vec::new();
        let text = "[[sign]]\nid = \"a\"\n[[sign]]\nid = \"b\n[[sign]]\nid = \"c\"\n";
        assert_eq!(rows("x.toml", text, "sign", &mut problems).len(), 3);
        assert_eq!(problems[0].code, Code::FrontMatterInvalid);
        assert_eq!(problems[0].line, 4);
    }
}
