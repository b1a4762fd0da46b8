//! What pages list from the data: the words of the glossary, the sources, the periods by country.

use crate::documents::term_anchor;
use crate::periods::periods;
use crate::reading::source;
use content::markdown::escape;
use content::{Date, Handbook};
use std::fmt::Write;

/// HTML for a place such as `{{glossary}}`; nothing for a name that is not known.
pub(crate) fn generated(handbook: &Handbook, lang: &str, name: &str, today: Date) -> String {
    match name {
        "glossary" => glossary(handbook, lang),
        "sources" => sources(handbook),
        "periods" => periods(handbook, today),
        _ => String::new(),
    }
}

/// Terms in the order of the alphabet, each with its other names and its meaning.
fn glossary(handbook: &Handbook, lang: &str) -> String {
    let source_language = &handbook.manifest.source_language;
    let mut entries: Vec<_> = handbook
        .glossary
        .concepts
        .keys()
        .filter_map(|id| Some((id, handbook.glossary.term(id, lang, source_language)?)))
        .collect();
    entries.sort_by_key(|(_, (term, _))| term.term.to_lowercase());
    let mut out = String::from("<dl class=\"glossary\">");
    for (id, (term, shown_in)) in entries {
        let _ = write!(
            out,
            "<dt id=\"{}\" tabindex=\"-1\" lang=\"{shown_in}\">{}</dt><dd lang=\"{shown_in}\">",
            escape(&term_anchor(id)),
            escape(&term.term)
        );
        if !term.synonyms.is_empty() {
            let _ = write!(
                out,
                "<span class=\"also\">{}</span> ",
                escape(&term.synonyms.join(", "))
            );
        }
        let _ = write!(out, "{}</dd>", escape(&term.definition));
    }
    out.push_str("</dl>");
    out
}

/// Sources by title, each with how well it was checked and the pages that rest on it.
fn sources(handbook: &Handbook) -> String {
    let mut entries: Vec<_> = handbook
        .sources
        .keys()
        .filter_map(|id| source(handbook, id))
        .collect();
    entries.sort_by(|a, b| a.title.cmp(&b.title));
    let mut out = String::from("<dl class=\"sources\">");
    for entry in entries {
        let _ = write!(
            out,
            "<dt id=\"source-{}\" tabindex=\"-1\" lang=\"en\">{}</dt><dd lang=\"en\">{}, {}",
            escape(&entry.id),
            escape(&entry.title),
            escape(&entry.publisher),
            escape(&entry.year)
        );
        if !entry.place.is_empty() {
            let _ = write!(out, ". {}", escape(&entry.place));
        }
        let _ = write!(
            out,
            " <span class=\"checked\" data-checked=\"{0}\">{0}</span>",
            escape(&entry.checked)
        );
        if !entry.address.is_empty() {
            let address = escape(&entry.address);
            let _ = write!(
                out,
                " <span class=\"address\" data-address=\"{address}\">{address}</span>"
            );
        }
        out.push_str("</dd>");
    }
    out.push_str("</dl>");
    out
}
