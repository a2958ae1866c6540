//! The yardsticks of the year: social security ceiling and minimum wage.

use crate::income::money::Cents;

use super::{Dated, RULES, dated};

/// Social security ceiling of the year (plafond annuel, PASS).
pub const PASS: Cents = Cents(law::PASS.on(RULES).in_cents());

/// Full-time minimum wage over 52 weeks of 35 hours, at the hourly wage since 1 June 2026.
pub const SMIC_YEAR: Cents = Cents(law::SMIC_HORAIRE.on(RULES).in_cents() * 35 * 52);

/// Hourly minimum wage on 1 January 2026, which the least basic pension of independents still follows.
const SMIC_JANUARY: Dated<Cents> = dated(
    Cents(1_202),
    "Décret n° 2025-1228 du 17 décembre 2025 ; mon-entreprise, modele-commun/règles/base.publicodes",
);

/// Least base of the basic pension: 450 hours of minimum wage.
pub const RETRAITE_FLOOR: Dated<Cents> = dated(
    Cents(SMIC_JANUARY.value.0 * 450),
    "CSS art. D633-2 ; mon-entreprise, modele-ti/…/assiette-minimale.publicodes",
);

/// This many social security ceilings, in hundredths of one.
pub(super) const fn pass_hundredths(hundredths: i64) -> Cents {
    Cents(PASS.0 * hundredths / 100)
}
