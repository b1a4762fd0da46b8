//! The handbook as documents for the index: sections of pages, rows of tables that are made from
//! the data, terms, contacts.

use crate::periods::rows;
use content::{Handbook, Label, Page, PageId, Section};
use i18n::StepMessages;
use search::{Concept, Document};

/// Raised whenever the same handbook gives other documents, so that no index of an earlier program is opened.
const DOCUMENTS_VERSION: u32 = 2;

/// Where checklists and pathways stand in reading order, after the pages.
const LISTS: u32 = 4_000;

/// What an index must have been made of: this handbook, read by this program.
pub fn index_key(handbook: &Handbook) -> String {
    format!("{DOCUMENTS_VERSION}-{}", handbook.hash)
}

/// Everything that can be found, in reading order.
pub fn documents(handbook: &Handbook) -> Vec<Document> {
    let mut documents = Vec::new();
    let order = handbook.reading_order();
    for (lang, tree) in &handbook.languages {
        for (place, page) in (0..).zip(order.iter().filter_map(|id| tree.pages.get(id))) {
            push_page(handbook, page, place, &mut documents);
            for (anchor, country, text) in rows(handbook, page) {
                let row = page_document(page, place, &anchor, &country, text);
                documents.push(row);
            }
        }
        // Their questions and steps are found one by one; this is the list as a whole.
        for (place, page) in (LISTS..).zip(lists(tree)) {
            documents.push(Document {
                part: String::new(),
                asked: asked(handbook, lang, &page.id),
                ..page_document(page, place, "", "", page.summary.clone())
            });
        }
        let names = StepMessages::in_language(lang);
        push_questions(tree, &names, &mut documents);
        push_steps(tree, &names, &mut documents);
        push_terms(handbook, lang, &mut documents);
    }
    push_asked(handbook, &mut documents);
    push_contacts(handbook, &mut documents);
    documents
}

/// Checklists and pathways as the pages that they are written as.
fn lists(tree: &content::Tree) -> impl Iterator<Item = &Page> {
    let checklists = tree.checklists.values().map(|list| &list.page);
    checklists.chain(tree.pathways.values().map(|way| &way.page))
}

/// What officers type in a language when a page is what they need, a question a line.
fn asked(handbook: &Handbook, lang: &str, page: &PageId) -> String {
    let pages = handbook.asked.get(lang);
    let questions = pages.and_then(|pages| pages.get(page));
    questions.map_or_else(String::new, |questions| questions.join("\n"))
}

/// What officers type in languages that have no such page: they are shown it in one that has.
fn push_asked(handbook: &Handbook, documents: &mut Vec<Document>) {
    for (lang, pages) in &handbook.asked {
        let tree = handbook.languages.get(lang);
        for id in pages.keys() {
            let source = handbook.source().and_then(|tree| tree.written_as(id));
            let (None, Some(source)) = (tree.and_then(|tree| tree.written_as(id)), source) else {
                continue;
            };
            let page = page_document(source, 0, "", "", String::new());
            let is_page = handbook.page(id, lang).is_some();
            documents.push(Document {
                lang: lang.clone(),
                part: if is_page { page.part } else { String::new() },
                title: String::new(),
                asked: asked(handbook, lang, id),
                ..page
            });
        }
    }
}

/// The names of all concepts, so that a word of one language finds texts of another.
pub fn concepts(handbook: &Handbook) -> Vec<Concept> {
    let source = &handbook.manifest.source_language;
    let everyday = handbook.search_words.iter().map(|(id, meaning)| Concept {
        id: id.clone(),
        names: meaning.typed.clone(),
        finds: [(source.clone(), meaning.finds.clone())].into(),
    });
    let concepts = handbook.glossary.concepts.iter();
    concepts
        .map(|(id, concept)| Concept {
            id: id.clone(),
            names: concept
                .terms
                .iter()
                .map(|(lang, term)| {
                    let names = std::iter::once(&term.term).chain(&term.synonyms);
                    (lang.clone(), names.cloned().collect())
                })
                .collect(),
            ..Concept::default()
        })
        .chain(everyday)
        .collect()
}

/// The anchor of a term on the page that lists them.
pub(crate) fn term_anchor(concept: &str) -> String {
    format!("term-{concept}")
}

/// The anchor of a contact on its country's page.
pub(crate) fn contact_anchor(list: &str, place: usize) -> String {
    format!("{}-{}", list.replace('_', "-"), place + 1)
}

fn push_page(handbook: &Handbook, page: &Page, order: u32, documents: &mut Vec<Document>) {
    let sections = page.sections();
    let first = documents.len();
    // The summary belongs to the beginning of the page, also where the text starts with a heading.
    if sections
        .first()
        .is_none_or(|section| !section.anchor.is_empty())
    {
        documents.push(page_document(page, order, "", "", page.summary.clone()));
    }
    for section in sections {
        let mut body = section.text();
        if section.anchor.is_empty() {
            body = format!("{}\n{body}", page.summary);
        }
        documents.push(page_document(
            page,
            order,
            section.anchor,
            &section.heading,
            body,
        ));
    }
    if let Some(top) = documents.get_mut(first) {
        top.asked = asked(handbook, &page.lang, &page.id);
    }
}

fn page_document(page: &Page, order: u32, anchor: &str, heading: &str, body: String) -> Document {
    Document {
        page: page.id.as_str().to_owned(),
        anchor: anchor.to_owned(),
        lang: page.lang.clone(),
        kind: Document::PAGE.to_owned(),
        part: page.id.folder().to_owned(),
        country: None,
        forms: page.forms.clone(),
        order,
        title: page.title.clone(),
        heading: heading.to_owned(),
        body,
        asked: String::new(),
    }
}

/// Each question of a checklist with what stands below it.
fn push_questions(tree: &content::Tree, names: &StepMessages, documents: &mut Vec<Document>) {
    for (number, list) in tree.checklists.values().enumerate() {
        let order = 5_000 + number as u32 * 100;
        for (place, question) in list.definition.questions().enumerate() {
            let Some(section) = list.section(&question.id) else {
                continue;
            };
            documents.push(Document {
                kind: "question".to_owned(),
                part: String::new(),
                ..page_document(
                    &list.page,
                    order + place as u32,
                    &question.id,
                    &section.heading,
                    guidance(&section, names),
                )
            });
        }
    }
}

/// What stands below a question or a step. Authors write the labels of its paragraphs in English in every language;
/// they are shown in that of the text.
fn guidance(section: &Section<'_>, names: &StepMessages) -> String {
    let text = section.text();
    let lines = text.lines().map(|line| match Label::split(line) {
        Some((Label::When, when)) => format!("{}: {when}", names.when()),
        Some((Label::Record, record)) => format!("{}: {record}", names.record()),
        Some((Label::Why, why)) => format!("{}: {why}", names.why()),
        // What a yes is called needs no name.
        Some((Label::Sign, sign)) => sign.to_owned(),
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Each step of a pathway with what stands below it.
fn push_steps(tree: &content::Tree, names: &StepMessages, documents: &mut Vec<Document>) {
    for (number, way) in tree.pathways.values().enumerate() {
        let order = 8_000 + number as u32 * 100;
        let steps = way.definition.phases.iter().flat_map(|phase| &phase.steps);
        for (place, step) in steps.enumerate() {
            let Some(section) = way.section(&step.id) else {
                continue;
            };
            documents.push(Document {
                kind: "step".to_owned(),
                part: String::new(),
                ..page_document(
                    &way.page,
                    order + place as u32,
                    &step.id,
                    &section.heading,
                    guidance(&section, names),
                )
            });
        }
    }
}

fn push_terms(handbook: &Handbook, lang: &str, documents: &mut Vec<Document>) {
    for (place, (concept, entry)) in handbook.glossary.concepts.iter().enumerate() {
        // A term without its meaning finds pages of other languages and is nothing to read.
        let Some(term) = entry
            .terms
            .get(lang)
            .filter(|term| !term.definition.is_empty())
        else {
            continue;
        };
        documents.push(Document {
            page: concept.clone(),
            anchor: term_anchor(concept),
            lang: lang.to_owned(),
            kind: "term".to_owned(),
            part: String::new(),
            country: None,
            forms: entry.forms.clone(),
            order: 10_000 + place as u32,
            title: term.term.clone(),
            heading: term.synonyms.join(", "),
            body: term.definition.clone(),
            asked: String::new(),
        });
    }
}

fn push_contacts(handbook: &Handbook, documents: &mut Vec<Document>) {
    let lang = &handbook.manifest.source_language;
    for (number, country) in handbook.directory.values().enumerate() {
        for list in content::Country::lists() {
            for (place, contact) in country.list(list).enumerate() {
                let numbers = contact
                    .phone
                    .iter()
                    .flat_map(|phone| [&*phone.display, &*phone.e164]);
                let body: Vec<&str> = [&*contact.role, &*contact.note, &*country.name_local]
                    .into_iter()
                    .chain(numbers)
                    .filter(|text| !text.is_empty())
                    .collect();
                documents.push(Document {
                    page: country.iso2.clone(),
                    anchor: contact_anchor(list, place),
                    lang: lang.clone(),
                    kind: "contact".to_owned(),
                    part: String::new(),
                    country: Some(country.iso2.clone()),
                    forms: Vec::new(),
                    order: 20_000 + number as u32 * 100 + place as u32,
                    title: contact.name.clone(),
                    heading: country.name_en.clone(),
                    body: body.join(" · "),
                    asked: String::new(),
                });
            }
        }
    }
}

/// The id of the page that lists the glossary.
pub(crate) fn glossary_page() -> PageId {
    PageId::new("guide/about/words-we-use")
}
