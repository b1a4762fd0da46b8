//! Writes an index.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::Path;

use tantivy::directory::MmapDirectory;

use super::manifest::{self, Manifest, Sum};
use super::{folder_name, folder_number, is_language, stamp};
use crate::analysis::Analysis;
use crate::document::Document;
use crate::error::SearchError;
use crate::pack::{BLOCK, fill};
use crate::schema::FIELDS;

/// What was built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// How many documents are in it.
    pub documents: usize,
    /// How large it is on disk.
    pub bytes: u64,
    /// The same for each language.
    pub packs: Vec<BuiltPack>,
}

/// What was built of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuiltPack {
    /// The code of the language.
    pub lang: String,
    /// How many documents are in it.
    pub documents: usize,
    /// How large it is on disk.
    pub bytes: u64,
}

pub(crate) fn build(
    dir: &Path,
    content_key: &str,
    languages: &BTreeMap<&str, Vec<&Document>>,
) -> Result<Built, SearchError> {
    if let Some(lang) = languages.keys().find(|lang| !is_language(lang)) {
        return Err(SearchError::Language((*lang).to_owned()));
    }
    fs::create_dir_all(dir).map_err(writing(dir))?;
    // Two windows may find the index stale at the same time. The second waits, and its build replaces the first.
    let lock_path = dir.join("build.lock");
    let lock = File::create(&lock_path).map_err(writing(&lock_path))?;
    // Some network folders know no locks. Then the worst is that one of the two builds fails and the other stands.
    drop(lock.lock());

    let earlier = builds(dir).map_err(writing(dir))?;
    let number = earlier.iter().max().map_or(1, |last| last.wrapping_add(1));
    let folder = dir.join(folder_name(number));
    let made = fill_folder(&folder, languages).and_then(|packs| {
        let manifest = Manifest {
            stamp: stamp(content_key),
            build: number,
            packs,
        };
        manifest.write(dir)?;
        readable(&dir.join(manifest::NAME)).map_err(writing(dir))?;
        Ok(manifest)
    });
    match made {
        Ok(manifest) => {
            // A program that still has an old build open may keep it from being removed. The next build tries again.
            earlier
                .iter()
                .for_each(|old| drop(fs::remove_dir_all(dir.join(folder_name(*old)))));
            Ok(report(&manifest, languages))
        }
        Err(error) => {
            drop(fs::remove_dir_all(&folder));
            Err(error)
        }
    }
}

type Sums = BTreeMap<String, BTreeMap<String, Sum>>;

fn fill_folder(
    folder: &Path,
    languages: &BTreeMap<&str, Vec<&Document>>,
) -> Result<Sums, SearchError> {
    let mut sums = Sums::new();
    for (&lang, documents) in languages {
        let pack = folder.join(lang);
        fs::create_dir_all(&pack).map_err(writing(&pack))?;
        let directory = MmapDirectory::open(&pack).map_err(tantivy::TantivyError::from)?;
        let index = tantivy::Index::create(
            directory,
            FIELDS.schema.clone(),
            tantivy::IndexSettings {
                docstore_blocksize: BLOCK,
                ..tantivy::IndexSettings::default()
            },
        )?;
        fill(&index, Analysis::of(lang), documents)?;
        drop(index);
        sums.insert(lang.to_owned(), settle(&pack).map_err(writing(&pack))?);
        readable(&pack).map_err(writing(&pack))?;
    }
    if folder.exists() {
        readable(folder).map_err(writing(folder))?;
    }
    Ok(sums)
}

/// Leaves what a reader needs, readable by everyone: the engine writes some files for the owner alone, and the owner of a
/// package is not its user.
fn settle(pack: &Path) -> io::Result<BTreeMap<String, Sum>> {
    let mut sums = BTreeMap::new();
    for entry in fs::read_dir(pack)? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        // Locks, and the list by which a writer clears up.
        if name.starts_with('.') {
            fs::remove_file(&path)?;
            continue;
        }
        readable(&path)?;
        sums.insert(name.to_owned(), Sum::of(&path)?);
    }
    Ok(sums)
}

#[cfg(unix)]
fn readable(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = if path.is_dir() { 0o755 } else { 0o644 };
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn readable(_: &Path) -> io::Result<()> {
    Ok(())
}

/// The numbers of the builds that are there, whole or not.
fn builds(dir: &Path) -> io::Result<Vec<u32>> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            numbers.extend(entry.file_name().to_str().and_then(folder_number));
        }
    }
    Ok(numbers)
}

fn report(manifest: &Manifest, languages: &BTreeMap<&str, Vec<&Document>>) -> Built {
    let size = |lang: &str| {
        manifest
            .packs
            .get(lang)
            .map_or(0, |files| files.values().map(|sum| sum.bytes).sum())
    };
    let packs: Vec<_> = languages
        .iter()
        .map(|(&lang, documents)| BuiltPack {
            lang: lang.to_owned(),
            documents: documents.len(),
            bytes: size(lang),
        })
        .collect();
    Built {
        documents: packs.iter().map(|pack| pack.documents).sum(),
        bytes: packs.iter().map(|pack| pack.bytes).sum(),
        packs,
    }
}

fn writing(path: &Path) -> impl FnOnce(io::Error) -> SearchError {
    let path = path.to_owned();
    move |source| SearchError::Write { path, source }
}
