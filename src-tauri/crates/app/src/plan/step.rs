//! A step of a plan as the screen shows it: its words, whom to call, until when, what became of it.

use super::facts::Written;
use super::{country_of, html};
use crate::App;
use crate::contacts::contact_view;
use crate::documents::contact_anchor;
use crate::reading::link;
use crate::view::{DueView, PlanContacts, PlanStepView, SectionLink};
use content::markdown::{Inline, render_inlines};
use content::{Handbook, Pathway};
use referral::{ContactNeed, Day as Days, Due, Facts, Override, Period, Recorded, Step, may_share};
use storage::{Day, NewPlanStep, StepState, Timestamp};

/// What the words of a step are made from.
pub(super) struct Screen<'a> {
    pub(super) app: &'a App,
    pub(super) handbook: &'a Handbook,
    pub(super) way: &'a Pathway,
    pub(super) lang: &'a str,
    pub(super) facts: &'a Facts,
    pub(super) written: &'a Written,
    pub(super) now: Timestamp,
}

impl Screen<'_> {
    /// A step; `None` when this pathway does not have it.
    pub(super) fn step(&self, id: &str, needs: &[ContactNeed]) -> Option<PlanStepView> {
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

#[cfg(test)]
mod tests {
    use super::shortest;

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
