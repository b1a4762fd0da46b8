//! Moving the mouse without pressing it.

use super::window::Window;
use anyhow::Result;
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::json;

impl Window {
    /// Brings the pointer to the middle of an element.
    pub async fn point_to(&self, element: &Element) -> Result<()> {
        let script = "arguments[0].scrollIntoView({ block: 'center' }); const r = arguments[0].getClientRects()[0];
            return [Math.round(r.left + r.width / 2), Math.round(r.top + r.height / 2)]";
        let (x, y) = serde_json::from_value(
            self.run(script, vec![serde_json::to_value(element)?])
                .await?,
        )?;
        self.point(x, y).await
    }

    /// Brings the pointer to the corner of the window, where nothing is.
    pub async fn point_away(&self) -> Result<()> {
        self.point(1, 1).await
    }

    async fn point(&self, x: i64, y: i64) -> Result<()> {
        self.client().issue_cmd(Move { x, y }).await?;
        Ok(())
    }
}

/// A move in whole pixels: the client's own actions send fractions, which WebKit's driver refuses.
#[derive(Debug)]
struct Move {
    x: i64,
    y: i64,
}

impl WebDriverCompatibleCommand for Move {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/actions", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        let over = json!({ "type": "pointerMove", "duration": 50, "x": self.x, "y": self.y, "origin": "viewport" });
        let mouse = json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": [over] });
        (
            http::Method::POST,
            Some(json!({ "actions": [mouse] }).to_string()),
        )
    }
}
