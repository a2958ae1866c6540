//! Warnings and sentences that change no score (spec §3.2).

use law::Law;

use super::answers::Answers;
use super::clause::{Clause, all_hold};
use super::codes::{Alert, Banner, Way};
use super::conditions::{ARTIST, FARMING, PUBLIC_PLACE, is, is_not};
use super::item::Item;
use super::tables::PerWay;
use super::turnover::Turnover;

/// When an alert is shown: at least one of the ways is open (none named: always), all the clauses hold, and so does what the
/// law says of the turnover ([`turnover`]).
const ALERTS: &[(Alert, &[Way], &[Clause])] = &[
    (Alert::ClientUnique, &[], &[is(Item::FClients, &["une_entreprise"])]),
    (
        Alert::Clauses,
        &[],
        &[is(
            Item::FSituation,
            &["salarie_plein", "salarie_partiel", "fin_contrat"],
        )],
    ),
    (Alert::AgrementSap, &[], &[is(Item::FActivite, &["services_personne"])]),
    (
        Alert::Are60,
        &[],
        &[
            is(Item::FSituation, &["chomage_are", "fin_contrat"]),
            is_not(Item::FAre, &["pas_droits"]),
        ],
    ),
    (
        Alert::Acre60Jours,
        &[Way::Micro, Way::Creation],
        &[is(
            Item::FSituation,
            &["chomage_are", "chomage_sans", "fin_contrat", "etudes", "sans_activite"],
        )],
    ),
    (Alert::CaeAssocie, &[Way::Cae], &[]),
    (Alert::Tva, &[Way::Micro], &[]),
    (Alert::Meuble, &[], &[PUBLIC_PLACE]),
    (Alert::Cumul, &[], &[is(Item::FSituation, &["chomage_sans"])]),
    (Alert::CumulRetraite, &[], &[is(Item::FSituation, &["retraite"])]),
    (
        Alert::Depart,
        &[],
        &[
            is(Item::FSituation, &["salarie_plein", "salarie_partiel"]),
            is(Item::FHorizon, &["vivre", "batir"]),
        ],
    ),
    (Alert::Rupture, &[], &[is(Item::FSituation, &["fin_contrat"])]),
    (Alert::Formation, &[], &[is(Item::FActivite, &["conseil"])]),
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
