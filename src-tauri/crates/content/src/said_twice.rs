//! Signs that are said again in other words: within the table of indicators, and in the lists that
//! pages of the source language hold in writing.

use crate::data::indicators::{Indicator, Indicators};
use crate::document::Page;
use crate::handbook::INDICATORS;
use crate::markdown::{Block, Item, plain_blocks};
use crate::problem::{Code, Problem};
use crate::wording::Wording;

/// The table in the words of the source language.
pub(crate) struct Said<'a> {
    rows: Vec<(&'a Indicator, Wording)>,
    lang: &'a str,
}

impl<'a> Said<'a> {
    pub(crate) fn new(indicators: &'a Indicators, lang: &'a str) -> Self {
        let rows = indicators.rows.iter();
        let rows = rows.filter_map(|row| Some((row, Wording::new(row.text.get(lang)?, lang))));
        Self {
            rows: rows.collect(),
            lang,
        }
    }

    /// Rows that say what a row above them says.
    pub(crate) fn check_table(&self, problems: &mut Vec<Problem>) {
        for (place, (row, words)) in self.rows.iter().enumerate() {
            let above = self.rows.iter().take(place);
            for (twin, _) in above.filter(|(_, other)| words.is_near(other)) {
                let problem = Problem::new(Code::SaidTwice, INDICATORS, row.line).about(&row.id);
                problems.push(problem.value(format!("{}, line {}", twin.id, twin.line)));
            }
        }
    }

    /// Written signs that say what a row says in other words. The same words are fine: the lists of
    /// the start pages are written there, because they are translated with their page.
    pub(crate) fn check_page(&self, page: &Page, problems: &mut Vec<Problem>) {
        each_task(&page.body.blocks, &mut |item| {
            let text = plain_blocks(&item.blocks);
            let words = Wording::new(&text, self.lang);
            let same = |row: &Indicator| {
                let said = row.text.get(self.lang);
                said.is_some_and(|said| letters(said).eq(letters(&text)))
            };
            let near = self.rows.iter().filter(|(_, row)| words.is_near(row));
            for (row, _) in near.filter(|(row, _)| !same(row)) {
                let problem = Problem::new(Code::SaidTwice, &page.file, line_of(item));
                problems.push(problem.about(&row.id).value(&text));
            }
        });
    }
}

/// A text without its signs and the size of its letters.
fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

/// Visits the tasks that are written on a page.
fn each_task<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Item)) {
    for block in blocks {
        match block {
            Block::Say(inner) | Block::Alert(_, inner) => each_task(inner, visit),
            Block::List { items, .. } => {
                for item in items {
                    if item.checked.is_some() && item.indicator.is_none() {
                        visit(item);
                    }
                    each_task(&item.blocks, visit);
                }
            }
            _ => {}
        }
    }
}

fn line_of(item: &Item) -> u32 {
    match item.blocks.first() {
        Some(Block::Plain { line, .. } | Block::Paragraph { line, .. }) => *line,
        _ => 0,
    }
}
