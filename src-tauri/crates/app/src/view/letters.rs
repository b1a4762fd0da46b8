//! The papers of a case: what is asked for, what would stand on them, and what keeps them back.

use super::LocalView;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// A paper of a case, as the screen asks for it.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct LetterRequest {
    /// The case.
    pub case: String,
    /// `referral-letter`, `case-summary`, `handover-note`, `phone-script` or `return-risk`.
    pub paper: String,
    /// `own-file`, `superior`, `service-provider`, `police` or `statistics`; empty for the usual one.
    pub level: String,
    /// Who gets it; empty for the likeliest, and where the level has none.
    pub receiver: String,
    /// The step of the plan that it is for; may be empty.
    pub step: String,
    /// The pathway that the officer chose; empty for the best.
    pub pathway: String,
    /// Why it is passed on without consent, confirmed by the officer now: `danger`, `child-at-risk` or
    /// `guardian-agrees`.
    pub reason: String,
    /// Language of the paper.
    pub lang: String,
    /// What the officer typed, by part; a part that is not here shows what the case knows.
    pub typed: BTreeMap<String, String>,
    /// The language in which the officer writes.
    pub typed_in: String,
    /// Names in the language of the paper that the window knows: states by `LV`, languages by `lv`.
    pub names: BTreeMap<String, String>,
}

impl std::fmt::Debug for LetterRequest {
    /// Nothing that was typed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LetterRequest")
            .field("paper", &self.paper)
            .field("level", &self.level)
            .finish_non_exhaustive()
    }
}

/// How a paper is saved.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct LetterSave {
    /// As plain text, not as PDF.
    pub text: bool,
    /// So that anyone can read it.
    pub plain: bool,
    /// What opens it otherwise.
    pub passphrase: String,
}

impl std::fmt::Debug for LetterSave {
    /// The passphrase is never printed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LetterSave")
            .field("text", &self.text)
            .field("plain", &self.plain)
            .finish_non_exhaustive()
    }
}

/// A paper of a case before it is saved.
#[derive(Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LetterView {
    /// Its level of detail.
    pub level: String,
    /// Levels that it exists in.
    pub levels: Vec<String>,
    /// Who gets it; empty where it has no receiver.
    pub receiver: String,
    /// Who can get it at this level.
    pub receivers: Vec<String>,
    /// Language of the paper.
    pub lang: String,
    /// Languages that papers exist in.
    pub languages: Vec<LetterLanguage>,
    /// Whether no native speaker has read the words of this language.
    pub unread: bool,
    /// What the officer can type.
    pub fields: Vec<LetterField>,
    /// What the paper is about and does not say at this level.
    pub left_out: Vec<LeftOut>,
    /// Whether it may be passed on.
    pub gate: GateView,
    /// Whether the person's name stands on it, although this level leaves it out.
    pub names_person: bool,
    /// Characters that no bundled font can show.
    pub missing: String,
    /// What stands on it.
    pub sheet: SheetView,
}

impl std::fmt::Debug for LetterView {
    /// It holds what a person said.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LetterView").finish_non_exhaustive()
    }
}

/// A language of papers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LetterLanguage {
    /// Its code.
    pub code: String,
    /// What its speakers call it.
    pub own_name: String,
}

/// Something to type.
#[derive(Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LetterField {
    /// The part of the paper.
    pub part: String,
    /// What the case knows; stands on the paper until something else is typed.
    pub known: String,
    /// What could be taken over from the case.
    pub offers: Vec<String>,
    /// Whether more than a line is usual.
    pub long: bool,
    /// What an officer found out about the contact that stands in it.
    pub local: Vec<LocalView>,
}

/// A part that is left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeftOut {
    /// The part.
    pub part: String,
    /// `identifies`, `by-telephone`, `through-sender`, `health`, `not-needed` or `own-work`.
    pub why: String,
}

/// Whether personal data may go to the receiver.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GateView {
    /// `none` (there is no receiver), `agreed`, `reason` or `missing`.
    pub state: String,
    /// The reason instead of consent.
    pub reason: String,
    /// Whether that reason was recorded with the step.
    pub of_step: bool,
    /// Reasons that the facts of the case name already.
    pub likely: Vec<String>,
    /// What the person said may be told, in the officer's words.
    pub detail: String,
}

/// A paper as the preview draws it: the same document that is typeset.
#[derive(Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    /// `ltr` or `rtl`.
    pub direction: String,
    /// For whom.
    pub above: String,
    /// Title.
    pub title: String,
    /// Reference; may be empty.
    pub reference: String,
    /// Lines below it.
    pub beside: Vec<String>,
    /// Blocks in order.
    pub blocks: Vec<SheetBlock>,
    /// Lines of the foot.
    pub foot: Vec<String>,
}

/// A block of a paper.
#[derive(Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetBlock {
    /// `heading`, `subheading`, `paragraph`, `notice`, `say`, `facts`, `list` or `signatures`.
    pub kind: String,
    /// Its lines; those of facts have a label.
    pub lines: Vec<SheetLine>,
}

/// A line of a block.
#[derive(Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetLine {
    /// Label; may be empty.
    pub label: String,
    /// Words.
    pub text: String,
    /// Their language, where it is not that of the paper.
    pub lang: Option<String>,
}
