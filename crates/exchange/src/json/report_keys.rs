//! The keys of a report, in French and in the order of the output contract.

use serde::Serialize;

use super::keyed::Keyed;

/// A report.
#[derive(Serialize)]
pub(super) struct Output {
    pub(super) version_modele: &'static str,
    pub(super) version_faits: &'static str,
    /// The day whose law was read.
    pub(super) jour: String,
    pub(super) mesure: MeasureOutput,
    pub(super) portes: Keyed<GateOutput>,
    pub(super) partageur: &'static str,
    pub(super) exclus: Vec<&'static str>,
    pub(super) indice: Keyed<f64>,
    pub(super) contributions: Keyed<Keyed<f64>>,
    pub(super) p1: Keyed<f64>,
    pub(super) q10: Keyed<f64>,
    pub(super) q90: Keyed<f64>,
    // The four of [`VerdictOutput`]: a flattened structure would bring what says that it is none, 2 kB in a program.
    pub(super) ensemble: Vec<&'static str>,
    pub(super) niveau: &'static str,
    pub(super) motif: Option<&'static str>,
    pub(super) raisons: Vec<&'static str>,
    pub(super) apres: Option<AfterOutput>,
    /// The questions to ask before the first way is named, of this ranking or of the one after.
    pub(super) a_demander: Vec<&'static str>,
    pub(super) variante: Vec<Points>,
    pub(super) parcours: &'static str,
    pub(super) alertes: Vec<&'static str>,
    pub(super) bannieres: Vec<&'static str>,
    pub(super) qualite: &'static str,
    pub(super) couverture: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tenue: Option<f64>,
    pub(super) contrefactuels: Vec<CounterfactualOutput>,
}

/// The scores.
#[derive(Serialize)]
pub(super) struct MeasureOutput {
    pub(super) theta: Keyed<f64>,
    pub(super) se: Keyed<f64>,
    pub(super) n: Keyed<u8>,
    pub(super) z: Keyed<f64>,
    pub(super) se_m: f64,
}

/// The gate of one way: 0 open, 1 under a condition, 2 closed.
#[derive(Serialize)]
pub(super) struct GateOutput {
    pub(super) niveau: u8,
    pub(super) codes: Vec<&'static str>,
}

/// The recommendation.
#[derive(Serialize)]
pub(super) struct VerdictOutput {
    pub(super) ensemble: Vec<&'static str>,
    pub(super) niveau: &'static str,
    pub(super) motif: Option<&'static str>,
    pub(super) raisons: Vec<&'static str>,
}

/// The ranking once everything is settled.
#[derive(Serialize)]
pub(super) struct AfterOutput {
    pub(super) ordre: Vec<&'static str>,
    pub(super) exclus: Vec<&'static str>,
    pub(super) indice: Keyed<f64>,
    pub(super) p1: Keyed<f64>,
    pub(super) verdict: VerdictOutput,
    pub(super) parcours: &'static str,
}

/// A legal form with its points.
#[derive(Serialize)]
pub(super) struct Points {
    pub(super) id: &'static str,
    pub(super) points: f64,
}

/// A change that puts the second way first.
#[derive(Serialize)]
pub(super) struct CounterfactualOutput {
    pub(super) cout: f64,
    pub(super) changements: Keyed<super::answer::Said>,
}
