//! Which profiles there are, without any passphrase.

use super::files::{Files, is_missing};
use super::key_file::KeyFile;
use super::tries::Tries;
use crate::{OpenError, Timestamp};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A folder of a profile, also when it cannot be read: then it says why instead of being absent.
#[derive(Debug)]
pub struct Profile {
    /// The name of the folder; random, and for ever.
    pub id: String,
    /// Where it is.
    pub folder: PathBuf,
    /// Whose it is.
    pub card: Result<Card, OpenError>,
}

/// What the outside of a profile says: only about the officer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// How the officer wants to be called.
    pub name: String,
    /// What the officer is.
    pub role: String,
    /// When the profile was made.
    pub created: Timestamp,
    /// Whether the recovery code was shown to be written down. Until then the profile is pending.
    pub recovery_confirmed: bool,
    /// How long the next try must wait.
    pub wait: Duration,
}

/// Lists the profiles below `root`, oldest first, unreadable ones last. No folder means no profiles.
pub fn profiles(root: &Path, now: Timestamp) -> Result<Vec<Profile>, OpenError> {
    let entries = match fs::read_dir(root) {
        Ok(entries) => entries,
        Err(error) if is_missing(&error) => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut profiles = Vec::new();
    for entry in entries {
        let folder = entry?.path();
        let Some(id) = folder.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        // What is still being made is no profile yet, and a file in between is not ours.
        if folder.is_dir() && !id.ends_with(PARTIAL) {
            profiles.push(Profile {
                id: id.to_owned(),
                card: card(&folder, now),
                folder,
            });
        }
    }
    profiles.sort_by_key(|profile| match &profile.card {
        Ok(card) => (false, card.created.0, profile.id.clone()),
        Err(_) => (true, 0, profile.id.clone()),
    });
    Ok(profiles)
}

/// How a folder ends whose profile is still being made.
pub(super) const PARTIAL: &str = ".partial";

fn card(folder: &Path, now: Timestamp) -> Result<Card, OpenError> {
    let files = Files::of(folder)?;
    let key_file = KeyFile::read(&files)?;
    match fs::symlink_metadata(files.vault()) {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Err(OpenError::NotAFile(files.vault())),
        Err(error) if is_missing(&error) => return Err(OpenError::VaultMissing),
        Err(error) => return Err(error.into()),
    }
    Ok(Card {
        name: key_file.name,
        role: key_file.role,
        created: Timestamp(key_file.created),
        recovery_confirmed: key_file.recovery_confirmed,
        wait: Tries::read(&files).wait(now),
    })
}
