//! Dimensions and elements: the answers that belong to each, and whether they are enough.

use crate::answers::{Answers, Reason, Value};
use crate::definition::{Dimension, Effect, Element, Method, Question, Strength};
use crate::words::words;

/// A dimension, an element, or an effect on a return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKey {
    /// One of the six.
    Dimension(Dimension),
    /// One of the three.
    Element(Element),
    /// What speaks against a return.
    Effect(Effect),
}

impl PartKey {
    /// Its word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dimension(dimension) => dimension.name(),
            Self::Element(element) => element.name(),
            Self::Effect(effect) => effect.name(),
        }
    }
}

words! {
    /// What is known of a part.
    PartState {
        /// The signs are enough: it counts.
        Counts "counts",
        /// There are signs, not enough alone.
        NotEnough "not-enough",
        /// Everything was asked and nothing was reported.
        NothingFound "nothing-found",
        /// No sign, and questions are open.
        NotKnown "not-known",
    }
}

/// A part with the answers that led there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub key: PartKey,
    /// What is known.
    pub state: PartState,
    /// How many signs of each strength.
    pub tally: Tally,
    /// The signs, strongest first.
    pub signs: Vec<Sign>,
    /// Questions answered *no*.
    pub denied: u32,
    /// Questions that are open, with the reason where one was given.
    pub open: Vec<(String, Option<Reason>)>,
}

/// A *yes* that weighs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// Its question.
    pub question: String,
    /// How much it weighs.
    pub strength: Strength,
}

/// How many signs of each strength.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Strong ones.
    pub strong: u32,
    /// Medium ones.
    pub medium: u32,
    /// Weak ones.
    pub weak: u32,
}

impl Tally {
    /// One more of a strength.
    pub fn add(&mut self, strength: Strength) {
        match strength {
            Strength::Strong => self.strong += 1,
            Strength::Medium => self.medium += 1,
            Strength::Weak => self.weak += 1,
        }
    }

    /// Whether a dimension is positive.
    ///
    /// Two strong; or one strong and another; or three medium; or two medium and a weak one.
    /// Operational indicators of trafficking in human beings, ILO and European Commission 2009, as quoted
    /// in a secondary source.
    pub fn is_positive_dimension(self) -> bool {
        let Self {
            strong,
            medium,
            weak,
        } = self;
        strong >= 2
            || (strong >= 1 && medium + weak >= 1)
            || medium >= 3
            || (medium >= 2 && weak >= 1)
    }

    /// Whether an element is present: one strong; or two medium; or a medium and two weak ones.
    ///
    /// The handbook's own rule. An element is one fact of three, not one of six groups of many, so
    /// fewer signs must do.
    pub fn is_present_element(self) -> bool {
        self.strong >= 1 || self.medium >= 2 || (self.medium >= 1 && self.weak >= 2)
    }
}

/// The parts that a method weighs, in order; those without any question are left out.
pub(super) fn parts(method: Method, shown: &[&Question], answers: &Answers) -> Vec<Part> {
    let keys: Vec<PartKey> = match method {
        Method::Dimensions => {
            let names = Dimension::NAMES.iter();
            names.map(|(_, key)| PartKey::Dimension(*key)).collect()
        }
        Method::Elements => {
            let names = Element::NAMES.iter();
            names.map(|(_, key)| PartKey::Element(*key)).collect()
        }
        Method::Alerts | Method::Preparation | Method::Return => Vec::new(),
    };
    keys.into_iter()
        .filter_map(|key| part(key, shown, answers))
        .collect()
}

fn part(key: PartKey, shown: &[&Question], answers: &Answers) -> Option<Part> {
    let members: Vec<(&Question, Strength)> = shown
        .iter()
        .filter_map(|question| {
            let (of, strength) = question.part()?;
            (of == key).then_some((*question, strength))
        })
        .collect();
    if members.is_empty() {
        return None;
    }
    let mut part = Part {
        key,
        state: PartState::NotKnown,
        tally: Tally::default(),
        signs: Vec::new(),
        denied: 0,
        open: Vec::new(),
    };
    for (question, strength) in members {
        match answers.get(&question.id) {
            Some(Value::Yes) => {
                part.tally.add(strength);
                part.signs.push(Sign {
                    question: question.id.clone(),
                    strength,
                });
            }
            Some(Value::No) => part.denied += 1,
            Some(Value::NotAsked(reason)) => part.open.push((question.id.clone(), *reason)),
            Some(Value::Unclear | Value::Detail(_)) | None => {
                part.open.push((question.id.clone(), None));
            }
        }
    }
    part.signs
        .sort_by_key(|sign| std::cmp::Reverse(sign.strength));
    let enough = match key {
        PartKey::Dimension(_) => part.tally.is_positive_dimension(),
        PartKey::Element(_) | PartKey::Effect(_) => part.tally.is_present_element(),
    };
    part.state = match (enough, part.signs.is_empty(), part.open.is_empty()) {
        (true, _, _) => PartState::Counts,
        (false, false, _) => PartState::NotEnough,
        (false, true, true) => PartState::NothingFound,
        (false, true, false) => PartState::NotKnown,
    };
    Some(part)
}
