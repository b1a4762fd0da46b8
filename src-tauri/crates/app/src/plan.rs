//! The referral plan: a pathway, the facts of a case and what was recorded.

use crate::App;
use crate::cases::{case_id, word};
use crate::contacts::{contact_view, statement};
use crate::desk::OpenVault;
use crate::documents::contact_anchor;
use crate::error::{AppError, ErrorCode};
use crate::reading::{direction, link};
use crate::view::{
    DueView, FactsInput, PathwayCard, PlanContacts, PlanPhase, PlanStepInput, PlanStepView,
    PlanView, SectionLink,
};
use content::markdown::{Block, Inline, render_blocks, render_inlines};
use content::{Handbook, PageId, Pathway};
use referral::{
    ContactNeed, Day as Days, Done, Due, Facts, Override, Period, Progress, Receiver, Recorded,
    State, Step, choose, likely, may_share, plan,
};
use std::collections::BTreeMap;
use storage::handover::{Dispute, Item, Value};
use storage::{
    AgeGroup, CaseDetails, CaseId, Consent, Day, EventKind, NewPlanStep, PlanStep, StepState,
    Ternary, Timestamp,
};

/// The event of a decision to pass on without consent: who gets it, and why.
pub(crate) fn decision(receiver: Receiver, reason: Override) -> String {
    format!("{} {}", receiver.name(), reason.name())
}

/// What was recorded in a case, as a plan needs it.
#[derive(Default)]
struct Written {
    steps: BTreeMap<String, PlanStep>,
    agreed: Vec<Receiver>,
    begun: Option<Day>,
    /// Reasons instead of consent that the case names already.
    likely: Vec<Override>,
}

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

    /// Records what became of a step. A step that passes on personal data is not done without
    /// consent for its receiver, or a reason.
    ///
    /// # Errors
    /// When consent is missing, case work is locked, or the vault cannot be written.
    pub fn record_step(
        &self,
        case: &str,
        pathway: &str,
        input: &PlanStepInput,
        lang: &str,
    ) -> Result<PlanView, AppError> {
        let handbook = self.library.handbook()?;
        let id = case_id(case)?;
        let way = find(handbook, pathway, lang)?;
        let steps = way.definition.phases.iter().flat_map(|phase| &phase.steps);
        let step = steps.into_iter().find(|step| step.id == input.step);
        self.with_vault(|open, now| {
            let state = word(&input.state, StepState::Open);
            let (_, written) = facts_of(open, id, now)?;
            let recorded = Recorded {
                agreed: written.agreed,
                instead: Override::from_name(&input.reason),
            };
            let shares = step.and_then(|step| step.shares);
            if state == StepState::Done
                && let Err(blocked) = may_share(shares, &recorded)
            {
                return Err(AppError::new(ErrorCode::ConsentMissing)
                    .with("receiver", blocked.receiver.name()));
            }
            let saved = NewPlanStep {
                step: input.step.clone(),
                state,
                who: input.by.clone(),
                note: input.note.clone(),
                due: Day::from_iso(&input.due),
                done_at: (state == StepState::Done).then_some(now),
                reason: input.reason.clone(),
            };
            let before = open.vault.save_plan_step(id, &saved, now)?;
            if let Some(receiver) = shares {
                let was = before.and_then(|step| Override::from_name(&step.written.reason));
                let about = match recorded.instead {
                    reason if reason == was => return Ok(()),
                    Some(reason) => decision(receiver, reason),
                    None => format!("{} taken-back", receiver.name()),
                };
                open.vault
                    .record(id, EventKind::DecidedWithout, &about, now)?;
            }
            Ok(())
        })?;
        self.plan(case, pathway, lang)
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

/// What the words of a step are made from.
struct Screen<'a> {
    app: &'a App,
    handbook: &'a Handbook,
    way: &'a Pathway,
    lang: &'a str,
    facts: &'a Facts,
    written: &'a Written,
    now: Timestamp,
}

impl Screen<'_> {
    /// A step; `None` when this pathway does not have it.
    fn step(&self, id: &str, needs: &[ContactNeed]) -> Option<PlanStepView> {
        let steps = self
            .way
            .definition
            .phases
            .iter()
            .flat_map(|phase| &phase.steps);
        let step = steps.into_iter().find(|step| step.id == id)?;
        let section = self.way.section(id)?;
        let guidance = self.way.guidance(id)?;
        let recorded = self.written.steps.get(id).map(|step| &step.written);
        let text = |pick: fn(&NewPlanStep) -> &String| {
            recorded.map_or_else(String::new, |step| pick(step).clone())
        };
        let reason = text(|step| &step.reason);
        let gate = Recorded {
            agreed: self.written.agreed.clone(),
            instead: Override::from_name(&reason),
        };
        let state = recorded.map_or(StepState::Open, |step| step.state);
        let lines = |lines: &[Vec<Inline>]| lines.iter().map(|line| render_inlines(line)).collect();
        Some(PlanStepView {
            id: step.id.clone(),
            title: section.heading,
            who: step.who.name().to_owned(),
            html: html(&guidance.text),
            say: guidance.say,
            dos: lines(&guidance.dos),
            donts: lines(&guidance.donts),
            when: render_inlines(&guidance.when),
            record: render_inlines(&guidance.record),
            why: render_inlines(&guidance.why),
            explained: guidance.explained.and_then(|(page, anchor)| {
                Some(SectionLink {
                    page: link(self.handbook, &page, self.lang)?,
                    anchor,
                })
            }),
            contacts: needs.iter().map(|need| self.contacts(need)).collect(),
            shares: step.shares.map(|receiver| receiver.name().to_owned()),
            blocked: may_share(step.shares, &gate).is_err(),
            likely: match step.shares {
                Some(_) => self
                    .written
                    .likely
                    .iter()
                    .map(|one| one.name().to_owned())
                    .collect(),
                None => Vec::new(),
            },
            paper: step.paper.map(|paper| paper.name().to_owned()),
            due: self.due(step, recorded.and_then(|step| step.due)),
            state: state.as_str().to_owned(),
            by: text(|step| &step.who),
            note: text(|step| &step.note),
            done_at: recorded.and_then(|step| step.done_at).map(|at| at.0 as f64),
            reason,
        })
    }

    fn contacts(&self, need: &ContactNeed) -> PlanContacts {
        let iso2 = country_of(self.facts, need.state);
        let country = self.handbook.directory.get(iso2);
        let today = self.app.places.today;
        let local = &self.app.local(iso2, country);
        let contacts = country
            .into_iter()
            .flat_map(|country| country.list(&need.list));
        PlanContacts {
            state: need.state.name().to_owned(),
            country: iso2.to_owned(),
            wanted: need.wanted.replace('_', "-"),
            list: need.list.replace('_', "-"),
            contacts: contacts
                .enumerate()
                .map(|(at, one)| contact_view(one, contact_anchor(&need.list, at), today, local))
                .chain(local.own(&need.list))
                .collect(),
        }
    }

    fn due(&self, step: &Step, set: Option<Day>) -> DueView {
        let today = self.now.day();
        let left = |day: Day| Some(day.days_since(today));
        if let Some(day) = set {
            return DueView {
                kind: "set".to_owned(),
                day: day.to_string(),
                days_left: left(day),
                ..DueView::default()
            };
        }
        let Some(due) = &step.due else {
            return DueView::default();
        };
        let (kind, of) = match due {
            Due::AtOnce => ("at-once", String::new()),
            Due::Today => ("today", String::new()),
            Due::Days(_) => ("days", String::new()),
            Due::Before(phase) => ("before", phase.clone()),
            Due::Period(period) => ("period", period.name().to_owned()),
        };
        // Days are counted from the day on which the case was opened.
        let begun = self.written.begun;
        let day = begun.and_then(|begun| {
            let count: Days = due.day(0, |period| self.length(period))?;
            begun.plus(count)
        });
        DueView {
            kind: kind.to_owned(),
            day: day.map_or_else(String::new, |day| day.to_string()),
            days_left: day.and_then(left),
            of,
            to_confirm: matches!(due, Due::Period(_)),
        }
    }

    /// The shortest length that the directory names. Only the reflection period has one there.
    fn length(&self, period: Period) -> Option<u16> {
        let host = self.handbook.directory.get(&self.facts.host)?;
        match period {
            Period::Reflection => shortest(&host.statement("recovery_reflection")?.length),
            Period::TravelDocument => None,
        }
    }
}

/// The first number of days or months in a text such as `30 to 60 calendar days`. A text that
/// begins with *up to* names no shortest length. A month is counted as thirty days.
fn shortest(length: &str) -> Option<u16> {
    let text = length.to_lowercase();
    if text.starts_with("up to") {
        return None;
    }
    let number = text
        .split(|c: char| !c.is_alphanumeric())
        .find_map(|word| {
            let words = ["one", "two", "three", "four", "five", "six"];
            let place = words.iter().position(|name| *name == word);
            word.parse().ok().or(place.map(|place| place as u16 + 1))
        })?;
    let (days, months) = (text.find("day"), text.find("month"));
    match (days, months) {
        (None, Some(_)) => number.checked_mul(30),
        (Some(days), Some(months)) if months < days => number.checked_mul(30),
        (Some(_), _) => Some(number),
        (None, None) => None,
    }
}

fn facts_of(open: &OpenVault, id: CaseId, now: Timestamp) -> Result<(Facts, Written), AppError> {
    let case = open.vault.case(id)?;
    let consents = open.vault.consents(id)?;
    let today = now.day();
    let holding = consents.iter().filter(|consent| consent.holds(today));
    let written = Written {
        steps: open
            .vault
            .plan_steps(id)?
            .into_iter()
            .map(|step| (step.written.step.clone(), step))
            .collect(),
        agreed: holding
            .filter_map(|consent| Receiver::from_name(&consent.said.receiver))
            .collect(),
        begun: Some(case.created.day()),
        likely: Vec::new(),
    };
    let mut facts = case_facts(&case.details, &consents, today);
    for dispute in open.vault.disputes(id)? {
        unsettle(&mut facts, &dispute);
    }
    Ok((facts, written))
}

/// A fact that posts have recorded differently is not known; but where one of them saw danger, there is danger, and
/// where one of them saw a child, the person is treated as a child.
fn unsettle(facts: &mut Facts, dispute: &Dispute) {
    let Item::Fact(name) = &dispute.item else {
        return;
    };
    let rivals = dispute.rivals.iter().map(|(_, rival)| rival);
    let mut values = dispute.kept.iter().chain(rivals).map(|one| &one.value);
    let mut says =
        |word: &str| values.any(|value| matches!(value, Value::Fact { text } if text == word));
    match name.as_str() {
        "age-group" if says(AgeGroup::Child.as_str()) => facts.age = referral::Age::Child,
        "age-group" => facts.age = referral::Age::default(),
        "nationality" => facts.nationality = referral::Nationality::default(),
        "detained" => facts.detained = referral::Answer::default(),
        "wishes-return" => facts.wishes_return = referral::Answer::default(),
        "danger" if says(Ternary::Yes.as_str()) => facts.danger = referral::Answer::Yes,
        "danger" => facts.danger = referral::Answer::default(),
        _ => {}
    }
}

pub(crate) fn case_facts(details: &CaseDetails, consents: &[Consent], today: Day) -> Facts {
    let consent = match consents.last() {
        _ if consents.iter().any(|consent| consent.holds(today)) => referral::Consent::Given,
        None => referral::Consent::NotAsked,
        Some(last) if last.withdrawn.is_some() => referral::Consent::Withdrawn,
        Some(last) if last.said.given == Ternary::No => referral::Consent::Refused,
        Some(_) => referral::Consent::NotAsked,
    };
    let answer = |ternary: Ternary| match ternary {
        Ternary::Yes => referral::Answer::Yes,
        Ternary::No => referral::Answer::No,
        Ternary::Unknown => referral::Answer::Unknown,
    };
    Facts {
        age: match details.age_group {
            AgeGroup::Adult => referral::Age::Adult,
            AgeGroup::Child => referral::Age::Child,
            AgeGroup::Unknown => referral::Age::Unknown,
        },
        consent,
        danger: answer(details.danger),
        nationality: match details.nationality {
            storage::Nationality::Own => referral::Nationality::Own,
            storage::Nationality::Other => referral::Nationality::Other,
            storage::Nationality::None => referral::Nationality::None,
            storage::Nationality::Unknown => referral::Nationality::Unknown,
        },
        wishes_return: answer(details.wishes_return),
        detained: answer(details.detained),
        forms: details.forms.clone(),
        host: details.host.clone(),
        origin: details.origin.clone(),
    }
}

fn facts(input: &FactsInput) -> Facts {
    Facts {
        age: referral::Age::from_name(&input.age).unwrap_or_default(),
        consent: referral::Consent::from_name(&input.consent).unwrap_or_default(),
        danger: referral::Answer::from_name(&input.danger).unwrap_or_default(),
        nationality: referral::Nationality::from_name(&input.nationality).unwrap_or_default(),
        wishes_return: referral::Answer::from_name(&input.wishes_return).unwrap_or_default(),
        detained: referral::Answer::from_name(&input.detained).unwrap_or_default(),
        forms: input.forms.clone(),
        host: input.host.clone(),
        origin: input.origin.clone(),
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

#[cfg(test)]
mod tests {
    use super::{Dispute, Item, Value, shortest, unsettle};
    use referral::{Age, Answer, Facts};
    use storage::handover::Version;

    /// What stands in this vault beside what another post wrote.
    fn dispute(fact: &str, kept: &str, rival: &str) -> Dispute {
        let version = |text: &str| Version {
            at: 0,
            who: String::new(),
            value: Value::Fact {
                text: text.to_owned(),
            },
        };
        Dispute {
            item: Item::Fact(fact.to_owned()),
            kept: Some(version(kept)),
            rivals: vec![("other".to_owned(), version(rival))],
        }
    }

    #[test]
    fn what_two_posts_disagree_about_is_not_known_but_danger_and_a_child_stay() {
        for [kept, rival] in [["adult", "child"], ["child", "adult"]] {
            let mut facts = Facts {
                age: Age::Adult,
                ..Facts::default()
            };
            unsettle(&mut facts, &dispute("age-group", kept, rival));
            assert_eq!(facts.age, Age::Child, "{kept} here, {rival} there");
        }
        let mut facts = Facts::default();
        unsettle(&mut facts, &dispute("danger", "no", "yes"));
        assert_eq!(facts.danger, Answer::Yes);
        facts.detained = Answer::Yes;
        unsettle(&mut facts, &dispute("detained", "yes", "no"));
        assert_eq!(facts.detained, Answer::default());
    }

    #[test]
    fn the_shortest_length_of_a_period_is_read_from_the_words_of_the_directory() {
        let table = [
            ("30 days (one month)", Some(30)),
            ("At least three months", Some(90)),
            (
                "30 days, extendable to a maximum of 120 days in total",
                Some(30),
            ),
            ("30 to 60 calendar days", Some(30)),
            ("Six months, not renewable", Some(180)),
            ("Up to 90 days", None),
            (
                "Up to six months (minimum of 30 days: general knowledge)",
                None,
            ),
            ("", None),
            ("as long as needed", None),
        ];
        for (text, days) in table {
            assert_eq!(shortest(text), days, "{text}");
        }
    }
}
