//! One line of a paper: what the case or the officer says of a part.

use super::compose::{Writer, date};
use referral::{Level, Part};
use report::Fact;
use storage::{AgeGroup, Nationality, Ternary};

impl Writer<'_> {
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

    pub(super) fn detained(&self) -> Option<Fact> {
        let detained = self.letter.known.case.details.detained;
        let label = self.letter.words.word("detained");
        (detained == Ternary::Yes).then(|| Fact::new(label, self.answer(detained)))
    }

    pub(super) fn answer(&self, answer: Ternary) -> String {
        self.letter.words.word(answer.as_str())
    }

    /// Named by the window, which knows the states of the world in every language.
    pub(super) fn country(&self, iso2: &str) -> String {
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

    pub(super) fn forms(&self) -> String {
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
    pub(super) fn referred(&self) -> String {
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
}
