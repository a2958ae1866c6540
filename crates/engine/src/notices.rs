//! Warnings and sentences that change no score (spec §3.2).

use law::Law;

use super::answers::Answers;
use super::clause::{Clause, all_hold};
use super::codes::{Alert, Banner, Way};
use super::conditions::{ARTIST, FARMING, PUBLIC_PLACE};
use super::questions::{FActivite, FAre, FClients, FHorizon, FSituation};
use super::tables::PerWay;
use super::turnover::Turnover;

/// When an alert is shown: at least one of the ways is open (none named: always), all the clauses hold, and so does what the
/// law says of the turnover ([`turnover`]).
const ALERTS: &[(Alert, &[Way], &[Clause])] = &[
    (Alert::ClientUnique, &[], &[FClients::is(&[FClients::UneEntreprise])]),
    (
        Alert::Clauses,
        &[],
        &[FSituation::is(&[
            FSituation::SalariePlein,
            FSituation::SalariePartiel,
            FSituation::FinContrat,
        ])],
    ),
    (
        Alert::AgrementSap,
        &[],
        &[FActivite::is(&[FActivite::ServicesPersonne])],
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
    (Alert::Meuble, &[], &[PUBLIC_PLACE]),
    (Alert::Cumul, &[], &[FSituation::is(&[FSituation::ChomageSans])]),
    (Alert::CumulRetraite, &[], &[FSituation::is(&[FSituation::Retraite])]),
    (
        Alert::Depart,
        &[],
        &[
            FSituation::is(&[FSituation::SalariePlein, FSituation::SalariePartiel]),
            FHorizon::is(&[FHorizon::Vivre, FHorizon::Batir]),
        ],
    ),
    (Alert::Rupture, &[], &[FSituation::is(&[FSituation::FinContrat])]),
    (Alert::Formation, &[], &[FActivite::is(&[FActivite::Conseil])]),
    (Alert::PresseScene, &[], &[ARTIST]),
];

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

const BANNERS: [(Banner, Clause); Banner::ALL.len()] =
    [(Banner::ArtisteAuteur, ARTIST), (Banner::Agriculture, FARMING)];

/// The sentences shown above the result.
pub(super) fn banners(answers: &Answers) -> Vec<Banner> {
    BANNERS
        .iter()
        .filter(|(_, when)| when.holds(answers))
        .map(|&(banner, _)| banner)
        .collect()
}
