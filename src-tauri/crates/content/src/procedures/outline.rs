//! A document cut into headings of second level and entries of third level.

use crate::front_matter::{FrontMatter, Keys};
use crate::id::PageId;
use crate::markdown::{self, Block, plain_inlines};
use crate::problem::{Code, Problem};
use std::collections::BTreeSet;

/// What all these documents have.
pub(super) struct Outline {
    pub(super) id: PageId,
    pub(super) front: FrontMatter,
    /// Text before the first heading.
    pub(super) intro: Vec<Block>,
    pub(super) groups: Vec<Entry>,
}

/// A heading with its attributes, its text, and the entries below it.
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) line: u32,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) blocks: Vec<Block>,
    pub(super) entries: Vec<Entry>,
}

impl Entry {
    /// Takes an attribute out; what is left at the end is unknown.
    pub(super) fn take(&mut self, key: &str) -> Option<String> {
        let at = self.attributes.iter().position(|(name, _)| name == key)?;
        Some(self.attributes.remove(at).1)
    }

    /// Whatever is left was not expected.
    pub(super) fn finish(&self, file: &str, problems: &mut Vec<Problem>) {
        for (key, _) in &self.attributes {
            problems.push(Problem::new(Code::UnknownAttribute, file, self.line).about(key));
        }
    }
}

impl Outline {
    pub(super) fn parse(
        file: &str,
        lang: &str,
        text: &str,
        keys: Keys,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let document = markdown::parse(file, lang, text, problems);
        let front = FrontMatter::parse(file, document.front_matter.as_deref(), keys, problems);
        let mut outline = Self {
            id: PageId::new(file.split_once('/').map_or(file, |(_, path)| path)),
            front,
            intro: Vec::new(),
            groups: Vec::new(),
        };
        let mut seen = BTreeSet::new();
        for block in document.blocks {
            outline.add(block, file, &mut seen, problems);
        }
        outline
    }

    fn add(
        &mut self,
        block: Block,
        file: &str,
        seen: &mut BTreeSet<String>,
        problems: &mut Vec<Problem>,
    ) {
        let Block::Heading {
            level,
            id,
            attributes,
            text,
            line,
        } = block
        else {
            let place = match self.groups.last_mut() {
                None => &mut self.intro,
                Some(group) => match group.entries.last_mut() {
                    None => &mut group.blocks,
                    Some(entry) => &mut entry.blocks,
                },
            };
            place.push(block);
            return;
        };
        let title = plain_inlines(&text);
        if id.is_empty() {
            problems.push(Problem::new(Code::MissingId, file, line).about(&title));
        } else if !seen.insert(id.clone()) {
            problems.push(
                Problem::new(Code::DuplicateId, file, line)
                    .about(&title)
                    .value(&id),
            );
        }
        let entry = Entry {
            id,
            title,
            line,
            attributes,
            blocks: Vec::new(),
            entries: Vec::new(),
        };
        match (level, self.groups.last_mut()) {
            (3, Some(group)) => group.entries.push(entry),
            (2, _) => self.groups.push(entry),
            _ => {
                problems.push(Problem::new(Code::HeadingLevel, file, line).about(&entry.title));
                self.groups.push(entry);
            }
        }
    }
}
