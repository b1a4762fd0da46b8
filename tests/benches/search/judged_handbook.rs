//! The judged queries on the real handbook.

use crate::chance::Chance;
use crate::tasks::{Collection, Place, Protocol, Question, Task, Variant};
use crate::variants::{SLIPS, stripped, unfinished, with_slip};
use ::tests::judged::{Pair, held_out, languages, pairs, queries};
use anyhow::Result;
use content::{Handbook, PageId};
use std::collections::BTreeSet;

/// Two tasks, in which all languages ask the same handbook: for pages alone, and for pages among all that it has.
pub(crate) fn tasks() -> Result<[Task; 2]> {
    let handbook = Handbook::load(&::tests::handbook())?;
    let documents = app::documents(&handbook);
    let source = handbook.manifest.source_language.clone();
    let (mut for_pages, mut for_all) = (Vec::new(), Vec::new());
    for lang in languages()? {
        let (queries, pairs) = (queries(&lang)?, pairs(&lang)?);
        let letters = letters(queries.iter().map(|judged| judged.query.as_str()));
        let langs: Vec<String> = BTreeSet::from([lang.clone(), source.clone()])
            .into_iter()
            .collect();
        let langs = reader_first(langs, &lang);
        let question = |protocol, variant, text: &str, right: &[String]| Question {
            text: text.to_owned(),
            langs: langs.clone(),
            place: Place {
                protocol,
                lang: lang.clone(),
                variant,
            },
            right: right.to_vec(),
        };
        let pages = handbook.languages.get(&lang).map(|tree| &tree.pages);
        let is_translated =
            |page: &String| pages.is_some_and(|pages| pages.contains_key(&PageId::new(page)));
        for judged in &queries {
            let protocol = if judged.pages.iter().any(is_translated) {
                Protocol::Own
            } else {
                Protocol::Foreign
            };
            for (variant, text) in variants(&judged.query, &pairs, &letters) {
                for_pages.push(question(protocol, variant, &text, &judged.pages));
            }
            for_all.push(question(
                Protocol::Everything,
                Variant::Exact,
                &judged.query,
                &judged.pages,
            ));
        }
        for judged in held_out(&lang)? {
            for_pages.push(question(
                Protocol::HeldOut,
                Variant::Exact,
                &judged.query,
                &judged.pages,
            ));
        }
    }
    let is_page = |document: &&search::Document| document.kind == search::Document::PAGE;
    Ok([
        Task {
            id: "handbook".to_owned(),
            collection: Collection::Handbook,
            documents: documents.iter().filter(is_page).cloned().collect(),
            questions: for_pages,
        },
        Task {
            id: "everything".to_owned(),
            collection: Collection::Everything,
            documents,
            questions: for_all,
        },
    ])
}

fn reader_first(mut langs: Vec<String>, lang: &str) -> Vec<String> {
    langs.sort_by_key(|other| other != lang);
    langs
}

/// The query and what becomes of it. A variant that changes nothing is left out.
fn variants(query: &str, pairs: &[Pair], letters: &[char]) -> Vec<(Variant, String)> {
    let mut chance = Chance::of(&[query]);
    let mut variants = vec![(Variant::Exact, query.to_owned())];
    variants.extend(stripped(query).map(|text| (Variant::Stripped, text)));
    variants.extend(in_other_forms(query, pairs).map(|text| (Variant::Form, text)));
    for slip in SLIPS {
        variants
            .extend(with_slip(query, slip, letters, &mut chance).map(|text| (Variant::Typo, text)));
    }
    variants.extend(unfinished(query).map(|text| (Variant::Prefix, text)));
    variants
}

/// The query with each word that has another form in that form; `None` if none has.
fn in_other_forms(query: &str, pairs: &[Pair]) -> Option<String> {
    let other = |word: &str| {
        let same = |form: &str| form.to_lowercase() == word.to_lowercase();
        let mut forms = pairs.iter().filter(|pair| !pair.compound);
        forms.find_map(|pair| {
            if same(&pair.typed) {
                Some(pair.in_text.clone())
            } else {
                same(&pair.in_text).then(|| pair.typed.clone())
            }
        })
    };
    let changed: Vec<String> = query
        .split(' ')
        .map(|word| other(word).unwrap_or_else(|| word.to_owned()))
        .collect();
    let changed = changed.join(" ");
    (changed != query).then_some(changed)
}

/// The letters that a language is written with.
pub(crate) fn letters<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<char> {
    let letters: BTreeSet<char> = texts
        .flat_map(str::chars)
        .flat_map(char::to_lowercase)
        .filter(|letter| letter.is_alphabetic())
        .collect();
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_replaced_by_their_other_form_and_no_others_are() {
        let pairs = [Pair {
            typed: "pass".into(),
            in_text: "passet".into(),
            compound: false,
        }];
        assert_eq!(
            in_other_forms("borta Passet nu", &pairs).as_deref(),
            Some("borta pass nu")
        );
        assert_eq!(in_other_forms("borta", &pairs), None);
    }
}
