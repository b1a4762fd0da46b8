//! Profiles: one folder each, with a key file, a vault and its copies.

mod create;
mod erase;
mod files;
mod key_file;
mod list;
mod lock;
mod open;
mod tries;

pub use create::{NewProfile, create};
pub use erase::{Erased, erase};
pub(crate) use files::{Files, is_missing, sync_folder};
pub(crate) use key_file::KeyFile;
pub use list::{Card, Profile, profiles};
pub(crate) use lock::Lock;
pub use open::{open, open_with_recovery, restore_key_file};
pub(crate) use open::{unlock, unwrap};
