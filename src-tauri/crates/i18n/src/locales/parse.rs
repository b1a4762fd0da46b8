//! One message file -> its entries and the problems of reading it. Never fails.

use std::thread;

use fluent_syntax::ast::{
    CallArguments, Entry as Node, Expression, InlineExpression, Message, Pattern, PatternElement,
    Resource, Term,
};
use fluent_syntax::{parser, serializer};

use super::entry::{Entry, EntryKind, Name, declarations};
use super::{MessageFile, Problem, ProblemKind};

/// The parser and the walk over its tree go as deep as a file nests its braces, so the stack grows
/// with their number; a file with more than this is refused. All of `locales/en` has a few hundred.
const MOST_BRACES: usize = 5_000;
const STACK: usize = 1 << 20;
const STACK_PER_BRACE: usize = 32 << 10;

/// A message file, read.
#[derive(Debug, Default)]
pub(crate) struct ParsedFile {
    pub(crate) language: String,
    pub(crate) area: String,
    pub(crate) path: String,
    /// Whether it says in a `###` comment what it is for.
    pub(crate) has_purpose: bool,
    pub(crate) entries: Vec<Entry>,
    pub(crate) problems: Vec<Problem>,
}

pub(crate) fn parse(file: &MessageFile) -> ParsedFile {
    let mut parsed = ParsedFile {
        language: file.language.clone(),
        area: file.area.clone(),
        path: file.path(),
        ..ParsedFile::default()
    };
    match std::str::from_utf8(&file.bytes) {
        // Some editors begin a file with a byte order mark, which Fluent takes for a letter.
        Ok(text) => read_text(text.strip_prefix('\u{feff}').unwrap_or(text), &mut parsed),
        Err(error) => {
            let before = &file.bytes[..error.valid_up_to()];
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            parsed
                .problems
                .push(Problem::new(&parsed.path, line, ProblemKind::NotUtf8));
        }
    }
    parsed
}

/// Reads on a thread of its own: its stack fits the nesting of the file, and should the parser
/// itself stumble, that is a problem of the file and not the end of the program.
fn read_text(text: &str, parsed: &mut ParsedFile) {
    if let Some(position) = broken_escape(text) {
        let line = Lines::of(text).at(position);
        parsed
            .problems
            .push(Problem::new(&parsed.path, line, ProblemKind::BrokenEscape));
        return;
    }
    let braces = text
        .bytes()
        .filter(|byte| matches!(byte, b'{' | b'('))
        .count();
    let read = if braces > MOST_BRACES {
        None
    } else {
        thread::scope(|scope| {
            thread::Builder::new()
                .stack_size(STACK + braces * STACK_PER_BRACE)
                .spawn_scoped(scope, || read_entries(text, &parsed.path))
                .ok()?
                .join()
                .ok()
        })
    };
    match read {
        Some((has_purpose, entries, problems)) => {
            parsed.has_purpose = has_purpose;
            parsed.entries = entries;
            parsed.problems.extend(problems);
        }
        None => parsed
            .problems
            .push(Problem::new(&parsed.path, 1, ProblemKind::Unreadable)),
    }
}

/// Where a `\u` or `\U` runs into a letter outside ASCII before it has its four or six digits.
/// The parser (fluent-syntax 0.12) cuts such a letter in two and panics.
fn broken_escape(text: &str) -> Option<usize> {
    text.match_indices('\\').find_map(|(position, _)| {
        let mut letters = text[position + 1..].chars();
        let digits = match letters.next()? {
            'u' => 4,
            'U' => 6,
            _ => return None,
        };
        letters
            .take(digits)
            .find(|letter| !letter.is_ascii_hexdigit())
            .filter(|letter| !letter.is_ascii())
            .map(|_| position)
    })
}

fn read_entries(text: &str, path: &str) -> (bool, Vec<Entry>, Vec<Problem>) {
    let lines = Lines::of(text);
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(partly) => partly,
    };
    let problems = errors
        .into_iter()
        .map(|error| {
            let kind = ProblemKind::Syntax {
                reason: error.kind.to_string(),
            };
            Problem::new(path, lines.at(error.pos.start), kind)
        })
        .collect();
    let has_purpose = matches!(resource.body.first(), Some(Node::ResourceComment(_)));
    let entries = resource
        .body
        .into_iter()
        .filter_map(|node| match node {
            Node::Message(message) => Some(read_message(message, &lines)),
            Node::Term(term) => Some(read_term(term, &lines)),
            _ => None,
        })
        .collect();
    (has_purpose, entries, problems)
}

fn read_message(mut message: Message<&str>, lines: &Lines<'_>) -> Entry {
    let mut entry = new_entry(EntryKind::Message, lines.name(message.id.name));
    if let Some(comment) = message.comment.take() {
        entry.declarations = declarations(&comment.content);
    }
    if let Some(value) = &message.value {
        walk_pattern(value, lines, &mut entry);
    }
    for attribute in &message.attributes {
        entry.attributes.push(lines.name(attribute.id.name));
    }
    message.attributes.clear();
    entry.text = written(message);
    entry
}

fn read_term(term: Term<&str>, lines: &Lines<'_>) -> Entry {
    let mut entry = new_entry(EntryKind::Term, lines.name(term.id.name));
    walk_pattern(&term.value, lines, &mut entry);
    entry
}

fn new_entry(kind: EntryKind, id: Name) -> Entry {
    Entry {
        kind,
        id,
        text: String::new(),
        declarations: Vec::new(),
        attributes: Vec::new(),
        variables: Vec::new(),
        terms: Vec::new(),
        messages: Vec::new(),
        functions: Vec::new(),
    }
}

/// The text of a message as Fluent writes it, without its id and without indentation.
fn written(message: Message<&str>) -> String {
    let id = message.id.name;
    let written = serializer::serialize(&Resource {
        body: vec![Node::Message(message)],
    });
    let text = written.trim_end().strip_prefix(id).unwrap_or(&written);
    let text = text.trim_start().trim_start_matches('=').trim_start();
    let lines: Vec<&str> = text
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    lines.join("\n")
}

fn walk_pattern(pattern: &Pattern<&str>, lines: &Lines<'_>, entry: &mut Entry) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, lines, entry);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, lines: &Lines<'_>, entry: &mut Entry) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, lines, entry),
        Expression::Select { selector, variants } => {
            walk_inline(selector, lines, entry);
            for variant in variants {
                walk_pattern(&variant.value, lines, entry);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, lines: &Lines<'_>, entry: &mut Entry) {
    match inline {
        InlineExpression::VariableReference { id } => entry.variables.push(lines.name(id.name)),
        InlineExpression::MessageReference { id, .. } => entry.messages.push(lines.name(id.name)),
        InlineExpression::TermReference { id, arguments, .. } => {
            entry.terms.push(lines.name(id.name));
            if let Some(arguments) = arguments {
                walk_arguments(arguments, lines, entry);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            entry.functions.push(lines.name(id.name));
            walk_arguments(arguments, lines, entry);
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, lines, entry),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn walk_arguments(arguments: &CallArguments<&str>, lines: &Lines<'_>, entry: &mut Entry) {
    for positional in &arguments.positional {
        walk_inline(positional, lines, entry);
    }
    for named in &arguments.named {
        walk_inline(&named.value, lines, entry);
    }
}

/// Finds the line of a position, and of a name that was cut out of the text.
struct Lines<'text> {
    text: &'text str,
    starts: Vec<usize>,
}

impl<'text> Lines<'text> {
    fn of(text: &'text str) -> Self {
        let starts = text
            .match_indices('\n')
            .map(|(newline, _)| newline + 1)
            .collect();
        Self { text, starts }
    }

    /// Lines count from 1; a position behind the end is on the last line.
    fn at(&self, position: usize) -> usize {
        let position = position.min(self.text.trim_end().len());
        self.starts.partition_point(|start| *start <= position) + 1
    }

    /// The tree keeps no positions, but its names are slices of the text: where a slice begins in
    /// memory says where it stands.
    fn name(&self, part: &str) -> Name {
        let position = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        Name {
            text: part.to_owned(),
            line: self.at(position),
        }
    }
}

#[cfg(test)]
mod tests;
