//! Papers of a run, of lists and pages, and what is on the disk afterwards.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

use crate::view::{AnswerInput, PaperKind, PaperRequest, RunView, SavedPaper};
use crate::{App, ErrorCode, Parameters, Places};
use age::secrecy::SecretString;
use std::io::{Error, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const PASSPHRASE: &str = "amber ferry lantern moss";
/// A word that stands on the paper and must stand nowhere else.
const MARKER: &str = "zebrafink";
const LIST: &str = "checklists/first-screening";

pub(super) fn program(folder: &Path) -> App {
    App::start(Places {
        handbook: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../handbook")),
        index: None,
        data: folder.join("data"),
        papers: folder.join("papers"),
        today: crate::Date {
            year: 2026,
            month: 11,
            day: 22,
        },
        pseudo: false,
        version: "0".to_owned(),
        clock: || 1_795_305_600_000,
        work: Some(Parameters::WEAK),
    })
}

/// A quick check in which the first question that is no part of the gate has a yes and a note.
fn answered(app: &App) -> RunView {
    let run = app.start_quick(LIST, "en").unwrap();
    let questions = run.groups.iter().filter(|group| group.kind == "list");
    let mut questions = questions.flat_map(|group| &group.questions);
    let first = questions
        .find(|question| question.takes == "yesno" && run.state.visible.contains(&question.id))
        .unwrap();
    let input = AnswerInput {
        question: first.id.clone(),
        value: "yes".to_owned(),
        reason: String::new(),
        note: format!("She said {MARKER}."),
    };
    app.answer(&run.run, input).unwrap();
    app.run(&run.run, "en").unwrap()
}

fn request(kind: PaperKind, id: &str) -> PaperRequest {
    PaperRequest {
        kind,
        id: id.to_owned(),
        lang: "en".to_owned(),
        plain: false,
        passphrase: PASSPHRASE.to_owned(),
    }
}

fn bytes_of(saved: &SavedPaper) -> Vec<u8> {
    std::fs::read(Path::new(&saved.folder).join(&saved.file)).unwrap()
}

fn opened(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, age::DecryptError> {
    let mut identity = age::scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    // How much work this machine would choose itself does not matter here.
    identity.set_max_work_factor(20);
    age::decrypt(&identity, bytes)
}

pub(super) fn text_of(pdf: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    reader.stdin.take().unwrap().write_all(pdf).unwrap();
    String::from_utf8(reader.wait_with_output().unwrap().stdout).unwrap()
}

pub(super) fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_passphrase_that_the_program_makes_is_never_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = program(folder.path());
    for _ in 0..50 {
        let made = app.suggest_passphrase().unwrap();
        assert_eq!(made.split(' ').count(), 6);
        assert!(app.passphrase_strength(&made).unwrap().enough, "{made}");
    }
}

#[test]
fn a_paper_with_answers_opens_with_its_passphrase_and_with_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let app = program(folder.path());
    let run = answered(&app);
    let asked = request(PaperKind::FilledChecklist, &run.run);
    let saved = app.save_paper(asked).unwrap();
    assert!(saved.encrypted);
    assert_eq!(names(&folder.path().join("papers")), ["paper-1.pdf.age"]);

    let bytes = bytes_of(&saved);
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    assert!(!bytes.windows(4).any(|four| four == b"%PDF"));
    let text = text_of(&opened(&bytes, PASSPHRASE).unwrap());
    assert!(text.contains(MARKER) && text.contains(&run.title), "{text}");
    assert!(text.contains("22 November 2026"), "{text}");
    assert!(opened(&bytes, "amber ferry lantern mos").is_err());
}

#[test]
fn a_weak_passphrase_is_refused_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let app = program(folder.path());
    let run = answered(&app);
    let weak = PaperRequest {
        passphrase: "password".to_owned(),
        ..request(PaperKind::Result, &run.run)
    };
    let error = app.save_paper(weak).unwrap_err();
    assert_eq!(error.code, ErrorCode::PassphraseTooWeak);
    assert_eq!(names(&folder.path().join("papers")), Vec::<String>::new());
}

#[test]
fn a_result_says_on_paper_what_it_says_on_the_screen_and_that_it_proves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = program(folder.path());
    let run = answered(&app);
    for (lang, title, limit) in [
        ("en", "Result: ", "This is not a formal identification."),
        ("sv", "Resultat: ", ""),
        ("uk", "Результат: ", ""),
    ] {
        let asked = PaperRequest {
            lang: lang.to_owned(),
            ..request(PaperKind::Result, &run.run)
        };
        let paper = app.paper_text(&asked).unwrap();
        assert!(paper.confidential);
        assert_eq!(paper.missing, "", "{lang}");
        assert!(paper.text.contains(title), "{lang}: {}", paper.text);
        assert!(paper.text.contains(limit), "{lang}: {}", paper.text);
        // A note is for the filled list; a result goes through more hands.
        assert!(!paper.text.contains(MARKER));
    }
}

#[test]
fn whoever_wants_a_plain_file_gets_one_and_the_next_free_number() {
    let folder = tempfile::tempdir().unwrap();
    let app = program(folder.path());
    let run = answered(&app);
    let plain = || PaperRequest {
        plain: true,
        passphrase: String::new(),
        ..request(PaperKind::Result, &run.run)
    };
    let first = app.save_paper(plain()).unwrap();
    let second = app.save_paper(plain()).unwrap();
    assert!(!first.encrypted);
    assert_eq!(
        [first.file.as_str(), second.file.as_str()],
        ["paper-1.pdf", "paper-2.pdf"]
    );
    assert!(text_of(&bytes_of(&first)).contains("This is not a formal identification."));
}

#[test]
fn a_blank_list_has_the_gate_every_question_and_the_own_ones_and_is_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    let app = program(folder.path());
    app.add_own_question(LIST, "Does the person know our number?", "en")
        .unwrap();
    let asked = request(PaperKind::BlankChecklist, LIST);
    let text = app.paper_text(&asked).unwrap().text;
    let run = app.start_quick(LIST, "en").unwrap();
    for question in run.groups.iter().flat_map(|group| &group.questions) {
        assert!(text.contains(&question.text), "{} in\n{text}", question.id);
    }
    assert!(text.contains("Does the person know our number?"));
    let saved = app.save_paper(asked).unwrap();
    assert!(!saved.encrypted);
    assert_eq!(saved.file, "paper-1.pdf");
}

#[test]
fn every_page_and_every_list_can_be_put_on_paper_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let app = program(folder.path());
    let handbook = app.library.handbook().unwrap();
    let source = handbook.source().unwrap();
    let pages = source.pages.keys().chain(source.pathways.keys());
    let pages = pages.map(|id| (PaperKind::Page, id));
    let lists = source.checklists.keys();
    let lists = lists.map(|id| (PaperKind::BlankChecklist, id));
    for (kind, id) in pages.chain(lists) {
        for lang in ["en", "sv", "uk"] {
            let asked = PaperRequest {
                lang: lang.to_owned(),
                ..request(kind, id.as_str())
            };
            let paper = app.paper_text(&asked).unwrap();
            assert!(paper.text.len() > 300, "{id} in {lang}: {}", paper.text);
            assert_eq!(paper.missing, "", "{id} in {lang}");
        }
    }
}

#[test]
fn what_pages_list_from_the_data_stands_on_paper_too() {
    let folder = tempfile::tempdir().unwrap();
    let app = program(folder.path());
    let handbook = app.library.handbook().unwrap();
    let mut seen = 0;
    for (id, page) in &handbook.source().unwrap().pages {
        for (name, wanted) in [
            ("glossary", "Debt bondage"),
            ("sources", "Vienna Convention on Consular Relations"),
            ("periods", "Latvia"),
        ] {
            if page.body.asks_for(name) {
                seen += 1;
                let asked = request(PaperKind::Page, id.as_str());
                let text = app.paper_text(&asked).unwrap().text;
                let found = text.to_lowercase().contains(&wanted.to_lowercase());
                assert!(found, "{name} on {id}: {text}");
            }
        }
    }
    assert_eq!(seen, 3);
}

#[test]
fn the_recovery_code_is_on_paper_only_while_it_is_on_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    let app = program(folder.path());
    let asked = request(PaperKind::RecoveryCode, "");
    let locked = app.paper_text(&asked).unwrap_err();
    assert_eq!(locked.code, ErrorCode::VaultLocked);
    let shown = app.create_profile("Karin", "Consul", PASSPHRASE).unwrap();
    let text = app.paper_text(&asked).unwrap().text;
    assert!(text.contains(&shown.groups.join(" ")), "{text}");
    assert!(app.save_paper(asked.clone()).unwrap().encrypted);
    let parts: Vec<(u32, String)> = shown
        .ask
        .iter()
        .map(|group| (*group, shown.groups[*group as usize].clone()))
        .collect();
    app.confirm_recovery(&parts).unwrap();
    let gone = app.paper_text(&asked).unwrap_err();
    assert_eq!(gone.code, ErrorCode::VaultLocked);
}

#[test]
fn a_folder_that_cannot_be_written_and_a_full_disk_are_said() {
    let folder = tempfile::tempdir().unwrap();
    let app = program(folder.path());
    // A file where the folder should be stops every user, also root.
    std::fs::write(folder.path().join("papers"), "").unwrap();
    let asked = request(PaperKind::BlankChecklist, LIST);
    let error = app.save_paper(asked).unwrap_err();
    assert_eq!(error.code, ErrorCode::PaperNotSaved);
    assert!(error.details["folder"].ends_with("papers"));
    for kind in [ErrorKind::StorageFull, ErrorKind::QuotaExceeded] {
        assert_eq!(app.refused(&Error::from(kind)).code, ErrorCode::DiskFull);
    }
}

#[test]
fn a_passphrase_is_in_no_debug_text() {
    let text = format!("{:?}", request(PaperKind::Result, "run-1"));
    assert!(!text.contains("amber"), "{text}");
}
