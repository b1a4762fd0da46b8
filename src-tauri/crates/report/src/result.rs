//! A result on paper: what the answers amount to, and what that does not mean.

use serde::Serialize;

use crate::{Fact, Foot, Head};

/// The result of a checklist. A usual one fits one page.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResultSheet {
    /// Who issues it, which checklist, reference, date.
    pub head: Head,
    /// What it says, in one sentence.
    pub headline: String,
    /// What follows from it.
    pub lead: String,
    /// That it is no formal identification: the sentence in strong type, and what belongs to it. Empty: no frame.
    pub not_identification: [String; 2],
    /// Act, means, purpose, side by side; may be empty.
    pub elements: Vec<Element>,
    /// Title above the findings.
    pub findings_title: String,
    /// Heads of the columns: part, signs, strength, reading.
    pub findings_head: [String; 4],
    /// The parts with their signs.
    pub findings: Vec<Finding>,
    /// How the answers were weighed, in small type below the findings.
    pub method: Option<String>,
    /// What is not known yet.
    pub unknown: Listed,
    /// Title above the next steps.
    pub next_title: String,
    /// What to do next, in order.
    pub next: Vec<Step>,
    /// Title above the agreement.
    pub agreement_title: String,
    /// Agreed to, did not agree to, safe contact. A value that is empty leaves a line to write on.
    pub agreement: Vec<Fact>,
    /// Lines to sign on, with what stands below each.
    pub signatures: Vec<String>,
    /// How to handle the sheet, until when it is kept, page number.
    pub foot: Foot,
}

/// An element of the definition.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Whether it is there, in a word or two.
    pub state: String,
    /// What led to that.
    pub text: String,
}

/// A part of the result: a dimension or an element, with its signs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Finding {
    /// Its name.
    pub name: String,
    /// The signs that were answered with yes.
    pub signs: Vec<Sign>,
    /// What stands there instead when there are none, as *Asked, nothing reported*.
    pub none: String,
    /// How it counts, in a word or two.
    pub reading: String,
}

/// A sign.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Sign {
    /// What it is.
    pub text: String,
    /// How strong it is; `None` where a method does not weigh.
    pub strength: Option<Strength>,
}

/// How strong a sign is: one to three bars and a word.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Strength {
    /// 1 weak, 2 medium, 3 strong.
    pub bars: u8,
    /// The word.
    pub label: String,
}

/// A list with a title and a remark.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Listed {
    /// The title.
    pub title: String,
    /// The items.
    pub items: Vec<String>,
    /// A remark below them.
    pub remark: Option<String>,
}

/// A step.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Step {
    /// What to do.
    pub title: String,
    /// How, or with whom.
    pub text: String,
}
