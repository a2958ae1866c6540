//! Contributions of independents (EI au réel, EURL) on the single base of the reform.

use super::landmarks::pass;
use super::scale::{Clamped, PassBand, Points};
use super::shares::PassShare;
use super::{Dated, FIRST, percent, text};
use crate::income::activity::Activity;
use crate::income::money::Cents;
use law::{Date, Law};

const BASE_SOURCE: &str = "CSS art. L131-6, L136-3 et D136-5 (décret n° 2024-688)";
const SOURCE: &str =
    "CSS art. D621-1 et suivants ; mon-entreprise, modele-ti/…/cotisations.publicodes (commit 7b021aa)";
const CIPAV_SOURCE: &str = "CSS art. D642-3 ; mon-entreprise, modele-ti/…/Cipav.publicodes (commit 7b021aa)";
const ACRE_SOURCE: &str = "CSS art. L131-6-4 et D131-6-1 ; mon-entreprise, modele-ti/…/Acre.publicodes";

/// What contributions are called on the first year, before the income is known.
pub const PROVISIONAL_BASE: Dated<PassShare> = text(
    &[(FIRST, PassShare::hundredths(19))],
    "CSS art. D131-2 (19 % du plafond annuel) ; mon-entreprise, modele-ti/…/début-activité",
);

/// Allowance taken from the margin to get the base.
pub const fn allowance(law: Law) -> f64 {
    law::TNS_ASSIETTE_UNIQUE.on(law).share()
}

const ALLOWANCE_RANGE: Dated<(PassShare, PassShare)> = text(
    &[(FIRST, (PassShare::ten_thousandths(176), PassShare::hundredths(130)))],
    BASE_SOURCE,
);

/// Least and most allowance: 1.76 % and 130 % of the PASS.
pub const fn allowance_range(law: Law) -> (Cents, Cents) {
    let (least, most) = ALLOWANCE_RANGE.on(law);
    (least.of(pass(law)), most.of(pass(law)))
}

/// Health and maternity, on the base up to 3 PASS.
pub const MALADIE: Dated<Points> = text(
    &[(
        FIRST,
        Points {
            points: &[
                (PassShare::hundredths(20), 0.0),
                (PassShare::hundredths(40), percent(1.5)),
                (PassShare::hundredths(60), percent(4.0)),
                (PassShare::hundredths(110), percent(6.5)),
                (PassShare::hundredths(200), percent(7.7)),
                (PassShare::hundredths(300), percent(8.5)),
            ],
        },
    )],
    SOURCE,
);
/// Health and maternity above 3 PASS.
pub const MALADIE_ABOVE: Dated<PassBand> = text(
    &[(FIRST, pass_band(PassShare::hundredths(300), PassShare::ENDLESS, 6.5))],
    SOURCE,
);

/// Family allowances, on the whole base.
pub const FAMILLE: Dated<Points> = text(
    &[(
        FIRST,
        Points {
            points: &[
                (PassShare::hundredths(110), 0.0),
                (PassShare::hundredths(140), percent(3.1)),
            ],
        },
    )],
    SOURCE,
);

/// CSG that income tax deducts.
pub const CSG_DEDUCTIBLE: Dated<f64> = text(&[(FIRST, percent(6.8))], "CSS art. L136-8 ; CGI art. 154 quinquies");
/// CSG and CRDS that it does not.
pub const CSG_NON_DEDUCTIBLE: Dated<f64> = text(&[(FIRST, percent(2.9))], "CGI art. 154 quinquies");

/// Contribution to vocational training, as a share of the PASS: others, crafts.
pub const CFP: Dated<(f64, f64)> = text(&[(FIRST, (percent(0.25), percent(0.29)))], "C. trav. art. L6331-48");

/// Share of the contributions that the ACRE takes off a low base, for a creation of this day: the whole of it before 2026
/// (D131-6-1 as it was, kept by décret n° 2026-69, art. 3).
pub const fn acre_share(creation: Date) -> f64 {
    law::ACRE_HORS_MICRO.value.at(creation).share()
}

const ACRE_FULL_UNDER: Dated<PassShare> = text(&[(FIRST, PassShare::hundredths(75))], ACRE_SOURCE);

/// Base from which the ACRE goes down, to nothing at the PASS.
pub const fn acre_full_under(law: Law) -> Cents {
    ACRE_FULL_UNDER.on(law).of(pass(law))
}

/// What differs from one pension fund to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Regime {
    /// Daily allowances.
    pub indemnites_journalieres: Clamped,
    /// Basic pension, on a base with a floor.
    pub retraite_base: &'static [PassBand],
    /// Complementary pension.
    pub retraite_complementaire: &'static [PassBand],
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

const PASS: PassShare = PassShare::hundredths(100);

const SSI: Dated<Regime> = text(
    &[(
        FIRST,
        Regime {
            indemnites_journalieres: clamped(0.5, 40, 500),
            retraite_base: &[
                pass_band(PassShare::NOTHING, PASS, 17.87),
                pass_band(PASS, PassShare::ENDLESS, 0.72),
            ],
            retraite_complementaire: &[
                pass_band(PassShare::NOTHING, PASS, 8.1),
                pass_band(PASS, PassShare::hundredths(400), 9.1),
            ],
            invalidite_deces: Clamped {
                rate: percent(1.3),
                floor: PassShare::ten_thousandths(1_150),
                ceiling: PASS,
            },
        },
    )],
    SOURCE,
);

const CIPAV: Dated<Regime> = text(
    &[(
        FIRST,
        Regime {
            indemnites_journalieres: clamped(0.3, 40, 300),
            retraite_base: &[
                pass_band(PassShare::NOTHING, PASS, 8.73),
                pass_band(PassShare::NOTHING, PassShare::hundredths(500), 1.87),
            ],
            retraite_complementaire: &[
                pass_band(PassShare::NOTHING, PASS, 11.0),
                pass_band(PASS, PassShare::hundredths(400), 21.0),
            ],
            invalidite_deces: clamped(0.5, 37, 185),
        },
    )],
    CIPAV_SOURCE,
);

/// A slice in social security ceilings, its rate in percent.
const fn pass_band(above: PassShare, up_to: PassShare, rate: f64) -> PassBand {
    PassBand {
        above,
        up_to,
        rate: percent(rate),
    }
}

/// A rate in percent, floor and ceiling in hundredths of the PASS.
const fn clamped(rate: f64, floor: i64, ceiling: i64) -> Clamped {
    Clamped {
        rate: percent(rate),
        floor: PassShare::hundredths(floor),
        ceiling: PassShare::hundredths(ceiling),
    }
}
