//! SplitMix64: the generator of the model, the same to the bit on every machine.

/// A generator of uniform and nearly normal numbers.
#[derive(Clone, Copy, Debug)]
pub struct SplitMix(u64);

impl SplitMix {
    /// Starts from a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub const fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        Self::mixed(self.0)
    }

    /// A uniform number of [0, 1), a multiple of 2⁻⁵³.
    pub const fn uniform(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / 9_007_199_254_740_992.0
    }

    /// These bits, so well mixed that neighbours have nothing in common: a seed from several numbers.
    pub const fn mixed(mut z: u64) -> u64 {
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A rank, with these weights.
    pub fn weighted(&mut self, weights: &[f64]) -> usize {
        let mut left = self.uniform() * weights.iter().sum::<f64>();
        for (rank, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 {
                return rank;
            }
        }
        weights.len() - 1
    }

    /// Nearly a standard normal (Irwin–Hall): no transcendental function, so no difference between machines.
    pub fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.uniform()).sum::<f64>() - 6.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_numbers_are_those_of_the_model() {
        let mut random = SplitMix::new(20_260_101);
        for expected in [0.947_949_532_129, 0.172_976_267_483, 0.753_822_550_444] {
            assert!((random.uniform() - expected).abs() < 1e-12);
        }
    }
}
