//! Events of the parser to a tree. Never recursive over what a file holds, so that no file can
//! exhaust the stack, and never deeper than [`DEEPEST`], so that what walks the tree cannot either.

use super::options::options;
use super::quotes::set_quotes;
use super::tree::{Alert, Align, Block, DO, DO_NOT, Document, Footnote, Inline, Item, Link};
use crate::problem::{Code, Problem};
use pulldown_cmark::{
    Alignment, BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd,
};
use std::collections::HashMap;

/// Containers within containers. A page needs three or four.
const DEEPEST: usize = 12;

/// What a page can ask for: the signs of a section, and what the program makes of the other data.
const GENERATED: [&str; 4] = ["glossary", "indicators", "periods", "sources"];

/// Parses a file of a language folder.
pub(crate) fn parse(file: &str, lang: &str, text: &str, problems: &mut Vec<Problem>) -> Document {
    let mut builder = Builder {
        file,
        lang,
        lines: std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect(),
        problems,
        open: vec![Open::new(Node::Root, 1)],
        dropped: Vec::new(),
        notes: HashMap::new(),
        order: Vec::new(),
        mentions: HashMap::new(),
        front_matter: None,
        in_metadata: false,
        said_deep: false,
    };
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        builder.event(event, range.start);
    }
    builder.finish()
}

/// What a container will become.
enum Node {
    Root,
    Heading {
        level: u8,
        id: String,
        attributes: Vec<(String, String)>,
        line: u32,
    },
    Paragraph,
    Quote(Option<Alert>),
    List(Option<u64>),
    Item,
    Table(Vec<Align>),
    Row {
        head: bool,
    },
    Cell,
    Code,
    Footnote(String),
    Emphasis,
    Strong,
    Link(Link),
    /// Keeps its text and loses its form.
    Through,
}

struct Open {
    node: Node,
    blocks: Vec<Block>,
    inlines: Vec<Inline>,
    items: Vec<Item>,
    cells: Vec<Vec<Inline>>,
    rows: Vec<Vec<Vec<Inline>>>,
    checked: Option<bool>,
    /// Line on which it begins.
    line: u32,
}

impl Open {
    fn new(node: Node, line: u32) -> Self {
        Self {
            node,
            line,
            blocks: Vec::new(),
            inlines: Vec::new(),
            items: Vec::new(),
            cells: Vec::new(),
            rows: Vec::new(),
            checked: None,
        }
    }

    /// Text that stands directly in a container (a tight list item) becomes a block.
    fn flush(&mut self) {
        if matches!(
            self.node,
            Node::Root | Node::Quote(_) | Node::Item | Node::Footnote(_)
        ) && !self.inlines.is_empty()
        {
            let inlines = std::mem::take(&mut self.inlines);
            self.blocks.push(Block::Plain {
                text: inlines,
                line: self.line,
            });
        }
    }
}

struct Builder<'a> {
    file: &'a str,
    lang: &'a str,
    lines: Vec<usize>,
    problems: &'a mut Vec<Problem>,
    open: Vec<Open>,
    /// For each open tag whether it was too deep and has no container of its own.
    dropped: Vec<bool>,
    notes: HashMap<String, Vec<Block>>,
    order: Vec<String>,
    mentions: HashMap<String, u32>,
    front_matter: Option<String>,
    in_metadata: bool,
    said_deep: bool,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, at: usize) {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => self.in_metadata = true,
            Event::End(TagEnd::MetadataBlock(_)) => self.in_metadata = false,
            Event::Text(text) if self.in_metadata => {
                self.front_matter.get_or_insert_default().push_str(&text);
            }
            Event::Start(tag) => self.start(tag, at),
            Event::End(_) => self.end(),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => self.inline(Inline::Code(text.into_string())),
            Event::Html(html) | Event::InlineHtml(html) => {
                self.problem(Code::RawHtml, at, html.trim());
                self.text(&html);
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text),
            Event::FootnoteReference(label) => self.footnote(&label),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.inline(Inline::Break),
            Event::Rule => self.block(Block::Rule),
            Event::TaskListMarker(checked) => {
                if let Some(item) = self
                    .open
                    .iter_mut()
                    .rev()
                    .find(|open| matches!(open.node, Node::Item))
                {
                    item.checked = Some(checked);
                }
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>, at: usize) {
        if self.open.len() > DEEPEST {
            self.dropped.push(true);
            if !self.said_deep {
                self.said_deep = true;
                self.problem(Code::NestedTooDeeply, at, "");
            }
            return;
        }
        self.dropped.push(false);
        let node = self.node(tag, at);
        if !matches!(
            node,
            Node::Emphasis | Node::Strong | Node::Link(_) | Node::Through
        ) && let Some(open) = self.open.last_mut()
        {
            open.flush();
        }
        let line = self.line(at);
        self.open.push(Open::new(node, line));
    }

    fn node(&mut self, tag: Tag<'_>, at: usize) -> Node {
        match tag {
            Tag::Heading {
                level, id, attrs, ..
            } => Node::Heading {
                level: heading_level(level),
                id: id
                    .map(pulldown_cmark::CowStr::into_string)
                    .unwrap_or_default(),
                attributes: attrs
                    .into_iter()
                    .map(|(key, value)| {
                        (
                            key.into_string(),
                            value.map(|v| v.into_string()).unwrap_or_default(),
                        )
                    })
                    .collect(),
                line: self.line(at),
            },
            Tag::Paragraph => Node::Paragraph,
            Tag::BlockQuote(kind) => Node::Quote(kind.map(alert)),
            Tag::CodeBlock(CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) => Node::Code,
            Tag::HtmlBlock => Node::Paragraph,
            Tag::List(start) => Node::List(start),
            Tag::Item => Node::Item,
            Tag::FootnoteDefinition(label) => Node::Footnote(label.into_string()),
            Tag::Table(columns) => Node::Table(columns.into_iter().map(align).collect()),
            Tag::TableHead => Node::Row { head: true },
            Tag::TableRow => Node::Row { head: false },
            Tag::TableCell => Node::Cell,
            Tag::Emphasis => Node::Emphasis,
            Tag::Strong => Node::Strong,
            Tag::Link { dest_url, .. } => Node::Link(self.link(&dest_url, at)),
            Tag::Image { .. } => {
                self.problem(Code::ImageNotAllowed, at, "");
                Node::Through
            }
            _ => Node::Through,
        }
    }

    fn link(&mut self, address: &str, at: usize) -> Link {
        let lower = address.trim().to_ascii_lowercase();
        if lower.starts_with("https://") || lower.starts_with("http://") {
            return Link::Outside(address.trim().to_owned());
        }
        let has_scheme = lower
            .split_once(':')
            .is_some_and(|(scheme, _)| !scheme.contains('/') && !scheme.contains('#'));
        if has_scheme || lower.starts_with("//") || address.chars().any(char::is_control) {
            self.problem(Code::UnsafeLink, at, address);
            return Link::Dead;
        }
        Link::Relative(address.to_owned(), self.line(at))
    }

    fn end(&mut self) {
        if self.dropped.pop() != Some(false) {
            return;
        }
        let Some(mut done) = self.open.pop() else {
            return;
        };
        done.flush();
        match done.node {
            Node::Root => self.open.push(done),
            Node::Heading {
                level,
                id,
                attributes,
                line,
            } => {
                self.block(Block::Heading {
                    level,
                    id,
                    attributes,
                    text: done.inlines,
                    line,
                });
            }
            Node::Paragraph => {
                let block = self.paragraph(done.inlines, done.line);
                self.block(block);
            }
            Node::Quote(Some(kind)) => self.block(Block::Alert(kind, done.blocks)),
            Node::Quote(None) => self.block(Block::Say(done.blocks)),
            Node::List(start) => self.block(Block::List {
                start,
                items: done.items,
            }),
            Node::Item => {
                let item = Item {
                    checked: done.checked,
                    indicator: None,
                    blocks: done.blocks,
                };
                match self.open.last_mut() {
                    Some(Open {
                        node: Node::List(_),
                        items,
                        ..
                    }) => items.push(item),
                    Some(other) => other.blocks.extend(item.blocks),
                    None => {}
                }
            }
            Node::Table(align) => {
                let mut rows = done.rows;
                let head = if rows.is_empty() {
                    Vec::new()
                } else {
                    rows.remove(0)
                };
                self.block(table(align, head, rows, done.line));
            }
            Node::Row { head } => {
                if let Some(open) = self.open.last_mut() {
                    // The head comes first, so that the table can tell it by its place.
                    let place = if head { 0 } else { open.rows.len() };
                    open.rows.insert(place, done.cells);
                }
            }
            Node::Cell => {
                if let Some(open) = self.open.last_mut() {
                    open.cells.push(done.inlines);
                }
            }
            Node::Code => self.block(Block::Code(super::text::plain_inlines(&done.inlines))),
            Node::Footnote(label) => {
                self.notes.entry(label).or_insert(done.blocks);
            }
            Node::Emphasis => self.inline(Inline::Emphasis(done.inlines)),
            Node::Strong => self.inline(Inline::Strong(done.inlines)),
            Node::Link(link) => self.inline(Inline::Link(link, done.inlines)),
            Node::Through => {
                for inline in done.inlines {
                    self.inline(inline);
                }
                for block in done.blocks {
                    self.block(block);
                }
            }
        }
    }

    fn text(&mut self, text: &str) {
        let in_code = matches!(
            self.open.last(),
            Some(Open {
                node: Node::Code,
                ..
            })
        );
        let text = if in_code {
            text.to_owned()
        } else {
            set_quotes(text, self.lang)
        };
        if let Some(open) = self.open.last_mut() {
            // The parser cuts text at every special character; terms are found in whole text only.
            if let Some(Inline::Text(before)) = open.inlines.last_mut() {
                before.push_str(&text);
            } else {
                open.inlines.push(Inline::Text(text));
            }
        }
    }

    fn inline(&mut self, inline: Inline) {
        if let Inline::Text(text) = inline {
            self.text(&text);
        } else if let Some(open) = self.open.last_mut() {
            open.inlines.push(inline);
        }
    }

    fn block(&mut self, block: Block) {
        if let Some(open) = self.open.last_mut() {
            open.flush();
            open.blocks.push(block);
        }
    }

    /// A paragraph that holds only `{{name}}` is a place for something made from the data.
    fn paragraph(&mut self, text: Vec<Inline>, line: u32) -> Block {
        let name = match text.as_slice() {
            [Inline::Text(words)] => words
                .trim()
                .strip_prefix("{{")
                .and_then(|rest| rest.strip_suffix("}}"))
                .map(|name| name.trim().to_owned()),
            _ => None,
        };
        match name {
            Some(name) if GENERATED.contains(&name.as_str()) => Block::Generated { name, line },
            Some(name) => {
                let about = name.chars().take(80).collect::<String>();
                let problem = Problem::new(Code::UnknownGenerated, self.file, line);
                self.problems.push(problem.about(about));
                Block::Paragraph { text, line }
            }
            None => Block::Paragraph { text, line },
        }
    }

    fn footnote(&mut self, label: &str) {
        let index = self
            .order
            .iter()
            .position(|known| known == label)
            .unwrap_or_else(|| {
                self.order.push(label.to_owned());
                self.order.len() - 1
            });
        let mention = self.mentions.entry(label.to_owned()).or_default();
        *mention += 1;
        let mention = *mention;
        self.inline(Inline::Footnote(index, mention));
    }

    fn line(&self, at: usize) -> u32 {
        self.lines.partition_point(|start| *start <= at) as u32
    }

    fn problem(&mut self, code: Code, at: usize, about: &str) {
        let about: String = about.chars().take(80).collect();
        self.problems
            .push(Problem::new(code, self.file, self.line(at)).about(about));
    }

    fn finish(mut self) -> Document {
        while self.open.len() > 1 {
            self.dropped.push(false);
            self.end();
        }
        let blocks = self.open.pop().map(|mut root| {
            root.flush();
            root.blocks
        });
        let footnotes = self
            .order
            .iter()
            .map(|label| Footnote {
                label: label.clone(),
                blocks: self.notes.remove(label).unwrap_or_default(),
            })
            .collect();
        Document {
            front_matter: self.front_matter,
            blocks: blocks.unwrap_or_default(),
            footnotes,
        }
    }
}

/// A table of two columns headed with ✓ and ✗ is a list of what to do and what not to do.
fn table(
    align: Vec<Align>,
    head: Vec<Vec<Inline>>,
    rows: Vec<Vec<Vec<Inline>>>,
    line: u32,
) -> Block {
    if let [yes, no] = head.as_slice()
        && let (Some(yes), Some(no)) = (without_sign(yes, DO), without_sign(no, DO_NOT))
    {
        let column = |index: usize| {
            rows.iter()
                .filter_map(|row| row.get(index))
                .filter(|cell| !cell.is_empty())
                .cloned()
                .collect()
        };
        return Block::DoDont {
            titles: [yes, no],
            dos: column(0),
            donts: column(1),
            line,
        };
    }
    Block::Table {
        align,
        head,
        rows,
        line,
    }
}

fn without_sign(cell: &[Inline], sign: char) -> Option<Vec<Inline>> {
    let (first, rest) = cell.split_first()?;
    let Inline::Text(text) = first else {
        return None;
    };
    let text = text
        .trim_start()
        .strip_prefix(sign)?
        .trim_start()
        .to_owned();
    Some(
        std::iter::once(Inline::Text(text))
            .chain(rest.iter().cloned())
            .collect(),
    )
}

fn heading_level(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

fn alert(kind: BlockQuoteKind) -> Alert {
    match kind {
        BlockQuoteKind::Note => Alert::Note,
        BlockQuoteKind::Tip => Alert::Tip,
        BlockQuoteKind::Important => Alert::Important,
        BlockQuoteKind::Warning => Alert::Warning,
        BlockQuoteKind::Caution => Alert::Caution,
    }
}

fn align(alignment: Alignment) -> Align {
    match alignment {
        Alignment::Center => Align::Center,
        Alignment::Right => Align::End,
        Alignment::None | Alignment::Left => Align::Start,
    }
}
