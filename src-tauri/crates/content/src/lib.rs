//! Handbook files to a [`Handbook`]: pages, checklists, pathways, training, directory, glossary.
//!
//! Reading never fails on what is inside a file: it returns the handbook and a list of
//! [`Problem`]s. Knows Markdown and TOML; knows nothing of search, database, interface text or clock.

mod check;
mod compare;
mod data;
mod date;
mod document;
mod facts;
mod fields;
mod files;
mod front_matter;
mod glossary_marks;
mod handbook;
mod id;
mod indicator_lists;
mod inherit;
mod links;
pub mod markdown;
mod problem;
mod procedures;
mod prose;
mod readability;
mod review;
mod said_twice;
mod sections;
mod situation;
mod wording;

pub use check::{LanguageReport, Report};
pub use compare::{Pair, pair};
pub use data::asked::Asked;
pub use data::directory::{
    Confidence, Contact, Country, Email, FromAbroad, Phone, Statement, Web, is_old,
};
pub use data::glossary::{Concept, Glossary, Term};
pub use data::indicators::{Indicator, Indicators, Moment, Operational, Place};
pub use data::manifest::{Manifest, Part};
pub use data::search_words::{Meaning, SearchWords};
pub use data::sources::Source;
pub use data::words::{AvoidedWord, AvoidedWords};
pub use date::Date;
pub use document::{Page, Review, TocEntry, Translation};
pub use facts::Facts;
pub use files::{Files, LoadError};
pub use front_matter::Exception;
pub use handbook::{Handbook, Tree};
pub use id::PageId;
pub use problem::{Code, Problem};
pub use procedures::checklist::Checklist;
pub use procedures::pathway::Pathway;
pub use procedures::training::{Choice, Module, Quiz, QuizQuestion, Scenario, Slide, Stage};
pub use procedures::{Guidance, Label};
pub use sections::Section;
pub use situation::{Phrase, SignGroup, Situation, Step};
