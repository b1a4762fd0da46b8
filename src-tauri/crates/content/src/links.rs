//! Follows the links of all pages, once all pages are known.

use crate::document::Page;
use crate::handbook::Tree;
use crate::id::PageId;
use crate::markdown::{Block, Inline, Item, Link};
use crate::problem::{Code, Problem};
use std::collections::{BTreeMap, BTreeSet};

/// What a link can lead to: page ids, and the anchors of the pages that have sections.
pub(crate) struct Targets {
    pages: BTreeMap<PageId, BTreeSet<String>>,
}

impl Targets {
    /// The places of the source language; ids are the same in every language.
    pub(crate) fn new(source: &Tree) -> Self {
        let anchors = |page: &Page| page.toc().into_iter().map(|entry| entry.id).collect();
        let mut pages: BTreeMap<PageId, BTreeSet<String>> = source
            .written()
            .map(|page| (page.id.clone(), anchors(page)))
            .collect();
        for id in source.other_ids() {
            pages.entry(id.clone()).or_default();
        }
        Self { pages }
    }

    /// Follows the links of a page.
    pub(crate) fn follow(&self, page: &mut Page, problems: &mut Vec<Problem>) {
        let here = page.id.clone();
        let file = page.file.clone();
        let own: BTreeSet<String> = page.toc().into_iter().map(|entry| entry.id).collect();
        let mut walk = Walk {
            targets: self,
            here: &here,
            file: &file,
            own: &own,
            problems,
        };
        walk.blocks(&mut page.body.blocks);
        for footnote in &mut page.body.footnotes {
            walk.blocks(&mut footnote.blocks);
        }
    }
}

struct Walk<'a> {
    targets: &'a Targets,
    here: &'a PageId,
    file: &'a str,
    own: &'a BTreeSet<String>,
    problems: &'a mut Vec<Problem>,
}

impl Walk<'_> {
    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Heading { text, .. }
                | Block::Paragraph { text, .. }
                | Block::Plain { text, .. } => {
                    self.inlines(text);
                }
                Block::Say(inner) | Block::Alert(_, inner) => self.blocks(inner),
                Block::List { items, .. } => {
                    for Item { blocks, .. } in items {
                        self.blocks(blocks);
                    }
                }
                Block::Table { head, rows, .. } => {
                    for cell in head.iter_mut().chain(rows.iter_mut().flatten()) {
                        self.inlines(cell);
                    }
                }
                Block::DoDont { dos, donts, .. } => {
                    for cell in dos.iter_mut().chain(donts) {
                        self.inlines(cell);
                    }
                }
                Block::Code(_) | Block::Rule | Block::Generated { .. } => {}
            }
        }
    }

    fn inlines(&mut self, inlines: &mut [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Link(link, inner) => {
                    self.link(link);
                    self.inlines(inner);
                }
                Inline::Emphasis(inner) | Inline::Strong(inner) => self.inlines(inner),
                _ => {}
            }
        }
    }

    fn link(&mut self, link: &mut Link) {
        if let Link::Relative(address, line) = link {
            let (address, line) = (address.clone(), *line);
            *link = match address.strip_prefix('#') {
                Some(anchor) => self.here(anchor, line),
                None => self.relative(&address, line),
            };
        }
    }

    fn here(&mut self, anchor: &str, line: u32) -> Link {
        if self.own.contains(anchor) {
            return Link::Here(anchor.to_owned());
        }
        self.problem(Code::DeadAnchor, &format!("#{anchor}"), line);
        Link::Dead
    }

    fn relative(&mut self, address: &str, line: u32) -> Link {
        let (path, anchor) = match address.split_once('#') {
            Some((path, anchor)) => (path, Some(anchor)),
            None => (address, None),
        };
        let Some(page) = self.here.join(path) else {
            self.problem(Code::LinkOutside, address, line);
            return Link::Dead;
        };
        let known = self
            .targets
            .pages
            .get(&page)
            .filter(|_| path.ends_with(".md"));
        let Some(anchors) = known else {
            self.problem(Code::DeadLink, address, line);
            return Link::Dead;
        };
        match anchor {
            Some(anchor) if !anchors.contains(anchor) => {
                self.problem(Code::DeadAnchor, address, line);
                Link::Page(page, None)
            }
            other => Link::Page(page, other.map(str::to_owned)),
        }
    }

    fn problem(&mut self, code: Code, address: &str, line: u32) {
        let address: String = address.chars().take(120).collect();
        self.problems
            .push(Problem::new(code, self.file, line).about(address));
    }
}
