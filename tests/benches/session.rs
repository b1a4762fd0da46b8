//! A window that is measured: started by the driver as the end-to-end tests start it, with folders of its own.

use crate::{built, index};
use anyhow::{Context, Result};
use app::view::Settings;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tests::desktop::display::Display;
use tests::desktop::driver::Driver;
use tests::desktop::processes;
use tests::desktop::window::Window;

/// Which window is opened.
#[derive(Clone, Copy)]
pub(crate) enum Shown {
    /// The program, with the start screen of an officer in Latvia who has used it before.
    Handbook,
    /// The same Tauri with nothing in it.
    Nothing,
}

/// How the web view paints.
#[derive(Clone, Copy)]
pub(crate) enum Renderer {
    /// As the web view chooses, and as the program is shipped.
    Usual,
    /// With `WEBKIT_DISABLE_DMABUF_RENDERER=1`, as on machines without a graphics card.
    Plain,
}

impl Renderer {
    pub(crate) const ALL: [Self; 2] = [Self::Usual, Self::Plain];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Usual => "usual renderer",
            Self::Plain => "DMABUF renderer off",
        }
    }
}

/// A driver that waits to open a window.
pub(crate) struct Prepared {
    driver: Driver,
    home: TempDir,
    frame: PathBuf,
}

/// An open window and everything that ends with it.
pub(crate) struct Session {
    pub(crate) window: fantoccini::Client,
    /// The process whose family is the program.
    pub(crate) id: u32,
    prepared: Prepared,
}

impl Prepared {
    pub(crate) fn new(display: &Display) -> Result<Self> {
        let home = TempDir::new()?;
        Ok(Self {
            driver: Driver::start(display, home.path())?,
            home,
            frame: display.frame(),
        })
    }

    /// Starts the program and connects to its window.
    pub(crate) async fn open(self, shown: Shown, renderer: Renderer) -> Result<Session> {
        let program = program(shown);
        let mut arguments = arguments(shown, self.home.path())?;
        let window = match renderer {
            Renderer::Plain => self.driver.open(&program, &arguments).await?,
            Renderer::Usual => {
                // The driver sets the variable for the tests; `env` takes it away and becomes the program.
                let before = [
                    "-u",
                    "WEBKIT_DISABLE_DMABUF_RENDERER",
                    &program.to_string_lossy(),
                ];
                arguments.splice(0..0, before.map(str::to_owned));
                self.driver
                    .open(Path::new("/usr/bin/env"), &arguments)
                    .await?
            }
        };
        let name = program.file_name().unwrap_or_default().to_string_lossy();
        let found = processes::named(self.driver.id(), &name)?;
        let id = found
            .first()
            .copied()
            .context("the driver has started another program")?;
        Ok(Session {
            window,
            id,
            prepared: self,
        })
    }
}

impl Session {
    /// The window with the words of the end-to-end tests, in the size of a laptop's screen.
    pub(crate) async fn as_person(&self) -> Result<Window> {
        Window::new(self.window.clone(), self.prepared.frame.clone()).await
    }

    /// Ends the program as closing its window does; what is left ends with the driver.
    pub(crate) async fn close(self) {
        // A window that does not answer any more has ended too.
        let _ = self.window.clone().close().await;
    }
}

fn program(shown: Shown) -> PathBuf {
    match shown {
        Shown::Handbook => built("diplomatic-handbook"),
        Shown::Nothing => built("examples/empty_window"),
    }
}

fn arguments(shown: Shown, home: &Path) -> Result<Vec<String>> {
    if matches!(shown, Shown::Nothing) {
        return Ok(Vec::new());
    }
    let data = home.join("handbook-data");
    let settings = Settings {
        welcomed: true,
        host: Some("lv".into()),
        ..Settings::default()
    };
    std::fs::create_dir(&data)?;
    std::fs::write(data.join("settings.toml"), toml::to_string(&settings)?)?;
    let folders = [
        ("--data", data),
        ("--handbook", tests::handbook()),
        ("--index", index()),
    ];
    let text =
        |(name, folder): (&str, PathBuf)| [name.to_owned(), folder.to_string_lossy().into_owned()];
    Ok(folders.into_iter().flat_map(text).collect())
}
