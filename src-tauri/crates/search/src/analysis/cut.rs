//! Parts of words: they find halves of compounds, endings that no stemmer knows, and bad typing.

/// The number of letters in a part.
const LENGTH: usize = 4;

/// All parts of a folded word, its ends marked with `_`, so that "pass" at the beginning of a word is another part than
/// inside it.
pub(crate) fn grams(folded: &str) -> Vec<String> {
    let letters: Vec<char> = std::iter::once('_')
        .chain(folded.chars())
        .chain(std::iter::once('_'))
        .collect();
    letters
        .windows(LENGTH)
        .map(|part| part.iter().collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_overlap_and_know_the_ends() {
        assert_eq!(grams("pass"), ["_pas", "pass", "ass_"]);
        assert_eq!(grams("єс"), ["_єс_"]);
        assert!(grams("a").is_empty(), "one letter says too little");
    }
}
