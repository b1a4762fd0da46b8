//! An officer at work without the window: a new profile in a folder of its own, unlocked.

use anyhow::{Error, Result, anyhow};
use app::{App, AppError, Places};
use std::path::Path;

/// What opens the profile.
pub(crate) const PASSPHRASE: &str = "amber ferry lantern moss";

/// The program with everything that it writes below `folder`.
pub(crate) fn at_work(folder: &Path, places: Places) -> Result<App> {
    let app = App::start(Places {
        data: folder.to_owned(),
        papers: folder.join("papers"),
        ..places
    });
    app.create_profile("Officer", "", PASSPHRASE)
        .map_err(refused)?;
    Ok(app)
}

/// An error of the core, for whoever measures.
pub(crate) fn refused(error: AppError) -> Error {
    anyhow!("{:?} {:?}", error.code, error.details)
}
