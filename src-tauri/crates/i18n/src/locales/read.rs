//! Reads the folder `locales/` from the disk.

use std::fs;
use std::path::{Path, PathBuf};

use super::MessageFile;
use crate::Error;

/// All message files `<language>/<area>.ftl` below a folder, in alphabetical order.
///
/// # Errors
///
/// When the folder or a file in it cannot be read. What stands in a file is not looked at.
pub fn read_locales(folder: &Path) -> Result<Vec<MessageFile>, Error> {
    let mut files = Vec::new();
    for language_folder in children(folder)?.into_iter().filter(|path| path.is_dir()) {
        let messages = children(&language_folder)?;
        for path in messages
            .into_iter()
            .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
        {
            let bytes = fs::read(&path).map_err(|source| Error::Read {
                path: path.clone(),
                source,
            })?;
            files.push(MessageFile {
                language: name(language_folder.file_name()),
                area: name(path.file_stem()),
                bytes,
            });
        }
    }
    Ok(files)
}

fn children(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let read = |source| Error::Read {
        path: folder.to_owned(),
        source,
    };
    let mut paths = fs::read_dir(folder)
        .map_err(read)?
        .map(|child| child.map(|child| child.path()).map_err(read))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn name(part: Option<&std::ffi::OsStr>) -> String {
    part.unwrap_or_default().to_string_lossy().into_owned()
}
