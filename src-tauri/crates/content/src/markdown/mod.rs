//! Markdown to a tree, and the tree to HTML and to plain text.
//!
//! Parsed once: HTML, contents, search sections and print come from the same tree.

mod build;
mod html;
mod options;
mod quotes;
mod text;
mod tree;

pub use html::{Html, escape, render, render_blocks, render_inlines};
pub use text::{plain_blocks, plain_inlines};
pub use tree::{Alert, Align, Block, DO, DO_NOT, Document, Footnote, Inline, Item, Link, Mark};

pub(crate) use build::parse;
pub(crate) use quotes::set_text;
