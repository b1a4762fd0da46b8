//! Files with names that say nothing. A file that is there is never written over.

use std::fs::OpenOptions;
use std::io::{Error, ErrorKind, Result, Write};
use std::path::Path;

/// Ending of a paper that anyone can read.
pub(super) const OPEN: &str = "pdf";
/// Ending of a paper that a passphrase opens.
pub(super) const PROTECTED: &str = "pdf.age";
/// The same two for plain text.
pub(super) const OPEN_TEXT: &str = "txt";
/// See above.
pub(super) const PROTECTED_TEXT: &str = "txt.age";
/// Ending of a case that is handed over.
pub(crate) const SEALED: &str = "age";
/// Who has more papers in a folder should look after them first.
const MOST: u32 = 99_999;

/// Writes a new file `paper-1` with the next free number, and returns its name.
pub(crate) fn write_new(folder: &Path, ending: &str, bytes: &[u8]) -> Result<String> {
    std::fs::create_dir_all(folder)?;
    for number in 1..=MOST {
        // What comes out of a protected paper has the same name without its last ending.
        let taken = [OPEN, PROTECTED, OPEN_TEXT, PROTECTED_TEXT, SEALED]
            .map(|ending| folder.join(name(number, ending)));
        if taken.iter().any(|path| path.symlink_metadata().is_ok()) {
            continue;
        }
        let name = name(number, ending);
        match write(&folder.join(&name), bytes) {
            // Another window was faster.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            written => return written.map(|()| name),
        }
    }
    Err(Error::from(ErrorKind::AlreadyExists))
}

fn name(number: u32, ending: &str) -> String {
    format!("paper-{number}.{ending}")
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // Nobody else who uses this computer.
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        // Half a paper helps nobody, and nobody else has seen this file.
        drop(file);
        let _ = std::fs::remove_file(path);
    }
    written
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;

    #[test]
    fn each_paper_gets_the_next_free_number_and_none_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("paper-2.pdf"), "mine").unwrap();
        let names: Vec<String> = [OPEN, PROTECTED, OPEN]
            .iter()
            .map(|ending| write_new(folder.path(), ending, b"new").unwrap())
            .collect();
        assert_eq!(names, ["paper-1.pdf", "paper-3.pdf.age", "paper-4.pdf"]);
        let kept = std::fs::read_to_string(folder.path().join("paper-2.pdf")).unwrap();
        assert_eq!(kept, "mine");
    }

    #[test]
    fn a_folder_that_is_not_there_yet_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let papers = folder.path().join("not/yet");
        write_new(&papers, OPEN, b"new").unwrap();
        assert!(papers.join("paper-1.pdf").is_file());
    }
}
