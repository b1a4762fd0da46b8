//! The folder `locales/` as data: its message files, what is wrong with them, how much of each
//! language is there, and which messages nobody uses.
//!
//! A file is read once into entries by `parse`; the rules look at entries only.

mod check;
mod entry;
mod parse;
mod problem;
mod read;
mod unused;

pub use check::{Coverage, Report, check};
pub use problem::{Problem, ProblemKind};
pub use read::read_locales;
pub use unused::unused_ids;

pub(crate) use entry::{Declaration, Entry, EntryKind};
pub(crate) use parse::{ParsedFile, parse};

/// The area of the words on the papers of a case: the core alone puts them there, and they may exist
/// in languages that have no interface.
pub const LETTERS: &str = "letters";

/// The area of the words on a blank checklist, which an officer prints in any language of the handbook. The core alone
/// puts them there, and they may exist in languages that have no interface.
pub const SHEET: &str = "sheet";

/// Whether the core alone shows this area, on paper.
pub(crate) fn is_for_paper(area: &str) -> bool {
    [LETTERS, SHEET].contains(&area)
}

/// One message file as it lies on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageFile {
    /// The folder it lies in: the code of its language.
    pub language: String,
    /// Its name without `.ftl`: the part of the program that its messages belong to.
    pub area: String,
    /// Its content, as yet unread.
    pub bytes: Vec<u8>,
}

impl MessageFile {
    /// Where the file lies, for people.
    pub fn path(&self) -> String {
        format!("locales/{}/{}.ftl", self.language, self.area)
    }
}
