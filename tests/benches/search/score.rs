//! How good answers are: recall at 3 and at 10, and the mean reciprocal rank.

use crate::tasks::{Answers, DEPTH, Place, Protocol, Question, Variant};
use std::collections::BTreeMap;

/// The counts of one cell.
#[derive(Clone, Copy, Default)]
pub(crate) struct Score {
    pub(crate) questions: usize,
    found_in_3: usize,
    found_in_5: usize,
    found_in_10: usize,
    reciprocal: f64,
}

impl Score {
    /// The part of the questions with a right page among the first three hits.
    pub(crate) fn recall_3(&self) -> f64 {
        self.part(self.found_in_3 as f64)
    }

    /// The same for the first five.
    pub(crate) fn recall_5(&self) -> f64 {
        self.part(self.found_in_5 as f64)
    }

    /// The same for the first ten.
    pub(crate) fn recall_10(&self) -> f64 {
        self.part(self.found_in_10 as f64)
    }

    /// One divided by the place of the first right page, on average; nothing for a page that is not among the first ten.
    pub(crate) fn mean_reciprocal_rank(&self) -> f64 {
        self.part(self.reciprocal)
    }

    fn part(&self, of: f64) -> f64 {
        of / self.questions as f64
    }

    fn add(&mut self, place: Option<usize>) {
        self.questions += 1;
        if let Some(place) = place {
            self.found_in_3 += usize::from(place < 3);
            self.found_in_5 += usize::from(place < 5);
            self.found_in_10 += usize::from(place < DEPTH);
            self.reciprocal += 1.0 / (place + 1) as f64;
        }
    }
}

/// All cells of one program.
#[derive(Default)]
pub(crate) struct Scores(BTreeMap<Place, Score>);

impl Scores {
    pub(crate) fn add(&mut self, questions: &[Question], answers: &Answers) {
        for (question, answer) in questions.iter().zip(answers) {
            let cell = self.0.entry(question.place.clone()).or_default();
            cell.add(place(question, answer));
        }
    }

    pub(crate) fn cell(&self, protocol: Protocol, lang: &str, variant: Variant) -> Option<Score> {
        let lang = lang.to_owned();
        self.0
            .get(&Place {
                protocol,
                lang,
                variant,
            })
            .copied()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The languages of a table.
    pub(crate) fn languages(&self, protocol: Protocol) -> Vec<String> {
        let mut languages: Vec<String> = self
            .0
            .keys()
            .filter(|place| place.protocol == protocol)
            .map(|place| place.lang.clone())
            .collect();
        languages.dedup();
        languages
    }

    /// A column of a table.
    pub(crate) fn column(&self, protocol: Protocol, variant: Variant) -> Vec<(&str, Score)> {
        let places = self.0.iter();
        places
            .filter(|(place, _)| place.protocol == protocol && place.variant == variant)
            .map(|(place, score)| (place.lang.as_str(), *score))
            .collect()
    }
}

/// Where the first right page stands, from 0.
pub(crate) fn place(question: &Question, answer: &[String]) -> Option<usize> {
    let hits = answer.iter().take(DEPTH);
    hits.into_iter()
        .position(|page| question.right.contains(page))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;

    #[test]
    fn a_question_is_answered_by_any_of_its_pages() {
        let place = Place {
            protocol: Protocol::Own,
            lang: "en".into(),
            variant: Variant::Exact,
        };
        let question = Question {
            text: "passport".into(),
            langs: Vec::new(),
            place: place.clone(),
            right: vec!["a".into(), "b".into()],
        };
        let answers =
            ["xbya", "xxxb", "xyz"].map(|pages| pages.chars().map(String::from).collect());
        let mut scores = Scores::default();
        scores.add(&vec![question; 3], &answers.to_vec());
        let cell = scores.cell(place.protocol, "en", place.variant).unwrap();
        let got = [
            cell.recall_3(),
            cell.recall_10(),
            cell.mean_reciprocal_rank(),
        ];
        assert_eq!(got, [1.0 / 3.0, 2.0 / 3.0, 0.25]);
    }
}
