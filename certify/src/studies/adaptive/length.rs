//! How long the adaptive path is (Q28).

use super::seen::Seen;
use crate::metric::{Measure, Metric, Target, Unit};

const QUESTIONS: usize = 0;
const SECONDS: usize = 1;
const CHANGES: usize = 2;

/// Of P, then of the others with their names.
pub(super) fn metric(plausible: &Seen, others: [(&str, &Seen); 3]) -> Metric {
    let row = |name: &str, seen: &Seen, (what, hundredths): (usize, usize), target, reference| {
        let unit = if what == SECONDS { Unit::Secondes } else { Unit::Nombre };
        Measure::new(name, seen.length(what, hundredths), unit, target, reference)
    };
    let shown = Target::Shown;
    // Whole numbers of so few people in a short run: one or two more are published as not held.
    let most = |most: f64| Target::Tolerated(most, (1.1 * most).ceil());
    let mut measures = vec![
        row("P, questions, médiane", plausible, (QUESTIONS, 50), most(20.0), "19"),
        row(
            "P, questions, neuf personnes sur dix",
            plausible,
            (QUESTIONS, 90),
            most(30.0),
            "28",
        ),
        row(
            "P, changements de thème, médiane",
            plausible,
            (CHANGES, 50),
            most(6.0),
            "6",
        ),
        row("P, temps, médiane", plausible, (SECONDS, 50), shown, "215"),
        row(
            "P, temps, neuf personnes sur dix",
            plausible,
            (SECONDS, 90),
            shown,
            "312",
        ),
        row("P, questions au moins", plausible, (QUESTIONS, 0), shown, ""),
        row("P, questions au plus", plausible, (QUESTIONS, 100), shown, ""),
    ];
    for (name, seen) in others {
        for (text, hundredths) in [("médiane", 50), ("neuf personnes sur dix", 90)] {
            let name = format!("{name}, questions, {text}");
            measures.push(row(&name, seen, (QUESTIONS, hundredths), shown, ""));
        }
    }
    Metric {
        id: "Q28",
        title: "Parcours adaptatif : longueur prévue jusqu’à l’arrêt",
        measures,
    }
}
