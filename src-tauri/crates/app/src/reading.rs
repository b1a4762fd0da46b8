//! Reading pages: the tree, a page, two languages of it, a situation.

use crate::App;
use crate::error::{AppError, ErrorCode};
use crate::generated::generated;
use crate::view::{
    CompareRow, CompareView, FormView, PageLink, PageView, PartView, Phrase, Review, SignGroup,
    SituationView, SourceView, Step, TermView, TocItem, Tone, TranslationState, TranslationView,
};
use content::markdown::{Block, Inline, render, render_blocks, render_inlines};
use content::{Date, Handbook, Page, PageId, Part, Tree};
use std::collections::BTreeSet;

impl App {
    /// The parts of the handbook with their pages, titles in `lang` where they exist.
    ///
    /// # Errors
    /// When there is no handbook.
    pub fn outline(&self, lang: &str) -> Result<Vec<PartView>, AppError> {
        let handbook = self.library.handbook()?;
        let parts = handbook.manifest.parts.iter().enumerate();
        Ok(parts
            .map(|(index, part)| PartView {
                id: part.id.clone(),
                title: handbook.manifest.words(&part.title, lang).to_owned(),
                number: index as u32 + 1,
                pages: pages_of(handbook, part)
                    .filter_map(|id| link(handbook, &id, lang))
                    .collect(),
            })
            .collect())
    }

    /// A page in `lang`, or in the source language where no translation exists.
    ///
    /// # Errors
    /// When there is no such page.
    pub fn read_page(&self, id: &str, lang: &str) -> Result<PageView, AppError> {
        let handbook = self.library.handbook()?;
        page_view(handbook, find(handbook, id, lang)?, lang, self.places.today)
    }

    /// A page in two languages side by side.
    ///
    /// # Errors
    /// When there is no such page.
    pub fn compare_page(&self, id: &str, left: &str, right: &str) -> Result<CompareView, AppError> {
        let handbook = self.library.handbook()?;
        let today = self.places.today;
        let (left_page, right_page) = (find(handbook, id, left)?, find(handbook, id, right)?);
        let html = |blocks: &[Block], lang: &str| {
            render_blocks(blocks, &|name| generated(handbook, lang, name, today))
        };
        let rows = content::pair(left_page, right_page)
            .into_iter()
            .map(|pair| CompareRow {
                anchor: pair.anchor.to_owned(),
                left: html(pair.left, left),
                right: html(pair.right, right),
            })
            .collect();
        Ok(CompareView {
            left: page_view(handbook, left_page, left, today)?,
            right: page_view(handbook, right_page, right, today)?,
            rows,
        })
    }

    /// A start page as three columns.
    ///
    /// # Errors
    /// When there is no such page, or it has no words to say and no signs.
    pub fn read_situation(&self, id: &str, lang: &str) -> Result<SituationView, AppError> {
        let handbook = self.library.handbook()?;
        let page = find(handbook, id, lang)?;
        let situation = page.situation().ok_or_else(|| not_found(id))?;
        let html = |blocks: &[Block]| render_blocks(blocks, &|_| String::new());
        let lines = |lines: Vec<&[Inline]>| lines.into_iter().map(render_inlines).collect();
        Ok(SituationView {
            id: page.id.as_str().to_owned(),
            shown_in: page.lang.clone(),
            direction: direction(&page.lang),
            title: page.title.clone(),
            summary: page.summary.clone(),
            say_title: situation.say_title,
            say: situation
                .say
                .into_iter()
                .map(|phrase| Phrase {
                    words: phrase.words,
                    why: html(phrase.why),
                })
                .collect(),
            notice_title: situation.notice_title,
            notice: situation
                .notice
                .into_iter()
                .map(|group| SignGroup {
                    id: group.id.to_owned(),
                    title: group.title,
                    signs: lines(group.signs),
                })
                .collect(),
            then_title: situation.then_title,
            then: situation
                .then
                .into_iter()
                .map(|step| Step {
                    id: step.id.to_owned(),
                    title: step.title,
                    html: html(step.blocks),
                    tone: if step.danger {
                        Tone::Danger
                    } else {
                        Tone::Plain
                    },
                })
                .collect(),
            avoid_title: situation.avoid_title,
            avoid: lines(situation.avoid),
            revised: date(page),
            translation: translation(page, lang),
        })
    }
}

pub(crate) fn find<'a>(handbook: &'a Handbook, id: &str, lang: &str) -> Result<&'a Page, AppError> {
    handbook
        .page(&PageId::new(id), lang)
        .ok_or_else(|| not_found(id))
}

fn not_found(id: &str) -> AppError {
    AppError::new(ErrorCode::PageNotFound).with("page", id)
}

fn page_view(
    handbook: &Handbook,
    page: &Page,
    lang: &str,
    today: Date,
) -> Result<PageView, AppError> {
    let manifest = &handbook.manifest;
    let order = handbook.reading_order();
    let place = order.iter().position(|id| *id == page.id);
    let neighbour = |step: isize| {
        let at = place?.checked_add_signed(step)?;
        link(handbook, order.get(at)?, lang)
    };
    let part = manifest
        .parts
        .iter()
        .find(|part| part.id == page.id.folder());
    Ok(PageView {
        id: page.id.as_str().to_owned(),
        lang: lang.to_owned(),
        shown_in: page.lang.clone(),
        direction: direction(&page.lang),
        title: page.title.clone(),
        summary: page.summary.clone(),
        html: render(&page.body, &|name| generated(handbook, lang, name, today)),
        toc: page
            .toc()
            .into_iter()
            .map(|entry| TocItem {
                id: entry.id,
                title: entry.title,
                level: entry.level,
            })
            .collect(),
        number: number(handbook, &page.id),
        part: page.id.folder().to_owned(),
        part_title: part
            .map(|part| manifest.words(&part.title, lang).to_owned())
            .unwrap_or_default(),
        previous: neighbour(-1),
        next: neighbour(1),
        sources: page
            .sources
            .iter()
            .filter_map(|id| source(handbook, id))
            .collect(),
        revised: date(page),
        verify: page.verify.clone(),
        translation: translation(page, lang),
        languages: languages_of(handbook, |tree| tree.pages.contains_key(&page.id)),
        forms: forms(handbook, page, lang),
        terms: terms(handbook, page, lang),
        asked: crate::checklists::asked(handbook, page, lang),
        words: page.words,
    })
}

/// A page by its name, in a language or in the source language.
pub(crate) fn link(handbook: &Handbook, id: &PageId, lang: &str) -> Option<PageLink> {
    let page = handbook.page(id, lang)?;
    Some(PageLink {
        id: id.as_str().to_owned(),
        title: page.title.clone(),
        summary: page.summary.clone(),
        number: number(handbook, id),
        lang: page.lang.clone(),
        forms: forms(handbook, page, lang),
    })
}

/// The kinds of exploitation that a page names.
fn forms(handbook: &Handbook, page: &Page, lang: &str) -> Vec<FormView> {
    let manifest = &handbook.manifest;
    let named = page.forms.iter().filter_map(|id| {
        let names = manifest.forms.get(id)?;
        Some(FormView {
            id: id.clone(),
            title: manifest.words(names, lang).to_owned(),
        })
    });
    named.collect()
}

pub(crate) fn source(handbook: &Handbook, id: &str) -> Option<SourceView> {
    let source = handbook.sources.get(id)?;
    Some(SourceView {
        id: id.to_owned(),
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        year: source.year.clone(),
        place: source.place.clone(),
        address: source.address.clone(),
        checked: source.checked.name().to_owned(),
    })
}

fn pages_of<'a>(handbook: &'a Handbook, part: &'a Part) -> impl Iterator<Item = PageId> + 'a {
    part.page_ids().filter(|id| {
        handbook
            .source()
            .is_some_and(|tree| tree.pages.contains_key(id))
    })
}

/// Part and place, for example `3.2`; empty for a page that is listed nowhere.
fn number(handbook: &Handbook, id: &PageId) -> String {
    let parts = handbook.manifest.parts.iter().enumerate();
    parts
        .filter(|(_, part)| part.id == id.folder())
        .find_map(|(index, part)| {
            let place = pages_of(handbook, part).position(|page| page == *id)?;
            Some(format!("{}.{}", index + 1, place + 1))
        })
        .unwrap_or_default()
}

/// Languages that have something, the source language first.
pub(crate) fn languages_of(handbook: &Handbook, has: impl Fn(&Tree) -> bool) -> Vec<String> {
    let mut languages: Vec<String> = handbook
        .languages
        .iter()
        .filter(|(_, tree)| has(tree))
        .map(|(lang, _)| lang.clone())
        .collect();
    languages.sort_by_key(|lang| *lang != handbook.manifest.source_language);
    languages
}

/// How the text of a page stands to its original, for a reader of `lang`.
pub(crate) fn translation(page: &Page, lang: &str) -> TranslationView {
    let Some(translation) = &page.translation else {
        let state = if page.lang == lang {
            TranslationState::Source
        } else {
            TranslationState::Missing
        };
        return TranslationView {
            state,
            review: Review::None,
        };
    };
    let state = if translation.out_of_date {
        TranslationState::OutOfDate
    } else {
        TranslationState::Current
    };
    let review = match translation.review {
        content::Review::None => Review::None,
        content::Review::Language => Review::Language,
        content::Review::Expert => Review::Expert,
    };
    TranslationView { state, review }
}

fn terms(handbook: &Handbook, page: &Page, lang: &str) -> Vec<TermView> {
    let mut concepts = BTreeSet::new();
    page.body.each_inline(&mut |inline| {
        if let Inline::Term { concept, .. } = inline {
            concepts.insert(concept.clone());
        }
    });
    let source = &handbook.manifest.source_language;
    concepts
        .into_iter()
        .filter_map(|id| {
            let (term, lang) = handbook.glossary.term(&id, lang, source)?;
            Some(TermView {
                term: term.term.clone(),
                definition: term.definition.clone(),
                lang,
                id,
            })
        })
        .collect()
}

fn date(page: &Page) -> String {
    page.revised
        .map(|date| date.to_string())
        .unwrap_or_default()
}

pub(crate) fn direction(lang: &str) -> String {
    i18n::language(lang)
        .map_or("ltr", |language| language.direction.as_str())
        .to_owned()
}
