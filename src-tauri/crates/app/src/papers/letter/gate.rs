//! The consent gate of papers: who would get it, and what was recorded about that.

use super::consent_missing;
use super::known::Known;
use crate::error::AppError;
use crate::view::{GateView, LetterRequest};
use content::Handbook;
use referral::{Level, Override, Paper, Receiver, Recorded, levels, may_share};
use storage::Consent;

/// What was recorded about passing on to the receiver.
pub(super) struct Gate {
    receiver: Option<Receiver>,
    /// The consent that holds.
    pub(super) consent: Option<Consent>,
    /// A reason instead of it.
    pub(super) reason: Option<Override>,
    /// Whether the reason was recorded with the step before.
    of_step: bool,
    likely: Vec<Override>,
}

impl Gate {
    /// A reason that was recorded with the step holds for a paper of that step to the same receiver;
    /// for any other paper it must be confirmed anew, because danger passes.
    pub(super) fn new(
        receiver: Option<Receiver>,
        shares: Option<Receiver>,
        request: &LetterRequest,
        known: &Known,
    ) -> Self {
        let consent = receiver
            .and_then(|receiver| known.consent(receiver))
            .cloned();
        let of_step = known
            .step_reason
            .filter(|_| receiver.is_some() && shares == receiver);
        let now = Override::from_name(&request.reason).filter(|_| receiver.is_some());
        Self {
            receiver,
            reason: match consent {
                Some(_) => None,
                None => of_step.or(now),
            },
            of_step: consent.is_none() && of_step.is_some(),
            consent,
            likely: known.likely.clone(),
        }
    }

    /// Refuses what may not be passed on.
    pub(super) fn pass(&self) -> Result<(), AppError> {
        let recorded = Recorded {
            agreed: self
                .receiver
                .filter(|_| self.consent.is_some())
                .into_iter()
                .collect(),
            instead: self.reason,
        };
        may_share(self.receiver, &recorded).map_err(|blocked| consent_missing(blocked.receiver))
    }

    /// A decision that the case does not hold yet.
    pub(super) fn decided_now(&self) -> Option<(Receiver, Override)> {
        let reason = self.reason.filter(|_| !self.of_step)?;
        Some((self.receiver?, reason))
    }

    pub(super) fn view(&self) -> GateView {
        let state = match (self.receiver, &self.consent, self.reason) {
            (None, ..) => "none",
            (_, Some(_), _) => "agreed",
            (_, None, Some(_)) => "reason",
            (_, None, None) => "missing",
        };
        let detail = self.consent.as_ref().map(|one| one.said.detail.clone());
        GateView {
            state: state.to_owned(),
            reason: self.reason.map_or("", Override::name).to_owned(),
            of_step: self.of_step,
            likely: self
                .likely
                .iter()
                .map(|one| one.name().to_owned())
                .collect(),
            detail: detail.unwrap_or_default(),
        }
    }
}

/// Who gets personal data by a step, in whatever pathway: the same step has the same id.
pub(super) fn receiver_of_step(handbook: &Handbook, step: &str) -> Option<Receiver> {
    let tree = handbook.source()?;
    let phases = tree
        .pathways
        .values()
        .flat_map(|way| &way.definition.phases);
    let mut steps = phases.flat_map(|phase| &phase.steps);
    steps
        .find(|one| one.id == step && one.shares.is_some())?
        .shares
}

/// The level for the receiver of the step; without one the usual level of the paper. A step that passes
/// nothing on asks for a paper that stays.
pub(super) fn usual_level(paper: Paper, shares: Option<Receiver>) -> Level {
    let all = levels(paper);
    let fitting = shares.and_then(|receiver| {
        let mut levels = all.iter();
        levels.find(|level| level.receivers().contains(&receiver))
    });
    fitting.or(all.first()).copied().unwrap_or(Level::OwnFile)
}

/// The receiver of the step, else one for whom consent holds, else the first.
pub(super) fn usual_receiver(
    level: Level,
    shares: Option<Receiver>,
    known: &Known,
) -> Option<Receiver> {
    let all = level.receivers();
    let agreed = all.iter().find(|one| known.consent(**one).is_some());
    shares
        .filter(|receiver| all.contains(receiver))
        .or(agreed.copied())
        .or(all.first().copied())
}
