//! From what is known to the blocks of a paper. A part that is not among the contents is never looked at.

use super::super::letterhead::Letterhead;
use super::parts::{FIRST, SECTIONS};
use super::{Letter, script};
use crate::view::{LetterRequest, PlanStepView, QuestionView};
use content::Date;
use referral::{Level, Paper, Part, Why};
use report::{Block, Fact, Foot, Head, Inline, Mark, Page};
use storage::{AgeGroup, Day, Nationality, Ternary};

/// How many open steps are named; the plan has all of them.
const OPEN_STEPS: usize = 6;

/// An indicator by name, in the language in which its checklist is shown.
#[derive(PartialEq)]
struct Sign<'a> {
    text: String,
    lang: &'a str,
}

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

    /// A line; none where nothing is known and nobody needs to know that.
    pub(super) fn fact(&self, part: Part) -> Option<Fact> {
        if !self.has(part) {
            return None;
        }
        let words = &self.letter.words;
        let case = &self.letter.known.case;
        let details = &case.details;
        let label = words.word(&format!("part-{}", part.name()));
        let value = match part {
            Part::Name if self.letter.level == Level::OwnFile => details.name.trim().to_owned(),
            Part::Danger => self.answer(details.danger),
            Part::ReturnWish => self.answer(details.wishes_return),
            Part::Age => match details.age_group {
                AgeGroup::Adult => words.word("age-adult"),
                AgeGroup::Child => words.word("age-child"),
                AgeGroup::Unknown => words.word("unknown"),
            },
            Part::Nationality => match details.nationality {
                Nationality::Own => words.word("nationality-own"),
                Nationality::Other => words.word("nationality-other"),
                Nationality::None => words.word("nationality-none"),
                Nationality::Unknown => words.word("unknown"),
            },
            Part::Host => self.country(&details.host),
            Part::Forms => self.forms(),
            Part::Referred => self.referred(),
            Part::Opened if self.letter.level == Level::Statistics => {
                let year = case.created.day().year().to_string();
                return Some(Fact::new(words.word("year"), year));
            }
            Part::Opened => self.day(date(case.created.day())),
            Part::State => words.word(&format!("state-{}", case.state.as_str())),
            typed => self.said(typed),
        };
        (!value.is_empty()).then(|| Fact::new(label, value))
    }

    /// What the officer typed, or else what the case says.
    pub(super) fn said(&self, part: Part) -> String {
        match self.request.typed.get(part.name()) {
            Some(text) => text.trim().to_owned(),
            None => self.letter.known.of(part),
        }
    }

    pub(super) fn origin(&self) -> Option<Fact> {
        let origin = &self.letter.known.case.details.origin;
        let label = self.letter.words.word("origin");
        (!origin.is_empty()).then(|| Fact::new(label, self.country(origin)))
    }

    fn detained(&self) -> Option<Fact> {
        let detained = self.letter.known.case.details.detained;
        let label = self.letter.words.word("detained");
        (detained == Ternary::Yes).then(|| Fact::new(label, self.answer(detained)))
    }

    fn answer(&self, answer: Ternary) -> String {
        self.letter.words.word(answer.as_str())
    }

    /// Named by the window, which knows the states of the world in every language.
    fn country(&self, iso2: &str) -> String {
        if iso2.is_empty() {
            return self.letter.words.word("unknown");
        }
        let code = iso2.to_uppercase();
        match self.request.names.get(&code) {
            Some(name) => name.clone(),
            None => {
                let country = self.head.handbook.directory.get(iso2);
                country.map_or(code, |country| country.name_en.clone())
            }
        }
    }

    fn forms(&self) -> String {
        let forms = &self.letter.known.case.details.forms;
        if forms.is_empty() {
            return self.letter.words.word("unknown");
        }
        let manifest = &self.head.handbook.manifest;
        let title = |id: &String| match manifest.forms.get(id) {
            Some(words) => manifest.words(words, &self.letter.lang).to_owned(),
            None => id.clone(),
        };
        forms.iter().map(title).collect::<Vec<_>>().join("; ")
    }

    /// To whom something was passed on by a step that is done.
    fn referred(&self) -> String {
        let known = &self.letter.known;
        let told = known.done.iter().filter_map(|step| step.shares.as_deref());
        // Whoever made a paper for a receiver has most likely given it: to say "no" would be wrong.
        let given = known.made_for.iter().map(|receiver| receiver.name());
        let mut found: Vec<String> = Vec::new();
        for receiver in told.chain(given) {
            let word = self.letter.words.word(&format!("receiver-{receiver}"));
            if !found.contains(&word) {
                found.push(word);
            }
        }
        match found.is_empty() {
            true => self.letter.words.word("no"),
            false => found.join("; "),
        }
    }

    fn in_own_words(&self, part: Part) -> Vec<Block> {
        let said = self.said(part);
        if said.is_empty() {
            return Vec::new();
        }
        let title = self.letter.words.word(&format!("part-{}", part.name()));
        let lines = said.lines().filter(|line| !line.trim().is_empty());
        vec![
            Block::heading(2, title),
            Block::Say(
                lines
                    .map(|line| Block::Paragraph(self.typed(line)))
                    .collect(),
            ),
        ]
    }

    fn steps(&self, part: Part, steps: &[PlanStepView], dated: bool) -> Vec<Block> {
        if steps.is_empty() {
            return Vec::new();
        }
        let items = steps.iter().map(|step| {
            let mut text = self.in_language(&self.letter.known.steps_in, &step.title);
            let done = step.done_at.filter(|_| dated);
            if let Some(at) = done {
                let day = date(storage::Timestamp(at as i64).day());
                text.push(Inline::text(format!(" ({})", self.day(day))));
            }
            vec![Block::Paragraph(text)]
        });
        let title = self.letter.words.word(&format!("part-{}", part.name()));
        vec![
            Block::heading(2, title),
            Block::List {
                mark: Mark::Bullet,
                items: items.collect(),
            },
        ]
    }

    /// Signs by name, under what they are part of. A sign that several runs found stands once.
    fn signs(&self, part: Part, of_return: bool) -> Vec<Block> {
        let words = &self.letter.words;
        let mut groups: Vec<(String, Vec<Sign<'_>>)> = Vec::new();
        let mut add = |group: &str, sign| {
            let title = words.word(&format!("group-{group}"));
            if groups.iter().any(|(_, signs)| signs.contains(&sign)) {
                return;
            }
            match groups.iter_mut().find(|(name, _)| *name == title) {
                Some((_, signs)) => signs.push(sign),
                None => groups.push((title, vec![sign])),
            }
        };
        let (level, receiver) = (self.letter.level, self.letter.receiver);
        for run in self.letter.known.runs_for(level, receiver) {
            let view = &run.view;
            let sign = |text: String| Sign {
                text,
                lang: &view.shown_in,
            };
            if (view.method == "return") != of_return {
                continue;
            }
            let questions = || view.groups.iter().flat_map(|group| &group.questions);
            let find = |id: &str| questions().find(|question| question.id == id);
            let found = &view.state.assessment;
            for raised in &found.alerts {
                // Health goes to those who may know it.
                let may = raised.alert != "health" || self.has(Part::Needs);
                if let Some(question) = find(&raised.question).filter(|_| may && !of_return) {
                    add(&raised.alert, sign(named(question)));
                }
            }
            for part in &found.parts {
                for question in part.signs.iter().filter_map(|sign| find(&sign.question)) {
                    add(&part.key, sign(named(question)));
                }
            }
            let unknown = found.unknown.iter().filter(|_| of_return);
            for question in unknown.filter_map(|id| find(id)).take(OPEN_STEPS) {
                add("unknown", sign(question.text.clone()));
            }
        }
        if groups.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::heading(
            2,
            words.word(&format!("part-{}", part.name())),
        )];
        for (title, signs) in groups {
            blocks.push(Block::heading(3, title));
            blocks.push(Block::List {
                mark: Mark::Bullet,
                items: signs
                    .iter()
                    .map(|sign| vec![Block::Paragraph(self.in_language(sign.lang, &sign.text))])
                    .collect(),
            });
        }
        blocks
    }

    /// Words of the officer, in their language.
    fn typed(&self, text: &str) -> Vec<Inline> {
        self.in_language(&self.request.typed_in, text)
    }

    fn in_language(&self, lang: &str, text: &str) -> Vec<Inline> {
        let text = vec![Inline::text(text)];
        match lang.is_empty() || lang == self.letter.lang {
            true => text,
            false => vec![Inline::Foreign {
                lang: lang.to_owned(),
                text,
            }],
        }
    }

    /// What of this paper is in another language, and why.
    fn remarks(&self, blocks: &[Block]) -> Vec<Block> {
        let words = &self.letter.words;
        let lang = &self.letter.lang;
        let mut said = Vec::new();
        let typed = &self.request.typed_in;
        if !typed.is_empty() && typed != lang && self.has_typed() {
            let name = self.request.names.get(typed);
            let own = i18n::language(typed).map_or(typed, |language| &language.own_name);
            let language = name.unwrap_or(own);
            said.push(words.filled("typed-in", &[("language", language)]));
        }
        if self.has_english(blocks) {
            said.push(words.word("handbook-english"));
        }
        match said.is_empty() {
            true => Vec::new(),
            false => vec![Block::Rule, Block::paragraph(said.join(" "))],
        }
    }

    /// Whether names of indicators or steps stand in the language of the handbook, not in that of the paper.
    fn has_english(&self, blocks: &[Block]) -> bool {
        const SOURCE: &str = "en";
        let known = &self.letter.known;
        let mut runs = known.runs_for(self.letter.level, self.letter.receiver);
        let signs = self.has(Part::Indicators) || self.has(Part::ReturnRisks);
        let signs = signs && runs.any(|run| run.view.shown_in == SOURCE);
        let steps = self.has(Part::Done) || self.has(Part::Open);
        let steps = steps && known.steps_in == SOURCE;
        self.letter.lang != SOURCE && (signs || steps) && has_foreign(blocks, SOURCE)
    }

    /// Whether anything on the paper was written by the officer.
    fn has_typed(&self) -> bool {
        let parts = super::parts::TYPED.iter().map(|(part, _)| *part);
        // A name or an office is the same in every language.
        let names = [Part::To, Part::From, Part::Backup];
        let mut parts = parts.filter(|part| !names.contains(part) && self.has(*part));
        let consent = self.letter.gate.consent.as_ref();
        let agreed = consent.is_some_and(|one| {
            let said = &one.said;
            !(said.detail.is_empty() && said.purpose.is_empty() && said.how.is_empty())
        });
        parts.any(|part| !self.said(part).is_empty())
            || (self.has(Part::Agreement) && agreed)
            || (self.has(Part::Notes) && !self.letter.known.notes.is_empty())
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

/// What a counting answer is called; a question without a name of its own is quoted.
fn named(question: &QuestionView) -> String {
    match question.sign.is_empty() {
        true => question.text.clone(),
        false => question.sign.clone(),
    }
}

fn date(day: Day) -> Date {
    Date {
        year: day.year(),
        month: day.month(),
        day: day.day(),
    }
}

/// Whether any words are marked as being in that language.
fn has_foreign(blocks: &[Block], wanted: &str) -> bool {
    let inlines = |text: &[Inline]| {
        let mut text = text.iter();
        text.any(|one| matches!(one, Inline::Foreign { lang, .. } if lang == wanted))
    };
    blocks.iter().any(|block| match block {
        Block::Paragraph(text) => inlines(text),
        Block::List { items, .. } => items.iter().any(|item| has_foreign(item, wanted)),
        Block::Say(inner) => has_foreign(inner, wanted),
        _ => false,
    })
}
