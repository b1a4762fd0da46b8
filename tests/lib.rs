//! What tests across crates share: where things are in this checkout.
//!
//! Where does a new test go? A test of one module stands in that module. A test across crates stands in `suite/`, with
//! input and expected output in `cases/` or bad input in `fixtures/`. What a person does in the window stands in
//! `e2e/scenarios/`.

pub mod desktop;
pub mod judged;

use std::path::{Path, PathBuf};

/// The root of the checkout.
#[must_use]
pub fn root() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    folder.parent().unwrap_or(folder).to_owned()
}

/// The handbook that is shipped.
#[must_use]
pub fn handbook() -> PathBuf {
    root().join("handbook")
}
