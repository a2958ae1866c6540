//! Random numbers of a simulated person: a stream of its own for each, so that threads change nothing.

use engine::SplitMix;

/// A stream of numbers.
#[derive(Clone, Copy, Debug)]
pub struct Random(SplitMix);

impl Random {
    /// The stream of one person of one study.
    pub const fn of(seed: u64, study: u64, person: u64) -> Self {
        let start = mixed(seed ^ mixed(study)) ^ mixed(person.wrapping_mul(0xD6E8_FEB8_6659_FD93));
        Self(SplitMix::new(mixed(start)))
    }

    /// The next 64 bits.
    pub const fn bits(&mut self) -> u64 {
        self.0.bits()
    }

    /// A uniform number of [0, 1).
    pub const fn uniform(&mut self) -> f64 {
        self.0.uniform()
    }

    /// True with this probability.
    pub fn chance(&mut self, probability: f64) -> bool {
        self.uniform() < probability
    }

    /// A whole number below `limit`.
    pub const fn below(&mut self, limit: usize) -> usize {
        (self.uniform() * limit as f64) as usize
    }

    /// One of these.
    pub const fn among<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.below(values.len())]
    }

    /// A rank, with these weights.
    pub fn weighted(&mut self, weights: &[f64]) -> usize {
        self.0.weighted(weights)
    }

    /// A standard normal (Box and Muller).
    pub fn normal(&mut self) -> f64 {
        let (radius, angle) = (1.0 - self.uniform(), self.uniform());
        (-2.0 * radius.ln()).sqrt() * (std::f64::consts::TAU * angle).cos()
    }

    /// A standard Gumbel: the noise of a choice.
    pub fn gumbel(&mut self) -> f64 {
        -(-(1.0 - self.uniform()).ln()).ln()
    }

    /// Three ranks in any order.
    pub fn order(&mut self) -> [u8; 3] {
        let first = self.below(3);
        let second = (first + 1 + self.below(2)) % 3;
        [first as u8, second as u8, (3 - first - second) as u8]
    }
}

const fn mixed(bits: u64) -> u64 {
    SplitMix::mixed(bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normals_have_the_right_mean_and_deviation() {
        let mut random = Random::of(1, 2, 3);
        let values: Vec<f64> = (0..100_000).map(|_| random.normal()).collect();
        let mean = values.iter().sum::<f64>() / 1e5;
        let variance = values.iter().map(|x| x * x).sum::<f64>() / 1e5;
        assert!(mean.abs() < 0.02 && (variance - 1.0).abs() < 0.02, "{mean} {variance}");
    }

    #[test]
    fn weights_are_followed_and_streams_differ() {
        let mut counts = [0; 3];
        for person in 0..30_000 {
            counts[Random::of(9, 1, person).weighted(&[0.5, 0.0, 0.5])] += 1;
        }
        assert!(counts[1] == 0 && (14_000..16_000).contains(&counts[0]), "{counts:?}");
        assert_ne!(Random::of(9, 1, 0).bits(), Random::of(9, 2, 0).bits());
    }
}
