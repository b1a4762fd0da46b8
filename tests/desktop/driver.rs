//! WebKitWebDriver, which starts the program itself and speaks to its web view.

use super::display::Display;
use super::processes;
use anyhow::{Context, Result};
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// One driver process for one scenario, so that nothing of one reaches the next.
pub struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    /// Starts the driver. `home` is where the program's web view may write.
    pub fn start(display: &Display, home: &Path) -> Result<Self> {
        let port = free_port()?;
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .envs(surroundings(display, home))
            // Tauri 2.12 lets a web view be driven only if this is set where the program starts (before, TAURI_AUTOMATION).
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(output())
            .spawn()
            .context(
                "WebKitWebDriver could not be started; it is in the package webkit2gtk-driver",
            )?;
        Ok(Self {
            process,
            address: format!("http://127.0.0.1:{port}"),
        })
    }

    /// Lets the driver start a program and connects to its window.
    pub async fn open(&self, program: &Path, arguments: &[String]) -> Result<Client> {
        let options = json!({ "binary": program, "args": arguments });
        let mut capabilities = Capabilities::new();
        capabilities.insert("webkitgtk:browserOptions".into(), options);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let mut tries = 0;
        loop {
            match builder.connect(&self.address).await {
                Ok(client) => return Ok(client),
                // The driver needs a moment until it listens; a program that does not start is another error.
                Err(fantoccini::error::NewSessionError::FailedC(_)) if tries < 50 => tries += 1,
                Err(error) => {
                    return Err(error).with_context(|| {
                        format!("the driver could not open {}", program.display())
                    });
                }
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// The process whose family holds the program.
    pub fn id(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        processes::end(self.process.id());
        let _ = self.process.wait();
    }
}

/// Variables under which the program starts, with or without a driver.
pub fn surroundings(display: &Display, home: &Path) -> Vec<(&'static str, String)> {
    let folder = |name: &str| home.join(name).to_string_lossy().into_owned();
    vec![
        ("DISPLAY", display.name().to_owned()),
        // Without a window manager or a graphics card this is the renderer that always works.
        ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()),
        ("GDK_BACKEND", "x11".into()),
        ("LANG", "C.UTF-8".into()),
        ("LANGUAGE", "en".into()),
        ("XDG_DATA_HOME", folder("data")),
        ("XDG_CONFIG_HOME", folder("config")),
        ("XDG_CACHE_HOME", folder("cache")),
        ("TMPDIR", folder("temporary")),
    ]
}

/// What the program and the web view print is noise, unless somebody looks for a fault.
pub fn output() -> Stdio {
    if std::env::var_os("HANDBOOK_TESTS_VERBOSE").is_some() {
        Stdio::inherit()
    } else {
        Stdio::null()
    }
}

/// A port of this machine that nobody listens on. The driver cannot choose one itself.
#[expect(
    clippy::disallowed_types,
    reason = "the driver of the tests listens, not the program"
)]
fn free_port() -> Result<u16> {
    Ok(std::net::TcpListener::bind(("127.0.0.1", 0))?
        .local_addr()?
        .port())
}
