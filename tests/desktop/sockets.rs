//! Counts internet sockets of a family of processes: those in `/proc/net` that one of them holds open.

use super::processes::family;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;

/// A socket to or from a network, the local one included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Socket {
    /// `tcp`, `udp6` and so on.
    pub protocol: &'static str,
    /// Address and port in hexadecimal, as the kernel prints them.
    pub local: String,
    /// The other end.
    pub remote: String,
}

/// Sockets that a process and everything it started hold open now.
pub fn open_sockets(root: u32) -> Result<Vec<Socket>> {
    let mut found = Vec::new();
    for pid in family(root)? {
        // Each process is asked for its own network, which may be another namespace than ours.
        let Ok(sockets) = sockets_of_namespace(pid) else {
            continue;
        };
        let Ok(files) = fs::read_dir(format!("/proc/{pid}/fd")) else {
            continue;
        };
        for file in files.flatten() {
            let Ok(link) = fs::read_link(file.path()) else {
                continue;
            };
            let inode = link
                .to_string_lossy()
                .strip_prefix("socket:[")
                .and_then(|rest| rest.strip_suffix(']')?.parse().ok());
            found.extend(inode.and_then(|inode: u64| sockets.get(&inode)).cloned());
        }
    }
    Ok(found)
}

fn sockets_of_namespace(pid: u32) -> Result<BTreeMap<u64, Socket>> {
    let mut sockets = BTreeMap::new();
    for protocol in [
        "tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6",
    ] {
        // A kernel without IPv6 has no such file, and then no such socket either.
        let Ok(table) = fs::read_to_string(format!("/proc/{pid}/net/{protocol}")) else {
            continue;
        };
        for line in table.lines().skip(1) {
            let columns: Vec<_> = line.split_whitespace().collect();
            let [local, remote, inode] = [1, 2, 9].map(|at| columns.get(at).copied());
            let inode = inode
                .context("a line of /proc/net is shorter than expected")?
                .parse()?;
            let [local, remote] =
                [local, remote].map(|address| address.unwrap_or_default().to_owned());
            sockets.insert(
                inode,
                Socket {
                    protocol,
                    local,
                    remote,
                },
            );
        }
    }
    Ok(sockets)
}
