//! What stands below a question or a step, in its parts: words to say, what to do and what not, the
//! sign that a *yes* is, when, what to record, and why, with the section of the guide that explains it.
//!
//! `Sign:`, `When:`, `Record:` and `Why:` begin a paragraph in every language, as attributes do: they are read by the
//! program, not by people.

use crate::id::PageId;
use crate::markdown::{Block, DO, DO_NOT, Inline, Link, plain_blocks};
use crate::sections::Section;

/// What a paragraph begins with that is not about how to ask or do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// What a *yes* is called.
    Sign,
    /// When it is done.
    When,
    /// What to write down.
    Record,
    /// Why it is asked or done.
    Why,
}

impl Label {
    const WRITTEN: [(Self, &str); 4] = [
        (Self::Sign, "Sign: "),
        (Self::When, "When: "),
        (Self::Record, "Record: "),
        (Self::Why, "Why: "),
    ];

    /// The label of a line and what stands behind it; nothing if the line has none.
    pub fn split(line: &str) -> Option<(Self, &str)> {
        let with = |&(label, written): &(Self, &str)| Some((label, line.strip_prefix(written)?));
        Self::WRITTEN.iter().find_map(with)
    }
}

/// The parts. Each may be empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guidance {
    /// Words that can be said as they stand, with their quotation marks.
    pub say: Vec<String>,
    /// What stands outside the other parts.
    pub text: Vec<Block>,
    /// What to do.
    pub dos: Vec<Vec<Inline>>,
    /// What not to do.
    pub donts: Vec<Vec<Inline>>,
    /// What a *yes* is called in a result; empty where the table of signs says it.
    pub sign: String,
    /// When it is done.
    pub when: Vec<Inline>,
    /// What to write down.
    pub record: Vec<Inline>,
    /// Why it is asked or done.
    pub why: Vec<Inline>,
    /// The section of the guide that explains it: page and anchor.
    pub explained: Option<(PageId, String)>,
}

impl Guidance {
    pub(crate) fn of(section: &Section<'_>) -> Self {
        let mut guidance = Self::default();
        for block in section.blocks.iter().skip(1) {
            guidance.add(block);
        }
        guidance
    }

    fn add(&mut self, block: &Block) {
        match block {
            Block::Say(inner) => {
                let lines = inner.iter().map(std::slice::from_ref).map(plain_blocks);
                self.say.extend(lines.filter(|line| !line.is_empty()));
            }
            Block::Paragraph { text, .. } => {
                let labelled = Label::WRITTEN
                    .iter()
                    .find_map(|(label, written)| Some((label, without(written, text)?)));
                match labelled {
                    Some((Label::Sign, sign)) => {
                        self.sign = crate::markdown::plain_inlines(&sign);
                    }
                    Some((Label::When, when)) => self.when = when,
                    Some((Label::Record, record)) => self.record = record,
                    Some((Label::Why, why)) => {
                        self.explained = why.iter().rev().find_map(place);
                        // The link stands on a line of its own on the screen.
                        self.why = why
                            .into_iter()
                            .filter(|inline| place(inline).is_none())
                            .collect();
                    }
                    None => self.text.push(block.clone()),
                }
            }
            Block::List { start: None, items } => {
                for item in items {
                    self.add_item(&item.blocks, block);
                }
            }
            other => self.text.push(other.clone()),
        }
    }

    fn add_item(&mut self, blocks: &[Block], list: &Block) {
        let text = match blocks.first() {
            Some(Block::Plain { text, .. } | Block::Paragraph { text, .. }) => text,
            _ => return self.text.push(list.clone()),
        };
        if let Some(text) = without(&format!("{DO} "), text) {
            self.dos.push(text);
        } else if let Some(text) = without(&format!("{DO_NOT} "), text) {
            self.donts.push(text);
        } else if self.text.last() != Some(list) {
            // A list without signs stays a list, once.
            self.text.push(list.clone());
        }
    }
}

/// The text behind a word that it begins with.
fn without(word: &str, text: &[Inline]) -> Option<Vec<Inline>> {
    let Some(Inline::Text(first)) = text.first() else {
        return None;
    };
    let rest = first.strip_prefix(word)?;
    let mut rest = vec![Inline::Text(rest.to_owned())];
    rest.extend(text.iter().skip(1).cloned());
    Some(rest)
}

/// Where a link leads within the handbook.
fn place(inline: &Inline) -> Option<(PageId, String)> {
    match inline {
        Inline::Link(Link::Page(page, anchor), _) => {
            Some((page.clone(), anchor.clone().unwrap_or_default()))
        }
        _ => None,
    }
}
