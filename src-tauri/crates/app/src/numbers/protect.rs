//! Small numbers point at people. What is shown of a table so that no cell under five can be read or calculated.
//!
//! Whoever reads the report knows how many cases there were in a year, because some table of that year always adds up
//! to it. So a table of which one cell is hidden hides nothing: it is the total minus the others. Here a hidden cell
//! may, for all that is published, be any number from zero to four. Where that needs it, a larger cell is withheld
//! too, or the whole table.
//!
//! It does not guard against two reports made at different times: the difference between them is what happened
//! meanwhile. The screen says so.

/// Fewer than this are not told.
pub(super) const LEAST: u32 = 5;
/// What a cell that is not told has at most.
const MOST_HIDDEN: u32 = LEAST - 1;

/// A number, as far as it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// As it is: five or more.
    Exact(u32),
    /// Zero to four.
    Few,
    /// Not told, so that others cannot be calculated.
    Withheld,
}

/// A number that belongs to no sum.
pub(super) fn alone(count: u32) -> Cell {
    match count < LEAST {
        true => Cell::Few,
        false => Cell::Exact(count),
    }
}

/// Cells that add up to a total that is known.
pub(super) fn parts(counts: &[u32]) -> Vec<Cell> {
    let mut cells: Vec<Cell> = counts.iter().map(|count| alone(*count)).collect();
    let few = cells.iter().filter(|cell| **cell == Cell::Few).count() as u32;
    if few == 0 {
        return cells;
    }
    let mut hidden: u32 = counts.iter().filter(|count| **count < LEAST).sum();
    let mut withheld = 0;
    while !is_open(hidden, few, withheld) {
        let told = (0..counts.len()).filter(|at| cells[*at] == Cell::Exact(counts[*at]));
        let Some(smallest) = told.min_by_key(|at| counts[*at]) else {
            return vec![Cell::Withheld; counts.len()];
        };
        cells[smallest] = Cell::Withheld;
        hidden += counts[smallest];
        withheld += 1;
    }
    cells
}

/// Whether each of the few may be anything from zero to four when what is hidden adds up to this.
fn is_open(hidden: u32, few: u32, withheld: u32) -> bool {
    match withheld {
        // The others have to take up the rest: nothing at least, four each at most.
        0 => hidden >= MOST_HIDDEN && hidden <= MOST_HIDDEN * (few - 1),
        // A withheld cell is five or more and takes up any rest.
        _ => hidden >= LEAST * withheld + MOST_HIDDEN,
    }
}

/// Parts of a total of which the small ones are told together, without saying which they are. The rest is five or
/// more, or nothing.
pub(super) fn merged<T: Clone + Ord>(counts: &[(T, u32)], rest: u32) -> (Vec<(T, u32)>, u32) {
    let mut told: Vec<(T, u32)> = counts
        .iter()
        .filter(|(_, count)| *count >= LEAST)
        .cloned()
        .collect();
    told.sort_by(|(a, one), (b, other)| other.cmp(one).then_with(|| a.cmp(b)));
    let small = counts.iter().filter(|(_, count)| *count < LEAST);
    let mut rest = rest + small.map(|(_, count)| count).sum::<u32>();
    while (1..LEAST).contains(&rest) {
        let Some((_, count)) = told.pop() else { break };
        rest += count;
    }
    (told, rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Whether a table with this total can look like this when one hidden cell has this value. Tries every table.
    fn is_possible(cells: &[Cell], total: u32, at: usize, value: u32) -> bool {
        fn fill(cells: &[Cell], left: u32, place: usize, fixed: (usize, u32)) -> bool {
            let Some(cell) = cells.first() else {
                return left == 0;
            };
            let range = match cell {
                Cell::Exact(count) => *count..=*count,
                Cell::Few => 0..=MOST_HIDDEN,
                Cell::Withheld => 0..=left,
            };
            let mut range = range.filter(|value| place != fixed.0 || *value == fixed.1);
            range.any(|value| value <= left && fill(&cells[1..], left - value, place + 1, fixed))
        }
        fill(cells, total, 0, (at, value))
    }

    #[test]
    fn one_small_cell_takes_the_smallest_larger_one_with_it() {
        use Cell::{Exact, Few, Withheld};
        assert_eq!(parts(&[12, 3, 7]), [Exact(12), Few, Withheld]);
        assert_eq!(parts(&[12, 30, 7]), [Exact(12), Exact(30), Exact(7)]);
        assert_eq!(parts(&[20, 4, 2, 1]), [Exact(20), Few, Few, Few]);
        assert_eq!(parts(&[20, 0, 0]), [Withheld, Few, Few]);
        assert_eq!(
            parts(&[5, 0]),
            [Withheld, Withheld],
            "nothing else would hide it"
        );
    }

    #[test]
    fn countries_with_few_cases_are_told_together() {
        let counts = [("lv", 9), ("ro", 6), ("th", 2)];
        assert_eq!(merged(&counts, 0), (vec![("lv", 9)], 8));
        assert_eq!(merged(&counts, 4), (vec![("lv", 9), ("ro", 6)], 6));
        assert_eq!(merged(&counts[..2], 0), (vec![("lv", 9), ("ro", 6)], 0));
        assert_eq!(merged(&[("lv", 2)], 1), (vec![], 3));
    }

    proptest! {
        #[test]
        fn no_small_cell_can_be_read_or_calculated(counts in proptest::collection::vec(0_u32..14, 1..6)) {
            let total = counts.iter().sum();
            let cells = parts(&counts);
            for (at, count) in counts.iter().enumerate() {
                prop_assert!(is_possible(&cells, total, at, *count), "what is shown is true");
                match cells[at] {
                    Cell::Exact(shown) => prop_assert!(shown == *count && shown >= LEAST),
                    Cell::Few => for value in 0..=MOST_HIDDEN {
                        prop_assert!(
                            is_possible(&cells, total, at, value),
                            "{counts:?} shown as {cells:?}: cell {at} cannot be {value}"
                        );
                    },
                    // A small one is withheld only with the whole table, and then may be anything.
                    Cell::Withheld => if *count < LEAST {
                        prop_assert!(cells.iter().all(|cell| *cell == Cell::Withheld));
                    },
                }
            }
        }

        #[test]
        fn no_country_and_no_rest_is_small(
            counts in proptest::collection::vec(0_u32..14, 0..8),
            rest in 0_u32..14,
        ) {
            let named: Vec<(usize, u32)> = counts.into_iter().enumerate().collect();
            let total = rest + named.iter().map(|(_, count)| count).sum::<u32>();
            let (told, left) = merged(&named, rest);
            prop_assert_eq!(total, left + told.iter().map(|(_, count)| count).sum::<u32>());
            prop_assert!(told.iter().all(|(_, count)| *count >= LEAST));
            prop_assert!(left == 0 || left >= LEAST || total < LEAST);
        }
    }
}
