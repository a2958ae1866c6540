//! The adaptive path in the certificate: how long it is, how often it ends as the complete path, whether it keeps its promises.

use engine::adaptive::{COMPLETIONS, ENOUGH};

use super::markdown::line;
use super::words::{number, percent};
use crate::metric::{Measure, Metric};

/// The populations, the plausible one first.
const POPULATIONS: [&str; 4] = ["P", "B", "N", "U"];
/// The promises, as the measures name them.
const PROMISES: [&str; 5] = [
    "à l’arrêt",
    "promis dès 80 %",
    "promis dès 85 %",
    "promis dès 90 %",
    "promis dès 95 %",
];

/// The section, from every metric.
pub(crate) fn section(metrics: &[Metric]) -> String {
    let mut text = opening();
    for population in POPULATIONS {
        let cell = |id, what: &str| cell(metrics, id, &format!("{population}, {what}"));
        let cells = [
            cell("Q28", "questions, médiane"),
            cell("Q28", "questions, neuf personnes sur dix"),
            cell("Q27", "même première"),
        ];
        let [middle, most, same] = cells.each_ref().map(String::as_str);
        line(&mut text, [population, middle, most, same]);
    }
    text.push_str("\n| moment (P) | la première voie restera : promis | trouvé |\n|---|---|---|\n");
    for promise in PROMISES {
        let cell = |what: &str| cell(metrics, "Q29", &format!("{promise}, {what}"));
        line(&mut text, [promise, &cell("promis"), &cell("trouvé")]);
    }
    text
}

fn opening() -> String {
    format!(
        "\n## Quand le parcours adaptatif s’arrête\n\n\
         Il pose la question qui dit le plus quelle voie vient en premier, d’après {COMPLETIONS} façons plausibles de finir le questionnaire. \
         Il s’arrête quand la première voie reste la même dans {enough} d’entre elles, et quand aucun fait non demandé ne peut plus la fermer.\n\n\
         | population | questions, médiane | neuf personnes sur dix, au plus | même première voie que le parcours complet |\n|---|---|---|---|\n",
        enough = percent(ENOUGH),
    )
}

/// A measure known by its name, with its unit; « — » when it is not there.
fn cell(metrics: &[Metric], id: &str, name: &str) -> String {
    let metric = metrics.iter().find(|metric| metric.id == id);
    let named = |measure: &&Measure| measure.name == name;
    let measure = metric.and_then(|metric| metric.measures.iter().find(named));
    measure.map_or_else(|| "—".to_owned(), |measure| number(measure.value, measure.unit))
}
