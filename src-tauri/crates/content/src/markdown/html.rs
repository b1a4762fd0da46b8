//! The tree as HTML. Everything is escaped; there is no way from a page to a script, a style or
//! an address outside.

use super::tree::{Alert, Align, Block, Document, Inline, Item, Link};
use std::fmt::Write;

/// What is put where a page asks for something made from the data.
pub type Html<'a> = &'a dyn Fn(&str) -> String;

/// All blocks of a document with its footnotes.
pub fn render(document: &Document, generated: Html<'_>) -> String {
    let mut out = String::new();
    blocks(&document.blocks, generated, &mut out);
    if !document.footnotes.is_empty() {
        out.push_str("<section class=\"footnotes\"><ol>");
        for (index, footnote) in document.footnotes.iter().enumerate() {
            let number = index + 1;
            let _ = write!(out, "<li id=\"fn-{number}\">");
            blocks(&footnote.blocks, generated, &mut out);
            let _ = write!(
                out,
                "<a href=\"#fnref-{number}-1\" class=\"fn-back\">↩</a></li>"
            );
        }
        out.push_str("</ol></section>");
    }
    out
}

/// Some blocks alone.
pub fn render_blocks(list: &[Block], generated: Html<'_>) -> String {
    let mut out = String::new();
    blocks(list, generated, &mut out);
    out
}

/// Inlines alone.
pub fn render_inlines(list: &[Inline]) -> String {
    let mut out = String::new();
    inlines(list, &mut out);
    out
}

/// Text made safe for HTML, also inside attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\0' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

fn blocks(list: &[Block], generated: Html<'_>, out: &mut String) {
    for block in list {
        one(block, generated, out);
    }
}

fn one(block: &Block, generated: Html<'_>, out: &mut String) {
    match block {
        Block::Heading {
            level, id, text, ..
        } => {
            let level = (*level).clamp(2, 4);
            let _ = write!(out, "<h{level}");
            if !id.is_empty() {
                let _ = write!(out, " id=\"{}\" tabindex=\"-1\"", escape(id));
            }
            out.push('>');
            inlines(text, out);
            let _ = write!(out, "</h{level}>");
        }
        Block::Paragraph { text, .. } => wrap("p", text, out),
        Block::Plain { text, .. } => inlines(text, out),
        Block::Say(inner) => {
            out.push_str("<blockquote class=\"say\">");
            blocks(inner, generated, out);
            out.push_str("</blockquote>");
        }
        Block::Alert(kind, inner) => alert(*kind, inner, generated, out),
        Block::List { start, items } => list_block(*start, items, generated, out),
        Block::Table {
            align, head, rows, ..
        } => table(align, head, rows, out),
        Block::DoDont {
            titles, dos, donts, ..
        } => {
            out.push_str("<div class=\"do-dont\">");
            for (name, title, cells) in [("do", &titles[0], dos), ("dont", &titles[1], donts)] {
                let _ = write!(
                    out,
                    "<section class=\"{name}\"><h3 class=\"dd-title\" data-dd=\"{name}\">"
                );
                inlines(title, out);
                out.push_str("</h3><ul>");
                for cell in cells {
                    wrap("li", cell, out);
                }
                out.push_str("</ul></section>");
            }
            out.push_str("</div>");
        }
        Block::Code(text) => {
            let _ = write!(
                out,
                "<pre tabindex=\"0\"><code>{}</code></pre>",
                escape(text)
            );
        }
        Block::Rule => out.push_str("<hr>"),
        Block::Generated { name, .. } => out.push_str(&generated(name)),
    }
}

fn alert(kind: Alert, inner: &[Block], generated: Html<'_>, out: &mut String) {
    let name = kind.name();
    let _ = write!(
        out,
        "<aside class=\"callout {name}\" role=\"note\"><p class=\"callout-title\" data-callout=\"{name}\"></p>"
    );
    blocks(inner, generated, out);
    out.push_str("</aside>");
}

fn list_block(start: Option<u64>, items: &[Item], generated: Html<'_>, out: &mut String) {
    let tasks = !items.is_empty() && items.iter().all(|item| item.checked.is_some());
    let name = if start.is_some() { "ol" } else { "ul" };
    let _ = match start {
        Some(first) if first != 1 => write!(out, "<ol start=\"{first}\">"),
        None if tasks => write!(out, "<ul class=\"signs\">"),
        _ => write!(out, "<{name}>"),
    };
    for item in items {
        out.push_str("<li>");
        blocks(&item.blocks, generated, out);
        out.push_str("</li>");
    }
    let _ = write!(out, "</{name}>");
}

fn table(align: &[Align], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], out: &mut String) {
    out.push_str(
        "<div class=\"table\" tabindex=\"0\" role=\"region\" data-table><table><thead><tr>",
    );
    let class = |column: usize| match align.get(column) {
        Some(Align::Center) => " class=\"center\"",
        Some(Align::End) => " class=\"end\"",
        _ => "",
    };
    for (column, cell) in head.iter().enumerate() {
        let _ = write!(out, "<th scope=\"col\"{}>", class(column));
        inlines(cell, out);
        out.push_str("</th>");
    }
    out.push_str("</tr></thead><tbody>");
    for row in rows {
        out.push_str("<tr>");
        for (column, cell) in row.iter().enumerate() {
            let _ = write!(out, "<td{}>", class(column));
            inlines(cell, out);
            out.push_str("</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>");
}

fn wrap(tag: &str, text: &[Inline], out: &mut String) {
    let _ = write!(out, "<{tag}>");
    inlines(text, out);
    let _ = write!(out, "</{tag}>");
}

fn inlines(list: &[Inline], out: &mut String) {
    for inline in list {
        match inline {
            Inline::Text(text) => out.push_str(&escape(text)),
            Inline::Code(text) => {
                let _ = write!(out, "<code>{}</code>", escape(text));
            }
            Inline::Emphasis(inner) => wrap("em", inner, out),
            Inline::Strong(inner) => wrap("strong", inner, out),
            Inline::Link(link, inner) => link_inline(link, inner, out),
            Inline::Term { concept, text } => {
                let _ = write!(
                    out,
                    "<span role=\"button\" tabindex=\"0\" class=\"term\" data-term=\"{}\">{}</span>",
                    escape(concept),
                    escape(text)
                );
            }
            Inline::Footnote(index, mention) => {
                let number = index + 1;
                let _ = write!(
                    out,
                    "<sup class=\"fn\"><a href=\"#fn-{number}\" id=\"fnref-{number}-{mention}\" class=\"fn-ref\">{number}</a></sup>"
                );
            }
            Inline::Break => out.push_str("<br>"),
            Inline::Foreign { lang, text } => {
                // Its direction too may be another than the page's.
                let _ = write!(out, "<span lang=\"{}\" dir=\"auto\">", escape(lang));
                inlines(text, out);
                out.push_str("</span>");
            }
            Inline::Mark(mark) => {
                let name = mark.name();
                let _ = write!(
                    out,
                    " <span class=\"sign-mark {name}\" data-word=\"{name}\"></span>"
                );
            }
        }
    }
}

fn link_inline(link: &Link, inner: &[Inline], out: &mut String) {
    match link {
        Link::Page(page, anchor) => {
            let page = escape(page.as_str());
            let anchor = escape(anchor.as_deref().unwrap_or_default());
            let hash = if anchor.is_empty() {
                String::new()
            } else {
                format!("#{anchor}")
            };
            let _ = write!(
                out,
                "<a class=\"page-link\" data-page=\"{page}\" data-anchor=\"{anchor}\" href=\"/read/{page}{hash}\">"
            );
            inlines(inner, out);
            out.push_str("</a>");
        }
        Link::Here(anchor) => {
            let _ = write!(out, "<a class=\"here-link\" href=\"#{}\">", escape(anchor));
            inlines(inner, out);
            out.push_str("</a>");
        }
        Link::Outside(address) => {
            let _ = write!(
                out,
                "<span class=\"address\" data-address=\"{}\">",
                escape(address)
            );
            inlines(inner, out);
            out.push_str("</span>");
        }
        Link::Relative(..) | Link::Dead => inlines(inner, out),
    }
}
