//! How a page reads: length of its sentences and of itself, and words that the handbook does not
//! use; with the exceptions that its front matter gives reasons for.

use crate::data::words::{AvoidedWords, Finder, Found};
use crate::document::Page;
use crate::markdown::Block;
use crate::problem::{Code, Problem};
use crate::prose::Passage;
use std::collections::BTreeSet;
use unicode_segmentation::UnicodeSegmentation;

/// A sentence of more words is not read to its end under pressure.
const LONGEST_SENTENCE: usize = 35;
/// The mean of a page stays below.
const MEAN_SENTENCE: usize = 16;
/// A page of fewer words is a heading.
const SHORTEST_PAGE: u32 = 200;
/// A page of `guide/start` fits one screen.
const LONGEST_START: u32 = 300;

/// Rules that an exception can name; the other ones are `word:` and the id of a word.
const RULES: [(&str, Code); 4] = [
    ("long-sentence", Code::LongSentence),
    ("long-sentences", Code::LongSentences),
    ("page-too-short", Code::PageTooShort),
    ("page-too-long", Code::PageTooLong),
];

/// A problem, and the rule by which an exception can allow it.
struct Finding {
    rule: String,
    problem: Problem,
}

/// The rules with the words of a language.
pub(crate) struct Rules<'a> {
    words: &'a AvoidedWords,
    finder: Finder<'a>,
}

impl<'a> Rules<'a> {
    pub(crate) fn new(words: &'a AvoidedWords, lang: &str) -> Self {
        Self {
            words,
            finder: words.finder(lang),
        }
    }

    /// Words that are not used, in a text that is no page and has no exceptions.
    pub(crate) fn find(&self, text: &str) -> Vec<Found<'a>> {
        self.finder.find(text)
    }

    /// Compares a page with the rules; also exceptions that nothing needs.
    pub(crate) fn check(&self, page: &Page, problems: &mut Vec<Problem>) {
        let passages = page.passages();
        let mut findings = sentences(page, &passages);
        findings.extend(length(page));
        // The page that lists the glossary names words in order to explain them.
        if !page.body.asks_for("glossary") {
            findings.extend(words(page, &passages, &self.finder));
        }
        let rules: BTreeSet<&str> = findings.iter().map(|one| one.rule.as_str()).collect();
        for exception in &page.exceptions {
            let problem = |code| Problem::new(code, &page.file, exception.line);
            if !self.knows(&exception.rule) {
                let known: Vec<&str> = RULES.iter().map(|(rule, _)| *rule).collect();
                let known = format!("{}; known: {}, word:<id>", exception.rule, known.join(", "));
                problems.push(problem(Code::InvalidValue).about("rule").value(known));
            } else if !rules.contains(exception.rule.as_str()) {
                problems.push(problem(Code::UnusedException).about(&exception.rule));
            }
        }
        let allowed = |rule: &str| page.exceptions.iter().any(|one| one.rule == rule);
        findings.retain(|finding| !allowed(&finding.rule));
        problems.extend(findings.into_iter().map(|finding| finding.problem));
    }

    fn knows(&self, rule: &str) -> bool {
        match rule.strip_prefix("word:") {
            Some(id) => self.words.words.iter().any(|word| word.id == id),
            None => RULES.iter().any(|(known, _)| *known == rule),
        }
    }
}

fn finding(code: Code, page: &Page, line: u32, about: &str, value: String) -> Option<Finding> {
    let rule = RULES.iter().find(|(_, known)| *known == code)?;
    Some(Finding {
        rule: rule.0.to_owned(),
        problem: Problem::new(code, &page.file, line)
            .about(about)
            .value(value),
    })
}

/// Sentences end where Unicode says (UAX #29) or where a paragraph or an item ends.
fn sentences(page: &Page, passages: &[Passage]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (mut sentences, mut all) = (0, 0);
    for passage in passages.iter().filter(|passage| passage.is_prose) {
        for sentence in passage.text.unicode_sentences() {
            let words = count(sentence);
            sentences += usize::from(words > 0);
            all += words;
            if words > LONGEST_SENTENCE {
                let beginning = beginning(sentence);
                let value = format!("{words} of {LONGEST_SENTENCE} words");
                findings.extend(finding(
                    Code::LongSentence,
                    page,
                    passage.line,
                    &beginning,
                    value,
                ));
            }
        }
    }
    if sentences > 0 && all >= MEAN_SENTENCE * sentences {
        let mean = format!("{:.1} words", all as f64 / sentences as f64);
        findings.extend(finding(Code::LongSentences, page, 0, "", mean));
    }
    findings
}

/// Pages that are made from the data are as long as the data.
fn length(page: &Page) -> Option<Finding> {
    let is_made = page
        .body
        .blocks
        .iter()
        .any(|block| matches!(block, Block::Generated { .. }));
    let is_start = page.id.folder() == "guide/start";
    let (code, bound) = match page.words {
        words if words < SHORTEST_PAGE && !is_made => (Code::PageTooShort, SHORTEST_PAGE),
        words if words > LONGEST_START && is_start => (Code::PageTooLong, LONGEST_START),
        _ => return None,
    };
    let value = format!("{} of {bound} words", page.words);
    finding(code, page, 0, "", value)
}

fn words(page: &Page, passages: &[Passage], finder: &Finder<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for passage in passages {
        for sentence in passage.text.unicode_sentences() {
            for found in finder.find(sentence) {
                let problem = Problem::new(Code::AvoidedWord, &page.file, passage.line);
                findings.push(Finding {
                    rule: format!("word:{}", found.word.id),
                    problem: problem.about(found.text).value(&found.word.better),
                });
            }
        }
    }
    findings
}

/// Words as a reader counts them: what stands between spaces and has a letter or a digit.
fn count(text: &str) -> usize {
    let words = text.split_whitespace();
    words
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

fn beginning(sentence: &str) -> String {
    let words: Vec<&str> = sentence.split_whitespace().take(6).collect();
    format!("{} …", words.join(" "))
}
