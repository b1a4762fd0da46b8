//! The papers of a case: referral letter, summary, handover note, telephone script, risks of a return.
//!
//! What stands on them is decided by `referral::contents` alone; here it is gathered, put into the
//! words of the receiver's language, and kept back until it may be passed on. That a paper was made is
//! an event of the case.

mod compose;
mod fact;
mod gate;
mod known;
mod language;
mod list;
mod numbers;
mod parts;
mod script;
mod sheet;
#[cfg(test)]
mod tests;

use super::letterhead::Letterhead;
use super::write::{OPEN, OPEN_TEXT, PROTECTED, PROTECTED_TEXT};
use crate::App;
use crate::cases::case_id;
use crate::error::{AppError, ErrorCode};
use crate::plan::decision;
use crate::profiles::refuse_weak;
use crate::view::{
    LeftOut, LetterField, LetterLanguage, LetterRequest, LetterSave, LetterView, SavedPaper,
};
use gate::Gate;
use i18n::{LetterMessages, Letters};
use known::Known;
use referral::{Contents, Level, Paper, Part, Receiver, contents, levels};
use report::{Document, Settings};
use std::path::Path;
use storage::EventKind;

/// A paper that was asked for, with everything that it is made from.
struct Letter {
    paper: Paper,
    level: Level,
    receiver: Option<Receiver>,
    contents: Contents,
    gate: Gate,
    known: Known,
    words: LetterMessages,
    lang: String,
}

impl App {
    /// A paper of a case before it is saved: what would stand on it, what is left out and why, and
    /// whether it may be passed on. Writes nothing.
    ///
    /// # Errors
    /// When case work is locked, or there is no such case or paper.
    pub fn letter(&self, request: &LetterRequest) -> Result<LetterView, AppError> {
        let letter = self.letter_of(request)?;
        let (document, settings) = self.compose(&letter, request)?;
        let text = report::plain_text(&document);
        let Document::Page(page) = &document else {
            return Err(self.not_saved("page"));
        };
        Ok(LetterView {
            level: letter.level.name().to_owned(),
            levels: names(levels(letter.paper), |level| level.name()),
            receiver: letter.receiver.map_or("", Receiver::name).to_owned(),
            receivers: names(letter.level.receivers(), |receiver| receiver.name()),
            languages: languages(),
            unread: i18n::language(&letter.lang)
                .is_none_or(|language| language.letters != Some(Letters::Read)),
            fields: fields(&letter, request),
            left_out: letter
                .contents
                .left_out
                .iter()
                .map(|(part, why)| LeftOut {
                    part: part.name().to_owned(),
                    why: why.name().to_owned(),
                })
                .collect(),
            names_person: !letter.contents.parts.contains(&Part::Name)
                && letter.known.is_named_in(&text),
            gate: letter.gate.view(),
            missing: report::missing_characters(&text).into_iter().collect(),
            sheet: sheet::sheet(page, &settings),
            lang: letter.lang,
        })
    }

    /// Makes a paper of a case, saves it under a name that says nothing, and notes in the case which
    /// paper was made for whom.
    ///
    /// # Errors
    /// When there is neither consent for its receiver nor a reason, case work is locked, the passphrase
    /// is too weak, or something cannot be written.
    pub fn save_letter(
        &self,
        request: &LetterRequest,
        how: LetterSave,
    ) -> Result<SavedPaper, AppError> {
        if !how.plain {
            refuse_weak(&how.passphrase)?;
        }
        let letter = self.letter_of(request)?;
        letter.gate.pass()?;
        let paper = self.compose(&letter, request)?;
        let bytes = match how.text {
            true => report::plain_text(&paper.0).into_bytes(),
            false => self.typeset(&paper)?,
        };
        let ending = match (how.text, how.plain) {
            (false, true) => OPEN,
            (false, false) => PROTECTED,
            (true, true) => OPEN_TEXT,
            (true, false) => PROTECTED_TEXT,
        };
        let saved = self.put(&bytes, ending, (!how.plain).then_some(how.passphrase))?;
        self.note_down(request, &letter).inspect_err(|_| {
            // What is not in the case must not be in the folder either.
            let _ = std::fs::remove_file(Path::new(&saved.folder).join(&saved.file));
        })?;
        Ok(saved)
    }

    fn note_down(&self, request: &LetterRequest, letter: &Letter) -> Result<(), AppError> {
        let id = case_id(&request.case)?;
        let to = letter
            .receiver
            .map_or(letter.level.name(), |receiver| receiver.name());
        let made = format!("{} {to}", letter.paper.name());
        self.with_vault(|open, now| {
            if let Some((receiver, reason)) = letter.gate.decided_now() {
                let about = decision(receiver, reason);
                open.vault
                    .record(id, EventKind::DecidedWithout, &about, now)?;
            }
            Ok(open.vault.record(id, EventKind::PaperMade, &made, now)?)
        })
    }

    /// What was asked for, with the usual choices where nothing was chosen.
    fn letter_of(&self, request: &LetterRequest) -> Result<Letter, AppError> {
        let unfit = || self.not_saved("no such paper");
        let handbook = self.library.handbook()?;
        let id = case_id(&request.case)?;
        let paper = Paper::from_name(&request.paper).ok_or_else(unfit)?;
        let shares = gate::receiver_of_step(handbook, &request.step);
        let level = match request.level.as_str() {
            "" => gate::usual_level(paper, shares),
            name => Level::from_name(name).ok_or_else(unfit)?,
        };
        let contents = contents(paper, level).ok_or_else(unfit)?;
        let known = self.known(id, request, handbook)?;
        let receiver = match request.receiver.as_str() {
            "" => gate::usual_receiver(level, shares, &known),
            name => Receiver::from_name(name),
        };
        let fits = match receiver {
            Some(receiver) => level.receivers().contains(&receiver),
            None => level.receivers().is_empty() && request.receiver.is_empty(),
        };
        if !fits {
            return Err(unfit());
        }
        let lang = languages()
            .into_iter()
            .find(|language| language.code == request.lang)
            .map_or_else(|| handbook.manifest.source_language.clone(), |one| one.code);
        Ok(Letter {
            paper,
            level,
            receiver,
            contents,
            gate: Gate::new(receiver, shares, request, &known),
            known,
            words: LetterMessages::in_language(&lang),
            lang,
        })
    }

    fn compose(
        &self,
        letter: &Letter,
        request: &LetterRequest,
    ) -> Result<(Document, Settings), AppError> {
        let handbook = self.library.handbook()?;
        let head = self.letterhead(handbook, &letter.lang);
        let page = compose::page(letter, request, &head);
        Ok((Document::Page(page), head.settings()))
    }
}

/// Languages that have the words of papers.
fn languages() -> Vec<LetterLanguage> {
    i18n::languages()
        .iter()
        .filter(|language| language.letters.is_some())
        .map(|language| LetterLanguage {
            code: language.code.clone(),
            own_name: language.own_name.clone(),
        })
        .collect()
}

/// What can be typed on this paper, with what the case knows of it.
fn fields(letter: &Letter, request: &LetterRequest) -> Vec<LetterField> {
    let typed = parts::TYPED.iter();
    let parts = typed.filter(|(part, _)| letter.contents.parts.contains(part));
    parts
        .filter(|(part, _)| letter.paper != Paper::PhoneScript || script::takes(*part))
        .map(|(part, long)| LetterField {
            part: part.name().to_owned(),
            known: letter.known.of(*part),
            offers: letter.known.offers(*part, letter.level, letter.receiver),
            long: *long,
            local: match part {
                Part::To => letter.known.found_out(request.typed.get(part.name())),
                _ => Vec::new(),
            },
        })
        .collect()
}

fn names<T: Copy>(list: &[T], name: impl Fn(T) -> &'static str) -> Vec<String> {
    list.iter().map(|one| name(*one).to_owned()).collect()
}

impl Letterhead<'_> {
    /// The day as the receiver writes it.
    fn day_in(&self, words: &LetterMessages, day: content::Date) -> String {
        words.date(day.day.into(), day.month.into(), &day.year.to_string())
    }
}

/// The code for a paper without consent.
fn consent_missing(receiver: Receiver) -> AppError {
    AppError::new(ErrorCode::ConsentMissing).with("receiver", receiver.name())
}
