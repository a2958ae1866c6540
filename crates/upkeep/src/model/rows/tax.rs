//! Income tax, company tax, dividends.

use super::RATE;
use crate::model::ours;
use crate::model::row::Ours::{Fact, Rate};
use crate::model::row::{Row, row};
use crate::model::situation::Situation::Dividends;

const SCALE: &str = "impôt . foyer fiscal . impôt sur le revenu . impôt brut . par part";
const DECOTE: &str = "impôt . foyer fiscal . impôt sur le revenu . décote";
const HALF_PART: &str = "impôt . foyer fiscal . impôt sur le revenu . quotient familial . plafond avantage";
const PAY: &str = "impôt . foyer fiscal . revenu imposable . revenu d'activité abattu";
const COMPANY: &str = "entreprise . imposition . IS . montant";
const REDUCED: &str = "entreprise . imposition . IS . montant . taux réduit";
const NORMAL: &str = "entreprise . imposition . IS . montant . taux normal";
const LEVIES: &str = "bénéficiaire . dividendes . cotisations et contributions / bénéficiaire . dividendes . bruts";
const TAX: &str = "impôt . dividendes . PFU / bénéficiaire . dividendes . bruts";
const WHOLE: &str = "(bénéficiaire . dividendes . cotisations et contributions + impôt . dividendes . PFU) \
                     / bénéficiaire . dividendes . bruts";

/// Unit of a bracket.
const PART: &str = "€/part/an";

pub(super) const ROWS: &[Row] = &[
    row(Rate("barème, début à 11 %", |law| ours::bracket(0, law)), SCALE, PART).at("barème/tranches/0/plafond"),
    row(Rate("barème, début à 30 %", |law| ours::bracket(1, law)), SCALE, PART).at("avec/plafond tranche 2"),
    row(Rate("barème, début à 41 %", |law| ours::bracket(2, law)), SCALE, PART).at("barème/tranches/2/plafond"),
    row(Rate("barème, début à 45 %", |law| ours::bracket(3, law)), SCALE, PART).at("barème/tranches/3/plafond"),
    row(Rate("décote, une personne", |law| ours::decote(law)[0]), DECOTE, "€/an").at("variations/1/sinon"),
    row(Rate("décote, un couple", |law| ours::decote(law)[1]), DECOTE, "€/an").at("variations/0/alors"),
    row(
        Rate("demi-part, gain au plus", ours::half_part),
        HALF_PART,
        "€/demi-part/an",
    )
    .at("avec/plafonnement général/produit/0"),
    row(
        Rate("10 % des salaires, au moins", |law| ours::pay_allowance(law)[0]),
        PAY,
        "€/an",
    )
    .at("abattement/plancher"),
    row(
        Rate("10 % des salaires, au plus", |law| ours::pay_allowance(law)[1]),
        PAY,
        "€/an",
    )
    .at("abattement/plafond"),
    row(Fact("is_taux", 0), REDUCED, RATE),
    row(Fact("is_taux", 1), COMPANY, "€/an").at("variations/0/alors/barème/tranches/0/plafond"),
    row(Fact("is_taux", 2), NORMAL, RATE),
    row(Fact("pfu", 0), WHOLE, RATE).when(Dividends),
    row(
        Rate("dividendes, prélèvements sociaux", |law| ours::dividends(law)[0]),
        LEVIES,
        RATE,
    )
    .when(Dividends),
    row(Rate("dividendes, impôt", |law| ours::dividends(law)[1]), TAX, RATE).when(Dividends),
];
