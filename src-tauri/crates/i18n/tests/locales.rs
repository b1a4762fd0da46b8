//! The message files of this repository keep every rule, and the generated code is up to date.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

use i18n::locales::{check, read_locales};
use i18n::{generate_languages, generate_typescript};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

#[test]
fn the_message_files_have_no_problems() {
    let report = check(&read_locales(&root().join("locales")).unwrap());
    let problems: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn the_generated_code_is_up_to_date() {
    let files = read_locales(&root().join("locales")).unwrap();
    for (name, code) in [
        ("messages.ts", generate_typescript(&files)),
        ("languages.ts", generate_languages()),
    ] {
        let written = fs::read_to_string(root().join("ui/src/lib/i18n").join(name)).unwrap();
        assert!(
            written.replace("\r\n", "\n") == code,
            "{name} is stale: run `cargo run -p i18n --example generate_messages`"
        );
    }
}

#[test]
fn every_error_has_both_messages_in_every_language() {
    let files = read_locales(&root().join("locales")).unwrap();
    for file in files.iter().filter(|file| file.area == "errors") {
        let text = std::str::from_utf8(&file.bytes).unwrap();
        let ids: Vec<&str> = text
            .lines()
            .filter(|line| line.starts_with("errors-"))
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
            .collect();
        assert!(!ids.is_empty(), "{} has messages", file.path());
        for id in &ids {
            let other = id
                .strip_suffix("-advice")
                .map_or(format!("{id}-advice"), str::to_owned);
            assert!(
                ids.contains(&other.as_str()),
                "{}: {id} needs {other}",
                file.path()
            );
        }
    }
}

#[test]
fn a_folder_that_is_not_there_is_an_error_that_names_it() {
    let error = read_locales(&root().join("no-such-folder")).unwrap_err();
    assert!(error.to_string().contains("no-such-folder"), "{error}");
}
