//! Where the handbook, its index and the user's choices are on this machine.
//!
//! Arguments win over environment variables, and both over what the system says.

use app::{Date, Places};
use std::path::PathBuf;
use tauri::path::PathResolver;
use tauri::{Error, Runtime};

/// What `--help` prints.
pub(crate) const USAGE: &str = "\
diplomatic-handbook [OPTIONS]

  --handbook DIR   read the handbook from this folder
  --index DIR      use the search index in this folder
  --data DIR       keep the user's choices in this folder
  --papers DIR     save papers into this folder
  --pseudo         offer the right-to-left language made for tests
  --help           print this

DIPLOMATIC_HANDBOOK_HANDBOOK, _INDEX, _DATA, _PAPERS and _PSEUDO do the same.";

/// Why the arguments cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum UsageError {
    /// An argument that is not known.
    #[error("unknown argument: {0}\n\n{USAGE}")]
    Unknown(String),
    /// An argument without its folder.
    #[error("{0} needs a folder\n\n{USAGE}")]
    NoFolder(String),
}

/// What was asked for at the start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    handbook: Option<PathBuf>,
    index: Option<PathBuf>,
    data: Option<PathBuf>,
    papers: Option<PathBuf>,
    pseudo: bool,
    pub(crate) help: bool,
}

impl Options {
    /// Reads arguments and environment.
    pub(crate) fn from_arguments(
        arguments: impl Iterator<Item = String>,
        variable: impl Fn(&'static str) -> Result<String, std::env::VarError>,
    ) -> Result<Self, UsageError> {
        let folder = |name| {
            variable(name)
                .ok()
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        };
        let mut options = Self {
            handbook: folder("DIPLOMATIC_HANDBOOK_HANDBOOK"),
            index: folder("DIPLOMATIC_HANDBOOK_INDEX"),
            data: folder("DIPLOMATIC_HANDBOOK_DATA"),
            papers: folder("DIPLOMATIC_HANDBOOK_PAPERS"),
            pseudo: variable("DIPLOMATIC_HANDBOOK_PSEUDO").is_ok_and(|value| value == "1"),
            help: false,
        };
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            let place = match argument.as_str() {
                "--handbook" => &mut options.handbook,
                "--index" => &mut options.index,
                "--data" => &mut options.data,
                "--papers" => &mut options.papers,
                "--pseudo" => {
                    options.pseudo = true;
                    continue;
                }
                "--help" | "-h" => {
                    options.help = true;
                    continue;
                }
                _ => return Err(UsageError::Unknown(argument)),
            };
            *place = Some(
                arguments
                    .next()
                    .map(PathBuf::from)
                    .ok_or(UsageError::NoFolder(argument))?,
            );
        }
        Ok(options)
    }

    /// The folders to use: those asked for, or those of the installed program.
    pub(crate) fn places<R: Runtime>(&self, path: &PathResolver<R>) -> Result<Places, Error> {
        let installed = path.resource_dir()?;
        let shipped_index = Some(installed.join("index")).filter(|folder| folder.is_dir());
        let handbook = self
            .handbook
            .clone()
            .unwrap_or_else(|| installed_handbook(&installed));
        let data = match &self.data {
            Some(folder) => folder.clone(),
            None => path.app_config_dir()?,
        };
        // Where people look for what a program has just saved; a system without such folders gets one of ours.
        let papers = self.papers.clone().unwrap_or_else(|| {
            let system = path.download_dir().or_else(|_| path.document_dir());
            system.unwrap_or_else(|_| data.join("papers"))
        });
        Ok(Places {
            // An index belongs to the handbook that it was shipped with.
            index: self
                .index
                .clone()
                .or(shipped_index.filter(|_| self.handbook.is_none())),
            handbook,
            data,
            papers,
            today: today(),
            pseudo: self.pseudo,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            clock: now,
            work: None,
        })
    }
}

/// The handbook beside the program, or, in a build for development, the one in the checkout.
fn installed_handbook(installed: &std::path::Path) -> PathBuf {
    let content = installed.join("content");
    let checkout = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../handbook");
    if cfg!(debug_assertions) && !content.is_dir() {
        checkout
    } else {
        content
    }
}

/// Milliseconds since 1970 by the system's clock.
fn now() -> i64 {
    let elapsed = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    elapsed.map_or(0, |elapsed| elapsed.as_millis() as i64)
}

/// The day by the system's clock, in UTC; a day more or less does not matter to what it is for.
fn today() -> Date {
    let elapsed = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    Date::from_unix_days(elapsed.map_or(0, |elapsed| elapsed.as_secs() / 86_400))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Options, UsageError> {
        let arguments = arguments.iter().map(|argument| (*argument).to_owned());
        Options::from_arguments(arguments, |_| Err(std::env::VarError::NotPresent))
    }

    #[test]
    fn folders_can_be_named() {
        let options = parse(&["--data", "/d", "--handbook", "/h", "--pseudo"]).unwrap();
        assert_eq!(options.data, Some(PathBuf::from("/d")));
        assert_eq!(options.handbook, Some(PathBuf::from("/h")));
        assert!(options.pseudo && !options.help);
    }

    #[test]
    fn an_argument_wins_over_the_environment() {
        let arguments = ["--data", "/from-argument"].map(str::to_owned).into_iter();
        let options =
            Options::from_arguments(arguments, |_| Ok("/from-environment".into())).unwrap();
        assert_eq!(options.data, Some(PathBuf::from("/from-argument")));
        assert_eq!(options.index, Some(PathBuf::from("/from-environment")));
    }

    #[test]
    fn what_is_not_understood_is_refused_with_the_usage() {
        assert!(
            parse(&["--colour"])
                .unwrap_err()
                .to_string()
                .contains("--handbook DIR")
        );
        assert!(
            parse(&["--data"])
                .unwrap_err()
                .to_string()
                .starts_with("--data needs a folder")
        );
    }
}
