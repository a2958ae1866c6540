//! Contributions of independents and on pay.

use engine::income::StepId;

use super::RATE;
use crate::model::ours;
use crate::model::row::Ours::{self, Rate};
use crate::model::row::{Row, row};
use crate::model::situation::Situation::{Employee, Independent};

/// A name under the contributions of an independent.
macro_rules! independent {
    ($name:literal) => {
        concat!("dirigeant . indépendant . cotisations et contributions . ", $name)
    };
}

/// A name under the contributions on pay.
macro_rules! pay {
    ($name:literal) => {
        concat!("salarié . cotisations . ", $name)
    };
}

const BASE_WHY: &str = "CSS D633-3 : 17,15 % et 0,72 %. Le modèle garde le taux d’avant l’assiette unique (2025).";
const MORE_WHY: &str = "CSS D635-7 : 8,1 %. Le modèle garde le taux d’avant l’assiette unique (2025).";

pub(super) const ROWS: &[Row] = &[
    own(
        Rate("CSG déductible", |law| ours::csg(law)[0]),
        independent!("CSG-CRDS . déductible . taux"),
    ),
    own(
        Rate("CSG et CRDS non déductibles", |law| ours::csg(law)[1]),
        independent!("CSG-CRDS . non déductible . taux"),
    ),
    own(
        Rate("retraite de base", |law| ours::general_scheme(law)[0]),
        independent!("retraite de base . taux"),
    )
    .known(17.75, BASE_WHY),
    own(
        Rate("retraite complémentaire", |law| ours::general_scheme(law)[1]),
        independent!("retraite complémentaire"),
    )
    .at("barème/tranches/0/taux")
    .known(7.0, MORE_WHY),
    own(
        Rate("invalidité et décès", |law| ours::general_scheme(law)[2]),
        independent!("invalidité et décès"),
    )
    .at("produit/1"),
    own(
        Rate("indemnités journalières", |law| ours::general_scheme(law)[3]),
        independent!("indemnités journalières maladie . taux"),
    ),
    own(
        Rate("formation", |law| ours::training(law)[0]),
        independent!("formation professionnelle"),
    )
    .at("produit/1/variations/2/sinon"),
    own(
        Rate("formation, artisans", |law| ours::training(law)[1]),
        independent!("formation professionnelle"),
    )
    .at("produit/1/variations/0/alors"),
    paid(
        Rate("vieillesse plafonnée, employeur", |law| {
            ours::employer(StepId::VieillessePlafonneeEmployeur, law)
        }),
        pay!("vieillesse . employeur . plafonnée . taux"),
    ),
    paid(
        Rate("vieillesse plafonnée, salarié", |law| {
            ours::employee(StepId::VieillessePlafonneeSalarie, law)
        }),
        pay!("vieillesse . salarié . plafonnée . taux"),
    ),
    paid(
        Rate("vieillesse déplafonnée, employeur", |law| {
            ours::employer(StepId::VieillesseDeplafonneeEmployeur, law)
        }),
        pay!("vieillesse . employeur . déplafonnée . taux"),
    ),
    paid(
        Rate("maladie, employeur", |law| {
            ours::employer(StepId::MaladieEmployeur, law)
        }),
        pay!("maladie . employeur . taux"),
    ),
    paid(
        Rate("famille, employeur", |law| {
            ours::employer(StepId::FamilleEmployeur, law)
        }),
        pay!("allocations familiales . taux"),
    ),
    paid(
        Rate("chômage, employeur", |law| ours::employer(StepId::Chomage, law)),
        pay!("chômage . taux"),
    ),
    paid(
        Rate("AGS, employeur", |law| ours::employer(StepId::Ags, law)),
        pay!("AGS . taux"),
    ),
    paid(
        Rate("Agirc-Arrco tranche 1, employeur", |law| {
            ours::employer(StepId::Agirc1Employeur, law)
        }),
        pay!("retraite complémentaire . employeur . taux T1"),
    ),
    paid(
        Rate("Agirc-Arrco tranche 1, salarié", |law| {
            ours::employee(StepId::Agirc1Salarie, law)
        }),
        pay!("retraite complémentaire . salarié . taux T1"),
    ),
    paid(
        Rate("FNAL, employeur", |law| ours::employer(StepId::Fnal, law)),
        pay!("FNAL . taux"),
    ),
    row(
        Rate("réduction générale, minimum", |law| ours::reduction(law)[0]),
        pay!("exonérations . Tmin"),
        "",
    )
    .when(Employee),
    row(
        Rate("réduction générale, part du salaire", |law| ours::reduction(law)[1]),
        pay!("exonérations . Tdelta"),
        "",
    )
    .when(Employee),
];

/// A rate of independents.
const fn own(ours: Ours, rule: &'static str) -> Row {
    row(ours, rule, RATE).when(Independent)
}

/// A rate on pay.
const fn paid(ours: Ours, rule: &'static str) -> Row {
    row(ours, rule, RATE).when(Employee)
}
