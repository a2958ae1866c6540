//! What else may be asked for, as orders of magnitude: never computed here, never counted.

use crate::income::Cents;
use law::{Euros, Law, Range};

/// From the least to the most a month for someone alone, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToAsk {
    /// RSA.
    pub rsa: [Cents; 2],
    /// Prime d'activité.
    pub prime: [Cents; 2],
}

/// The orders of magnitude under a law, to ask of the CAF and to check.
pub const fn to_ask(law: Law) -> ToAsk {
    ToAsk {
        rsa: ends(law::RSA_ORDRE.on(law)),
        prime: ends(law::PRIME_ACTIVITE_ORDRE.on(law)),
    }
}

const fn ends(range: Range<Euros>) -> [Cents; 2] {
    [Cents(range.least.in_cents()), Cents(range.most.in_cents())]
}
