//! Checklists: a page whose headings are groups and questions. The page has the words, the
//! definition the logic; both know a question by the same id.

mod check;
mod parse;
#[cfg(test)]
mod tests;

use crate::document::Page;
use crate::id::PageId;
use crate::procedures::Guidance;
use crate::sections::Section;
use checklist::Definition;
use std::collections::BTreeMap;

/// A checklist in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Checklist {
    /// Its words, as a page: title, summary, sources, translation, text.
    pub page: Page,
    /// Where it is used, for example `counter`; may be empty.
    pub setting: String,
    /// How long it takes, in minutes; 0 where nobody has said so.
    pub minutes: u32,
    /// Its logic. A translation has that of its original.
    pub definition: Definition,
    /// Signs of the table that questions are about, by question id.
    pub signs: BTreeMap<String, String>,
}

impl Checklist {
    /// Its id.
    pub fn id(&self) -> &PageId {
        &self.page.id
    }

    /// The section of a group or a question.
    pub fn section(&self, id: &str) -> Option<Section<'_>> {
        let mut sections = self.page.sections().into_iter();
        sections.find(|section| section.anchor == id)
    }

    /// What stands below a question, in its parts.
    pub fn guidance(&self, question: &str) -> Option<Guidance> {
        Some(Guidance::of(&self.section(question)?))
    }
}
