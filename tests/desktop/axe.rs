//! axe-core inside the page: what it can find of barriers for people who do not see, hear or point.

use super::window::Window;
use anyhow::{Context, Result};
use serde_json::json;

/// Answers with one text for each rule and each element that breaks it.
const SCRIPT: &str = "const done = arguments[arguments.length - 1];
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const describe = (rule) => rule.nodes.map((node) =>
      `${rule.id}: ${rule.help}\\n    ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`);
    // Contrast is measured on what is painted, so nothing may still be fading in.
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})))
      .then(() => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }))
      .then((result) => done(result.violations.flatMap(describe)), (error) => done(String(error)))";

impl Window {
    /// The barriers of the screen that is shown now.
    pub async fn barriers(&self) -> Result<Vec<String>> {
        let present = self.run("return typeof axe === 'object'", vec![]).await?;
        if present != json!(true) {
            let path = crate::root().join("node_modules/axe-core/axe.min.js");
            let source = std::fs::read_to_string(&path)
                .with_context(|| format!("{} is missing: npm ci", path.display()))?;
            self.run(&format!("{source}; window.axe = axe; return true"), vec![])
                .await?;
        }
        let found = self.run_async(SCRIPT, vec![]).await?;
        serde_json::from_value(found.clone()).with_context(|| format!("axe failed: {found}"))
    }
}
