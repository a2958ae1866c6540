//! What the facts of a project bring to each way (spec §3.4, table F): judged points and their strength.

use super::answers::Answers;
use super::item::Item;
use super::questions::{f_activite, f_are, f_associes, f_clients, f_horizon, f_invest, f_situation, f_traction};
use super::tables::PerWay;

/// The points of a fact, one row an option.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fact {
    /// The question.
    pub(super) item: Item,
    /// Points of index for one point of the table.
    pub(super) kappa: f64,
    /// CAE, portage, micro, création; −2 to 2.
    pub(super) points: &'static [PerWay<f64>],
}

impl Fact {
    /// Points of index of each way for the answer given.
    pub(super) fn points_for(&self, answers: &Answers) -> Option<PerWay<f64>> {
        let row = self.points.get(usize::from(answers.choice(self.item)?))?;
        Some(PerWay::of(|way| self.kappa * row[way]))
    }
}

/// A row: CAE, portage, micro, création.
pub(super) const fn points(cae: i8, portage: i8, micro: i8, creation: i8) -> PerWay<f64> {
    PerWay([cae as f64, portage as f64, micro as f64, creation as f64])
}

/// How many questions are facts of the fit.
pub const FACT_QUESTIONS: usize = 8;

/// Every fact, in the order of the draws: the order is part of the model.
pub(super) const FACTS: [Fact; FACT_QUESTIONS] = [
    f_activite::FIT,
    f_clients::FIT,
    f_traction::FIT,
    f_invest::FIT,
    f_associes::FIT,
    f_horizon::FIT,
    f_situation::FIT,
    f_are::FIT,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::Way;
    use crate::options::choices;
    use crate::oracle::{choosing, number, parameters};

    #[test]
    fn points_are_those_of_the_model() {
        let model = parameters();
        assert_eq!(FACTS.len(), model["F"].as_object().map_or(0, serde_json::Map::len));
        for fact in &FACTS {
            let id = fact.item.id();
            assert_eq!(
                fact.points.len(),
                model["F"][id].as_object().map_or(0, serde_json::Map::len),
                "{id}"
            );
            for choice in choices(fact.item) {
                let points = fact
                    .points_for(&choosing(&[(fact.item, choice.id)]))
                    .expect("a row an option");
                for &way in Way::ALL {
                    let expected = number(&model["KAPPA_F"][id]) * number(&model["F"][id][choice.id][way.id()]);
                    assert!((points[way] - expected).abs() < 1e-12, "{id} = {} {way:?}", choice.id);
                }
            }
        }
    }
}
