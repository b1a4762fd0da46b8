//! A case that goes from one officer to another, and what can be wrong with the file.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use super::seal::{VERSION, opened};
use crate::view::{
    AnswerInput, CaseInput, CaseView, ConsentInput, HandoverPreview, HandoverRequest,
    PlanStepInput, SavedPaper,
};
use crate::{App, ErrorCode, LockReason, Parameters, Places};
use age::x25519::Identity;
use std::path::{Path, PathBuf};

const PASSPHRASE: &str = "amber ferry lantern moss";
/// Words that must stand nowhere in the open.
const MARKER: &str = "zebrafink";
const LIST: &str = "checklists/first-screening";
/// A question of an officer's own.
const ASKED: &str = "Does a quokka wait outside?";

/// An officer at a computer of their own, with case work unlocked.
struct Post {
    app: App,
    folder: tempfile::TempDir,
}

impl Post {
    fn new(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = App::start(Places {
            handbook: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../handbook")),
            index: None,
            data: folder.path().join("data"),
            papers: folder.path().join("papers"),
            today: crate::Date {
                year: 2026,
                month: 11,
                day: 22,
            },
            pseudo: false,
            version: "0".to_owned(),
            clock: || 1_795_305_600_000,
            work: Some(Parameters::WEAK),
        });
        app.create_profile(name, "consul", PASSPHRASE).unwrap();
        Self { app, folder }
    }

    /// A case with a run, a note and a step, and consent for another post.
    fn case(&self) -> CaseView {
        let app = &self.app;
        let details = CaseInput {
            label: MARKER.to_owned(),
            origin: "UA".to_owned(),
            ..CaseInput::default()
        };
        let case = app.add_case(details).unwrap();
        let run = app.start_run(&case.id, LIST, None, "en").unwrap();
        self.answer(&run.run, "yes");
        app.add_note(&case.id, None, &format!("She said {MARKER}."))
            .unwrap();
        let consent = ConsentInput {
            receiver: "other-post".to_owned(),
            given: "yes".to_owned(),
            ..ConsentInput::default()
        };
        app.add_consent(&case.id, consent).unwrap()
    }

    /// Answers the first question of the list that is no part of the gate.
    fn answer(&self, run: &str, value: &str) {
        let question = self.first(run);
        let input = AnswerInput {
            question,
            value: value.to_owned(),
            reason: String::new(),
            note: String::new(),
        };
        self.app.answer(run, input).unwrap();
    }

    /// The same, with an answer to a question that this officer has added.
    fn asked_of_its_own(&self) -> CaseView {
        let cards = self.app.add_own_question(LIST, ASKED, "en").unwrap();
        let card = cards.iter().find(|card| card.id == LIST).unwrap();
        let case = self.case();
        let input = AnswerInput {
            question: card.own[0].id.clone(),
            value: "yes".to_owned(),
            ..AnswerInput::default()
        };
        self.app.answer(&case.runs[0].run, input).unwrap();
        case
    }

    fn hand_over_by_passphrase(&self, case: &str) -> SavedPaper {
        let request = HandoverRequest {
            passphrase: PASSPHRASE.to_owned(),
            ..HandoverRequest::default()
        };
        self.app.hand_over(case, request).unwrap()
    }

    fn first(&self, run: &str) -> String {
        let view = self.app.run(run, "en").unwrap();
        let groups = view.groups.iter().filter(|group| group.kind == "list");
        let mut questions = groups.flat_map(|group| &group.questions);
        let first = questions.find(|question| question.takes == "yesno");
        first.unwrap().id.clone()
    }

    fn hand_over(&self, case: &str, to: &Self) -> Vec<u8> {
        let request = HandoverRequest {
            key: to.app.keys().unwrap().public,
            ..HandoverRequest::default()
        };
        bytes_of(&self.app.hand_over(case, request).unwrap())
    }

    fn open(&self, bytes: &[u8], passphrase: &str) -> Result<String, ErrorCode> {
        let opened = self.app.open_handover(bytes, passphrase.to_owned());
        opened
            .map(|preview| preview.from)
            .map_err(|error| error.code)
    }
}

fn bytes_of(saved: &SavedPaper) -> Vec<u8> {
    std::fs::read(Path::new(&saved.folder).join(&saved.file)).unwrap()
}

/// Whether a text stands in the open anywhere below a folder.
fn stands_in(folder: &Path, text: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return stands_in(&path, text);
        }
        let bytes = std::fs::read(&path).unwrap_or_default();
        bytes
            .windows(text.len())
            .any(|part| part == text.as_bytes())
    })
}

#[test]
fn a_case_goes_to_another_officer_and_comes_back_and_what_both_changed_is_unclear() {
    let (riga, oslo) = (Post::new("Ilze"), Post::new("Anna"));
    let case = riga.case();
    let run = case.runs[0].run.clone();
    let bytes = riga.hand_over(&case.id, &oslo);

    let preview = oslo.app.open_handover(&bytes, String::new()).unwrap();
    assert_eq!(
        (preview.from.as_str(), preview.reference.as_str()),
        ("Ilze", "2026-001")
    );
    assert_eq!(preview.own_reference, "");
    assert_eq!(preview.runs.len(), 1);
    assert!(preview.changes.iter().all(|change| change.change == "new"));
    assert!(
        oslo.app.cases().unwrap().cases.is_empty(),
        "a preview writes nothing"
    );
    let there = oslo.app.take_over(false).unwrap();
    assert_eq!(there.details.label, MARKER);
    assert!(there.timeline.iter().any(|entry| entry.kind == "received"));
    assert!(oslo.app.take_over(false).is_err(), "it is taken over once");

    let run_there = there.runs[0].run.clone();
    riga.answer(&run, "no");
    oslo.answer(&run_there, "unclear");
    oslo.answer(&run_there, "not-asked");
    let step = PlanStepInput {
        step: "call".to_owned(),
        state: "skipped".to_owned(),
        ..PlanStepInput::default()
    };
    oslo.app
        .record_step(&there.id, "pathways/other-national-adult", &step, "en")
        .unwrap();
    let bytes = oslo.hand_over(&there.id, &riga);
    let preview = riga.app.open_handover(&bytes, String::new()).unwrap();
    assert_eq!(preview.own_reference, "2026-001");
    let both: Vec<_> = preview
        .changes
        .iter()
        .filter(|change| change.change == "both")
        .collect();
    assert_eq!(both.len(), 1);
    let (mine, theirs) = (&both[0].versions[0], &both[0].versions[1]);
    assert!(mine.here && mine.value == "no" && mine.who == "Ilze");
    assert!(!theirs.here && theirs.value == "not-asked" && theirs.who == "Anna");
    assert_ne!(
        both[0].title, both[0].about,
        "the question is named in words"
    );

    let merged = riga.app.take_over(false).unwrap();
    assert_eq!(merged.disputes.len(), 1);
    let view = riga.app.run(&run, "en").unwrap();
    let question = riga.first(&run);
    assert_eq!(view.state.disputes[0].about, question);
    assert!(
        view.state.assessment.unknown.contains(&question),
        "nobody picks silently"
    );

    let rival = view.state.disputes[0]
        .versions
        .iter()
        .find(|one| !one.id.is_empty())
        .unwrap();
    let item = &view.state.disputes[0].item;
    let settled = riga.app.settle(&case.id, item, &rival.id).unwrap();
    assert!(settled.disputes.is_empty());
    let bytes = riga.hand_over(&case.id, &oslo);
    oslo.app.open_handover(&bytes, String::new()).unwrap();
    assert!(oslo.app.take_over(false).unwrap().disputes.is_empty());

    for post in [&riga, &oslo] {
        assert!(!stands_in(post.folder.path(), MARKER));
        post.app.lock(LockReason::Asked).unwrap();
        assert!(!stands_in(post.folder.path(), MARKER));
    }
}

#[test]
fn answering_again_is_a_choice_and_a_note_beside_it_is_none() {
    let (riga, oslo) = (Post::new("Ilze"), Post::new("Anna"));
    let case = riga.case();
    let run = &case.runs[0].run;
    oslo.app
        .open_handover(&riga.hand_over(&case.id, &oslo), String::new())
        .unwrap();
    let there = oslo.app.take_over(false).unwrap();
    riga.answer(run, "no");
    oslo.answer(&there.runs[0].run, "unclear");
    riga.app
        .open_handover(&oslo.hand_over(&there.id, &riga), String::new())
        .unwrap();
    riga.app.take_over(false).unwrap();

    let question = riga.first(run);
    let given = riga.app.run(run, "en").unwrap().state.answers;
    let given = given
        .iter()
        .find(|answer| answer.question == question)
        .unwrap()
        .clone();
    let input = |value: &str, note: &str| AnswerInput {
        question: question.clone(),
        value: value.to_owned(),
        reason: String::new(),
        note: note.to_owned(),
    };
    let state = riga
        .app
        .answer(run, input(&given.value, "seen again"))
        .unwrap();
    assert_eq!(state.disputes.len(), 1);
    let state = riga.app.answer(run, input("yes", "seen again")).unwrap();
    assert!(state.disputes.is_empty());
    assert!(!state.assessment.unknown.contains(&question));
}

#[test]
fn nothing_is_handed_over_without_consent_or_a_recorded_reason() {
    let (riga, oslo) = (Post::new("Ilze"), Post::new("Anna"));
    let case = riga.app.add_case(CaseInput::default()).unwrap();
    let mut request = HandoverRequest {
        key: oslo.app.keys().unwrap().public,
        reason: "convenience".to_owned(),
        ..HandoverRequest::default()
    };
    assert!(!riga.app.handover_contents(&case.id).unwrap().agreed);
    let refused = riga.app.hand_over(&case.id, request.clone()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::ConsentMissing);
    assert!(!riga.folder.path().join("papers").exists());

    request.reason = "danger".to_owned();
    let saved = riga.app.hand_over(&case.id, request).unwrap();
    assert_eq!(saved.file, "paper-1.age");
    let timeline = riga.app.case(&case.id).unwrap().timeline;
    let entry = timeline
        .iter()
        .find(|entry| entry.kind == "handed-over")
        .unwrap();
    assert_eq!(entry.text, "other-post:danger");
}

#[test]
fn an_erased_case_returns_only_when_somebody_says_so() {
    let (riga, oslo) = (Post::new("Ilze"), Post::new("Anna"));
    let case = riga.case();
    let bytes = riga.hand_over(&case.id, &oslo);
    oslo.app.open_handover(&bytes, String::new()).unwrap();
    let there = oslo.app.take_over(false).unwrap();
    oslo.app.erase_case(&there.id, "asked").unwrap();
    let preview = oslo.app.open_handover(&bytes, String::new()).unwrap();
    assert_eq!(preview.erased.unwrap().reference, there.reference);
    assert_eq!(
        oslo.app.take_over(false).unwrap_err().code,
        ErrorCode::HandoverErased
    );
    assert!(oslo.app.cases().unwrap().cases.is_empty());
    assert_eq!(oslo.app.take_over(true).unwrap().reference, "2026-002");
}

#[test]
fn a_file_that_cannot_be_opened_says_why_and_changes_nothing() {
    let (riga, oslo, rome) = (Post::new("Ilze"), Post::new("Anna"), Post::new("Rosa"));
    let case = riga.case();
    let bytes = riga.hand_over(&case.id, &oslo);
    assert_eq!(oslo.open(&bytes, ""), Ok("Ilze".to_owned()));
    assert_eq!(rome.open(&bytes, ""), Err(ErrorCode::HandoverNotForYou));
    assert_eq!(
        rome.open(&bytes, PASSPHRASE),
        Err(ErrorCode::HandoverNotForYou)
    );

    for foreign in [&b""[..], b"%PDF-1.7", b"age", &[0; 500]] {
        assert_eq!(oslo.open(foreign, ""), Err(ErrorCode::HandoverForeign));
    }
    for end in (AGE_LINE..bytes.len()).step_by(bytes.len() / 40) {
        let damaged = oslo.open(&bytes[..end], "").unwrap_err();
        assert_eq!(damaged, ErrorCode::HandoverDamaged, "cut at {end}");
    }
    for at in (AGE_LINE..bytes.len()).step_by(bytes.len() / 60) {
        let mut bytes = bytes.clone();
        bytes[at] ^= 4;
        let damaged = oslo.open(&bytes, "").unwrap_err();
        let expected = [ErrorCode::HandoverDamaged, ErrorCode::HandoverNotForYou];
        assert!(expected.contains(&damaged), "{damaged:?} at {at}");
    }
    assert!(oslo.app.cases().unwrap().cases.is_empty());
}

/// Length of the line with which an age file begins.
const AGE_LINE: usize = "age-encryption.org/v1\n".len();

#[test]
fn a_passphrase_is_asked_for_and_a_wrong_or_weak_one_is_refused() {
    let (riga, oslo) = (Post::new("Ilze"), Post::new("Anna"));
    let case = riga.case();
    let with = |passphrase: &str| HandoverRequest {
        passphrase: passphrase.to_owned(),
        ..HandoverRequest::default()
    };
    let weak = riga.app.hand_over(&case.id, with("riga")).unwrap_err();
    assert_eq!(weak.code, ErrorCode::PassphraseTooWeak);
    let bytes = bytes_of(&riga.app.hand_over(&case.id, with(PASSPHRASE)).unwrap());
    assert_eq!(
        oslo.open(&bytes, ""),
        Err(ErrorCode::HandoverPassphraseNeeded)
    );
    assert_eq!(
        oslo.open(&bytes, "amber ferry"),
        Err(ErrorCode::HandoverWrongPassphrase)
    );
    assert_eq!(oslo.open(&bytes, PASSPHRASE), Ok("Ilze".to_owned()));
}

#[test]
fn what_is_inside_is_looked_at_too() {
    let own = Identity::generate();
    let inside = |plain: &[u8]| {
        let bytes = age::encrypt(&own.to_public(), plain).unwrap();
        opened(&bytes, &own, String::new()).unwrap_err()
    };
    assert_eq!(inside(b"%PDF-1.7").code, ErrorCode::HandoverForeign);
    assert_eq!(
        inside(b"diplomatic-handbook-handover x\n{}").code,
        ErrorCode::HandoverDamaged
    );
    assert_eq!(
        inside(b"diplomatic-handbook-handover 1").code,
        ErrorCode::HandoverDamaged
    );
    assert_eq!(
        inside(b"diplomatic-handbook-handover 2\n{}").code,
        ErrorCode::HandoverDamaged
    );
    let newer = inside(b"diplomatic-handbook-handover 3\n{\"anything\": 1}");
    assert_eq!(newer.code, ErrorCode::HandoverTooNew);
    assert_eq!(
        (
            newer.details["found"].as_str(),
            newer.details["known"].as_str()
        ),
        ("3", "2")
    );
}

/// Files of every version are read for ever. `UPDATE=1` makes the one of this version when there is none.
#[test]
fn a_file_of_each_version_opens() {
    let folder = PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/fixtures/handover"
    ));
    let path = folder.join(format!("v{VERSION}.age"));
    if !path.exists() && std::env::var_os("UPDATE").is_some() {
        let post = Post::new("Test Officer");
        let case = post.asked_of_its_own();
        let case = post
            .app
            .set_case_state(&case.id, "closed", "", "identified");
        let bytes = bytes_of(&post.hand_over_by_passphrase(&case.unwrap().id));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(&path, bytes).unwrap();
    }
    for version in 1..=VERSION {
        let post = Post::new("Anna");
        let bytes = std::fs::read(folder.join(format!("v{version}.age"))).unwrap();
        let preview = post
            .app
            .open_handover(&bytes, PASSPHRASE.to_owned())
            .unwrap();
        assert_eq!(preview.from, "Test Officer");
        let case = post.app.take_over(false).unwrap();
        assert_eq!(case.details.origin, "UA");
        assert_eq!((case.runs.len(), case.consents.len()), (1, 1));
        let ending = if version == 1 {
            "unknown"
        } else {
            "identified"
        };
        assert_eq!(case.ending, ending);
    }
}

#[test]
fn the_words_of_a_question_that_an_officer_added_go_along_and_on() {
    let [riga, oslo, kyiv] = ["Ilze", "Anna", "Olena"].map(Post::new);
    let case = riga.asked_of_its_own();
    let bytes = riga.hand_over(&case.id, &oslo);
    let preview = oslo.app.open_handover(&bytes, String::new()).unwrap();
    let titles = |preview: &HandoverPreview| -> Vec<String> {
        let changes = preview.changes.iter();
        changes.map(|change| change.title.clone()).collect()
    };
    assert!(
        titles(&preview).contains(&ASKED.to_owned()),
        "{:?}",
        titles(&preview)
    );
    let there = oslo.app.take_over(false).unwrap();
    let asked = |post: &Post, case: &CaseView| -> Vec<(String, String)> {
        let run = post.app.run(&case.runs[0].run, "en").unwrap();
        let own = run.groups.iter().filter(|group| group.kind == "own");
        let own = own.flat_map(|group| group.questions.clone());
        own.map(|one| {
            let mut answers = run.state.answers.iter();
            let answer = answers.find(|answer| answer.question == one.id).unwrap();
            (one.text, answer.value.clone())
        })
        .collect()
    };
    let expected = [(ASKED.to_owned(), "yes".to_owned())];
    assert_eq!(asked(&oslo, &there), expected);
    assert!(
        !stands_in(&oslo.folder.path().join("data"), ASKED),
        "it is a question about a person, and lies in the vault only"
    );
    assert!(
        oslo.app
            .checklists("en")
            .unwrap()
            .iter()
            .all(|card| card.own.is_empty()),
        "other runs do not ask it"
    );

    let bytes = oslo.hand_over(&there.id, &kyiv);
    kyiv.app.open_handover(&bytes, String::new()).unwrap();
    let further = kyiv.app.take_over(false).unwrap();
    assert_eq!(
        asked(&kyiv, &further),
        expected,
        "a third post knows it too"
    );
}

#[test]
fn how_a_case_ended_is_known_at_the_other_post_and_two_endings_wait_for_a_choice() {
    let [riga, oslo] = ["Ilze", "Anna"].map(Post::new);
    let case = riga.case();
    let bytes = riga.hand_over(&case.id, &oslo);
    oslo.app.open_handover(&bytes, String::new()).unwrap();
    let there = oslo.app.take_over(false).unwrap();
    let closed = oslo
        .app
        .set_case_state(&there.id, "closed", "to Lviv", "returned-safely");
    let bytes = oslo.hand_over(&closed.unwrap().id, &riga);
    riga.app.open_handover(&bytes, String::new()).unwrap();
    let here = riga.app.take_over(false).unwrap();
    // Whether it is closed here, and the words about it, are decided here.
    assert_eq!((here.state.as_str(), here.outcome.as_str()), ("open", ""));
    assert_eq!(here.ending, "returned-safely");
    let waiting = riga
        .app
        .set_case_state(&case.id, "waiting", "", "")
        .unwrap();
    assert_eq!(
        waiting.ending, "returned-safely",
        "waiting takes nothing back"
    );

    riga.app
        .set_case_state(&case.id, "closed", "", "contact-lost")
        .unwrap();
    oslo.app
        .set_case_state(&there.id, "closed", "", "identified")
        .unwrap();
    let bytes = oslo.hand_over(&there.id, &riga);
    riga.app.open_handover(&bytes, String::new()).unwrap();
    let both = riga.app.take_over(false).unwrap();
    let dispute = &both.disputes[0];
    assert_eq!((both.disputes.len(), dispute.about.as_str()), (1, "ending"));
    let other = dispute.versions.iter().find(|one| !one.here).unwrap();
    let settled = riga.app.settle(&case.id, &dispute.item, &other.id).unwrap();
    assert_eq!((&settled.ending, settled.disputes.len()), (&other.value, 0));

    let open = riga
        .app
        .set_case_state(&case.id, "open", "", "identified")
        .unwrap();
    assert_eq!(
        open.ending, "unknown",
        "what is taken up again has not ended"
    );
}

#[test]
fn keys_are_shown_compared_and_never_printed() {
    let (riga, oslo) = (Post::new("Ilze"), Post::new("Anna"));
    let own = oslo.app.keys().unwrap();
    assert!(own.public.starts_with("age1"));
    assert_eq!(own.public, oslo.app.keys().unwrap().public, "made once");
    let pasted = format!(
        " {} \n{}",
        &own.public[..20],
        own.public[20..].to_uppercase()
    );
    let keys = riga.app.add_colleague("Anna in Oslo", &pasted).unwrap();
    assert_eq!(keys.colleagues[0].key, own.public);
    assert_eq!(keys.colleagues[0].fingerprint, own.fingerprint);
    assert_eq!(riga.app.fingerprint(&pasted).unwrap(), own.fingerprint);
    assert_eq!(own.fingerprint.len(), 6);
    assert!(own.fingerprint.iter().all(|group| group.len() == 5));
    let wrong = riga.app.add_colleague("nobody", "age1qqqq").unwrap_err();
    assert_eq!(wrong.code, ErrorCode::HandoverKeyWrong);
    assert!(
        riga.app
            .remove_colleague(&keys.colleagues[0].id)
            .unwrap()
            .colleagues
            .is_empty()
    );
    oslo.app.lock(LockReason::Asked).unwrap();
    assert_eq!(oslo.app.keys().unwrap_err().code, ErrorCode::VaultLocked);
    assert!(!stands_in(oslo.folder.path(), "AGE-SECRET-KEY"));
}
