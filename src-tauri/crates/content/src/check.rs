//! What an editor wants to know of each language: how much is there, how much is behind.

use crate::document::Review;
use crate::handbook::Handbook;

/// The state of all languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// One for each language folder, the source language first.
    pub languages: Vec<LanguageReport>,
}

/// The state of a language.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageReport {
    /// Language.
    pub lang: String,
    /// Pages that exist.
    pub present: u32,
    /// Pages of the guide among them.
    pub guide: u32,
    /// Pages whose original has changed since.
    pub out_of_date: u32,
    /// Pages of the source language that do not exist here.
    pub missing: u32,
    /// Words of all pages.
    pub words: u32,
    /// Whether every page is a current translation that an expert has read.
    pub reviewed: bool,
}

impl Handbook {
    /// Counts pages and words of each language; checklists and pathways are pages too.
    pub fn report(&self) -> Report {
        let in_all = self.source().map_or(0, |tree| tree.written().count()) as u32;
        let mut languages: Vec<LanguageReport> = self
            .languages
            .iter()
            .map(|(lang, tree)| {
                let translations = || tree.written().filter_map(|page| page.translation.as_ref());
                let present = tree.written().count() as u32;
                LanguageReport {
                    lang: lang.clone(),
                    present,
                    guide: tree.pages.len() as u32,
                    out_of_date: translations().filter(|t| t.out_of_date).count() as u32,
                    missing: in_all.saturating_sub(present),
                    words: tree.written().map(|page| page.words).sum(),
                    reviewed: translations().next().is_some()
                        && translations().all(|t| t.review == Review::Expert && !t.out_of_date),
                }
            })
            .collect();
        languages.sort_by_key(|report| report.lang != self.manifest.source_language);
        Report { languages }
    }
}
