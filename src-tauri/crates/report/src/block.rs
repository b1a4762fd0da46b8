//! Text with structure: blocks, and words within them.

use serde::Serialize;

/// A block of text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Block {
    /// A heading; 1 is the first below the title.
    Heading {
        /// 1 to 4.
        level: u8,
        /// The words.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List {
        /// What stands before the items.
        mark: Mark,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// Words to say aloud.
    Say(Vec<Block>),
    /// A block with a word above it: a key rule, a risk.
    Alert {
        /// The word.
        label: String,
        /// The text.
        blocks: Vec<Block>,
    },
    /// A statement in a frame that nobody may overlook.
    Notice(Vec<Inline>),
    /// A table with a head.
    Table {
        /// How each column is set; columns that are missing begin at the start of the line.
        align: Vec<Align>,
        /// Cells of the head.
        head: Vec<Vec<Inline>>,
        /// Cells of the rows.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// Lines of a label and a value.
    Facts(Vec<Fact>),
    /// What to do beside what not to do.
    DoDont {
        /// The two headings, without signs.
        titles: [Vec<Inline>; 2],
        /// What to do.
        dos: Vec<Vec<Inline>>,
        /// What not to do.
        donts: Vec<Vec<Inline>>,
    },
    /// Text as it is, with its line breaks.
    Code(String),
    /// A line across.
    Rule,
    /// Lines to sign on, side by side, with what stands below each.
    Signatures(Vec<String>),
}

/// What stands before the items of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Mark {
    /// A dot.
    Bullet,
    /// Numbers from this one.
    Number(u64),
    /// A box to tick.
    Box,
}

/// How a column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// At the start of the line.
    Start,
    /// In the middle.
    Center,
    /// At the end, for numbers.
    End,
}

/// A label and its value.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// The value.
    pub value: String,
}

/// Words within a block.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Text as it is typed.
    Code(String),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Words that lead somewhere. On paper they show it: the address, if there is one, is printed behind them.
    Link {
        /// The words.
        text: Vec<Inline>,
        /// An address outside the handbook.
        address: Option<String>,
    },
    /// A mention of a note: its number, from 1.
    Note(usize),
    /// A line break.
    Break,
    /// Words in another language.
    Foreign {
        /// The language, as `uk`.
        lang: String,
        /// The words.
        text: Vec<Inline>,
    },
}

impl Block {
    /// A paragraph of plain text.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph(vec![Inline::text(text)])
    }

    /// A heading of plain text.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading {
            level,
            text: vec![Inline::text(text)],
        }
    }
}

impl Inline {
    /// Plain text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

impl Fact {
    /// A label and its value.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
        }
    }
}
