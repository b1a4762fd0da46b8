//! What is shown of a hit: the words that matched, and a place in the text with some of them.

mod cut;
mod find;

pub(crate) use cut::snippet;
pub(crate) use find::{Wanted, find, find_similar, marked};
