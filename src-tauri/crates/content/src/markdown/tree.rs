//! The tree of a page.

use crate::id::PageId;

/// Stands in front of what to do.
pub const DO: char = '✓';

/// Stands in front of what not to do.
pub const DO_NOT: char = '✗';

/// A parsed file: its front matter as text, its blocks and its footnotes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The text between the `+++` lines, if there are any.
    pub front_matter: Option<String>,
    /// Blocks in order.
    pub blocks: Vec<Block>,
    /// Footnotes in the order of their first mention; the number is the index plus one.
    pub footnotes: Vec<Footnote>,
}

/// A block of text.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading with its id and its further attributes.
    Heading {
        /// 1 to 6 as written.
        level: u8,
        /// The explicit id; empty when there is none.
        id: String,
        /// `key=value` attributes.
        attributes: Vec<(String, String)>,
        /// The words.
        text: Vec<Inline>,
        /// Line in the file, from 1.
        line: u32,
    },
    /// A paragraph.
    Paragraph {
        /// The words.
        text: Vec<Inline>,
        /// Line in the file, from 1.
        line: u32,
    },
    /// Text of a tight list item: a paragraph without its space.
    Plain {
        /// The words.
        text: Vec<Inline>,
        /// Line in the file, from 1; 0 for what is made from the data.
        line: u32,
    },
    /// Words to say aloud: a block quote without a kind.
    Say(Vec<Block>),
    /// An alert.
    Alert(Alert, Vec<Block>),
    /// A list; `start` is the first number of an ordered one.
    List {
        /// First number; `None` for bullets.
        start: Option<u64>,
        /// Its items.
        items: Vec<Item>,
    },
    /// A table: alignment of the columns, head, rows.
    Table {
        /// One for each column.
        align: Vec<Align>,
        /// Cells of the head.
        head: Vec<Vec<Inline>>,
        /// Cells of the rows.
        rows: Vec<Vec<Vec<Inline>>>,
        /// Line of the head in the file; the rows begin two lines below.
        line: u32,
    },
    /// What to do and what not to do, from a table headed with ✓ and ✗.
    DoDont {
        /// Headings of the two columns, without the signs.
        titles: [Vec<Inline>; 2],
        /// What to do.
        dos: Vec<Vec<Inline>>,
        /// What not to do.
        donts: Vec<Vec<Inline>>,
        /// Line of the head in the file; the rows begin two lines below.
        line: u32,
    },
    /// Text as it is, for example a form of words with line breaks.
    Code(String),
    /// A thematic break.
    Rule,
    /// A place for what is made from the data, from `{{name}}`.
    Generated {
        /// What is put there, for example `glossary`.
        name: String,
        /// Line in the file, from 1.
        line: u32,
    },
}

/// A list item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// For a task: whether it is ticked.
    pub checked: Option<bool>,
    /// For a sign that is not written on the page: its id in the table of indicators.
    pub indicator: Option<String>,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A footnote.
#[derive(Clone, Debug, PartialEq)]
pub struct Footnote {
    /// Label in the file.
    pub label: String,
    /// Its text; empty when it was never written.
    pub blocks: Vec<Block>,
}

/// Kinds of alert, from quiet to loud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    /// Background.
    Note,
    /// From practice.
    Tip,
    /// Key rule.
    Important,
    /// Risk of harm.
    Warning,
    /// Danger to life.
    Caution,
}

impl Alert {
    /// Name as class and message key.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

/// How a column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the start of the line.
    Start,
    /// In the middle.
    Center,
    /// At the end, for numbers.
    End,
}

/// Text within a block.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Text as it is typed.
    Code(String),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// A link.
    Link(Link, Vec<Inline>),
    /// The first use of a term of the glossary.
    Term {
        /// Concept.
        concept: String,
        /// The words as they stand.
        text: String,
    },
    /// A mention of a footnote: its index in [`Document::footnotes`] and the count of this mention.
    Footnote(usize, u32),
    /// A line break that the author wants.
    Break,
    /// Words in another language than the page's.
    Foreign {
        /// Language.
        lang: String,
        /// The words.
        text: Vec<Inline>,
    },
    /// A small word of the interface behind a sign.
    Mark(Mark),
}

/// What is said of a sign in a word. The word itself is the interface's, in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Act today.
    Urgent,
    /// Nobody has checked it against its source.
    Unverified,
}

impl Mark {
    /// Name as class and message key.
    pub fn name(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::Unverified => "unverified",
        }
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Link {
    /// A relative path or an anchor that has not been followed yet: destination and line.
    Relative(String, u32),
    /// A page of the handbook and a section of it (or the top).
    Page(PageId, Option<String>),
    /// A place on the same page.
    Here(String),
    /// An address outside, shown as text to copy.
    Outside(String),
    /// Nowhere; only the words are shown.
    Dead,
}

impl Document {
    /// Whether the page has a place, at its top level, for what is made from the data.
    pub fn asks_for(&self, wanted: &str) -> bool {
        self.blocks
            .iter()
            .any(|block| matches!(block, Block::Generated { name, .. } if name == wanted))
    }

    /// Visits every inline of the blocks, also those within others.
    pub fn each_inline(&self, visit: &mut dyn FnMut(&Inline)) {
        visit_blocks(&self.blocks, visit);
        for footnote in &self.footnotes {
            visit_blocks(&footnote.blocks, visit);
        }
    }
}

fn visit_blocks(blocks: &[Block], visit: &mut dyn FnMut(&Inline)) {
    for block in blocks {
        match block {
            Block::Heading { text, .. }
            | Block::Paragraph { text, .. }
            | Block::Plain { text, .. } => visit_inlines(text, visit),
            Block::Say(inner) | Block::Alert(_, inner) => visit_blocks(inner, visit),
            Block::List { items, .. } => {
                for item in items {
                    visit_blocks(&item.blocks, visit);
                }
            }
            Block::Table { head, rows, .. } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    visit_inlines(cell, visit);
                }
            }
            Block::DoDont { dos, donts, .. } => {
                for cell in dos.iter().chain(donts) {
                    visit_inlines(cell, visit);
                }
            }
            Block::Code(_) | Block::Rule | Block::Generated { .. } => {}
        }
    }
}

fn visit_inlines(inlines: &[Inline], visit: &mut dyn FnMut(&Inline)) {
    for inline in inlines {
        visit(inline);
        match inline {
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Link(_, inner)
            | Inline::Foreign { text: inner, .. } => visit_inlines(inner, visit),
            _ => {}
        }
    }
}
