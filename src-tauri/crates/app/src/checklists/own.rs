//! The user's own questions: a local list beside the handbook's, in `own-questions.toml`. They stay
//! when the handbook changes, and weigh nothing.

use crate::App;
use crate::error::{AppError, ErrorCode};
use crate::view::ChecklistCard;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

const FILE: &str = "own-questions.toml";
/// What their ids begin with, so that none is that of a question of the handbook.
const ID: &str = "own-";
/// More are a checklist of their own.
const MOST: usize = 30;

/// A question that the user added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OwnQuestion {
    pub(crate) id: String,
    pub(crate) text: String,
}

/// Own questions by checklist.
type Own = BTreeMap<String, Vec<OwnQuestion>>;

impl App {
    /// Adds a question of the user's own to a checklist.
    ///
    /// # Errors
    /// When it cannot be written to disk.
    pub fn add_own_question(
        &self,
        checklist: &str,
        text: &str,
        lang: &str,
    ) -> Result<Vec<ChecklistCard>, AppError> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        // The moment makes an id that is never given again: answers to a removed question stay.
        let id = format!("{ID}{}", self.now().0);
        self.change_own(|own| {
            let list = own.entry(checklist.to_owned()).or_default();
            if list.len() < MOST && !text.is_empty() {
                list.push(OwnQuestion { id, text });
            }
        })?;
        self.checklists(lang)
    }

    /// Removes a question of the user's own. Answers to it are kept and not counted.
    ///
    /// # Errors
    /// When it cannot be written to disk.
    pub fn remove_own_question(
        &self,
        checklist: &str,
        question: &str,
        lang: &str,
    ) -> Result<Vec<ChecklistCard>, AppError> {
        self.change_own(|own| {
            if let Some(list) = own.get_mut(checklist) {
                list.retain(|one| one.id != question);
            }
        })?;
        self.checklists(lang)
    }

    pub(crate) fn own_of(&self, checklist: &str) -> Vec<OwnQuestion> {
        let mut own = read(&self.places.data).unwrap_or_default();
        own.remove(checklist).unwrap_or_default()
    }

    /// The user's own questions and those that another post asked in a run.
    pub(crate) fn own_in(
        &self,
        checklist: &str,
        asked: &BTreeMap<String, String>,
    ) -> Vec<OwnQuestion> {
        let mut own = self.own_of(checklist);
        for (id, text) in asked {
            // What comes from elsewhere never takes the place of a question of the handbook.
            if id.starts_with(ID) && !own.iter().any(|one| one.id == *id) {
                let (id, text) = (id.clone(), text.clone());
                own.push(OwnQuestion { id, text });
            }
        }
        own
    }

    fn change_own(&self, change: impl FnOnce(&mut Own)) -> Result<(), AppError> {
        let folder = &self.places.data;
        let written = read(folder).and_then(|mut own| {
            change(&mut own);
            write(folder, &own)
        });
        written.map_err(|error| {
            AppError::new(ErrorCode::OwnQuestionsNotSaved)
                .with("path", folder.join(FILE).display().to_string())
                .with("reason", error.kind().to_string())
        })
    }
}

/// No file means no questions; a file that cannot be read is an error, so that it is never written over.
fn read(folder: &Path) -> std::io::Result<Own> {
    match std::fs::read_to_string(folder.join(FILE)) {
        Ok(text) => toml::from_str(&text).map_err(std::io::Error::other),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Own::new()),
        Err(error) => Err(error),
    }
}

fn write(folder: &Path, own: &Own) -> std::io::Result<()> {
    let text = toml::to_string(own).map_err(std::io::Error::other)?;
    std::fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(folder.join(FILE))
        .map_err(|error| error.error)?;
    Ok(())
}
