//! Finding by role and name, as people and screen readers do. Selectors are for what has neither.

use super::wait::until;
use super::window::Window;
use anyhow::{Context, Result, ensure};
use fantoccini::elements::Element;
use serde_json::{Value, json};

const FIND: &str = include_str!("in_page/find.js");

impl Window {
    /// The visible element with this role whose name is this, or else contains it. Waits for it.
    pub async fn find(&self, role: &str, name: &str) -> Result<Element> {
        until(&format!("there was a {role} called {name:?}"), async || {
            self.look(role, name, Value::Null).await
        })
        .await
    }

    /// As `find`, in a part of the page.
    pub async fn find_in(&self, part: &Element, role: &str, name: &str) -> Result<Element> {
        let part = serde_json::to_value(part)?;
        let what = format!("there was a {role} called {name:?} in that part");
        until(&what, async || self.look(role, name, part.clone()).await).await
    }

    /// Whether it is there now.
    pub async fn shows(&self, role: &str, name: &str) -> Result<bool> {
        Ok(self.look(role, name, Value::Null).await?.is_some())
    }

    /// Waits until it is gone.
    pub async fn lose(&self, role: &str, name: &str) -> Result<()> {
        let gone = async || Ok((!self.shows(role, name).await?).then_some(()));
        until(&format!("the {role} called {name:?} was gone"), gone).await
    }

    /// Clicks it with the mouse.
    pub async fn click(&self, role: &str, name: &str) -> Result<()> {
        // What was found may be drawn anew before it is clicked: then it is looked for again.
        until(&format!("the {role} {name} was clicked"), async || {
            Ok(Some(self.find(role, name).await?.click().await?))
        })
        .await
    }

    /// Waits until the page shows this text somewhere.
    pub async fn read(&self, text: &str) -> Result<()> {
        let shown = async || Ok(self.visible_text().await?.contains(text).then_some(()));
        until(&format!("the window showed {text:?}"), shown).await
    }

    /// What the page shows as text, without the marks of direction around foreign words.
    pub async fn visible_text(&self) -> Result<String> {
        let text = self
            .run(
                "return document.body.innerText.replace(/[\\u2066-\\u2069]/g, '')",
                vec![],
            )
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The element that has the keyboard, as `role name` in words, for messages and for tours by keyboard.
    pub async fn focused(&self) -> Result<String> {
        let script = "const e = document.activeElement; return e === document.body ? '' :
            `${e.getAttribute('role') ?? e.tagName.toLowerCase()} ${e.getAttribute('aria-label') ?? e.innerText ?? ''}`.trim()";
        Ok(self
            .run(script, vec![])
            .await?
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    /// Chooses a radio button, a box or a switch by its name, pressing what a person would press.
    pub async fn choose(&self, role: &str, name: &str) -> Result<()> {
        let control = self.find(role, name).await?;
        Ok(self.label_of(&control).await?.click().await?)
    }

    /// The label around a control that is itself drawn by other means, or the control.
    pub async fn label_of(&self, control: &Element) -> Result<Element> {
        let label = self
            .run(
                "return arguments[0].closest('label') ?? arguments[0]",
                vec![serde_json::to_value(control)?],
            )
            .await?;
        self.element(label)?.context("the control is gone")
    }

    /// The first visible element for a selector, for what has no name. Waits for it.
    pub async fn first(&self, selector: &str) -> Result<Element> {
        until(&format!("there was {selector}"), async || {
            self.select(selector).await
        })
        .await
    }

    /// Whether the selector finds something visible now.
    pub async fn has(&self, selector: &str) -> Result<bool> {
        Ok(self.select(selector).await?.is_some())
    }

    /// Waits until the selector finds nothing visible.
    pub async fn without(&self, selector: &str) -> Result<()> {
        until(&format!("{selector} was gone"), async || {
            Ok((!self.has(selector).await?).then_some(()))
        })
        .await
    }

    async fn select(&self, selector: &str) -> Result<Option<Element>> {
        let script = "return [...document.querySelectorAll(arguments[0])].find((e) => e.checkVisibility({ visibilityProperty: true })) ?? null";
        let found = self.run(script, vec![json!(selector)]).await?;
        self.element(found)
    }

    async fn look(&self, role: &str, name: &str, part: Value) -> Result<Option<Element>> {
        ensure!(!role.is_empty(), "a role has a name");
        let found = self
            .run(FIND, vec![json!(role), json!(name), json!(false), part])
            .await?;
        self.element(found)
    }
}
