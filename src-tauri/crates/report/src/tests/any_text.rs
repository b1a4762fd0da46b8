//! No text of a person is code, breaks a page or is lost.

use proptest::prelude::*;

use super::{each_run, pages, read, samples, settings};
use crate::{
    Answer, Block, Checklist, Document, Fact, Finding, Foot, Group, Head, Inline, Page, Question,
    ResultSheet, Sign, Step, Strength, pdf,
};

/// What the typesetter would understand if it were source.
const CODE: &[&str] = &[
    "#let x = 1",
    "$x^2$",
    "\\",
    "*strong* _emph_ `raw` = heading",
    "#panic(\"no\")",
    "#import \"/etc/passwd\"",
    "@label <label>",
    "/* comment */ // comment",
    "https://example.org",
    "[x](y) -- --- ... ~",
    "\"quoted\" 'quoted'",
    "{page} {pages}",
];

#[test]
fn code_is_printed_as_it_is_written() {
    let blocks = CODE.iter().map(|&text| Block::paragraph(text)).collect();
    let text = squeeze(&read(&pdf(&page(blocks), &settings("en")).unwrap()));
    for &code in CODE {
        assert!(text.contains(&squeeze(code)), "{code} is missing in {text}");
    }
}

#[test]
fn a_very_long_text_is_there_to_its_end() {
    let sentence = "The bus came at seven and left at nine. ";
    let long = format!("{}End.", sentence.repeat(100_000 / sentence.len()));
    let mut checklist = samples::filled();
    checklist.groups[0].questions[0].note = Some(long);
    let document = Document::Checklist(checklist);
    let pages = pages(&document, "en");
    let mut ends = 0;
    each_run(&pages, &mut |run| ends += run.text.matches("End.").count());
    assert_eq!(ends, 1, "the long text ends on paper");
    assert!(pages.pages().len() > 15, "{} pages", pages.pages().len());
}

#[test]
fn a_very_long_word_stays_on_the_sheet() {
    let word = "x".repeat(3000);
    let blocks = vec![
        Block::paragraph(word.as_str()),
        Block::Facts(vec![Fact::new("Key", word)]),
    ];
    let text = read(&pdf(&page(blocks), &settings("en")).unwrap());
    let printed = text.matches('x').count();
    assert_eq!(printed, 6000, "every letter is on a page");
    let longest = text
        .lines()
        .map(|line| line.trim().chars().count())
        .max()
        .unwrap();
    assert!(longest < 150, "a line of {longest} letters does not fit");
}

#[test]
fn text_in_both_directions_keeps_its_letters() {
    let blocks = vec![
        Block::paragraph("He said سلام at 10:30 and left."),
        Block::paragraph("قال hello ثم 110"),
    ];
    for lang in ["en", "ar"] {
        let mut text = String::new();
        each_run(&pages(&page(blocks.clone()), lang), &mut |run| {
            text.push_str(&run.text)
        });
        for word in ["سلام", "10:30", "hello", "110"] {
            assert!(text.contains(word), "{word} in {lang}: {text}");
        }
    }
}

fn page(blocks: Vec<Block>) -> Document {
    Document::Page(Page {
        blocks,
        ..Page::default()
    })
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_makes_a_checklist(text in "\\PC{0,80}", odd in any::<String>(), chosen in any::<Option<usize>>()) {
        let question = Question {
            text: odd.clone(),
            note: Some(odd.clone()),
            answer: Answer::Choice { chosen, reason: Some(text.clone()) },
            ..Question::default()
        };
        let checklist = Checklist {
            head: Head { title: odd, ..Head::default() },
            answers: vec![text.clone()],
            groups: vec![Group { title: text.clone(), questions: vec![question], ..Group::default() }],
            foot: Foot { page: text, ..Foot::default() },
            ..Checklist::default()
        };
        prop_assert!(pdf(&Document::Checklist(checklist), &settings("en")).is_ok());
    }

    #[test]
    fn any_text_makes_a_result(text in any::<String>(), bars in any::<u8>()) {
        let strength = Strength { bars, label: text.clone() };
        let result = ResultSheet {
            headline: text.clone(),
            findings: vec![Finding {
                name: text.clone(),
                signs: vec![Sign { text: text.clone(), strength: Some(strength) }, Sign::default()],
                ..Finding::default()
            }],
            next: vec![Step { title: text.clone(), text: text.clone() }],
            agreement: vec![Fact::new(text.clone(), text)],
            ..ResultSheet::default()
        };
        prop_assert!(pdf(&Document::Result(result), &settings("lv")).is_ok());
    }

    #[test]
    fn any_text_makes_a_page(text in any::<String>(), lang in "[a-zA-Z#]{0,4}", level in any::<u8>(), width in 0_usize..6) {
        let words = vec![
            Inline::Code(text.clone()),
            Inline::Foreign { lang, text: vec![Inline::text(text.as_str())] },
            Inline::Link { text: vec![], address: Some(text.clone()) },
        ];
        let blocks = vec![
            Block::Heading { level, text: words.clone() },
            Block::Table { align: vec![], head: vec![words.clone()], rows: vec![vec![words.clone(); width]] },
            Block::Code(text),
            Block::Signatures(vec![]),
        ];
        prop_assert!(pdf(&page(blocks), &settings("uk")).is_ok());
    }

    #[test]
    fn letters_are_printed_in_order(text in "[a-zA-Z#$\\\\*_=@<>\\[\\]{}]{1,30}") {
        let mut found = String::new();
        each_run(&pages(&page(vec![Block::paragraph(text.as_str())]), "en"), &mut |run| found.push_str(&run.text));
        let plain: String = found.chars().filter(|&c| c != '\u{ad}').collect();
        prop_assert!(squeeze(&plain).contains(&squeeze(&text)), "{} in {}", text, plain);
    }
}
