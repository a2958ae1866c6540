//! The certificate for people.

use std::collections::BTreeMap;
use std::fmt::Write;

use engine::{Abstention, ITEMS_VERSION, Item, MODEL_VERSION, Way, choices};

use super::weak::weak_points;
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
    page.push_str(&weakest(certificate));
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
                [
                    "",
                    &label,
                    &value,
                    &target(measure),
                    &stressed(kept(measure)),
                    &reference(measure),
                ],
            );
        }
    }
    lines
}

/// What is not on target is seen at once.
fn stressed(kept: &str) -> String {
    match kept {
        "oui" | "—" => kept.to_owned(),
        missed => format!("**{missed}**"),
    }
}

pub(super) fn line<const N: usize>(lines: &mut String, cells: [&str; N]) {
    writeln!(lines, "| {} |", cells.join(" | ")).expect("text grows");
}

fn weakest(certificate: &Certificate) -> String {
    let mut text = "\n## Les trois points les plus faibles\n\n".to_owned();
    for (rank, weak) in weak_points(certificate).iter().enumerate() {
        writeln!(text, "{}. **{}** {}", rank + 1, weak.title, weak.text).expect("text grows");
    }
    text
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
