//! Income tax: the scale of each year (on the income of the year before), applied to the year as the official model does.

use super::scale::{Band, ENDLESS, band};
use super::{Dated, FIRST, annual};
use crate::income::money::Cents;

const SCALE_SOURCE: &str = "CGI art. 197 ; mon-entreprise, modele-commun/règles/impôt/barème-standard.publicodes";

const CHILDREN_SOURCE: &str =
    "CGI art. 197, I, 2 ; OpenFisca-France 176.1.8, plafond_avantages_procures_par_demi_part/celib_enf.yaml";
const PENSION_SOURCE: &str = "CGI art. 158, 5, a ; OpenFisca-France 176.1.8, deductions/abatpen";

/// The brackets, for one part.
pub const SCALE: Dated<[Band; 4]> = annual(
    &[(
        FIRST,
        [
            band(Cents::euros(11_600), Cents::euros(29_579), 0.11),
            band(Cents::euros(29_579), Cents::euros(84_577), 0.30),
            band(Cents::euros(84_577), Cents::euros(181_917), 0.41),
            band(Cents::euros(181_917), ENDLESS, 0.45),
        ],
    )],
    SCALE_SOURCE,
);

/// Décote of a single person: this, less [`DECOTE_RATE`] of the tax.
pub const DECOTE_SINGLE: Dated<Cents> = annual(&[(FIRST, Cents::euros(897))], SCALE_SOURCE);
/// Décote of a couple.
pub const DECOTE_COUPLE: Dated<Cents> = annual(&[(FIRST, Cents::euros(1_483))], SCALE_SOURCE);
/// Share of the tax that lowers the décote.
pub const DECOTE_RATE: Dated<f64> = annual(&[(FIRST, 0.4525)], SCALE_SOURCE);
/// The most that an extra half-part may save.
pub const HALF_PART_CAP: Dated<Cents> = annual(&[(FIRST, Cents::euros(1_807))], SCALE_SOURCE);
/// The most that the two half-parts of the first child may save, for a person who brings it up alone.
pub const LONE_PARENT_CAP: Dated<Cents> = annual(&[(FIRST, Cents::euros(4_262))], CHILDREN_SOURCE);

/// Allowance for professional costs on pay: rate, least and most.
pub const PAY_ALLOWANCE: Dated<(f64, Cents, Cents)> = annual(
    &[(FIRST, (0.10, Cents::euros(509), Cents::euros(14_555)))],
    "CGI art. 83, 3° ; mon-entreprise, modele-social/règles/impôt.publicodes",
);
/// Allowance on pensions: rate, and least of each pensioner.
pub const PENSION_ALLOWANCE: Dated<(f64, Cents)> = annual(&[(FIRST, (0.10, Cents::euros(454)))], PENSION_SOURCE);
/// The most that the allowance on pensions takes in a household.
pub const PENSION_ALLOWANCE_CAP: Dated<Cents> = annual(&[(FIRST, Cents::euros(4_439))], PENSION_SOURCE);
