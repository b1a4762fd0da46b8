//! The tables of the shell: commands, capability, policy, and the TypeScript made from them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use crate::commands;
use specta_typescript::Typescript;
use std::collections::BTreeSet;

const BINDINGS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/lib/ipc/bindings.ts");

/// Set `UPDATE=1` to write the file.
#[test]
fn the_typescript_bindings_are_those_of_the_commands() {
    let made = tempfile::NamedTempFile::new().unwrap();
    commands::builder()
        .export(Typescript::default(), made.path())
        .unwrap();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::copy(made.path(), BINDINGS).unwrap();
    }
    let (made, committed) = (
        std::fs::read_to_string(made.path()).unwrap(),
        std::fs::read_to_string(BINDINGS).unwrap(),
    );
    assert!(
        made == committed,
        "the bindings are stale: run `npm run gen`"
    );
}

#[test]
fn every_command_is_declared_and_allowed_by_name_and_nothing_else_is() {
    let list = include_str!("commands/mod.rs");
    let (_, list) = list.split_once("collect_commands![").unwrap();
    let registered: BTreeSet<String> = list
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_suffix(',')?
                .split_once("::")
                .map(|(_, name)| name.to_owned())
        })
        .collect();
    let declared: BTreeSet<String> = include_str!("../build.rs")
        .lines()
        .filter_map(|line| {
            Some(
                line.trim()
                    .strip_prefix('"')?
                    .strip_suffix("\",")?
                    .to_owned(),
            )
        })
        .collect();
    let capability: serde_json::Value =
        serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
    let allowed: BTreeSet<String> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| {
            name.as_str()
                .unwrap()
                .strip_prefix("allow-")
                .unwrap()
                .replace('-', "_")
        })
        .collect();
    assert!(registered.len() > 10);
    assert_eq!(registered, declared);
    assert_eq!(registered, allowed);
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
}

#[test]
fn the_content_security_policy_allows_no_network() {
    let config: serde_json::Value =
        serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
    let policy = config["app"]["security"]["csp"].as_object().unwrap();
    assert_eq!(policy["default-src"], "'self'");
    assert_eq!(policy["connect-src"], "ipc: http://ipc.localhost");
    for (name, sources) in policy {
        let sources = sources.as_str().unwrap();
        for source in sources.split(' ') {
            let own = matches!(
                source,
                "'self'" | "'none'" | "ipc:" | "http://ipc.localhost" | "data:"
            );
            assert!(own, "{name} allows {source}");
        }
    }
    assert!(config["app"]["withGlobalTauri"] == false);
}
