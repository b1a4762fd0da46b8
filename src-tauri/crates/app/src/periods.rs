//! The table of recovery and reflection periods and of residence permits, made from the directory.
//!
//! Its headings and small words are the interface's: their places carry `data-word` and stay empty.

use content::markdown::escape;
use content::{Confidence, Country, Date, Handbook, Page, Statement, is_old};
use std::fmt::Write;

/// What the table says of a country: the key of the directory, and the word of the interface.
pub(crate) const MATTERS: [(&str, &str); 2] = [
    ("recovery_reflection", "reflection"),
    ("residence_permit", "permit"),
];

/// The columns, by the words of the interface.
const COLUMNS: [&str; 5] = ["matter", "length", "grants", "legal-basis", "source"];

/// The table as HTML; states by name, then the bodies across borders.
pub(crate) fn periods(handbook: &Handbook, today: Date) -> String {
    let mut out = String::from(
        "<div class=\"table\" tabindex=\"0\" role=\"region\" data-table><table class=\"periods\"><thead><tr>",
    );
    for word in COLUMNS {
        let _ = write!(out, "<th scope=\"col\" data-word=\"{word}\"></th>");
    }
    out.push_str("</tr></thead>");
    for country in in_order(handbook) {
        push_country(country, today, &mut out);
    }
    out.push_str("</table></div>");
    out
}

/// What search finds of the table: a country, its anchor and its words. Nothing on other pages.
pub(crate) fn rows(handbook: &Handbook, page: &Page) -> Vec<(String, String, String)> {
    let wanted = page.body.asks_for("periods");
    let countries = in_order(handbook).into_iter().filter(|_| wanted);
    countries
        .map(|country| {
            let statements = MATTERS.iter().filter_map(|(key, _)| country.statement(key));
            let words: Vec<&str> = statements
                .flat_map(|s| [&*s.length, &*s.who_grants, &*s.legal_basis, &*s.text])
                .filter(|text| !text.is_empty())
                .collect();
            (anchor(country), country.name_en.clone(), words.join(" · "))
        })
        .collect()
}

pub(crate) fn in_order(handbook: &Handbook) -> Vec<&Country> {
    let mut countries: Vec<&Country> = handbook.directory.values().collect();
    countries.sort_by_key(|country| (!country.is_state, &country.name_en));
    countries
}

fn anchor(country: &Country) -> String {
    format!("period-{}", country.iso2)
}

/// One group of rows below the country, which leads to its contacts.
fn push_country(country: &Country, today: Date, out: &mut String) {
    let iso2 = escape(&country.iso2);
    // The interface knows the names of states in its language, but not those of our own bodies.
    let name = if country.is_state {
        format!(" data-country=\"{iso2}\"")
    } else {
        " lang=\"en\"".to_owned()
    };
    let _ = write!(
        out,
        "<tbody id=\"{}\" tabindex=\"-1\"><tr><th scope=\"rowgroup\" colspan=\"{}\"><a href=\"/contacts/{iso2}\"{name}>{}</a></th></tr>",
        escape(&anchor(country)),
        COLUMNS.len(),
        escape(&country.name_en)
    );
    for (key, word) in MATTERS {
        let _ = write!(out, "<tr><th scope=\"row\" data-word=\"{word}\"></th>");
        match country.statement(key) {
            Some(statement) => push_statement(statement, today, out),
            None => out.push_str("<td colspan=\"4\" data-word=\"not-established\"></td>"),
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody>");
}

fn push_statement(statement: &Statement, today: Date, out: &mut String) {
    for (text, missing) in [
        (&statement.length, "length-not-established"),
        (&statement.who_grants, "grants-not-established"),
        (&statement.legal_basis, "basis-not-established"),
    ] {
        if text.is_empty() {
            let _ = write!(out, "<td data-word=\"{missing}\"></td>");
        } else {
            let _ = write!(out, "<td lang=\"en\" dir=\"auto\">{}</td>", escape(text));
        }
    }
    let as_of = escape(&statement.as_of);
    let _ = write!(
        out,
        "<td><span lang=\"en\" dir=\"auto\">{}</span> <span class=\"state\" data-as-of=\"{as_of}\">{as_of}</span>",
        escape(&without_addresses(&statement.source))
    );
    for (word, is_said) in [
        ("check-first", is_old(&statement.as_of, today)),
        ("not-certain", statement.confidence < Confidence::High),
    ] {
        if is_said {
            let _ = write!(out, " <span class=\"state\" data-word=\"{word}\"></span>");
        }
    }
    out.push_str("</td>");
}

/// Titles and publishers; the addresses are to be copied from the country's contacts.
pub(crate) fn without_addresses(source: &str) -> String {
    let is_address = |word: &&str| word.starts_with("https://") || word.starts_with("http://");
    let each = source.split("; ").map(|one| {
        let words: Vec<&str> = one.split(' ').filter(|word| !is_address(word)).collect();
        words.join(" ").trim_end_matches([' ', '-']).to_owned()
    });
    each.filter(|one| !one.is_empty())
        .collect::<Vec<_>>()
        .join("; ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A test that cannot go on has failed.
    use super::*;
    use content::Files;

    const TODAY: Date = Date {
        year: 2026,
        month: 11,
        day: 21,
    };

    fn handbook() -> Handbook {
        let mut files = Files::default();
        let page = "+++\ntitle = \"P\"\nrevised = 2026-01-01\n+++\n{{periods}}\n";
        files.add("en/guide/law/periods.md", page.as_bytes());
        let country = |name: &str, rest: &str| {
            format!(
                "name_en = \"{name}\"\nname_local = \"L\"\ncalling_code = \"+1\"\ngroup = \"cbss\"\n{rest}"
            )
        };
        let statement = "[recovery_reflection]\nlength = \"30 <days>\"\nlegal_basis = \"\"\nwho_grants = \"Police\"\ntext = \"t\"\nsource = \"One - A - https://a.example/x; Two - http://b.example\"\nas_of = \"2019\"\nconfidence = \"medium\"\n";
        files.add("directory/aa.toml", country("Zed", statement).as_bytes());
        files.add("directory/bb.toml", country("Ay", "").as_bytes());
        Handbook::parse(&files)
    }

    #[test]
    fn each_country_says_what_is_known_and_what_is_not() {
        let html = periods(&handbook(), TODAY);
        let (first, second) = html.split_once("id=\"period-aa\"").unwrap();
        assert!(
            first.contains("id=\"period-bb\""),
            "countries stand by name"
        );
        assert_eq!(first.matches("data-word=\"not-established\"").count(), 2);
        for part in [
            "href=\"/contacts/aa\"",
            "30 &lt;days&gt;",
            ">One - A; Two<",
            "Police",
            "data-word=\"basis-not-established\"",
            "data-as-of=\"2019\"",
            "data-word=\"check-first\"",
            "data-word=\"not-certain\"",
            "data-word=\"not-established\"",
        ] {
            assert!(second.contains(part), "{part} in {second}");
        }
    }

    #[test]
    fn search_has_a_row_for_each_country_of_the_page_that_shows_the_table() {
        let handbook = handbook();
        let page = handbook.source().unwrap().pages.values().next().unwrap();
        let found = rows(&handbook, page);
        assert_eq!(found[1].0, "period-aa");
        assert!(found[1].2.contains("30 <days> · Police"));
    }
}
