//! An index on disk.
//!
//! ```text
//! <dir>/index.toml   what it was built from, which folder is current, and the size and checksum of every file
//! <dir>/build.lock   held while someone builds
//! <dir>/index-3/en/… the packs of the third build
//! ```
//!
//! A build goes into a folder of its own and becomes current when `index.toml` is replaced, which the system does in one
//! step. Swapping the folder itself takes two steps, and cannot be done on Windows while the old one is open.

mod build;
mod manifest;
mod open;
mod read_only;

pub(crate) use build::build;
pub use build::{Built, BuiltPack};
pub(crate) use open::open;

use crate::analysis::ANALYSIS_VERSION;
use crate::error::Stamp;

/// What an index must have been built with to serve this program.
fn stamp(content_key: &str) -> Stamp {
    Stamp {
        content_key: content_key.to_owned(),
        analysis: ANALYSIS_VERSION,
        engine: tantivy::version_string().to_owned(),
    }
}

/// A language code that is safe as the name of a folder.
fn is_language(lang: &str) -> bool {
    (1..=35).contains(&lang.len())
        && lang
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// The folder of one build. The name is one that nobody else gives, because old builds are removed by it.
fn folder_name(build: u32) -> String {
    format!("index-{build}")
}

fn folder_number(name: &str) -> Option<u32> {
    name.strip_prefix("index-")?.parse().ok()
}
