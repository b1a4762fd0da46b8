//! From what someone typed to a query of the engine.

mod compose;
mod expand;
mod parse;
mod ways;

pub(crate) use compose::{
    Clause, Scope, TEXT_WEIGHTS, TIE, all_of, conditions, enough_parts, exclusions, in_order,
    nearest, nearest_in_title, parts_of,
};
pub(crate) use expand::{Expanded, Name, Synonym, expand, run_together, synonyms, widen};
pub(crate) use parse::{Asked, Parsed, parse};
pub(crate) use ways::{Way, ways, ways_of, weight_of};

/// What to search for, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// As it was typed. Quotes make a phrase, a minus before a word excludes it, everything else is literal.
    pub text: String,
    /// The reader's languages, the best first; all of them if there is none. What is found in a later language, or in one
    /// that is not here, is shown by its twin in an earlier one where there is a twin.
    pub langs: Vec<String>,
    /// Only these kinds; all if empty.
    pub kinds: Vec<String>,
    /// Only these parts; all if empty.
    pub parts: Vec<String>,
    /// Only what is about one of these countries, or about none; everything if empty.
    pub countries: Vec<String>,
    /// Only what is about one of these forms of exploitation, or about all of them; everything if empty.
    pub forms: Vec<String>,
    /// No more hits than this.
    pub limit: usize,
}
