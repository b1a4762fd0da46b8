//! `local-contacts.toml` in the folder of the user's choices: corrections and contacts of an officer's own.
//!
//! No update of the handbook touches it. A file that cannot be read is never thrown away: before a new one is
//! written, it is kept under a free name beside it. A file of a newer version is not written at all.

use crate::error::{AppError, ErrorCode};
use serde::{Deserialize, Serialize};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

const FILE: &str = "local-contacts.toml";
/// What this program writes and reads.
const VERSION: u32 = 1;
/// How many changes can be undone.
const REMEMBERED: usize = 30;

/// A correction, or a contact of the officer's own where `about` is missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Entry {
    pub(super) id: u32,
    /// Two letters.
    pub(super) country: String,
    /// List of the directory as its files call it: `hotline`.
    pub(super) list: String,
    /// Name and task of an own contact.
    pub(super) name: String,
    pub(super) role: String,
    /// What was found out; empty where it was nothing.
    pub(super) number: String,
    pub(super) hours: String,
    pub(super) note: String,
    /// `works`, `no-answer`, or empty.
    pub(super) answers: String,
    /// When somebody called, ISO 8601; empty for nobody.
    pub(super) called_on: String,
    /// When it was written, ISO 8601.
    pub(super) written: String,
    pub(super) about: Option<Official>,
}

/// The official entry as it was when it was corrected, to tell later whether it has changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Official {
    pub(super) name: String,
    /// As it is printed; empty where the correction is about the whole entry.
    pub(super) number: String,
    pub(super) e164: String,
    pub(super) hours: String,
    /// Date of the source, as text.
    pub(super) as_of: String,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    #[serde(default)]
    entry: Vec<Entry>,
}

/// Only the version, whatever else a newer program has written.
#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

/// The file and what it holds.
pub(crate) struct Store {
    folder: PathBuf,
    entries: Vec<Entry>,
    undo: Vec<Vec<Entry>>,
    /// What went wrong when it was read.
    pub(crate) notice: Option<AppError>,
}

impl Store {
    /// Reads the file; where there is none, or it cannot be read, there are no entries.
    pub(crate) fn open(folder: &Path) -> Self {
        let mut store = Self {
            folder: folder.to_owned(),
            entries: Vec::new(),
            undo: Vec::new(),
            notice: None,
        };
        // The command line without a folder has nobody's corrections, not those of where it stands.
        if folder.as_os_str().is_empty() {
            return store;
        }
        let path = folder.join(FILE);
        match std::fs::read_to_string(&path) {
            Ok(text) => match read(&text) {
                Ok(entries) => store.entries = entries,
                Err(code) => store.refuse(code, &path),
            },
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(_) => store.refuse(ErrorCode::CorrectionsUnreadable, &path),
        }
        store
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Keeps other entries. What could not be written does not hold in memory either: nothing is shown as kept that
    /// is not on disk.
    pub(super) fn keep(&mut self, entries: Vec<Entry>) -> Result<(), AppError> {
        self.write(&entries)?;
        if self.undo.len() == REMEMBERED {
            self.undo.remove(0);
        }
        self.undo
            .push(std::mem::replace(&mut self.entries, entries));
        Ok(())
    }

    /// Goes back to what was before the last change.
    pub(super) fn undo(&mut self) -> Result<(), AppError> {
        let Some(before) = self.undo.last().cloned() else {
            return Ok(());
        };
        self.write(&before)?;
        self.undo.pop();
        self.entries = before;
        Ok(())
    }

    fn write(&mut self, entries: &[Entry]) -> Result<(), AppError> {
        if let Some(notice) = &self.notice
            && notice.code == ErrorCode::CorrectionsTooNew
        {
            return Err(notice.clone());
        }
        self.try_write(entries).map_err(|error| {
            AppError::new(ErrorCode::CorrectionsNotSaved)
                .with("path", self.folder.display().to_string())
                .with("reason", error.kind().to_string())
        })
    }

    /// Writes beside the file and then puts it in its place, so that a full disk or a power cut leaves the old one
    /// whole.
    fn try_write(&mut self, entries: &[Entry]) -> std::io::Result<()> {
        let file = File {
            version: VERSION,
            entry: entries.to_vec(),
        };
        let text = toml::to_string(&file).map_err(std::io::Error::other)?;
        std::fs::create_dir_all(&self.folder)?;
        let path = self.folder.join(FILE);
        let mut new = tempfile::NamedTempFile::new_in(&self.folder)?;
        new.write_all(text.as_bytes())?;
        new.as_file().sync_all()?;
        if self.notice.is_some() && path.symlink_metadata().is_ok() {
            std::fs::rename(&path, self.free_name())?;
        }
        new.persist(&path).map_err(|error| error.error)?;
        self.notice = None;
        Ok(())
    }

    /// A name that no kept file has.
    fn free_name(&self) -> PathBuf {
        let numbered = (1..).map(|number| format!("local-contacts.unreadable-{number}.toml"));
        let mut paths = numbered.map(|name| self.folder.join(name));
        paths
            .find(|path| path.symlink_metadata().is_err())
            .unwrap_or_else(|| self.folder.join("local-contacts.unreadable.toml"))
    }

    fn refuse(&mut self, code: ErrorCode, path: &Path) {
        self.notice = Some(AppError::new(code).with("path", path.display().to_string()));
    }
}

fn read(text: &str) -> Result<Vec<Entry>, ErrorCode> {
    let damaged = ErrorCode::CorrectionsUnreadable;
    let found = toml::from_str::<Versioned>(text).map_err(|_| damaged)?;
    if found.version > VERSION {
        return Err(ErrorCode::CorrectionsTooNew);
    }
    let file = toml::from_str::<File>(text).map_err(|_| damaged)?;
    Ok(file.entry)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;

    fn entry() -> Entry {
        Entry {
            id: 1,
            country: "lv".into(),
            list: "hotline".into(),
            note: "Called at night, works".into(),
            about: Some(Official {
                name: "Line".into(),
                ..Official::default()
            }),
            ..Entry::default()
        }
    }

    fn kept(folder: &Path) -> Vec<String> {
        let files = std::fs::read_dir(folder).unwrap();
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.filter(|name| name != FILE).collect();
        names.sort();
        names
    }

    #[test]
    fn entries_are_there_after_a_restart_and_can_be_undone() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path());
        store.keep(vec![entry()]).unwrap();
        assert_eq!(Store::open(folder.path()).entries(), [entry()]);
        store.undo().unwrap();
        assert!(Store::open(folder.path()).entries().is_empty());
        store.undo().unwrap();
    }

    #[test]
    fn every_damaged_file_is_said_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let damaged = [
            "version = 1\n[[entry]]\nid = \"x\"",
            "not toml [",
            "",
            "version = 1\nspeed = 3",
        ];
        for (number, text) in damaged.iter().enumerate() {
            std::fs::write(folder.path().join(FILE), text).unwrap();
            let mut store = Store::open(folder.path());
            let notice = store.notice.clone().unwrap();
            assert_eq!(notice.code, ErrorCode::CorrectionsUnreadable, "{text}");
            store.keep(vec![entry()]).unwrap();
            let names = kept(folder.path());
            assert_eq!(names.len(), number + 1, "each is kept beside the others");
            let last = std::fs::read_to_string(folder.path().join(&names[number])).unwrap();
            assert_eq!(&last, text);
            assert_eq!(Store::open(folder.path()).entries(), [entry()]);
        }
    }

    #[test]
    fn a_file_of_a_newer_version_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let text = "version = 2\n[[visit]]\nplace = \"desk\"\n";
        std::fs::write(folder.path().join(FILE), text).unwrap();
        let mut store = Store::open(folder.path());
        let error = store.keep(vec![entry()]).unwrap_err();
        assert_eq!(error.code, ErrorCode::CorrectionsTooNew);
        let still = std::fs::read_to_string(folder.path().join(FILE)).unwrap();
        assert_eq!(still, text);
        assert!(kept(folder.path()).is_empty());
    }

    #[test]
    fn what_cannot_be_written_does_not_count_as_kept() {
        let folder = tempfile::tempdir().unwrap();
        // A file where the folder should be stops every user, also root.
        let blocked = folder.path().join("file");
        std::fs::write(&blocked, "").unwrap();
        let mut store = Store::open(&blocked);
        let error = store.keep(vec![entry()]).unwrap_err();
        assert_eq!(error.code, ErrorCode::CorrectionsNotSaved);
        assert!(store.entries().is_empty());
    }

    #[test]
    fn a_folder_stands_where_the_file_should_be_and_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join(FILE)).unwrap();
        let mut store = Store::open(folder.path());
        assert!(store.notice.is_some());
        store.keep(vec![entry()]).unwrap();
        assert_eq!(kept(folder.path()).len(), 1);
    }
}
