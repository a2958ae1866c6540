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

/// When an alert is shown: at least one of the ways is in play (none named: always), all the clauses hold, and so does what the
/// law says of the turnover ([`turnover`]).
const ALERTS: &[(Alert, &[Way], &[Clause])] = &[
    (Alert::ClientUnique, OWN_ACCOUNT, &[LONE_CLIENT]),
    (
        Alert::Clauses,
        &[],
        &[FSituation::is(&[
            FSituation::SalariePlein,
            FSituation::SalariePartiel,
            FSituation::FinContrat,
        ])],
    ),
    (Alert::AgrementSap, BUT_PORTAGE, &[HOME_SERVICES]),
    (
        Alert::AgrementSap30,
        BUT_PORTAGE,
        &[HOME_SERVICES, FAutreActivite::is(&[FAutreActivite::Plus30])],
    ),
    (
        Alert::Are60,
        OWN_ACCOUNT,
        &[
            FSituation::is(&[FSituation::ChomageAre, FSituation::FinContrat]),
            FAre::is_not(&[FAre::PasDroits]),
        ],
    ),
    (
        Alert::Acre60Jours,
        OWN_ACCOUNT,
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
        BUT_PORTAGE,
        &[
            FActivite::is(&[FActivite::ArtisanatDiplome]),
            FQualif::is(&[FQualif::OuiCap]),
        ],
    ),
    (Alert::Plateforme, OWN_ACCOUNT, &[TRANSPORT, LONE_CLIENT]),
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

/// The ways without an employer.
const OWN_ACCOUNT: &[Way] = &[Way::Micro, Way::Creation];
/// The ways that may serve people at home, or work with their hands.
const BUT_PORTAGE: &[Way] = &[Way::Cae, Way::Micro, Way::Creation];
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

/// Where the ways of a result stand, for what is said beside it.
#[derive(Clone, Copy, Debug)]
pub struct InPlay<'a> {
    /// Open ways by decreasing index, then excluded ones.
    pub order: [Way; 4],
    /// Closed, or out of the ranking.
    pub excluded: PerWay<bool>,
    /// The ways that the verdict names.
    pub members: &'a [Way],
}

impl InPlay<'_> {
    /// Whether an alert on this way has its place: what a member owes the CAE only where the CAE is in front.
    fn concerns(&self, alert: Alert, way: Way) -> bool {
        let [first, ..] = self.order;
        let ahead = || first == way || self.members.contains(&way);
        !self.excluded[way] && (alert != Alert::CaeAssocie || ahead())
    }
}

/// The alerts of cleaned answers, in the order of the model; some only matter while one of their ways is in play.
pub fn alerts(answers: &Answers, ranked: InPlay<'_>, law: Law) -> Vec<Alert> {
    let in_play = |alert, ways: &[Way]| ways.is_empty() || ways.iter().any(|&way| ranked.concerns(alert, way));
    let holds = |alert: Alert, when: &[Clause]| turnover(alert).holds(answers, law) && all_hold(when, answers);
    let shown = ALERTS
        .iter()
        .filter(|&&(alert, ways, when)| in_play(alert, ways) && holds(alert, when));
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
