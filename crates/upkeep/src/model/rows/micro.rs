//! Rates of the micro-entreprise, and of its ACRE.

use super::RATE;
use crate::model::ours;
use crate::model::row::Ours::{Fact, Rate};
use crate::model::row::{Row, row};
use crate::model::situation::Situation::{
    Cipav, CipavAcre, Craft, CraftSale, Liberal, LiberalAcre, LiberalVl, Sale, SaleAcre, SaleVl, Service, ServiceAcre,
    ServiceVl,
};

/// A name under the contributions of a micro.
macro_rules! under {
    ($name:literal) => {
        concat!("dirigeant . auto-entrepreneur . ", $name)
    };
}

/// A sum over the turnover.
macro_rules! share {
    ($name:literal) => {
        concat!(under!($name), " / ", under!("chiffre d'affaires"))
    };
}

const SALE: &str = under!("cotisations et contributions . cotisations . vente restauration hébergement . taux");
const SERVICE: &str = under!("cotisations et contributions . cotisations . service BIC . taux");
const LIBERAL: &str = under!("cotisations et contributions . cotisations . service BNC . taux");
const CIPAV: &str = under!("cotisations et contributions . cotisations . service BNC Cipav . taux");
const CFP: &str = share!("cotisations et contributions . CFP");
const CHAMBER: &str = share!("cotisations et contributions . TFC");
const VL: &str = share!("impôt . versement libératoire . montant");
/// CGI art. 151-0, I, 1°: the second bracket of the scale of the year before. The own rule of the model stops with the last year it knows.
const VL_INCOME: &str = "impôt . foyer fiscal . impôt sur le revenu . impôt brut . par part";
const ALLOWANCE: &str = concat!("1 - ", share!("impôt . revenu imposable"));
const FLOOR: &str = "entreprise . imposition . régime . micro-entreprise . revenu abattu . plancher abattement";
const ACRE: &str = concat!("1 - ", under!("Acre . taux Acre"));

pub(super) const ROWS: &[Row] = &[
    row(Fact("micro_cotis_vente", 0), SALE, RATE).when(Sale),
    row(Fact("micro_cotis_bic_services", 0), SERVICE, RATE).when(Service),
    row(Fact("micro_cotis_bnc", 0), LIBERAL, RATE).when(Liberal),
    row(Fact("micro_cotis_cipav", 0), CIPAV, RATE).when(Cipav),
    row(Fact("micro_cfp", 0), CFP, RATE).when(Craft),
    row(Fact("micro_cfp", 1), CFP, RATE).when(Liberal),
    row(Fact("micro_cfp", 2), CFP, RATE).when(Sale),
    row(Fact("micro_taxe_chambre", 0), CHAMBER, RATE).when(Sale),
    row(Fact("micro_taxe_chambre", 1), CHAMBER, RATE).when(Service),
    row(Fact("micro_taxe_chambre", 2), CHAMBER, RATE).when(CraftSale),
    row(Fact("micro_taxe_chambre", 3), CHAMBER, RATE).when(Craft),
    row(Fact("micro_versement_liberatoire_taux", 0), VL, RATE).when(SaleVl),
    row(Fact("micro_versement_liberatoire_taux", 1), VL, RATE).when(ServiceVl),
    row(Fact("micro_versement_liberatoire_taux", 2), VL, RATE).when(LiberalVl),
    row(Fact("micro_versement_liberatoire_rfr", 0), VL_INCOME, "€/part/an")
        .at("avec/plafond tranche 2")
        .a_year_before(),
    row(Fact("micro_abattements", 0), ALLOWANCE, RATE).when(Sale),
    row(Fact("micro_abattements", 1), ALLOWANCE, RATE).when(Service),
    row(Fact("micro_abattements", 2), ALLOWANCE, RATE).when(Liberal),
    row(Rate("abattement, au moins", ours::least_allowance), FLOOR, "€/an").when(Liberal),
    row(Fact("acre_micro_taux", 0), ACRE, RATE).when(LiberalAcre),
    row(Fact("acre_micro_taux_appliques", 0), SALE, RATE).when(SaleAcre),
    row(Fact("acre_micro_taux_appliques", 1), SERVICE, RATE).when(ServiceAcre),
    row(Fact("acre_micro_taux_appliques", 2), LIBERAL, RATE).when(LiberalAcre),
    row(Fact("acre_micro_taux_appliques", 3), CIPAV, RATE)
        .when(CipavAcre)
        .known(13.4, CIPAV_WHY),
];

const CIPAV_WHY: &str =
    "CSS D131-6-3 depuis le 1er juillet 2026 : trois quarts de 23,2 %. Le modèle garde le taux d’avant juillet.";
