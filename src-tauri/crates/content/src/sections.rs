//! The sections of a page: what stands between two headings. Search finds sections, and two
//! languages are laid side by side by them; both cut here, so that an anchor always exists.

use crate::document::Page;
use crate::markdown::{Block, plain_blocks, plain_inlines};

/// A section of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Section<'a> {
    /// Anchor; empty before the first heading.
    pub anchor: &'a str,
    /// Heading as plain text; empty before the first heading.
    pub heading: String,
    /// The heading itself, if there is one, then the blocks up to the next heading.
    pub blocks: &'a [Block],
}

impl Section<'_> {
    /// The section's words without its heading.
    pub fn text(&self) -> String {
        match self.blocks.split_first() {
            Some((Block::Heading { .. }, rest)) => plain_blocks(rest),
            _ => plain_blocks(self.blocks),
        }
    }
}

impl Page {
    /// The page cut at its headings of second and third level that have an id.
    pub fn sections(&self) -> Vec<Section<'_>> {
        let blocks = &self.body.blocks;
        let mut sections = Vec::new();
        let mut start = 0;
        for at in 1..=blocks.len() {
            if at == blocks.len() || starts_section(&blocks[at]) {
                sections.push(section(&blocks[start..at]));
                start = at;
            }
        }
        sections
    }
}

fn starts_section(block: &Block) -> bool {
    matches!(block, Block::Heading { level, id, .. } if !id.is_empty() && *level <= 3)
}

fn section(blocks: &[Block]) -> Section<'_> {
    match blocks.first() {
        Some(Block::Heading { id, text, .. }) => Section {
            anchor: id,
            heading: plain_inlines(text),
            blocks,
        },
        _ => Section {
            anchor: "",
            heading: String::new(),
            blocks,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_cut_at_its_headings_and_keeps_what_comes_before_them() {
        let text = "+++\ntitle = \"T\"\nrevised = 2026-01-01\n+++\nFirst.\n\n## One {#one}\n\nA *b*.\n\n### Two {#two}\n\n- c\n- d\n";
        let page = Page::parse("en/x.md", "en", text, &mut Vec::new());
        let sections = page.sections();
        let found: Vec<_> = sections
            .iter()
            .map(|s| (s.anchor, s.heading.as_str(), s.text()))
            .collect();
        assert_eq!(
            found,
            [
                ("", "", "First.".to_owned()),
                ("one", "One", "A b.".to_owned()),
                ("two", "Two", "c\nd".to_owned())
            ]
        );
    }

    #[test]
    fn an_empty_page_has_no_sections() {
        assert!(
            Page::parse("en/x.md", "en", "", &mut Vec::new())
                .sections()
                .is_empty()
        );
    }
}
