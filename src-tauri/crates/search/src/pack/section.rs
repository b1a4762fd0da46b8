//! Sections as they are read: their texts, word by word.

use std::sync::Arc;

use tantivy::schema::{Field, Value};
use tantivy::{DocAddress, DocId, TantivyDocument};

use super::Pack;
use crate::schema::{FIELDS, TEXTS};
use crate::text::{Place, places};

/// No more of a text is read for its snippet: a page has a few thousand letters, and a book would keep the user waiting.
const MOST_BYTES_READ: usize = 100_000;

/// Longer ones are read anew each time, or a few books would fill the memory.
const MOST_BYTES_REMEMBERED: usize = 20_000;

/// A section as it is stored.
#[derive(Default)]
pub(crate) struct Section {
    pub(crate) page: String,
    pub(crate) anchor: String,
    pub(crate) country: Option<String>,
    /// Title, heading and body.
    pub(crate) text: [String; TEXTS],
    /// Their words.
    pub(crate) words: [Vec<Place>; TEXTS],
}

impl Pack {
    /// A section, ready to be marked.
    pub(crate) fn section(&self, doc: DocId) -> tantivy::Result<Arc<Section>> {
        if let Some(section) = self.sections.known(&doc) {
            return Ok(section);
        }
        let section = Arc::new(self.read(doc)?);
        if section.text.iter().map(String::len).sum::<usize>() <= MOST_BYTES_REMEMBERED {
            self.sections.remember(doc, Arc::clone(&section));
        }
        Ok(section)
    }

    /// The title of the page that a section stands on.
    pub(crate) fn title(&self, doc: DocId) -> tantivy::Result<String> {
        let stored: TantivyDocument = self.searcher.doc(DocAddress::new(0, doc))?;
        Ok(text(&stored, FIELDS.text[0]).unwrap_or_default())
    }

    fn read(&self, doc: DocId) -> tantivy::Result<Section> {
        let stored: TantivyDocument = self.searcher.doc(DocAddress::new(0, doc))?;
        let mut texts = FIELDS
            .text
            .map(|field| text(&stored, field).unwrap_or_default());
        for text in &mut texts {
            text.truncate(text.floor_char_boundary(MOST_BYTES_READ));
        }
        Ok(Section {
            page: text(&stored, FIELDS.page).unwrap_or_default(),
            anchor: text(&stored, FIELDS.anchor).unwrap_or_default(),
            country: text(&stored, FIELDS.of_country),
            words: texts.each_ref().map(|text| places(&self.vocabulary, text)),
            text: texts,
        })
    }
}

fn text(stored: &TantivyDocument, field: Field) -> Option<String> {
    let value = stored.get_first(field)?;
    value.as_str().map(str::to_owned)
}
