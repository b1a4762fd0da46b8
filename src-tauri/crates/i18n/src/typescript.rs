//! English messages and the table of languages -> the TypeScript through which the interface uses
//! them. Pure functions: the same input gives the same text, formatted as prettier would.

use std::fmt::Write;

use crate::languages::{languages, source_language};
use crate::locales::{Declaration, Entry, MessageFile, is_for_paper, parse};

/// How a generated file begins.
pub const GENERATED_MARK: &str = "// Generated from locales/; do not edit.";

const COMMAND: &str = "// After a change: cargo run -p i18n --example generate_messages";

/// As in the configuration of prettier.
const PRINT_WIDTH: usize = 100;

/// `ui/src/lib/i18n/messages.ts`: one function for each English message, with its text as
/// documentation and an object of typed arguments where it has any.
pub fn generate_typescript(files: &[MessageFile]) -> String {
    let mut code =
        format!("{GENERATED_MARK}\n{COMMAND}\n\nimport {{ format }} from './runtime.svelte';\n");
    for file in files
        .iter()
        .filter(|file| file.language == source_language().code && !is_for_paper(&file.area))
    {
        for entry in parse(file)
            .entries
            .iter()
            .filter(|entry| entry.is_message())
        {
            code.push('\n');
            code.push_str(&function(entry));
        }
    }
    code
}

/// `ui/src/lib/i18n/languages.ts`: the table of languages for the interface, which needs it before
/// it can ask the core for anything.
pub fn generate_languages() -> String {
    let mut code = format!(
        "{GENERATED_MARK}\n{COMMAND}\n\n\
         /** One language of the program. */\n\
         export type Language = {{\n  \
           /** The tag of the language, as in the folders below `locales/` and `handbook/`. */\n  \
           code: string;\n  \
           /** What its speakers call it; never translated. */\n  \
           ownName: string;\n  \
           direction: 'ltr' | 'rtl';\n  \
           /** The language shown where a message is missing. */\n  \
           fallback: string | null;\n  \
           /** Whether people may choose it as the language of the interface. */\n  \
           offered: boolean;\n  \
           /** The tag by which dates and numbers are written. */\n  \
           formats: string;\n  \
           /** Made from its fallback, for tests. */\n  \
           pseudo: boolean;\n\
         }};\n\n\
         /** All languages in the order in which people see them; the source language first. */\n\
         export const languages: readonly [Language, ...Language[]] = [\n"
    );
    for (position, language) in languages().iter().enumerate() {
        let fallback = language
            .fallback
            .as_deref()
            .map_or("null".to_owned(), quoted);
        let rows = [
            ("code", quoted(&language.code)),
            ("ownName", quoted(&language.own_name)),
            ("direction", quoted(language.direction.as_str())),
            ("fallback", fallback),
            ("offered", language.is_offered().to_string()),
            ("formats", quoted(&language.formats)),
            ("pseudo", language.pseudo.to_string()),
        ]
        .map(|(key, value)| format!("    {key}: {value}"));
        let comma = if position + 1 < languages().len() {
            ","
        } else {
            ""
        };
        let _ = writeln!(code, "  {{\n{}\n  }}{comma}", rows.join(",\n"));
    }
    code.push_str("];\n");
    code
}

/// The name of the function of a message: `reader-bookmark-add` becomes `readerBookmarkAdd`.
pub(crate) fn function_name(id: &str) -> String {
    let mut name = String::with_capacity(id.len());
    for (position, part) in id.split('-').enumerate() {
        let mut letters = part.chars();
        match letters.next() {
            Some(first) if position > 0 => name.push(first.to_ascii_uppercase()),
            Some(first) => name.push(first),
            None => {}
        }
        name.push_str(letters.as_str());
    }
    name
}

fn function(entry: &Entry) -> String {
    let id = &entry.id.text;
    let name = function_name(id);
    let comment = documentation(&entry.text);
    if entry.variables.is_empty() {
        return format!(
            "{comment}export function {name}(): string {{\n  return format('{id}');\n}}\n"
        );
    }
    let arguments: Vec<String> = arguments(entry)
        .map(|(name, type_name)| format!("{name}: {type_name}"))
        .collect();
    let mut head = format!(
        "export function {name}(args: {{ {} }}): string {{",
        arguments.join("; ")
    );
    if head.chars().count() > PRINT_WIDTH {
        head = format!(
            "export function {name}(args: {{\n  {};\n}}): string {{",
            arguments.join(";\n  ")
        );
    }
    format!("{comment}{head}\n  return format('{id}', args);\n}}\n")
}

/// The arguments in the order of the comment that declares them. One that is not declared, which
/// the check refuses, is put last and takes everything.
fn arguments(entry: &Entry) -> impl Iterator<Item = (&str, &'static str)> {
    let declared = entry
        .declarations
        .iter()
        .filter(|declared| entry.uses_variable(&declared.argument))
        .map(|declared| (declared.argument.as_str(), typescript_type(declared)));
    let undeclared = entry
        .distinct_variables()
        .into_iter()
        .filter(|variable| {
            entry
                .declarations
                .iter()
                .all(|d| d.argument != variable.text)
        })
        .map(|variable| (variable.text.as_str(), "number | string | Date"));
    declared.chain(undeclared)
}

fn typescript_type(declaration: &Declaration) -> &'static str {
    match declaration.type_name.as_str() {
        "Number" => "number",
        "String" => "string",
        "Date" => "Date",
        _ => "number | string | Date",
    }
}

fn documentation(text: &str) -> String {
    // The end of a comment inside the text would end this one.
    let text = text.replace("*/", "*\u{2060}/");
    if !text.contains('\n') {
        return format!("/** {text} */\n");
    }
    let lines: String = text
        .lines()
        .map(|line| format!(" * {line}").trim_end().to_owned() + "\n")
        .collect();
    format!("/**\n{lines} */\n")
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests;
