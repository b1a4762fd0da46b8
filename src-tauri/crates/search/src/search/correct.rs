//! What was searched instead of a misspelt word.

use crate::analysis::Analysis;
use crate::hit::Hit;
use crate::query::{Expanded, Parsed};

/// The query as it was searched, if words of it were replaced. Dictionaries hold folded words; the reader is shown the
/// word as the best hit writes it.
pub(super) fn corrected(parsed: &Parsed, words: &[&[Expanded]], hits: &[Hit]) -> Option<String> {
    let mut text = parsed.text.clone();
    let mut changed = false;
    for (at, asked) in parsed.words.iter().enumerate().rev() {
        let near: Vec<&String> = words.iter().flat_map(|words| &words[at].near).collect();
        let Some(first) = near.first() else { continue };
        let written = hits.iter().find_map(|hit| {
            let analysis = Analysis::of(&hit.lang);
            hit.words
                .iter()
                .map(|word| word.to_lowercase())
                .find(|word| near.contains(&&analysis.fold(word)))
        });
        text.replace_range(asked.range.clone(), written.as_ref().unwrap_or(first));
        changed = true;
    }
    changed.then(|| text.trim_end().to_owned())
}
