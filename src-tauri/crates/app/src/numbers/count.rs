//! Counting: cases by the year in which they were opened, and what is known of them.

use super::protect::{Cell, LEAST, alone, merged, parts};
use crate::view::{NumberCell, NumbersRow, NumbersTable, NumbersYear};
use std::collections::BTreeMap;
use storage::{CaseFile, CaseState};

/// Age groups and states in the order in which they are shown.
const AGES: [&str; 3] = ["adult", "child", "unknown"];
/// Where cases stand, and how those that are closed ended. One table: two would give small cells away by their sums.
const STATES: [&str; 12] = [
    "open",
    "waiting",
    "referred",
    "identified",
    "returned-safely",
    "returned-otherwise",
    "declined",
    "no-grounds",
    "contact-lost",
    "passed-on",
    "other",
    "unknown",
];
/// What stands for all countries that are not told alone.
const OTHERS: &str = "others";

/// The tables of each year, last first. Nothing in them is of one case.
pub(super) fn years(cases: &[CaseFile], forms: &[String]) -> Vec<NumbersYear> {
    let mut years: BTreeMap<u16, Vec<&CaseFile>> = BTreeMap::new();
    for case in cases {
        let opened = case.created.day().year();
        years.entry(opened).or_default().push(case);
    }
    let years = years.into_iter().rev();
    years
        .map(|(year, cases)| of_year(year, &cases, forms))
        .collect()
}

fn of_year(year: u16, cases: &[&CaseFile], forms: &[String]) -> NumbersYear {
    let count = cases.len() as u32;
    let tables = match count < LEAST {
        // A table of four people is a description of them.
        true => Vec::new(),
        false => vec![
            table("forms", by_form(cases, forms)),
            table(
                "age",
                by_word(cases, &AGES, |case| case.details.age_group.as_str()),
            ),
            table("state", by_word(cases, &STATES, state_of)),
            table("origin", by_country(cases, |case| &case.details.origin)),
            table("host", by_country(cases, |case| &case.details.host)),
        ],
    };
    NumbersYear {
        year: year.to_string(),
        cases: cell(alone(count)),
        tables,
    }
}

/// Where it stands; of a closed one, how it ended.
fn state_of(case: &CaseFile) -> &'static str {
    match case.state {
        CaseState::Closed => case.ending.as_str(),
        state => state.as_str(),
    }
}

/// A case may be of several kinds or of none that is known, so these add up to nothing.
fn by_form(cases: &[&CaseFile], forms: &[String]) -> Vec<(String, Cell)> {
    let has = |form: &String| {
        let with = cases
            .iter()
            .filter(|case| case.details.forms.contains(form));
        with.count() as u32
    };
    let counts = forms.iter().map(|form| (form.clone(), alone(has(form))));
    counts.collect()
}

fn by_word(
    cases: &[&CaseFile],
    words: &[&str],
    of: impl Fn(&CaseFile) -> &'static str,
) -> Vec<(String, Cell)> {
    let counts: Vec<u32> = words
        .iter()
        .map(|word| cases.iter().filter(|case| of(case) == *word).count() as u32)
        .collect();
    let words = words.iter().map(|word| (*word).to_owned());
    words.zip(parts(&counts)).collect()
}

fn by_country(cases: &[&CaseFile], of: impl Fn(&CaseFile) -> &String) -> Vec<(String, Cell)> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for case in cases {
        *counts.entry(of(case).clone()).or_default() += 1;
    }
    let unknown = counts.remove("").unwrap_or(0);
    let counts: Vec<(String, u32)> = counts.into_iter().collect();
    let (told, rest) = merged(&counts, unknown);
    let mut rows: Vec<(String, Cell)> = told
        .into_iter()
        .map(|(country, count)| (country, Cell::Exact(count)))
        .collect();
    if rest > 0 {
        rows.push((OTHERS.to_owned(), alone(rest)));
    }
    rows
}

fn table(id: &str, rows: Vec<(String, Cell)>) -> NumbersTable {
    NumbersTable {
        id: id.to_owned(),
        rows: rows
            .into_iter()
            .map(|(id, shown)| NumbersRow {
                id,
                cases: cell(shown),
            })
            .collect(),
    }
}

fn cell(cell: Cell) -> NumberCell {
    let (kind, count) = match cell {
        Cell::Exact(count) => ("exact", count),
        Cell::Few => ("few", 0),
        Cell::Withheld => ("withheld", 0),
    };
    NumberCell {
        kind: kind.to_owned(),
        count,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use storage::{AgeGroup, Ending};

    /// A case added later with a word that the table does not know would be missing from its sum.
    #[test]
    fn every_word_of_a_case_has_a_row() {
        assert_eq!(AgeGroup::ALL.len(), AGES.len());
        assert!(AgeGroup::ALL.iter().all(|age| AGES.contains(&age.as_str())));
        let states = CaseState::ALL
            .iter()
            .filter(|state| **state != CaseState::Closed);
        let states = states.map(|state| state.as_str());
        let all: Vec<&str> = states
            .chain(Ending::ALL.iter().map(|one| one.as_str()))
            .collect();
        assert_eq!(all, STATES);
    }
}
