//! Documents of one language into an empty index.

use tantivy::merge_policy::NoMergePolicy;
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{Index, IndexWriter, TantivyDocument};

use crate::analysis::{Analysis, Word, grams, is_hyphen, words};
use crate::document::Document;
use crate::schema::{ANY_FORM, ASKED, BODY, FIELDS, NO_COUNTRY};

/// The parts of words of the body cost 0.6 times the text on disk and find more; in a pack beyond this many sections they
/// would also cost time, so there the title and the heading must do.
pub(super) const MOST_SECTIONS_WITH_BODY_GRAMS: usize = 20_000;

/// Shorter words have too few parts to be recognised by some of them.
pub(super) const LEAST_LETTERS_FOR_GRAMS: usize = 5;

/// In what people ask most words are short and plain; those with parts that are words themselves are longer.
const LEAST_LETTERS_FOR_GRAMS_ASKED: usize = 9;

/// Larger blocks of stored text are a tenth smaller, and a hit is read from one in microseconds.
pub(crate) const BLOCK: usize = 65_536;

/// The engine wants at least 15 MB; more only saves merging.
const WRITER_MEMORY: usize = 50_000_000;

/// Puts all documents into one segment. Searching relies on there being one: the words of a dictionary are its own.
pub(crate) fn fill(
    index: &Index,
    analysis: &Analysis,
    documents: &[&Document],
) -> tantivy::Result<()> {
    let questions = documents
        .iter()
        .map(|document| document.asked.lines().count());
    let sections = documents.len() + questions.sum::<usize>();
    let body_grams = sections <= MOST_SECTIONS_WITH_BODY_GRAMS;
    let mut writer: IndexWriter = index.writer_with_num_threads(1, WRITER_MEMORY)?;
    writer.set_merge_policy(Box::new(NoMergePolicy));
    for document in documents {
        if document.is_text() || document.asked.is_empty() {
            writer.add_document(section(analysis, document, body_grams))?;
        }
        for question in document.asked.lines() {
            writer.add_document(asked(analysis, document, question))?;
        }
    }
    writer.commit()?;
    let segments = index.searchable_segment_ids()?;
    if segments.len() > 1 {
        writer.merge(&segments).wait()?;
        writer.garbage_collect_files().wait()?;
    }
    writer.wait_merging_threads()
}

/// A section with its texts.
fn section(analysis: &Analysis, document: &Document, body_grams: bool) -> TantivyDocument {
    let mut entry = labelled(document);
    entry.add_text(FIELDS.page, &document.page);
    entry.add_text(FIELDS.anchor, &document.anchor);
    if let Some(country) = &document.country {
        entry.add_text(FIELDS.of_country, country);
    }
    let mut grams = Stream::default();
    let texts = [&document.title, &document.heading, &document.body];
    for (place, text) in texts.into_iter().enumerate() {
        entry.add_text(FIELDS.text[place], text);
        let least = (place != BODY || body_grams).then_some(LEAST_LETTERS_FOR_GRAMS);
        let mut tokens = Tokens::of(analysis, text, least, true);
        entry.add_pre_tokenized_text(FIELDS.exact[place], tokens.exact.into());
        entry.add_pre_tokenized_text(FIELDS.stem[place], tokens.stem.into());
        grams.0.append(&mut tokens.gram.0);
    }
    entry.add_pre_tokenized_text(FIELDS.gram, grams.into());
    entry
}

/// One of the questions that people ask who need a document. Each is found by itself, because its words belong together.
/// They are many and short: only long words have their parts kept, and none a second spelling.
fn asked(analysis: &Analysis, document: &Document, question: &str) -> TantivyDocument {
    let mut entry = labelled(document);
    let least = analysis.by_parts.then_some(LEAST_LETTERS_FOR_GRAMS_ASKED);
    let tokens = Tokens::of(analysis, question, least, false);
    entry.add_pre_tokenized_text(FIELDS.exact[ASKED], tokens.exact.into());
    entry.add_pre_tokenized_text(FIELDS.stem[ASKED], tokens.stem.into());
    entry.add_pre_tokenized_text(FIELDS.gram, tokens.gram.into());
    entry.add_bool(FIELDS.is_asked, true);
    entry
}

/// What every entry has: where it belongs.
fn labelled(document: &Document) -> TantivyDocument {
    let mut entry = TantivyDocument::new();
    entry.add_text(FIELDS.kind, &document.kind);
    entry.add_text(FIELDS.part, &document.part);
    entry.add_text(
        FIELDS.country,
        document.country.as_deref().unwrap_or(NO_COUNTRY),
    );
    if document.forms.is_empty() {
        entry.add_text(FIELDS.form, ANY_FORM);
    }
    for form in &document.forms {
        entry.add_text(FIELDS.form, form);
    }
    entry.add_u64(FIELDS.group, document.group());
    entry.add_u64(FIELDS.order, u64::from(document.order));
    entry
}

/// The three spellings of a text.
#[derive(Default)]
struct Tokens {
    exact: Stream,
    stem: Stream,
    gram: Stream,
}

#[derive(Default)]
struct Stream(Vec<Token>);

impl Tokens {
    /// The words of a text, with the parts of those that have so many letters, and with second spellings or without.
    fn of(analysis: &Analysis, text: &str, least_for_grams: Option<usize>, second: bool) -> Self {
        let mut tokens = Self::default();
        let mut before: Option<(String, usize)> = None;
        for (position, word) in words(text).enumerate() {
            let folded = analysis.fold(&word.form);
            let is_long = |least: usize| folded.chars().nth(least - 1).is_some();
            if least_for_grams.is_some_and(is_long) {
                for gram in grams(&folded) {
                    tokens.gram.push(position, &word, gram);
                }
            }
            // A word that is its own stem is kept once: half of all words are.
            for stem in analysis.stems(&word.form) {
                if stem != folded {
                    tokens.stem.push(position, &word, stem);
                }
            }
            // "e-mail" is found by "email" too, and "co-operation" by "cooperation".
            if let Some((first, _)) = before.filter(|(_, end)| is_hyphen(text, *end, &word)) {
                tokens
                    .exact
                    .push(position, &word, format!("{first}{folded}"));
            }
            before = Some((folded.clone(), word.range.end));
            let spelling = analysis.spelling(&word.form);
            tokens.exact.push(position, &word, folded);
            if let Some(spelling) = spelling.filter(|_| second) {
                tokens.exact.push(position, &word, spelling);
            }
        }
        tokens
    }
}

impl Stream {
    fn push(&mut self, position: usize, word: &Word, text: String) {
        self.0.push(Token {
            offset_from: word.range.start,
            offset_to: word.range.end,
            position,
            text,
            position_length: 1,
        });
    }
}

impl From<Stream> for PreTokenizedString {
    fn from(stream: Stream) -> Self {
        // The text itself is stored once, elsewhere.
        Self {
            text: String::new(),
            tokens: stream.0,
        }
    }
}
