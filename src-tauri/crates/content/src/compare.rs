//! Two languages of a page, cut into pieces that say the same.

use crate::document::Page;
use crate::markdown::Block;
use crate::sections::Section;

/// A piece of text in two languages; one side may be empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair<'a> {
    /// Anchor of the section it belongs to; empty before the first heading.
    pub anchor: &'a str,
    /// Blocks on the left.
    pub left: &'a [Block],
    /// Blocks on the right.
    pub right: &'a [Block],
}

/// Lays two languages of a page side by side: section by section, and block by block where a
/// section has as many blocks in both. A section that one side lacks stands alone.
pub fn pair<'a>(left: &'a Page, right: &'a Page) -> Vec<Pair<'a>> {
    let (left, right) = (left.sections(), right.sections());
    let mut pairs = Vec::new();
    let mut done = 0;
    for section in &left {
        let twin = right
            .iter()
            .position(|other| other.anchor == section.anchor);
        if let Some(at) = twin.filter(|at| *at >= done) {
            pairs.extend(right[done..at].iter().map(alone_right));
            push_section(section, &right[at], &mut pairs);
            done = at + 1;
        } else {
            pairs.push(Pair {
                anchor: section.anchor,
                left: section.blocks,
                right: &[],
            });
        }
    }
    pairs.extend(right[done..].iter().map(alone_right));
    pairs
}

fn alone_right<'a>(section: &Section<'a>) -> Pair<'a> {
    Pair {
        anchor: section.anchor,
        left: &[],
        right: section.blocks,
    }
}

fn push_section<'a>(left: &Section<'a>, right: &Section<'a>, pairs: &mut Vec<Pair<'a>>) {
    let anchor = left.anchor;
    if left.blocks.len() == right.blocks.len() {
        pairs.extend(
            left.blocks
                .chunks(1)
                .zip(right.blocks.chunks(1))
                .map(|(left, right)| Pair {
                    anchor,
                    left,
                    right,
                }),
        );
    } else {
        pairs.push(Pair {
            anchor,
            left: left.blocks,
            right: right.blocks,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(body: &str) -> Page {
        Page::parse(
            "en/x.md",
            "en",
            &format!("+++\ntitle = \"T\"\n+++\n{body}"),
            &mut Vec::new(),
        )
    }

    #[test]
    fn sections_meet_by_id_and_blocks_by_place() {
        let left = page("## A {#a}\n\none\n\ntwo\n\n## B {#b}\n\nthree\n");
        let right =
            page("## Ä {#a}\n\nett\n\ntvå\n\n## C {#c}\n\nnytt\n\n## B {#b}\n\ntre\n\nfyra\n");
        let pairs = pair(&left, &right);
        let shape: Vec<_> = pairs
            .iter()
            .map(|p| (p.anchor, p.left.len(), p.right.len()))
            .collect();
        assert_eq!(
            shape,
            [
                ("a", 1, 1),
                ("a", 1, 1),
                ("a", 1, 1),
                ("c", 0, 3 - 1),
                ("b", 2, 3)
            ]
        );
    }

    #[test]
    fn nothing_is_lost_when_the_order_differs() {
        let left = page("## A {#a}\n\n1\n\n## B {#b}\n\n2\n");
        let right = page("## B {#b}\n\n2\n\n## A {#a}\n\n1\n");
        let pairs = pair(&left, &right);
        assert_eq!(pairs.iter().map(|p| p.left.len()).sum::<usize>(), 4);
        assert_eq!(pairs.iter().map(|p| p.right.len()).sum::<usize>(), 4);
    }
}
