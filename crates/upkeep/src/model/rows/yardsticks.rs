//! Yardsticks and ceilings.

use crate::model::ours;
use crate::model::row::Ours::{Fact, Rate};
use crate::model::row::{Row, missing, row};
use crate::model::situation::Situation::{Independent, Liberal, MinimumWage, Sale};

pub(super) const ROWS: &[Row] = &[
    row(Fact("pass", 0), "plafond sécurité sociale", "€/an"),
    row(Fact("smic_horaire", 0), "SMIC . horaire", "€/heure"),
    row(Fact("smic_mensuel_brut", 0), "SMIC", "€/mois"),
    row(Fact("smic_mensuel_net", 0), NET_PAY, "€/mois").when(MinimumWage),
    row(
        Rate("retraite de base, assiette minimale", ours::pension_floor),
        PENSION_FLOOR,
        "€/an",
    )
    .when(Independent),
    row(
        Fact("micro_plafond_vente", 0),
        "entreprise . chiffre d'affaires . seuil micro . total",
        "€/an",
    )
    .when(Sale),
    row(
        Fact("micro_plafond_services", 0),
        "entreprise . chiffre d'affaires . seuil micro . libérale",
        "€/an",
    )
    .when(Liberal),
    missing(Fact("tva_franchise_vente", 0)),
    missing(Fact("tva_franchise_vente", 1)),
    missing(Fact("tva_franchise_services", 0)),
    missing(Fact("tva_franchise_services", 1)),
    missing(Fact("portage_min_branche_avenant12", 0)),
];

const NET_PAY: &str = "salarié . rémunération . net . à payer avant impôt";
const PENSION_FLOOR: &str = "dirigeant . indépendant . assiette minimale . retraite";
