//! The fields of an index: what is stored beside each section, and in which spellings its words are kept.

use std::sync::LazyLock;

use tantivy::schema::{
    FAST, Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions,
};

/// Where words stand: title, heading, body, and what people ask who need it, in this order everywhere.
pub(crate) const PLACES: usize = 4;

/// The first of these are texts that are read.
pub(crate) const TEXTS: usize = 3;

/// Where the text of a section stands.
pub(crate) const BODY: usize = 2;

/// Where a question stands that people ask who need it.
pub(crate) const ASKED: usize = 3;

/// All fields. Every pack has the same.
pub(crate) struct Fields {
    pub(crate) schema: Schema,
    /// Words in their one spelling, with positions for phrases.
    pub(crate) exact: [Field; PLACES],
    /// Stems that are not the word itself: those are sought among the words.
    pub(crate) stem: [Field; PLACES],
    /// Parts of words, of all places together: they tell that something is there, and a dictionary for each place would be
    /// a tenth of the index.
    pub(crate) gram: Field,
    pub(crate) page: Field,
    pub(crate) anchor: Field,
    pub(crate) kind: Field,
    pub(crate) part: Field,
    pub(crate) country: Field,
    /// The same as it is shown; nothing where it is about no country.
    pub(crate) of_country: Field,
    pub(crate) form: Field,
    /// The texts as they are shown.
    pub(crate) text: [Field; TEXTS],
    pub(crate) group: Field,
    pub(crate) order: Field,
    /// Set where there is nothing to read, but a question that people ask.
    pub(crate) is_asked: Field,
}

pub(crate) const KIND: &str = "kind";
pub(crate) const PART: &str = "part";
pub(crate) const GROUP: &str = "group";
pub(crate) const ORDER: &str = "order";
pub(crate) const IS_ASKED: &str = "is_asked";

/// Stands for every form of exploitation, since a document about all of them names none.
pub(crate) const ANY_FORM: &str = "*";

/// Stands for a document that is about no country. No country has this code.
pub(crate) const NO_COUNTRY: &str = "*";

pub(crate) static FIELDS: LazyLock<Fields> = LazyLock::new(|| {
    let mut schema = Schema::builder();
    // Words are split by `analysis` before they come here, so the engine's own tokenizer is the one that does nothing.
    let words = |option| {
        TextFieldIndexing::default()
            .set_tokenizer("raw")
            .set_index_option(option)
    };
    // A question is one however short it is.
    let listed = || words(IndexRecordOption::Basic).set_fieldnorms(false);
    let text = |indexing| TextOptions::default().set_indexing_options(indexing);
    let label = || text(words(IndexRecordOption::Basic).set_fieldnorms(false));
    let mut places = |names: [&str; PLACES], option| {
        let mut place = 0;
        names.map(|name| {
            place += 1;
            let indexing = if place > TEXTS {
                listed()
            } else {
                words(option)
            };
            schema.add_text_field(name, text(indexing))
        })
    };
    let exact = places(
        ["title_exact", "heading_exact", "body_exact", "asked_exact"],
        IndexRecordOption::WithFreqsAndPositions,
    );
    let stem = places(
        ["title_stem", "heading_stem", "body_stem", "asked_stem"],
        IndexRecordOption::WithFreqs,
    );
    // How often a part stands in a section says nothing, and costs a fifth of the index.
    let gram = schema.add_text_field("gram", text(words(IndexRecordOption::Basic)));
    let counted = || TextOptions::default().set_fast("raw");
    Fields {
        exact,
        stem,
        gram,
        page: schema.add_text_field("page", STORED),
        anchor: schema.add_text_field("anchor", STORED),
        kind: schema.add_text_field(KIND, counted()),
        part: schema.add_text_field(PART, counted()),
        country: schema.add_text_field("country", label()),
        of_country: schema.add_text_field("of_country", STORED),
        form: schema.add_text_field("form", label()),
        text: ["title", "heading", "body"].map(|name| schema.add_text_field(name, STORED)),
        group: schema.add_u64_field(GROUP, FAST),
        order: schema.add_u64_field(ORDER, FAST),
        is_asked: schema.add_bool_field(IS_ASKED, FAST),
        schema: schema.build(),
    }
});
