//! The one list of what the window may ask. Each command is one to three lines and calls `app`.

mod handbook;
mod search;
mod settings;
mod window;

use tauri::Wry;
use tauri_specta::{Builder, collect_commands};

/// The commands, with the types from which the TypeScript bindings are generated.
pub(crate) fn builder() -> Builder<Wry> {
    // One TypeScript type each: what goes out and what comes back have the same shape here.
    Builder::<Wry>::new()
        .disable_serde_phases()
        .commands(collect_commands![
            handbook::open,
            handbook::outline,
            handbook::read_page,
            handbook::compare_page,
            handbook::read_situation,
            search::search,
            handbook::emergency,
            handbook::contacts,
            handbook::problems,
            settings::change_settings,
            window::cover_window,
            window::set_zoom,
            window::toggle_fullscreen,
            window::print_window,
        ])
}
