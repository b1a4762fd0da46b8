//! From what is known to the blocks of a paper. A part that is not among the contents is never looked at.

use super::super::letterhead::Letterhead;
use super::list::OPEN_STEPS;
use super::parts::{FIRST, SECTIONS};
use super::{Letter, script};
use crate::view::LetterRequest;
use content::Date;
use referral::{Level, Paper, Part, Why};
use report::{Block, Fact, Foot, Head, Inline, Page};
use storage::{AgeGroup, Day};

/// What a paper is written with.
pub(super) struct Writer<'a> {
    pub(super) letter: &'a Letter,
    pub(super) request: &'a LetterRequest,
    pub(super) head: &'a Letterhead<'a>,
}

/// A paper of a case.
pub(super) fn page(letter: &Letter, request: &LetterRequest, head: &Letterhead<'_>) -> Page {
    let writer = Writer {
        letter,
        request,
        head,
    };
    let mut blocks = match letter.paper {
        Paper::PhoneScript => script::script(&writer),
        _ => writer.letter(),
    };
    blocks.extend(writer.remarks(&blocks));
    blocks.extend(writer.signatures());
    Page {
        head: writer.head(),
        blocks,
        foot: writer.foot(),
        ..Page::default()
    }
}

impl Writer<'_> {
    fn letter(&self) -> Vec<Block> {
        let words = &self.letter.words;
        let mut blocks = vec![Block::paragraph(self.lead())];
        let first: Vec<Fact> = FIRST.iter().filter_map(|part| self.fact(*part)).collect();
        if !first.is_empty() {
            blocks.push(Block::Facts(first));
        }
        if self.letter.level != Level::Statistics {
            blocks.push(self.what_it_is_not());
        }
        if self.has(Part::Agreement) {
            blocks.push(Block::heading(1, words.word("section-agreement")));
            blocks.extend(self.agreement());
        }
        for (name, parts) in SECTIONS {
            blocks.extend(self.section(name, parts));
        }
        blocks
    }

    fn head(&self) -> Head {
        let words = &self.letter.words;
        let reader = match self.letter.receiver {
            Some(receiver) => receiver.name(),
            None => self.letter.level.name(),
        };
        Head {
            above: Some(words.word(&format!("for-{reader}"))),
            title: words.word(&format!("title-{}", self.letter.paper.name())),
            reference: self
                .has(Part::Reference)
                .then(|| self.letter.known.case.reference.clone()),
            beside: vec![self.day(self.head.today)],
        }
    }

    fn lead(&self) -> String {
        let name = match self.letter.level {
            Level::Statistics => "statistics",
            _ => self.letter.paper.name(),
        };
        self.letter.words.word(&format!("lead-{name}"))
    }

    /// Whose decision it is; of a child it also says how to treat a doubt.
    pub(super) fn what_it_is_not(&self) -> Block {
        let words = &self.letter.words;
        let mut said = match self.letter.paper {
            Paper::ReturnRisk => vec![words.word("return-decides")],
            _ => vec![words.word("competent")],
        };
        if self.letter.known.case.details.age_group != AgeGroup::Adult {
            said.push(words.word("child"));
        }
        let strong = Inline::Strong(vec![Inline::text(words.word("not-identification"))]);
        Block::Notice(vec![strong, Inline::text(format!(" {}", said.join(" ")))])
    }

    /// What the person agreed to, or why it is passed on without.
    pub(super) fn agreement(&self) -> Vec<Block> {
        let words = &self.letter.words;
        let known = &self.letter.known;
        let receiver = |name: &str| {
            let word = words.find(&format!("receiver-{name}"));
            word.unwrap_or_else(|| name.to_owned())
        };
        if let (Some(to), Some(reason)) = (self.letter.receiver, self.letter.gate.reason) {
            let _ = to;
            let reason = words.word(&format!("reason-{}", reason.name()));
            return vec![Block::paragraph(
                words.filled("without", &[("reason", &reason)]),
            )];
        }
        let consents: Vec<_> = match self.letter.receiver {
            Some(_) => self.letter.gate.consent.iter().collect(),
            None => known.holding().collect(),
        };
        if consents.is_empty() {
            return vec![Block::paragraph(words.word("agreed-nobody"))];
        }
        let mut blocks = Vec::new();
        for consent in &consents {
            let said = &consent.said;
            let asked = self.day(date(consent.asked.day()));
            let to = receiver(&said.receiver);
            let values = [("date", asked.as_str()), ("receiver", to.as_str())];
            blocks.push(Block::paragraph(words.filled("agreed", &values)));
            // Within the mission it is enough to know that there is one.
            let full = self.letter.level != Level::Superior;
            let mut facts: Vec<Fact> = [
                ("agreed-what", &said.detail),
                ("agreed-purpose", &said.purpose),
                ("agreed-how", &said.how),
            ]
            .into_iter()
            .filter(|(_, value)| full && !value.trim().is_empty())
            .map(|(label, value)| Fact::new(words.word(label), value.trim()))
            .collect();
            if let Some(until) = said.until {
                let until = self.day(date(until));
                facts.push(Fact::new(words.word("agreed-until"), until));
            }
            if !facts.is_empty() {
                blocks.push(Block::Facts(facts));
            }
        }
        if self.letter.receiver.is_some() {
            blocks.push(Block::paragraph(words.word("agreed-withdraw")));
        }
        blocks
    }

    fn section(&self, name: &str, parts: &[Part]) -> Vec<Block> {
        let words = &self.letter.words;
        let mut facts = Vec::new();
        let mut long = Vec::new();
        let by_telephone = (Part::Name, Why::ByTelephone);
        if parts.contains(&Part::Name) && self.letter.contents.left_out.contains(&by_telephone) {
            let label = words.word("part-name");
            facts.push(Fact::new(label, words.word("name-by-telephone")));
        }
        for part in parts.iter().filter(|part| self.has(**part)) {
            match part {
                Part::Words => long.extend(self.in_own_words(*part)),
                Part::Indicators => long.extend(self.signs(*part, false)),
                Part::ReturnRisks => long.extend(self.signs(*part, true)),
                Part::Done => long.extend(self.steps(*part, &self.letter.known.done, true)),
                Part::Open => {
                    let open = &self.letter.known.open;
                    let named = &open[..open.len().min(OPEN_STEPS)];
                    long.extend(self.steps(*part, named, false));
                }
                Part::Notes => {
                    let notes = self.letter.known.notes.iter();
                    long.extend(notes.map(|(text, _)| Block::Paragraph(self.typed(text))));
                }
                other => facts.extend(self.fact(*other)),
            }
            if *part == Part::Nationality {
                facts.extend(self.origin());
            }
            if *part == Part::Danger {
                facts.extend(self.detained());
            }
        }
        if facts.is_empty() && long.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::heading(1, words.word(&format!("section-{name}")))];
        if !facts.is_empty() {
            blocks.push(Block::Facts(facts));
        }
        blocks.extend(long);
        blocks
    }

    fn signatures(&self) -> Option<Block> {
        let words = &self.letter.words;
        let officer = words.word("officer");
        match (self.letter.paper, self.letter.level) {
            (Paper::PhoneScript, _) | (_, Level::Statistics) => None,
            (_, Level::ServiceProvider | Level::Police) => {
                Some(Block::Signatures(vec![officer, words.word("received-by")]))
            }
            _ => Some(Block::Signatures(vec![officer])),
        }
    }

    /// How to handle it. How long the receiver keeps it follows from their law, not from our date.
    fn foot(&self) -> Foot {
        let words = &self.letter.words;
        let mut lines = Vec::new();
        match self.letter.level {
            Level::Statistics => {}
            Level::ServiceProvider | Level::Police => lines.push(words.word("confidential")),
            Level::OwnFile | Level::Superior => {
                lines.push(words.word("confidential"));
                lines.push(match self.letter.known.case.details.keep_until {
                    Some(day) => words.filled("erase-by", &[("date", &self.day(date(day)))]),
                    None => words.word("erase-when-done"),
                });
            }
        }
        Foot {
            lines,
            // The typesetter puts the numbers into these two places.
            page: words.filled("page", &[("page", "{page}"), ("pages", "{pages}")]),
        }
    }

    pub(super) fn has(&self, part: Part) -> bool {
        self.letter.contents.parts.contains(&part)
    }

    pub(super) fn day(&self, day: Date) -> String {
        self.head.day_in(&self.letter.words, day)
    }
}

pub(super) fn date(day: Day) -> Date {
    Date {
        year: day.year(),
        month: day.month(),
        day: day.day(),
    }
}
