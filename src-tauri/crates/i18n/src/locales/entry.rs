//! One message or term, with everything the rules and the generator ask about it.

/// A name and the line on which it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) line: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum EntryKind {
    Message,
    Term,
}

/// What the comment above a message says about one argument: `$done (Number) questions answered`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Declaration {
    pub(crate) argument: String,
    pub(crate) type_name: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) kind: EntryKind,
    /// Without the hyphen that begins a term.
    pub(crate) id: Name,
    /// The text as Fluent writes it, without the id.
    pub(crate) text: String,
    pub(crate) declarations: Vec<Declaration>,
    pub(crate) attributes: Vec<Name>,
    pub(crate) variables: Vec<Name>,
    pub(crate) terms: Vec<Name>,
    pub(crate) messages: Vec<Name>,
    pub(crate) functions: Vec<Name>,
}

impl Entry {
    pub(crate) fn is_message(&self) -> bool {
        self.kind == EntryKind::Message
    }

    pub(crate) fn uses_variable(&self, name: &str) -> bool {
        self.variables.iter().any(|variable| variable.text == name)
    }

    /// The variables without repetition, in the order in which they first appear.
    pub(crate) fn distinct_variables(&self) -> Vec<&Name> {
        let mut distinct: Vec<&Name> = Vec::new();
        for variable in &self.variables {
            if distinct.iter().all(|known| known.text != variable.text) {
                distinct.push(variable);
            }
        }
        distinct
    }
}

/// Reads every `$name (Type)` of a comment; prose around it is free.
pub(crate) fn declarations(comment: &[&str]) -> Vec<Declaration> {
    let mut found = Vec::new();
    for line in comment {
        for part in line.split('$').skip(1) {
            let end = part
                .find(|c: char| !is_variable_letter(c))
                .unwrap_or(part.len());
            let (argument, rest) = part.split_at(end);
            let type_name = rest
                .trim_start()
                .strip_prefix('(')
                .and_then(|rest| rest.split_once(')'))
                .map(|(type_name, _)| type_name.trim());
            if let (false, Some(type_name)) = (argument.is_empty(), type_name) {
                found.push(Declaration {
                    argument: argument.to_owned(),
                    type_name: type_name.to_owned(),
                });
            }
        }
    }
    found
}

fn is_variable_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_declares_arguments_among_its_prose() {
        for (comment, expected) in [
            ("Shown on the start page.", vec![]),
            (
                "$done (Number) answered, $total (Number) in all",
                vec![("done", "Number"), ("total", "Number")],
            ),
            ("the $path(String), then", vec![("path", "String")]),
            ("costs 5 $ (Number)", vec![]),
            ("see $path for more", vec![]),
            ("$path (never closed", vec![]),
            ("$when (Datum)", vec![("when", "Datum")]),
        ] {
            let found: Vec<(String, String)> = declarations(&[comment])
                .into_iter()
                .map(|declaration| (declaration.argument, declaration.type_name))
                .collect();
            let expected: Vec<(String, String)> = expected
                .into_iter()
                .map(|(a, t)| (a.to_owned(), t.to_owned()))
                .collect();
            assert_eq!(found, expected, "declarations in {comment:?}");
        }
    }
}
