//! Rates of the micro-entreprise, one row a nature of activity.

use super::landmarks::pass;
use super::{Dated, FIRST, text};
use crate::Ceiling;
use crate::Nature;
use crate::income::activity::Activity;
use crate::income::money::Cents;
use law::{Date, Law, Percent};

/// Rates of one nature of activity, as shares of turnover.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MicroRates {
    /// Social contributions.
    pub social: f64,
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
pub const ABATTEMENT_FLOOR: Dated<Cents> = text(&[(FIRST, Cents::euros(305))], "CGI art. 50-0 et 102 ter");

/// Most reference income a part of the household that opens the flat tax, that of the year before last (CGI art. 151-0).
pub const fn flat_tax_most(law: Law) -> Cents {
    Cents(law::MICRO_VERSEMENT_LIBERATOIRE_RFR.on(law).in_cents())
}

/// The first day of creation from which the ACRE of a micro-entreprise is smaller.
pub const ACRE_LOWERED: Date = {
    let rows = law::ACRE_MICRO_TAUX.value.rows();
    rows[rows.len() - 1].0
};

/// Social contributions under the ACRE, as a share of turnover: the day of creation decides.
pub const fn acre(activity: Activity, creation: Date) -> f64 {
    let rates = law::ACRE_MICRO_TAUX_APPLIQUES.value.at(creation);
    let rate = match activity {
        Activity::Vente => rates.by_nature.sale,
        Activity::ServiceBic | Activity::ServiceArtisan => rates.by_nature.service,
        Activity::BncSsi => rates.by_nature.liberal,
        Activity::BncCipav => rates.cipav,
    };
    rate.share()
}

/// The rates of an activity under a law.
pub const fn micro(activity: Activity, law: Law) -> MicroRates {
    const NONE: Percent = Percent(0.0);
    let (training, chambers) = (law::MICRO_CFP.on(law), law::MICRO_TAXE_CHAMBRE.on(law));
    let (allowances, flat) = (
        law::MICRO_ABATTEMENTS.on(law),
        law::MICRO_VERSEMENT_LIBERATOIRE_TAUX.on(law),
    );
    let row = match activity {
        Activity::Vente => Row {
            social: law::MICRO_COTIS_VENTE.on(law),
            cfp: training.trade,
            chamber: chambers.sale,
            abattement: allowances.sale,
            flat: flat.sale,
            nature: Nature::Vente,
        },
        Activity::ServiceBic | Activity::ServiceArtisan => Row {
            social: law::MICRO_COTIS_BIC_SERVICES.on(law),
            cfp: training.trade,
            chamber: chambers.service,
            abattement: allowances.service,
            flat: flat.service,
            nature: Nature::Service,
        },
        Activity::BncSsi | Activity::BncCipav => Row {
            social: law::MICRO_COTIS_BNC.on(law),
            cfp: training.liberal,
            chamber: NONE,
            abattement: allowances.liberal,
            flat: flat.liberal,
            nature: Nature::Service,
        },
    };
    let row = match activity {
        Activity::ServiceArtisan => Row {
            cfp: training.craft,
            chamber: chambers.craft_service,
            ..row
        },
        Activity::BncCipav => Row {
            social: law::MICRO_COTIS_CIPAV.on(law),
            ..row
        },
        Activity::Vente | Activity::ServiceBic | Activity::BncSsi => row,
    };
    row.rates(law)
}

/// The same in the enterprise of a craftsman, whose sales and other services are those of the crafts.
pub const fn micro_of_craft(activity: Activity, law: Law) -> MicroRates {
    let (rates, chambers) = (micro(activity, law), law::MICRO_TAXE_CHAMBRE.on(law));
    let chamber = match activity {
        Activity::Vente => chambers.craft_sale,
        Activity::ServiceBic | Activity::ServiceArtisan => chambers.craft_service,
        Activity::BncSsi | Activity::BncCipav => return rates,
    };
    MicroRates {
        cfp: law::MICRO_CFP.on(law).craft.share(),
        chamber: chamber.share(),
        ..rates
    }
}

/// The same as the facts say it.
#[derive(Clone, Copy)]
struct Row {
    social: Percent,
    cfp: Percent,
    chamber: Percent,
    abattement: Percent,
    flat: Percent,
    nature: Nature,
}

impl Row {
    const fn rates(self, law: Law) -> MicroRates {
        MicroRates {
            social: self.social.share(),
            acre_ceiling: acre_ceiling(self.abattement, law),
            cfp: self.cfp.share(),
            chamber: self.chamber.share(),
            abattement: self.abattement.share(),
            versement_liberatoire: self.flat.share(),
            ceiling: Cents::without_cents(Ceiling::Closing.euros(self.nature, law) as f64),
        }
    }
}

/// The turnover of an income of one PASS after the allowance, to the euro below as it is published.
const fn acre_ceiling(allowance: Percent, law: Law) -> Cents {
    let left = 100.0 - allowance.0;
    Cents::without_cents(pass(law).0 as f64 / left)
}
