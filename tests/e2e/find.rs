//! Finding by role and name, as people and screen readers do. Selectors are for what has neither.

use crate::wait::until;
use crate::window::Window;
use anyhow::{Result, ensure};
use fantoccini::elements::Element;
use serde_json::{Value, json};

const FIND: &str = include_str!("in_page/find.js");

impl Window {
    /// The visible element with this role whose name is this, or else contains it. Waits for it.
    pub(crate) async fn find(&self, role: &str, name: &str) -> Result<Element> {
        until(&format!("there was a {role} called {name:?}"), async || self.look(role, name, Value::Null).await).await
    }

    /// As `find`, in a part of the page.
    pub(crate) async fn find_in(&self, part: &Element, role: &str, name: &str) -> Result<Element> {
        let part = serde_json::to_value(part)?;
        let what = format!("there was a {role} called {name:?} in that part");
        until(&what, async || self.look(role, name, part.clone()).await).await
    }

    /// Whether it is there now.
    pub(crate) async fn shows(&self, role: &str, name: &str) -> Result<bool> {
        Ok(self.look(role, name, Value::Null).await?.is_some())
    }

    /// Waits until it is gone.
    pub(crate) async fn lose(&self, role: &str, name: &str) -> Result<()> {
        let gone = async || Ok((!self.shows(role, name).await?).then_some(()));
        until(&format!("the {role} called {name:?} was gone"), gone).await
    }

    /// Clicks it with the mouse.
    pub(crate) async fn click(&self, role: &str, name: &str) -> Result<()> {
        Ok(self.find(role, name).await?.click().await?)
    }

    /// Waits until the page shows this text somewhere.
    pub(crate) async fn read(&self, text: &str) -> Result<()> {
        let shown = async || Ok(self.visible_text().await?.contains(text).then_some(()));
        until(&format!("the window showed {text:?}"), shown).await
    }

    /// What the page shows as text.
    pub(crate) async fn visible_text(&self) -> Result<String> {
        let text = self.run("return document.body.innerText", vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The element that has the keyboard, as `role name` in words, for messages and for tours by keyboard.
    pub(crate) async fn focused(&self) -> Result<String> {
        let script = "const e = document.activeElement; return e === document.body ? '' :
            `${e.getAttribute('role') ?? e.tagName.toLowerCase()} ${e.getAttribute('aria-label') ?? e.innerText ?? ''}`.trim()";
        Ok(self.run(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
    }

    async fn look(&self, role: &str, name: &str, part: Value) -> Result<Option<Element>> {
        ensure!(!role.is_empty(), "a role has a name");
        let found = self.run(FIND, vec![json!(role), json!(name), json!(false), part]).await?;
        self.element(found)
    }
}
