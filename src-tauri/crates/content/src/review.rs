//! What an editor wants to know beyond what is wrong in the files: how the source language reads,
//! which words it should not use, and what it says twice. A program that only shows pages never asks.

use crate::handbook::{Handbook, INDICATORS};
use crate::problem::{Code, Problem};
use crate::readability::Rules;
use crate::said_twice::Said;

impl Handbook {
    /// Reads the pages of the source language and the table of indicators as an editor would.
    pub fn review(&self) -> Vec<Problem> {
        let lang = &self.manifest.source_language;
        let mut problems = Vec::new();
        let (said, rules) = (
            Said::new(&self.indicators, lang),
            Rules::new(&self.words, lang),
        );
        said.check_table(&mut problems);
        for page in self.source().into_iter().flat_map(|tree| tree.written()) {
            said.check_page(page, &mut problems);
            rules.check(page, &mut problems);
        }
        for row in &self.indicators.rows {
            for found in rules.find(row.text.get(lang).map_or("", String::as_str)) {
                let problem = Problem::new(Code::AvoidedWord, INDICATORS, row.line);
                problems.push(problem.about(found.text).value(&found.word.better));
            }
        }
        problems.sort();
        problems.dedup();
        problems
    }
}
