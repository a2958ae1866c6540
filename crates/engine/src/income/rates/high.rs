//! What high incomes pay more, above thresholds that children do not move.

use super::scale::{Band, ENDLESS, band};
use super::{Dated, FIRST, percent, text};
use crate::income::money::Cents;

const CEHR_SOURCE: &str = "CGI art. 223 sexies ; mon-entreprise, modele-social/règles/impôt.publicodes";
const CDHR_SOURCE: &str = "CGI art. 224 (loi n° 2025-127, art. 10, et loi de finances pour 2026) ; OpenFisca-France \
                           176.1.8, contribution_differentielle_hauts_revenus";

/// Contribution on high incomes of a single person.
pub const CEHR_SINGLE: Dated<[Band; 2]> = text(
    &[(
        FIRST,
        [
            band(Cents::euros(250_000), Cents::euros(500_000), 0.03),
            band(Cents::euros(500_000), ENDLESS, 0.04),
        ],
    )],
    CEHR_SOURCE,
);
/// Contribution on high incomes of a couple.
pub const CEHR_COUPLE: Dated<[Band; 2]> = text(
    &[(
        FIRST,
        [
            band(Cents::euros(500_000), Cents::euros(1_000_000), 0.03),
            band(Cents::euros(1_000_000), ENDLESS, 0.04),
        ],
    )],
    CEHR_SOURCE,
);

/// The rules of the contribution différentielle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HighIncomes {
    /// Income from which one person may owe it.
    pub single: Cents,
    /// Income from which a couple may owe it.
    pub couple: Cents,
    /// Share of the income that taxes must reach.
    pub rate: f64,
    /// Share of what is above the threshold that they are never asked to pass, so that it starts without a jump.
    pub entry: f64,
    /// What the taxes of a couple are counted more.
    pub couple_supplement: Cents,
    /// The same for each person in charge.
    pub child_supplement: Cents,
}

/// Contribution différentielle on high incomes.
pub const CDHR: Dated<HighIncomes> = text(
    &[(
        FIRST,
        HighIncomes {
            single: Cents::euros(250_000),
            couple: Cents::euros(500_000),
            rate: percent(20.0),
            entry: percent(82.5),
            couple_supplement: Cents::euros(12_500),
            child_supplement: Cents::euros(1_500),
        },
    )],
    CDHR_SOURCE,
);
