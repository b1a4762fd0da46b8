//! A page of the handbook on paper.

use super::blocks::blocks;
use super::letterhead::Letterhead;
use crate::error::AppError;
use content::{Handbook, PageId};
use report::{Head, Page};

/// A page of the guide, or a pathway, in a language or in the source language.
pub(super) fn find<'a>(
    handbook: &'a Handbook,
    id: &str,
    lang: &str,
) -> Result<&'a content::Page, AppError> {
    let pathway = handbook.pathway(&PageId::new(id), lang);
    match pathway {
        Some(pathway) => Ok(&pathway.page),
        None => crate::reading::find(handbook, id, lang),
    }
}

/// The page with its footnotes.
pub(super) fn page(head: &Letterhead<'_>, page: &content::Page) -> Page {
    let manifest = &head.handbook.manifest;
    let part = manifest
        .parts
        .iter()
        .find(|part| part.id == page.id.folder());
    Page {
        head: Head {
            above: Some(part.map_or_else(
                || head.title(),
                |part| manifest.words(&part.title, &head.lang).to_owned(),
            )),
            title: page.title.clone(),
            ..Head::default()
        },
        summary: Some(page.summary.clone()).filter(|summary| !summary.is_empty()),
        blocks: blocks(head, &page.body.blocks),
        notes_title: head.words.notes(),
        notes: page
            .body
            .footnotes
            .iter()
            .map(|note| blocks(head, &note.blocks))
            .collect(),
        foot: head.foot_of(page),
    }
}
