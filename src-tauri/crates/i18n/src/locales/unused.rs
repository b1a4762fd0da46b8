//! Which messages nobody shows. A report for editors and not an error: an id that is put together
//! at run time is used without being written anywhere.

use std::collections::HashSet;

use super::{MessageFile, parse};
use crate::languages::source_language;
use crate::typescript::{GENERATED_MARK, function_name};

/// The ids of English messages that none of the sources names, neither by id nor by the name of the
/// generated function. Sources are texts of Rust, TypeScript and Svelte files; generated files may
/// be among them and are passed over.
pub fn unused_ids<S: AsRef<str>>(
    files: &[MessageFile],
    sources: impl IntoIterator<Item = S>,
) -> Vec<String> {
    let mut named = HashSet::new();
    for source in sources {
        let source = source.as_ref();
        if !source.starts_with(GENERATED_MARK) {
            collect_words(source, &mut named);
        }
    }
    files
        .iter()
        .filter(|file| file.language == source_language().code)
        .flat_map(|file| parse(file).entries)
        .filter(|entry| entry.is_message())
        .map(|entry| entry.id.text)
        .filter(|id| !named.contains(id) && !named.contains(&function_name(id)))
        .collect()
}

/// A word with hyphens may be an id, and each part of it (`a-readerTitle`) a function.
fn collect_words(source: &str, named: &mut HashSet<String>) {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '$';
    for word in source
        .split(|c| !is_word(c))
        .filter(|word| !word.is_empty())
    {
        named.insert(word.to_owned());
        named.extend(word.split('-').map(str::to_owned));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(text: &str) -> Vec<MessageFile> {
        let file = |language: &str, text: &str| MessageFile {
            language: language.into(),
            area: "reader".into(),
            bytes: text.into(),
        };
        vec![file("en", text), file("sv", "reader-only-swedish = x")]
    }

    #[test]
    fn a_message_is_used_by_its_id_or_its_function() {
        let files = english("-reader-word = w\nreader-next-page = Next\nreader-title = Title");
        for (sources, unused) in [
            (vec![], vec!["reader-next-page", "reader-title"]),
            (
                vec!["<p>{readerTitle()}</p>", "\"reader-next-page\""],
                vec![],
            ),
            (vec!["{m.readerTitle()-readerNextPage()}"], vec![]),
            (
                vec!["readerTitles() reader-title-x"],
                vec!["reader-next-page", "reader-title"],
            ),
        ] {
            assert_eq!(unused_ids(&files, &sources), unused, "with {sources:?}");
        }
    }

    #[test]
    fn the_generated_functions_use_nothing() {
        let files = english("reader-title = Title");
        let generated = crate::generate_typescript(&files);
        assert_eq!(unused_ids(&files, [generated]), ["reader-title"]);
    }
}
