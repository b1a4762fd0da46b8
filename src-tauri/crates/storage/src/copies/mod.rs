//! Copies of a vault: encrypted by the same key, the last five kept. Their names say when and why, and nothing else.

mod make;
mod restore;

pub(crate) use make::keep_before_migrating;
pub use restore::restore;

use crate::profile::{Files, is_missing};
use crate::{OpenError, Timestamp, VaultError};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};

/// Where a copy is brought and examined before it takes the place of the vault.
pub(crate) const RESTORING: &str = "vault.restoring";

/// Why a copy was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyReason {
    /// The last one was older than a day.
    Daily,
    /// The officer asked for it.
    Asked,
    /// A newer version of the program was about to change the vault.
    Migration,
    /// Something was erased, which the copies before held.
    Erased,
    /// Another copy was about to be restored.
    Replaced,
    /// As above, but the vault could not be read: byte by byte, never removed by itself.
    Damaged,
}

impl CopyReason {
    const ALL: [(Self, &'static str); 6] = [
        (Self::Daily, "daily"),
        (Self::Asked, "asked"),
        (Self::Migration, "migration"),
        (Self::Erased, "erased"),
        (Self::Replaced, "replaced"),
        (Self::Damaged, "damaged"),
    ];

    fn word(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(reason, _)| *reason == self)
            .map_or("", |(_, word)| word)
    }
}

/// A copy in the folder of a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Copies are counted, so that their order does not depend on a clock.
    pub number: u32,
    /// When it was made.
    pub made: Timestamp,
    /// Why.
    pub reason: CopyReason,
    /// Its size.
    pub bytes: u64,
}

impl Copy {
    fn file_name(&self) -> String {
        format!(
            "{:06}-{}-{}.db",
            self.number,
            self.made.0,
            self.reason.word()
        )
    }

    fn path(&self, files: &Files) -> PathBuf {
        files.copies().join(self.file_name())
    }

    fn parse(name: &str, bytes: u64) -> Option<Self> {
        let mut parts = name.strip_suffix(".db")?.splitn(3, '-');
        let (number, made, word) = (
            parts.next()?.parse().ok()?,
            parts.next()?.parse().ok()?,
            parts.next()?,
        );
        let (reason, _) = CopyReason::ALL
            .into_iter()
            .find(|(_, known)| *known == word)?;
        let copy = Self {
            number,
            made: Timestamp(made),
            reason,
            bytes,
        };
        (copy.file_name() == name).then_some(copy)
    }
}

/// The copies of a profile, newest first. Files that are no copies are not listed.
pub fn copies(folder: &Path) -> Result<Vec<Copy>, OpenError> {
    list(&Files::of(folder)?)
}

pub(crate) fn list(files: &Files) -> Result<Vec<Copy>, OpenError> {
    let mut copies = Vec::new();
    for path in entries(files)? {
        let found = fs::symlink_metadata(&path)?;
        let name = name_of(&path);
        if found.is_file() {
            copies.extend(Copy::parse(name, found.len()));
        }
    }
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.number));
    Ok(copies)
}

/// Every file that this crate may have put among the copies, whole or not.
pub(crate) fn all_files(files: &Files) -> Result<Vec<PathBuf>, OpenError> {
    let mut ours = entries(files)?;
    ours.retain(|path| {
        let name = name_of(path);
        let whole = without_end(name);
        Copy::parse(whole.strip_suffix(make::PARTIAL).unwrap_or(whole), 0).is_some()
            || name == "key.new"
    });
    Ok(ours)
}

/// Copies that a crash kept from being finished, with their journals.
fn unfinished(files: &Files) -> Result<Vec<PathBuf>, OpenError> {
    let mut found = all_files(files)?;
    found.retain(|path| without_end(name_of(path)).ends_with(make::PARTIAL));
    Ok(found)
}

fn name_of(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}

/// The name of a database without what SQLite adds for the files beside it.
fn without_end(name: &str) -> &str {
    let ends = ["-wal", "-shm", "-journal"];
    ends.iter()
        .find_map(|end| name.strip_suffix(end))
        .unwrap_or(name)
}

/// Nothing, when there is no folder of copies, or when it is a link: what is behind it is not ours.
fn entries(files: &Files) -> Result<Vec<PathBuf>, OpenError> {
    match fs::symlink_metadata(files.copies()) {
        Ok(found) if found.is_dir() => {}
        Ok(_) => return Ok(Vec::new()),
        Err(error) if is_missing(&error) => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    }
    fs::read_dir(files.copies())?
        .map(|entry| Ok(entry?.path()))
        .collect()
}

/// Reads a database as a whole. What is wrong, in the words of SQLite and SQLCipher.
pub(crate) fn check(connection: &Connection) -> Result<Vec<String>, VaultError> {
    let mut wrong = Vec::new();
    for (pragma, fine) in [
        ("cipher_integrity_check", None),
        ("integrity_check", Some("ok")),
        ("foreign_key_check", None),
    ] {
        let mut statement = connection.prepare(&format!("PRAGMA {pragma}"))?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0));
        match rows
            .and_then(Iterator::collect::<Result<Vec<String>, _>>)
            .map_err(VaultError::from)
        {
            Ok(lines) => wrong.extend(lines.into_iter().filter(|line| Some(line.as_str()) != fine)),
            Err(VaultError::Damaged) => wrong.push(format!("{pragma}: the database is malformed")),
            Err(error) => return Err(error),
        }
    }
    Ok(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_name_of_a_copy_says_all_that_is_known_about_it() {
        for (reason, word) in CopyReason::ALL {
            let copy = Copy {
                number: 7,
                made: Timestamp(1_795_305_600_000),
                reason,
                bytes: 3,
            };
            assert_eq!(copy.file_name(), format!("000007-1795305600000-{word}.db"));
            assert_eq!(Copy::parse(&copy.file_name(), 3), Some(copy));
        }
    }

    proptest! {
        #[test]
        fn any_other_name_is_no_copy(name in "[0-9a-z.-]{0,40}") {
            if let Some(copy) = Copy::parse(&name, 0) {
                prop_assert_eq!(copy.file_name(), name);
            }
        }
    }
}
