//! The window: what is asked of it, what it shows, and pictures of it.

use super::screen::Screen;
use anyhow::{Context, Result, bail};
use fantoccini::Client;
use fantoccini::elements::{Element, ElementRef};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

/// The key under which WebDriver sends elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The size of an old laptop's screen; pictures and layouts are made for it.
pub const LAPTOP: (u32, u32) = (1366, 768);

/// An open window of the program.
#[derive(Clone)]
pub struct Window {
    client: Client,
    frame: PathBuf,
}

impl Window {
    /// Takes over a window that was just opened and gives it the size of a laptop.
    pub async fn new(client: Client, frame: PathBuf) -> Result<Self> {
        let window = Self { client, frame };
        window.resize(LAPTOP).await?;
        window.run(include_str!("in_page/watch.js"), vec![]).await?;
        Ok(window)
    }

    /// The driver's own words for what has no better ones here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Runs a script in the page and returns what it returns.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// Runs a script that answers later, by its last argument.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute_async(script, arguments).await?)
    }

    /// The element that a script has returned; none for null.
    pub fn element(&self, found: Value) -> Result<Option<Element>> {
        match &found {
            Value::Null => Ok(None),
            Value::Object(fields) => {
                let id = fields
                    .get(ELEMENT)
                    .and_then(Value::as_str)
                    .context("the script returned no element")?;
                Ok(Some(Element::from_element_id(
                    self.client.clone(),
                    ElementRef::from(id.to_owned()),
                )))
            }
            other => bail!("the script returned {other} instead of an element"),
        }
    }

    /// Makes the window as large as asked for.
    pub async fn resize(&self, (width, height): (u32, u32)) -> Result<()> {
        Ok(self.client.set_window_rect(0, 0, width, height).await?)
    }

    /// The path and anchor of the screen, for example `/read/guide/start/immediate-danger#call`.
    pub async fn place(&self) -> Result<String> {
        let place = self
            .run(
                "return location.pathname + location.search + location.hash",
                vec![],
            )
            .await?;
        Ok(place.as_str().unwrap_or_default().to_owned())
    }

    /// Opens a screen by its path, for what is not about the way to it.
    pub async fn go(&self, path: &str) -> Result<()> {
        // A link is what the interface itself follows, without loading the document anew.
        let script = "const a = document.createElement('a'); a.href = arguments[0]; document.body.append(a); a.click(); a.remove()";
        self.run(script, vec![path.into()]).await?;
        let arrived = async || Ok((self.place().await? == path).then_some(()));
        super::wait::until(&format!("the window was at {path}"), arrived).await
    }

    /// What the content security policy has stopped so far.
    pub async fn stopped_by_policy(&self) -> Result<Vec<String>> {
        Ok(serde_json::from_value(
            self.run("return window.stoppedByPolicy", vec![]).await?,
        )?)
    }

    /// Saves what the display shows once it has come to rest.
    pub async fn picture(&self, name: &str) -> Result<()> {
        // Fonts arrive after the text, and the display a moment after the page.
        self.run_async("const done = arguments[0]; document.fonts.ready.then(() => requestAnimationFrame(() => done(null)))", vec![])
            .await?;
        let mut before = Screen::read(&self.frame)?;
        for _ in 0..20 {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let now = Screen::read(&self.frame)?;
            if now == before {
                break;
            }
            before = now;
        }
        let folder = pictures();
        fs::create_dir_all(&folder)?;
        before.save(&folder.join(format!("{name}.png")))
    }
}

/// Where pictures go.
fn pictures() -> PathBuf {
    std::env::var_os("HANDBOOK_SCREENSHOTS")
        .map_or_else(|| crate::root().join("out/screenshots"), PathBuf::from)
}
