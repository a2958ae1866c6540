//! What comes before the way, and what comes after it, for this person: one row an act.

use engine::{Clause, FActivite, FAre, FDepart, FMineur, FPublic, FSituation, FVie, GateCode, Report, Way, all_hold};

use super::Deed;

/// When an act is for this person.
enum When {
    /// A way in front is open under one of these conditions.
    Gate(&'static [GateCode]),
    /// This is true of the answers, and the first way is one of these.
    Holds(&'static [Way], &'static [Clause]),
}

const ANY: &[Way] = &[Way::Cae, Way::Portage, Way::Micro, Way::Creation];
const OWN_BUSINESS: &[Way] = &[Way::Micro, Way::Creation];
const BUILDING: Clause = FActivite::is(&[FActivite::ArtisanatBatiment]);
const FOOD: Clause = FActivite::is(&[FActivite::Alimentaire, FActivite::Ambulant]);

/// Before the way: permit, age, judgment, contract, agreement, title or qualification, insurance.
const BEFORE: &[(Deed, When)] = &[
    (
        Deed::PermitCheck,
        When::Gate(&[
            GateCode::T3AutorisationTravail,
            GateCode::T5TalentSalarie,
            GateCode::T5aTalentAutre,
            GateCode::T6RechercheCreation,
            GateCode::T8TitreAVerifier,
            GateCode::T9Etudiant964,
        ]),
    ),
    (
        Deed::AgeAgreement,
        When::Gate(&[
            GateCode::K2MineurAccord,
            GateCode::K6MineurSeul,
            GateCode::K8MineurContrat,
        ]),
    ),
    (
        Deed::AgeAgreement,
        When::Holds(ANY, &[FMineur::is(&[FMineur::De16A17])]),
    ),
    (
        Deed::Ban,
        When::Gate(&[GateCode::K3InterditGerer, GateCode::K3lLiberal, GateCode::K3sSociete]),
    ),
    (Deed::Resign, When::Holds(ANY, &[FDepart::is(&[FDepart::Demission])])),
    (
        Deed::Declare,
        When::Holds(
            ANY,
            &[
                FSituation::is(&[FSituation::Public]),
                FPublic::is_not(&[FPublic::Plein, FPublic::Partiel, FPublic::Creation]),
            ],
        ),
    ),
    (
        Deed::Title,
        When::Gate(&[GateCode::Q3eTitreEnCours, GateCode::R4Carte, GateCode::R7Inscription]),
    ),
    (
        Deed::Qualification,
        When::Gate(&[GateCode::Q1QualificationArtisan, GateCode::Q1fProduitsFrais]),
    ),
    (Deed::Insurance, When::Holds(OWN_BUSINESS, &[BUILDING])),
    (Deed::Hygiene, When::Holds(OWN_BUSINESS, &[FOOD])),
    (
        Deed::HomeServices,
        When::Holds(&[Way::Micro], &[FActivite::is(&[FActivite::ServicesPersonne])]),
    ),
    (
        Deed::Agency,
        When::Holds(OWN_BUSINESS, &[FActivite::is(&[FActivite::AgentCommercial])]),
    ),
    (
        Deed::Training,
        When::Holds(OWN_BUSINESS, &[FActivite::is(&[FActivite::Formation])]),
    ),
];

/// After the way: the insurance of the CAE that was found, then what an income of today asks.
const AFTER: &[(Deed, When)] = &[
    (Deed::CaeInsurance, When::Holds(&[Way::Cae], &[BUILDING])),
    (
        Deed::Rights,
        When::Holds(
            ANY,
            &[
                FSituation::is(&[FSituation::ChomageAre, FSituation::FinContrat]),
                FAre::is_not(&[FAre::PasDroits]),
            ],
        ),
    ),
    (
        Deed::Rights,
        When::Holds(ANY, &[FDepart::is(&[FDepart::Rupture, FDepart::Fin])]),
    ),
    (
        Deed::Pension,
        When::Holds(ANY, &[FSituation::is(&[FSituation::Retraite])]),
    ),
    (
        Deed::Studies,
        When::Holds(ANY, &[FSituation::is(&[FSituation::Etudes])]),
    ),
    (
        Deed::Allowance,
        When::Holds(ANY, &[FSituation::is(&[FSituation::ChomageSans])]),
    ),
    (Deed::Allowance, When::Holds(ANY, &[FVie::Allocation.ticked()])),
];

/// What comes before the way, the way, and what comes after it, each once.
pub(super) fn around(report: &Report, ahead: &[Way], way: Deed) -> Vec<Deed> {
    let kept = |rows: &'static [(Deed, When)]| {
        let rows = rows.iter().filter(|(_, when)| holds(when, report, ahead));
        rows.map(|&(deed, _)| deed).collect::<Vec<_>>()
    };
    let mut deeds: Vec<Deed> = Vec::new();
    for deed in [kept(BEFORE), vec![way], kept(AFTER)].concat() {
        if !deeds.contains(&deed) {
            deeds.push(deed);
        }
    }
    deeds
}

fn holds(when: &When, report: &Report, ahead: &[Way]) -> bool {
    match *when {
        When::Gate(codes) => ahead
            .iter()
            .flat_map(|&way| &report.gates[way].reasons)
            .any(|(code, _)| codes.contains(code)),
        When::Holds(ways, clauses) => {
            ahead.first().is_some_and(|first| ways.contains(first)) && all_hold(clauses, &report.answers)
        }
    }
}
