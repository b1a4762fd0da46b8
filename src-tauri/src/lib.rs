//! The desktop shell: one window, its commands, the folders of this machine.
//!
//! Knows Tauri and no rule of the domain.

mod clipboard;
mod commands;
mod places;
mod window;

use app::App;
use clipboard::Copied;
use std::process::ExitCode;
use tauri::{Manager, RunEvent};

/// How often to look whether case work must be locked.
const WATCH: std::time::Duration = std::time::Duration::from_secs(2);

/// Opens the window and returns when it is closed.
pub fn run() -> ExitCode {
    let options = match places::Options::from_arguments(std::env::args().skip(1), std::env::var) {
        Ok(options) => options,
        Err(usage) => return say(&usage.to_string(), ExitCode::from(2)),
    };
    if options.help {
        return say(places::USAGE, ExitCode::SUCCESS);
    }
    let builder = commands::builder();
    let started = tauri::Builder::default()
        .invoke_handler(builder.invoke_handler())
        .setup(move |tauri| {
            let app = App::start(options.places(tauri.path())?);
            window::open(tauri, &app)?;
            tauri.manage(app);
            tauri.manage(Copied::default());
            watch(tauri.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!());
    match started {
        Ok(tauri) => {
            tauri.run(|tauri, event| {
                if let RunEvent::Exit = event {
                    tauri.state::<Copied>().forget_now();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => say(
            &format!("The window could not be opened: {error}"),
            ExitCode::FAILURE,
        ),
    }
}

/// Locks case work in time, whatever the page in the window does or no longer does.
fn watch(tauri: tauri::AppHandle) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(WATCH);
            tauri.state::<App>().watch();
        }
    });
}

/// Before there is a window, and when there can be none, the terminal is all there is.
#[allow(clippy::print_stderr, reason = "there is no window to say it in")]
fn say(text: &str, code: ExitCode) -> ExitCode {
    eprintln!("{text}");
    code
}

#[cfg(test)]
mod tests;
