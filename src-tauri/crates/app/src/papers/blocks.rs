//! The tree of a page as blocks of a paper.

use super::letterhead::Letterhead;
use content::markdown::{self as tree, Item, Link, plain_inlines};
use report::{Align, Block, Inline, Mark};

/// Blocks of the tree; what is made from the data stands in its place.
pub(super) fn blocks(head: &Letterhead<'_>, list: &[tree::Block]) -> Vec<Block> {
    list.iter().flat_map(|block| one(head, block)).collect()
}

/// Words of the tree.
pub(super) fn inlines(head: &Letterhead<'_>, list: &[tree::Inline]) -> Vec<Inline> {
    list.iter().flat_map(|inline| word(head, inline)).collect()
}

fn one(head: &Letterhead<'_>, block: &tree::Block) -> Vec<Block> {
    let made = match block {
        tree::Block::Heading { level, text, .. } => Block::Heading {
            // The first level is the title of the page.
            level: level.saturating_sub(1).max(1),
            text: inlines(head, text),
        },
        tree::Block::Paragraph { text, .. } | tree::Block::Plain { text, .. } => {
            Block::Paragraph(inlines(head, text))
        }
        tree::Block::Say(inner) => Block::Say(blocks(head, inner)),
        tree::Block::Alert(alert, inner) => Block::Alert {
            label: head.named("reader-callout", alert.name()),
            blocks: blocks(head, inner),
        },
        tree::Block::List { start, items } => Block::List {
            mark: mark(*start, items),
            items: items
                .iter()
                .map(|item| blocks(head, &item.blocks))
                .collect(),
        },
        tree::Block::Table {
            align,
            head: titles,
            rows,
            ..
        } => Block::Table {
            align: align.iter().copied().map(set).collect(),
            head: cells(head, titles),
            rows: rows.iter().map(|row| cells(head, row)).collect(),
        },
        tree::Block::DoDont {
            titles: [dos_title, donts_title],
            dos,
            donts,
            ..
        } => Block::DoDont {
            titles: [inlines(head, dos_title), inlines(head, donts_title)],
            dos: cells(head, dos),
            donts: cells(head, donts),
        },
        tree::Block::Code(text) => Block::Code(text.clone()),
        tree::Block::Rule => Block::Rule,
        tree::Block::Generated { name, .. } => return super::generated::generated(head, name),
    };
    vec![made]
}

fn mark(start: Option<u64>, items: &[Item]) -> Mark {
    match start {
        Some(first) => Mark::Number(first),
        None if items.iter().all(|item| item.checked.is_some()) => Mark::Box,
        None => Mark::Bullet,
    }
}

fn set(align: tree::Align) -> Align {
    match align {
        tree::Align::Start => Align::Start,
        tree::Align::Center => Align::Center,
        tree::Align::End => Align::End,
    }
}

fn cells(head: &Letterhead<'_>, cells: &[Vec<tree::Inline>]) -> Vec<Vec<Inline>> {
    cells.iter().map(|cell| inlines(head, cell)).collect()
}

fn word(head: &Letterhead<'_>, inline: &tree::Inline) -> Vec<Inline> {
    let made = match inline {
        tree::Inline::Text(text) | tree::Inline::Term { text, .. } => Inline::text(text.as_str()),
        tree::Inline::Code(text) => Inline::Code(text.clone()),
        tree::Inline::Emphasis(inner) => Inline::Emphasis(inlines(head, inner)),
        tree::Inline::Strong(inner) => Inline::Strong(inlines(head, inner)),
        tree::Inline::Link(link, inner) => match link {
            Link::Outside(address) => Inline::Link {
                // An address that is its own words is printed once.
                address: (plain_inlines(inner) != *address).then(|| address.clone()),
                text: inlines(head, inner),
            },
            Link::Page(..) | Link::Here(_) => Inline::Link {
                text: inlines(head, inner),
                address: None,
            },
            Link::Relative(..) | Link::Dead => return inlines(head, inner),
        },
        tree::Inline::Footnote(index, _) => Inline::Note(index + 1),
        tree::Inline::Break => Inline::Break,
        tree::Inline::Foreign { lang, text } => Inline::Foreign {
            lang: lang.clone(),
            text: inlines(head, text),
        },
        tree::Inline::Mark(mark) => {
            Inline::text(format!(" {}", head.named("reader-mark", mark.name())))
        }
    };
    vec![made]
}
