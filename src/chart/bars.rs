//! The index as a bar with its interval, and the draws as twenty dots.

use super::within;

/// A bar from 0 to an index with the interval around it, on a ground of 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IntervalBar {
    /// Length of the bar.
    pub length: f64,
    /// Start of the interval.
    pub low: f64,
    /// End of the interval.
    pub high: f64,
}

/// The bar of an index and its interval, all kept within 0 and 100; the interval holds the index.
pub fn interval_bar(index: f64, low: f64, high: f64) -> IntervalBar {
    let [length, low, high] = [index, low, high].map(within);
    IntervalBar {
        length,
        low: low.min(length),
        high: high.max(length),
    }
}

/// Dots in a row: each stands for five variants in a hundred.
pub const DOTS: u8 = 20;

/// Dots of each share of a hundred, by largest remainder: 20 in all when the shares sum to 100.
pub fn dots(shares: [u8; 4]) -> [u8; 4] {
    let mut dots = shares.map(|share| share.min(100) / 5);
    let wanted = (shares.iter().map(|&share| u16::from(share.min(100))).sum::<u16>() + 2) / 5;
    let missing = wanted
        .min(u16::from(DOTS))
        .saturating_sub(dots.iter().copied().map(u16::from).sum());
    for _ in 0..missing {
        let left = |way: usize| i16::from(shares[way].min(100)) - 5 * i16::from(dots[way]);
        // The first of equals: the order of the ways breaks ties everywhere.
        let neediest = (0..4).rev().max_by_key(|&way| left(way)).unwrap_or_default();
        dots[neediest] += 1;
    }
    dots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(index: f64, low: f64, high: f64, expected: [f64; 3]) {
        let [length, low_end, high_end] = expected;
        let drawn = interval_bar(index, low, high);
        assert_eq!(
            drawn,
            IntervalBar {
                length,
                low: low_end,
                high: high_end
            }
        );
    }

    #[test]
    fn a_bar_stays_on_its_ground_and_inside_its_interval() {
        check(62.0, 55.0, 70.0, [62.0, 55.0, 70.0]);
        check(103.0, 95.0, 112.0, [100.0, 95.0, 100.0]);
        check(-4.0, -12.0, 3.0, [0.0, 0.0, 3.0]);
        check(50.0, 60.0, 40.0, [50.0, 50.0, 50.0]);
        check(f64::NAN, f64::NAN, f64::INFINITY, [0.0, 0.0, 100.0]);
    }

    #[test]
    fn dots_are_twenty_in_all_and_never_five_variants_away_from_their_share() {
        for (shares, expected) in [
            ([100, 0, 0, 0], [20, 0, 0, 0]),
            ([99, 1, 0, 0], [20, 0, 0, 0]),
            ([52, 48, 0, 0], [10, 10, 0, 0]),
            ([33, 33, 33, 0], [7, 7, 6, 0]),
            ([40, 30, 20, 10], [8, 6, 4, 2]),
            ([0, 0, 0, 0], [0, 0, 0, 0]),
            ([255, 255, 255, 255], [20, 20, 20, 20]),
        ] {
            assert_eq!(dots(shares), expected, "{shares:?}");
        }
    }
}
