//! The table that is printed: one row per thing measured, as Markdown.

use crate::spread::Samples;

/// What a number counts.
#[derive(Clone, Copy)]
pub(crate) enum Unit {
    Milliseconds,
    /// A million bytes.
    Megabytes,
}

impl Unit {
    fn show(self, value: f64) -> String {
        match self {
            _ if value.is_nan() => "–".to_owned(),
            Self::Milliseconds if value >= 1000.0 => format!("{:.2} s", value / 1000.0),
            Self::Milliseconds if value >= 100.0 => format!("{value:.0} ms"),
            Self::Milliseconds if value >= 10.0 => format!("{value:.1} ms"),
            Self::Milliseconds => format!("{value:.2} ms"),
            Self::Megabytes if value.abs() >= 100.0 => format!("{value:.0} MB"),
            Self::Megabytes if value.abs() >= 10.0 => format!("{value:.1} MB"),
            Self::Megabytes => format!("{value:.2} MB"),
        }
    }
}

/// One thing measured.
pub(crate) struct Row {
    what: String,
    median: String,
    spread: String,
    runs: String,
    target: String,
    remark: String,
}

impl Row {
    /// Something that differs from run to run.
    pub(crate) fn measured(what: impl Into<String>, samples: &Samples, unit: Unit) -> Self {
        Self {
            spread: format!(
                "{} – {}",
                unit.show(samples.least()),
                unit.show(samples.most())
            ),
            runs: samples.count().to_string(),
            ..Self::said(what, unit.show(samples.median()))
        }
    }

    /// Something that is the same every time.
    pub(crate) fn counted(what: impl Into<String>, value: f64, unit: Unit) -> Self {
        Self::said(what, unit.show(value))
    }

    /// Something that could not be measured here, and why.
    pub(crate) fn missing(what: impl Into<String>, why: impl Into<String>) -> Self {
        Self::said(what, "not measured".to_owned()).remark(why)
    }

    /// Something in words.
    pub(crate) fn said(what: impl Into<String>, value: String) -> Self {
        Self {
            what: what.into(),
            median: value,
            spread: String::new(),
            runs: String::new(),
            target: String::new(),
            remark: String::new(),
        }
    }

    /// What we aim at. The reader compares; nothing here fails.
    pub(crate) fn target(mut self, target: &str) -> Self {
        self.target = target.to_owned();
        self
    }

    /// What one must know to read the number.
    pub(crate) fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = remark.into();
        self
    }
}

/// The rows as a table whose columns line up, so that it can be read as text too.
pub(crate) fn markdown(rows: &[Row]) -> String {
    let head = ["", "median", "spread", "runs", "target", "remark"].map(str::to_owned);
    let mut lines = vec![head, std::array::from_fn(|_| "---".to_owned())];
    lines.extend(rows.iter().map(|row| {
        [
            &row.what,
            &row.median,
            &row.spread,
            &row.runs,
            &row.target,
            &row.remark,
        ]
        .map(|cell| cell.replace('|', "\\|").replace('\n', " "))
    }));
    let width = |column: usize| {
        lines
            .iter()
            .map(|line| line[column].chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: [usize; 6] = std::array::from_fn(width);
    let mut table = String::new();
    for line in &lines {
        for (cell, width) in line.iter().zip(widths) {
            table.push_str(&format!("| {cell:width$} "));
        }
        table.push_str("|\n");
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_tells_the_middle_the_spread_and_the_number_of_runs() {
        let samples: Samples = [12.0, 8.0, 1500.0].into_iter().collect();
        let row = Row::measured("start", &samples, Unit::Milliseconds).target("< 1 s");
        let table = markdown(&[row]);
        let cells: Vec<&str> = table
            .lines()
            .nth(2)
            .unwrap_or_default()
            .split('|')
            .map(str::trim)
            .collect();
        assert_eq!(
            cells,
            [
                "",
                "start",
                "12.0 ms",
                "8.00 ms – 1.50 s",
                "3",
                "< 1 s",
                "",
                ""
            ]
        );
    }

    #[test]
    fn a_remark_cannot_break_the_table() {
        let table = markdown(&[Row::missing("kiwix", "no\npackage | here")]);
        assert_eq!(table.lines().count(), 3);
        assert!(table.contains("no package \\| here"));
    }
}
