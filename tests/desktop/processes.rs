//! Families of processes, read from `/proc`: a web view has children of its own, and all of them count and must end.

use anyhow::Result;
use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};

/// A process and everything that it started.
pub fn family(root: u32) -> Result<Vec<u32>> {
    let parents = parents()?;
    let mut family = vec![root];
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        family.extend(
            parents
                .iter()
                .filter(|(_, of)| **of == parent)
                .map(|(child, _)| *child),
        );
        next += 1;
    }
    Ok(family)
}

/// The members of a family whose program is called so.
pub fn named(root: u32, name: &str) -> Result<Vec<u32>> {
    let is_so_called = |pid: &u32| {
        fs::read_link(format!("/proc/{pid}/exe"))
            .is_ok_and(|program| program.file_name().is_some_and(|file| file == name))
    };
    Ok(family(root)?.into_iter().filter(is_so_called).collect())
}

/// Ends a family. Those who have ended already are no error.
pub fn end(root: u32) {
    let Ok(family) = family(root) else { return };
    let _ = Command::new("kill")
        .arg("-KILL")
        .args(family.iter().map(u32::to_string))
        .stderr(Stdio::null())
        .status();
}

fn parents() -> Result<BTreeMap<u32, u32>> {
    let mut parents = BTreeMap::new();
    for entry in fs::read_dir("/proc")? {
        let Some(pid) = entry?
            .file_name()
            .to_str()
            .and_then(|name| name.parse::<u32>().ok())
        else {
            continue;
        };
        // A process may end while we read.
        let Ok(status) = fs::read_to_string(format!("/proc/{pid}/stat")) else {
            continue;
        };
        // The name stands in brackets and may hold anything; after it come the state and the parent.
        let parent = status
            .rsplit_once(") ")
            .and_then(|(_, rest)| rest.split(' ').nth(1)?.parse().ok());
        parents.extend(parent.map(|parent| (pid, parent)));
    }
    Ok(parents)
}
