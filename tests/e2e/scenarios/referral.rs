//! A plan from facts: it is there at once, and says what a changed fact did to it.

use crate::stage::Stage;
use anyhow::Result;

pub(crate) async fn a_changed_fact_says_which_steps_came(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    window.click("link", "Referral").await?;
    window.find("heading", "Referral plan").await?;
    window.read("Kept nowhere").await?;
    let danger = window.first("input[type=radio][value=yes]").await?;
    window.label_of(&danger).await?.click().await?;
    window.read("Call the emergency number").await?;
    window.picture("referral").await
}
