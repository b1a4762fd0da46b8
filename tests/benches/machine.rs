//! The machine on which was measured: numbers mean nothing without it.

use std::fs;

/// Processor, memory, system and what else was going on, in one line.
pub(crate) fn described() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let processor =
        field("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown processor".into());
    let memory = field("/proc/meminfo", "MemTotal")
        .and_then(|told| told.split(' ').next()?.parse::<f64>().ok())
        .map_or_else(String::new, |kilobytes| {
            format!(", {:.0} GB of memory", kilobytes * 1024.0 / 1e9)
        });
    let system = fs::read_to_string("/etc/os-release")
        .ok()
        .and_then(|text| {
            Some(
                text.lines()
                    .find_map(|line| line.strip_prefix("PRETTY_NAME="))?
                    .replace('"', ""),
            )
        })
        .unwrap_or_else(|| std::env::consts::OS.into());
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    format!("{cores} cores of {processor}{memory}, {system}; load at the end {load}.\n")
}

/// What a file of lines like `name : value` says of a name.
fn field(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    text.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        (key.trim() == name).then(|| value.trim().to_owned())
    })
}
