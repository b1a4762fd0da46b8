//! `handbook search`: what the index finds.

use crate::{explain, output, start};
use app::App;
use app::view::{HitView, MarkedText, SearchQuery};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Words, as a reader would type them; `-` reads a query from each line of the standard input.
    #[arg(allow_hyphen_values = true)]
    query: String,
    /// Language of the reader.
    #[arg(long, default_value = "en")]
    lang: String,
    /// Only this kind: page, term or contact.
    #[arg(long)]
    kind: Option<String>,
    /// Only contacts of this country, by its two letters.
    #[arg(long)]
    country: Option<String>,
    /// Only this part, for example guide/start.
    #[arg(long)]
    part: Option<String>,
    /// Only this kind of exploitation, for example labour.
    #[arg(long)]
    form: Option<String>,
    /// Folder of an index made by `handbook index`; without it, one is made in memory.
    #[arg(long)]
    index: Option<PathBuf>,
    /// How many at most.
    #[arg(long, default_value_t = 10)]
    limit: u32,
}

pub(crate) fn run(
    content: &Path,
    arguments: &Arguments,
    as_json: bool,
) -> anyhow::Result<ExitCode> {
    let app = start(content, arguments.index.clone());
    if arguments.query != "-" {
        return answer(&app, &arguments.query, arguments, as_json);
    }
    for query in std::io::stdin().lines() {
        answer(&app, &query?, arguments, as_json)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn answer(
    app: &App,
    query: &str,
    arguments: &Arguments,
    as_json: bool,
) -> anyhow::Result<ExitCode> {
    let found = app
        .search_when_ready(&SearchQuery {
            text: query.to_owned(),
            lang: arguments.lang.clone(),
            kinds: arguments.kind.iter().cloned().collect(),
            parts: arguments.part.iter().cloned().collect(),
            forms: arguments.form.iter().cloned().collect(),
            country: arguments.country.clone(),
            limit: arguments.limit,
        })
        .map_err(explain)?;
    if as_json {
        output::json(&json!({
            "total": found.total,
            "corrected": found.corrected,
            "translated": found.translated.iter().map(|words| json!({
                "typed": words.typed, "lang": words.lang, "term": words.term,
            })).collect::<Vec<_>>(),
            "hits": found.hits.iter().map(hit).collect::<Vec<_>>(),
            "nearest": found.nearest.iter().map(hit).collect::<Vec<_>>(),
        }))?;
    } else {
        for words in &found.translated {
            output::say(&format!("{} ({}): {}", words.typed, words.lang, words.term));
        }
        found.hits.iter().for_each(say);
        output::say(&format!("{} found", found.total));
        if !found.nearest.is_empty() {
            output::say("nearest:");
            found.nearest.iter().for_each(say);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn say(hit: &HitView) {
    let place = if hit.anchor.is_empty() {
        String::new()
    } else {
        format!("#{}", hit.anchor)
    };
    output::say(&format!(
        "{}{place}  [{}, {}]",
        hit.page, hit.kind, hit.lang
    ));
    output::say(&format!("    {}  {}", hit.title.text, hit.heading.text));
    output::say(&format!("    {}", hit.snippet.text));
}

fn hit(hit: &HitView) -> Value {
    json!({
        "page": hit.page, "anchor": hit.anchor, "lang": hit.lang, "foundIn": hit.found_in, "kind": hit.kind,
        "title": hit.title.text, "heading": hit.heading.text, "crumbs": hit.crumbs,
        "snippet": { "text": hit.snippet.text, "ranges": in_characters(&hit.snippet) },
        "score": hit.score,
    })
}

/// The screen counts in UTF-16 units; scripts count in characters.
fn in_characters(text: &MarkedText) -> Vec<(usize, usize)> {
    let units: Vec<u16> = text.text.encode_utf16().collect();
    let characters = |end: u32| {
        let head = units.get(..end as usize).unwrap_or(&units);
        char::decode_utf16(head.iter().copied()).count()
    };
    text.marks
        .iter()
        .map(|(start, end)| (characters(*start), characters(*end)))
        .collect()
}
