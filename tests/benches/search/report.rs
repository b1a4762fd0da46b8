//! The tables of the measurement, as Markdown whose columns line up.

use crate::score::{Score, Scores};
use crate::tasks::{Protocol, Variant};

/// One program and how well it answered.
pub(crate) struct Program {
    pub(crate) name: String,
    pub(crate) configuration: String,
    pub(crate) scores: Scores,
}

/// What the numbers mean, for those who did not make them.
pub(crate) const LEGEND: &str = "Recall at k: the part of the queries with a right page among the first k hits. MRR: one divided by the place of the \
first right page, on average, 0 below the tenth. A typo is drawn in four ways for each query (a letter too few, too many, wrong, two swapped). \
A variant that leaves a query as it is is not counted.";

/// For each protocol: the worst language and the mean of all programs, then each language of each program.
pub(crate) fn relevance(programs: &[Program]) -> String {
    let mut text = format!("# How well search finds\n\n{LEGEND}\n");
    text.push_str("\n## The worst language, recall at 3 (in brackets the mean of the languages)\n");
    for protocol in Protocol::ALL {
        text.push_str(&format!(
            "\n### {}\n\n{}",
            protocol.title(),
            headline(programs, protocol)
        ));
    }
    for program in programs {
        text.push_str(&format!(
            "\n## {}\n\n{}\n",
            program.name, program.configuration
        ));
        for protocol in Protocol::ALL {
            text.push_str(&format!(
                "\n### {}: {}\n\nRecall at 3, recall at 10, MRR, and the number of queries.\n\n{}",
                program.name,
                protocol.title(),
                languages(&program.scores, protocol)
            ));
        }
    }
    text
}

fn headline(programs: &[Program], protocol: Protocol) -> String {
    let columns = columns(programs, protocol);
    let mut rows = vec![head("", &columns)];
    for program in programs {
        let mut row = vec![program.name.clone()];
        row.extend(
            columns
                .iter()
                .map(|variant| worst(&program.scores, protocol, *variant)),
        );
        rows.push(row);
    }
    table(&rows)
}

fn worst(scores: &Scores, protocol: Protocol, variant: Variant) -> String {
    let column = scores.column(protocol, variant);
    let least = column
        .iter()
        .min_by(|a, b| a.1.recall_3().total_cmp(&b.1.recall_3()));
    let mean = column
        .iter()
        .map(|(_, score)| score.recall_3())
        .sum::<f64>()
        / column.len() as f64;
    least.map_or_else(
        || "–".to_owned(),
        |(lang, score)| format!("{:.3} {lang} ({mean:.3})", score.recall_3()),
    )
}

fn languages(scores: &Scores, protocol: Protocol) -> String {
    let columns: Vec<Variant> = Variant::ALL
        .into_iter()
        .filter(|variant| !scores.column(protocol, *variant).is_empty())
        .collect();
    let mut rows = vec![head("", &columns)];
    for lang in scores.languages(protocol) {
        let mut row = vec![lang.clone()];
        let cell = |variant: &Variant| scores.cell(protocol, &lang, *variant);
        row.extend(
            columns
                .iter()
                .map(|variant| cell(variant).map_or_else(|| "–".to_owned(), in_words)),
        );
        rows.push(row);
    }
    table(&rows)
}

fn in_words(score: Score) -> String {
    format!(
        "{:.3} {:.3} {:.3} /{}",
        score.recall_3(),
        score.recall_10(),
        score.mean_reciprocal_rank(),
        score.questions
    )
}

/// The variants that are asked for in a protocol.
fn columns(programs: &[Program], protocol: Protocol) -> Vec<Variant> {
    let asked = |variant: &Variant| {
        let mut all = programs.iter();
        all.any(|program| !program.scores.column(protocol, *variant).is_empty())
    };
    Variant::ALL.into_iter().filter(asked).collect()
}

fn head(first: &str, columns: &[Variant]) -> Vec<String> {
    let names = columns.iter().map(|variant| variant.name().to_owned());
    std::iter::once(first.to_owned()).chain(names).collect()
}

/// Rows as a table, the first of them its head.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or_default()
            .max(3)
    };
    let mut text = String::new();
    for (number, row) in rows.iter().enumerate() {
        for (column, cell) in row.iter().enumerate() {
            text.push_str(&format!("| {cell:width$} ", width = width(column)));
        }
        text.push_str("|\n");
        if number == 0 {
            for column in 0..row.len() {
                text.push_str(&format!("| {:-<width$} ", "", width = width(column)));
            }
            text.push_str("|\n");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_lines_up() {
        let rows = [["a", "long"], ["ждё", "b"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(
            table(&rows),
            "| a   | long |\n| --- | ---- |\n| ждё | b    |\n"
        );
    }
}
