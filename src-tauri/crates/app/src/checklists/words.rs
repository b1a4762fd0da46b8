//! The words of a checklist for the screen.

use super::answers::Given;
use super::assessed::state;
use super::own::OwnQuestion;
use super::{Full, OWN};
use crate::reading::{direction, link, translation};
use crate::view::{GroupView, QuestionView, RunView, SectionLink};
use checklist::{GATE, Question};
use content::markdown::{Block, render_blocks, render_inlines};
use content::{Checklist, Guidance, Handbook};
use std::collections::BTreeSet;

impl<'a> Full<'a> {
    /// The run as the screen shows it; what a case adds is the caller's.
    pub(super) fn view(
        &self,
        handbook: &Handbook,
        run: &str,
        lang: &str,
        given: &Given,
        disputed: &BTreeSet<String>,
    ) -> RunView {
        let page = &self.list.page;
        RunView {
            run: run.to_owned(),
            case: None,
            reference: None,
            assessor: String::new(),
            started: None,
            checklist: page.id.as_str().to_owned(),
            title: page.title.clone(),
            summary: page.summary.clone(),
            intro: html(self.intro()),
            shown_in: page.lang.clone(),
            direction: direction(&page.lang),
            translation: translation(page, lang),
            audience: self.definition.audience.name().to_owned(),
            method: self.definition.method.name().to_owned(),
            strengths: self.definition.strengths.name().to_owned(),
            verify: page.verify.clone(),
            groups: self.groups(handbook, lang),
            state: state(&self.definition, given, disputed),
        }
    }

    /// The run before its first answer, for paper.
    pub(crate) fn blank(&self, handbook: &Handbook, lang: &str) -> RunView {
        self.view(handbook, "", lang, &Given::new(), &BTreeSet::new())
    }

    /// When to take the list and where to stop: what stands above the first heading.
    pub(crate) fn intro(&self) -> &[Block] {
        let first = self.list.page.sections().into_iter().next();
        let first = first.filter(|section| section.anchor.is_empty());
        first.map_or(&[], |section| section.blocks)
    }

    /// What stands below the heading of a group.
    pub(crate) fn group_intro(&self, group: &str) -> &[Block] {
        let (list, id) = self.place(group);
        let section = list.section(id);
        section.map_or(&[], |section| &section.blocks[1..])
    }

    /// What stands below a question, in its parts; nothing for the user's own.
    pub(crate) fn guidance(&self, question: &str) -> Option<Guidance> {
        let (list, id) = self.place(question);
        list.guidance(id)
    }

    /// The checklist that has the words of a group or a question, and its id there.
    fn place<'b>(&self, id: &'b str) -> (&'a Checklist, &'b str) {
        match id.strip_prefix(GATE).zip(self.gate) {
            Some((id, gate)) => (gate, id),
            None => (self.list, id),
        }
    }

    fn groups(&self, handbook: &Handbook, lang: &str) -> Vec<GroupView> {
        let groups = self.definition.groups.iter();
        groups
            .map(|group| {
                let kind = match group.id.starts_with(GATE) {
                    _ if group.id == OWN => "own",
                    true => "gate",
                    false => "list",
                };
                let (list, id) = self.place(&group.id);
                let section = list.section(id);
                GroupView {
                    id: group.id.clone(),
                    title: section.map_or_else(String::new, |section| section.heading),
                    intro: html(self.group_intro(&group.id)),
                    kind: kind.to_owned(),
                    questions: group
                        .questions
                        .iter()
                        .map(|question| self.question(handbook, lang, question))
                        .collect(),
                }
            })
            .collect()
    }

    fn question(&self, handbook: &Handbook, lang: &str, question: &Question) -> QuestionView {
        if let Some(own) = self.own.iter().find(|own| own.id == question.id) {
            return plain(question, own.text.clone());
        }
        let (list, id) = self.place(&question.id);
        worded(handbook, lang, list, id, question)
    }
}

/// The words of one question; `None` when the checklist does not have it.
pub(crate) fn question_text(
    handbook: &Handbook,
    checklist: &str,
    lang: &str,
    own: Vec<OwnQuestion>,
    question: &str,
) -> Option<String> {
    let full = Full::find(handbook, checklist, lang, own).ok()?;
    let asked = full.definition.question(question)?;
    Some(full.question(handbook, lang, asked).text)
}

/// A question with its words and its guidance.
fn worded(
    handbook: &Handbook,
    lang: &str,
    list: &Checklist,
    id: &str,
    question: &Question,
) -> QuestionView {
    let text = list
        .section(id)
        .map_or_else(String::new, |section| section.heading);
    let guidance = list.guidance(id).unwrap_or_default();
    let row = list.signs.get(id);
    let row = row.and_then(|sign| handbook.indicators.rows.iter().find(|row| row.id == *sign));
    let source = &handbook.manifest.source_language;
    // Never a sign in another language than the list: then the question says what was found.
    let of_table = row.and_then(|row| row.words(&list.page.lang, source));
    let of_table = of_table.filter(|(_, lang)| *lang == list.page.lang);
    let lines = |lines: &[Vec<content::markdown::Inline>]| {
        lines.iter().map(|line| render_inlines(line)).collect()
    };
    QuestionView {
        sign: match of_table {
            Some((words, _)) => words.to_owned(),
            None => guidance.sign,
        },
        unverified: row.is_some_and(|row| row.unverified),
        say: guidance.say,
        html: html(&guidance.text),
        dos: lines(&guidance.dos),
        donts: lines(&guidance.donts),
        why: render_inlines(&guidance.why),
        explained: guidance.explained.and_then(|(page, anchor)| {
            Some(SectionLink {
                page: link(handbook, &page, lang)?,
                anchor,
            })
        }),
        ..plain(question, text)
    }
}

/// A question without guidance.
fn plain(question: &Question, text: String) -> QuestionView {
    let part = question.dimension.map(|one| one.name());
    let part = part.or_else(|| question.element.map(|one| one.name()));
    let part = part.or_else(|| question.effect.map(|one| one.name()));
    QuestionView {
        id: question.id.clone(),
        text,
        kind: question.kind.name().to_owned(),
        takes: question.takes.name().to_owned(),
        alert: question.alert.map(|alert| alert.name().to_owned()),
        part: part.map(str::to_owned),
        strength: question.strength.map(|strength| strength.name().to_owned()),
        counts_on_no: question.counts_on_no,
        sign: String::new(),
        unverified: false,
        say: Vec::new(),
        html: String::new(),
        dos: Vec::new(),
        donts: Vec::new(),
        why: String::new(),
        explained: None,
    }
}

fn html(blocks: &[Block]) -> String {
    render_blocks(blocks, &|_| String::new())
}
