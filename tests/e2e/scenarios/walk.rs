//! The walk that `npm start` shows where there is no display.

use crate::stage::Stage;
use anyhow::Result;

/// Start page, search, page: what the program is for, in four pictures.
pub(crate) async fn from_the_start_page_through_a_search_to_a_page(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    window.find("heading", "What is happening").await?;
    window.picture("1-start").await?;

    window.press("Control+k").await?;
    window.find("combobox", "").await?;
    window.write("passport").await?;
    window.find("option", "passport").await?;
    window.picture("2-search").await?;

    window.press("Enter").await?;
    window.find("heading", "passport").await?;
    window.picture("3-page").await?;
    Ok(())
}
