//! `index.toml`: the one file that says what an index is.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::error::{Damage, SearchError, Stamp};

pub(super) const NAME: &str = "index.toml";

/// Everything that must be known before the engine touches a file: it trusts what it reads, and we do not.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub(super) stamp: Stamp,
    /// The name of the folder with the packs.
    pub(super) build: u32,
    /// By language, then by name of file.
    pub(super) packs: BTreeMap<String, BTreeMap<String, Sum>>,
}

/// Length and CRC-32. It is to find damage, not malice: whoever can write here can write a checksum too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sum {
    pub(super) bytes: u64,
    pub(super) crc: u32,
}

impl Manifest {
    /// As text. The first line is the checksum of the rest: without it, a file cut short after some language would pass
    /// for an index without the others.
    pub(super) fn print(&self) -> Result<String, toml::ser::Error> {
        let body = toml::to_string(self)?;
        Ok(format!(
            "# crc {:08x}\n{body}",
            crc32fast::hash(body.as_bytes())
        ))
    }

    pub(super) fn parse(text: &str) -> Result<Self, Damage> {
        let (first, body) = text.split_once('\n').ok_or(Damage::Altered)?;
        if first.trim_end() != format!("# crc {:08x}", crc32fast::hash(body.as_bytes())) {
            return Err(Damage::Altered);
        }
        Ok(toml::from_str(body)?)
    }

    /// Replaces the one in a folder in one step.
    pub(super) fn write(&self, dir: &Path) -> Result<(), SearchError> {
        let text = self.print()?;
        let new = dir.join("index.toml.new");
        let written = File::create(&new)
            .and_then(|mut file| {
                file.write_all(text.as_bytes())?;
                file.sync_all()
            })
            .and_then(|()| fs::rename(&new, dir.join(NAME)));
        written.map_err(|source| SearchError::Write {
            path: dir.join(NAME),
            source,
        })
    }
}

impl Sum {
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let (mut crc, mut bytes) = (crc32fast::Hasher::new(), 0);
        let mut buffer = vec![0; 1 << 16];
        loop {
            match file.read(&mut buffer)? {
                0 => {
                    return Ok(Self {
                        bytes,
                        crc: crc.finalize(),
                    });
                }
                read => {
                    crc.update(&buffer[..read]);
                    bytes += read as u64;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot unwrap has failed")]

    use super::*;

    #[test]
    fn a_manifest_is_read_as_it_was_written_and_no_shorter() {
        let sum = Sum {
            bytes: 12,
            crc: 0xffff_ffff,
        };
        let pack = BTreeMap::from([("meta.json".to_owned(), sum)]);
        let manifest = Manifest {
            stamp: Stamp {
                content_key: "a \"key\"".into(),
                analysis: 1,
                engine: "e".into(),
            },
            build: 7,
            packs: BTreeMap::from([("en".to_owned(), pack.clone()), ("sv".to_owned(), pack)]),
        };
        let text = manifest.print().unwrap();
        assert_eq!(Manifest::parse(&text).unwrap(), manifest);
        for end in 0..text.len() {
            assert!(Manifest::parse(&text[..end]).is_err(), "cut at {end}");
        }
    }
}
