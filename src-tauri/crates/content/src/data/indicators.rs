//! `indicators.toml`: each sign of trafficking once, in the words that an officer reads, with the
//! page that explains it and the pages that list it.

mod check;
mod parse;

use crate::id::PageId;
use checklist::{Dimension, Strength};
use std::collections::BTreeMap;

/// All signs, in the order in which they are listed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Indicators {
    /// The rows of the table.
    pub rows: Vec<Indicator>,
}

/// A sign of trafficking.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// Its id, for ever.
    pub id: String,
    /// One short line by language.
    pub text: BTreeMap<String, String>,
    /// Kinds of exploitation; empty means all.
    pub forms: Vec<String>,
    /// Whether it is a sign in a child only.
    pub children: bool,
    /// When a consulate can notice it.
    pub moments: Vec<Moment>,
    /// The section that explains it.
    pub explained: Place,
    /// Other sections that list it.
    pub shown: Vec<Place>,
    /// Whether to act today.
    pub urgent: bool,
    /// What it rests on.
    pub sources: Vec<String>,
    /// Whether nobody has checked it against its source.
    pub unverified: bool,
    /// Its place among the operational indicators of 2009, if it has one.
    pub operational: Option<Operational>,
    /// Line of the row in the file.
    pub line: u32,
}

/// A section of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page.
    pub page: PageId,
    /// Id of the section's heading.
    pub section: String,
    /// Line of the file that names it.
    pub line: u32,
}

/// An operational indicator of the International Labour Organization and the European Commission.
#[derive(Clone, Debug, PartialEq)]
pub struct Operational {
    /// Dimension and place in it, for example `5.1`.
    pub number: String,
    /// Dimension.
    pub dimension: Dimension,
    /// How much it weighs for adults in labour exploitation; `None` where it is not in that list.
    pub adult_labour: Option<Strength>,
    /// How much it weighs for children in labour exploitation.
    pub child_labour: Option<Strength>,
}

/// The names of closed sets as the file writes them.
macro_rules! names {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// Each with the word of the file.
            pub const NAMES: &'static [(&'static str, Self)] = &[$(($word, Self::$variant),)*];

            /// The word of the file.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    };
}

names! {
    /// When a consulate can notice a sign.
    Moment {
        /// A visa is applied for.
        VisaInterview "visa-interview",
        /// Somebody comes in.
        WalkIn "walk-in",
        /// A passport was lost.
        LostPassport "lost-passport",
        /// Somebody calls or writes.
        Telephone "telephone",
        /// Papers are handed in.
        Papers "papers",
        /// A national is held.
        Detention "detention",
        /// A child travels.
        ChildrenTravelling "children-travelling",
        /// A diplomat's household.
        Household "household",
        /// The officer visits somebody.
        Visit "visit",
    }
}

impl Indicators {
    /// The rows that a section lists, in the order of the table.
    pub fn at<'a>(
        &'a self,
        page: &'a PageId,
        section: &'a str,
    ) -> impl Iterator<Item = &'a Indicator> {
        self.rows.iter().filter(move |row| {
            row.places()
                .any(|place| place.page == *page && place.section == section)
        })
    }
}

impl Indicator {
    /// The section that explains it, then those that list it.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        std::iter::once(&self.explained).chain(&self.shown)
    }

    /// Its words in a language, or in the source language, and which of the two it is.
    pub fn words<'a>(&'a self, lang: &'a str, source: &'a str) -> Option<(&'a str, &'a str)> {
        let found = self.text.get(lang).map(|text| (text.as_str(), lang));
        found.or_else(|| Some((self.text.get(source)?.as_str(), source)))
    }
}
