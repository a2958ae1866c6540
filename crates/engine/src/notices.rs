//! Warnings and sentences that change no score (spec §3.2).

use law::Law;

use super::answers::Answers;
use super::clause::{Clause, all_hold};
use super::codes::{Alert, Banner, Way};
use super::conditions::{ARTIST, FARMING, HOME_SERVICES, ORIGINAL_WORKS, OTHER_TERRITORY, PRESS_OR_STAGE};
use super::questions::{
    FActivite, FAre, FAutreActivite, FCas, FClients, FDepart, FHorizon, FNature, FQualif, FSituation, FVie,
};
use super::tables::PerWay;
use super::turnover::Turnover;

/// When an alert is shown: at least one of the ways is open (none named: always), all the clauses hold, and so does what the
/// law says of the turnover ([`turnover`]).
const ALERTS: &[(Alert, &[Way], &[Clause])] = &[
    (Alert::ClientUnique, &[], &[LONE_CLIENT]),
    (
        Alert::Clauses,
        &[],
        &[FSituation::is(&[
            FSituation::SalariePlein,
            FSituation::SalariePartiel,
            FSituation::FinContrat,
        ])],
    ),
    (Alert::AgrementSap, &[], &[HOME_SERVICES]),
    (
        Alert::AgrementSap30,
        &[],
        &[HOME_SERVICES, FAutreActivite::is(&[FAutreActivite::Plus30])],
    ),
    (
        Alert::Are60,
        &[],
        &[
            FSituation::is(&[FSituation::ChomageAre, FSituation::FinContrat]),
            FAre::is_not(&[FAre::PasDroits]),
        ],
    ),
    (
        Alert::Acre60Jours,
        &[Way::Micro, Way::Creation],
        &[FSituation::is(&[
            FSituation::ChomageAre,
            FSituation::ChomageSans,
            FSituation::FinContrat,
            FSituation::Etudes,
            FSituation::SansActivite,
        ])],
    ),
    (Alert::CaeAssocie, &[Way::Cae], &[]),
    (Alert::Tva, &[Way::Micro], &[]),
    (Alert::Meuble, &[Way::Micro], &[FNature::is(&[FNature::Hebergement])]),
    (
        Alert::Coiffure,
        &[Way::Cae, Way::Micro, Way::Creation],
        &[
            FActivite::is(&[FActivite::ArtisanatDiplome]),
            FQualif::is(&[FQualif::OuiCap]),
        ],
    ),
    (
        Alert::Plateforme,
        &[Way::Micro, Way::Creation],
        &[TRANSPORT, LONE_CLIENT],
    ),
    (Alert::Facture, &[], &[FCas::FactureDemandee.ticked()]),
    (Alert::Cumul, &[], &[FSituation::is(&[FSituation::ChomageSans])]),
    (Alert::CumulRetraite, &[], &[FSituation::is(&[FSituation::Retraite])]),
    (Alert::Depart, &[], &[FDepart::is(&[FDepart::Demission])]),
    (Alert::Depart, &[], &[LEAVES, LONG_TERM, FDepart::is_not(FDepart::ALL)]),
    (Alert::Rupture, &[], &[FDepart::is(&[FDepart::Rupture])]),
    (
        Alert::Rupture,
        &[],
        &[FSituation::is(&[FSituation::FinContrat]), FDepart::is_not(FDepart::ALL)],
    ),
    (Alert::Conge, &[], &[FDepart::is(&[FDepart::Conge])]),
    (Alert::Maladie, &[], &[FVie::Sante.ticked()]),
    (Alert::Naissance, &[], &[FVie::Maternite.ticked()]),
    (Alert::Aah, &[], &[FVie::Allocation.ticked()]),
    (Alert::Emprunt, &[], &[FVie::Emprunt.ticked()]),
    (Alert::OutreMer, &[], &[FCas::OutreMer.ticked()]),
];

/// One client carries the activity.
const LONE_CLIENT: Clause = FClients::is(&[FClients::UnClient, FClients::AncienEmployeur]);
/// Transport and deliveries.
const TRANSPORT: Clause = FActivite::is(&[FActivite::Transport]);
/// A project to live on.
const LONG_TERM: Clause = FHorizon::is(&[FHorizon::Vivre, FHorizon::Batir]);
/// A job that the project may replace.
const LEAVES: Clause = FSituation::is(&[FSituation::SalariePlein, FSituation::SalariePartiel]);

const fn turnover(alert: Alert) -> Turnover {
    match alert {
        Alert::Tva => Turnover::AboveVat,
        _ => Turnover::Any,
    }
}

/// The alerts of cleaned answers, in the order of the model; some only matter while a way is not excluded.
pub fn alerts(answers: &Answers, excluded: PerWay<bool>, law: Law) -> Vec<Alert> {
    let open = |ways: &[Way]| ways.is_empty() || ways.iter().any(|&way| !excluded[way]);
    let holds = |alert: Alert, when: &[Clause]| turnover(alert).holds(answers, law) && all_hold(when, answers);
    let shown = ALERTS
        .iter()
        .filter(|&&(alert, ways, when)| open(ways) && holds(alert, when));
    shown.map(|&(alert, _, _)| alert).collect()
}

const BANNERS: [(Banner, Clause); 5] = [
    (Banner::ArtisteAuteur, ARTIST),
    (Banner::ArtisteAuteur, ORIGINAL_WORKS),
    (Banner::Agriculture, FARMING),
    (Banner::PresseScene, PRESS_OR_STAGE),
    (Banner::Pacifique, OTHER_TERRITORY),
];

/// The sentences shown above the result.
pub(super) fn banners(answers: &Answers) -> Vec<Banner> {
    BANNERS
        .iter()
        .filter(|(_, when)| when.holds(answers))
        .map(|&(banner, _)| banner)
        .collect()
}
