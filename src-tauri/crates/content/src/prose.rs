//! The text of a page as passages with their lines: what the rules of readability read.

use crate::document::Page;
use crate::markdown::{Block, Inline, plain_inlines};

/// A paragraph, a list item, a heading or a cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Passage {
    /// Line of the file.
    pub(crate) line: u32,
    /// Its words.
    pub(crate) text: String,
    /// Whether it is read as sentences: paragraphs, list items and quotes, not headings, cells and
    /// notes.
    pub(crate) is_prose: bool,
}

impl Page {
    /// Everything that is written on the page; not the signs of the table, which are read there.
    pub(crate) fn passages(&self) -> Vec<Passage> {
        let mut passages = Vec::new();
        for text in [&self.title, &self.summary] {
            passages.push(Passage {
                line: 1,
                text: text.clone(),
                is_prose: false,
            });
        }
        push_blocks(&self.body.blocks, true, &mut passages);
        for note in &self.body.footnotes {
            push_blocks(&note.blocks, false, &mut passages);
        }
        passages
    }
}

fn push_blocks(blocks: &[Block], is_prose: bool, out: &mut Vec<Passage>) {
    for block in blocks {
        match block {
            Block::Heading { text, line, .. } => push(text, *line, false, out),
            Block::Paragraph { text, line } | Block::Plain { text, line } => {
                push(text, *line, is_prose, out);
            }
            Block::Say(inner) | Block::Alert(_, inner) => push_blocks(inner, is_prose, out),
            Block::List { items, .. } => {
                for item in items.iter().filter(|item| item.indicator.is_none()) {
                    push_blocks(&item.blocks, is_prose, out);
                }
            }
            Block::Table {
                head, rows, line, ..
            } => {
                push_row(head, *line, out);
                for (row, line) in rows.iter().zip(line + 2..) {
                    push_row(row, line, out);
                }
            }
            Block::DoDont {
                titles,
                dos,
                donts,
                line,
            } => {
                push_row(titles, *line, out);
                for column in [dos, donts] {
                    for (cell, line) in column.iter().zip(line + 2..) {
                        push(cell, line, false, out);
                    }
                }
            }
            Block::Code(_) | Block::Rule | Block::Generated { .. } => {}
        }
    }
}

fn push_row(cells: &[Vec<Inline>], line: u32, out: &mut Vec<Passage>) {
    for cell in cells {
        push(cell, line, false, out);
    }
}

fn push(text: &[Inline], line: u32, is_prose: bool, out: &mut Vec<Passage>) {
    out.push(Passage {
        line,
        text: plain_inlines(text),
        is_prose,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_passage_has_the_line_on_which_it_stands() {
        let text = "+++\ntitle = \"T\"\nrevised = 2026-01-01\n+++\n## One {#one}\n\nTwo.\n\n- three\n- four\n\n  five\n\n> six\n\n| ✓ Do | ✗ Do not |\n|---|---|\n| seven | eight |\n| nine | |\n";
        let page = Page::parse("en/x.md", "en", text, &mut Vec::new());
        let found: Vec<_> = page.passages().into_iter().skip(2).collect();
        let found: Vec<_> = found
            .iter()
            .map(|passage| (passage.line, passage.text.as_str(), passage.is_prose))
            .collect();
        assert_eq!(
            found,
            [
                (5, "One", false),
                (7, "Two.", true),
                (9, "three", true),
                (10, "four", true),
                (12, "five", true),
                (14, "six", true),
                (16, "Do", false),
                (16, "Do not", false),
                (18, "seven", false),
                (19, "nine", false),
                (18, "eight", false),
            ]
        );
    }
}
