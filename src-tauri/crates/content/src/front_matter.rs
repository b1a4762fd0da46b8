//! What stands between the `+++` lines of a page.

use crate::date::Date;
use crate::document::Review;
use crate::fields::Fields;
use crate::problem::{Code, Problem};
use std::collections::BTreeMap;

/// The front matter of a page of the guide, and what every other kind of page shares with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct FrontMatter {
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) forms: Vec<String>,
    pub(crate) sources: Vec<String>,
    pub(crate) verify: Vec<String>,
    pub(crate) revised: Option<Date>,
    pub(crate) translates: Option<String>,
    pub(crate) review: Review,
    pub(crate) exceptions: Vec<Exception>,
    pub(crate) audience: Option<String>,
    pub(crate) method: Option<String>,
    pub(crate) setting: Option<String>,
    pub(crate) strengths: Option<String>,
    pub(crate) minutes: u32,
    pub(crate) applies: Option<String>,
    pub(crate) expected: BTreeMap<String, String>,
}

/// A rule of readability that does not hold on a page, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The rule, for example `long-sentence` or `word:rescue`.
    pub rule: String,
    /// Why it does not hold here.
    pub why: String,
    /// Line of the file.
    pub line: u32,
}

/// Which keys a page may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keys {
    /// A page of the guide, a training module or a quiz.
    Page,
    /// A pathway: also `applies`.
    Pathway,
    /// A checklist: also `for`, `method`, `strengths`, `setting` and `minutes`.
    Checklist,
    /// A scenario: also `[expected]`.
    Scenario,
}

impl FrontMatter {
    /// Reads it; `text` is empty when the page has none.
    pub(crate) fn parse(
        file: &str,
        text: Option<&str>,
        keys: Keys,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let Some(text) = text else {
            problems.push(Problem::new(Code::FrontMatterMissing, file, 1));
            return Self::default();
        };
        let mut fields = Fields::parse(file, text, 2, problems);
        if fields.is_empty() {
            return Self::default();
        }
        let mut front = Self {
            title: fields.text("title"),
            summary: fields.text_if("summary").unwrap_or_default(),
            forms: fields.texts("forms"),
            sources: fields.texts("sources"),
            verify: fields.texts("verify"),
            revised: fields.date_if("revised"),
            translates: fields.text_if("translates"),
            ..Self::default()
        };
        if let Some(review) = fields.text_if("review") {
            front.review = Review::from_name(&review).unwrap_or_else(|| {
                fields.unknown_value("review", &review, "none, language, expert");
                Review::None
            });
        }
        front.exceptions = exceptions(&mut fields);
        if keys == Keys::Checklist {
            front.audience = fields.text_if("for");
            front.method = fields.text_if("method");
            front.setting = fields.text_if("setting");
            front.strengths = fields.text_if("strengths");
            front.minutes = fields.number_if("minutes").unwrap_or_default();
        }
        if keys == Keys::Pathway {
            front.applies = fields.text_if("applies");
        }
        if keys == Keys::Scenario {
            front.expected = fields.map("expected");
        }
        fields.finish();
        front
    }
}

fn exceptions(fields: &mut Fields<'_>) -> Vec<Exception> {
    let rows = fields.rows("exception");
    rows.into_iter()
        .map(|mut row| {
            let (rule, line) = row.text("rule");
            let (why, why_line) = row.text("why");
            if why.trim().is_empty() && why_line != row.line() {
                row.wrong("why", why_line, "say why");
            }
            fields.take_over(row);
            Exception { rule, why, line }
        })
        .collect()
}
