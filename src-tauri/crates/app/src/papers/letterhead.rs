//! What every paper has: who issues it, the day in words, the foot with edition and page number.

use content::{Date, Handbook, Page, Review};
use i18n::PaperMessages;
use report::{Foot, Settings};

/// The handbook, the language and the day of a paper.
pub(super) struct Letterhead<'a> {
    pub(super) handbook: &'a Handbook,
    pub(super) lang: String,
    pub(super) words: PaperMessages,
    pub(super) today: Date,
}

impl<'a> Letterhead<'a> {
    pub(super) fn new(handbook: &'a Handbook, lang: &str, today: Date) -> Self {
        Self {
            handbook,
            lang: lang.to_owned(),
            words: PaperMessages::in_language(lang),
            today,
        }
    }

    /// How it is set.
    pub(super) fn settings(&self) -> Settings {
        let direction = i18n::language(&self.lang).map(|language| language.direction);
        Settings {
            date: report::Date {
                year: self.today.year,
                month: self.today.month,
                day: self.today.day,
            },
            lang: self.lang.clone(),
            rtl: direction == Some(i18n::Direction::Rtl),
        }
    }

    /// The title of the handbook.
    pub(super) fn title(&self) -> String {
        let manifest = &self.handbook.manifest;
        manifest.words(&manifest.title, &self.lang).to_owned()
    }

    /// A day in words.
    pub(super) fn day(&self, date: Date) -> String {
        let year = date.year.to_string();
        self.words.date(date.day.into(), date.month.into(), &year)
    }

    /// Today in words.
    pub(super) fn today(&self) -> String {
        self.day(self.today)
    }

    /// The foot of a paper made of a page: edition, revision, and what is known of the translation.
    pub(super) fn foot_of(&self, page: &Page) -> Foot {
        let edition = &self.handbook.manifest.edition;
        let mut lines = vec![match page.revised {
            Some(day) => self
                .words
                .edition_revised(&self.title(), edition, &self.day(day)),
            None => self.words.edition(&self.title(), edition),
        }];
        if let Some(translation) = &page.translation {
            if translation.out_of_date {
                lines.push(self.words.out_of_date());
            }
            if translation.review != Review::Expert {
                lines.push(self.words.not_reviewed());
            }
        }
        self.foot(lines)
    }

    /// The foot of a paper with answers: how to handle it, and until when.
    pub(super) fn confidential_foot(&self, until: Option<Date>) -> Foot {
        let until = match until {
            Some(day) => self.words.erase_by(&self.day(day)),
            None => self.words.erase_when_done(),
        };
        let edition = &self.handbook.manifest.edition;
        let edition = self.words.edition(&self.title(), edition);
        self.foot(vec![self.words.confidential(), until, edition])
    }

    fn foot(&self, lines: Vec<String>) -> Foot {
        Foot {
            lines,
            // The typesetter puts the numbers into these two places.
            page: self.words.page_number("{page}", "{pages}"),
        }
    }

    /// The labels of the four answers, in order.
    pub(super) fn answers(&self) -> Vec<String> {
        let names = ANSWERS.iter();
        names.map(|name| self.named("sheet", name)).collect()
    }

    /// A word of the screen by its area and a name of the core, or the name where there is no such word.
    pub(super) fn named(&self, area: &str, name: &str) -> String {
        let word = self.words.named(area, name);
        word.unwrap_or_else(|| name.to_owned())
    }
}

/// The four answers, in the order of their boxes.
pub(super) const ANSWERS: [&str; 4] = ["yes", "no", "unclear", "not-asked"];
