//! The database file: the one function that opens it, its migrations, and how its text is folded for search.

mod fold;
mod migrate;
mod open;

pub(crate) use fold::fold;
pub use migrate::SCHEMA_VERSION;
pub(crate) use migrate::version;
pub(crate) use open::{connect, connect_new, create, open, require_id};
