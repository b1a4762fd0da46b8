//! Parts of words: they find halves of compounds, endings that no stemmer knows, and bad typing.

/// The number of letters in a part.
const LENGTH: usize = 4;

/// What marks the ends of a word, so that "pass" at its beginning is another part than inside it.
const END: char = '_';

/// A part of a word.
pub(crate) type Part = [char; LENGTH];

/// All parts of a folded word.
pub(crate) fn parts(folded: &str) -> impl Iterator<Item = Part> {
    let mut letters = std::iter::once(END)
        .chain(folded.chars())
        .chain(std::iter::once(END));
    let mut part = [END; LENGTH];
    let begun = (1..LENGTH).all(|at| letters.next().map(|letter| part[at] = letter).is_some());
    letters.filter(move |_| begun).map(move |letter| {
        part.rotate_left(1);
        part[LENGTH - 1] = letter;
        part
    })
}

/// The same as they are kept in an index.
pub(crate) fn grams(folded: &str) -> Vec<String> {
    parts(folded).map(|part| part.iter().collect()).collect()
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
