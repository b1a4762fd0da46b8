//! The tree as plain text, for search, titles and counting words.
//!
//! Search shows single lines of it. So a line of what not to do says so itself: without its sign “Leave a voicemail”
//! would read as advice.

use super::tree::{Block, DO, DO_NOT, Inline, Item};

/// The words of inlines, without marks.
pub fn plain_inlines(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_inlines(inlines, &mut out);
    out
}

/// The words of blocks; blocks are parted by a line break, and so are entries of lists and rows of tables. Between two
/// cells is a tab.
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
        Block::Table { head, rows, .. } => push_table(head, rows, out),
        Block::DoDont { dos, donts, .. } => {
            for (sign, cells) in [(DO, dos), (DO_NOT, donts)] {
                for cell in cells {
                    out.push(sign);
                    out.push(' ');
                    push_line(cell, out);
                }
            }
        }
        Block::Code(text) => {
            out.push_str(text);
            out.push('\n');
        }
        Block::Rule | Block::Generated { .. } => {}
    }
}

/// Each cell below a head with a sign has that sign.
fn push_table(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], out: &mut String) {
    let head: Vec<String> = head.iter().map(|cell| plain_inlines(cell)).collect();
    out.push_str(&head.join("\t"));
    out.push('\n');
    for row in rows {
        for (column, cell) in row.iter().enumerate() {
            out.push_str(if column > 0 { "\t" } else { "" });
            let sign = head.get(column).and_then(|head| head.chars().next());
            if let Some(sign @ (DO | DO_NOT)) = sign.filter(|_| !cell.is_empty()) {
                out.push(sign);
                out.push(' ');
            }
            push_inlines(cell, out);
        }
        out.push('\n');
    }
}

fn push_blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        push_block(block, out);
    }
}

#[cfg(test)]
mod tests {
    use crate::document::Page;
    use crate::markdown::plain_blocks;

    /// The text of a page with this body.
    fn plain(body: &str) -> String {
        let text = format!("+++\ntitle = \"T\"\nrevised = 2026-01-01\n+++\n{body}");
        let page = Page::parse("en/x.md", "en", &text, &mut Vec::new());
        plain_blocks(&page.body.blocks)
    }

    #[test]
    fn each_line_of_what_not_to_do_says_so() {
        let body =
            "| ✓ Do | ✗ Do not |\n|---|---|\n| Call | Leave a voicemail |\n| Wait | Write |\n";
        assert_eq!(plain(body), "✓ Call\n✓ Wait\n✗ Leave a voicemail\n✗ Write");
    }

    #[test]
    fn a_column_headed_with_a_sign_has_it_in_each_row() {
        let body = "| ✗ Do not ask | ✓ Ask instead | Why |\n|---|---|---|\n| “Why did you agree?” | “What were you told?” | Shame |\n| “Who?” | | |\n";
        let lines = "✗ Do not ask\t✓ Ask instead\tWhy\n✗ “Why did you agree?”\t✓ “What were you told?”\tShame\n✗ “Who?”";
        assert_eq!(plain(body), lines);
    }
}
