//! Words in another language than the paper: they are marked, and the paper says why.

use super::compose::Writer;
use referral::Part;
use report::{Block, Inline};

impl Writer<'_> {
    /// Words of the officer, in their language.
    pub(super) fn typed(&self, text: &str) -> Vec<Inline> {
        self.in_language(&self.request.typed_in, text)
    }

    pub(super) fn in_language(&self, lang: &str, text: &str) -> Vec<Inline> {
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
    pub(super) fn remarks(&self, blocks: &[Block]) -> Vec<Block> {
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
    pub(super) fn has_english(&self, blocks: &[Block]) -> bool {
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
    pub(super) fn has_typed(&self) -> bool {
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
