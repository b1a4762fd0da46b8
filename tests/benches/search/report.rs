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
    for protocol in Protocol::JUDGED {
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
        for protocol in Protocol::JUDGED {
            text.push_str(&format!(
                "\n### {}: {}\n\nRecall at 3, recall at 10, MRR, and the number of queries.\n\n{}",
                program.name,
                protocol.title(),
                languages(&program.scores, protocol, &in_words)
            ));
        }
    }
    text
}

/// Success at 5 of the protocol with help pages: for each language over its variants, for each variant over the languages,
/// and how ours compares with the best of the others.
pub(crate) fn help(programs: &[Program]) -> String {
    let mut text = "# How well search finds in help pages\n\nSuccess at 5: the part of the keywords with a page that carries them among the \
        first five hits. In brackets MRR, to the tenth hit.\n"
        .to_owned();
    let langs = programs
        .first()
        .map(|program| program.scores.languages(Protocol::Help));
    let langs = langs.unwrap_or_default();
    let by_language = |program: &Program| {
        let cells = langs.iter().map(|lang| {
            let variants = Variant::ALL.into_iter();
            mean(
                variants
                    .filter_map(|variant| program.scores.cell(Protocol::Help, lang, variant))
                    .collect(),
            )
        });
        cells.collect::<Vec<_>>()
    };
    text.push_str(&format!(
        "\n## By language, mean of the variants\n\n{}",
        means(programs, &langs, &by_language)
    ));
    let variants = columns(programs, Protocol::Help);
    let names: Vec<String> = variants
        .iter()
        .map(|variant| variant.name().to_owned())
        .collect();
    let by_variant = |program: &Program| {
        let cells = variants.iter().map(|variant| {
            let column = program.scores.column(Protocol::Help, *variant);
            mean(column.into_iter().map(|(_, score)| score).collect())
        });
        cells.collect::<Vec<_>>()
    };
    text.push_str(&format!(
        "\n## By variant, mean of the languages\n\n{}",
        means(programs, &names, &by_variant)
    ));
    for program in programs {
        text.push_str(&format!(
            "\n## {}\n\n{}\n\n",
            program.name, program.configuration
        ));
        let cell = |score: Score| {
            format!(
                "{:.3} ({:.3}) /{}",
                score.recall_5(),
                score.mean_reciprocal_rank(),
                score.questions
            )
        };
        text.push_str(&languages(&program.scores, Protocol::Help, &cell));
    }
    text
}

/// Success at 5 and MRR on average.
fn mean(scores: Vec<Score>) -> (f64, f64) {
    let of =
        |part: &dyn Fn(&Score) -> f64| scores.iter().map(part).sum::<f64>() / scores.len() as f64;
    (of(&Score::recall_5), of(&Score::mean_reciprocal_rank))
}

/// Programs by columns with the mean of each row, and what ours has more than the best of the others.
fn means(
    programs: &[Program],
    columns: &[String],
    row: &dyn Fn(&Program) -> Vec<(f64, f64)>,
) -> String {
    let mut rows = vec![
        std::iter::once(String::new())
            .chain(columns.iter().cloned())
            .chain(["mean".to_owned()])
            .collect(),
    ];
    let mut numbers = Vec::new();
    for program in programs.iter().filter(|program| !program.scores.is_empty()) {
        let mut cells = row(program);
        let of = |part: &dyn Fn(&(f64, f64)) -> f64| {
            cells.iter().map(part).sum::<f64>() / cells.len() as f64
        };
        cells.push((of(&|cell| cell.0), of(&|cell| cell.1)));
        let shown = cells
            .iter()
            .map(|(success, rank)| format!("{success:.3} ({rank:.3})"));
        rows.push(
            std::iter::once(program.name.clone())
                .chain(shown)
                .collect::<Vec<_>>(),
        );
        numbers.push(cells);
    }
    if let Some((ours, others)) = numbers
        .split_first()
        .filter(|(_, others)| !others.is_empty())
    {
        let ratio = ours.iter().enumerate().map(|(at, cell)| {
            let best = others
                .iter()
                .filter_map(|other| other.get(at))
                .map(|cell| cell.0)
                .fold(0.0, f64::max);
            format!("{:.2}", cell.0 / best)
        });
        let head = format!(
            "{} / best other",
            programs.first().map_or("", |program| &program.name)
        );
        rows.push(std::iter::once(head).chain(ratio).collect());
    }
    table(&rows)
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

fn languages(scores: &Scores, protocol: Protocol, show: &dyn Fn(Score) -> String) -> String {
    let columns: Vec<Variant> = Variant::ALL
        .into_iter()
        .filter(|variant| !scores.column(protocol, *variant).is_empty())
        .collect();
    let mut rows = vec![head("", &columns)];
    for lang in worst_first(scores, protocol, &columns) {
        let mut row = vec![lang.clone()];
        let cell = |variant: &Variant| scores.cell(protocol, &lang, *variant);
        row.extend(
            columns
                .iter()
                .map(|variant| cell(variant).map_or_else(|| "–".to_owned(), show)),
        );
        rows.push(row);
    }
    table(&rows)
}

/// The languages in the order of their first column, the worst first.
fn worst_first(scores: &Scores, protocol: Protocol, columns: &[Variant]) -> Vec<String> {
    let mut langs = scores.languages(protocol);
    let recall = |lang: &String| {
        let cell = columns
            .first()
            .and_then(|variant| scores.cell(protocol, lang, *variant));
        cell.map_or(f64::INFINITY, |score| score.recall_3())
    };
    langs.sort_by(|one, other| recall(one).total_cmp(&recall(other)));
    langs
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
