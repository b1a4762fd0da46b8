//! What came from elsewhere, in the words of the screen.

use crate::App;
use crate::checklists::question_text;
use crate::desk::OpenVault;
use crate::error::AppError;
use crate::view::{ChangeView, ErasureView, HandoverPreview, VersionView};
use content::{Handbook, PageId};
use std::collections::{BTreeMap, BTreeSet};
use storage::handover::{
    ChangeKind, Dispute, FACTS, Item, Parcel, SharedConsent, SharedRun, Value, Version, changes,
};
use storage::{CaseFile, CaseId};

/// The checklist of a run and the questions that other posts added to it, by the uid of the run.
type Checklists = BTreeMap<String, (String, BTreeMap<String, String>)>;

impl App {
    /// Reads the handbook before the vault is held.
    pub(super) fn read_handbook_and_vault<T>(
        &self,
        read: impl FnOnce(&Self, &Handbook, &mut OpenVault) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let handbook = self.library.handbook()?;
        self.with_vault(|open, _| read(self, handbook, open))
    }

    pub(super) fn preview(
        &self,
        handbook: &Handbook,
        open: &OpenVault,
        parcel: &Parcel,
    ) -> Result<HandoverPreview, AppError> {
        let considered = open.vault.consider(parcel)?;
        let (here, merged) = (&considered.here, &considered.merged);
        let lang = self.store().settings.language.clone();
        let is_new = |uid: &String| !here.consents.contains_key(uid);
        let was_open = |uid: &String| {
            here.consents
                .get(uid)
                .is_some_and(|consent| consent.withdrawn == 0)
        };
        let receivers = |keep: &dyn Fn(&String, &SharedConsent) -> bool| {
            let found = merged.consents.iter();
            let found = found.filter(|(uid, consent)| keep(uid, consent));
            found.map(|(_, consent)| consent.receiver.clone()).collect()
        };
        let new_runs = merged.runs.iter();
        let new_runs = new_runs.filter(|(uid, _)| !here.runs.contains_key(*uid));
        let all_runs = here.runs.iter().chain(&merged.runs);
        let checklists = all_runs
            .map(|(uid, run)| (uid.clone(), (run.checklist.clone(), run.questions.clone())));
        let checklists: Checklists = checklists.collect();
        let found = changes(here, merged);
        Ok(HandoverPreview {
            from: parcel.from.clone(),
            role: parcel.role.clone(),
            made: parcel.made as f64,
            reference: parcel.reference.clone(),
            own_reference: considered
                .known
                .map(|case| case.reference)
                .unwrap_or_default(),
            erased: considered.erased.map(|receipt| ErasureView {
                reference: receipt.reference,
                erased: receipt.erased.0 as f64,
                reason: receipt.reason.as_str().to_owned(),
            }),
            runs: new_runs
                .map(|(_, run)| title(handbook, &lang, run))
                .collect(),
            consents: receivers(&|uid, _| is_new(uid)),
            withdrawn: receivers(&|uid, consent| consent.withdrawn != 0 && was_open(uid)),
            events: merged.events.difference(&here.events).count() as u32,
            changes: found
                .into_iter()
                .map(|change| {
                    let versions = change.versions.iter();
                    let versions = versions.map(|(version, here)| version_view("", *here, version));
                    ChangeView {
                        change: match change.kind {
                            ChangeKind::New => "new",
                            ChangeKind::Changed => "changed",
                            ChangeKind::Both => "both",
                            ChangeKind::Removed => "removed",
                        }
                        .to_owned(),
                        versions: versions.collect(),
                        ..self.named(handbook, &lang, &checklists, &change.item)
                    }
                })
                .collect(),
        })
    }

    /// What was changed on both sides of a case and waits for a choice.
    pub(crate) fn disputes(
        &self,
        handbook: &Handbook,
        open: &OpenVault,
        case: CaseId,
        lang: &str,
    ) -> Result<Vec<ChangeView>, AppError> {
        let disputes = open.vault.disputes(case)?;
        if disputes.is_empty() {
            return Ok(Vec::new());
        }
        let runs = open.vault.runs(case)?.into_iter();
        let checklists: Checklists = runs
            .map(|run| (run.uid, (run.begun.checklist, run.begun.questions)))
            .collect();
        let views = disputes.iter().map(|dispute| {
            let kept = dispute.kept.iter().map(|kept| version_view("", true, kept));
            let rivals = dispute.rivals.iter();
            let rivals = rivals.map(|(id, rival)| version_view(id, false, rival));
            ChangeView {
                change: "both".to_owned(),
                versions: kept.chain(rivals).collect(),
                ..self.named(handbook, lang, &checklists, &dispute.item)
            }
        });
        Ok(views.collect())
    }

    fn named(
        &self,
        handbook: &Handbook,
        lang: &str,
        checklists: &Checklists,
        item: &Item,
    ) -> ChangeView {
        let (kind, about, title) = match item {
            Item::Fact(name) => ("fact", name.clone(), String::new()),
            Item::Note(_) => ("note", String::new(), String::new()),
            Item::Step(id) => ("step", id.clone(), step_title(handbook, lang, id)),
            Item::Answer(run, question) => {
                let none = (String::new(), BTreeMap::new());
                let (list, asked) = checklists.get(run).unwrap_or(&none);
                let own = self.own_in(list, asked);
                let text = question_text(handbook, list, lang, own, question);
                (
                    "answer",
                    question.clone(),
                    text.unwrap_or_else(|| question.clone()),
                )
            }
        };
        ChangeView {
            item: item.to_string(),
            kind: kind.to_owned(),
            about,
            title,
            change: String::new(),
            versions: Vec::new(),
        }
    }
}

/// The disputes of a run, of all that its case has.
pub(crate) fn disputes_of(disputes: Vec<ChangeView>, run: &str) -> Vec<ChangeView> {
    let of_run = format!("answer/{run}/");
    let disputes = disputes.into_iter();
    disputes
        .filter(|dispute| dispute.item.starts_with(&of_run))
        .collect()
}

/// Questions of a run whose answers differ between posts: nobody knows which is right, so they are unclear. Where only
/// the words beside them differ, the answer counts.
pub(crate) fn disputed_answers(disputes: &[Dispute], run: &str) -> BTreeSet<String> {
    let value = |version: &Version| match &version.value {
        Value::Answer { value, reason, .. } if value != "given" => {
            Some((value.clone(), reason.clone()))
        }
        _ => None,
    };
    let disputes = disputes.iter();
    disputes
        .filter_map(|dispute| match &dispute.item {
            Item::Answer(of, question) if of == run => {
                let kept = dispute.kept.as_ref().and_then(value);
                let differs =
                    kept.is_none() || dispute.rivals.iter().any(|(_, rival)| value(rival) != kept);
                differs.then(|| question.clone())
            }
            _ => None,
        })
        .collect()
}

/// Names of the facts that are known.
pub(super) fn known_facts(file: &CaseFile) -> Vec<String> {
    let details = &file.details;
    let forms = details.forms.join(" ");
    let texts = [
        details.name.as_str(),
        &details.label,
        &details.origin,
        &details.host,
        details.nationality.as_str(),
        details.age_group.as_str(),
        &forms,
        details.detained.as_str(),
        details.wishes_return.as_str(),
        details.danger.as_str(),
        &details.safe_contact,
        file.ending.as_str(),
    ];
    let known = FACTS.iter().zip(texts);
    let known = known.filter(|(_, text)| !text.is_empty() && *text != "unknown");
    known.map(|(fact, _)| (*fact).to_owned()).collect()
}

fn version_view(id: &str, here: bool, version: &Version) -> VersionView {
    let (value, text) = match &version.value {
        Value::Fact { text } => (text.clone(), String::new()),
        Value::Answer { value, note, .. } => (value.clone(), note.clone()),
        Value::Note { text, .. } => (String::new(), text.clone()),
        Value::Step { state, note, .. } => (state.clone(), note.clone()),
    };
    VersionView {
        id: id.to_owned(),
        here,
        who: version.who.clone(),
        at: version.at as f64,
        value,
        text,
    }
}

fn title(handbook: &Handbook, lang: &str, run: &SharedRun) -> String {
    let list = handbook.checklist(&PageId::new(&run.checklist), lang);
    list.map_or_else(|| run.checklist.clone(), |list| list.page.title.clone())
}

/// The same step has the same words in every pathway; one that no pathway has any more is named by its id.
fn step_title(handbook: &Handbook, lang: &str, step: &str) -> String {
    let source = handbook.source();
    let ways = source.iter().flat_map(|tree| tree.pathways.keys());
    let mut titles = ways.filter_map(|id| Some(handbook.pathway(id, lang)?.section(step)?.heading));
    titles.next().unwrap_or_else(|| step.to_owned())
}
