//! Rates of the micro-entreprise, one row a nature of activity.

use super::{Dated, NEW_YEAR, dated, percent};
use crate::Ceiling;
use crate::Nature;
use crate::income::activity::Activity;
use crate::income::money::Cents;
use law::{Date, Fact};

/// Rates of one nature of activity, as shares of turnover.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MicroRates {
    /// Social contributions.
    pub social: f64,
    /// Social contributions under the ACRE, for a business created before 1 July 2026.
    pub social_acre_before: Dated<f64>,
    /// Social contributions under the ACRE, for a business created from 1 July 2026.
    pub social_acre_from: Dated<f64>,
    /// Turnover above which the ACRE lowers nothing, a year: that of an income of one PASS (CSS art. D131-6-3, II).
    pub acre_ceiling: Cents,
    /// Contribution to vocational training.
    pub cfp: f64,
    /// Tax for the chamber.
    pub chamber: f64,
    /// Allowance for costs before income tax.
    pub abattement: f64,
    /// Versement libératoire.
    pub versement_liberatoire: f64,
    /// Ceiling of the régime, a year.
    pub ceiling: Cents,
}

/// Least allowance for costs, a year.
pub const ABATTEMENT_FLOOR: Dated<Cents> = dated(Cents::euros(305), "CGI art. 50-0 et 102 ter");

const BEFORE_JULY: &str =
    "CSS art. D131-6-3 avant le décret n° 2026-69 ; mon-entreprise, auto-entrepreneur/exonérations.publicodes";
const FROM_JULY: &str = "CSS art. D131-6-3, décret n° 2026-69 du 6 février 2026";
/// Three quarters of the full rate, above the floor of CSS art. L613-7; the model keeps the rate of before July.
const CIPAV_TO_CHECK: &str =
    "CSS art. D131-6-3 et L613-7, décret n° 2026-69 du 6 février 2026 ; version de juillet 2026 à lire";
const JULY: Date = Date::new(2026, 7, 1);

/// The rates of an activity.
pub const fn micro(activity: Activity) -> MicroRates {
    match activity {
        Activity::Vente => VENTE,
        Activity::ServiceBic => SERVICE_BIC,
        Activity::ServiceArtisan => SERVICE_ARTISAN,
        Activity::BncSsi => BNC_SSI,
        Activity::BncCipav => BNC_CIPAV,
    }
}

const VENTE: MicroRates = MicroRates {
    social: share(&law::MICRO_COTIS_VENTE_2026, 0),
    social_acre_before: before_july(percent(6.2)),
    social_acre_from: from_july(share(&law::ACRE_MICRO_TAUX_APPLIQUES, 0)),
    acre_ceiling: acre_ceiling(0),
    cfp: share(&law::MICRO_CFP_2026, 2),
    chamber: share(&law::MICRO_TAXE_CHAMBRE_2026, 0),
    abattement: share(&law::MICRO_ABATTEMENTS, 0),
    versement_liberatoire: share(&law::MICRO_VERSEMENT_LIBERATOIRE_TAUX, 0),
    ceiling: ceiling(Nature::Vente),
};

const SERVICE_BIC: MicroRates = MicroRates {
    social: share(&law::MICRO_COTIS_BIC_SERVICES_2026, 0),
    social_acre_before: before_july(percent(10.6)),
    social_acre_from: from_july(share(&law::ACRE_MICRO_TAUX_APPLIQUES, 1)),
    acre_ceiling: acre_ceiling(1),
    cfp: share(&law::MICRO_CFP_2026, 2),
    chamber: share(&law::MICRO_TAXE_CHAMBRE_2026, 1),
    abattement: share(&law::MICRO_ABATTEMENTS, 1),
    versement_liberatoire: share(&law::MICRO_VERSEMENT_LIBERATOIRE_TAUX, 1),
    ceiling: ceiling(Nature::Service),
};

const SERVICE_ARTISAN: MicroRates = MicroRates {
    cfp: share(&law::MICRO_CFP_2026, 0),
    chamber: share(&law::MICRO_TAXE_CHAMBRE_2026, 3),
    ..SERVICE_BIC
};

const BNC_SSI: MicroRates = MicroRates {
    social: share(&law::MICRO_COTIS_BNC_2026, 0),
    social_acre_before: before_july(percent(12.8)),
    social_acre_from: from_july(share(&law::ACRE_MICRO_TAUX_APPLIQUES, 2)),
    acre_ceiling: acre_ceiling(2),
    cfp: share(&law::MICRO_CFP_2026, 1),
    chamber: 0.0,
    abattement: share(&law::MICRO_ABATTEMENTS, 2),
    versement_liberatoire: share(&law::MICRO_VERSEMENT_LIBERATOIRE_TAUX, 2),
    ceiling: ceiling(Nature::Service),
};

const BNC_CIPAV: MicroRates = MicroRates {
    social: share(&law::MICRO_COTIS_CIPAV_2026, 0),
    social_acre_before: before_july(percent(13.4)),
    social_acre_from: Dated {
        value: share(&law::ACRE_MICRO_TAUX_APPLIQUES, 3),
        from: JULY,
        source: CIPAV_TO_CHECK,
    },
    ..BNC_SSI
};

/// The turnover of an income of one PASS after the allowance, to the euro below as it is published.
const fn acre_ceiling(rank: usize) -> Cents {
    let left = 100.0 - law::MICRO_ABATTEMENTS.values[rank];
    Cents::euros((law::PASS_2026.values[0] * 100.0 / left) as i64)
}

/// A share from the hundredths of a fact.
const fn share(fact: &Fact, rank: usize) -> f64 {
    percent(fact.values[rank])
}

const fn before_july(value: f64) -> Dated<f64> {
    Dated {
        value,
        from: NEW_YEAR,
        source: BEFORE_JULY,
    }
}

const fn from_july(value: f64) -> Dated<f64> {
    Dated {
        value,
        from: JULY,
        source: FROM_JULY,
    }
}

const fn ceiling(nature: Nature) -> Cents {
    Cents::euros(Ceiling::Closing.euros(nature) as i64)
}
