//! Kinds, parts, countries and forms of exploitation.

use super::*;

fn contact(anchor: &str, country: &str) -> Document {
    Document {
        anchor: anchor.into(),
        kind: "contact".into(),
        part: "contacts".into(),
        country: Some(country.into()),
        ..section("directory", "Hotline", "help by phone")
    }
}

fn library() -> Index {
    index(&[
        section("a", "Help at once", "help"),
        Document {
            part: "talking".into(),
            forms: vec!["labour".into()],
            ..section("b", "Other", "how to help")
        },
        Document {
            part: "talking".into(),
            forms: vec!["sexual".into()],
            ..section("c", "Other", "where to help")
        },
        contact("se", "SE"),
        contact("fi", "FI"),
    ])
}

fn counts(counts: &[(String, usize)]) -> Vec<(&str, usize)> {
    counts
        .iter()
        .map(|(name, count)| (name.as_str(), *count))
        .collect()
}

#[test]
fn a_kind_or_part_that_was_not_asked_for_is_left_out_and_counted() {
    let index = library();
    let all = index.search(&query("help"));
    assert_eq!(all.total, 5, "a page is one hit, a contact is one each");
    assert_eq!(counts(&all.by_kind), [("contact", 2), ("page", 3)]);
    assert_eq!(
        counts(&all.by_part),
        [("contacts", 2), ("start", 1), ("talking", 2)]
    );

    let contacts = index.search(&Query {
        kinds: vec!["contact".into()],
        ..query("help")
    });
    assert_eq!(contacts.total, 2);
    assert_eq!(
        contacts.by_kind, all.by_kind,
        "the chips of the other kinds keep their numbers"
    );
    assert_eq!(counts(&contacts.by_part), [("contacts", 2)]);

    let parts = vec!["talking".into(), "start".into()];
    let some = index.search(&Query {
        parts,
        ..query("help")
    });
    assert_eq!(some.total, 3);
    assert_eq!(counts(&some.by_kind), [("page", 3)]);
    assert_eq!(some.by_part, all.by_part);
}

#[test]
fn a_country_leaves_what_is_about_it_or_about_none() {
    let index = library();
    let countries = |list: &[&str], text: &str| {
        let found = index.search(&Query {
            countries: list.iter().map(|code| (*code).to_owned()).collect(),
            ..query(text)
        });
        let contacts = found.hits.iter().filter_map(|hit| hit.country.clone());
        (contacts.collect::<Vec<_>>(), found.total)
    };
    let all = countries(&[], "help");
    assert_eq!(all.0.len(), 2);
    let finland = countries(&["FI"], "help");
    assert_eq!(finland, (vec!["FI".to_owned()], all.1 - 1));
    let nowhere = countries(&["XX"], "help");
    assert_eq!(nowhere, (vec![], all.1 - 2));
    let phrase = countries(&["SE"], "\"help by phone\" -nothing");
    assert_eq!(phrase.0, ["SE"]);
}

#[test]
fn a_form_of_exploitation_leaves_what_is_about_it_or_about_all() {
    let index = library();
    let result = index.search(&Query {
        forms: vec!["labour".into()],
        ..query("help")
    });
    assert_eq!(result.total, 4);
    assert!(!pages(&result).contains(&"c"));
}
