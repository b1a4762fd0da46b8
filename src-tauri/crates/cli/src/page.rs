//! `handbook page`: a page as it would be shown.

use crate::{explain, output, start};
use std::path::Path;
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Page id, for example guide/talking/first-words.
    id: String,
    /// Language of the reader.
    #[arg(long, default_value = "en")]
    lang: String,
}

pub(crate) fn run(
    content: &Path,
    arguments: &Arguments,
    as_json: bool,
) -> anyhow::Result<ExitCode> {
    let page = start(content, None)
        .read_page(&arguments.id, &arguments.lang)
        .map_err(explain)?;
    if as_json {
        output::json(&page)?;
        return Ok(ExitCode::SUCCESS);
    }
    output::say(&format!("{} {}", page.number, page.title));
    output::say(&format!(
        "shown in {}, {:?}, {} words",
        page.shown_in, page.translation.state, page.words
    ));
    for entry in &page.toc {
        let indent = if entry.level > 2 { "    " } else { "  " };
        output::say(&format!("{indent}#{} {}", entry.id, entry.title));
    }
    output::say("");
    output::say(&page.html);
    Ok(ExitCode::SUCCESS)
}
