//! The tree as plain text, for search, titles and counting words.

use super::tree::{Block, Inline, Item};

/// The words of inlines, without marks.
pub fn plain_inlines(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_inlines(inlines, &mut out);
    out
}

/// The words of blocks; blocks are parted by a line break.
pub fn plain_blocks(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        push_block(block, &mut out);
    }
    out.truncate(out.trim_end().len());
    out
}

fn push_inlines(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) | Inline::Term { text, .. } => {
                out.push_str(text)
            }
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Link(_, inner)
            | Inline::Foreign { text: inner, .. } => push_inlines(inner, out),
            Inline::Footnote(..) | Inline::Mark(_) => {}
            Inline::Break => out.push(' '),
        }
    }
}

fn push_line(inlines: &[Inline], out: &mut String) {
    push_inlines(inlines, out);
    out.push('\n');
}

fn push_block(block: &Block, out: &mut String) {
    match block {
        Block::Heading { text, .. } | Block::Paragraph { text, .. } | Block::Plain { text, .. } => {
            push_line(text, out);
        }
        Block::Say(blocks) | Block::Alert(_, blocks) => push_blocks(blocks, out),
        Block::List { items, .. } => {
            for Item { blocks, .. } in items {
                push_blocks(blocks, out);
            }
        }
        Block::Table { head, rows, .. } => {
            for row in std::iter::once(head).chain(rows) {
                let cells: Vec<String> = row.iter().map(|cell| plain_inlines(cell)).collect();
                out.push_str(&cells.join(" · "));
                out.push('\n');
            }
        }
        Block::DoDont { dos, donts, .. } => {
            for cell in dos.iter().chain(donts) {
                push_line(cell, out);
            }
        }
        Block::Code(text) => {
            out.push_str(text);
            out.push('\n');
        }
        Block::Rule | Block::Generated { .. } => {}
    }
}

fn push_blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        push_block(block, out);
    }
}
