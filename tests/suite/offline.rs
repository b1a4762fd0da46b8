//! Promise 1, offline: no network crate in what we ship. `cargo deny` reads the same list; this holds it without the tool.

use std::collections::BTreeSet;
use std::process::Command;
use toml::Value;

#[test]
fn no_banned_crate_is_shipped() {
    let rules = rules();
    let banned = banned(&rules);
    for target in strings(&rules["graph"]["targets"]) {
        let shipped = shipped(&rules, &target);
        assert!(
            shipped.contains("tauri"),
            "cargo tree lists the graph for {target}: {shipped:?}"
        );
        let found: Vec<_> = shipped.intersection(&banned).collect();
        assert!(
            found.is_empty(),
            "deny.toml says why {found:?} must not be shipped for {target}"
        );
    }
}

#[test]
fn every_ban_has_a_reason() {
    let rules = rules();
    for ban in rules["bans"]["deny"].as_array().unwrap() {
        assert!(
            ban.get("reason").is_some(),
            "{ban} is banned without a reason"
        );
    }
}

#[test]
fn the_bans_cover_the_usual_ways_to_a_network() {
    let banned = banned(&rules());
    for name in [
        "reqwest",
        "hyper",
        "rustls",
        "native-tls",
        "ureq",
        "socket2",
        "mio",
        "tiny_http",
        "tungstenite",
    ] {
        assert!(banned.contains(name), "{name} is missing in deny.toml");
    }
}

/// Names of all packages that the program and the command are built from on a system.
fn shipped(rules: &Value, target: &str) -> BTreeSet<String> {
    let excluded = strings(&rules["graph"]["exclude"]);
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([
        "tree",
        "--locked",
        "--workspace",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]);
    cargo.args(["--target", target]);
    for package in &excluded {
        cargo.args(["--exclude", package]);
    }
    let output = cargo.current_dir(tests::root()).output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines = String::from_utf8(output.stdout).unwrap();
    lines
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}

fn banned(rules: &Value) -> BTreeSet<String> {
    let bans = rules["bans"]["deny"].as_array().unwrap();
    bans.iter()
        .map(|ban| ban["crate"].as_str().unwrap().to_owned())
        .collect()
}

fn rules() -> Value {
    toml::from_str(&std::fs::read_to_string(tests::root().join("deny.toml")).unwrap()).unwrap()
}

fn strings(list: &Value) -> Vec<String> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|item| item.as_str().unwrap().to_owned())
        .collect()
}
