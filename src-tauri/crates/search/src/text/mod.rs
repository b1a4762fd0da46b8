//! What is shown of a hit: the words that matched, and a place in the text with some of them.

mod cut;
mod find;
mod wanted;

pub(crate) use cut::snippet;
pub(crate) use find::{Matches, Place, find, find_similar, found, marked, places};
pub(crate) use wanted::Wanted;
