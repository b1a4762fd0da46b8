//! Puts the signs of the table where pages ask for them with `{{indicators}}`, as the same list
//! that a page could hold in writing; and compares the pages with the table.

use crate::data::indicators::{Indicator, Indicators};
use crate::document::Page;
use crate::handbook::Tree;
use crate::id::PageId;
use crate::markdown::{Block, Inline, Item, Mark, plain_blocks};
use crate::problem::{Code, Problem};
use std::collections::BTreeMap;

/// The paragraph that stands for the list.
const NAME: &str = "indicators";

/// The table with what every page needs of it.
pub(crate) struct Lists<'a> {
    indicators: &'a Indicators,
    source_language: &'a str,
}

impl<'a> Lists<'a> {
    /// Lists in the words of the table.
    pub(crate) fn new(indicators: &'a Indicators, source_language: &'a str) -> Self {
        Self {
            indicators,
            source_language,
        }
    }

    /// Fills the lists of a page. A section whose rows stand in no list is named, and so is a list
    /// without rows; but not in a translation whose original has changed, which is named anyway.
    pub(crate) fn fill(&self, page: &mut Page, problems: &mut Vec<Problem>) {
        let is_behind = page.translation.as_ref().is_some_and(|t| t.out_of_date);
        let mut filled = Vec::new();
        let (mut section, mut heading) = (String::new(), 0);
        let mut named = 0;
        let mut said = Vec::new();
        for block in std::mem::take(&mut page.body.blocks) {
            if let Block::Heading {
                id,
                level: 0..=3,
                line,
                ..
            } = &block
                && !id.is_empty()
            {
                self.missing(page, &section, heading, named, &mut said);
                (section, heading, named) = (id.clone(), *line, 0);
            }
            let rows: Vec<&Indicator> = self.indicators.at(&page.id, &section).collect();
            self.block(block, page, &rows, &mut named, &mut filled, &mut said);
        }
        self.missing(page, &section, heading, named, &mut said);
        page.body.blocks = filled;
        page.count_words();
        if !is_behind {
            problems.extend(said);
        }
    }

    /// Sections that rows name and that do not exist.
    pub(crate) fn check_places(&self, file: &str, source: &Tree, problems: &mut Vec<Problem>) {
        let sections: BTreeMap<&PageId, Vec<String>> = source
            .pages
            .iter()
            .map(|(id, page)| (id, page.toc().into_iter().map(|entry| entry.id).collect()))
            .collect();
        for place in self.indicators.rows.iter().flat_map(Indicator::places) {
            let exists = sections
                .get(&place.page)
                .is_some_and(|ids| ids.contains(&place.section));
            if !exists {
                let name = format!("{}#{}", place.page, place.section);
                problems.push(Problem::new(Code::UnknownSection, file, place.line).about(name));
            }
        }
    }

    fn missing(
        &self,
        page: &Page,
        section: &str,
        line: u32,
        lists: usize,
        problems: &mut Vec<Problem>,
    ) {
        let rows = self.indicators.at(&page.id, section).count();
        if lists == 0 && rows > 0 {
            let problem = Problem::new(Code::IndicatorsNotShown, &page.file, line);
            problems.push(problem.about(format!("#{section}")).value(rows.to_string()));
        }
    }

    /// Never deeper than the tree is, which is cut while it is built.
    fn block(
        &self,
        block: Block,
        page: &Page,
        rows: &[&Indicator],
        named: &mut usize,
        out: &mut Vec<Block>,
        problems: &mut Vec<Problem>,
    ) {
        let mut within = |blocks: Vec<Block>| {
            let mut inner = Vec::with_capacity(blocks.len());
            for block in blocks {
                self.block(block, page, rows, named, &mut inner, problems);
            }
            inner
        };
        match block {
            Block::Generated { name, line } if name == NAME => {
                *named += 1;
                if rows.is_empty() {
                    problems.push(Problem::new(Code::NoIndicators, &page.file, line));
                } else {
                    out.push(self.list(rows, &page.lang));
                }
            }
            Block::Say(blocks) => out.push(Block::Say(within(blocks))),
            Block::Alert(kind, blocks) => out.push(Block::Alert(kind, within(blocks))),
            Block::List { start, items } => {
                let items = items.into_iter().map(|item| Item {
                    blocks: within(item.blocks),
                    ..item
                });
                let items = items.collect();
                out.push(Block::List { start, items });
            }
            other => out.push(other),
        }
    }

    fn list(&self, rows: &[&Indicator], lang: &str) -> Block {
        let items = rows.iter().filter_map(|row| self.item(row, lang));
        Block::List {
            start: None,
            items: items.collect(),
        }
    }

    fn item(&self, row: &Indicator, lang: &str) -> Option<Item> {
        let (words, shown_in) = row.words(lang, self.source_language)?;
        let words = vec![Inline::Text(words.to_owned())];
        let mut text = if shown_in == lang {
            words
        } else {
            vec![Inline::Foreign {
                lang: shown_in.to_owned(),
                text: words,
            }]
        };
        for (mark, is_set) in [
            (Mark::Urgent, row.urgent),
            (Mark::Unverified, row.unverified),
        ] {
            if is_set {
                text.push(Inline::Mark(mark));
            }
        }
        Some(Item {
            checked: Some(false),
            indicator: Some(row.id.clone()),
            blocks: vec![Block::Plain { text, line: 0 }],
        })
    }
}

impl Page {
    /// Words of the signs that stand in the table and not in the file of the page.
    pub fn words_of_signs(&self) -> u32 {
        words_of_signs(&self.body.blocks)
    }
}

fn words_of_signs(blocks: &[Block]) -> u32 {
    let of_item = |item: &Item| match item.indicator {
        Some(_) => plain_blocks(&item.blocks).split_whitespace().count() as u32,
        None => words_of_signs(&item.blocks),
    };
    let of_block = |block: &Block| match block {
        Block::Say(inner) | Block::Alert(_, inner) => words_of_signs(inner),
        Block::List { items, .. } => items.iter().map(of_item).sum(),
        _ => 0,
    };
    blocks.iter().map(of_block).sum()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A test that cannot go on has failed.
    use crate::files::Files;
    use crate::handbook::Handbook;
    use crate::id::PageId;
    use crate::markdown::{Inline, Mark};

    const ROWS: &str = "[[indicator]]\nid = \"locked-in\"\ntext.en = \"Is locked in where they work\"\nexplained = \"guide/start/x#notice-see\"\nurgent = true\nsources = []\n[[indicator]]\nid = \"no-pay\"\ntext.en = \"Has had no pay for months\"\ntext.sv = \"Har inte fått lön på månader\"\nexplained = \"guide/start/x#notice-see\"\nsources = []\n";

    fn page(lang: &str) -> String {
        let front = "title = \"T\"\nrevised = 2026-01-01\ntranslates = \"x\"";
        let front = front.lines().take(if lang == "en" { 2 } else { 3 });
        let front: Vec<&str> = front.collect();
        format!(
            "+++\n{}\n+++\n## Notice {{#notice}}\n\n### See {{#notice-see}}\n\n{{{{indicators}}}}\n\n- [ ] Written here\n",
            front.join("\n")
        )
    }

    fn handbook() -> Handbook {
        let mut files = Files::default();
        for lang in ["en", "sv"] {
            let path = format!("{lang}/guide/start/x.md");
            files.add(&path, page(lang).as_bytes());
        }
        files.add("indicators.toml", ROWS.as_bytes());
        Handbook::parse(&files)
    }

    #[test]
    fn the_two_minute_view_has_the_signs_of_the_table_with_their_marks() {
        let handbook = handbook();
        let page = handbook.page(&PageId::new("guide/start/x"), "en").unwrap();
        let situation = page.situation().unwrap();
        let signs = &situation.notice[0].signs;
        assert_eq!(signs.len(), 3);
        assert_eq!(signs[0][1], Inline::Mark(Mark::Urgent));
        assert_eq!(page.words_of_signs(), 12);
    }

    #[test]
    fn a_sign_without_a_translation_is_shown_in_the_source_language_and_says_so() {
        let handbook = handbook();
        let page = handbook.page(&PageId::new("guide/start/x"), "sv").unwrap();
        let situation = page.situation().unwrap();
        let signs = &situation.notice[0].signs;
        assert!(matches!(&signs[0][0], Inline::Foreign { lang, .. } if lang == "en"));
        assert_eq!(
            signs[1],
            [Inline::Text("Har inte fått lön på månader".to_owned())]
        );
    }
}
