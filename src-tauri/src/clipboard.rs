//! Takes off the clipboard what was copied where case work is done.
//!
//! The page cannot do it: a web view lets a page write there only in answer to a key or a click.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tauri::{AppHandle, Manager};
use zeroize::Zeroizing;

/// How long somebody has to paste what they copied.
const KEPT: Duration = Duration::from_secs(30);

/// What was copied last and is not taken away yet.
#[derive(Default)]
pub(crate) struct Copied(Mutex<Option<Zeroizing<String>>>);

impl Copied {
    /// Takes the text off the clipboard after half a minute, unless something else lies there by then.
    pub(crate) fn forget_later(tauri: &AppHandle, text: String) {
        tauri.state::<Self>().set(Some(text.clone().into()));
        let tauri = tauri.clone();
        let text = Zeroizing::new(text);
        std::thread::spawn(move || {
            std::thread::sleep(KEPT);
            let copied = tauri.state::<Self>();
            // What was copied after it has a thread of its own.
            if copied.is(&text) {
                let tauri = tauri.clone();
                // The clipboard of Linux belongs to the thread of the window. A window that is gone has
                // forgotten the copy when it went.
                let _ = tauri.clone().run_on_main_thread(move || {
                    tauri.state::<Self>().forget_now();
                });
            }
        });
    }

    /// Does so at once, before the program ends: on some systems the clipboard outlives it.
    pub(crate) fn forget_now(&self) {
        if let Some(text) = self.set(None) {
            system::clear(|there| same(there, &text));
        }
    }

    fn set(&self, text: Option<Zeroizing<String>>) -> Option<Zeroizing<String>> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut held, text)
    }

    fn is(&self, text: &str) -> bool {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.as_deref().is_some_and(|held| held == text)
    }
}

/// Line ends, and spaces at the ends, change on the way through some systems.
fn same(there: &str, text: &str) -> bool {
    there
        .lines()
        .map(str::trim_end)
        .eq(text.lines().map(str::trim_end))
}

/// The clipboard of the desktop that also draws the window, whatever serves its display.
#[cfg(target_os = "linux")]
mod system {
    /// Clears the clipboard if its text is to go. To be called by the thread of the window.
    pub(super) fn clear(goes: impl FnOnce(&str) -> bool) {
        let clipboard = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD);
        let there = clipboard.wait_for_text().map(String::from);
        if there.is_some_and(|there| goes(&there)) {
            // Emptying works for owners only; whoever writes becomes one.
            clipboard.set_text("");
            clipboard.clear();
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    /// Clears the clipboard if its text is to go.
    pub(super) fn clear(goes: impl FnOnce(&str) -> bool) {
        // Where there is no clipboard, nothing can lie on it.
        let Ok(mut clipboard) = arboard::Clipboard::new() else {
            return;
        };
        // A clipboard that cannot be read may still be cleared: better too much than too little.
        if clipboard.get_text().map_or(true, |there| goes(&there)) {
            let _ = clipboard.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Copied, same};

    #[test]
    fn a_text_is_known_again_with_other_line_ends() {
        assert!(same("one\r\ntwo", "one\ntwo"));
        assert!(same("one\n", "one"));
        assert!(!same("one two", "one\ntwo"));
        assert!(!same("", "one"));
    }

    #[test]
    fn only_what_was_copied_last_is_waited_for() {
        let copied = Copied::default();
        copied.set(Some("first".to_owned().into()));
        copied.set(Some("second".to_owned().into()));
        assert!(!copied.is("first"), "the first has been replaced");
        assert!(copied.is("second"), "the second is waited for");
    }
}
