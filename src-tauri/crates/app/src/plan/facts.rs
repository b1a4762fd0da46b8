//! The facts that a plan is made from: what a case says, without what posts disagree about, and what was recorded.

use crate::desk::OpenVault;
use crate::error::AppError;
use crate::view::FactsInput;
use referral::{Facts, Override, Receiver};
use std::collections::BTreeMap;
use storage::handover::{Dispute, Item, Value};
use storage::{
    AgeGroup, CaseDetails, CaseFile, CaseId, Consent, Day, PlanStep, Ternary, Timestamp,
};

/// What was recorded in a case, as a plan needs it.
#[derive(Default)]
pub(super) struct Written {
    pub(super) steps: BTreeMap<String, PlanStep>,
    pub(super) agreed: Vec<Receiver>,
    pub(super) begun: Option<Day>,
    /// Reasons instead of consent that the case names already.
    pub(super) likely: Vec<Override>,
}

/// The facts of a case as they stand today, and what was recorded in it.
pub(super) fn facts_of(
    open: &OpenVault,
    id: CaseId,
    now: Timestamp,
) -> Result<(Facts, Written), AppError> {
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
    Ok((facts_in(open, &case, &consents, today)?, written))
}

/// What a case says, without what posts disagree about.
///
/// # Errors
/// When the vault cannot be read.
pub(crate) fn facts_in(
    open: &OpenVault,
    case: &CaseFile,
    consents: &[Consent],
    today: Day,
) -> Result<Facts, AppError> {
    let mut facts = case_facts(&case.details, consents, today);
    for dispute in open.vault.disputes(case.id)? {
        unsettle(&mut facts, &dispute);
    }
    Ok(facts)
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

fn case_facts(details: &CaseDetails, consents: &[Consent], today: Day) -> Facts {
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

/// The facts that somebody has chosen for a plan without a case.
pub(super) fn facts(input: &FactsInput) -> Facts {
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

#[cfg(test)]
mod tests {
    use super::{Dispute, Item, Value, unsettle};
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
}
