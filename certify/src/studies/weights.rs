//! Whether other judges of the weights would give the same first way (Q16).

use crate::LAW;
use engine::{PerMotive, PerNeed, PerWay, Way};

use crate::facts::Population;
use crate::known::{Known, OtherWeights};
use crate::metric::{Measure, Metric, Target};
use crate::parallel::{Share, fold};
use crate::run::{Run, Study};

/// Sets of weights drawn.
const JUDGES: usize = 12;

pub(super) fn metrics(run: &Run) -> Vec<Metric> {
    let judges: [OtherWeights; JUDGES] = std::array::from_fn(|judge| judged(run, judge as u64));
    let agreement: [Share; JUDGES] = fold(run.size.study, |number, agreement: &mut [Share; JUDGES]| {
        let random = &mut run.random(Study::Weights, Population::Neutral, number);
        let report = run.assess(&run.person(Population::Neutral, random).answers);
        let measured = Known {
            needs: report.measure.theta,
            motives: report.measure.z,
        };
        let ours = best(&measured.index(&report.answers, &OtherWeights::default(), LAW));
        for (share, judge) in agreement.iter_mut().zip(&judges) {
            share.add(best(&measured.index(&report.answers, judge, LAW)) == ours);
        }
    });
    let shares = || agreement.iter().map(|share| share.value());
    vec![Metric {
        id: "Q16",
        title: "Poids de ±40 % : même première voie, sans erreur de réponse (N)",
        measures: vec![
            Measure::part(
                "moyenne de douze jeux de poids",
                shares().sum::<f64>() / JUDGES as f64,
                Target::AtLeast(0.88),
                "93,0",
            ),
            Measure::part(
                "le moins bon des douze",
                shares().fold(1.0, f64::min),
                Target::Shown,
                "90,6",
            ),
        ],
    }]
}

/// The weights of attitudes, within 40 % of ours.
fn judged(run: &Run, judge: u64) -> OtherWeights {
    let mut random = run.random(Study::Weights, Population::Uniform, judge);
    let mut factors = || PerWay::of(|_| 1.0 + 0.4 * (2.0 * random.uniform() - 1.0));
    OtherWeights {
        needs: PerNeed::of(|_| factors()),
        motives: PerMotive::of(|_| factors()),
        ..OtherWeights::default()
    }
}

fn best(index: &PerWay<f64>) -> Option<Way> {
    Way::ALL
        .iter()
        .copied()
        .reduce(|best, way| if index[way] > index[best] { way } else { best })
}
