//! Where the files of a profile are, and the one way in which small ones are written.

use crate::OpenError;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// The files of one profile.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    pub(crate) folder: PathBuf,
}

impl Files {
    /// Links in the way to the folder are followed; the files themselves must be no links.
    pub(crate) fn of(folder: &Path) -> Result<Self, OpenError> {
        match fs::canonicalize(folder) {
            Ok(folder) if folder.is_dir() => Ok(Self { folder }),
            Ok(path) => Err(OpenError::NotAFile(path)),
            Err(error) if is_missing(&error) => Err(OpenError::VaultMissing),
            Err(error) => Err(error.into()),
        }
    }

    pub(crate) fn vault(&self) -> PathBuf {
        self.folder.join("vault.db")
    }

    pub(crate) fn key(&self) -> PathBuf {
        self.folder.join("key.json")
    }

    pub(crate) fn copies(&self) -> PathBuf {
        self.folder.join("copies")
    }

    /// Without it the copies are worth nothing, so a second one lies among them.
    pub(crate) fn key_copy(&self) -> PathBuf {
        self.copies().join("key.json")
    }

    pub(crate) fn tries(&self) -> PathBuf {
        self.folder.join("tries.json")
    }

    pub(crate) fn lock(&self) -> PathBuf {
        self.folder.join("lock")
    }

    /// What SQLite may write beside a database.
    pub(crate) fn beside(database: &Path) -> [PathBuf; 3] {
        ["-wal", "-shm", "-journal"].map(|end| {
            let mut name = database.as_os_str().to_owned();
            name.push(end);
            PathBuf::from(name)
        })
    }
}

/// Whether an error says that there is nothing at the path.
pub(crate) fn is_missing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// Reads a small file that must be a file and no link. `None` when there is none.
pub(crate) fn read_file(path: &Path) -> Result<Option<Vec<u8>>, OpenError> {
    /// More is no file of ours; reading it would only fill the memory.
    const MOST: u64 = 1 << 20;
    match fs::symlink_metadata(path) {
        Ok(found) if !found.is_file() => return Err(OpenError::NotAFile(path.to_owned())),
        Ok(_) => {}
        Err(error) if is_missing(&error) => return Ok(None),
        Err(error) => return Err(error.into()),
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Writes beside the file, then into its place: at every moment there is the whole old or the whole new one.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<(), OpenError> {
    let beside = path.with_extension("new");
    let written = write_whole(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if let Err(error) = written {
        // What is left is ours and incomplete; the file itself was not touched.
        let _ = fs::remove_file(&beside);
        return Err(error.into());
    }
    sync_folder(path.parent().unwrap_or(path))
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if !is_missing(&error) => return Err(error),
        _ => {}
    }
    let mut file = private(OpenOptions::new().write(true).create_new(true)).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Nobody else on the computer may even read the wrapped key.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// A new name is on disk only when its folder is. Windows has no such call and needs none.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), OpenError> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
