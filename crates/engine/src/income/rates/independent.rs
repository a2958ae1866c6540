//! Contributions of independents (EI au réel, EURL) on the single base of the reform.

use super::landmarks::{PASS, pass_hundredths};
use super::scale::{Band, Clamped, ENDLESS, Points, band};
use super::{Dated, RULES, dated, percent};
use crate::income::activity::Activity;
use crate::income::money::Cents;

const BASE_SOURCE: &str = "CSS art. L131-6, L136-3 et D136-5 (décret n° 2024-688)";
const SOURCE: &str =
    "CSS art. D621-1 et suivants ; mon-entreprise, modele-ti/…/cotisations.publicodes (commit 7b021aa)";
const CIPAV_SOURCE: &str = "CSS art. D642-3 ; mon-entreprise, modele-ti/…/Cipav.publicodes (commit 7b021aa)";
const ACRE_SOURCE: &str = "CSS art. L131-6-4 et D131-6-1 ; mon-entreprise, modele-ti/…/Acre.publicodes";

/// Allowance taken from the margin to get the base.
pub const ALLOWANCE: f64 = law::TNS_ASSIETTE_UNIQUE.on(RULES).share();
/// Least and most allowance: 1.76 % and 130 % of the PASS.
pub const ALLOWANCE_RANGE: Dated<(Cents, Cents)> =
    dated((Cents(PASS.0 * 176 / 10_000), pass_hundredths(130)), BASE_SOURCE);

/// Health and maternity, on the base up to 3 PASS.
pub const MALADIE: Dated<Points> = dated(
    Points {
        points: &[
            (pass_hundredths(20), 0.0),
            (pass_hundredths(40), percent(1.5)),
            (pass_hundredths(60), percent(4.0)),
            (pass_hundredths(110), percent(6.5)),
            (pass_hundredths(200), percent(7.7)),
            (pass_hundredths(300), percent(8.5)),
        ],
    },
    SOURCE,
);
/// Health and maternity above 3 PASS.
pub const MALADIE_ABOVE: Dated<Band> = dated(band(pass_hundredths(300), ENDLESS, percent(6.5)), SOURCE);

/// Family allowances, on the whole base.
pub const FAMILLE: Dated<Points> = dated(
    Points {
        points: &[(pass_hundredths(110), 0.0), (pass_hundredths(140), percent(3.1))],
    },
    SOURCE,
);

/// CSG that income tax deducts.
pub const CSG_DEDUCTIBLE: Dated<f64> = dated(percent(6.8), "CSS art. L136-8 ; CGI art. 154 quinquies");
/// CSG and CRDS that it does not.
pub const CSG_NON_DEDUCTIBLE: Dated<f64> = dated(percent(2.9), "CGI art. 154 quinquies");

/// Contribution to vocational training, as a share of the PASS: others, crafts.
pub const CFP: Dated<(f64, f64)> = dated((percent(0.25), percent(0.29)), "C. trav. art. L6331-48");

/// Share of the contributions that the ACRE takes off a low base.
pub const ACRE_RATE: f64 = law::ACRE_HORS_MICRO.on(RULES).share();
/// The same for a creation before 2026: D131-6-1 as it was, kept by décret n° 2026-69, art. 3.
pub const ACRE_RATE_BEFORE_2026: f64 = 1.0;
/// Base from which the ACRE goes down, to nothing at the PASS.
pub const ACRE_FULL_UNDER: Dated<Cents> = dated(pass_hundredths(75), ACRE_SOURCE);

/// What differs from one pension fund to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Regime {
    /// Daily allowances.
    pub indemnites_journalieres: Clamped,
    /// Basic pension, on a base with a floor.
    pub retraite_base: &'static [Band],
    /// Complementary pension.
    pub retraite_complementaire: &'static [Band],
    /// Disability and death.
    pub invalidite_deces: Clamped,
}

/// The fund of an activity.
pub const fn regime(activity: Activity) -> Dated<Regime> {
    match activity {
        Activity::Vente | Activity::ServiceBic | Activity::ServiceArtisan | Activity::BncSsi => SSI,
        Activity::BncCipav => CIPAV,
    }
}

const SSI: Dated<Regime> = dated(
    Regime {
        indemnites_journalieres: clamped(0.5, 40, 500),
        retraite_base: &[
            band(Cents::ZERO, PASS, percent(17.87)),
            band(PASS, ENDLESS, percent(0.72)),
        ],
        retraite_complementaire: &[
            band(Cents::ZERO, PASS, percent(8.1)),
            band(PASS, pass_hundredths(400), percent(9.1)),
        ],
        invalidite_deces: Clamped {
            rate: percent(1.3),
            floor: Cents(PASS.0 * 115 / 1_000),
            ceiling: PASS,
        },
    },
    SOURCE,
);

const CIPAV: Dated<Regime> = dated(
    Regime {
        indemnites_journalieres: clamped(0.3, 40, 300),
        retraite_base: &[
            band(Cents::ZERO, PASS, percent(8.73)),
            band(Cents::ZERO, pass_hundredths(500), percent(1.87)),
        ],
        retraite_complementaire: &[
            band(Cents::ZERO, PASS, percent(11.0)),
            band(PASS, pass_hundredths(400), percent(21.0)),
        ],
        invalidite_deces: clamped(0.5, 37, 185),
    },
    CIPAV_SOURCE,
);

/// A rate in percent, floor and ceiling in hundredths of the PASS.
const fn clamped(rate: f64, floor: i64, ceiling: i64) -> Clamped {
    Clamped {
        rate: percent(rate),
        floor: pass_hundredths(floor),
        ceiling: pass_hundredths(ceiling),
    }
}
