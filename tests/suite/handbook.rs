//! The handbook that is shipped: no problems, and the promises that its readers rely on.

use app::view::SearchQuery;
use app::{App, Places};
use checklist::Dimension;
use content::{Confidence, Date, Handbook};
use std::collections::BTreeSet;
use tests::handbook;

pub(crate) fn book() -> Handbook {
    Handbook::load(&handbook()).unwrap()
}

pub(crate) fn app() -> App {
    App::start(Places {
        handbook: handbook(),
        index: None,
        data: std::path::PathBuf::new(),
        papers: std::path::PathBuf::new(),
        today: Date {
            year: 2026,
            month: 11,
            day: 21,
        },
        pseudo: false,
        version: "0".to_owned(),
        clock: || 0,
        work: None,
    })
}

#[test]
fn its_files_have_no_problems() {
    let problems: Vec<String> = book().problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn every_start_page_has_words_to_say_signs_steps_and_fits_one_screen_in_every_language() {
    let book = book();
    for (lang, tree) in &book.languages {
        for page in tree
            .pages
            .values()
            .filter(|page| page.id.folder() == "guide/start")
        {
            let name = format!("{lang} {}", page.id);
            let situation = page.situation().expect(&name);
            assert!((3..=5).contains(&situation.say.len()), "{name}");
            assert!(
                !situation.notice.is_empty() && !situation.then.is_empty(),
                "{name}"
            );
            assert!((3..=4).contains(&situation.avoid.len()), "{name}");
            // A translation may need a tenth more; it has to fit the same screen.
            let most = if page.translation.is_none() { 300 } else { 330 };
            assert!(page.words <= most, "{name} has {} words", page.words);
        }
    }
}

#[test]
fn every_page_of_the_guide_names_its_sources_and_has_a_summary() {
    let book = book();
    for page in book.source().unwrap().pages.values() {
        assert!(!page.summary.is_empty(), "{}", page.id);
        assert!(!page.sources.is_empty(), "{}", page.id);
        let generated = matches!(
            page.id.as_str(),
            "guide/about/words-we-use" | "guide/about/sources"
        );
        assert!(
            generated || page.words >= 200,
            "{} has {} words",
            page.id,
            page.words
        );
        // Signs are lines to run down, and grow with their table.
        let written = page.words - page.words_of_signs();
        assert!(written <= 950, "{} has {written} words", page.id);
    }
}

#[test]
fn every_state_has_an_emergency_number_with_source_and_date() {
    let app = app();
    let states: Vec<_> = app
        .open()
        .unwrap()
        .countries
        .into_iter()
        .filter(|country| country.is_state)
        .collect();
    assert_eq!(states.len(), 13);
    for state in states {
        let emergency = app.emergency(&state.iso2).unwrap();
        let first = &emergency.lines[0];
        assert!(
            first.emergency && first.number.contains("112"),
            "{}: {first:?}",
            state.name
        );
        assert!(
            !first.source.is_empty() && !first.as_of.is_empty(),
            "{}",
            state.name
        );
    }
}

#[test]
fn nothing_with_low_confidence_is_handed_on() {
    let book = book();
    let withheld: u32 = book
        .directory
        .values()
        .map(|country| country.withheld)
        .sum();
    assert!(
        withheld > 0,
        "the directory has entries that must stay out; the test sees none"
    );
    for country in book.directory.values() {
        for (_, contact) in &country.contacts {
            assert!(contact.confidence > Confidence::Low);
            assert!(
                contact
                    .phone
                    .iter()
                    .all(|phone| phone.confidence > Confidence::Low)
            );
        }
        assert!(
            country
                .statements
                .iter()
                .all(|(_, statement)| statement.confidence > Confidence::Low)
        );
    }
}

#[test]
fn every_section_of_every_page_can_be_found_and_opened() {
    let (book, app) = (book(), app());
    let anchors: BTreeSet<(String, String, String)> = book
        .languages
        .values()
        .flat_map(|tree| tree.pages.values())
        .flat_map(|page| {
            let toc = page
                .toc()
                .into_iter()
                .map(|entry| entry.id)
                .chain([String::new()]);
            toc.map(|anchor| (page.lang.clone(), page.id.as_str().to_owned(), anchor))
                .collect::<Vec<_>>()
        })
        .collect();
    let documents = app::documents(&book);
    let pages = documents.iter().filter(|document| document.kind == "page");
    for document in pages {
        let id = content::PageId::new(&document.page);
        let is_translated = book.languages[&document.lang].written_as(&id).is_some();
        if document.title.is_empty() {
            // What is asked in a language leads to the page in another.
            assert!(!is_translated && !document.asked.is_empty(), "{document:?}");
            assert!(book.source().unwrap().written_as(&id).is_some());
            continue;
        }
        if !document.page.starts_with("guide/") {
            assert!(is_translated && document.anchor.is_empty(), "{document:?}");
            continue;
        }
        let place = (
            document.lang.clone(),
            document.page.clone(),
            document.anchor.clone(),
        );
        // What is made from the data brings its own anchors: rows, not sections.
        let is_made = || {
            let html = app.read_page(&document.page, &document.lang).unwrap().html;
            html.contains(&format!("id=\"{}\"", document.anchor))
        };
        assert!(anchors.contains(&place) || is_made(), "{place:?}");
    }
}

#[test]
fn the_table_of_signs_holds_the_operational_indicators_for_adults_and_for_children() {
    let book = book();
    let rows = || {
        let rows = book.indicators.rows.iter();
        rows.filter_map(|row| row.operational.as_ref())
    };
    assert_eq!(rows().filter(|one| one.adult_labour.is_some()).count(), 67);
    assert_eq!(rows().filter(|one| one.child_labour.is_some()).count(), 65);
    for (dimension, count) in Dimension::NAMES.iter().zip([10, 10, 16, 9, 15, 7]) {
        let found = rows().filter(|one| one.dimension == dimension.1).count();
        assert_eq!(found, count, "{}", dimension.0);
    }
}

#[test]
fn every_sign_is_found_in_every_section_that_lists_it() {
    let book = book();
    let documents = app::documents(&book);
    for row in &book.indicators.rows {
        let (words, _) = row.words("en", "en").unwrap();
        for place in row.places() {
            let found = documents.iter().any(|document| {
                document.lang == "en"
                    && document.page == place.page.as_str()
                    && document.anchor == place.section
                    && document.body.contains(words)
            });
            assert!(found, "{} in {}#{}", row.id, place.page, place.section);
        }
    }
}

#[test]
fn what_not_to_do_is_never_shown_without_its_sign() {
    let app = app();
    let book = book();
    let mut seen = 0;
    for document in app::documents(&book) {
        for line in document.body.lines() {
            let Some(words) = line.strip_prefix("✗ ") else {
                continue;
            };
            let query = SearchQuery {
                text: words.to_owned(),
                lang: document.lang.clone(),
                limit: 50,
                ..SearchQuery::default()
            };
            let found = app.search_when_ready(&query).unwrap();
            let here = found.hits.iter().find(|hit| {
                (&hit.page, &hit.anchor) == (&document.page, &document.anchor)
                    && hit.lang == document.lang
            });
            let Some(hit) = here else { continue };
            let beginning: String = words.chars().take(12).collect();
            for (at, _) in hit.snippet.text.match_indices(&beginning) {
                let before = hit.snippet.text[..at].trim_end_matches(['…', ' ']);
                assert!(before.ends_with('✗'), "{words}: {}", hit.snippet.text);
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "only {seen} lines were found");
}

#[test]
fn labels_are_shown_in_the_language_of_the_text() {
    let documents = app::documents(&book());
    let labelled = |lang: &str| {
        let lines = documents.iter().filter(|document| document.lang == lang);
        let mut lines = lines.flat_map(|document| document.body.lines());
        lines.find(|line| content::Label::split(line).is_some())
    };
    assert!(labelled("en").is_some());
    for lang in ["sv", "uk"] {
        assert_eq!(labelled(lang), None);
    }
    let uk = documents.iter().filter(|document| document.lang == "uk");
    assert!(
        uk.into_iter()
            .any(|document| document.body.contains("\nЗапишіть: "))
    );
}

#[test]
fn the_words_of_a_tired_officer_find_the_page_that_helps() {
    let app = app();
    let cases = [
        ("passport taken", "guide/identification/lost-passport"),
        ("companion will not leave", "guide/talking/a-safe-setting"),
        ("interpreter", "guide/talking/interpreters"),
        ("what to write down", "guide/identification/recording-facts"),
        ("au pair contract", "guide/identification/visa-interview"),
        (
            "prison visit",
            "guide/identification/nationals-in-detention",
        ),
    ];
    for (words, page) in cases {
        let query = SearchQuery {
            text: words.to_owned(),
            lang: "en".to_owned(),
            limit: 5,
            ..SearchQuery::default()
        };
        let found = app.search_when_ready(&query).unwrap();
        let pages: Vec<_> = found.hits.iter().map(|hit| hit.page.as_str()).collect();
        assert!(pages.contains(&page), "{words}: {pages:?}");
    }
}

#[test]
fn choosing_a_host_state_hides_other_states_contacts_and_no_page() {
    let app = app();
    let find = |country: Option<&str>| {
        let query = SearchQuery {
            text: "police".to_owned(),
            lang: "en".to_owned(),
            country: country.map(str::to_owned),
            limit: 500,
            ..SearchQuery::default()
        };
        app.search_when_ready(&query).unwrap().hits
    };
    let pages = |hits: &[app::view::HitView]| hits.iter().filter(|hit| hit.kind == "page").count();
    let (all, latvia) = (find(None), find(Some("lv")));
    assert!(pages(&all) > 5);
    assert_eq!(pages(&latvia), pages(&all));
    let countries: BTreeSet<_> = latvia
        .iter()
        .filter(|hit| hit.kind == "contact")
        .map(|hit| hit.page.as_str())
        .collect();
    assert!(
        countries.contains("lv") && countries.iter().all(|iso2| matches!(*iso2, "lv" | "eu")),
        "{countries:?}"
    );
}
