//! Which steps over time (spec §3.10): the first rule that matches.

use law::Law;

use super::answers::Answers;
use super::clause::Clause;
use super::codes::{Need, PathCode, WaitingReason, Way};
use super::conditions::{
    ARTIST, EMPLOYEE_FULL_TIME, FARMING, HEAVY_INVESTMENT, ORIGINAL_WORKS, PRESS_OR_STAGE, PUBLIC_PLACE, TOGETHER,
};
use super::fit::Evaluation;
use super::item::Item;
use super::nature::{Ceiling, nature};
use super::questions::{FEnsemble, FHorizon, FPublic, FTraction};
use super::report::{Measure, Report};
use super::tables::PerWay;
use super::waiting::waiting_reasons;

/// From these estimates on, a need counts in the steps (spec §3.10).
const WANTS_A_NET: f64 = 0.10;
const WANTS_COMPANY: f64 = 0.20;
const WANTS_TO_SHARE: f64 = 0.20;
const WANTS_TO_GROW: f64 = 0.20;
const WANTS_TO_DECIDE: f64 = 0.30;
/// Share of the micro ceiling from which a company comes next.
const NEAR_CEILING: f64 = 0.7;
/// A public post whose agreement, or part time to create, says what may be done: without it, one waits.
const AGREED_BESIDE_A_POST: Clause = FPublic::is(&[FPublic::Plein, FPublic::Partiel, FPublic::Creation]);
/// Several people under one name, without a company of their own.
const SAME_NAME: Clause = FEnsemble::is(&[FEnsemble::MemeNom]);

/// The steps when this way is taken as the first one, for a close call between several.
pub fn path_from(report: &Report, top: Way) -> PathCode {
    let (excluded, index) = (&report.ranking.excluded, &report.ranking.index);
    let any_open = excluded.0.contains(&false);
    Project {
        answers: &report.answers,
        law: report.law,
        measure: &report.measure,
        excluded,
        index,
    }
    .path(any_open.then_some(top))
}

/// The steps for the best open way.
pub(super) fn path(person: &Evaluation) -> PathCode {
    let Evaluation {
        answers,
        law,
        measure,
        excluded,
        index,
        ..
    } = person;
    Project {
        answers,
        law: *law,
        measure,
        excluded,
        index,
    }
    .path(person.open().next())
}

struct Project<'a> {
    answers: &'a Answers,
    law: Law,
    measure: &'a Measure,
    excluded: &'a PerWay<bool>,
    index: &'a PerWay<f64>,
}

impl Project<'_> {
    fn path(&self, top: Option<Way>) -> PathCode {
        match (self.whatever_the_way(), top) {
            (Some(path), _) => path,
            (None, None) => PathCode::RevoirProjet,
            (None, Some(_)) if AGREED_BESIDE_A_POST.holds(self.answers) => PathCode::AccordPuisTest,
            (None, Some(Way::Cae)) => self.through_cae(),
            (None, Some(Way::Micro)) => self.through_micro(),
            (None, Some(Way::Portage)) => self.through_portage(),
            (None, Some(Way::Creation)) => self.through_creation(),
        }
    }

    fn whatever_the_way(&self) -> Option<PathCode> {
        if let Some(&reason) = waiting_reasons(self.answers).first() {
            Some(first_settle(reason))
        } else if ARTIST.holds(self.answers) || ORIGINAL_WORKS.holds(self.answers) {
            Some(PathCode::RegimeArtiste)
        } else if PRESS_OR_STAGE.holds(self.answers) {
            Some(PathCode::RegimePresseScene)
        } else if FARMING.holds(self.answers) {
            Some(PathCode::RegimeAgricole)
        } else {
            None
        }
    }

    fn through_cae(&self) -> PathCode {
        let long_term = FHorizon::is(&[FHorizon::Vivre, FHorizon::Batir]).holds(self.answers);
        if EMPLOYEE_FULL_TIME.holds(self.answers) {
            PathCode::EmploiPuisCae
        } else if self.ambitious() {
            PathCode::CapePuisSociete
        } else if FTraction::is(&[FTraction::Payants]).holds(self.answers) && long_term {
            PathCode::CesaDirect
        } else {
            PathCode::CapeCesaAssocie
        }
    }

    fn through_micro(&self) -> PathCode {
        let company = self.theta(Need::Securite) >= WANTS_A_NET || self.theta(Need::Collectif) >= WANTS_COMPANY;
        if EMPLOYEE_FULL_TIME.holds(self.answers) {
            PathCode::EmploiPlusMicro
        } else if self.ambitious() || self.near_ceiling() {
            PathCode::MicroPuisSociete
        } else if self.cae_suits() && company {
            PathCode::MicroPuisCae
        } else {
            PathCode::MicroDurable
        }
    }

    fn through_portage(&self) -> PathCode {
        if FHorizon::is(&[FHorizon::Mission]).holds(self.answers) {
            PathCode::PortageMission
        } else if self.cae_suits() {
            PathCode::PortagePuisCae
        } else if self.ambitious() || self.theta(Need::Autonomie) >= WANTS_TO_DECIDE {
            PathCode::PortagePuisSociete
        } else {
            PathCode::PortageDurable
        }
    }

    /// Without clients yet, a company is tested first, unless what it needs cannot be tested.
    fn through_creation(&self) -> PathCode {
        let heavy = HEAVY_INVESTMENT.holds(self.answers) || PUBLIC_PLACE.holds(self.answers);
        if !FTraction::is_not(&[FTraction::Payants, FTraction::Promesses]).holds(self.answers) {
            PathCode::SocieteDirecte
        } else if !heavy && self.cape_first() {
            PathCode::TestCapePuisSociete
        } else if !heavy && !self.excluded[Way::Micro] {
            PathCode::TestMicroPuisSociete
        } else {
            PathCode::PreparerPuisSociete
        }
    }

    fn cape_first(&self) -> bool {
        let together = TOGETHER.holds(self.answers) && !SAME_NAME.holds(self.answers);
        let open = !self.excluded[Way::Cae] && !together && self.theta(Need::Partage) >= 0.0;
        open && (self.excluded[Way::Micro] || self.index[Way::Cae] >= self.index[Way::Micro])
    }

    fn cae_suits(&self) -> bool {
        !self.excluded[Way::Cae] && self.theta(Need::Partage) >= WANTS_TO_SHARE
    }

    fn ambitious(&self) -> bool {
        self.theta(Need::Ambition) >= WANTS_TO_GROW
    }

    fn near_ceiling(&self) -> bool {
        let ceiling = f64::from(Ceiling::Warning.euros(nature(self.answers), self.law));
        self.answers
            .amount(Item::FCa)
            .is_some_and(|euros| f64::from(euros) > NEAR_CEILING * ceiling)
    }

    fn theta(&self, need: Need) -> f64 {
        self.measure.theta[need]
    }
}

const fn first_settle(reason: WaitingReason) -> PathCode {
    match reason {
        WaitingReason::Titre => PathCode::TitreDabord,
        WaitingReason::TitreLimite => PathCode::TitreAVerifier,
        WaitingReason::Age => PathCode::AgeDabord,
        WaitingReason::TitrePro => PathCode::TitreProDabord,
        WaitingReason::EmployeurDemande => PathCode::EmploiAClarifier,
        WaitingReason::ClauseConcurrence => PathCode::ClauseDabord,
        WaitingReason::AchatReventePublic => PathCode::TempsPartielDabord,
        WaitingReason::Autorisation => PathCode::AutorisationPuisTest,
        WaitingReason::Qualification => PathCode::QualificationDabord,
    }
}
