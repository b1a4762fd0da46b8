//! The handbook in memory and its index, read once at the start on a thread of their own.

use crate::documents::{concepts, documents, index_key};
use crate::error::{AppError, ErrorCode};
use content::{Handbook, LoadError};
use search::{Index, OpenError, SearchError};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// What is read, as soon as it is read.
#[derive(Default)]
pub struct Library {
    handbook: OnceLock<Result<Handbook, LoadError>>,
    /// Why the shipped index could not be used, if it could not.
    index_refused: OnceLock<Option<OpenError>>,
    index: OnceLock<Result<Index, SearchError>>,
}

impl Library {
    /// Reads a handbook, then opens its index or makes one in memory.
    pub fn start(handbook: PathBuf, index: Option<PathBuf>) -> Arc<Self> {
        let library = Arc::new(Self::default());
        let reader = Arc::clone(&library);
        std::thread::spawn(move || reader.read(&handbook, index.as_deref()));
        library
    }

    /// The handbook; waits until it is read.
    ///
    /// # Errors
    /// When there is no handbook in the folder.
    pub fn handbook(&self) -> Result<&Handbook, AppError> {
        self.handbook.wait().as_ref().map_err(|error| match error {
            LoadError::Missing(path) => {
                AppError::new(ErrorCode::HandbookMissing).with("path", path.display().to_string())
            }
            LoadError::Unreadable { path, .. } => AppError::new(ErrorCode::HandbookUnreadable)
                .with("path", path.display().to_string()),
        })
    }

    /// Why the shipped index is not used; waits until that is known, not until another is made.
    pub fn index_refused(&self) -> Option<&OpenError> {
        self.index_refused.wait().as_ref()
    }

    /// The index, if it is there by now.
    pub fn index(&self) -> Option<Result<&Index, AppError>> {
        let index = self.index.get()?;
        Some(index.as_ref().map_err(|error| {
            AppError::new(ErrorCode::SearchFailed).with("reason", error.to_string())
        }))
    }

    /// The index; waits until it is there.
    ///
    /// # Errors
    /// When none can be made.
    pub fn wait_for_index(&self) -> Result<&Index, AppError> {
        self.index.wait();
        self.index()
            .unwrap_or_else(|| Err(AppError::new(ErrorCode::SearchFailed)))
    }

    fn read(&self, folder: &std::path::Path, index: Option<&std::path::Path>) {
        let loaded = Handbook::load(folder);
        let handbook = self.handbook.get_or_init(|| loaded);
        let Ok(handbook) = handbook else {
            let _ = self.index_refused.set(None);
            let _ = self.index.set(Index::in_memory(&[]));
            return;
        };
        let opened = index.map(|dir| Index::open(dir, &index_key(handbook)));
        match opened {
            Some(Ok(index)) => {
                let _ = self.index_refused.set(None);
                let _ = self.index.set(Ok(index.with_concepts(concepts(handbook))));
            }
            refused => {
                let _ = self.index_refused.set(refused.and_then(Result::err));
                let made = Index::in_memory(&documents(handbook));
                let _ = self
                    .index
                    .set(made.map(|index| index.with_concepts(concepts(handbook))));
            }
        }
    }
}
