//! Opens an index, after making sure that it is what was once written.

use std::fs;
use std::io;
use std::path::Path;

use tantivy::directory::MmapDirectory;

use super::manifest::{self, Manifest, Sum};
use super::read_only::ReadOnly;
use super::{folder_name, is_language, stamp};
use crate::error::{Damage, OpenError};
use crate::pack::Pack;

/// Up to this size every byte is read before use: 60 MB take some 10 ms, and the engine may panic on wrong ones. Of a
/// larger index only the lengths are compared, since reading it all would keep the user waiting.
const MOST_BYTES_READ: u64 = 64 << 20;

pub(crate) fn open(dir: &Path, content_key: &str) -> Result<Vec<Pack>, OpenError> {
    let text = read_manifest(dir)?;
    let opened = open_as_described(dir, &text, content_key);
    // Someone who builds at this moment takes the old packs away; then the new ones are there.
    if matches!(opened, Err(OpenError::Damaged { .. })) {
        let now = read_manifest(dir)?;
        if now != text {
            return open_as_described(dir, &now, content_key);
        }
    }
    opened
}

fn read_manifest(dir: &Path) -> Result<String, OpenError> {
    let path = dir.join(manifest::NAME);
    fs::read_to_string(&path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => OpenError::Missing(dir.to_owned()),
        _ => OpenError::Damaged {
            path,
            damage: error.into(),
        },
    })
}

fn open_as_described(dir: &Path, text: &str, content_key: &str) -> Result<Vec<Pack>, OpenError> {
    let damaged = |path: &Path| {
        let path = path.to_owned();
        move |damage: Damage| OpenError::Damaged { path, damage }
    };
    let manifest = Manifest::parse(text).map_err(damaged(&dir.join(manifest::NAME)))?;
    let wanted = stamp(content_key);
    if manifest.stamp != wanted {
        return Err(OpenError::Stale {
            found: manifest.stamp,
            wanted,
        });
    }
    let bytes: u64 = manifest
        .packs
        .values()
        .flat_map(|files| files.values())
        .map(|sum| sum.bytes)
        .sum();
    let read_all = bytes <= MOST_BYTES_READ;
    let mut packs = Vec::new();
    for (lang, files) in &manifest.packs {
        if !is_language(lang) {
            return Err(damaged(&dir.join(manifest::NAME))(Damage::Shape));
        }
        let folder = dir.join(folder_name(manifest.build)).join(lang);
        for (name, sum) in files {
            let path = folder.join(name);
            verify(&path, *sum, read_all).map_err(damaged(&path))?;
        }
        packs.push(open_pack(lang, &folder).map_err(damaged(&folder))?);
    }
    Ok(packs)
}

fn verify(path: &Path, expected: Sum, read_all: bool) -> Result<(), Damage> {
    let sound =
        fs::metadata(path)?.len() == expected.bytes && (!read_all || Sum::of(path)? == expected);
    if sound { Ok(()) } else { Err(Damage::Altered) }
}

fn open_pack(lang: &str, folder: &Path) -> Result<Pack, Damage> {
    let directory = MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?;
    let index = tantivy::Index::open(ReadOnly(directory))?;
    Pack::open(lang, &index)
}
