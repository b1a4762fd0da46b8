//! Blocks as lines.

use super::sheet::Sheet;
use crate::{Block, Inline, Mark};

impl Sheet {
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text, .. } => self.heading(&words(text)),
            Block::Paragraph(text) | Block::Notice(text) => self.add(words(text)),
            Block::List { mark, items } => {
                for (at, item) in items.iter().enumerate() {
                    self.item(&sign(*mark, at), item);
                }
            }
            Block::Say(blocks) => self.item("> ", blocks),
            Block::Alert { label, blocks } => {
                self.add(format!("{label}:"));
                self.blocks(blocks);
            }
            Block::Table { head, rows, .. } => {
                let lines = std::iter::once(head).chain(rows).map(|row| cells(row));
                self.add(lines.collect::<Vec<_>>().join("\n"));
            }
            Block::Facts(facts) => self.facts(facts),
            Block::DoDont { titles, dos, donts } => {
                for (sign, title, entries) in [("✓", &titles[0], dos), ("✗", &titles[1], donts)]
                {
                    let mut lines = vec![words(title)];
                    lines.extend(
                        entries
                            .iter()
                            .map(|entry| format!("{sign} {}", words(entry))),
                    );
                    self.add(lines.join("\n"));
                }
            }
            Block::Code(text) => self.add(text.as_str()),
            Block::Rule => self.add("---"),
            Block::Signatures(labels) => self.signatures(labels),
        }
    }

    /// An item: what it holds, its first line behind a sign and the others below it.
    pub(super) fn item(&mut self, sign: &str, blocks: &[Block]) {
        let mut inner = Sheet::default();
        inner.blocks(blocks);
        let indent = " ".repeat(sign.chars().count());
        let text = inner.finish();
        let mut lines = text.trim_end().lines();
        let first = lines.next().unwrap_or_default();
        let mut item = format!("{sign}{first}");
        for line in lines {
            item.push('\n');
            if !line.is_empty() {
                item.push_str(&indent);
                item.push_str(line);
            }
        }
        self.add(item);
    }
}

fn sign(mark: Mark, at: usize) -> String {
    match mark {
        Mark::Bullet => "- ".to_owned(),
        Mark::Number(start) => format!("{}. ", start.saturating_add(at as u64)),
        Mark::Box => "[ ] ".to_owned(),
    }
}

fn cells(row: &[Vec<Inline>]) -> String {
    let cells: Vec<String> = row.iter().map(|cell| words(cell)).collect();
    cells.join(" | ")
}

/// The words of an inline text.
fn words(inlines: &[Inline]) -> String {
    let mut text = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(words) | Inline::Code(words) => text.push_str(words),
            Inline::Emphasis(inner) | Inline::Strong(inner) => text.push_str(&self::words(inner)),
            Inline::Link {
                text: inner,
                address,
            } => {
                text.push_str(&words(inner));
                if let Some(address) = address {
                    text.push_str(&format!(" ({address})"));
                }
            }
            Inline::Note(number) => text.push_str(&format!(" [{number}]")),
            Inline::Break => text.push('\n'),
            Inline::Foreign { text: inner, .. } => text.push_str(&words(inner)),
        }
    }
    text
}
