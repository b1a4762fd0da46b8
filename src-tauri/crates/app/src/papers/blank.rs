//! A checklist to fill in with a pen.

use super::blocks::{blocks, inlines};
use super::letterhead::Letterhead;
use crate::checklists::Full;
use crate::view::{GroupView, QuestionView};
use checklist::Condition;
use content::Guidance;
use report::{Answer, Block, Checklist, Fact, Group, Head, Inline, Mark, Question};

/// The whole list with its guidance, the gate before it and the officer's own questions behind it.
pub(super) fn blank(head: &Letterhead<'_>, full: &Full<'_>) -> Checklist {
    let words = &head.words;
    let page = &full.list.page;
    let view = full.blank(head.handbook, &head.lang);
    let mut intro = blocks(head, full.intro());
    intro.push(Block::Notice(vec![
        Inline::Strong(vec![Inline::text(words.can_be_found())]),
        Inline::text(" "),
        Inline::text(words.no_names()),
    ]));
    Checklist {
        head: Head {
            above: Some(head.title()),
            title: page.title.clone(),
            reference: None,
            beside: match full.list.minutes {
                0 => Vec::new(),
                minutes => vec![words.minutes(minutes)],
            },
        },
        facts: [words.reference(), words.day_and_time(), words.officer()]
            .map(|label| Fact::new(label, ""))
            .to_vec(),
        intro,
        answers: head.answers(),
        note_label: words.note(),
        groups: view
            .groups
            .iter()
            .map(|group| Group {
                title: title(head, group),
                intro: match group.kind.as_str() {
                    "own" => vec![Block::paragraph(words.own_about())],
                    _ => blocks(head, full.group_intro(&group.id)),
                },
                questions: group
                    .questions
                    .iter()
                    .map(|asked| question(head, full, asked, &view.groups))
                    .collect(),
            })
            .collect(),
        signatures: Vec::new(),
        foot: head.foot_of(page),
    }
}

/// The heading of a group; that of the officer's own questions is a message.
pub(super) fn title(head: &Letterhead<'_>, group: &GroupView) -> String {
    match group.kind.as_str() {
        "own" => head.words.own_group(),
        _ => group.title.clone(),
    }
}

fn question(
    head: &Letterhead<'_>,
    full: &Full<'_>,
    asked: &QuestionView,
    groups: &[GroupView],
) -> Question {
    let when = full.definition.question(&asked.id);
    let when = when.and_then(|question| question.when.as_ref());
    let remarks = [
        (asked.kind == "observe").then(|| head.words.observe()),
        when.and_then(|when| condition(head, when, groups)),
    ];
    let remarks: Vec<String> = remarks.into_iter().flatten().collect();
    let by_words = asked.takes != "yesno";
    Question {
        text: asked.text.clone(),
        aside: (!remarks.is_empty()).then(|| remarks.join(" ")),
        how: full
            .guidance(&asked.id)
            .map_or_else(Vec::new, |guidance| how(head, &guidance)),
        answer: match by_words {
            true => Answer::Words(None),
            false => Answer::default(),
        },
        note: None,
        lines: u8::from(!by_words),
    }
}

fn condition(head: &Letterhead<'_>, when: &Condition, groups: &[GroupView]) -> Option<String> {
    let mut questions = groups.iter().flat_map(|group| &group.questions);
    let earlier = questions.find(|question| question.id == when.question)?;
    let answer = head.named("sheet", &when.answer);
    Some(head.words.only_if(&earlier.text, &answer))
}

/// What helps to ask: words to say, what to do and what not. Why it is asked stands in the handbook.
fn how(head: &Letterhead<'_>, guidance: &Guidance) -> Vec<Block> {
    let mut how = Vec::new();
    if !guidance.say.is_empty() {
        let lines = guidance.say.iter().map(Block::paragraph);
        how.push(Block::Say(lines.collect()));
    }
    how.extend(blocks(head, &guidance.text));
    let signed = |sign: &str, lines: &[Vec<content::markdown::Inline>]| -> Vec<Vec<Block>> {
        let lines = lines.iter().map(|line| {
            let mut words = vec![Inline::text(format!("{sign} "))];
            words.extend(inlines(head, line));
            vec![Block::Paragraph(words)]
        });
        lines.collect()
    };
    let mut items = signed("✓", &guidance.dos);
    items.extend(signed("✗", &guidance.donts));
    if !items.is_empty() {
        how.push(Block::List {
            mark: Mark::Bullet,
            items,
        });
    }
    how
}
