//! A page of the guide in one language.

use crate::date::Date;
use crate::files::page_hash;
use crate::front_matter::{Exception, FrontMatter, Keys};
use crate::id::PageId;
use crate::markdown::{self, Block, Document, plain_blocks, plain_inlines};
use crate::problem::{Code, Problem};
use std::collections::BTreeSet;

/// A page in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its id, the same in every language.
    pub id: PageId,
    /// Its file below the handbook's folder.
    pub file: String,
    /// Its language.
    pub lang: String,
    /// Title.
    pub title: String,
    /// One sentence on what it gives.
    pub summary: String,
    /// Kinds of exploitation it is about; empty means all.
    pub forms: Vec<String>,
    /// What it rests on.
    pub sources: Vec<String>,
    /// What nobody has yet checked against its source.
    pub verify: Vec<String>,
    /// Rules of readability that do not hold here.
    pub exceptions: Vec<Exception>,
    /// Date of the last revision.
    pub revised: Option<Date>,
    /// For a translation: which text of the original it translates, and who has read it.
    pub translation: Option<Translation>,
    /// The text.
    pub body: Document,
    /// Hash of the file, which translations name.
    pub hash: String,
    /// Words of the text, with the signs of the table that it lists.
    pub words: u32,
}

/// How a page was translated.
#[derive(Clone, Debug, PartialEq)]
pub struct Translation {
    /// Hash of the original that was translated.
    pub of: String,
    /// Who has read it.
    pub review: Review,
    /// Whether the original has changed since.
    pub out_of_date: bool,
}

/// Who has read a translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Review {
    /// Nobody yet.
    #[default]
    None,
    /// A speaker of the language.
    Language,
    /// A speaker who knows the field.
    Expert,
}

impl Review {
    /// Takes the word of the front matter.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "none" => Some(Self::None),
            "language" => Some(Self::Language),
            "expert" => Some(Self::Expert),
            _ => None,
        }
    }
}

/// An entry of the contents of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TocEntry {
    /// Anchor.
    pub id: String,
    /// Heading as plain text.
    pub title: String,
    /// 2 or 3.
    pub level: u8,
}

impl Page {
    /// Parses a file of a language folder. Whatever is wrong becomes a problem.
    pub(crate) fn parse(file: &str, lang: &str, text: &str, problems: &mut Vec<Problem>) -> Self {
        let (page, _) = Self::parse_with(file, lang, text, Keys::Page, problems);
        page.check_attributes(problems);
        page
    }

    /// Parses a file whose front matter has further keys and whose headings have attributes.
    pub(crate) fn parse_with(
        file: &str,
        lang: &str,
        text: &str,
        keys: Keys,
        problems: &mut Vec<Problem>,
    ) -> (Self, FrontMatter) {
        let body = markdown::parse(file, lang, text, problems);
        let mut front = FrontMatter::parse(file, body.front_matter.as_deref(), keys, problems);
        let id = PageId::new(file.split_once('/').map_or(file, |(_, path)| path));
        if front.title.is_empty() {
            // A page without a title can still be found and read.
            front.title = id
                .as_str()
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .replace('-', " ");
        }
        if front.translates.is_none() && front.revised.is_none() {
            problems.push(Problem::new(Code::MissingKey, file, 1).about("revised"));
        }
        let mut page = Self {
            words: 0,
            translation: front.translates.clone().map(|of| Translation {
                of,
                review: front.review,
                out_of_date: false,
            }),
            id,
            file: file.to_owned(),
            lang: lang.to_owned(),
            title: front.title.clone(),
            summary: front.summary.clone(),
            forms: front.forms.clone(),
            sources: front.sources.clone(),
            verify: front.verify.clone(),
            exceptions: front.exceptions.clone(),
            revised: front.revised,
            hash: page_hash(text),
            body,
        };
        page.count_words();
        page.check_headings(problems);
        (page, front)
    }

    /// Counts the words anew, after lists were made from the data.
    pub(crate) fn count_words(&mut self) {
        let text = plain_blocks(&self.body.blocks);
        let is_word = |word: &&str| word.contains(char::is_alphanumeric);
        self.words = text.split_whitespace().filter(is_word).count() as u32;
    }

    /// Headings of second and third level that have an id.
    pub fn toc(&self) -> Vec<TocEntry> {
        self.body
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading {
                    level, id, text, ..
                } if !id.is_empty() && *level <= 3 => Some(TocEntry {
                    id: id.clone(),
                    title: plain_inlines(text),
                    level: *level,
                }),
                _ => None,
            })
            .collect()
    }

    /// Whether a section with this id exists.
    pub fn has_anchor(&self, anchor: &str) -> bool {
        self.body
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Heading { id, .. } if id == anchor))
    }

    fn check_headings(&self, problems: &mut Vec<Problem>) {
        let mut seen = BTreeSet::new();
        for block in &self.body.blocks {
            let Block::Heading {
                level,
                id,
                text,
                line,
                ..
            } = block
            else {
                continue;
            };
            let problem = |code| Problem::new(code, &self.file, *line).about(plain_inlines(text));
            if !(2..=3).contains(level) {
                problems.push(problem(Code::HeadingLevel));
            }
            if id.is_empty() {
                problems.push(problem(Code::MissingId));
            } else if !seen.insert(id) {
                problems.push(problem(Code::DuplicateId).value(id.clone()));
            }
        }
    }

    /// Headings of the guide have an id and nothing else.
    fn check_attributes(&self, problems: &mut Vec<Problem>) {
        for block in &self.body.blocks {
            if let Block::Heading {
                attributes, line, ..
            } = block
            {
                for (key, _) in attributes {
                    let problem = Problem::new(Code::UnknownAttribute, &self.file, *line);
                    problems.push(problem.about(key));
                }
            }
        }
    }
}
