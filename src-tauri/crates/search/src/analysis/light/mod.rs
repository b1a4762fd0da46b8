//! Light stemmers for languages for which the stemmer library has none. They take endings off and undo what an ending
//! did to the letter before it; they know no words. What they miss, parts of words find.

mod bulgarian;
mod icelandic;
mod latvian;

pub(super) use bulgarian::bulgarian;
pub(super) use icelandic::icelandic;
pub(super) use latvian::latvian;

/// The word without the first of these endings that leaves a stem of at least so many letters.
fn without<'a>(word: &'a str, endings: &[&str], least: usize) -> Option<&'a str> {
    endings.iter().find_map(|ending| {
        let stem = word.strip_suffix(ending)?;
        (stem.chars().count() >= least).then_some(stem)
    })
}
