//! Someone is at the counter now.

use crate::stage::Stage;
use anyhow::{Result, ensure};

pub(crate) async fn two_clicks_lead_from_the_start_page_to_an_indicator(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    window.picture("start").await?;
    window.click("link", "Open two-minute view").await?;
    window.read("No sign ticked.").await?;
    let sign = window.first("input[type=checkbox]").await?;
    window.label_of(&sign).await?.click().await?;
    window.read("1 sign ticked.").await?;
    window.picture("two-minutes").await?;

    // Nothing about a person stays: the ticks vanish with the screen.
    window.press("Alt+ArrowLeft").await?;
    window.find("heading", "What is happening?").await?;
    window.press("Alt+ArrowRight").await?;
    window.read("No sign ticked.").await
}

pub(crate) async fn digits_open_the_seven_situations(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    let mut seen = Vec::new();
    for digit in ["1", "2", "3", "4", "5", "6", "7"] {
        window.find("heading", "What is happening?").await?;
        window.press(digit).await?;
        window.read("Ticks stay on this screen only").await?;
        let place = window.place().await?;
        ensure!(
            place.starts_with("/now/guide/start/"),
            "{digit} leads to {place}"
        );
        ensure!(!seen.contains(&place), "{digit} leads to {place} once more");
        seen.push(place);
        window.press("Alt+ArrowLeft").await?;
    }
    Ok(())
}
