//! A start page as three columns: what to say, what to notice, what then; and what not to do.
//!
//! Its sections are known by their ids: `say`, `notice`, `then`, `avoid`.

use crate::document::Page;
use crate::markdown::{Block, Inline, Item, plain_blocks};

/// The parts of a start page. Empty where the page does not have them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Situation<'a> {
    /// Heading of the words to say.
    pub say_title: String,
    /// Words to say, and why.
    pub say: Vec<Phrase<'a>>,
    /// Heading of the signs.
    pub notice_title: String,
    /// Signs in groups.
    pub notice: Vec<SignGroup<'a>>,
    /// Heading of the steps.
    pub then_title: String,
    /// Steps.
    pub then: Vec<Step<'a>>,
    /// Heading of what not to do.
    pub avoid_title: String,
    /// What not to do.
    pub avoid: Vec<&'a [Inline]>,
}

/// Words to say aloud.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase<'a> {
    /// The words with their quotation marks.
    pub words: String,
    /// Why, or how.
    pub why: &'a [Block],
}

/// Signs that are noticed in one way.
#[derive(Clone, Debug, PartialEq)]
pub struct SignGroup<'a> {
    /// Anchor.
    pub id: &'a str,
    /// Heading.
    pub title: String,
    /// The signs.
    pub signs: Vec<&'a [Inline]>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Step<'a> {
    /// Anchor.
    pub id: &'a str,
    /// Heading.
    pub title: String,
    /// Text.
    pub blocks: &'a [Block],
    /// Whether somebody is in danger: its id ends in `-danger`.
    pub danger: bool,
}

impl Page {
    /// The page as a situation. `None` when it has no words to say and no signs.
    pub fn situation(&self) -> Option<Situation<'_>> {
        let mut situation = Situation::default();
        let mut part = "";
        for section in self.sections() {
            let body = section.blocks.get(1..).unwrap_or_default();
            let second = matches!(
                section.blocks.first(),
                Some(Block::Heading { level: 2, .. })
            );
            if second {
                part = section.anchor;
            }
            let title = section.heading;
            match (part, second) {
                ("say", _) => {
                    situation.say.extend(phrases(body));
                    situation.say_title = title;
                }
                ("notice", true) => {
                    situation.notice_title = title;
                    let signs = lines(body);
                    if !signs.is_empty() {
                        situation.notice.push(SignGroup {
                            id: section.anchor,
                            title: String::new(),
                            signs,
                        });
                    }
                }
                ("notice", false) => {
                    situation.notice.push(SignGroup {
                        id: section.anchor,
                        title,
                        signs: lines(body),
                    });
                }
                ("then", true) => situation.then_title = title,
                ("then", false) => situation.then.push(Step {
                    id: section.anchor,
                    title,
                    blocks: body,
                    danger: section.anchor.ends_with("-danger"),
                }),
                ("avoid", _) => {
                    situation.avoid.extend(lines(body));
                    situation.avoid_title = title;
                }
                _ => {}
            }
        }
        (!situation.say.is_empty() || !situation.notice.is_empty()).then_some(situation)
    }
}

/// Each quote with the blocks up to the next quote.
fn phrases(blocks: &[Block]) -> Vec<Phrase<'_>> {
    let quotes: Vec<usize> = (0..blocks.len())
        .filter(|at| matches!(blocks[*at], Block::Say(_)))
        .collect();
    quotes
        .iter()
        .enumerate()
        .filter_map(|(index, at)| {
            let end = quotes.get(index + 1).copied().unwrap_or(blocks.len());
            let Block::Say(words) = &blocks[*at] else {
                return None;
            };
            Some(Phrase {
                words: plain_blocks(words),
                why: &blocks[at + 1..end],
            })
        })
        .collect()
}

/// The items of the lists among some blocks.
fn lines(blocks: &[Block]) -> Vec<&[Inline]> {
    blocks
        .iter()
        .filter_map(|block| match block {
            Block::List { items, .. } => Some(items),
            _ => None,
        })
        .flatten()
        .filter_map(|Item { blocks, .. }| match blocks.first() {
            Some(Block::Plain { text, .. } | Block::Paragraph { text, .. }) => {
                Some(text.as_slice())
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_page_becomes_words_signs_steps_and_what_to_avoid() {
        let text = "+++\ntitle = \"T\"\n+++\n## Say {#say}\n\n> \"Sit where you like.\"\n\nA choice.\n\n## Notice {#notice}\n\n### See {#notice-see}\n\n- [ ] One\n- [ ] Two\n\n## Then {#then}\n\n### Now {#then-danger}\n\nCall.\n\n## Do not {#avoid}\n\n- Do not run.\n";
        let page = Page::parse("en/guide/start/x.md", "en", text, &mut Vec::new());
        let situation = page.situation().expect("the page has words to say");
        assert_eq!(situation.say[0].words, "“Sit where you like.”");
        assert_eq!(plain_blocks(situation.say[0].why), "A choice.");
        assert_eq!(situation.notice[0].signs.len(), 2);
        assert!(situation.then[0].danger);
        assert_eq!(
            (situation.avoid_title.as_str(), situation.avoid.len()),
            ("Do not", 1)
        );
    }

    #[test]
    fn an_ordinary_page_is_no_situation() {
        let page = Page::parse(
            "en/x.md",
            "en",
            "+++\ntitle = \"T\"\n+++\n## A {#a}\n\nText.\n",
            &mut Vec::new(),
        );
        assert_eq!(page.situation(), None);
    }
}
