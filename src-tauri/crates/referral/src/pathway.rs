//! A pathway without its words: phases, steps, and what each needs.

use crate::due::Due;
use crate::facts::Facts;
use crate::words::words;

/// A pathway. The words of its steps are the handbook's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pathway {
    /// For example `pathways/child`.
    pub id: String,
    /// Facts for which it is offered; all must hold.
    pub applies: Vec<Condition>,
    /// Phases in order.
    pub phases: Vec<Phase>,
}

/// A phase of the regional mechanism.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// For example `first-referral`.
    pub id: String,
    /// Steps in order.
    pub steps: Vec<Step>,
}

/// A step without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its id; the same step of another pathway has the same.
    pub id: String,
    /// Who does it.
    pub who: Who,
    /// Facts for which it is shown; all must hold.
    pub when: Vec<Condition>,
    /// Contacts that it needs.
    pub needs: Vec<Need>,
    /// Who gets personal data by it.
    pub shares: Option<Receiver>,
    /// What can be written for it.
    pub paper: Option<Paper>,
    /// When it is due.
    pub due: Option<Due>,
}

/// `fact:value|value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The fact.
    pub fact: Fact,
    /// Values of which it must have one.
    pub values: Vec<String>,
}

/// Contacts of a list of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The list, for example `first_contact`.
    pub list: String,
    /// Of which state.
    pub state: State,
}

impl Condition {
    /// Whether all conditions hold.
    pub fn all_hold(conditions: &[Self], facts: &Facts) -> bool {
        conditions
            .iter()
            .all(|condition| facts.has(condition.fact, &condition.values))
    }

    /// Reads `fact:value|value,fact:value`. `None` when a fact is not known or a value is missing.
    pub fn parse_all(text: &str) -> Option<Vec<Self>> {
        text.split(',').map(Self::parse).collect()
    }

    fn parse(text: &str) -> Option<Self> {
        let (fact, values) = text.split_once(':')?;
        let values: Vec<String> = values.split('|').map(str::to_owned).collect();
        let fact = Fact::from_name(fact)?;
        let fits = values.iter().all(|value| fact.takes(value));
        fits.then_some(Self { fact, values })
    }
}

impl Need {
    /// Reads `list,list@origin`. `None` when a state is not known.
    pub fn parse_all(text: &str) -> Option<Vec<Self>> {
        text.split(',')
            .map(|need| match need.split_once('@') {
                Some((list, state)) => Some(Self {
                    list: list.to_owned(),
                    state: State::from_name(state)?,
                }),
                None => Some(Self {
                    list: need.to_owned(),
                    state: State::Host,
                }),
            })
            .collect()
    }
}

impl Fact {
    /// Whether a value is one that the fact can have. Kinds of exploitation are the handbook's.
    fn takes(self, value: &str) -> bool {
        use crate::facts::{Age, Answer, Consent, Nationality};
        match self {
            Self::Age => Age::from_name(value).is_some(),
            Self::Consent => Consent::from_name(value).is_some(),
            Self::Danger | Self::WishesReturn | Self::Detained => {
                Answer::from_name(value).is_some()
            }
            Self::Nationality => Nationality::from_name(value).is_some(),
            Self::Form => !value.is_empty(),
        }
    }
}

words! {
    /// A fact that a condition can read.
    Fact {
        /// How old.
        Age "age",
        /// Whether the person agrees.
        Consent "consent",
        /// Danger now.
        Danger "danger",
        /// Whose national.
        Nationality "nationality",
        /// Whether the person wants to go back.
        WishesReturn "wishes-return",
        /// Held by an authority.
        Detained "detained",
        /// Kind of exploitation.
        Form "form",
    }
}

words! {
    /// Of which state a contact is.
    State {
        /// Where the person is.
        Host "host",
        /// Where the person comes from.
        Origin "origin",
    }
}

words! {
    /// Who does a step.
    Who {
        /// The mission.
        Consulate "consulate",
        /// The person.
        Person "person",
        /// The police.
        Police "police",
        /// A service for victims.
        ServiceProvider "service-provider",
        /// The foreign ministry.
        Ministry "ministry",
        /// Child protection.
        ChildProtection "child-protection",
        /// The child's guardian.
        Guardian "guardian",
        /// A lawyer.
        Lawyer "lawyer",
        /// The International Organization for Migration.
        Iom "iom",
        /// The competent authority.
        Authority "authority",
    }
}

words! {
    /// Who gets personal data by a step.
    Receiver {
        /// A service for victims.
        ServiceProvider "service-provider",
        /// The police.
        Police "police",
        /// The competent authority.
        Authority "authority",
        /// The foreign ministry.
        Ministry "ministry",
        /// Child protection.
        ChildProtection "child-protection",
        /// The International Organization for Migration.
        Iom "iom",
        /// A lawyer.
        Lawyer "lawyer",
        /// The family.
        Family "family",
        /// A mission of another state.
        OtherMission "other-mission",
        /// Another post of the officer's own service.
        OtherPost "other-post",
    }
}

words! {
    /// What can be written for a step.
    Paper {
        /// A letter of referral.
        ReferralLetter "referral-letter",
        /// A summary of the case.
        CaseSummary "case-summary",
        /// A note for who takes over.
        HandoverNote "handover-note",
        /// What to say on the telephone.
        PhoneScript "phone-script",
        /// The risks of a return.
        ReturnRisk "return-risk",
    }
}
