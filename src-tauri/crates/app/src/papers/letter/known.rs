//! What a case knows that can stand on a paper, gathered once.

use crate::App;
use crate::checklists::RunOfCase;
use crate::contacts::contact_view;
use crate::documents::contact_anchor;
use crate::error::AppError;
use crate::plan::facts_in;
use crate::view::{ContactView, LetterRequest, LocalView, PlanStepView};
use content::Handbook;
use referral::{Level, Override, Part, Receiver};
use storage::{CaseFile, CaseId, Consent, Day, EventKind};

/// How many notes are offered for the words of the person.
const NOTES: usize = 4;

/// What is known of a case.
pub(super) struct Known {
    pub(super) case: CaseFile,
    pub(super) today: Day,
    consents: Vec<Consent>,
    /// Notes, last first, with the receiver of the consent that they rest on.
    pub(super) notes: Vec<(String, Option<String>)>,
    pub(super) runs: Vec<RunOfCase>,
    /// Settled and open steps, with the language of their titles.
    pub(super) done: Vec<PlanStepView>,
    pub(super) open: Vec<PlanStepView>,
    pub(super) steps_in: String,
    /// Receivers for whom a paper was made.
    pub(super) made_for: Vec<Receiver>,
    /// The reason that was recorded with the step of the request.
    pub(super) step_reason: Option<Override>,
    pub(super) likely: Vec<Override>,
    /// Name and role of the officer.
    sender: String,
    /// Whom the directory of the host state and the officer's own contacts name, by list.
    contacts: Vec<(&'static str, ContactView)>,
}

impl App {
    pub(super) fn known(
        &self,
        id: CaseId,
        request: &LetterRequest,
        handbook: &Handbook,
    ) -> Result<Known, AppError> {
        let plan = self.plan(&request.case, &request.pathway, &request.lang)?;
        let runs = self.runs_of(id, &request.lang)?;
        let steps = plan.phases.into_iter().flat_map(|phase| phase.steps);
        let (open, settled): (Vec<_>, Vec<_>) = steps.partition(|step| step.state == "open");
        let done = settled.into_iter().chain(plan.kept);
        let done = done.filter(|step| step.state == "done").collect();
        let (facts, mut known) = self.with_vault(|vault, now| {
            let case = vault.vault.case(id)?;
            let consents = vault.vault.consents(id)?;
            let facts = facts_in(vault, &case, &consents, now.day())?;
            let mut notes = vault.vault.notes(id)?;
            notes.sort_by_key(|note| std::cmp::Reverse(note.at));
            let receiver = |consent| {
                let of = consents.iter().find(|one| Some(one.id) == consent);
                of.map(|one| one.said.receiver.clone())
            };
            let notes = notes.into_iter();
            let notes = notes.map(|note| (note.text, receiver(note.consent)));
            let notes = notes.collect();
            let (name, role) = (vault.vault.name(), vault.vault.role());
            let sender = [name, role].into_iter().filter(|text| !text.is_empty());
            let steps = vault.vault.plan_steps(id)?;
            let mut steps = steps.iter().map(|step| &step.written);
            let recorded = steps.find(|step| step.step == request.step);
            let events = vault.vault.events(id)?.into_iter();
            let made = events.filter(|event| event.kind == EventKind::PaperMade);
            let known = Known {
                step_reason: recorded.and_then(|step| Override::from_name(&step.reason)),
                made_for: made
                    .filter_map(|event| Receiver::from_name(event.about.split_once(' ')?.1))
                    .collect(),
                sender: sender.collect::<Vec<_>>().join(", "),
                today: now.day(),
                likely: Vec::new(),
                contacts: Vec::new(),
                steps_in: plan.shown_in,
                case,
                consents,
                notes,
                runs,
                done,
                open,
            };
            Ok((facts, known))
        })?;
        known.contacts = self.contacts_of(handbook, &known.case.details.host);
        known.likely = self.likely(id, &facts, &request.lang)?;
        Ok(known)
    }

    fn contacts_of(&self, handbook: &Handbook, host: &str) -> Vec<(&'static str, ContactView)> {
        let Some(country) = handbook.directory.get(host) else {
            return Vec::new();
        };
        let local = &self.local(host, Some(country));
        let today = self.places.today;
        ["first_contact", "hotline", "police", "children", "iom"]
            .into_iter()
            .flat_map(|list| {
                let listed = country.list(list).enumerate();
                let listed = listed.map(move |(at, one)| {
                    contact_view(one, contact_anchor(list, at), today, local)
                });
                listed.chain(local.own(list)).map(move |one| (list, one))
            })
            .collect()
    }
}

impl Known {
    /// The consent for a receiver that holds today; the last one where there are more.
    pub(super) fn consent(&self, receiver: Receiver) -> Option<&Consent> {
        let mut consents = self.holding();
        consents.rfind(|consent| consent.said.receiver == receiver.name())
    }

    /// All consents that hold.
    pub(super) fn holding(&self) -> impl DoubleEndedIterator<Item = &Consent> {
        let consents = self.consents.iter();
        consents.filter(|consent| consent.holds(self.today))
    }

    /// What the case says where the officer has typed nothing.
    pub(super) fn of(&self, part: Part) -> String {
        match part {
            Part::From => self.sender.clone(),
            Part::SafeContact => self.case.details.safe_contact.trim().to_owned(),
            _ => String::new(),
        }
    }

    /// What could be taken over: words beside answers that raised an alert, notes, names of the directory.
    /// What rests on a consent is offered to its receiver and the own file only.
    pub(super) fn offers(
        &self,
        part: Part,
        level: Level,
        receiver: Option<Receiver>,
    ) -> Vec<String> {
        match part {
            Part::To => {
                let lists = lists(receiver);
                let contacts = self.contacts.iter();
                let fitting = contacts.filter(|(list, _)| lists.contains(list));
                unique(fitting.map(|(_, contact)| contact.name.clone()))
            }
            Part::Risk => self.beside_alert("danger", level, receiver),
            Part::Needs => self.beside_alert("health", level, receiver),
            Part::Words => {
                let notes = self.notes.iter();
                let free = notes.filter(|(_, rests)| may_use(rests.as_deref(), level, receiver));
                let texts = free.map(|(text, _)| text.trim().to_owned());
                unique(texts.filter(|text| !text.is_empty()).take(NOTES))
            }
            _ => Vec::new(),
        }
    }

    /// The contacts of that name, each once: the same one may stand in several lists.
    pub(super) fn called(&self, name: &str) -> Vec<&ContactView> {
        let mut found: Vec<&ContactView> = Vec::new();
        for (_, contact) in &self.contacts {
            let same = |one: &&ContactView| one.phones == contact.phones;
            if !name.is_empty() && contact.name == name && !found.iter().any(same) {
                found.push(contact);
            }
        }
        found
    }

    /// What an officer found out about the contacts of that name.
    pub(super) fn found_out(&self, name: Option<&String>) -> Vec<LocalView> {
        let called = self.called(name.map_or("", |name| name.trim()));
        let local = called.into_iter().flat_map(|contact| {
            let of_phones = contact.phones.iter().flat_map(|phone| &phone.local);
            of_phones.chain(&contact.local)
        });
        local.cloned().collect()
    }

    /// The runs that may be used for a receiver.
    pub(super) fn runs_for(
        &self,
        level: Level,
        receiver: Option<Receiver>,
    ) -> impl Iterator<Item = &RunOfCase> {
        let runs = self.runs.iter();
        runs.filter(move |run| may_use(run.rests_on.as_deref(), level, receiver))
    }

    /// Whether a word of the person's name stands in a text.
    pub(super) fn is_named_in(&self, text: &str) -> bool {
        let split = |text: &str| -> Vec<String> {
            text.to_lowercase()
                .split(|letter: char| !letter.is_alphanumeric())
                .map(str::to_owned)
                .collect()
        };
        let words = split(text);
        let mut name = split(&self.case.details.name).into_iter();
        // Two letters are a word of many languages.
        name.any(|part| part.chars().count() > 2 && words.contains(&part))
    }

    fn beside_alert(&self, alert: &str, level: Level, receiver: Option<Receiver>) -> Vec<String> {
        let notes = self.runs_for(level, receiver).flat_map(|run| {
            let state = &run.view.state;
            let raised = state.assessment.alerts.iter();
            let raised = raised.filter(|one| one.alert == alert);
            raised.filter_map(|one| {
                let mut answers = state.answers.iter();
                let given = answers.find(|answer| answer.question == one.question)?;
                let note = given.note.trim();
                (!note.is_empty()).then(|| note.to_owned())
            })
        });
        unique(notes)
    }
}

/// What rests on a consent goes to the receiver of that consent and into the own file, nowhere else.
pub(super) fn may_use(rests_on: Option<&str>, level: Level, receiver: Option<Receiver>) -> bool {
    match rests_on {
        None => true,
        Some(_) if level == Level::OwnFile => true,
        Some(of) => receiver.is_some_and(|receiver| receiver.name() == of),
    }
}

fn lists(receiver: Option<Receiver>) -> &'static [&'static str] {
    match receiver {
        Some(Receiver::Police) => &["police"],
        Some(Receiver::ChildProtection) => &["children"],
        Some(Receiver::Iom) => &["iom"],
        Some(Receiver::ServiceProvider | Receiver::Authority) => &["first_contact"],
        // A call without a name goes to whoever gives advice.
        None => &["first_contact", "hotline"],
        Some(_) => &[],
    }
}

fn unique(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}
