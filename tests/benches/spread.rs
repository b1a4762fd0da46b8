//! What many runs come to: the one in the middle, and how far the others lie from it.

use std::time::Instant;

/// What was measured, in ascending order.
pub(crate) struct Samples(Vec<f64>);

impl Samples {
    /// The middle.
    pub(crate) fn median(&self) -> f64 {
        self.quantile(0.5)
    }

    /// The value that this part of all lies at or below, between two samples in proportion.
    pub(crate) fn quantile(&self, part: f64) -> f64 {
        let place = part * (self.0.len().saturating_sub(1)) as f64;
        let [below, above] = [place.floor(), place.ceil()].map(|at| self.at(at as usize));
        below + (above - below) * place.fract()
    }

    /// The least.
    pub(crate) fn least(&self) -> f64 {
        self.at(0)
    }

    /// The most.
    pub(crate) fn most(&self) -> f64 {
        self.at(self.0.len().wrapping_sub(1))
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// Where nothing was measured there is no number.
    fn at(&self, place: usize) -> f64 {
        self.0.get(place).copied().unwrap_or(f64::NAN)
    }
}

impl FromIterator<f64> for Samples {
    fn from_iter<I: IntoIterator<Item = f64>>(samples: I) -> Self {
        let mut samples: Vec<f64> = samples.into_iter().collect();
        samples.sort_by(f64::total_cmp);
        Self(samples)
    }
}

/// How many milliseconds something takes, and what comes of it.
pub(crate) fn timed<T>(act: impl FnOnce() -> T) -> (f64, T) {
    let begin = Instant::now();
    let result = std::hint::black_box(act());
    (begin.elapsed().as_secs_f64() * 1000.0, result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_lie_where_the_samples_say() {
        let samples: Samples = (0..=100).rev().map(f64::from).collect();
        assert_eq!(samples.median(), 50.0);
        assert_eq!(samples.quantile(0.95), 95.0);
        assert_eq!(
            (samples.least(), samples.most(), samples.count()),
            (0.0, 100.0, 101)
        );
    }

    #[test]
    fn the_middle_of_an_even_number_lies_between_two() {
        let samples: Samples = [4.0, 1.0, 2.0, 3.0].into_iter().collect();
        assert_eq!(samples.median(), 2.5);
    }

    #[test]
    fn nothing_measured_is_no_number() {
        let samples: Samples = std::iter::empty().collect();
        assert!(samples.median().is_nan() && samples.most().is_nan());
    }
}
