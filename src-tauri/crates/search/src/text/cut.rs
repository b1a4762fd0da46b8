//! Cuts the snippet: the stretch of the text that shows most of what was sought, from word to word.

use std::collections::HashSet;
use std::ops::Range;

use super::find::Place;
use crate::hit::Marked;

/// About two lines on the screen.
const MOST_LETTERS: usize = 180;

/// How far the found words may be apart, so that something is left to show around them.
const MOST_FOUND_LETTERS: usize = 130;

/// What is shown before the first found word, if there is that much.
const LETTERS_BEFORE: usize = 40;

const ELLIPSIS: char = '…';

/// The best stretch of a text, its found words marked. `places` are all words of the text; what comes after the last of
/// them may not have been read.
pub(crate) fn snippet(text: &str, places: &[Place]) -> Marked {
    let ruler = Ruler::new(text, places);
    let Some(mut shown) = best(places, &ruler) else {
        return render(text, 0..end_of(text, 0, MOST_LETTERS), &[]);
    };
    let before = ruler
        .letters(&shown)
        .saturating_add(LETTERS_BEFORE)
        .min(MOST_LETTERS);
    ruler.widen_left(&mut shown, before);
    ruler.widen_right(&mut shown, MOST_LETTERS);
    ruler.widen_left(&mut shown, MOST_LETTERS);

    let (first, last) = (&places[shown.start], &places[shown.end - 1]);
    // Signs before the first word and after the last belong to the text, unless there is a wall of them.
    let start = if shown.start == 0 && ruler.before[0] <= LETTERS_BEFORE {
        0
    } else {
        first.range.start
    };
    let end = match places.get(shown.end) {
        Some(_) => last.range.end,
        None => end_of(text, last.range.end, LETTERS_BEFORE),
    };
    render(text, start..end, &places[shown])
}

/// The words from the first to the last found one of the best stretch, or the first word of the text.
fn best(places: &[Place], ruler: &Ruler) -> Option<Range<usize>> {
    let found: Vec<usize> = (0..places.len())
        .filter(|&at| places[at].found.is_some())
        .collect();
    let mut best: Option<((usize, usize), Range<usize>)> = None;
    let mut to = 0;
    for (from, &first) in found.iter().enumerate() {
        to = to.max(from);
        while found
            .get(to + 1)
            .is_some_and(|&next| ruler.letters(&(first..next + 1)) <= MOST_FOUND_LETTERS)
        {
            to += 1;
        }
        let stretch = &found[from..=to];
        let different: HashSet<_> = stretch.iter().map(|&at| places[at].found).collect();
        let value = (different.len(), stretch.len());
        if best.as_ref().is_none_or(|(so_far, _)| value > *so_far) {
            best = Some((value, first..found[to] + 1));
        }
    }
    best.map(|(_, range)| range)
        .or((!places.is_empty()).then_some(0..1))
}

/// Lengths in letters, since a byte of Ukrainian is half a letter.
struct Ruler {
    /// Letters before each word.
    before: Vec<usize>,
    /// Letters up to its end.
    after: Vec<usize>,
}

impl Ruler {
    fn new(text: &str, places: &[Place]) -> Self {
        let (mut before, mut after) = (
            Vec::with_capacity(places.len()),
            Vec::with_capacity(places.len()),
        );
        let (mut at, mut letters) = (0, 0);
        for place in places {
            letters += text[at..place.range.start].chars().count();
            before.push(letters);
            letters += text[place.range.clone()].chars().count();
            after.push(letters);
            at = place.range.end;
        }
        Self { before, after }
    }

    fn letters(&self, words: &Range<usize>) -> usize {
        self.after[words.end - 1] - self.before[words.start]
    }

    fn widen_left(&self, words: &mut Range<usize>, most: usize) {
        while words.start > 0 && self.letters(&(words.start - 1..words.end)) <= most {
            words.start -= 1;
        }
    }

    fn widen_right(&self, words: &mut Range<usize>, most: usize) {
        while words.end < self.after.len() && self.letters(&(words.start..words.end + 1)) <= most {
            words.end += 1;
        }
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
fn render(text: &str, stretch: Range<usize>, places: &[Place]) -> Marked {
    let mut marks: Vec<Range<usize>> = Vec::new();
    let mut line = String::with_capacity(stretch.len() + 8);
    if stretch.start > 0 {
        line.push(ELLIPSIS);
    }
    let nothing = line.len();
    let mut at = stretch.start;
    for place in places.iter().filter(|place| place.found.is_some()) {
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
    use super::*;
    use crate::analysis::words;

    /// A snippet of a text in which these words are wanted, marks shown as brackets.
    fn shown(text: &str, wanted: &[&str]) -> String {
        let places: Vec<_> = words(text)
            .map(|word| {
                Place::at(
                    word.range,
                    wanted.iter().position(|wanted| *wanted == word.form),
                )
            })
            .collect();
        let Marked { mut text, marks } = snippet(text, &places);
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
