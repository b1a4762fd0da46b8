//! The checklists to choose from.

use super::GATE;
use crate::App;
use crate::error::AppError;
use crate::reading::languages_of;
use crate::view::{AskedView, ChecklistCard, OwnQuestionView, RunningView};
use checklist::Kind;
use content::{Checklist, Handbook, Page, PageId};

/// The order on the screen: what is needed first comes first. Others follow by their ids.
const ORDER: [&str; 11] = [
    "first-screening",
    "child",
    "adult-labour",
    "adult-sexual",
    "domestic-worker",
    "forced-criminality",
    "marriage",
    "detained-national",
    "visa-application",
    "before-the-conversation",
    "return-risk",
];

impl App {
    /// All checklists, in `lang` where they exist in it.
    ///
    /// # Errors
    /// When there is no handbook.
    pub fn checklists(&self, lang: &str) -> Result<Vec<ChecklistCard>, AppError> {
        let handbook = self.library.handbook()?;
        let mut lists: Vec<&Checklist> = all(handbook)
            .filter_map(|id| handbook.checklist(id, lang))
            .collect();
        lists.sort_by_key(|list| {
            let id = list.page.id.as_str();
            let place = ORDER
                .iter()
                .position(|name| id.ends_with(&format!("/{name}")));
            place.unwrap_or(ORDER.len())
        });
        let cards = lists.into_iter().map(|list| self.card(handbook, list));
        Ok(cards.collect())
    }

    fn card(&self, handbook: &Handbook, list: &Checklist) -> ChecklistCard {
        let id = list.page.id.as_str();
        let questions = || list.definition.questions();
        let observed = questions().filter(|question| question.kind == Kind::Observe);
        let desk = self.desk();
        let running = desk.quick.iter().find(|run| run.checklist == id);
        ChecklistCard {
            id: id.to_owned(),
            title: list.page.title.clone(),
            summary: list.page.summary.clone(),
            shown_in: list.page.lang.clone(),
            languages: languages_of(handbook, |tree| tree.checklists.contains_key(list.id())),
            audience: list.definition.audience.name().to_owned(),
            method: list.definition.method.name().to_owned(),
            setting: list.setting.clone(),
            minutes: list.minutes,
            questions: questions().count() as u32,
            observed: observed.count() as u32,
            forms: list.page.forms.clone(),
            running: running.map(|run| RunningView {
                run: run.id.clone(),
                answered: run.answered(),
            }),
            own: self
                .own_of(id)
                .into_iter()
                .map(|own| OwnQuestionView {
                    id: own.id,
                    text: own.text,
                })
                .collect(),
        }
    }
}

/// Ids of all checklists but the gate.
fn all(handbook: &Handbook) -> impl Iterator<Item = &PageId> {
    let source = handbook.source().into_iter();
    source
        .flat_map(|tree| tree.checklists.keys())
        .filter(|id| id.as_str() != GATE)
}

/// The questions that sections of a page explain, in the order of the sections.
pub(crate) fn asked(handbook: &Handbook, page: &Page, lang: &str) -> Vec<AskedView> {
    let mut asked = Vec::new();
    for list in all(handbook).filter_map(|id| handbook.checklist(id, lang)) {
        for question in list.definition.questions() {
            let Some((explained, anchor)) = list
                .guidance(&question.id)
                .and_then(|guidance| guidance.explained)
            else {
                continue;
            };
            if explained == page.id {
                asked.push(AskedView {
                    heading: String::new(),
                    anchor,
                    checklist: list.page.id.as_str().to_owned(),
                    title: list.page.title.clone(),
                    question: question.id.clone(),
                    text: list
                        .section(&question.id)
                        .map_or_else(String::new, |section| section.heading),
                });
            }
        }
    }
    let toc = page.toc();
    let place = |anchor: &str| toc.iter().position(|entry| entry.id == anchor);
    asked.sort_by_key(|one| place(&one.anchor).map_or(0, |at| at + 1));
    for one in &mut asked {
        if let Some(entry) = place(&one.anchor).and_then(|at| toc.get(at)) {
            one.heading.clone_from(&entry.title);
        }
    }
    asked
}
