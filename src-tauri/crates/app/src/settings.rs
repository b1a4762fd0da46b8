//! What the user chose, in `settings.toml`. Nothing here is about a person who sought help.
//!
//! A file that cannot be read is never thrown away: before it is written over, it is kept beside
//! as `settings.unreadable.toml`.

use crate::App;
use crate::error::{AppError, ErrorCode};
use crate::view::Settings;
use std::io::Write;
use std::path::{Path, PathBuf};

const FILE: &str = "settings.toml";
const KEPT: &str = "settings.unreadable.toml";

/// The file and what it holds.
pub(crate) struct Store {
    folder: PathBuf,
    pub(crate) settings: Settings,
    /// What went wrong when it was read.
    pub(crate) notice: Option<AppError>,
    /// Whether the file on disk could not be read and must be kept.
    keep_file: bool,
}

impl Store {
    /// Reads the file; where there is none, or it cannot be read, the defaults hold.
    pub(crate) fn open(folder: &Path) -> Self {
        let mut store = Self {
            folder: folder.to_owned(),
            settings: Settings::default(),
            notice: None,
            keep_file: false,
        };
        let path = folder.join(FILE);
        match std::fs::read_to_string(&path) {
            Ok(text) => match toml::from_str::<Settings>(&text) {
                Ok(settings) => store.settings = within_bounds(settings),
                Err(_) => store.refuse(&path),
            },
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(_) => store.refuse(&path),
        }
        store
    }

    /// Keeps new choices: in memory always, on disk if the disk lets us.
    fn keep(&mut self, settings: Settings) -> Result<Settings, AppError> {
        self.settings = within_bounds(settings);
        let written = self.write();
        written.map(|()| self.settings.clone()).map_err(|error| {
            AppError::new(ErrorCode::SettingsNotSaved)
                .with("path", self.folder.display().to_string())
                .with("reason", error.kind().to_string())
        })
    }

    /// Writes beside the file and then puts it in its place, so that a full disk or a power cut
    /// leaves the old file whole.
    fn write(&mut self) -> std::io::Result<()> {
        let text = toml::to_string(&self.settings).map_err(std::io::Error::other)?;
        std::fs::create_dir_all(&self.folder)?;
        let path = self.folder.join(FILE);
        if self.keep_file {
            std::fs::rename(&path, self.folder.join(KEPT))?;
            self.keep_file = false;
        }
        let mut file = tempfile::NamedTempFile::new_in(&self.folder)?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(&path).map_err(|error| error.error)?;
        Ok(())
    }

    fn refuse(&mut self, path: &Path) {
        self.keep_file = path.is_file();
        self.notice = Some(
            AppError::new(ErrorCode::SettingsUnreadable).with("path", path.display().to_string()),
        );
    }
}

/// A file edited by hand must not make the window unusable.
fn within_bounds(mut settings: Settings) -> Settings {
    settings.zoom = settings.zoom.clamp(50, 200);
    settings.text_size = settings.text_size.clamp(16, 24);
    if i18n::language(&settings.language)
        .is_none_or(|language| !language.has_messages && !language.pseudo)
    {
        settings.language = i18n::source_language().code.clone();
    }
    settings.lock_after = settings.lock_after.clamp(1, 60);
    settings.keep_months = settings.keep_months.clamp(1, 60);
    settings.bookmarks.truncate(500);
    settings
}

impl App {
    /// Keeps the user's choices and returns them as they are kept.
    ///
    /// # Errors
    /// When they could not be written; they hold until the program is closed all the same.
    pub fn change_settings(&self, settings: Settings) -> Result<Settings, AppError> {
        self.store().keep(settings)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;

    fn chosen() -> Settings {
        Settings {
            language: "uk".into(),
            host: Some("lv".into()),
            zoom: 150,
            ..Settings::default()
        }
    }

    #[test]
    fn choices_are_there_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        Store::open(folder.path()).keep(chosen()).unwrap();
        let store = Store::open(folder.path());
        assert_eq!(store.settings, chosen());
        assert!(store.notice.is_none());
    }

    #[test]
    fn without_a_file_the_defaults_hold_and_nothing_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("not there yet"));
        assert_eq!(store.settings, Settings::default());
        assert!(store.notice.is_none());
    }

    #[test]
    fn an_unreadable_file_is_kept_when_new_choices_are_written() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), "language = [broken").unwrap();
        let mut store = Store::open(folder.path());
        assert_eq!(
            store.notice.as_ref().map(|n| n.code),
            Some(ErrorCode::SettingsUnreadable)
        );
        store.keep(chosen()).unwrap();
        let kept = std::fs::read_to_string(folder.path().join(KEPT)).unwrap();
        assert_eq!(kept, "language = [broken");
        assert_eq!(Store::open(folder.path()).settings, chosen());
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_said_and_the_choice_holds() {
        let folder = tempfile::tempdir().unwrap();
        // A file where the folder should be stops every user, also root.
        let blocked = folder.path().join("file");
        std::fs::write(&blocked, "").unwrap();
        let mut store = Store::open(&blocked);
        let error = store.keep(chosen()).unwrap_err();
        assert_eq!(error.code, ErrorCode::SettingsNotSaved);
        assert_eq!(store.settings, chosen());
    }

    #[test]
    fn values_out_of_bounds_are_brought_back() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(
            folder.path().join(FILE),
            "zoom = 9000\ntextSize = 1\nlanguage = \"xx\"",
        )
        .unwrap();
        let settings = Store::open(folder.path()).settings;
        assert_eq!(
            (
                settings.zoom,
                settings.text_size,
                settings.language.as_str()
            ),
            (200, 16, "en")
        );
    }
}
