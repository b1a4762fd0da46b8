//! kiwix-desktop, the reader that people use for offline pages, with our handbook as a ZIM file.

use crate::{index, places};
use anyhow::{Context, Result, ensure};
use app::App;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use tests::desktop::display::Display;
use tests::desktop::processes;

const OPENED_FIRST: &str = "guide/talking/first-words";

/// A ZIM file of the handbook.
pub(crate) struct Kiwix {
    folder: TempDir,
}

/// The reader with its window open; ends with this value.
pub(crate) struct Reader(Child);

impl Kiwix {
    /// Writes the English pages as the program shows them, and packs them.
    pub(crate) fn with_our_pages() -> Result<Self> {
        let kiwix = Self {
            folder: TempDir::new()?,
        };
        let pages = kiwix.folder.path().join("pages");
        fs::create_dir(&pages)?;
        fs::copy(
            tests::root().join("src-tauri/icons/32x32.png"),
            pages.join("icon.png"),
        )?;
        write_pages(&pages)?;
        let welcome = format!("--welcome={}", file_name(OPENED_FIRST));
        let packed = Command::new("zimwriterfs")
            .args([
                &welcome,
                "--illustration=icon.png",
                "--language=eng",
                "--title=Diplomatic Handbook",
            ])
            .args([
                "--description=For a comparison",
                "--creator=bench",
                "--publisher=bench",
            ])
            .args([&pages, &kiwix.file()])
            .output()
            .context("zimwriterfs cannot be started; it is in the package zim-tools")?;
        ensure!(
            packed.status.success() && kiwix.file().is_file(),
            "zimwriterfs failed: {}",
            String::from_utf8_lossy(&packed.stderr)
        );
        Ok(kiwix)
    }

    /// Opens the reader on the first page, and waits until it draws it.
    pub(crate) async fn open(&self, display: &Display) -> Result<Reader> {
        let home = self.folder.path();
        let child = Command::new("kiwix-desktop")
            .arg(self.file())
            .env("DISPLAY", display.name())
            .env("QT_QPA_PLATFORM", "xcb")
            // Its web view refuses to work for root with a sandbox.
            .env("QTWEBENGINE_DISABLE_SANDBOX", "1")
            .envs(
                ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"]
                    .map(|name| (name, home)),
            )
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("kiwix-desktop cannot be started; it is in the package kiwix")?;
        let reader = Reader(child);
        for _ in 0..100 {
            tokio::time::sleep(Duration::from_millis(100)).await;
            if reader.draws_a_page()? {
                return Ok(reader);
            }
        }
        anyhow::bail!("kiwix-desktop opened no page")
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("handbook.zim")
    }
}

impl Reader {
    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }

    /// Its web view keeps two processes from which it makes others, one of them for a page.
    fn draws_a_page(&self) -> Result<bool> {
        Ok(processes::named(self.id(), "QtWebEngineProcess")?.len() > 2)
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        processes::end(self.0.id());
        let _ = self.0.wait();
    }
}

fn write_pages(folder: &Path) -> Result<()> {
    let app = App::start(places(Some(index())));
    let handbook = app.handbook().ok().context("there is no handbook")?;
    for id in handbook.reading_order() {
        let Ok(page) = app.read_page(id.as_str(), "en") else {
            continue;
        };
        let document = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\
             <body><h1>{title}</h1>{html}</body></html>",
            title = page.title,
            html = page.html
        );
        fs::write(folder.join(file_name(&page.id)), document)?;
    }
    Ok(())
}

fn file_name(page: &str) -> String {
    format!("{}.html", page.replace('/', "_"))
}
