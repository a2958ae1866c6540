//! What the facts of a project bring to each way (spec §3.4, table F): judged points and their strength.

use super::answers::{Answer, Answers};
use super::clause::{Clause, all_hold};
use super::codes::Way;
use super::item::Item;
use super::options::OptionSet;
use super::questions::{
    f_activite, f_are, f_associes, f_cae_proche, f_clients, f_deja, f_depart, f_ensemble, f_horizon, f_invest,
    f_reserve, f_situation, f_statut_client, f_traction, f_vie,
};
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
    /// The row that the option of this rank reads instead when these clauses hold.
    pub(super) instead: Option<(u8, &'static [Clause], PerWay<f64>)>,
    /// Where several options are ticked: the most that their sum may bring to a way, or take from it.
    pub(super) at_most: f64,
}

impl Fact {
    /// A fact that reads one table; its item, strength and points are those of nothing yet.
    pub(super) const PLAIN: Self = Self {
        item: Item::FActivite,
        kappa: 0.0,
        points: &[],
        instead: None,
        at_most: f64::INFINITY,
    };

    /// Points of index of each way for the answer given.
    pub(super) fn points_for(&self, answers: &Answers) -> Option<PerWay<f64>> {
        let ticked = match answers.get(self.item)? {
            Answer::Choice(rank) => OptionSet(1 << rank),
            Answer::Several(set) => set,
            _ => return None,
        };
        let points = |way: Way| {
            ticked
                .ranks()
                .filter_map(move |rank| Some(self.row(rank, answers)?[way]))
        };
        // The sum of nothing is minus zero.
        let sum = |way| (points(way).sum::<f64>() + 0.0).max(-self.at_most).min(self.at_most);
        Some(PerWay::of(|way| self.kappa * sum(way)))
    }

    /// The row that an option reads under these answers; none for a rank without an option.
    pub(super) fn row(&self, rank: u8, answers: &Answers) -> Option<PerWay<f64>> {
        match self.instead {
            Some((option, when, row)) if option == rank && all_hold(when, answers) => Some(row),
            _ => self.points.get(usize::from(rank)).copied(),
        }
    }
}

/// A row: CAE, portage, micro, création.
pub(super) const fn points(cae: i8, portage: i8, micro: i8, creation: i8) -> PerWay<f64> {
    PerWay([cae as f64, portage as f64, micro as f64, creation as f64])
}

/// How many questions are facts of the fit.
pub const FACT_QUESTIONS: usize = 15;

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
    f_statut_client::FIT,
    f_ensemble::FIT,
    f_cae_proche::FIT,
    f_reserve::FIT,
    f_deja::FIT,
    f_depart::FIT,
    f_vie::FIT,
];

#[cfg(test)]
mod tests {
    use super::*;
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
