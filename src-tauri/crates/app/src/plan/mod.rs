//! The referral plan: a pathway, the facts of a case and what was recorded.

mod facts;
mod record;
mod step;

pub(crate) use facts::facts_in;
pub(crate) use record::decision;

use crate::App;
use crate::cases::case_id;
use crate::contacts::statement;
use crate::error::{AppError, ErrorCode};
use crate::reading::direction;
use crate::view::{FactsInput, PathwayCard, PlanPhase, PlanView};
use content::markdown::{Block, render_blocks};
use content::{Handbook, PageId, Pathway};
use facts::{Written, facts, facts_of};
use referral::{ContactNeed, Done, Facts, Override, Progress, State, choose, likely, plan};
use std::collections::BTreeMap;
use step::Screen;
use storage::{CaseId, StepState, Timestamp};

impl App {
    /// The plan of a case; `pathway` is one that the officer chose, or empty for the best.
    ///
    /// # Errors
    /// When case work is locked, or there is no such case or pathway.
    pub fn plan(&self, case: &str, pathway: &str, lang: &str) -> Result<PlanView, AppError> {
        let handbook = self.library.handbook()?;
        let id = case_id(case)?;
        let (facts, mut written, now) = self.with_vault(|open, now| {
            let (facts, written) = facts_of(open, id, now)?;
            Ok((facts, written, now))
        })?;
        written.likely = self.likely(id, &facts, lang)?;
        self.plan_view(handbook, pathway, lang, &facts, &written, now)
    }

    /// Why data of this case might have to be passed on without consent: what its facts say, and the
    /// alerts that its checklists raised.
    pub(crate) fn likely(
        &self,
        case: CaseId,
        facts: &Facts,
        lang: &str,
    ) -> Result<Vec<Override>, AppError> {
        let mut facts = facts.clone();
        for run in self.runs_of(case, lang)? {
            for raised in &run.view.state.assessment.alerts {
                match raised.alert.as_str() {
                    "danger" => facts.danger = referral::Answer::Yes,
                    "child" => facts.age = referral::Age::Child,
                    _ => {}
                }
            }
        }
        Ok(likely(&facts))
    }

    /// A plan from facts alone.
    ///
    /// # Errors
    /// When there is no such pathway.
    pub fn plan_from(
        &self,
        input: &FactsInput,
        pathway: &str,
        lang: &str,
    ) -> Result<PlanView, AppError> {
        let handbook = self.library.handbook()?;
        let facts = facts(input);
        self.plan_view(
            handbook,
            pathway,
            lang,
            &facts,
            &Written::default(),
            self.now(),
        )
    }

    fn plan_view(
        &self,
        handbook: &Handbook,
        pathway: &str,
        lang: &str,
        facts: &Facts,
        written: &Written,
        now: Timestamp,
    ) -> Result<PlanView, AppError> {
        let definitions: Vec<referral::Pathway> = handbook
            .source()
            .into_iter()
            .flat_map(|tree| tree.pathways.values().map(|way| way.definition.clone()))
            .collect();
        let fitting: Vec<&str> = choose(&definitions, facts)
            .into_iter()
            .map(|way| way.id.as_str())
            .collect();
        let shown = match pathway {
            "" => fitting
                .first()
                .copied()
                .unwrap_or("pathways/other-national-adult"),
            chosen => chosen,
        };
        let way = find(handbook, shown, lang)?;
        let has = |state: State, list: &str| {
            let iso2 = country_of(facts, state);
            let country = handbook.directory.get(iso2);
            country.is_some_and(|country| country.list(list).next().is_some())
                || self.local(iso2, country).own(list).next().is_some()
        };
        let done: Vec<Done> = written
            .steps
            .values()
            .map(|step| Done {
                step: step.written.step.clone(),
                progress: progress(step.written.state),
            })
            .collect();
        let made = plan(&way.definition, facts, &done, &has);
        let screen = Screen {
            app: self,
            handbook,
            way,
            lang,
            facts,
            written,
            now,
        };
        let contacts: BTreeMap<&str, &[ContactNeed]> = made
            .steps()
            .map(|step| (step.id.as_str(), step.contacts.as_slice()))
            .collect();
        let step = |id: &str| screen.step(id, contacts.get(id).copied().unwrap_or_default());
        let host = handbook.directory.get(&facts.host);
        let reflection = host.and_then(|host| host.statement("recovery_reflection"));
        let others = definitions.iter().map(|way| way.id.as_str());
        let others = others.filter(|id| !fitting.contains(id));
        let card = |id: &str| card(handbook, id, lang, fitting.contains(&id));
        let intro = way.page.sections().into_iter().next();
        let intro = intro.filter(|section| section.anchor.is_empty());
        Ok(PlanView {
            pathway: card(shown).ok_or_else(|| not_found(shown))?,
            pathways: fitting
                .iter()
                .copied()
                .chain(others)
                .filter_map(card)
                .collect(),
            shown_in: way.page.lang.clone(),
            direction: direction(&way.page.lang),
            intro: intro.map_or_else(String::new, |section| html(section.blocks)),
            verify: way.page.verify.clone(),
            phases: made
                .phases
                .iter()
                .map(|phase| PlanPhase {
                    id: phase.id.clone(),
                    title: way
                        .section(&phase.id)
                        .map_or_else(String::new, |one| one.heading),
                    steps: phase.steps.iter().filter_map(|one| step(&one.id)).collect(),
                })
                .collect(),
            next: made.next.clone(),
            kept: made.kept.iter().filter_map(|id| step(id)).collect(),
            reflection: reflection
                .map(|found| statement("recovery_reflection", found, self.places.today)),
        })
    }
}

fn progress(state: StepState) -> Progress {
    match state {
        StepState::Open => Progress::Open,
        StepState::Done => Progress::Done,
        StepState::Skipped => Progress::Skipped,
        StepState::NotApplicable => Progress::NotApplicable,
    }
}

fn country_of(facts: &Facts, state: State) -> &str {
    match state {
        State::Host => &facts.host,
        State::Origin => &facts.origin,
    }
}

fn find<'a>(handbook: &'a Handbook, id: &str, lang: &str) -> Result<&'a Pathway, AppError> {
    handbook
        .pathway(&PageId::new(id), lang)
        .ok_or_else(|| not_found(id))
}

fn not_found(id: &str) -> AppError {
    AppError::new(ErrorCode::PageNotFound).with("page", id)
}

fn card(handbook: &Handbook, id: &str, lang: &str, fits: bool) -> Option<PathwayCard> {
    let way = handbook.pathway(&PageId::new(id), lang)?;
    Some(PathwayCard {
        id: id.to_owned(),
        title: way.page.title.clone(),
        summary: way.page.summary.clone(),
        fits,
    })
}

fn html(blocks: &[Block]) -> String {
    render_blocks(blocks, &|_| String::new())
}
