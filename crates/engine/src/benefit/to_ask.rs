//! What else may be asked for, as orders of magnitude: never computed here, never counted.

use crate::income::{Cents, Family, Household};
use law::{AidRange, ByHome, Law};

/// Two aids for a home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToAsk {
    /// RSA.
    pub rsa: Aid,
    /// Prime d'activité.
    pub prime: Aid,
}

/// An aid, in cents a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aid {
    /// From the least to the most.
    pub amount: [Cents; 2],
    /// Nothing from this net pay of the home on.
    pub ends: Cents,
}

/// The orders of magnitude for a household under a law, to ask of the CAF and to check; those of two children for more.
pub const fn to_ask(law: Law, household: &Household) -> ToAsk {
    ToAsk {
        rsa: aid(of_home(law::RSA_ORDRE.on(law), household)),
        prime: aid(of_home(law::PRIME_ACTIVITE_ORDRE.on(law), household)),
    }
}

/// Children make a family of whoever is not said to live alone with them.
const fn of_home(homes: ByHome<AidRange>, household: &Household) -> AidRange {
    match (household.family, household.children) {
        (Family::Alone, 0) => homes.alone,
        (Family::Couple, 0) => homes.couple,
        (Family::LoneParent, _) => homes.lone_parent,
        (Family::Alone | Family::Couple, _) => homes.family,
    }
}

const fn aid(range: AidRange) -> Aid {
    let [least, most] = [range.amount.least, range.amount.most];
    Aid {
        amount: [Cents(least.in_cents()), Cents(most.in_cents())],
        ends: Cents(range.ends.in_cents()),
    }
}
