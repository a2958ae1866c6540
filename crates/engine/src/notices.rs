//! Warnings and sentences that change no score (spec §3.2).

use super::answers::Answers;
use super::clause::{Clause, all_hold};
use super::codes::{Alert, Banner, Way};
use super::conditions::{ARTIST, FARMING, PUBLIC_PLACE, is, is_not};
use super::item::Item;
use super::tables::PerWay;

/// Yearly turnover above which services lose the VAT exemption, in euros.
const VAT_SERVICES: u32 = law::TVA_FRANCHISE_SERVICES.on(law::Law::of_rules()).base.in_euros() as u32;
/// The same for sales.
const VAT_SALES: u32 = law::TVA_FRANCHISE_VENTE.on(law::Law::of_rules()).base.in_euros() as u32;

const SALES: [&str; 3] = ["artisanat_fabrication", "commerce_stock", "restauration_lieu"];

/// When an alert is shown: at least one of the ways is open (none named: always) and all the clauses hold.
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
    (
        Alert::Tva,
        &[Way::Micro],
        &[
            is_not(Item::FActivite, &SALES),
            Clause::AtLeast(Item::FCa, VAT_SERVICES + 1),
        ],
    ),
    (
        Alert::Tva,
        &[Way::Micro],
        &[is(Item::FActivite, &SALES), Clause::AtLeast(Item::FCa, VAT_SALES + 1)],
    ),
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

/// The alerts of cleaned answers, in the order of the model; some only matter while a way is not excluded.
pub fn alerts(answers: &Answers, excluded: PerWay<bool>) -> Vec<Alert> {
    let open = |ways: &[Way]| ways.is_empty() || ways.iter().any(|&way| !excluded[way]);
    let shown = ALERTS
        .iter()
        .filter(|(_, ways, when)| open(ways) && all_hold(when, answers));
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
