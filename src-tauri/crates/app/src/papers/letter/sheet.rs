//! The document of a paper as the preview draws it. Made from what is typeset, so that both say the same.

use crate::view::{SheetBlock, SheetLine, SheetView};
use report::{Block, Inline, Page, Settings};

/// The preview of a page.
pub(super) fn sheet(page: &Page, settings: &Settings) -> SheetView {
    SheetView {
        direction: if settings.rtl { "rtl" } else { "ltr" }.to_owned(),
        above: page.head.above.clone().unwrap_or_default(),
        title: page.head.title.clone(),
        reference: page.head.reference.clone().unwrap_or_default(),
        beside: page.head.beside.clone(),
        blocks: page.blocks.iter().map(block).collect(),
        foot: page.foot.lines.clone(),
    }
}

fn block(block: &Block) -> SheetBlock {
    let (kind, lines) = match block {
        Block::Heading { level: 1, text } => ("heading", vec![line(text)]),
        Block::Heading { text, .. } => ("subheading", vec![line(text)]),
        Block::Paragraph(text) => ("paragraph", vec![line(text)]),
        Block::Notice(text) => ("notice", vec![line(text)]),
        Block::Say(inner) => ("say", inner.iter().flat_map(of_block).collect()),
        Block::List { items, .. } => {
            let items = items.iter().flatten();
            ("list", items.flat_map(of_block).collect())
        }
        Block::Facts(facts) => {
            let facts = facts.iter().map(|fact| SheetLine {
                label: fact.label.clone(),
                text: fact.value.clone(),
                lang: None,
            });
            ("facts", facts.collect())
        }
        Block::Signatures(labels) => {
            let labels = labels.iter().map(|label| SheetLine {
                label: String::new(),
                text: label.clone(),
                lang: None,
            });
            ("signatures", labels.collect())
        }
        // No paper of a case has the others.
        _ => ("rule", Vec::new()),
    };
    SheetBlock {
        kind: kind.to_owned(),
        lines,
    }
}

fn of_block(block: &Block) -> Vec<SheetLine> {
    match block {
        Block::Paragraph(text) => vec![line(text)],
        _ => Vec::new(),
    }
}

fn line(text: &[Inline]) -> SheetLine {
    let mut words = String::new();
    let mut lang = None;
    for inline in text {
        match inline {
            Inline::Text(text) => words.push_str(text),
            Inline::Strong(inner) => words.push_str(&line(inner).text),
            Inline::Foreign { lang: of, text } => {
                lang = Some(of.clone());
                words.push_str(&line(text).text);
            }
            _ => {}
        }
    }
    SheetLine {
        label: String::new(),
        text: words,
        lang,
    }
}
