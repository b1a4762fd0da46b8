//! Values of a TOML table, taken one by one: what is missing, of the wrong type or left over
//! becomes a problem with its line.

use crate::data::{Row, rows_among};
use crate::date::Date;
use crate::problem::{Code, Problem};
use toml::Value;

/// A table on its way to a type.
pub(crate) struct Fields<'a> {
    table: toml::Table,
    file: &'a str,
    text: &'a str,
    first_line: u32,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Fields<'a> {
    /// Parses TOML text that begins at a line of a file.
    pub(crate) fn parse(
        file: &'a str,
        text: &'a str,
        first_line: u32,
        problems: &'a mut Vec<Problem>,
    ) -> Self {
        let table = text.parse::<toml::Table>().unwrap_or_else(|error| {
            problems.push(toml_problem(file, text, first_line, &error));
            toml::Table::new()
        });
        Self {
            table,
            file,
            text,
            first_line,
            problems,
        }
    }

    /// Whether there is nothing (left) in the table.
    pub(crate) fn is_empty(&self) -> bool {
        self.table.is_empty()
    }

    /// Text that must be there; empty when it is not.
    pub(crate) fn text(&mut self, key: &str) -> String {
        match self.table.remove(key) {
            Some(Value::String(text)) => text,
            Some(_) => self.wrong(key),
            None => {
                self.problems
                    .push(Problem::new(Code::MissingKey, self.file, self.first_line).about(key));
                String::new()
            }
        }
    }

    /// Text that may be there.
    pub(crate) fn text_if(&mut self, key: &str) -> Option<String> {
        match self.table.remove(key) {
            Some(Value::String(text)) => Some(text),
            Some(_) => {
                self.wrong::<String>(key);
                None
            }
            None => None,
        }
    }

    /// A list of texts; empty when it is not there.
    pub(crate) fn texts(&mut self, key: &str) -> Vec<String> {
        match self.table.remove(key) {
            Some(Value::Array(values)) => {
                let count = values.len();
                let texts: Vec<String> = values
                    .into_iter()
                    .filter_map(|value| value.as_str().map(str::to_owned))
                    .collect();
                if texts.len() < count {
                    self.wrong::<String>(key);
                }
                texts
            }
            Some(_) => self.wrong(key),
            None => Vec::new(),
        }
    }

    /// A day that may be there.
    pub(crate) fn date_if(&mut self, key: &str) -> Option<Date> {
        let value = self.table.remove(key)?;
        let date = value.as_datetime().and_then(Date::from_toml);
        if date.is_none() {
            self.wrong::<String>(key);
        }
        date
    }

    /// A number that is not negative.
    pub(crate) fn number_if(&mut self, key: &str) -> Option<u32> {
        let value = self.table.remove(key)?;
        let number = value
            .as_integer()
            .and_then(|number| u32::try_from(number).ok());
        if number.is_none() {
            self.wrong::<String>(key);
        }
        number
    }

    /// A table of texts; empty when it is not there.
    pub(crate) fn map(&mut self, key: &str) -> std::collections::BTreeMap<String, String> {
        match self.table.remove(key) {
            Some(Value::Table(table)) => table
                .into_iter()
                .filter_map(|(name, value)| value.as_str().map(|text| (name, text.to_owned())))
                .collect(),
            Some(_) => self.wrong(key),
            None => std::collections::BTreeMap::new(),
        }
    }

    /// Rows below a name (`[[name]]`), whose values know their lines.
    pub(crate) fn rows(&mut self, name: &str) -> Vec<Row<'a>> {
        self.table.remove(name);
        rows_among(self.file, self.text, self.first_line, name, self.problems)
    }

    /// Says that a value does not fit.
    pub(crate) fn wrong<T: Default>(&mut self, key: &str) -> T {
        let line = self.line_of(key);
        self.problems
            .push(Problem::new(Code::InvalidValue, self.file, line).about(key));
        T::default()
    }

    /// Says that a text is none of those that are known.
    pub(crate) fn unknown_value(&mut self, key: &str, value: &str, known: &str) {
        let line = self.line_of(key);
        let value = format!("{value}; known: {known}");
        self.problems.push(
            Problem::new(Code::InvalidValue, self.file, line)
                .about(key)
                .value(value),
        );
    }

    /// Takes over what was wrong in a row.
    pub(crate) fn take_over(&mut self, row: Row<'_>) {
        row.finish(self.problems);
    }

    /// Whatever is left was not expected.
    pub(crate) fn finish(self) {
        for key in self.table.keys() {
            let line = line_of(self.text, self.first_line, key);
            self.problems
                .push(Problem::new(Code::UnknownKey, self.file, line).about(key));
        }
    }

    /// The line on which a key stands.
    pub(crate) fn line_of(&self, key: &str) -> u32 {
        line_of(self.text, self.first_line, key)
    }
}

/// What the TOML parser says, as a problem.
pub(crate) fn toml_problem(
    file: &str,
    text: &str,
    first_line: u32,
    error: &toml::de::Error,
) -> Problem {
    let before = error
        .span()
        .and_then(|span| text.get(..span.start))
        .unwrap_or("");
    let line = first_line + before.matches('\n').count() as u32;
    let said = error
        .message()
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned();
    Problem::new(Code::FrontMatterInvalid, file, line).value(said)
}

fn line_of(text: &str, first_line: u32, key: &str) -> u32 {
    let found = text.lines().position(|line| {
        let line = line.trim_start().trim_start_matches('[');
        line.strip_prefix(key).is_some_and(|rest| {
            rest.trim_start().starts_with('=') || rest.starts_with(']') || rest.starts_with('.')
        })
    });
    first_line + found.unwrap_or(0) as u32
}
