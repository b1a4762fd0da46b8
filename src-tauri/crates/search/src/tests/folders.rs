//! Indexes on disk: whole, old, damaged, not writable.

use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use crate::{OpenError, SearchError};

fn documents() -> Vec<Document> {
    vec![
        in_language("en", "a", "Passport", "The passport is lost."),
        in_language("sv", "a", "Pass", "Passet är borta."),
        in_language("sv", "b", "Visum", "Om visum."),
    ]
}

fn built() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    Index::build(dir.path(), "key", &documents()).unwrap();
    dir
}

/// All files below a folder, except the lock, in which nothing stands.
fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if !path.ends_with("build.lock") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn what_was_built_can_be_searched() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("deep/below");
    let report = Index::build(&path, "key", &documents()).unwrap();
    assert_eq!(report.documents, 3);
    let packs: Vec<_> = report
        .packs
        .iter()
        .map(|pack| (pack.lang.as_str(), pack.documents))
        .collect();
    assert_eq!(packs, [("en", 1), ("sv", 2)]);
    assert_eq!(
        report.bytes,
        report.packs.iter().map(|pack| pack.bytes).sum::<u64>()
    );
    assert!(report.bytes > 1000);

    let opened = Index::open(&path, "key").unwrap();
    let in_memory = Index::in_memory(&documents()).unwrap();
    for text in ["passport", "pass", "visum", "nowhere"] {
        assert_eq!(
            opened.search(&query(text)),
            in_memory.search(&query(text)),
            "{text}"
        );
    }
}

#[test]
fn an_index_of_nothing_can_be_built_and_opened() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(Index::build(dir.path(), "key", &[]).unwrap().documents, 0);
    assert_eq!(
        Index::open(dir.path(), "key").unwrap().search(&query("x")),
        Found::default()
    );
}

#[test]
fn a_folder_without_an_index_is_missing_one() {
    let dir = tempfile::tempdir().unwrap();
    assert!(matches!(
        Index::open(dir.path(), "key"),
        Err(OpenError::Missing(_))
    ));
    assert!(matches!(
        Index::open(&dir.path().join("nowhere"), "key"),
        Err(OpenError::Missing(_))
    ));
}

#[test]
fn an_index_for_other_content_is_stale() {
    let dir = built();
    let Err(OpenError::Stale { found, wanted }) = Index::open(dir.path(), "other") else {
        panic!("it is stale")
    };
    assert_eq!(
        (found.content_key.as_str(), wanted.content_key.as_str()),
        ("key", "other")
    );
    assert_eq!(found.analysis, wanted.analysis);
}

#[test]
fn a_new_build_replaces_the_old_one_and_its_files() {
    let dir = built();
    let old = Index::open(dir.path(), "key").unwrap();
    let count = files(dir.path()).len();
    Index::build(dir.path(), "new", &documents()).unwrap();
    assert_eq!(
        files(dir.path()).len(),
        count,
        "nothing is left of the old one"
    );
    assert!(Index::open(dir.path(), "new").is_ok());
    #[cfg(unix)]
    assert_eq!(
        old.search(&query("passport")).total,
        1,
        "who has the old one open goes on with it"
    );
    drop(old);
}

#[test]
fn builds_at_the_same_time_leave_one_whole_index() {
    let dir = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| Index::build(dir.path(), "key", &documents()).unwrap());
        }
    });
    assert_eq!(
        Index::open(dir.path(), "key")
            .unwrap()
            .search(&query("passport"))
            .total,
        1
    );
    assert_eq!(
        fs::read_dir(dir.path()).unwrap().count(),
        3,
        "the list, the lock and one build"
    );
}

#[test]
fn a_build_that_was_interrupted_is_cleared_away_by_the_next() {
    let dir = built();
    fs::create_dir_all(dir.path().join("index-9/en")).unwrap();
    fs::create_dir_all(dir.path().join("2024")).unwrap();
    assert!(Index::open(dir.path(), "key").is_ok());
    Index::build(dir.path(), "key", &documents()).unwrap();
    assert!(!dir.path().join("index-9").exists());
    assert!(dir.path().join("2024").exists(), "what is not ours stays");
}

#[test]
fn a_language_code_that_would_leave_the_folder_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    for lang in ["../up", "", "a/b", "en\0"] {
        let documents = [in_language(lang, "a", "A", "a")];
        let refused = Index::build(&dir.path().join("index"), "key", &documents);
        assert!(matches!(refused, Err(SearchError::Language(_))), "{lang:?}");
    }
}

#[test]
fn a_failed_build_leaves_the_old_index() {
    let dir = built();
    let mut documents = documents();
    documents.push(in_language("../up", "a", "A", "a"));
    assert!(Index::build(dir.path(), "new", &documents).is_err());
    assert!(Index::open(dir.path(), "key").is_ok());
    let file = dir.path().join("file");
    fs::write(&file, "in the way").unwrap();
    assert!(matches!(
        Index::build(&file, "key", &[]),
        Err(SearchError::Write { .. })
    ));
}

/// Damages each file of a fresh index in turn. Whatever happened to it, opening says so and does not panic.
fn every_file_damaged(damage: impl Fn(&Path)) {
    let count = files(built().path()).len();
    assert!(count > 10, "a list and two packs");
    for at in 0..count {
        let dir = built();
        let file = &files(dir.path())[at];
        damage(file);
        match Index::open(dir.path(), "key") {
            Err(OpenError::Damaged { .. }) => {}
            Err(OpenError::Missing(_)) => assert!(file.ends_with("index.toml") && !file.exists()),
            other => panic!("{}: {other:?}", file.display()),
        }
        Index::build(dir.path(), "key", &documents()).unwrap();
        assert!(
            Index::open(dir.path(), "key").is_ok(),
            "building anew helps"
        );
    }
}

#[test]
fn a_file_that_is_gone_is_damage() {
    every_file_damaged(|file| fs::remove_file(file).unwrap());
}

#[test]
fn a_file_cut_short_is_damage() {
    for part in [0, 1, 2] {
        every_file_damaged(|file| {
            let bytes = fs::read(file).unwrap();
            let end = [0, bytes.len() / 2, bytes.len() - 1][part];
            fs::write(file, &bytes[..end]).unwrap();
        });
    }
}

#[test]
fn garbage_is_damage() {
    every_file_damaged(|file| {
        let length = fs::read(file).unwrap().len();
        fs::write(file, vec![0xa5; length]).unwrap();
    });
    every_file_damaged(|file| {
        let mut bytes = fs::read(file).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0x40;
        fs::write(file, bytes).unwrap();
    });
    every_file_damaged(|file| {
        fs::remove_file(file).unwrap();
        fs::create_dir(file).unwrap();
        fs::remove_dir(file).unwrap();
        fs::write(file, "").unwrap();
    });
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn set_modes(dir: &Path, folder: u32, file: u32) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                set_modes(&path, folder, file);
            } else {
                fs::set_permissions(&path, fs::Permissions::from_mode(file)).unwrap();
            }
        }
        fs::set_permissions(dir, fs::Permissions::from_mode(folder)).unwrap();
    }

    #[test]
    fn an_index_that_nobody_may_write_is_opened_and_left_as_it_is() {
        let dir = built();
        set_modes(dir.path(), 0o555, 0o444);
        let before = files(dir.path());
        // Permissions stop no superuser, so the list of files is compared as well: the engine creates its lock files
        // wherever it may.
        let opened =
            Index::open(dir.path(), "key").map(|index| index.search(&query("passport")).total);
        let after = files(dir.path());
        set_modes(dir.path(), 0o755, 0o644);
        assert_eq!(opened.unwrap(), 1);
        assert_eq!(before, after);
    }

    #[test]
    fn every_file_can_be_read_by_everyone() {
        let dir = built();
        for file in files(dir.path()) {
            let mode = fs::metadata(&file).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, 0o644, "{}", file.display());
            let name = file.file_name().unwrap().to_str().unwrap();
            assert!(
                !name.starts_with('.'),
                "{name} is the writer's and not shipped"
            );
        }
        let folder = fs::metadata(dir.path().join("index-1/en"))
            .unwrap()
            .permissions()
            .mode()
            & 0o777;
        assert_eq!(folder, 0o755);
    }
}
