//! Use cases of the Diplomatic Handbook, one module per area, and the views that go to the screen.
//!
//! The only crate that knows the others; it does not know Tauri. Calls go down: the shell and the
//! command line call this, this calls content, search and i18n.

mod cases;
mod checklists;
mod contacts;
mod corrections;
mod desk;
mod documents;
mod error;
mod generated;
mod handover;
mod library;
mod numbers;
mod opening;
mod papers;
mod periods;
mod plan;
mod profiles;
mod reading;
mod reminders;
mod searching;
mod settings;
pub mod view;

pub use content::Date;
pub use desk::LockReason;
pub use documents::{concepts, documents, index_key};
pub use error::{AppError, ErrorCode};
pub use library::Library;
pub use storage::Parameters;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Where things are on this machine, and what day it is. Chosen by the caller.
#[derive(Clone, Debug)]
pub struct Places {
    /// The handbook's folder.
    pub handbook: PathBuf,
    /// The index that was shipped; `None` where there is none and one is made in memory.
    pub index: Option<PathBuf>,
    /// The folder of the user's choices.
    pub data: PathBuf,
    /// The folder into which papers are saved.
    pub papers: PathBuf,
    /// Today, for what is too old to rely on.
    pub today: content::Date,
    /// Whether the languages made for tests are offered.
    pub pseudo: bool,
    /// Version of the program.
    pub version: String,
    /// The time in milliseconds since 1970.
    pub clock: fn() -> i64,
    /// How much work a passphrase costs; `None` measures what takes about half a second here.
    pub work: Option<Parameters>,
}

/// The program without its window.
pub struct App {
    places: Places,
    library: Arc<Library>,
    settings: Mutex<settings::Store>,
    corrections: Mutex<corrections::Store>,
    desk: Mutex<desk::Desk>,
    work: OnceLock<Parameters>,
}

impl App {
    /// Begins to read the handbook on a thread of its own, so that a window can open meanwhile.
    pub fn start(places: Places) -> Self {
        let library = Library::start(places.handbook.clone(), places.index.clone());
        let settings = Mutex::new(settings::Store::open(&places.data));
        let corrections = Mutex::new(corrections::Store::open(&places.data));
        Self {
            places,
            library,
            settings,
            corrections,
            desk: Mutex::default(),
            work: OnceLock::new(),
        }
    }

    /// The title of the window: its own, or one that says nothing while the window is covered.
    pub fn window_title(&self, covered: bool) -> String {
        let lang = self.store().settings.language.clone();
        let messages = i18n::Messages::in_language(&lang);
        if covered {
            messages.app_cover_title()
        } else {
            messages.app_title()
        }
    }

    /// Zoom that the user chose; 1 is 100 %.
    pub fn zoom(&self) -> f64 {
        f64::from(self.store().settings.zoom) / 100.0
    }

    /// A panic elsewhere must not take the user's choices away.
    fn store(&self) -> std::sync::MutexGuard<'_, settings::Store> {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn corrections(&self) -> std::sync::MutexGuard<'_, corrections::Store> {
        let store = self.corrections.lock();
        store.unwrap_or_else(PoisonError::into_inner)
    }
}
