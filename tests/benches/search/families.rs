//! Which word forms belong to one word, so that no document is a wrong answer with a right word in it.

use ::tests::judged::Pair;
use std::collections::BTreeMap;

/// Words that are closer than this are taken for forms of one word, or for derivations of it.
const COMMON_START: usize = 4;

/// Pairs in rounds: of each family one pair is in the index of a round. `true` if it is asked for in this round; families
/// with few pairs stand there again, so that all rounds are equally full.
pub(crate) fn rounds(pairs: &[Pair]) -> Vec<Vec<(usize, bool)>> {
    let families = families(pairs);
    let most = families.iter().map(Vec::len).max().unwrap_or_default();
    (0..most)
        .map(|round| {
            let of_each = families.iter();
            of_each
                .map(|family| (family[round % family.len()], round < family.len()))
                .collect()
        })
        .collect()
}

/// Whether two words may be forms of one, or one a part of the other.
pub(crate) fn related(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(fold);
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let common = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    let contained = || long.windows(short.len()).any(|part| part == short);
    short == long
        || (common >= COMMON_START && common * 10 >= short.len() * 6)
        || (short.len() >= COMMON_START && contained())
}

fn fold(word: &str) -> Vec<char> {
    let lower = word.to_lowercase();
    crate::variants::stripped(&lower)
        .unwrap_or(lower)
        .chars()
        .collect()
}

/// The places of the pairs, family by family.
fn families(pairs: &[Pair]) -> Vec<Vec<usize>> {
    let mut family: Vec<usize> = (0..pairs.len()).collect();
    for one in 0..pairs.len() {
        for other in 0..one {
            if akin(&pairs[one], &pairs[other]) {
                let (from, to) = (family[one], family[other]);
                family
                    .iter_mut()
                    .filter(|at| **at == from)
                    .for_each(|at| *at = to);
            }
        }
    }
    let mut families: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (pair, family) in family.into_iter().enumerate() {
        families.entry(family).or_default().push(pair);
    }
    families.into_values().collect()
}

fn akin(one: &Pair, other: &Pair) -> bool {
    let words = |pair: &Pair| [pair.typed.clone(), pair.in_text.clone()];
    words(one)
        .iter()
        .any(|a| words(other).iter().any(|b| related(a, b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(typed: &str, in_text: &str) -> Pair {
        Pair {
            typed: typed.to_owned(),
            in_text: in_text.to_owned(),
            compound: false,
        }
    }

    #[test]
    fn forms_and_parts_are_related_and_other_words_are_not() {
        assert!(related("passport", "passports") && related("Pass", "pass"));
        assert!(related("nødpas", "nodpass") && related("passi", "hätäpassi"));
        assert!(!related("wages", "water") && !related("pay", "payment"));
    }

    #[test]
    fn a_round_holds_one_pair_of_each_family_and_asks_for_each_pair_once() {
        let pairs = [
            pair("pass", "passet"),
            pair("man", "män"),
            pair("passet", "passen"),
        ];
        assert_eq!(
            rounds(&pairs),
            [vec![(0, true), (1, true)], vec![(2, true), (1, false)]]
        );
    }
}
