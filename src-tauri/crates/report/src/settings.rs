//! What a document needs to know about the moment and the reader.

use serde::Serialize;

use crate::ReportError;

/// How a document is set. The same document with the same settings gives the same bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The day that is written into the file as its day of making.
    pub date: Date,
    /// Language of the document, as `uk` or `pt-BR`: it chooses hyphens and the forms of letters.
    pub lang: String,
    /// Whether the language is written from right to left.
    pub rtl: bool,
}

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day, from 1.
    pub day: u8,
}

/// The settings as a template reads them.
#[derive(Serialize)]
pub(crate) struct Manner {
    lang: String,
    region: Option<String>,
    rtl: bool,
}

impl Settings {
    pub(crate) fn manner(&self) -> Result<Manner, ReportError> {
        let wrong = || ReportError::Language(self.lang.clone());
        let mut parts = self.lang.split('-');
        let lang = parts
            .next()
            .filter(|lang| is_word(lang, 2..=3))
            .ok_or_else(wrong)?;
        let mut region = None;
        for part in parts {
            if !part.is_ascii() || part.is_empty() {
                return Err(wrong());
            }
            if is_word(part, 2..=2) {
                region = Some(part.to_ascii_uppercase());
            }
        }
        Ok(Manner {
            lang: lang.to_ascii_lowercase(),
            region,
            rtl: self.rtl,
        })
    }
}

fn is_word(text: &str, letters: std::ops::RangeInclusive<usize>) -> bool {
    letters.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}
