//! What to invoice so that an amount is left, in the output of `income`.

use serde::Serialize;

use super::keyed::Keyed;
use engine::Way;
use engine::income::{Cents, Costs, Hypothesis, Project, Situation, micro_ceiling, turnover_for};

/// What is wanted, and the turnover a year of each way.
#[derive(Serialize)]
pub(super) struct Wanted {
    net_par_mois: f64,
    voies: Keyed<Invoiced>,
}

/// Turnover a year, in euros; `null` where the way never leaves that much, with the reason.
#[derive(Serialize)]
struct Invoiced {
    ca_sans_reduction: Option<f64>,
    ca_avec_reduction: Option<f64>,
    raison: Option<Reason>,
}

#[derive(Serialize)]
struct Reason {
    code: &'static str,
    plafond: Option<f64>,
}

impl Wanted {
    /// The costs stay those of the situation, whatever the turnover; `wanted` is for each month of activity.
    pub(super) fn of(wanted: Cents, situation: &Situation) -> Self {
        let project = Project::new(*situation, Costs::Fixed(situation.costs));
        let year = Cents(wanted.0 * i64::from(situation.months));
        let of = |&way: &Way| (way.id(), Invoiced::of(way, &project, year));
        Self {
            net_par_mois: wanted.in_euros(),
            voies: Way::ALL.iter().map(of).collect(),
        }
    }
}

impl Invoiced {
    fn of(way: Way, project: &Project, year: Cents) -> Self {
        let [without, with] =
            Hypothesis::ALL.map(|hypothesis| turnover_for(way, project, hypothesis, year).map(Cents::in_euros));
        Self {
            ca_sans_reduction: without,
            ca_avec_reduction: with,
            raison: (without.is_none() || with.is_none()).then(|| Reason::of(way, project)),
        }
    }
}

impl Reason {
    fn of(way: Way, project: &Project) -> Self {
        match way {
            Way::Micro => Self {
                code: "chiffre_affaires_au_dessus_du_plafond",
                plafond: Some(micro_ceiling(&project.at(Cents::ZERO)).in_euros()),
            },
            Way::Cae | Way::Portage | Way::Creation => Self {
                code: "montant_jamais_atteint",
                plafond: None,
            },
        }
    }
}
