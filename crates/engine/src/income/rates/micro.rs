//! Rates of the micro-entreprise, one row a nature of activity.

use super::{Dated, NEW_YEAR, RULES, dated, percent};
use crate::Ceiling;
use crate::Nature;
use crate::income::activity::Activity;
use crate::income::money::Cents;
use law::Date;

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
    social: law::MICRO_COTIS_VENTE.on(RULES).share(),
    social_acre_before: before_july(percent(6.2)),
    social_acre_from: from_july(acre().by_nature.sale.share()),
    acre_ceiling: acre_ceiling(law::MICRO_ABATTEMENTS.on(RULES).sale),
    cfp: law::MICRO_CFP.on(RULES).trade.share(),
    chamber: law::MICRO_TAXE_CHAMBRE.on(RULES).sale.share(),
    abattement: law::MICRO_ABATTEMENTS.on(RULES).sale.share(),
    versement_liberatoire: law::MICRO_VERSEMENT_LIBERATOIRE_TAUX.on(RULES).sale.share(),
    ceiling: ceiling(Nature::Vente),
};

const SERVICE_BIC: MicroRates = MicroRates {
    social: law::MICRO_COTIS_BIC_SERVICES.on(RULES).share(),
    social_acre_before: before_july(percent(10.6)),
    social_acre_from: from_july(acre().by_nature.service.share()),
    acre_ceiling: acre_ceiling(law::MICRO_ABATTEMENTS.on(RULES).service),
    cfp: law::MICRO_CFP.on(RULES).trade.share(),
    chamber: law::MICRO_TAXE_CHAMBRE.on(RULES).service.share(),
    abattement: law::MICRO_ABATTEMENTS.on(RULES).service.share(),
    versement_liberatoire: law::MICRO_VERSEMENT_LIBERATOIRE_TAUX.on(RULES).service.share(),
    ceiling: ceiling(Nature::Service),
};

const SERVICE_ARTISAN: MicroRates = MicroRates {
    cfp: law::MICRO_CFP.on(RULES).craft.share(),
    chamber: law::MICRO_TAXE_CHAMBRE.on(RULES).craft_service.share(),
    ..SERVICE_BIC
};

const BNC_SSI: MicroRates = MicroRates {
    social: law::MICRO_COTIS_BNC.on(RULES).share(),
    social_acre_before: before_july(percent(12.8)),
    social_acre_from: from_july(acre().by_nature.liberal.share()),
    acre_ceiling: acre_ceiling(law::MICRO_ABATTEMENTS.on(RULES).liberal),
    cfp: law::MICRO_CFP.on(RULES).liberal.share(),
    chamber: 0.0,
    abattement: law::MICRO_ABATTEMENTS.on(RULES).liberal.share(),
    versement_liberatoire: law::MICRO_VERSEMENT_LIBERATOIRE_TAUX.on(RULES).liberal.share(),
    ceiling: ceiling(Nature::Service),
};

const BNC_CIPAV: MicroRates = MicroRates {
    social: law::MICRO_COTIS_CIPAV.on(RULES).share(),
    social_acre_before: before_july(percent(13.4)),
    social_acre_from: Dated {
        value: acre().cipav.share(),
        from: JULY,
        source: CIPAV_TO_CHECK,
    },
    ..BNC_SSI
};

/// The turnover of an income of one PASS after the allowance, to the euro below as it is published.
const fn acre_ceiling(allowance: law::Percent) -> Cents {
    let left = 100.0 - allowance.0;
    Cents::euros((law::PASS.on(RULES).in_euros() as f64 * 100.0 / left) as i64)
}

const fn acre() -> law::ByFund<law::Percent> {
    law::ACRE_MICRO_TAUX_APPLIQUES.on(RULES)
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
