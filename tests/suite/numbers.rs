//! Numbers for the annual report: what is in the file, and what can never be.

use app::view::{CaseInput, NumbersRequest};
use app::{App, ErrorCode, LockReason, Parameters, Places};
use content::Date;
use std::path::Path;
use tests::handbook;

const PASSPHRASE: &str = "amber ferry lantern moss";

fn open(data: &Path) -> App {
    let app = App::start(Places {
        handbook: handbook(),
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
        clock: || 1_795_348_800_000,
        work: Some(Parameters::WEAK),
    });
    app.create_profile("Karin", "Consul", PASSPHRASE).unwrap();
    for number in 0..14 {
        let input = CaseInput {
            name: "Zebrafink".to_owned(),
            label: "Kvartsglas".to_owned(),
            age_group: if number < 2 { "child" } else { "adult" }.to_owned(),
            origin: if number < 3 { "th" } else { "vn" }.to_owned(),
            forms: vec!["labour".to_owned()],
            ..CaseInput::default()
        };
        app.add_case(input).unwrap();
    }
    app
}

fn request(format: &str) -> NumbersRequest {
    NumbersRequest {
        format: format.to_owned(),
        lang: "en".to_owned(),
        words: [("few", "<5"), ("withheld", "–")]
            .map(|(name, word)| (name.to_owned(), word.to_owned()))
            .into(),
        plain: true,
        ..NumbersRequest::default()
    }
}

#[test]
fn a_table_holds_counts_and_nothing_of_a_case() {
    let data = tempfile::tempdir().unwrap();
    let app = open(data.path());
    let saved = app.save_numbers(request("csv")).unwrap();
    assert_eq!(
        (saved.file.as_str(), saved.encrypted),
        ("paper-1.csv", false)
    );
    let text = std::fs::read_to_string(data.path().join("papers/paper-1.csv")).unwrap();
    for line in [
        "\"2026\",\"cases\",\"\",\"14\"",
        "\"2026\",\"forms\",\"labour\",\"14\"",
        "\"2026\",\"age\",\"adult\",\"–\"",
        "\"2026\",\"age\",\"child\",\"<5\"",
        "\"2026\",\"origin\",\"others\",\"14\"",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    for word in [
        "Zebrafink",
        "Kvartsglas",
        "2026-0",
        "2026-1",
        "\"th\"",
        "Karin",
    ] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}

#[test]
fn a_pdf_is_made_too_and_either_can_be_protected() {
    let data = tempfile::tempdir().unwrap();
    let app = open(data.path());
    app.save_numbers(request("pdf")).unwrap();
    let pdf = std::fs::read(data.path().join("papers/paper-1.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF"));
    let weak = NumbersRequest {
        plain: false,
        passphrase: "abc".to_owned(),
        ..request("csv")
    };
    let refused = app.save_numbers(weak.clone()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::PassphraseTooWeak);
    let strong = NumbersRequest {
        passphrase: PASSPHRASE.to_owned(),
        ..weak
    };
    let saved = app.save_numbers(strong).unwrap();
    assert!(
        saved.encrypted && saved.file.ends_with(".csv.age"),
        "{saved:?}"
    );
}

#[test]
fn locked_there_are_no_numbers() {
    let data = tempfile::tempdir().unwrap();
    let app = open(data.path());
    app.lock(LockReason::Asked).unwrap();
    assert_eq!(app.numbers().unwrap_err().code, ErrorCode::VaultLocked);
    let refused = app.save_numbers(request("csv")).unwrap_err();
    assert_eq!(refused.code, ErrorCode::VaultLocked);
    assert!(!data.path().join("papers").exists());
}
