//! What has still to be checked before anyone relies on it: a list for the editor.

use crate::data::indicators::Indicator;
use crate::document::Page;
use crate::handbook::Handbook;
use std::collections::BTreeSet;

/// Statements, sources and signs whose facts are open.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts<'a> {
    /// Pages and checklists of the source language that name statements nobody has checked, in reading order.
    pub verify: Vec<&'a Page>,
    /// Sources that no page, checklist, pathway or sign names.
    pub unused_sources: Vec<&'a str>,
    /// Pages that name no source.
    pub without_source: Vec<&'a Page>,
    /// Signs that nobody has checked against their source.
    pub unverified: Vec<&'a Indicator>,
}

impl Handbook {
    /// What has still to be checked.
    pub fn facts(&self) -> Facts<'_> {
        let lists = self.source().into_iter().flat_map(|tree| {
            let lists = tree.checklists.values();
            lists.map(|list| &list.page)
        });
        let pages: Vec<&Page> = self
            .reading_order()
            .iter()
            .filter_map(|id| self.source()?.pages.get(id))
            .chain(lists)
            .collect();
        let with = |is_wanted: fn(&Page) -> bool| -> Vec<&Page> {
            pages
                .iter()
                .copied()
                .filter(|page| is_wanted(page))
                .collect()
        };
        let used = self.used_sources();
        let sources = self.sources.keys().map(String::as_str);
        Facts {
            verify: with(|page| !page.verify.is_empty()),
            without_source: with(|page| page.sources.is_empty()),
            unused_sources: sources.filter(|id| !used.contains(id)).collect(),
            unverified: self
                .indicators
                .rows
                .iter()
                .filter(|row| row.unverified)
                .collect(),
        }
    }

    fn used_sources(&self) -> BTreeSet<&str> {
        let trees = || self.source().into_iter();
        let of_pages = trees().flat_map(|tree| tree.written().map(|page| &page.sources));
        let of_signs = self.indicators.rows.iter().map(|row| &row.sources);
        of_pages
            .chain(of_signs)
            .flatten()
            .map(String::as_str)
            .collect()
    }
}
