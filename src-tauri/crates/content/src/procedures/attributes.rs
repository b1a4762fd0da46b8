//! `key=value` behind a heading, taken out one by one; what is left was not expected.

use crate::problem::{Code, Problem};

/// The attributes of a heading.
pub(super) struct Attributes<'a> {
    file: &'a str,
    /// Line of the heading.
    line: u32,
    /// Its id.
    id: &'a str,
    rest: Vec<(&'a str, &'a str)>,
}

impl<'a> Attributes<'a> {
    pub(super) fn new(file: &'a str, line: u32, id: &'a str, all: &'a [(String, String)]) -> Self {
        let rest = all.iter().map(|(key, value)| (&**key, &**value)).collect();
        Self {
            file,
            line,
            id,
            rest,
        }
    }

    /// Takes an attribute.
    pub(super) fn take(&mut self, key: &str) -> Option<&'a str> {
        let at = self.rest.iter().position(|(name, _)| *name == key)?;
        Some(self.rest.remove(at).1)
    }

    /// Takes an attribute that has a closed set of values.
    pub(super) fn take_of<T: Copy>(
        &mut self,
        key: &str,
        known: &[(&str, T)],
        problems: &mut Vec<Problem>,
    ) -> Option<T> {
        let value = self.take(key)?;
        let found = known.iter().find(|(name, _)| *name == value);
        if found.is_none() {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            let wanted = format!("{value}; known: {}", names.join(", "));
            problems.push(self.problem(Code::InvalidValue).about(key).value(wanted));
        }
        found.map(|(_, item)| *item)
    }

    /// A problem at this heading.
    pub(super) fn problem(&self, code: Code) -> Problem {
        Problem::new(code, self.file, self.line).about(self.id)
    }

    /// Whatever is left was not expected.
    pub(super) fn finish(self, problems: &mut Vec<Problem>) {
        for (key, _) in &self.rest {
            let problem = Problem::new(Code::UnknownAttribute, self.file, self.line);
            problems.push(problem.about(*key));
        }
    }
}
