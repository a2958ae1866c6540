//! What the facts of a project bring to each way (spec §3.4, table F): judged points and their strength.

use super::answers::Answers;
use super::item::Item;
use super::tables::PerWay;

/// The points of a fact, one row an option, in option order.
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

const fn points(cae: i8, portage: i8, micro: i8, creation: i8) -> PerWay<f64> {
    PerWay([cae as f64, portage as f64, micro as f64, creation as f64])
}

/// Every fact, in the order of the draws: the order is part of the model.
pub(super) const FACTS: [Fact; 8] = [
    Fact {
        item: Item::FActivite,
        kappa: 2.0,
        points: &[
            points(0, 1, 0, 0),   // conseil
            points(1, 0, 1, -1),  // services_particuliers
            points(0, 0, 1, 0),   // services_personne
            points(0, 0, 0, 1),   // artisanat_batiment
            points(0, 0, 0, 1),   // artisanat_diplome
            points(1, 0, 1, 0),   // artisanat_fabrication
            points(-2, 0, 1, 1),  // commerce_stock
            points(-2, 0, -1, 2), // restauration_lieu
            points(-1, 0, 1, 1),  // transport
            points(0, 0, 0, 1),   // agriculture
            points(1, -2, 0, -1), // artiste_auteur
            points(-1, 0, 0, 1),  // reglementee
            points(0, 0, 0, 0),   // autre
        ],
    },
    Fact {
        item: Item::FClients,
        kappa: 2.0,
        points: &[
            points(0, 1, 0, 0),  // entreprises
            points(1, 2, -2, 0), // une_entreprise
            points(1, 1, 0, 0),  // public_assos
            points(0, 0, 1, 0),  // particuliers
            points(1, -1, 0, 0), // mixte
        ],
    },
    Fact {
        item: Item::FTraction,
        kappa: 2.0,
        points: &[
            points(0, 1, 0, 1),   // payants
            points(1, 1, 0, 0),   // promesses
            points(1, -1, 1, -1), // contacts
            points(1, -2, 1, -2), // idee
        ],
    },
    Fact {
        item: Item::FInvest,
        kappa: 3.5,
        points: &[
            points(1, 1, 1, 0),    // moins_1000
            points(0, 0, 0, 0),    // 1000_5000
            points(-1, -2, -1, 0), // 5000_20000
            points(-2, -2, -2, 1), // 20000_50000
            points(-2, -2, -2, 2), // plus_50000
        ],
    },
    Fact {
        item: Item::FAssocies,
        kappa: 2.5,
        points: &[
            points(0, 0, 0, 0),    // solo
            points(0, -1, -1, 1),  // peut_etre
            points(-2, -2, -2, 2), // plusieurs
        ],
    },
    Fact {
        item: Item::FHorizon,
        kappa: 2.5,
        points: &[
            points(2, 1, 1, -2),   // tester
            points(1, 2, 1, -2),   // mission
            points(0, 0, 2, -2),   // complement
            points(1, 0, -1, 1),   // vivre
            points(-1, -2, -2, 2), // batir
        ],
    },
    Fact {
        item: Item::FSituation,
        kappa: 2.0,
        points: &[
            points(-1, 0, 2, -1),  // salarie_plein
            points(1, 0, 1, 0),    // salarie_partiel
            points(1, 1, 0, 1),    // fin_contrat
            points(2, 1, 0, 1),    // chomage_are
            points(2, 0, 1, -1),   // chomage_sans
            points(0, -1, 2, -1),  // etudes
            points(0, 1, 1, -1),   // retraite
            points(-1, -1, 0, -2), // public_plein
            points(0, 0, 1, 0),    // public_partiel
            points(1, 0, 0, 1),    // micro_deja
            points(1, 0, -1, 1),   // independant
            points(1, 0, 1, 0),    // sans_activite
        ],
    },
    Fact {
        item: Item::FAre,
        kappa: 1.5,
        points: &[
            points(1, 1, 0, 0),   // garder
            points(-1, -2, 1, 2), // capital
            points(1, 1, 0, -1),  // pas_droits
        ],
    },
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
