//! Whether the stop names first the way of the complete path (Q27).

use super::seen::Seen;
use crate::metric::{Measure, Metric, Target};
use crate::parallel::Share;

/// Of P, then of the others with their names.
pub(super) fn metric(plausible: &Seen, others: [(&str, &Seen); 5]) -> Metric {
    let shown = |name: &str, share: Share, reference| Measure::part(name, share.value(), Target::Shown, reference);
    let mut measures = vec![
        Measure::part(
            "P, même première",
            plausible.same.value(),
            Target::AtLeast(0.96),
            "97,4",
        ),
        shown("P, première juste", plausible.right[0], "76,6"),
        shown(
            "P, première juste du parcours complet, mêmes gens",
            plausible.right[1],
            "77,4",
        ),
    ];
    for (name, seen) in others {
        measures.push(shown(&format!("{name}, même première"), seen.same, ""));
    }
    Metric {
        id: "Q27",
        title: "Parcours adaptatif : la première voie à l’arrêt est celle du parcours complet",
        measures,
    }
}
