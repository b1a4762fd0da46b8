//! Moments in a consular section, a file each in `cases/situations/`, against the real command `handbook`: the words an
//! officer types find the page, the page says what to do now, and it is near the start page of that moment.
//!
//! The command is the one that `cargo build --workspace` has left; build it first when something else than the handbook
//! has changed. A new situation is a new file. Do not bend its words to the search: an officer will not either.

use content::markdown::{Inline, Link};
use content::{Handbook, PageId, Tree};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tests::{handbook, root};

/// How many hits an officer looks at.
const LOOKED_AT: usize = 3;
/// How many links an officer follows from the start page.
const FOLLOWED: usize = 2;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situation {
    /// The file, for the list of failures.
    #[serde(skip)]
    name: String,
    /// What happens, as a colleague would tell it.
    situation: String,
    moment: Moment,
    /// Queries of an officer in a hurry.
    words: Vec<String>,
    /// Pages of which each query must find one.
    pages: Vec<String>,
    /// The page of `guide/start` for this moment.
    start: String,
    /// The page with the answer.
    page: String,
    /// What it says to do now, without marks and links.
    sentence: String,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[serde(rename_all = "lowercase")]
enum Moment {
    Counter,
    Telephone,
    Prison,
    File,
    Household,
    Section,
}

#[test]
fn each_situation_finds_its_page_and_the_sentence_that_says_what_to_do() {
    let situations = situations();
    let queries: BTreeSet<&str> = situations
        .iter()
        .flat_map(|situation| situation.words.iter().map(String::as_str))
        .collect();
    let found = search(&queries);
    let next = std::sync::Mutex::new(situations.iter());
    let work = || {
        let mut wrong = Vec::new();
        loop {
            let Some(situation) = next.lock().unwrap().next() else {
                return wrong;
            };
            wrong.extend(situation.words.iter().filter_map(|words| {
                let found = &found[words];
                let hit = found.iter().any(|page| situation.pages.contains(page));
                (!hit).then(|| format!("{}: “{words}” finds {found:?}", situation.name))
            }));
            if !text_of(&situation.page).contains(&normal(&situation.sentence)) {
                let Situation {
                    name,
                    page,
                    sentence,
                    ..
                } = situation;
                wrong.push(format!("{name}: {page} does not say “{sentence}”"));
            }
        }
    };
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    let mut wrong: Vec<String> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        running
            .into_iter()
            .flat_map(|one| one.join().unwrap())
            .collect()
    });
    wrong.sort();
    report(&wrong);
}

#[test]
fn each_situation_is_two_links_from_its_start_page() {
    let book = Handbook::load(&handbook()).unwrap();
    let tree = book.source().unwrap();
    let mut wrong = Vec::new();
    for situation in situations() {
        let name = &situation.name;
        let near = near(tree, &situation.start);
        if !situation.start.starts_with("guide/start/") {
            wrong.push(format!("{name}: {} is no start page", situation.start));
        }
        if !situation.pages.iter().any(|page| near.contains(page)) {
            wrong.push(format!(
                "{name}: none of {:?} is within {FOLLOWED} links from {}",
                situation.pages, situation.start
            ));
        }
        for page in situation.pages.iter().chain([&situation.page]) {
            if !tree.pages.contains_key(&PageId::new(page)) {
                wrong.push(format!("{name}: there is no page {page}"));
            }
        }
    }
    report(&wrong);
}

#[test]
fn the_situations_are_of_every_moment_and_short() {
    let mut counts = BTreeMap::new();
    let mut wrong = Vec::new();
    for situation in situations() {
        let name = &situation.name;
        *counts.entry(situation.moment).or_insert(0) += 1;
        if !(2..=4).contains(&situation.words.len()) || !(1..=3).contains(&situation.pages.len()) {
            wrong.push(format!("{name}: two to four queries, one to three pages"));
        }
        for words in &situation.words {
            if words.split_whitespace().count() > 4 {
                wrong.push(format!("{name}: nobody in a hurry types “{words}”"));
            }
        }
        let sentences = situation.situation.matches(['.', '?', '!']).count();
        if !(2..=4).contains(&sentences) {
            wrong.push(format!("{name}: told in {sentences} sentences"));
        }
    }
    for (moment, least) in [
        (Moment::Counter, 10),
        (Moment::Telephone, 6),
        (Moment::Prison, 4),
        (Moment::File, 6),
        (Moment::Household, 2),
        (Moment::Section, 2),
    ] {
        let count = counts.get(&moment).copied().unwrap_or(0);
        if count < least {
            wrong.push(format!("{count} situations of {moment:?}, not {least}"));
        }
    }
    report(&wrong);
}

fn report(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} wrong:\n  {}",
        wrong.len(),
        wrong.join("\n  ")
    );
}

fn situations() -> Vec<Situation> {
    let folder = root().join("tests/cases/situations");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files.iter().map(|file| read(file)).collect()
}

fn read(file: &Path) -> Situation {
    let name = file.file_stem().unwrap().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(file).unwrap();
    let situation: Situation =
        toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    Situation { name, ..situation }
}

/// The first pages that `handbook search` finds.
fn search(queries: &BTreeSet<&str>) -> BTreeMap<String, Vec<String>> {
    let lines: Vec<&str> = queries.iter().copied().collect();
    let answers = run(&["search", "--json", "--", "-"], &lines.join("\n"));
    assert_eq!(answers.len(), queries.len());
    let pages = |found: &serde_json::Value| {
        let hits = found["hits"].as_array().unwrap().iter();
        hits.filter(|hit| hit["kind"] == "page")
            .take(LOOKED_AT)
            .map(|hit| hit["page"].as_str().unwrap().to_owned())
            .collect()
    };
    let queries = queries.iter().map(|words| (*words).to_owned());
    queries.zip(answers.iter().map(pages)).collect()
}

/// The words of a page as `handbook page` prints it.
fn text_of(page: &str) -> String {
    let page = run(&["page", "--json", "--", page], "");
    plain(page[0]["html"].as_str().unwrap())
}

fn run(arguments: &[&str], input: &str) -> Vec<serde_json::Value> {
    let mut child = Command::new(program())
        .arg("--content")
        .arg(handbook())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| {
            panic!(
                "{}: {error}; run `cargo build --workspace`",
                program().display()
            )
        });
    let mut lines = child.stdin.take().unwrap();
    lines.write_all(input.as_bytes()).unwrap();
    drop(lines);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
    let values = serde_json::Deserializer::from_slice(&output.stdout);
    values.into_iter().map(Result::unwrap).collect()
}

/// The command as `cargo build` leaves it, in the folder above this test.
fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let folder = here.parent().and_then(Path::parent).unwrap();
    folder.join(format!("handbook{}", std::env::consts::EXE_SUFFIX))
}

/// HTML as words: tags within a line vanish, all others part words, blanks are single.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.trim_start_matches('/').split(' ').next();
        let within = matches!(
            name,
            Some("" | "a" | "span" | "em" | "strong" | "code" | "bdi")
        );
        if !within {
            text.push(' ');
        }
        text.push_str(words);
    }
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    normal(&entities.iter().fold(text, |text, (entity, character)| {
        text.replace(entity, character)
    }))
}

fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A page and those that a reader reaches from it.
fn near(tree: &Tree, start: &str) -> BTreeSet<String> {
    let mut near = BTreeSet::from([start.to_owned()]);
    for _ in 0..FOLLOWED {
        let next: Vec<_> = near.iter().flat_map(|page| links(tree, page)).collect();
        near.extend(next);
    }
    near
}

fn links(tree: &Tree, page: &str) -> Vec<String> {
    let mut links = Vec::new();
    if let Some(page) = tree.pages.get(&PageId::new(page)) {
        page.body.each_inline(&mut |inline| {
            if let Inline::Link(Link::Page(to, _), _) = inline {
                links.push(to.as_str().to_owned());
            }
        });
    }
    links
}
