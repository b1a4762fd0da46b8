//! `handbook check --facts`: what has still to be checked before anyone relies on it.

use crate::output;
use content::{Facts, Handbook, Page};
use serde_json::{Value, json};

pub(crate) fn print(handbook: &Handbook, as_json: bool) -> anyhow::Result<()> {
    let facts = handbook.facts();
    if as_json {
        return output::json(&value(handbook, &facts));
    }
    output::say("Statements to check, by page");
    for page in &facts.verify {
        output::say(&format!("  {}", page.id));
        for statement in &page.verify {
            output::say(&format!("    - {statement}"));
        }
    }
    list("Sources that nothing names", &facts.unused_sources);
    let pages: Vec<&str> = facts.without_source.iter().map(|page| id(page)).collect();
    list("Pages without a source", &pages);
    output::say("");
    output::say("Indicators that nobody has checked");
    for row in &facts.unverified {
        let place = &row.explained;
        output::say(&format!(
            "  {}: {} ({}#{})",
            row.id,
            words(handbook, row),
            place.page,
            place.section
        ));
    }
    output::say("");
    output::say(&format!(
        "{} statements on {} pages, {} sources, {} pages, {} of {} indicators",
        facts
            .verify
            .iter()
            .map(|page| page.verify.len())
            .sum::<usize>(),
        facts.verify.len(),
        facts.unused_sources.len(),
        facts.without_source.len(),
        facts.unverified.len(),
        handbook.indicators.rows.len()
    ));
    Ok(())
}

fn value(handbook: &Handbook, facts: &Facts<'_>) -> Value {
    json!({
        "verify": facts.verify.iter().map(|page| json!({
            "page": id(page), "statements": page.verify,
        })).collect::<Vec<_>>(),
        "unusedSources": facts.unused_sources,
        "pagesWithoutSource": facts.without_source.iter().map(|page| id(page)).collect::<Vec<_>>(),
        "unverifiedIndicators": facts.unverified.iter().map(|row| json!({
            "id": row.id, "text": words(handbook, row), "line": row.line,
            "page": row.explained.page.as_str(), "section": row.explained.section,
        })).collect::<Vec<_>>(),
    })
}

fn id(page: &Page) -> &str {
    page.id.as_str()
}

fn words<'a>(handbook: &'a Handbook, row: &'a content::Indicator) -> &'a str {
    let source = &handbook.manifest.source_language;
    row.words(source, source).map_or("", |(words, _)| words)
}

fn list(title: &str, names: &[&str]) {
    output::say("");
    output::say(title);
    for name in names {
        output::say(&format!("  {name}"));
    }
}
