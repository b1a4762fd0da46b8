//! Cuts the snippet: the stretch of the text that shows most of what was sought, from word to word.

use std::collections::HashSet;
use std::ops::Range;

use super::find::{Place, found};
use crate::hit::Marked;

/// About two lines on the screen.
const MOST_LETTERS: usize = 180;

/// How far the found words may be apart, so that something is left to show around them.
const MOST_FOUND_LETTERS: usize = 130;

/// What is shown before the first found word, if there is that much.
const LETTERS_BEFORE: usize = 40;

const ELLIPSIS: char = '…';

/// The best stretch of a text, its found words marked. `places` are all words of the text, `matches` says which of them
/// were found.
pub(crate) fn snippet(text: &str, places: &[Place], matches: &[Option<usize>]) -> Marked {
    let Some(mut shown) = best(places, matches) else {
        return render(text, 0..end_of(text, 0, MOST_LETTERS), std::iter::empty());
    };
    let before = letters(places, &shown)
        .saturating_add(LETTERS_BEFORE)
        .min(MOST_LETTERS);
    widen_left(places, &mut shown, before);
    widen_right(places, &mut shown, MOST_LETTERS);
    widen_left(places, &mut shown, MOST_LETTERS);

    let (first, last) = (&places[shown.start], &places[shown.end - 1]);
    // Signs before the first word and after the last belong to the text, unless there is a wall of them.
    let start = if shown.start == 0 && first.letters.start <= LETTERS_BEFORE {
        0
    } else {
        first.range.start
    };
    let end = match places.get(shown.end) {
        Some(_) => last.range.end,
        None => end_of(text, last.range.end, LETTERS_BEFORE),
    };
    let inside = found(&places[shown.clone()], &matches[shown]);
    render(text, start..end, inside)
}

/// The words from the first to the last found one of the best stretch, or the first word of the text.
fn best(places: &[Place], matches: &[Option<usize>]) -> Option<Range<usize>> {
    let found: Vec<(usize, usize)> = matches
        .iter()
        .enumerate()
        .filter_map(|(at, found)| found.map(|which| (at, which)))
        .collect();
    let mut best: Option<((usize, usize), Range<usize>)> = None;
    let mut to = 0;
    for (from, &(first, _)) in found.iter().enumerate() {
        to = to.max(from);
        while found
            .get(to + 1)
            .is_some_and(|&(next, _)| letters(places, &(first..next + 1)) <= MOST_FOUND_LETTERS)
        {
            to += 1;
        }
        let stretch = &found[from..=to];
        let different: HashSet<_> = stretch.iter().map(|(_, which)| which).collect();
        let value = (different.len(), stretch.len());
        if best.as_ref().is_none_or(|(so_far, _)| value > *so_far) {
            best = Some((value, first..found[to].0 + 1));
        }
    }
    best.map(|(_, range)| range)
        .or((!places.is_empty()).then_some(0..1))
}

fn letters(places: &[Place], words: &Range<usize>) -> usize {
    places[words.end - 1].letters.end - places[words.start].letters.start
}

fn widen_left(places: &[Place], words: &mut Range<usize>, most: usize) {
    while words.start > 0 && letters(places, &(words.start - 1..words.end)) <= most {
        words.start -= 1;
    }
}

fn widen_right(places: &[Place], words: &mut Range<usize>, most: usize) {
    while words.end < places.len() && letters(places, &(words.start..words.end + 1)) <= most {
        words.end += 1;
    }
}

/// The end of a text that goes on without words, cut after so many letters.
fn end_of(text: &str, start: usize, most: usize) -> usize {
    text[start..]
        .char_indices()
        .nth(most)
        .map_or(text.len(), |(length, _)| start + length)
}

/// The stretch on one line, with an ellipsis where something is left out.
fn render<'a>(text: &str, stretch: Range<usize>, found: impl Iterator<Item = &'a Place>) -> Marked {
    let mut marks: Vec<Range<usize>> = Vec::new();
    let mut line = String::with_capacity(stretch.len() + 8);
    if stretch.start > 0 {
        line.push(ELLIPSIS);
    }
    let nothing = line.len();
    let mut at = stretch.start;
    for place in found {
        push(&mut line, nothing, &text[at..place.range.start]);
        let start = line.len();
        push(&mut line, nothing, &text[place.range.clone()]);
        marks.push(start..line.len());
        at = place.range.end;
    }
    push(&mut line, nothing, &text[at..stretch.end]);
    line.truncate(line.trim_end().len());
    if stretch.end < text.len() && !text[stretch.end..].trim().is_empty() {
        line.push(ELLIPSIS);
    }
    Marked { text: line, marks }
}

/// Adds text, blanks and control characters as single blanks.
fn push(line: &mut String, nothing: usize, text: &str) {
    for letter in text.chars() {
        if !letter.is_whitespace() && !letter.is_control() {
            line.push(letter);
        } else if line.len() > nothing && !line.ends_with(' ') {
            line.push(' ');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::places;
    use super::*;
    use crate::analysis::{Analysis, Vocabulary, words};

    /// A snippet of a text in which these words are wanted, marks shown as brackets.
    fn shown(text: &str, wanted: &[&str]) -> String {
        let matches: Vec<_> = words(text)
            .map(|word| wanted.iter().position(|wanted| *wanted == word.form))
            .collect();
        let places = places(&Vocabulary::new(Analysis::of("en")), text);
        let Marked { mut text, marks } = snippet(text, &places, &matches);
        for mark in marks.into_iter().rev() {
            text.insert(mark.end, ']');
            text.insert(mark.start, '[');
        }
        text
    }

    #[test]
    fn a_short_text_is_shown_whole_and_on_one_line() {
        assert_eq!(
            shown("Keep the\n\n passport\0 safe!", &["passport"]),
            "Keep the [passport] safe!"
        );
        assert_eq!(shown("", &["x"]), "");
        assert_eq!(shown("?!", &["x"]), "?!");
    }

    #[test]
    fn a_long_text_is_cut_at_words_around_the_found_ones() {
        let filler = "word ".repeat(100);
        let text = format!("{filler}the needle here {filler}");
        let shown = shown(&text, &["needle"]);
        assert!(
            shown.starts_with("…word ") && shown.ends_with("word…"),
            "{shown}"
        );
        assert!(shown.contains("the [needle] here"));
        assert!(shown.chars().count() <= MOST_LETTERS + 4);
        let before = shown.find('[').unwrap_or(0);
        assert!(
            before <= LETTERS_BEFORE + 4,
            "the found word stands near the beginning: {shown}"
        );
    }

    #[test]
    fn the_stretch_with_more_of_the_words_wins() {
        let filler = "слово ".repeat(60);
        let text = format!("паспорт паспорт {filler} паспорт і віза {filler}");
        assert!(shown(&text, &["паспорт", "віза"]).contains("[паспорт] і [віза]"));
    }

    #[test]
    fn without_found_words_the_beginning_is_shown() {
        let text = "“First things first. ".repeat(30);
        let shown = shown(&text, &[]);
        assert!(
            shown.starts_with("“First things") && shown.ends_with('…'),
            "{shown}"
        );
    }

    #[test]
    fn walls_of_signs_do_not_make_it_long() {
        let wall = "—".repeat(10_000);
        for text in [
            wall.clone(),
            format!("{wall} x"),
            format!("x {wall}"),
            format!("x {wall} y"),
        ] {
            let shown = shown(&text, &["x", "y"]);
            assert!(
                shown.chars().count() <= MOST_LETTERS + LETTERS_BEFORE + 8,
                "{}",
                shown.chars().count()
            );
        }
    }
}
