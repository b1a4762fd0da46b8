//! Documents line by line.

use crate::{
    Answer, Checklist, Fact, Finding, Foot, Head, Listed, Page, Question, RecoveryCode,
    ResultSheet, Sign,
};

/// A text that grows by paragraphs.
#[derive(Default)]
pub(super) struct Sheet {
    paragraphs: Vec<String>,
}

impl Sheet {
    pub(super) fn finish(self) -> String {
        let mut text = self.paragraphs.join("\n\n");
        text.push('\n');
        text
    }

    /// Adds a paragraph; an empty one is left out.
    pub(super) fn add(&mut self, paragraph: impl Into<String>) {
        let paragraph = paragraph.into();
        if !paragraph.trim().is_empty() {
            self.paragraphs.push(paragraph);
        }
    }

    pub(super) fn heading(&mut self, words: &str) {
        if !words.is_empty() {
            self.add(format!("## {words}"));
        }
    }

    pub(super) fn facts(&mut self, facts: &[Fact]) {
        let lines: Vec<String> = facts
            .iter()
            .map(|fact| format!("{}: {}", fact.label, or_line(&fact.value)))
            .collect();
        self.add(lines.join("\n"));
    }

    pub(super) fn signatures(&mut self, labels: &[String]) {
        let lines: Vec<String> = labels
            .iter()
            .map(|label| format!("{label}: {LINE}"))
            .collect();
        self.add(lines.join("\n"));
    }

    pub(super) fn checklist(&mut self, checklist: &Checklist) {
        self.head(&checklist.head);
        self.facts(&checklist.facts);
        self.blocks(&checklist.intro);
        let mut number = 0;
        for group in &checklist.groups {
            self.heading(&group.title);
            self.blocks(&group.intro);
            for question in &group.questions {
                number += 1;
                self.question(number, question, checklist);
            }
        }
        self.signatures(&checklist.signatures);
        self.foot(&checklist.foot);
    }

    fn question(&mut self, number: usize, question: &Question, checklist: &Checklist) {
        let aside = question.aside.iter().map(|aside| format!("\n({aside})"));
        self.add(format!(
            "{number}. {}{}",
            question.text,
            aside.collect::<String>()
        ));
        self.blocks(&question.how);
        let mut lines = vec![match &question.answer {
            Answer::Choice { chosen, reason } => {
                let boxes = checklist.answers.iter().enumerate().map(|(at, label)| {
                    let mark = if *chosen == Some(at) { "x" } else { " " };
                    format!("[{mark}] {label}")
                });
                boxes.chain(reason.clone()).collect::<Vec<_>>().join("  ")
            }
            Answer::Words(words) => words.clone().unwrap_or_else(|| LINE.to_owned()),
        }];
        match &question.note {
            Some(note) => lines.push(format!("{}: {note}", checklist.note_label)),
            None if question.lines > 0 => lines.push(format!("{}: {LINE}", checklist.note_label)),
            None => {}
        }
        self.add(lines.join("\n"));
    }

    pub(super) fn result(&mut self, result: &ResultSheet) {
        self.head(&result.head);
        self.add(result.headline.as_str());
        self.add(result.lead.as_str());
        self.add(result.not_identification.join(" "));
        for element in &result.elements {
            self.add(format!(
                "{}: {}\n{}",
                element.name, element.state, element.text
            ));
        }
        if !result.findings.is_empty() {
            self.heading(&result.findings_title);
            for finding in &result.findings {
                self.finding(finding);
            }
            self.add(result.method.as_deref().unwrap_or_default());
        }
        self.listed(&result.unknown);
        if !result.next.is_empty() {
            self.heading(&result.next_title);
            let steps = result.next.iter().enumerate();
            let lines = steps.map(|(at, step)| {
                format!("{}. {} {}", at + 1, step.title, step.text)
                    .trim_end()
                    .to_owned()
            });
            self.add(lines.collect::<Vec<_>>().join("\n"));
        }
        if !result.agreement.is_empty() {
            self.heading(&result.agreement_title);
            self.facts(&result.agreement);
        }
        self.signatures(&result.signatures);
        self.foot(&result.foot);
    }

    fn finding(&mut self, finding: &Finding) {
        let mut lines = vec![format!("{}: {}", finding.name, finding.reading)];
        lines.extend(finding.signs.iter().map(sign));
        if finding.signs.is_empty() && !finding.none.is_empty() {
            lines.push(format!("- {}", finding.none));
        }
        self.add(lines.join("\n"));
    }

    fn listed(&mut self, listed: &Listed) {
        if listed.items.is_empty() {
            return;
        }
        self.heading(&listed.title);
        let items: Vec<String> = listed
            .items
            .iter()
            .map(|item| format!("- {item}"))
            .collect();
        self.add(items.join("\n"));
        self.add(listed.remark.as_deref().unwrap_or_default());
    }

    pub(super) fn recovery_code(&mut self, code: &RecoveryCode) {
        self.head(&code.head);
        self.add(code.opens.as_str());
        self.add(code.groups.join(" "));
        self.add(code.warning.as_deref().unwrap_or_default());
        self.facts(&code.facts);
        for list in &code.lists {
            self.listed(list);
        }
        self.foot(&code.foot);
    }

    pub(super) fn page(&mut self, page: &Page) {
        self.head(&page.head);
        self.add(page.summary.as_deref().unwrap_or_default());
        self.blocks(&page.blocks);
        if !page.notes.is_empty() {
            self.heading(&page.notes_title);
            for (at, note) in page.notes.iter().enumerate() {
                self.item(&format!("{}. ", at + 1), note);
            }
        }
        self.foot(&page.foot);
    }

    fn head(&mut self, head: &Head) {
        self.add(head.above.as_deref().unwrap_or_default());
        self.add(format!("# {}", head.title));
        let lines: Vec<&str> = head
            .reference
            .iter()
            .chain(&head.beside)
            .map(String::as_str)
            .collect();
        self.add(lines.join("\n"));
    }

    /// A text has no pages, so only the lines of a foot are left.
    fn foot(&mut self, foot: &Foot) {
        self.add(foot.lines.join("\n"));
    }
}

const LINE: &str = "____________________";

fn or_line(value: &str) -> &str {
    if value.is_empty() { LINE } else { value }
}

fn sign(sign: &Sign) -> String {
    match &sign.strength {
        Some(strength) => format!("- {} ({})", sign.text, strength.label),
        None => format!("- {}", sign.text),
    }
}
