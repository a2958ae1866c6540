//! Logarithm and exponential from the four operations alone: the same to the bit on every machine, which libraries are not.

/// The natural logarithm of a positive number, to 10⁻⁸.
pub(super) fn ln(value: f64) -> f64 {
    const BITS: u32 = 52;
    const BIAS: i64 = 1023;
    let bits = value.to_bits();
    let exponent = (bits >> BITS).cast_signed() - BIAS;
    let mantissa = f64::from_bits(bits & ((1 << BITS) - 1) | (BIAS.cast_unsigned() << BITS));
    // Between 1/√2 and √2, the series of the inverse hyperbolic tangent is short.
    let (mantissa, exponent) = if mantissa > std::f64::consts::SQRT_2 {
        (mantissa / 2.0, exponent + 1)
    } else {
        (mantissa, exponent)
    };
    let part = (mantissa - 1.0) / (mantissa + 1.0);
    let square = part * part;
    let series = 1.0 + square * (1.0 / 3.0 + square * (1.0 / 5.0 + square * (1.0 / 7.0 + square * (1.0 / 9.0))));
    exponent as f64 * std::f64::consts::LN_2 + 2.0 * part * series
}

/// The exponential of a number, to 10⁻⁵ of itself between −10 and 10.
pub(super) fn exp(value: f64) -> f64 {
    const HALVINGS: u32 = 10;
    let part = value / f64::from(1 << HALVINGS);
    let mut power = 1.0 + part * (1.0 + part * (0.5 + part / 6.0));
    for _ in 0..HALVINGS {
        power *= power;
    }
    power
}

/// p ln p, 0 at 0.
pub(super) fn entropy_term(share: f64) -> f64 {
    if share > 0.0 { share * ln(share) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_those_of_mathematics() {
        for value in [1e-6, 0.01, 0.3, 0.5, 0.99, 1.0, 1.5, 2.0, 3.7, 100.0, 140_000.0] {
            assert!((ln(value) - value.ln()).abs() < 1e-7, "{value}");
        }
        for value in [-10.0, -3.0, -0.5, 0.0, 0.2, 1.0, 2.6, 9.9] {
            assert!((exp(value) / value.exp() - 1.0).abs() < 1e-5, "{value}");
        }
        assert!(entropy_term(0.0).abs() < f64::EPSILON);
    }
}
