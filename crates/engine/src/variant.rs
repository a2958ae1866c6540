//! Which legal form inside « création » (spec §3.9).

use super::answers::Answers;
use super::clause::Clause;
use super::codes::{Motive, Need, Variant};
use super::conditions::{HEALTH_LAW_ACCOUNTING, MINOR, TOGETHER};
use super::curve::Curve;
use super::fit::millionths;
use super::item::Item;
use super::questions::{AmbTroisAns, FActivite, FAre, FHorizon, FInterdiction, FInvest, FMineur, FSituation};
use super::report::Measure;
use crate::sorted::sort_few;

/// Points for a score of 1.
const SCORE_POINTS: f64 = 2.0;
/// Points for one point of a fact.
const FACT_POINTS: f64 = 0.8;

const ALONE: [Variant; 3] = [Variant::Ei, Variant::Eurl, Variant::Sasu];
const SEVERAL: [Variant; 3] = [Variant::Sarl, Variant::Sas, Variant::Scop];
/// Closed before 18.
const ADULTS_ONLY: [Variant; 2] = [Variant::Ei, Variant::Scop];

/// 16 or 17, as free as an adult.
const EMANCIPATED: Clause = FMineur::is(&[FMineur::Emancipe]);

/// The forms open to the project, best first, with their points; ties follow the order of the model.
pub(super) fn variants(answers: &Answers, measure: &Measure) -> Vec<(Variant, f64)> {
    if HEALTH_LAW_ACCOUNTING.holds(answers) {
        let form = if TOGETHER.holds(answers) {
            Variant::Sel
        } else {
            Variant::Ei
        };
        return vec![(form, 0.0)];
    }
    let mut forms: Vec<_> = candidates(answers)
        .map(|form| (form, points(form, answers, measure)))
        .collect();
    sort_few(&mut forms, |(_, a), (_, b)| millionths(*b).total_cmp(&millionths(*a)));
    forms
}

fn candidates(answers: &Answers) -> impl Iterator<Item = Variant> {
    let together = TOGETHER.holds(answers);
    let minor = MINOR.holds(answers) && !EMANCIPATED.holds(answers);
    let no_company = !together && FInterdiction::is(&[FInterdiction::Societe]).holds(answers);
    let forms = if together { SEVERAL } else { ALONE };
    let allowed = move |form: &Variant| !minor || !ADULTS_ONLY.contains(form);
    forms
        .into_iter()
        .filter(allowed)
        .filter(move |&form| !no_company || form == Variant::Ei)
}

fn points(form: Variant, answers: &Answers, measure: &Measure) -> f64 {
    let mut points = 0.0;
    for (score, weights) in &SCORES {
        points += SCORE_POINTS * weights[form.index()] * score.of(measure);
    }
    for (_, weights) in FACTS.iter().filter(|(fact, _)| fact.holds(answers)) {
        points += weights[form.index()] * FACT_POINTS;
    }
    if let (Some(curve), Some(euros)) = (turnover(form), answers.amount(Item::FCa)) {
        points += FACT_POINTS * curve.at(f64::from(euros));
    }
    points
}

/// A score that favours some forms.
#[derive(Clone, Copy, Debug)]
enum Score {
    Need(Need),
    Motive(Motive),
}

impl Score {
    fn of(self, measure: &Measure) -> f64 {
        match self {
            Self::Need(need) => measure.theta[need],
            Self::Motive(motive) => measure.z[motive],
        }
    }
}

/// Weights −2 to 2 of ei, eurl, sasu, sarl, sas, scop.
const SCORES: [(Score, [f64; 6]); 8] = [
    (Score::Need(Need::Securite), [-1.0, -1.0, 2.0, -1.0, 1.0, 2.0]),
    (Score::Need(Need::Gestion), [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    (Score::Need(Need::Ambition), [-2.0, 0.0, 2.0, -1.0, 2.0, 0.0]),
    (Score::Need(Need::Partage), [0.0, 0.0, 0.0, 0.0, -1.0, 2.0]),
    (Score::Need(Need::Risque), [1.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    (Score::Motive(Motive::Gain), [1.0, 1.0, -1.0, 1.0, 0.0, -1.0]),
    (Score::Motive(Motive::Lien), [0.0, 0.0, 0.0, 0.0, 0.0, 1.0]),
    (Score::Need(Need::Autonomie), [0.0, 0.0, 0.0, 0.0, 0.0, -1.0]),
];

/// Points of ei, eurl, sasu, sarl, sas, scop.
const FACTS: [(Clause, [f64; 6]); 19] = [
    (
        FSituation::is(&[FSituation::ChomageAre]),
        [0.0, 0.0, 1.0, 0.0, 1.0, 1.0],
    ),
    (FAre::is(&[FAre::Garder]), [0.0, 0.0, 1.0, 0.0, 1.0, 0.0]),
    (
        AmbTroisAns::is(&[AmbTroisAns::Associer]),
        [-2.0, 1.0, 1.0, 0.0, 0.0, 0.0],
    ),
    (FInvest::is(&[FInvest::Moins1000]), [2.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    (FInvest::is(&[FInvest::De1000A5000]), [1.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    (FInvest::is(&[FInvest::De5000A20000]), [0.0, 1.0, 1.0, 0.0, 0.0, 0.0]),
    (FInvest::is(&[FInvest::De20000A50000]), [-2.0, 1.0, 1.0, 0.0, 0.0, 0.0]),
    (FInvest::is(&[FInvest::Plus50000]), [-2.0, 1.0, 1.0, 0.0, 0.0, 0.0]),
    (
        AmbTroisAns::is(&[AmbTroisAns::Investisseurs]),
        [-2.0, 0.0, 2.0, -1.0, 2.0, -2.0],
    ),
    (FHorizon::is(&[FHorizon::Batir]), [-1.0, 0.0, 1.0, 0.0, 1.0, 0.0]),
    (FHorizon::is(&[FHorizon::Complement]), [2.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    (
        FActivite::is(&[FActivite::ArtisanatBatiment]),
        [0.0, 1.0, 0.0, 1.0, 0.0, 0.0],
    ),
    (
        FActivite::is(&[FActivite::ArtisanatDiplome]),
        [0.0, 1.0, 0.0, 1.0, 0.0, 0.0],
    ),
    (
        FActivite::is(&[FActivite::CommerceStock]),
        [0.0, 1.0, 0.0, 1.0, 0.0, 0.0],
    ),
    (
        FActivite::is(&[FActivite::RestaurationLieu]),
        [0.0, 1.0, 0.0, 1.0, 0.0, 0.0],
    ),
    (FActivite::is(&[FActivite::Alimentaire]), [0.0, 1.0, 0.0, 1.0, 0.0, 0.0]),
    (FActivite::is(&[FActivite::Ambulant]), [0.0, 1.0, 0.0, 1.0, 0.0, 0.0]),
    (FActivite::is(&[FActivite::Paysage]), [0.0, 1.0, 0.0, 1.0, 0.0, 0.0]),
    (FActivite::is(&[FActivite::Agriculture]), [2.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
];

/// Points for the yearly turnover in euros, for a founder alone.
const fn turnover(form: Variant) -> Option<Curve> {
    match form {
        Variant::Ei => Some(Curve(&[
            (0.0, 2.0),
            (30_000.0, 1.0),
            (60_000.0, 0.0),
            (100_000.0, -1.0),
        ])),
        Variant::Eurl => Some(Curve(&[(0.0, -1.0), (30_000.0, 0.0), (60_000.0, 1.0)])),
        Variant::Sasu => Some(Curve(&[(0.0, 0.0), (40_000.0, 0.0), (80_000.0, 1.0)])),
        Variant::Sarl | Variant::Sas | Variant::Scop | Variant::Sel => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curve::tests::check;
    use crate::options::choices;
    use crate::oracle::{knots, number, parameters};
    use serde_json::Map;

    const FORMS: &[Variant] = Variant::ALL.split_at(6).0;

    #[track_caller]
    fn check_row(ours: &[f64; 6], published: &serde_json::Value) {
        assert!(published.is_object(), "the model has no such row");
        for &form in FORMS {
            let expected = number(&published[form.id()]);
            assert!((ours[form.index()] - expected).abs() < 1e-12, "{form:?} {published}");
        }
    }

    #[test]
    fn points_are_those_of_the_model() {
        let model = parameters();
        assert_eq!(SCORES.len(), model["V_C"].as_object().map_or(0, Map::len));
        assert_eq!(FACTS.len(), model["V_F"].as_object().map_or(0, Map::len));
        for (score, row) in &SCORES {
            let id = match score {
                Score::Need(need) => need.id(),
                Score::Motive(motive) => motive.id(),
            };
            check_row(row, &model["V_C"][id]);
        }
        for (fact, row) in &FACTS {
            let Clause::In(item, options) = fact else {
                panic!("{fact:?}")
            };
            let option = options
                .ranks()
                .next()
                .map_or("", |rank| choices(*item)[usize::from(rank)].id);
            check_row(row, &model["V_F"][format!("{}={option}", item.id())]);
        }
    }

    #[test]
    fn curves_are_those_of_the_model() {
        for &form in FORMS {
            match (turnover(form), parameters()["V_CA"].get(form.id())) {
                (Some(curve), Some(published)) => check(curve, &knots(published)),
                (None, None) => {}
                (ours, published) => panic!("{form:?}: {ours:?} instead of {published:?}"),
            }
        }
    }
}
