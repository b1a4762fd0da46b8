//! What can be found: a section of a page, a term of the glossary, a contact.

/// One section of a page, one glossary term or one contact, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// The page it stands on.
    pub page: String,
    /// The place on the page; empty for the top.
    pub anchor: String,
    /// The code of the language it is written in.
    pub lang: String,
    /// What it is: [`PAGE`](Self::PAGE) for a section of a page, else a word of the caller's ("term", "contact" …).
    pub kind: String,
    /// The part of the handbook that it belongs to.
    pub part: String,
    /// The country it is about, if it is about one.
    pub country: Option<String>,
    /// The kinds of exploitation it is about; empty means all of them.
    pub forms: Vec<String>,
    /// Its place in reading order; decides between equal hits.
    pub order: u32,
    /// The title of the page, on every section of it.
    pub title: String,
    /// The heading of the section; empty for the top.
    pub heading: String,
    /// The plain text of the section.
    pub body: String,
    /// What people type who need it, a question a line: it is searched and never shown. A document that has nothing else
    /// stands for one in another language, which is shown in its place.
    pub asked: String,
}

impl Document {
    /// The kind whose documents are sections: a page with many of them is one hit.
    pub const PAGE: &'static str = "page";

    /// The kinds of which many make one list: a question of a checklist, a step of a pathway.
    pub const ITEMS: [&'static str; 2] = ["question", "step"];

    /// Whether there is anything to read.
    pub(crate) fn is_text(&self) -> bool {
        [&self.title, &self.heading, &self.body]
            .into_iter()
            .any(|text| !text.is_empty())
    }

    /// What is shown as one hit: a page with all its sections, or any other document by itself. It is the same number in
    /// every language, so twins know each other, and a number because a million of them are compared while someone types.
    pub(crate) fn group(&self) -> u64 {
        let anchor = if self.kind == Self::PAGE {
            ""
        } else {
            &self.anchor
        };
        let mut hash = Fnv::default();
        for part in [&self.kind, &self.page, anchor] {
            hash.write(part.as_bytes());
            // No text holds this byte, so ("a", "bc") and ("ab", "c") differ.
            hash.write(&[0xff]);
        }
        hash.0 & GROUP_BITS
    }
}

/// Five bytes on disk are enough: of ten thousand pages, two share a number once in twenty thousand handbooks.
const GROUP_BITS: u64 = (1 << 40) - 1;

/// FNV-1a. The hasher of the standard library may change between compilers, and this number is written to disk.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(kind: &str, page: &str, anchor: &str, lang: &str) -> Document {
        Document {
            kind: kind.into(),
            page: page.into(),
            anchor: anchor.into(),
            lang: lang.into(),
            ..Document::default()
        }
    }

    #[test]
    fn sections_of_a_page_are_one_group_in_every_language() {
        let top = document("page", "guide/a", "", "en");
        assert_eq!(
            top.group(),
            document("page", "guide/a", "say", "en").group()
        );
        assert_eq!(top.group(), document("page", "guide/a", "", "sv").group());
        assert_ne!(top.group(), document("page", "guide/b", "", "en").group());
    }

    #[test]
    fn terms_and_contacts_are_groups_of_their_own() {
        let kafala = document("term", "glossary", "kafala", "en");
        assert_ne!(
            kafala.group(),
            document("term", "glossary", "loverboy", "en").group()
        );
        assert_ne!(
            kafala.group(),
            document("contact", "glossary", "kafala", "en").group()
        );
        assert_ne!(
            document("term", "a", "bc", "en").group(),
            document("term", "ab", "c", "en").group()
        );
    }
}
