//! Moving the mouse without pressing it.

use super::window::Window;
use anyhow::Result;
use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use fantoccini::elements::Element;
use std::time::Duration;

impl Window {
    /// Brings the pointer to an element.
    pub async fn point_to(&self, element: &Element) -> Result<()> {
        let over = PointerAction::MoveToElement { element: element.clone(), duration: Some(Duration::from_millis(50)), x: 0., y: 0. };
        Ok(self.client().perform_actions(MouseActions::new("mouse".into()).then(over)).await?)
    }

    /// Brings the pointer to the corner of the window, where nothing is.
    pub async fn point_away(&self) -> Result<()> {
        let away = PointerAction::MoveTo { duration: Some(Duration::from_millis(50)), x: 1., y: 1. };
        Ok(self.client().perform_actions(MouseActions::new("mouse".into()).then(away)).await?)
    }
}
