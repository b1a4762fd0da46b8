//! axe-core inside the page: what it can find of barriers for people who do not see, hear or point.

use super::window::Window;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::fmt::Write as _;

impl Window {
    /// Fails with a list if the screen that is shown now has a barrier. `screen` names it in the message.
    pub async fn has_no_barriers(&self, screen: &str) -> Result<()> {
        let present = self.run("return typeof axe === 'object'", vec![]).await?;
        if present != json!(true) {
            let path = crate::root().join("node_modules/axe-core/axe.min.js");
            let source = std::fs::read_to_string(&path).with_context(|| format!("{} is missing: npm ci", path.display()))?;
            self.run(&format!("{source}; window.axe = axe; return true"), vec![]).await?;
        }
        // Contrast is measured on what is painted, so nothing may still be fading in.
        let script = "const done = arguments[arguments.length - 1];
            const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            Promise.all(document.getAnimations().map((a) => a.finished.catch(() => {})))
              .then(() => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }))
              .then((r) => done(r.violations.map((v) => ({ id: v.id, help: v.help,
                nodes: v.nodes.map((n) => `${n.target.join(' ')}: ${n.failureSummary}`) }))),
                (e) => done(String(e)))";
        let found = self.run_async(script, vec![]).await?;
        let barriers = found.as_array().with_context(|| format!("axe failed on {screen}: {found}"))?;
        ensure!(barriers.is_empty(), "{screen} has barriers:{}", describe(barriers));
        Ok(())
    }
}

fn describe(barriers: &[Value]) -> String {
    barriers.iter().fold(String::new(), |mut text, barrier| {
        let nodes = barrier["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = write!(text, "\n- {}: {}", barrier["id"].as_str().unwrap_or_default(), barrier["help"].as_str().unwrap_or_default());
        for node in nodes.iter().take(5) {
            let _ = write!(text, "\n    {}", node.as_str().unwrap_or_default().replace('\n', " "));
        }
        text
    })
}
