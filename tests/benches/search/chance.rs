//! Chance that is the same in every run: what is drawn depends on the words it is drawn for and on nothing else.

/// The seed of everything that is drawn.
const SEED: u64 = 7;

/// Numbers in an order that nobody chose (SplitMix64).
pub(crate) struct Chance(u64);

impl Chance {
    /// The numbers that belong to some words.
    pub(crate) fn of(words: &[&str]) -> Self {
        let bytes = words.iter().flat_map(|word| word.bytes().chain([0xff]));
        Self(bytes.fold(SEED, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        }))
    }

    /// A number below `end`, or 0 where there is none.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        (mixed % (end.max(1) as u64)) as usize
    }

    /// One of several.
    pub(crate) fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let at = self.below(of.len());
        of.get(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_draw_the_same_and_others_do_not() {
        let draw = |words: &[&str]| {
            let mut chance = Chance::of(words);
            std::array::from_fn::<usize, 8, _>(|_| chance.below(1000))
        };
        assert_eq!(draw(&["ab", "c"]), draw(&["ab", "c"]));
        assert_ne!(draw(&["ab", "c"]), draw(&["a", "bc"]));
    }

    #[test]
    fn every_one_of_several_is_drawn_at_times() {
        let mut chance = Chance::of(&["draw"]);
        let mut seen = [0; 4];
        for _ in 0..4000 {
            seen[chance.below(4)] += 1;
        }
        assert!(
            seen.iter().all(|count| (800..1200).contains(count)),
            "{seen:?}"
        );
    }
}
