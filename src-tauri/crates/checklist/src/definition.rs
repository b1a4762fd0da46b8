//! A checklist without its words: which questions there are, when they are shown, and what an
//! answer weighs.

use crate::words::words;

/// The logic of a checklist. The words of its questions are the handbook's.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// For example `checklists/adult-labour`.
    pub id: String,
    /// Whom it is about.
    pub audience: Audience,
    /// How answers are weighed.
    pub method: Method,
    /// Whose strengths they are.
    pub strengths: Strengths,
    /// Groups in order.
    pub groups: Vec<Group>,
}

/// Questions under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its id within the checklist.
    pub id: String,
    /// Questions in order.
    pub questions: Vec<Question>,
}

/// A question without its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its id within the checklist, for ever.
    pub id: String,
    /// Dimension that a *yes* belongs to.
    pub dimension: Option<Dimension>,
    /// Element of the definition of trafficking that a *yes* belongs to.
    pub element: Option<Element>,
    /// How much a *yes* weighs.
    pub strength: Option<Strength>,
    /// Whether a *yes* says that exploitation is planned but has not begun.
    pub intended: bool,
    /// Banner that a *yes* raises.
    pub alert: Option<Alert>,
    /// What its answer does to a return; only for [`Method::Return`].
    pub effect: Option<Effect>,
    /// The answer that counts: *yes*, or *no* where the question is put the other way round.
    pub counts_on_no: bool,
    /// Whether a return cannot be judged without its answer.
    pub essential: bool,
    /// When it is shown; always, if there is none.
    pub when: Option<Condition>,
    /// Something to notice or something to ask.
    pub kind: Kind,
    /// What kind of answer it takes.
    pub takes: Takes,
}

impl Question {
    /// A question that takes yes or no, is always shown and weighs nothing.
    pub fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            dimension: None,
            element: None,
            strength: None,
            intended: false,
            alert: None,
            effect: None,
            counts_on_no: false,
            essential: false,
            when: None,
            kind: Kind::Ask,
            takes: Takes::YesNo,
        }
    }

    /// Whether its answer can change the result.
    pub fn is_weighed(&self) -> bool {
        self.alert.is_some() || self.intended || self.effect.is_some() || self.part().is_some()
    }

    /// The part of the result that a *yes* belongs to.
    pub(crate) fn part(&self) -> Option<(crate::PartKey, Strength)> {
        let key = match (self.dimension, self.element) {
            (Some(dimension), _) => crate::PartKey::Dimension(dimension),
            (None, Some(element)) => crate::PartKey::Element(element),
            (None, None) => return None,
        };
        Some((key, self.strength?))
    }
}

/// `when=<question>:<answer>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Question before this one.
    pub question: String,
    /// Answer that it must have, for example `yes`.
    pub answer: String,
}

impl Definition {
    /// All questions in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.groups.iter().flat_map(|group| &group.questions)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }
}

words! {
    /// Whom a checklist is about.
    Audience {
        /// Adults.
        Adult "adult",
        /// Persons under eighteen.
        Child "child",
        /// Anyone.
        Any "any",
    }
}

words! {
    /// How answers are weighed.
    Method {
        /// Six dimensions with strong, medium and weak indicators (ILO and European Commission, 2009).
        Dimensions "dimensions",
        /// Act, means and purpose (UN Protocol, article 3).
        Elements "elements",
        /// Alerts only.
        Alerts "alerts",
        /// Things to prepare; nothing is weighed.
        Preparation "preparation",
        /// Whether a return is safe.
        Return "return",
    }
}

words! {
    /// Whose strengths a checklist uses.
    Strengths {
        /// Those of the operational indicators of 2009.
        Operational "operational",
        /// The handbook's own.
        Own "own",
    }
}

words! {
    /// The six dimensions of the operational indicators, in the order of their numbers.
    Dimension {
        /// 1: lied to at recruitment.
        DeceptiveRecruitment "deceptive-recruitment",
        /// 2: forced at recruitment.
        CoerciveRecruitment "coercive-recruitment",
        /// 3: a weak position used at recruitment.
        RecruitmentByAbuse "recruitment-by-abuse-of-vulnerability",
        /// 4: exploited.
        Exploitation "exploitation",
        /// 5: forced after arrival.
        CoercionAtDestination "coercion-at-destination",
        /// 6: a weak position used after arrival.
        AbuseAtDestination "abuse-of-vulnerability-at-destination",
    }
}

words! {
    /// Elements of the definition (UN Protocol, article 3).
    Element {
        /// What was done.
        Act "act",
        /// How it was done.
        Means "means",
        /// What for.
        Purpose "purpose",
    }
}

words! {
    /// How much a *yes* weighs, from little to much.
    Strength {
        /// Little.
        Weak "weak",
        /// Some.
        Medium "medium",
        /// Much.
        Strong "strong",
    }
}

words! {
    /// Banner that a *yes* raises at once, the most urgent first.
    Alert {
        /// Somebody is in danger now.
        Danger "danger",
        /// A doctor is needed.
        Health "health",
        /// A child may be affected.
        Child "child",
    }
}

words! {
    /// What an answer does to a return, the heaviest first.
    Effect {
        /// Not at all.
        Blocks "blocks",
        /// Not now.
        Postpones "postpones",
        /// Only with measures.
        Measure "measure",
    }
}

words! {
    /// Something to notice or something to ask.
    Kind {
        /// To ask.
        Ask "ask",
        /// To notice, without asking.
        Observe "observe",
    }
}

words! {
    /// What kind of answer a question takes.
    Takes {
        /// Yes, no, unclear, not asked.
        YesNo "yesno",
        /// A number.
        Number "number",
        /// A day.
        Date "date",
        /// Words.
        Text "text",
    }
}
