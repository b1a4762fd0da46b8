//! What the table of indicators must be as a whole: no id twice, no name that another file does not
//! have, and the operational indicators complete.

use super::{Indicator, Indicators, Operational};
use crate::data::manifest::Manifest;
use crate::data::sources::Source;
use crate::problem::{Code, Problem};
use checklist::Dimension;
use std::collections::{BTreeMap, BTreeSet};

/// The list for children has two less: false claims about the law, and social protection.
const ADULTS_ONLY: [&str; 2] = ["3.8", "4.8"];

/// How many indicators the list for adults has in a dimension; 67 in all.
fn count(dimension: Dimension) -> usize {
    match dimension {
        Dimension::DeceptiveRecruitment | Dimension::CoerciveRecruitment => 10,
        Dimension::RecruitmentByAbuse => 16,
        Dimension::Exploitation => 9,
        Dimension::CoercionAtDestination => 15,
        Dimension::AbuseAtDestination => 7,
    }
}

/// The numbers of a dimension's indicators, for example `1.1` to `1.10`.
pub(super) fn numbers_of(dimension: Dimension) -> Vec<String> {
    let mut names = Dimension::NAMES.iter();
    let place = names.position(|(_, one)| *one == dimension);
    let place = place.unwrap_or_default() + 1;
    (1..=count(dimension))
        .map(|number| format!("{place}.{number}"))
        .collect()
}

impl Indicators {
    /// Compares the rows with each other and with the other files of data.
    pub(crate) fn check(
        &self,
        file: &str,
        manifest: &Manifest,
        sources: &BTreeMap<String, Source>,
        problems: &mut Vec<Problem>,
    ) {
        let mut ids = BTreeSet::new();
        for row in &self.rows {
            if !ids.insert(&row.id) {
                problems.push(Problem::new(Code::DuplicateId, file, row.line).about(&row.id));
            }
            for form in &row.forms {
                if !manifest.forms.contains_key(form) {
                    problems.push(Problem::new(Code::UnknownForm, file, row.line).about(form));
                }
            }
            for source in &row.sources {
                if !sources.contains_key(source) {
                    problems.push(Problem::new(Code::UnknownSource, file, row.line).about(source));
                }
            }
        }
        self.check_operational(file, problems);
    }

    /// A table without any operational indicator is one that does not hold that list.
    fn check_operational(&self, file: &str, problems: &mut Vec<Problem>) {
        let rows: Vec<(&Indicator, &Operational)> = self
            .rows
            .iter()
            .filter_map(|row| Some((row, row.operational.as_ref()?)))
            .collect();
        if rows.is_empty() {
            return;
        }
        let mut numbers = BTreeSet::new();
        for (row, operational) in &rows {
            if !numbers.insert(&operational.number) {
                let problem = Problem::new(Code::DuplicateId, file, row.line);
                problems.push(problem.about(&operational.number).value(&row.id));
            }
        }
        let all = || {
            Dimension::NAMES
                .iter()
                .flat_map(|(_, one)| numbers_of(*one))
        };
        let of_children = all().filter(|number| !ADULTS_ONLY.contains(&number.as_str()));
        let adults: Vec<&str> = numbers_with(&rows, |one| one.adult_labour.is_some());
        let children: Vec<&str> = numbers_with(&rows, |one| one.child_labour.is_some());
        compare(
            file,
            "adult_labour",
            &all().collect::<Vec<_>>(),
            &adults,
            problems,
        );
        compare(
            file,
            "child_labour",
            &of_children.collect::<Vec<_>>(),
            &children,
            problems,
        );
    }
}

fn numbers_with<'a>(
    rows: &[(&Indicator, &'a Operational)],
    is_in: impl Fn(&Operational) -> bool,
) -> Vec<&'a str> {
    let rows = rows.iter().filter(|(_, operational)| is_in(operational));
    rows.map(|(_, operational)| operational.number.as_str())
        .collect()
}

/// Names what a list lacks and what it has too much.
fn compare(file: &str, list: &str, wanted: &[String], found: &[&str], problems: &mut Vec<Problem>) {
    let lacks: Vec<&str> = wanted
        .iter()
        .map(String::as_str)
        .filter(|number| !found.contains(number))
        .collect();
    let extra: Vec<&str> = found
        .iter()
        .copied()
        .filter(|number| !wanted.iter().any(|known| known == number))
        .collect();
    if lacks.is_empty() && extra.is_empty() {
        return;
    }
    let mut said = format!("{} of {}", wanted.len() - lacks.len(), wanted.len());
    for (what, numbers) in [("without", lacks), ("too much", extra)] {
        if !numbers.is_empty() {
            said.push_str(&format!("; {what} {}", numbers.join(", ")));
        }
    }
    problems.push(
        Problem::new(Code::ListIncomplete, file, 0)
            .about(list)
            .value(said),
    );
}
