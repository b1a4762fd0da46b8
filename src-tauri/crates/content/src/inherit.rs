//! What a translation has from its original: facts, logic, and what it is compared with.

use crate::document::Page;
use crate::handbook::Tree;
use crate::id::PageId;
use crate::problem::{Code, Problem};
use crate::procedures::checklist::Checklist;
use crate::procedures::pathway::Pathway;
use std::collections::BTreeMap;

/// Everything that is written in the source language.
pub(crate) struct Originals {
    pages: BTreeMap<PageId, Page>,
    checklists: BTreeMap<PageId, Checklist>,
    pathways: BTreeMap<PageId, Pathway>,
}

impl Originals {
    pub(crate) fn of(source: &Tree) -> Self {
        let pages = source.written();
        Self {
            pages: pages.map(|page| (page.id.clone(), page.clone())).collect(),
            checklists: source.checklists.clone(),
            pathways: source.pathways.clone(),
        }
    }

    /// Gives a language what its pages do not say themselves. A checklist or a pathway that has other questions or
    /// steps than its original is left out, and the original is shown: a question without words cannot be answered.
    pub(crate) fn pass_on(&self, tree: &mut Tree, problems: &mut Vec<Problem>) {
        for page in tree.written_mut() {
            inherit(page, self.pages.get(&page.id), problems);
        }
        tree.checklists.retain(|id, list| {
            let original = self.checklists.get(id);
            original.is_some_and(|original| {
                list.setting.clone_from(&original.setting);
                list.minutes = original.minutes;
                list.definition.clone_from(&original.definition);
                list.signs.clone_from(&original.signs);
                ids(&list.page) == ids(&original.page)
            })
        });
        tree.pathways.retain(|id, way| {
            let original = self.pathways.get(id);
            original.is_some_and(|original| {
                way.definition.clone_from(&original.definition);
                ids(&way.page) == ids(&original.page)
            })
        });
    }
}

fn inherit(page: &mut Page, original: Option<&Page>, problems: &mut Vec<Problem>) {
    let Some(original) = original else {
        problems.push(Problem::new(Code::PageMissing, &page.file, 0).about(page.id.as_str()));
        return;
    };
    page.forms.clone_from(&original.forms);
    page.sources.clone_from(&original.sources);
    page.verify.clone_from(&original.verify);
    page.revised = page.revised.or(original.revised);
    match &mut page.translation {
        Some(translation) if translation.of == original.hash => {}
        Some(translation) => {
            translation.out_of_date = true;
            let problem = Problem::new(Code::TranslationOutOfDate, &page.file, 1);
            problems.push(problem.about(page.id.as_str()).value(&original.hash));
        }
        None => problems.push(
            Problem::new(Code::MissingKey, &page.file, 1)
                .about("translates")
                .value(&original.hash),
        ),
    }
    if ids(page) != ids(original) {
        problems
            .push(Problem::new(Code::TranslationIdsDiffer, &page.file, 0).about(page.id.as_str()));
    }
}

/// Anchors of the headings, in order.
fn ids(page: &Page) -> Vec<String> {
    page.toc().into_iter().map(|entry| entry.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Files, Handbook};

    const LIST: &str = "+++\ntitle = \"L\"\nrevised = 2026-01-01\nfor = \"any\"\nmethod = \"alerts\"\n\
        strengths = \"own\"\nsetting = \"counter\"\nminutes = 5\n+++\n## A {#a}\n\n### Hurt? {#hurt alert=health}\n\nLook.\n";
    const TRANSLATED: &str = "+++\ntitle = \"Lista\"\ntranslates = \"0\"\nreview = \"none\"\n+++\n\
        ## A {#a}\n\n### Skadad? {#hurt}\n\nTitta.\n";

    fn shown(translation: &str) -> Checklist {
        let mut files = Files::default();
        files.add("handbook.toml", b"source_language = \"en\"\n");
        files.add("en/checklists/l.md", LIST.as_bytes());
        files.add("sv/checklists/l.md", translation.as_bytes());
        let handbook = Handbook::parse(&files);
        let list = handbook.checklist(&PageId::new("checklists/l"), "sv");
        list.cloned().expect("there is the list")
    }

    #[test]
    fn a_translated_checklist_has_its_own_words_and_all_else_of_the_original() {
        let list = shown(TRANSLATED);
        assert_eq!((list.page.title.as_str(), list.minutes), ("Lista", 5));
        assert_eq!(list.setting, "counter");
        let asked = list.definition.question("hurt").map(|one| one.alert);
        assert_eq!(asked, Some(Some(::checklist::Alert::Health)));
    }

    #[test]
    fn a_translation_that_lacks_a_question_gives_way_to_the_original() {
        assert_eq!(
            shown(&TRANSLATED.replace("{#hurt}", "{#ill}")).page.title,
            "L"
        );
    }
}
