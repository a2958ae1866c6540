//! The three weakest points: what a reader must know before trusting the rest.

use engine::Abstention;

use super::Certificate;
use super::words::percent;

/// One of them, in French.
pub(super) struct Weak {
    /// A sentence that says what is weak.
    pub(super) title: &'static str,
    /// With its figures.
    pub(super) text: String,
}

/// The three of them, the weakest first.
pub(super) fn weak_points(certificate: &Certificate) -> [Weak; 3] {
    [needs(certificate), facts(certificate), short_paths(certificate)]
}

fn needs(certificate: &Certificate) -> Weak {
    let part = |id| percent(value(certificate, id, 0));
    Weak {
        title: "Deux questions ne suffisent pas à connaître un besoin.",
        text: format!(
            "Une personne qui répond deux fois retrouve la même première voie dans {} des cas (population N). \
             Avec des scores sans erreur, cette première voie serait la bonne dans {} des cas. \
             C’est pourquoi le résultat montre plusieurs voies, et n’est « net » que pour {} des gens.",
            part("Q10"),
            part("Q6"),
            part("Q5")
        ),
    }
}

fn facts(certificate: &Certificate) -> Weak {
    let part = |id, rank| percent(value(certificate, id, rank));
    Weak {
        title: "Les faits peuvent décider seuls.",
        text: format!(
            "Des attitudes répondues au hasard donnent encore un verdict « net » dans {} des cas, \
             et le contrôle des contradictions ne reconnaît que {} de ces réponses. Toutes les attitudes au milieu : {}, \
             et {} quand le projet demande 20 000 € ou plus.",
            part("Q23", 0),
            part("Q23", 1),
            part("Q19", 0),
            part("Q19", 2)
        ),
    }
}

fn short_paths(certificate: &Certificate) -> Weak {
    let other = |id, rank| percent(1.0 - value(certificate, id, rank));
    let situations = &certificate.populations.plausible.situations;
    let held_up = situations.get(&("public", Abstention::Attendre.id()));
    Weak {
        title: "Moins de questions, moins de certitude, et pas pour tout le monde.",
        text: format!(
            "Le parcours adaptatif s’arrête sur une autre première voie que le parcours complet pour {} des gens, \
             le parcours rapide d’avant pour {}. 15 % de réponses manquantes changent la première voie de {} des gens. \
             Le portage n’arrive premier que pour {} de la population plausible, tout près du plancher de 6 %. \
             Dans la fonction publique, {} des personnes n’ont d’abord aucun classement à suivre, faute d’accord écrit.",
            other("Q27", 0),
            other("Q13", 0),
            other("Q14", 1),
            percent(value(certificate, "Q2", 1)),
            percent(held_up.map_or(f64::NAN, |share| share.value()))
        ),
    }
}

/// A number of a metric, by its rank; not a number where the metric has none.
fn value(certificate: &Certificate, id: &str, rank: usize) -> f64 {
    let metric = certificate.metrics.iter().find(|metric| metric.id == id);
    metric
        .and_then(|metric| metric.measures.get(rank))
        .map_or(f64::NAN, |measure| measure.value)
}
