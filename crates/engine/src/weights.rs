//! What each way supplies to each need and motive (spec §3.4, table W), and where the index starts.

use super::answers::Answers;
use super::codes::{Motive, Need, Way};
use super::conditions::TOGETHER;
use super::intercepts::INTERCEPTS;
use super::tables::{PerMotive, PerNeed, PerWay};

/// Version of the model.
pub const MODEL_VERSION: &str = "mesure-3";
/// Version of the questionnaire.
pub const ITEMS_VERSION: &str = "items-3";
/// Index of a way about which the answers say nothing, before its intercept.
pub const NEUTRAL_START: f64 = 50.0;

/// How far a motive makes a need more or less vital, at most.
pub(super) const AMPLIFICATION: f64 = 0.30;

/// The calibrated start of a way: each comes first as often as the others on the neutral population.
pub fn intercept(way: Way) -> f64 {
    INTERCEPTS[way]
}

/// Points of index for one unit of weight times a need of 1.
const KAPPA_NEED: PerNeed<f64> = PerNeed([5.0, 3.5, 4.0, 5.0, 4.0, 4.5, 5.5]);
/// Points of index for one unit of weight times a salience of 1.
const KAPPA_MOTIVE: f64 = 2.5;

const fn weights(cae: i8, portage: i8, micro: i8, creation: i8) -> PerWay<f64> {
    PerWay([cae as f64, portage as f64, micro as f64, creation as f64])
}

const NEEDS: PerNeed<PerWay<f64>> = PerNeed([
    weights(2, -1, -1, -1), // partage
    weights(2, 1, -2, -1),  // collectif
    weights(-2, 0, 1, 2),   // autonomie
    weights(2, 2, -2, -1),  // securite
    weights(-1, -1, 0, 2),  // risque
    weights(-2, -2, 0, 2),  // gestion
    weights(-1, -2, -2, 2), // ambition
]);

const MOTIVES: PerMotive<PerWay<f64>> = PerMotive([
    weights(-1, -1, 1, 1), // m_gain
    weights(2, 0, -1, 0),  // m_lien
    weights(1, 1, 0, -1),  // m_sens
]);

/// The motives that make a need more or less vital, in the order of the explanation.
pub(super) const AMPLIFIED: [(Motive, Need); 5] = [
    (Motive::Gain, Need::Securite),
    (Motive::Lien, Need::Partage),
    (Motive::Lien, Need::Collectif),
    (Motive::Sens, Need::Gestion),
    (Motive::Sens, Need::Autonomie),
];

/// The motive that makes a need more or less vital.
pub(super) fn amplifier(need: Need) -> Option<Motive> {
    let of_need = AMPLIFIED.iter().find(|(_, amplified)| *amplified == need);
    of_need.map(|&(motive, _)| motive)
}

/// Points of index for a need or a salience of 1, for the project of one person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weights {
    /// Of each need.
    pub(super) needs: PerNeed<PerWay<f64>>,
    /// Of each motive.
    pub(super) motives: PerMotive<PerWay<f64>>,
}

impl Weights {
    /// Founders who start together bring to a company the collective that it lacks alone.
    pub(super) fn of(answers: &Answers) -> Self {
        let (mut needs, mut motives) = (NEEDS, MOTIVES);
        if TOGETHER.holds(answers) {
            motives[Motive::Lien][Way::Creation] = 1.0;
            needs[Need::Partage][Way::Creation] = 1.0;
            needs[Need::Collectif][Way::Creation] = 0.0;
            needs[Need::Securite][Way::Creation] = 0.0;
        }
        Self {
            needs: PerNeed::of(|need| PerWay::of(|way| KAPPA_NEED[need] * needs[need][way])),
            motives: PerMotive::of(|motive| PerWay::of(|way| KAPPA_MOTIVE * motives[motive][way])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::Item;
    use crate::oracle::{choosing, number, parameters};

    /// Points for a project are the published weights, `several` replacing those of the création.
    #[track_caller]
    fn check(answers: &Answers, several: bool) {
        let (model, weights) = (parameters(), Weights::of(answers));
        let published = |id: &str, way: Way| {
            let replaced = model["W_CREATION_PLUSIEURS"]
                .get(id)
                .filter(|_| several && way == Way::Creation);
            number(replaced.unwrap_or(&model["W"][id][way.id()]))
        };
        for &way in Way::ALL {
            for (need, points) in weights.needs.iter() {
                let expected = number(&model["KAPPA_C"][need.id()]) * published(need.id(), way);
                assert!((points[way] - expected).abs() < 1e-12, "{need:?} {way:?}");
            }
            for (motive, points) in weights.motives.iter() {
                let expected = number(&model["KAPPA_M"]) * published(motive.id(), way);
                assert!((points[way] - expected).abs() < 1e-12, "{motive:?} {way:?}");
            }
        }
    }

    #[test]
    fn weights_are_those_of_the_model() {
        check(&Answers::default(), false);
        check(&choosing(&[(Item::FAssocies, "peut_etre")]), false);
        check(&choosing(&[(Item::FAssocies, "plusieurs")]), true);
    }

    #[test]
    fn intercepts_are_those_of_the_model() {
        for &way in Way::ALL {
            assert!(
                (intercept(way) - number(&parameters()["B0"][way.id()])).abs() < 1e-12,
                "{way:?}"
            );
        }
    }
}
