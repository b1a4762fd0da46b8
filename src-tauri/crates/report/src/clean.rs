//! Text before it is set: without what could hide, turn or overflow a line.
//!
//! The words are never changed. What goes are characters that no paper can show: controls, and marks that turn the
//! direction of everything after them. What comes are places to break in very long words.

use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;

/// Longer runs of letters get places to break: no hyphenation helps a key or an address of that length.
const LONGEST_RUN: usize = 40;
const BREAK_EVERY: usize = 20;
const PLACE_TO_BREAK: char = '\u{200b}';

/// Cleans every text of a tree; false when it has more levels than that.
pub(crate) fn tree(value: &mut Value, levels: usize) -> bool {
    let Some(levels) = levels.checked_sub(1) else {
        return false;
    };
    match value {
        Value::String(words) => {
            if !is_plain(words) {
                *words = text(words);
            }
            true
        }
        Value::Array(items) => items.iter_mut().all(|item| tree(item, levels)),
        Value::Object(fields) => fields.values_mut().all(|field| tree(field, levels)),
        Value::Null | Value::Bool(_) | Value::Number(_) => true,
    }
}

/// Cleans one text.
pub(crate) fn text(raw: &str) -> String {
    break_long_runs(&without_marks(raw))
}

/// Characters that are there and are not seen.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}')
}

/// Most texts are short and ordinary.
fn is_plain(text: &str) -> bool {
    text.len() <= LONGEST_RUN && text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

/// Lines end with `\n`; controls, overrides of direction and characters that are none are gone; isolates are closed.
pub(crate) fn without_marks(raw: &str) -> String {
    let mut clean = String::with_capacity(raw.len());
    let mut open = 0_usize;
    let mut characters = raw.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                if characters.peek() != Some(&'\n') {
                    clean.push('\n');
                }
            }
            '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => clean.push('\n'),
            '\n' => clean.push('\n'),
            '\t' => clean.push(' '),
            '\u{202a}'..='\u{202e}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => {}
            '\u{2066}'..='\u{2068}' => {
                open += 1;
                clean.push(character);
            }
            '\u{2069}' => {
                if open > 0 {
                    open -= 1;
                    clean.push(character);
                }
            }
            _ if character.is_control() || is_no_character(character) => {}
            _ => clean.push(character),
        }
    }
    clean.extend(std::iter::repeat_n('\u{2069}', open));
    clean
}

/// The code points that Unicode says will never be characters.
fn is_no_character(character: char) -> bool {
    let code = u32::from(character);
    (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

fn break_long_runs(text: &str) -> String {
    if text.len() <= LONGEST_RUN {
        return text.to_owned();
    }
    let mut broken = String::with_capacity(text.len());
    for run in text.split_inclusive(breaks_itself) {
        if run.len() <= LONGEST_RUN || run.graphemes(true).count() <= LONGEST_RUN {
            broken.push_str(run);
            continue;
        }
        for (index, cluster) in run.graphemes(true).enumerate() {
            if index > 0 && index % BREAK_EVERY == 0 {
                broken.push(PLACE_TO_BREAK);
            }
            broken.push_str(cluster);
        }
    }
    broken
}

/// Where a line can end anyway: at spaces, and in scripts that are written without them.
fn breaks_itself(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | PLACE_TO_BREAK | '\u{0e00}'..='\u{0eff}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn controls_go_and_lines_stay() {
        assert_eq!(text("a\u{0}b\r\nc\rd\u{1b}[0m"), "ab\nc\nd[0m");
    }

    #[test]
    fn nothing_turns_the_rest_of_a_line() {
        assert_eq!(text("safe\u{202e}txet"), "safetxet");
        assert_eq!(text("one\u{2067}two"), "one\u{2067}two\u{2069}");
        assert_eq!(text("one\u{2069}two"), "onetwo");
    }

    #[test]
    fn a_very_long_word_can_be_broken() {
        let clean = text(&"x".repeat(100));
        assert_eq!(clean.matches(PLACE_TO_BREAK).count(), 4);
        assert_eq!(clean.replace(PLACE_TO_BREAK, ""), "x".repeat(100));
    }

    #[test]
    fn thai_and_chinese_are_left_to_their_own_breaks() {
        let thai = "กรุณานั่งนี่น้ำดื่ม".repeat(10);
        assert_eq!(text(&thai), thai);
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing_more(raw in ".{0,200}") {
            let once = text(&raw);
            prop_assert_eq!(text(&once), once);
        }

        #[test]
        fn no_letter_is_lost(raw in "[\\p{L}\\p{N} ]{0,200}") {
            prop_assert_eq!(text(&raw).replace(PLACE_TO_BREAK, ""), raw);
        }
    }
}
