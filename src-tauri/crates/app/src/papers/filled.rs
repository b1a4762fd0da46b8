//! A checklist with the answers of a run.

use super::blank::title;
use super::letterhead::{ANSWERS, Letterhead};
use crate::view::{AnswerView, QuestionView, RunView};
use content::Date;
use report::{Answer, Checklist, Group, Head, Question};

/// The questions that were shown, and those that were answered and no longer fit, with their answers.
pub(super) fn filled(head: &Letterhead<'_>, run: &RunView, until: Option<Date>) -> Checklist {
    let groups = run.groups.iter().map(|group| Group {
        title: title(head, group),
        intro: Vec::new(),
        questions: group
            .questions
            .iter()
            .filter_map(|asked| question(head, run, asked))
            .collect(),
    });
    Checklist {
        head: head_of(head, run, run.title.clone()),
        answers: head.answers(),
        note_label: head.words.note(),
        groups: groups.filter(|group| !group.questions.is_empty()).collect(),
        signatures: vec![head.words.officer()],
        foot: head.confidential_foot(until),
        ..Checklist::default()
    }
}

/// The head of a paper about a run: reference and day, and never a name.
pub(super) fn head_of(head: &Letterhead<'_>, run: &RunView, title: String) -> Head {
    Head {
        above: Some(head.title()),
        title,
        reference: run.reference.clone(),
        beside: vec![head.today()],
    }
}

fn question(head: &Letterhead<'_>, run: &RunView, asked: &QuestionView) -> Option<Question> {
    let state = &run.state;
    let mut answers = state.answers.iter();
    let given = answers.find(|answer| answer.question == asked.id);
    let shown = state.visible.contains(&asked.id);
    if !shown && given.is_none() {
        return None;
    }
    let mut disputes = state.disputes.iter();
    let is_disputed = disputes.any(|dispute| dispute.about == asked.id);
    let by_words = asked.takes != "yesno";
    let note = given
        .map(|given| given.note.trim())
        .filter(|note| !note.is_empty());
    Some(Question {
        text: asked.text.clone(),
        aside: (!shown).then(|| head.words.uncounted()),
        how: Vec::new(),
        answer: match by_words {
            true => Answer::Words(Some(in_words(head, given))),
            false => choice(head, given, is_disputed),
        },
        // Where words are the answer, they stand there.
        note: note.filter(|_| !by_words).map(str::to_owned),
        lines: 0,
    })
}

/// An answer that posts have given differently is unclear on paper too.
fn choice(head: &Letterhead<'_>, given: Option<&AnswerView>, is_disputed: bool) -> Answer {
    let value = match is_disputed {
        true => Some("unclear"),
        false => given.map(|given| given.value.as_str()),
    };
    Answer::Choice {
        chosen: value.and_then(|value| ANSWERS.iter().position(|name| *name == value)),
        reason: given
            .filter(|given| !given.reason.is_empty())
            .map(|given| head.named("checklist", &given.reason)),
    }
}

fn in_words(head: &Letterhead<'_>, given: Option<&AnswerView>) -> String {
    match given {
        Some(given) if !given.note.trim().is_empty() => given.note.trim().to_owned(),
        Some(given) if ANSWERS.contains(&given.value.as_str()) => {
            head.named("checklist", &given.value)
        }
        _ => head.words.no_answer(),
    }
}
