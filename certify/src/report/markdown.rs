//! The certificate for people.

use std::collections::BTreeMap;
use std::fmt::Write;

use engine::{Abstention, ITEMS_VERSION, Item, MODEL_VERSION, Way, choices};

use super::words::{count, kept, name, number, percent, reference, situation, target};
use super::{Certificate, adaptive};
use crate::metric::{Metric, Outcome};
use crate::studies::vocabulary;

/// Everything, as one page.
pub(super) fn certificate(certificate: &Certificate) -> String {
    let mut page = opening(certificate);
    page.push_str("\n## Les mesures\n\n");
    page.push_str(&table(&certificate.metrics));
    page.push_str("\n![Stabilité et justesse, avec la cible de chaque mesure](stabilite.svg)\n");
    page.push_str(&weak_points(certificate));
    page.push_str(&firsts(certificate));
    page.push_str(&calibration(certificate));
    page.push_str(&adaptive::section(&certificate.metrics));
    page.push_str(&abstentions(certificate));
    page.push_str(&reached(certificate));
    page.push_str(CLOSING);
    page
}

const CLOSING: &str = "\n## Comment refaire ce certificat\n\n\
`cargo xtask certify` refait les mêmes nombres, avec la même graine, quel que soit le nombre de cœurs. \
`cargo xtask test` refait à chaque changement les mêmes mesures sur moins de personnes, avec les mêmes cibles.\n";

fn opening(certificate: &Certificate) -> String {
    let size = certificate.run.size;
    let [neutral, plausible, uniform, helped] = size.populations.map(count);
    let verdict = match certificate.outcome() {
        Outcome::Tenue => "Toutes les cibles sont tenues.",
        Outcome::NonTenue => "Une cible connue au moins n’est pas tenue. Chacune est publiée comme telle.",
        Outcome::Echec => "Au moins une cible n’est pas tenue : ce certificat est un échec.",
    };
    let properties = certificate.properties.map_or_else(String::new, |(properties, cases)| {
        let cases = count(cases.into());
        format!("- {properties} propriétés vérifiées, {cases} personnes au hasard chacune (la recherche de changements : cent fois moins)\n")
    });
    format!(
        "# Certificat du {date}\n\n{verdict}\n\n\
         Ces nombres viennent de personnes simulées, jamais de personnes réelles. Ils disent ce que le calcul fait de réponses imparfaites. \
         Ils ne disent pas qu’une recommandation convient à une personne donnée : la réalité est moins régulière que la simulation.\n\n\
         - modèle `{MODEL_VERSION}`, questionnaire `{ITEMS_VERSION}`, graine {seed}\n\
         - population N, neutre (les quatre voies ouvertes) : {neutral} personnes\n\
         - population P, plausible (proche de la France) : {plausible} personnes\n\
         - population U, uniforme (toutes les réponses possibles) : {uniform} personnes\n\
         - population B, qui demande de l’aide (enquête BGE et ObSoCo, décembre 2025) : {helped} personnes\n\
         - 1 000 tirages pour chaque personne\n{properties}",
        date = words::date(certificate.date),
        seed = certificate.run.seed,
    )
}

/// The metrics, one line a number.
pub fn table(metrics: &[Metric]) -> String {
    let mut lines = "| | mesure | valeur | cible | tenue | référence |\n|---|---|---|---|---|---|\n".to_owned();
    for metric in metrics {
        line(
            &mut lines,
            [
                &format!("**{}**", metric.id),
                &format!("**{}**", metric.title),
                "",
                "",
                "",
                "",
            ],
        );
        for measure in &metric.measures {
            let value = number(measure.value, measure.unit);
            let label = name(&measure.name);
            line(
                &mut lines,
                ["", &label, &value, &target(measure), kept(measure), &reference(measure)],
            );
        }
    }
    lines
}

pub(super) fn line<const N: usize>(lines: &mut String, cells: [&str; N]) {
    writeln!(lines, "| {} |", cells.join(" | ")).expect("text grows");
}

fn value(certificate: &Certificate, id: &str, rank: usize) -> f64 {
    let metric = certificate.metrics.iter().find(|metric| metric.id == id);
    metric
        .and_then(|metric| metric.measures.get(rank))
        .map_or(f64::NAN, |measure| measure.value)
}

fn weak_points(certificate: &Certificate) -> String {
    let part = |id, rank| percent(value(certificate, id, rank));
    let held_up = certificate
        .populations
        .plausible
        .situations
        .get(&("public", Abstention::Attendre.id()));
    format!(
        "\n## Les trois points les plus faibles\n\n\
         1. **Deux questions ne suffisent pas à connaître un besoin.** Une personne qui répond deux fois retrouve la même première voie \
         dans {same} des cas (population N). Avec des scores sans erreur, cette première voie serait la bonne dans {exact} des cas. \
         C’est pourquoi le résultat montre plusieurs voies, et n’est « net » que pour {clear} des gens.\n\
         2. **Les faits peuvent décider seuls.** Des attitudes répondues au hasard donnent encore un verdict « net » dans {random} des cas, \
         et le contrôle des contradictions ne reconnaît que {caught} de ces réponses. Toutes les attitudes au milieu : {middle}, \
         et {heavy} quand le projet demande 20 000 € ou plus.\n\
         3. **Moins de questions, moins de certitude, et pas pour tout le monde.** Le parcours adaptatif s’arrête sur une autre première voie \
         que le parcours complet pour {adaptive} des gens, le parcours rapide d’avant pour {quick}. \
         15 % de réponses manquantes changent la première voie de {missing} des gens. Le portage n’arrive premier que pour {portage} de la population plausible, \
         tout près du plancher de 6 %. Dans la fonction publique, {public} des personnes n’ont d’abord aucun classement à suivre, faute d’accord écrit.\n",
        same = part("Q10", 0),
        exact = part("Q6", 0),
        clear = part("Q5", 0),
        random = part("Q23", 0),
        caught = part("Q23", 1),
        middle = part("Q19", 0),
        heavy = part("Q19", 2),
        adaptive = percent(1.0 - value(certificate, "Q27", 0)),
        quick = percent(1.0 - value(certificate, "Q13", 0)),
        missing = percent(1.0 - value(certificate, "Q14", 1)),
        portage = part("Q2", 1),
        public = percent(held_up.map_or(f64::NAN, |share| share.value())),
    )
}

fn firsts(certificate: &Certificate) -> String {
    let mut text =
        "\n## Quelle voie arrive première\n\n![Part de chaque voie première, par population](premiers.svg)\n\n"
            .to_owned();
    text.push_str("| population | voie | première | fermée |\n|---|---|---|---|\n");
    for (population, tally) in certificate.populations.named() {
        for &way in Way::ALL {
            let part = |count: u64| percent(count as f64 / tally.people.max(1) as f64);
            let (first, closed) = (part(tally.first[way]), part(tally.closed[way]));
            line(&mut text, [population, &name(way.id()), &first, &closed]);
        }
    }
    text
}

fn calibration(certificate: &Certificate) -> String {
    let mut text = "\n## La part de premières places tient-elle ses promesses ?\n\n\
        ![Part annoncée et part de premières justes, par dixième](calibration.svg)\n\n\
        | population | personnes | part annoncée | premières justes |\n|---|---|---|---|\n"
        .to_owned();
    for (population, tally) in certificate.populations.named() {
        for [people, promised, right] in tally
            .truth
            .calibration
            .into_iter()
            .filter(|[people, ..]| *people >= 20.0)
        {
            let people_text = count(people as u64);
            line(
                &mut text,
                [
                    population,
                    &people_text,
                    &percent(promised / people),
                    &percent(right / people),
                ],
            );
        }
    }
    text
}

/// Fairness: who gets no recommendation, and why.
fn abstentions(certificate: &Certificate) -> String {
    let mut text = "\n## Qui n’obtient pas de recommandation, selon la situation\n\n\
        ![Part des personnes sans recommandation, par situation](abstentions.svg)\n\n\
        Population P, personnes sans question de titre de séjour.\n\n| situation | personnes |"
        .to_owned();
    for abstention in Abstention::ALL {
        write!(text, " {} |", words::abstention_text(*abstention).title).expect("text grows");
    }
    text.push_str("\n|---|---|---|---|---|---|---|---|\n");
    let ids = choices(Item::FSituation).iter().map(|choice| choice.id);
    for id in ids {
        let share = |abstention: &Abstention| {
            certificate
                .populations
                .plausible
                .situations
                .get(&(id, abstention.id()))
                .copied()
                .unwrap_or_default()
        };
        let people = count(share(&Abstention::Attendre).all);
        let parts: Vec<String> = Abstention::ALL
            .iter()
            .map(|motive| percent(share(motive).value()))
            .collect();
        writeln!(
            text,
            "| {} | {people} | {} |",
            situation(id).unwrap_or(id),
            parts.join(" | ")
        )
        .expect("text grows");
    }
    text
}

fn reached(certificate: &Certificate) -> String {
    let mut text = "\n## Tout ce qui peut être dit l’est à quelqu’un\n\n\
        Nombre de personnes qui atteignent chaque mot du modèle, quand quelques réponses sont retirées ; part dans chaque population.\n\n\
        | sorte | mot | personnes | N | P | U | B |\n|---|---|---|---|---|---|---|\n"
        .to_owned();
    let all: BTreeMap<_, _> = vocabulary();
    for (kind, ids) in all {
        for id in ids {
            let people = count(*certificate.reached.0.get(&(kind, id)).unwrap_or(&0));
            let [n, p, u, b] = certificate
                .populations
                .named()
                .map(|(_, tally)| percent(tally.share(kind, id)));
            line(&mut text, [kind, &format!("`{id}`"), &people, &n, &p, &u, &b]);
        }
    }
    text
}
