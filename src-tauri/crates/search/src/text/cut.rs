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

/// Between two lines.
const APART: char = '·';

/// Between two cells of a table.
const BESIDE: char = '–';

/// In front of what to do and what not to do.
const SIGNS: [char; 2] = ['✓', '✗'];

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
    let mut line = Line::new(text, stretch.start);
    let mut at = stretch.start;
    for place in found {
        line.push(&text[at..place.range.start]);
        let start = line.next();
        line.push(&text[place.range.clone()]);
        marks.push(start..line.text.len());
        at = place.range.end;
    }
    line.push(&text[at..stretch.end]);
    if stretch.end < text.len() && !text[stretch.end..].trim().is_empty() {
        line.text.push(ELLIPSIS);
    }
    Marked {
        text: line.text,
        marks,
    }
}

/// What stands between the last letter and the next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    Nothing,
    Blank,
    Tab,
    LineBreak,
}

/// The lines of a text as one line. Blanks and control characters are single blanks. Cells, and lines that end without a
/// stop, are kept apart: they would else read as one sentence.
struct Line {
    text: String,
    gap: Gap,
    /// Whether a letter of the text stands in it.
    begun: bool,
    /// Whether what stands last began with a sign.
    signed: bool,
}

impl Line {
    /// A line that begins somewhere in a text. What was begun with a sign before that still has its sign, because what
    /// not to do would else read as advice.
    fn new(text: &str, start: usize) -> Self {
        let before = &text[..start];
        let mut line = String::new();
        let mut signed = false;
        if let Some(entry) = before.rsplit(['\n', '\t']).next().map(str::trim_start)
            && let Some(sign) = entry.chars().next().filter(|first| SIGNS.contains(first))
        {
            signed = true;
            let is_left_out = !entry[sign.len_utf8()..].trim().is_empty();
            line.extend([sign, ' '].iter().filter(|_| is_left_out));
            line.push(ELLIPSIS);
            line.extend([' ', sign, ' '].iter().filter(|_| !is_left_out));
        } else if start > 0 {
            line.push(ELLIPSIS);
        }
        Self {
            text: line,
            gap: Gap::Nothing,
            begun: false,
            signed,
        }
    }

    /// Where the next letter will stand, if it is one of a word.
    fn next(&mut self) -> usize {
        self.close_gap(None);
        self.text.len()
    }

    fn push(&mut self, text: &str) {
        for letter in text.chars() {
            let gap = match letter {
                '\n' => Gap::LineBreak,
                '\t' => Gap::Tab,
                letter if letter.is_whitespace() || letter.is_control() => Gap::Blank,
                letter => {
                    self.close_gap(Some(letter));
                    self.text.push(letter);
                    self.begun = true;
                    continue;
                }
            };
            self.gap = self.gap.max(gap);
        }
    }

    fn close_gap(&mut self, next: Option<char>) {
        let gap = std::mem::replace(&mut self.gap, Gap::Nothing);
        let says_itself = next.is_some_and(|next| SIGNS.contains(&next));
        let was_signed = self.signed;
        if !self.begun && gap == Gap::Nothing {
            self.signed |= says_itself;
        } else if gap > Gap::Blank {
            self.signed = says_itself;
        }
        if gap == Gap::Nothing || !self.begun {
            return;
        }
        match gap {
            Gap::Tab => self.text.extend([' ', BESIDE]),
            // What comes after what not to do must not be taken for more of it.
            Gap::LineBreak if !says_itself && !self.is_stopped() && was_signed => {
                self.text.push('.');
            }
            Gap::LineBreak if !says_itself && !self.is_stopped() => {
                self.text.extend([' ', APART]);
            }
            Gap::LineBreak | Gap::Blank | Gap::Nothing => {}
        }
        self.text.push(' ');
    }

    /// Whether what stands there ends with a stop, perhaps inside quotation marks or brackets.
    fn is_stopped(&self) -> bool {
        let closes = |letter| matches!(letter, '”' | '“' | '"' | '»' | '’' | '\'' | ')' | ']');
        let last = self.text.trim_end_matches(closes).chars().next_back();
        last.is_none_or(|last| ".!?…:;,".contains(last))
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
            shown("Keep  the\r passport\0 safe!", &["passport"]),
            "Keep the [passport] safe!"
        );
        assert_eq!(shown("", &["x"]), "");
        assert_eq!(shown("?!", &["x"]), "?!");
    }

    #[test]
    fn cells_and_lines_without_a_stop_are_kept_apart() {
        assert_eq!(
            shown(
                "Look at:\n\nno passport\nno pay\n“Who?”\n✗ a debt\n(a lock)",
                &["pay"]
            ),
            "Look at: no passport · no [pay] · “Who?” ✗ a debt. (a lock)"
        );
        assert_eq!(
            shown("\tHere\tThere\nWho?\t✓ you\t\nWhat\tpay", &["pay"]),
            "Here – There · Who? – ✓ you. What – [pay]"
        );
    }

    #[test]
    fn what_not_to_do_keeps_its_sign_wherever_it_is_cut() {
        let filler = "word ".repeat(100);
        let cut = |text: String| shown(&text, &["voicemail"]);
        let inside = cut(format!("First.\n✗ {filler} voicemail {filler}"));
        assert!(inside.starts_with("✗ …word"), "{inside}");
        let cell = cut(format!("✓ Write\t✗ {filler} voicemail"));
        assert!(cell.starts_with("✗ …word"), "{cell}");
        let other = cut(format!("✗ Not this.\n{filler} voicemail"));
        assert!(other.starts_with("…word"), "{other}");
        let front = cut(format!("{filler}\n✗ voicemail {filler}{filler}"));
        assert!(front.contains(" ✗ [voicemail] word"), "{front}");
        let start = cut(format!("{filler}{filler}\n✗ Leave a voicemail\n{filler}"));
        assert!(start.contains(" ✗ Leave a [voicemail]. word"), "{start}");
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
