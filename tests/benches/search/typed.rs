//! What is typed while time is measured: judged queries of all languages letter by letter, some with a typo.

use crate::chance::Chance;
use crate::judged_handbook::letters;
use crate::variants::{SLIPS, with_slip};
use ::tests::judged::{languages, queries};
use anyhow::Result;

/// Queries of each language that the handbook has pages in, and of each other language.
const MANY: usize = 30;
const FEW: usize = 5;

/// Every beginning of every query, with the reader's languages.
pub(crate) fn letter_by_letter(
    with_pages: &[String],
    source: &str,
) -> Result<Vec<(String, Vec<String>)>> {
    let mut typed = Vec::new();
    for lang in languages()? {
        let judged = queries(&lang)?;
        let alphabet = letters(judged.iter().map(|judged| judged.query.as_str()));
        let count = if with_pages.contains(&lang) {
            MANY
        } else {
            FEW
        };
        let mut chance = Chance::of(&["typed", &lang]);
        for number in 0..count.min(judged.len()) {
            // Spread over the file, which goes by topics.
            let query = &judged[number * judged.len() / count].query;
            let slip = SLIPS[chance.below(SLIPS.len())];
            let wrong = (number % 3 == 2).then(|| with_slip(query, slip, &alphabet, &mut chance));
            let text = wrong.flatten().unwrap_or_else(|| query.clone());
            let mut langs = vec![lang.clone()];
            if lang != source {
                langs.push(source.to_owned());
            }
            typed.push((chance.below(usize::MAX), text, langs));
        }
    }
    // In no order, so that a program whose time is over has been asked in all languages.
    typed.sort();
    Ok(typed
        .into_iter()
        .flat_map(|(_, text, langs)| {
            beginnings(&text)
                .into_iter()
                .map(move |text| (text, langs.clone()))
        })
        .collect())
}

fn beginnings(text: &str) -> Vec<String> {
    let ends = text
        .char_indices()
        .map(|(at, letter)| at + letter.len_utf8());
    ends.map(|end| text[..end].to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_is_a_search() {
        assert_eq!(beginnings("її п"), ["ї", "її", "її ", "її п"]);
    }
}
