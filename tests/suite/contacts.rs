//! The directory with what an officer found out about it: beside the official entry, wherever that is shown.

use app::view::{ContactsView, CorrectionInput, FactsInput, LocalView, SearchQuery};
use app::{App, ErrorCode, Places};
use content::Date;
use std::path::Path;
use tempfile::TempDir;
use tests::handbook;

const HELPLINE: &str = "Helpline of the NGO Shelter Safe House (Patvērums Drošā māja)";
const NUMBER: &str = "28 612 120";
const FILE: &str = "local-contacts.toml";

fn start(handbook: &Path, data: &Path) -> App {
    App::start(Places {
        handbook: handbook.to_owned(),
        index: None,
        data: data.to_owned(),
        papers: data.join("papers"),
        today: Date {
            year: 2026,
            month: 11,
            day: 22,
        },
        pseudo: false,
        version: "0".to_owned(),
        clock: || 0,
        work: None,
    })
}

fn on_the_number() -> CorrectionInput {
    CorrectionInput {
        country: "lv".into(),
        list: "hotline".into(),
        name: HELPLINE.into(),
        about: NUMBER.into(),
        number: "+371 20 000 000".into(),
        note: "Asked for Zane".into(),
        answers: "no-answer".into(),
        called_on: "2026-11-20".into(),
        ..CorrectionInput::default()
    }
}

fn own() -> CorrectionInput {
    CorrectionInput {
        country: "lv".into(),
        list: "hotline".into(),
        own: true,
        name: "Quillfeather shelter".into(),
        number: "67 111 222".into(),
        ..CorrectionInput::default()
    }
}

/// Every local entry that a page shows, with the number below which it stands.
fn shown(view: &ContactsView) -> Vec<(String, LocalView)> {
    let contacts = view.groups.iter().flat_map(|group| &group.contacts);
    let mut all = Vec::new();
    for contact in contacts {
        let phones = contact.phones.iter();
        all.extend(phones.flat_map(|phone| {
            phone
                .local
                .iter()
                .map(|local| (phone.display.clone(), local.clone()))
        }));
        all.extend(
            contact
                .local
                .iter()
                .map(|local| (String::new(), local.clone())),
        );
    }
    all
}

/// The directory alone, which is all that these tests change.
fn copy_of_the_handbook() -> TempDir {
    let copy = TempDir::new().unwrap();
    for name in ["handbook.toml", "directory/lv.toml"] {
        let to = copy.path().join(name);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(handbook().join(name), to).unwrap();
    }
    std::fs::create_dir(copy.path().join("en")).unwrap();
    copy
}

fn edit(handbook: &TempDir, from: &str, to: &str) {
    let path = handbook.path().join("directory/lv.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    std::fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn a_correction_stands_below_its_number_in_every_list_and_after_a_restart() {
    let data = TempDir::new().unwrap();
    let now = start(&handbook(), data.path())
        .correct_contact(on_the_number())
        .unwrap();
    let later = start(&handbook(), data.path()).contacts("lv").unwrap();
    assert_eq!(now, later);
    let shown = shown(&later);
    assert_eq!(shown.len(), 2, "the number stands in two lists: {shown:?}");
    for (number, local) in &shown {
        assert_eq!(number, NUMBER);
        assert_eq!(local.number, "+371 20 000 000");
        assert_eq!(local.written, "2026-11-22");
        assert_eq!(local.official, "same");
    }
}

#[test]
fn it_is_shown_in_the_strip_the_plan_and_the_search_too() {
    let data = TempDir::new().unwrap();
    let app = start(&handbook(), data.path());
    app.correct_contact(on_the_number()).unwrap();
    app.correct_contact(own()).unwrap();

    let strip = app.emergency("lv").unwrap().lines;
    let line = strip.iter().find(|line| line.number == NUMBER).unwrap();
    assert_eq!(line.local.as_ref().unwrap().answers, "no-answer");
    assert!(
        strip
            .iter()
            .any(|line| line.number == "67 111 222" && line.local.is_some())
    );

    let facts = FactsInput {
        host: "lv".into(),
        ..FactsInput::default()
    };
    let plan = app.plan_from(&facts, "", "en").unwrap();
    let steps = plan.phases.iter().flat_map(|phase| &phase.steps);
    let contacts = steps
        .flat_map(|step| &step.contacts)
        .flat_map(|need| &need.contacts);
    let mut phones = contacts.flat_map(|contact| &contact.phones);
    assert!(
        phones.any(|phone| !phone.local.is_empty()),
        "a step shows the correction"
    );

    let find = |text: &str| {
        let query = SearchQuery {
            text: text.to_owned(),
            lang: "en".to_owned(),
            ..SearchQuery::default()
        };
        app.search_when_ready(&query).unwrap().hits
    };
    let first = find("quillfeather").remove(0);
    assert_eq!(first.title.text, "Quillfeather shelter");
    assert!(first.local.is_some_and(|local| local.own));
    let official = find("Shelter Safe House");
    assert!(
        official.iter().any(|hit| hit.local.is_some()),
        "a hit carries its correction"
    );
}

#[test]
fn a_correction_stays_when_the_official_entry_changes_or_goes_and_says_so() {
    let (data, handbook) = (TempDir::new().unwrap(), copy_of_the_handbook());
    start(handbook.path(), data.path())
        .correct_contact(on_the_number())
        .unwrap();

    edit(
        &handbook,
        "hours = \"Older pages: 24/7.",
        "hours = \"Now: 24/7.",
    );
    let changed = start(handbook.path(), data.path()).contacts("lv").unwrap();
    assert!(
        shown(&changed)
            .iter()
            .all(|(_, local)| local.official == "changed")
    );

    edit(
        &handbook,
        "display = \"28 612 120\"",
        "display = \"29 999 999\"",
    );
    edit(
        &handbook,
        "e164 = \"+37128612120\"",
        "e164 = \"+37129999999\"",
    );
    let gone = start(handbook.path(), data.path()).contacts("lv").unwrap();
    assert!(shown(&gone).is_empty());
    assert_eq!(gone.gone[0].number, "+371 20 000 000");
    assert_eq!(gone.gone[0].official, "gone");

    // It can still be changed and removed.
    let app = start(handbook.path(), data.path());
    let change = CorrectionInput {
        id: gone.gone[0].id.clone(),
        note: "Other".into(),
        ..on_the_number()
    };
    assert_eq!(app.correct_contact(change).unwrap().gone[0].note, "Other");
    assert!(
        app.remove_correction("lv", &gone.gone[0].id)
            .unwrap()
            .gone
            .is_empty()
    );
    assert_eq!(app.undo_correction("lv").unwrap().gone.len(), 1);
}

#[test]
fn a_changed_correction_is_measured_against_the_entry_of_that_day() {
    let (data, handbook) = (TempDir::new().unwrap(), copy_of_the_handbook());
    start(handbook.path(), data.path())
        .correct_contact(on_the_number())
        .unwrap();
    edit(
        &handbook,
        "hours = \"Older pages: 24/7.",
        "hours = \"Now: 24/7.",
    );
    let app = start(handbook.path(), data.path());
    let id = shown(&app.contacts("lv").unwrap())[0].1.id.clone();
    let again = app
        .correct_contact(CorrectionInput {
            id,
            ..on_the_number()
        })
        .unwrap();
    assert!(
        shown(&again)
            .iter()
            .all(|(_, local)| local.official == "same")
    );
}

#[test]
fn what_is_no_number_or_says_nothing_is_refused_and_nothing_is_written() {
    let data = TempDir::new().unwrap();
    let app = start(&handbook(), data.path());
    let refused = |input: CorrectionInput| app.correct_contact(input).unwrap_err().code;
    let bad = |number: &str| CorrectionInput {
        number: number.to_owned(),
        ..on_the_number()
    };
    assert_eq!(refused(bad("ask Zane")), ErrorCode::CorrectionNumber);
    assert_eq!(refused(bad("1")), ErrorCode::CorrectionNumber);
    let nothing = CorrectionInput {
        country: "lv".into(),
        list: "hotline".into(),
        name: HELPLINE.into(),
        called_on: "2026-11-20".into(),
        ..CorrectionInput::default()
    };
    assert_eq!(refused(nothing), ErrorCode::CorrectionEmpty);
    let nameless = CorrectionInput {
        name: " ".into(),
        ..own()
    };
    assert_eq!(refused(nameless), ErrorCode::CorrectionEmpty);
    let nowhere = CorrectionInput {
        country: "xx".into(),
        ..own()
    };
    assert_eq!(refused(nowhere), ErrorCode::CountryNotFound);
    assert_eq!(
        app.contacts("xx").unwrap_err().code,
        ErrorCode::CountryNotFound
    );
    assert!(!data.path().join(FILE).exists());
}

#[test]
fn a_damaged_or_newer_file_is_said_when_the_window_opens_and_the_directory_is_whole() {
    for (text, code) in [
        ("version = [", ErrorCode::CorrectionsUnreadable),
        ("version = 7", ErrorCode::CorrectionsTooNew),
    ] {
        let data = TempDir::new().unwrap();
        std::fs::write(data.path().join(FILE), text).unwrap();
        let app = start(&handbook(), data.path());
        let notices = app.open().unwrap().notices;
        assert!(
            notices.iter().any(|notice| notice.code == code),
            "{notices:?}"
        );
        assert!(!app.contacts("lv").unwrap().groups.is_empty());
        assert_eq!(
            std::fs::read_to_string(data.path().join(FILE)).unwrap(),
            text
        );
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_said() {
    let data = TempDir::new().unwrap();
    let blocked = data.path().join("file");
    std::fs::write(&blocked, "").unwrap();
    let app = start(&handbook(), &blocked);
    let error = app.correct_contact(own()).unwrap_err();
    assert_eq!(error.code, ErrorCode::CorrectionsNotSaved);
    assert!(
        shown(&app.contacts("lv").unwrap()).is_empty(),
        "nothing is shown as kept"
    );
}

#[test]
fn every_country_says_what_it_has_and_what_is_missing() {
    let data = TempDir::new().unwrap();
    let app = start(&handbook(), data.path());
    let countries = app.open().unwrap().countries;
    assert_eq!(
        countries.iter().filter(|country| country.is_state).count(),
        13
    );
    assert_eq!(countries.len(), 14);
    for country in countries {
        let view = app.contacts(&country.iso2).unwrap();
        assert_eq!(
            view.groups.len(),
            8,
            "a group without contacts is there to say so"
        );
        let contacts = view.groups.iter().flat_map(|group| &group.contacts);
        for contact in contacts {
            assert!(!contact.source.is_empty() && !contact.as_of.is_empty());
            for phone in &contact.phones {
                assert!(!phone.source.is_empty() && !phone.as_of.is_empty());
            }
        }
        if country.is_state {
            assert!(
                !view.groups[0].contacts.is_empty(),
                "{}: emergency",
                country.iso2
            );
            assert!(
                !view.missing.is_empty(),
                "{}: what is missing",
                country.iso2
            );
        }
    }
}

#[test]
fn a_bad_number_of_the_directory_never_reaches_the_page() {
    let (data, handbook) = (TempDir::new().unwrap(), copy_of_the_handbook());
    edit(
        &handbook,
        "e164 = \"+37128612120\"",
        "e164 = \"+3712861x120\"",
    );
    let app = start(handbook.path(), data.path());
    let view = app.contacts("lv").unwrap();
    let contacts = view.groups.iter().flat_map(|group| &group.contacts);
    let mut phones = contacts.flat_map(|contact| &contact.phones);
    assert!(phones.all(|phone| phone.display != NUMBER));
    let problems = app.problems().unwrap();
    assert!(
        problems
            .iter()
            .any(|problem| problem.file == "directory/lv.toml")
    );
}
