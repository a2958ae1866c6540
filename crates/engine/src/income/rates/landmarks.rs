//! The yardsticks of a law: social security ceiling and minimum wage.

use crate::income::money::Cents;

use law::Law;

/// Hours of a full-time year: 52 weeks of 35 hours.
const HOURS_A_YEAR: i64 = 35 * 52;
/// Hours of minimum wage that the least basic pension is counted on (CSS art. D633-2; mon-entreprise,
/// modele-ti/…/assiette-minimale.publicodes).
const PENSION_HOURS: i64 = 450;

/// Social security ceiling of the year (plafond annuel, PASS).
pub const fn pass(law: Law) -> Cents {
    Cents(law::PASS.on(law).in_cents())
}

/// Full-time minimum wage of a year, at the hourly wage of the day.
pub const fn smic_year(law: Law) -> Cents {
    Cents(law::SMIC_HORAIRE.on(law).in_cents() * HOURS_A_YEAR)
}

/// Pay of the year that gives one quarter of pension: 150 hours of the minimum wage of 1 January (CSS art. R351-9).
pub const fn pension_quarter(law: Law) -> Cents {
    Cents(law::SMIC_HORAIRE.value.at(law.new_year()).in_cents() * QUARTER_HOURS)
}

/// Hours of minimum wage of a quarter of pension.
const QUARTER_HOURS: i64 = 150;

/// Least base of the basic pension of independents: 450 hours of the minimum wage of 1 January.
pub const fn retraite_floor(law: Law) -> Cents {
    Cents(law::SMIC_HORAIRE.value.at(law.new_year()).in_cents() * PENSION_HOURS)
}
