//! The handbook's files, read from disk once. Everything after this is pure.

use crate::problem::{Code, Problem};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// No page or table comes near this; what does is a mistake or an attack.
const LARGEST_FILE: u64 = 1024 * 1024;
/// A handbook is a few levels deep; a loop of links is deeper.
const DEEPEST_FOLDER: usize = 8;

/// Why there is no handbook at all.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The folder does not exist or is not a folder.
    #[error("no handbook in {}", .0.display())]
    Missing(PathBuf),
    /// The folder exists but cannot be listed.
    #[error("the handbook in {} cannot be read", .path.display())]
    Unreadable {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

/// Text files by their path below the handbook's folder, and what could not be read.
#[derive(Clone, Debug, Default)]
pub struct Files {
    texts: BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl Files {
    /// Reads all `.md` and `.toml` files below a folder.
    ///
    /// # Errors
    /// Only when the folder itself is missing or cannot be listed.
    pub fn read(folder: &Path) -> Result<Self, LoadError> {
        if !folder.is_dir() {
            return Err(LoadError::Missing(folder.to_owned()));
        }
        let mut files = Self::default();
        files
            .read_folder(folder, "", 0)
            .map_err(|source| LoadError::Unreadable {
                path: folder.to_owned(),
                source,
            })?;
        Ok(files)
    }

    /// Adds a file; bytes that are not UTF-8 become a problem and readable text.
    pub fn add(&mut self, path: &str, bytes: &[u8]) {
        if bytes.len() as u64 > LARGEST_FILE {
            let size = format!("{} kB", bytes.len() / 1024);
            self.problems
                .push(Problem::new(Code::FileTooLarge, path, 0).value(size));
            return;
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(error) => {
                let before = &bytes[..error.valid_up_to()];
                let line = before.iter().filter(|byte| **byte == b'\n').count() as u32 + 1;
                self.problems.push(Problem::new(Code::NotUtf8, path, line));
                String::from_utf8_lossy(bytes).into_owned()
            }
        };
        let text = text
            .strip_prefix('\u{feff}')
            .unwrap_or(&text)
            .replace("\r\n", "\n");
        for (number, line) in text.lines().enumerate() {
            if line.len() > 20_000 {
                self.problems
                    .push(Problem::new(Code::LineTooLong, path, number as u32 + 1));
            }
        }
        self.texts.insert(path.to_owned(), text);
    }

    /// A file's text.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Files below a folder (`en/`), in order of their paths.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.texts
            .range(folder.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Folders at the top, for example languages.
    pub fn folders(&self) -> Vec<&str> {
        let mut folders: Vec<&str> = self
            .texts
            .keys()
            .filter_map(|path| path.split_once('/').map(|(top, _)| top))
            .collect();
        folders.dedup();
        folders
    }

    /// What could not be read.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// A key for everything that is in the files: it differs when any of them differs.
    pub fn hash(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for (path, text) in &self.texts {
            hasher.update(&(path.len() as u64).to_le_bytes());
            hasher.update(path.as_bytes());
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        }
        hasher.finalize().to_hex()[..32].to_owned()
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> std::io::Result<()> {
        let mut entries: Vec<_> = std::fs::read_dir(folder)?.filter_map(Result::ok).collect();
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let path = format!("{prefix}{name}");
            let at = entry.path();
            if at.is_dir() {
                if depth < DEEPEST_FOLDER
                    && self
                        .read_folder(&at, &format!("{path}/"), depth + 1)
                        .is_err()
                {
                    self.problems
                        .push(Problem::new(Code::UnreadableFile, &path, 0));
                }
            } else if name.ends_with(".md") || name.ends_with(".toml") {
                self.read_file(&at, &path);
            }
        }
        Ok(())
    }

    fn read_file(&mut self, at: &Path, path: &str) {
        let mut bytes = Vec::new();
        let read = std::fs::File::open(at)
            .and_then(|file| file.take(LARGEST_FILE + 1).read_to_end(&mut bytes));
        match read {
            Ok(_) => self.add(path, &bytes),
            Err(error) => self
                .problems
                .push(Problem::new(Code::UnreadableFile, path, 0).value(error.kind().to_string())),
        }
    }
}

/// The hash of one page's text, as `translates` names it.
pub(crate) fn page_hash(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..16].to_owned()
}
