//! Whether each way bears the turnover, the costs and the day rate (spec §3.3).

use law::Law;

use crate::by_option;

use super::answers::Answers;
use super::codes::Way;
use super::curve::Curve;
use super::item::Item;
use super::measure::score;
use super::nature::{Ceiling, Nature, nature};
use super::questions::FActivite;
use super::tables::PerWay;

/// Points lost at the full penalty for turnover.
pub(super) const TURNOVER_POINTS: f64 = 10.0;
/// Points lost at the full penalty for costs.
pub(super) const COSTS_POINTS: f64 = 8.0;
/// Points won or lost at most by the portage for the day rate.
pub(super) const DAY_RATE_POINTS: f64 = 6.0;

/// Yearly turnovers tried, in euros, when the person gives none.
pub(super) const UNKNOWN_TURNOVERS: [f64; 5] = [5_000.0, 12_000.0, 20_000.0, 35_000.0, 60_000.0];

const TURNOVER_CAE: Curve = Curve(&[
    (0.0, 0.25),
    (5_000.0, 0.12),
    (12_000.0, 0.0),
    (90_000.0, 0.0),
    (150_000.0, 0.40),
    (300_000.0, 0.60),
]);
const TURNOVER_PORTAGE: Curve = Curve(&[
    (0.0, 1.0),
    (12_000.0, 1.0),
    (20_000.0, 0.90),
    (30_000.0, 0.65),
    (40_000.0, 0.30),
    (50_000.0, 0.0),
    (150_000.0, 0.0),
    (300_000.0, 0.20),
]);
/// Of the turnover divided by the ceiling.
const TURNOVER_MICRO: Curve = Curve(&[(0.0, 0.0), (0.70, 0.0), (1.0, 0.45), (1.2, 0.80)]);
const TURNOVER_CREATION: Curve = Curve(&[
    (0.0, 1.0),
    (5_000.0, 0.90),
    (15_000.0, 0.60),
    (30_000.0, 0.25),
    (50_000.0, 0.0),
]);

const COSTS_CAE: Curve = Curve(&[(0.0, 0.0), (0.30, 0.0), (0.60, 0.30), (0.80, 0.50), (1.0, 0.60)]);
const COSTS_PORTAGE: Curve = Curve(&[(0.0, 0.0), (0.10, 0.05), (0.30, 0.50), (0.60, 0.90), (1.0, 1.0)]);
const COSTS_CREATION: Curve = Curve(&[(0.0, 0.0), (1.0, 0.0)]);
const COSTS_MICRO_SERVICE: Curve = Curve(&[(0.0, 0.0), (0.15, 0.0), (0.40, 0.70), (0.60, 1.0), (1.0, 1.0)]);
const COSTS_MICRO_VENTE: Curve = Curve(&[
    (0.0, 0.0),
    (0.40, 0.0),
    (0.55, 0.20),
    (0.70, 0.50),
    (0.85, 1.0),
    (1.0, 1.0),
]);
const COSTS_MICRO_MIXTE: Curve = Curve(&[
    (0.0, 0.0),
    (0.20, 0.0),
    (0.40, 0.45),
    (0.55, 0.80),
    (0.70, 1.0),
    (1.0, 1.0),
]);

/// Of the day rate in euros before tax, for the portage.
const DAY_RATE: Curve = Curve(&[
    (145.0, -1.0),
    (200.0, -0.8),
    (250.0, -0.5),
    (350.0, 0.0),
    (500.0, 0.4),
    (700.0, 0.6),
]);

/// Penalties of each way, 0 to 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Viability {
    /// For the turnover.
    pub(super) turnover: PerWay<f64>,
    /// For the costs.
    pub(super) costs: PerWay<f64>,
}

/// The penalties of the answers; an unknown turnover costs the mean of the turnovers tried.
pub(super) fn viability(answers: &Answers, law: Law) -> Viability {
    let nature = nature(answers);
    let turnover = |way| match answers.amount(Item::FCa) {
        Some(euros) => turnover_penalty(way, nature, f64::from(euros), law),
        None => mean_penalty(way, nature, law),
    };
    Viability {
        turnover: PerWay::of(turnover),
        costs: costs_penalties(answers),
    }
}

fn mean_penalty(way: Way, nature: Nature, law: Law) -> f64 {
    let penalties = UNKNOWN_TURNOVERS
        .iter()
        .map(|&euros| turnover_penalty(way, nature, euros, law));
    penalties.sum::<f64>() / UNKNOWN_TURNOVERS.len() as f64
}

/// The penalty of a yearly turnover in euros, 0 to 1.
pub(super) fn turnover_penalty(way: Way, nature: Nature, euros: f64, law: Law) -> f64 {
    let (curve, unit) = turnover_curve(way, nature, law);
    curve.at(euros / unit)
}

/// The penalty of a turnover, and in how many euros its curve counts: for the micro, the ceiling of the activity.
pub(super) fn turnover_curve(way: Way, nature: Nature, law: Law) -> (Curve, f64) {
    match way {
        Way::Cae => (TURNOVER_CAE, 1.0),
        Way::Portage => (TURNOVER_PORTAGE, 1.0),
        Way::Micro => (TURNOVER_MICRO, f64::from(Ceiling::Warning.euros(nature, law))),
        Way::Creation => (TURNOVER_CREATION, 1.0),
    }
}

fn costs_penalties(answers: &Answers) -> PerWay<f64> {
    let (nature, rate) = (nature(answers), costs_rate(answers));
    PerWay::of(|way| costs_curve(way, nature).at(rate))
}

const fn costs_curve(way: Way, nature: Nature) -> Curve {
    match (way, nature) {
        (Way::Cae, _) => COSTS_CAE,
        (Way::Portage, _) => COSTS_PORTAGE,
        (Way::Creation, _) => COSTS_CREATION,
        (Way::Micro, Nature::Service) => COSTS_MICRO_SERVICE,
        (Way::Micro, Nature::Vente) => COSTS_MICRO_VENTE,
        (Way::Micro, Nature::Mixte) => COSTS_MICRO_MIXTE,
    }
}

/// Costs over turnover when the person does not say, by activity.
const USUAL_COSTS: &[f64] = by_option!(FActivite => f64 {
    Conseil: 0.10,
    Formation: 0.10,
    Graphisme: 0.10,
    AgentCommercial: 0.20,
    ServicesParticuliers: 0.15,
    ServicesPersonne: 0.10,
    ArtisanatBatiment: 0.40,
    ArtisanatDiplome: 0.40,
    ArtisanatFabrication: 0.35,
    Alimentaire: 0.40,
    CommerceStock: 0.65,
    RestaurationLieu: 0.65,
    Ambulant: 0.50,
    Transport: 0.40,
    Paysage: 0.40,
    Agriculture: 0.50,
    ArtisteAuteur: 0.15,
    PresseSpectacle: 0.10,
    Reglementee: 0.25,
    Autre: 0.20,
});
/// The same without an activity.
const USUAL_COSTS_UNKNOWN: f64 = 0.20;

/// Costs over turnover, 0 to 1: the middle of what the person said, else what is usual for the activity.
pub fn costs_rate(answers: &Answers) -> f64 {
    let usual = || Some(*USUAL_COSTS.get(usize::from(answers.choice(Item::FActivite)?))?);
    score(answers, Item::FFrais)
        .or_else(usual)
        .unwrap_or(USUAL_COSTS_UNKNOWN)
}

/// Points of the day rate for the portage; 0 without an answer.
pub(super) fn day_rate_points(answers: &Answers) -> f64 {
    answers
        .amount(Item::FTarif)
        .map_or(0.0, |euros| DAY_RATE_POINTS * DAY_RATE.at(f64::from(euros)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curve::tests::check;
    use crate::options::choices;
    use crate::oracle::{choosing, knots, number, parameters};

    #[test]
    fn curves_are_those_of_the_model() {
        let model = parameters();
        let (turnover, costs, micro) = (&model["PEN_CA"], &model["PEN_FRAIS"], &model["PEN_FRAIS_MICRO"]);
        let curves = [
            (TURNOVER_CAE, &turnover["cae"]),
            (TURNOVER_PORTAGE, &turnover["portage"]),
            (TURNOVER_MICRO, &model["PEN_CA_MICRO"]),
            (TURNOVER_CREATION, &turnover["creation"]),
            (COSTS_CAE, &costs["cae"]),
            (COSTS_PORTAGE, &costs["portage"]),
            (COSTS_CREATION, &costs["creation"]),
            (COSTS_MICRO_SERVICE, &micro["service"]),
            (COSTS_MICRO_VENTE, &micro["vente"]),
            (COSTS_MICRO_MIXTE, &micro["mixte"]),
            (DAY_RATE, &model["EFFET_TARIF"]),
        ];
        for (curve, published) in curves {
            check(curve, &knots(published));
        }
    }

    #[test]
    fn the_ceiling_of_the_micro_depends_on_the_nature() {
        for (nature, ceiling) in [
            (Nature::Service, 83_600.0),
            (Nature::Mixte, 83_600.0),
            (Nature::Vente, 203_100.0),
        ] {
            assert!(
                (turnover_penalty(Way::Micro, nature, ceiling, Law::of_rules()) - 0.45).abs() < 1e-12,
                "{nature:?}"
            );
        }
    }

    #[test]
    fn unknown_costs_follow_the_activity() {
        let model = parameters();
        for choice in choices(Item::FActivite) {
            let answers = choosing(&[(Item::FActivite, choice.id)]);
            assert!(
                (costs_rate(&answers) - number(&model["FRAIS_INCONNU"][choice.id])).abs() < 1e-12,
                "{}",
                choice.id
            );
        }
        let known = choosing(&[(Item::FActivite, "agriculture"), (Item::FFrais, "moins_10")]);
        assert!((costs_rate(&known) - 0.05).abs() < 1e-12);
        assert!((costs_rate(&Answers::default()) - 0.20).abs() < 1e-12);
    }
}
