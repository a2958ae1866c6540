//! The certificate on the method page: what `cargo xtask certify` writes for programs, read when the pages are built.

use leptos::prelude::*;
use serde::Deserialize;

use words::method_page as text;

/// The certificate, as `certify` writes it.
const CERTIFICATE: &str = include_str!("../../../certificate/certificat.json");

/// What the page shows of it.
#[derive(Deserialize)]
struct Certificate {
    #[serde(rename = "mesures")]
    metrics: Vec<Metric>,
    #[serde(rename = "points_faibles")]
    weakest: Vec<Weak>,
}

#[derive(Deserialize)]
struct Metric {
    id: String,
    #[serde(rename = "titre")]
    title: String,
    #[serde(rename = "mesures")]
    measures: Vec<Measure>,
}

/// A number, what it must be, and whether it is.
#[derive(Deserialize)]
struct Measure {
    #[serde(rename = "nom_lu")]
    name: String,
    #[serde(rename = "texte")]
    value: String,
    #[serde(rename = "cible")]
    target: String,
    #[serde(rename = "tenue")]
    kept: String,
}

#[derive(Deserialize)]
struct Weak {
    #[serde(rename = "titre")]
    title: String,
    #[serde(rename = "texte")]
    text: String,
}

/// What the simulations show, in French, as the certificate is: the weakest points first, then every measure with its target; nothing but how to read them
/// where the certificate cannot be read, which a test refuses.
pub(super) fn certificate() -> AnyView {
    let Ok(certificate) = read() else {
        return view! { <p>{text::CERTIFICATE_TEXT}</p> }.into_any();
    };
    let weakest = certificate
        .weakest
        .into_iter()
        .map(|weak| view! { <li><strong>{weak.title}</strong>" "{weak.text}</li> });
    let heads = text::MEASURE_HEADS.map(|head| view! { <th scope="col">{head}</th> });
    view! {
        <p>{text::CERTIFICATE_TEXT}</p>
        <h3>{text::WEAKEST}</h3>
        <ol lang="fr">{weakest.collect_view()}</ol>
        <div class="table-frame" tabindex="0" role="region" aria-label=text::MEASURES>
            <table>
                <caption>{text::MEASURES}<span class="visually-hidden">". "{text::MEASURES_SHAPE}</span></caption>
                <thead><tr>{heads.collect_view()}</tr></thead>
                {certificate.metrics.into_iter().map(metric).collect_view()}
            </table>
        </div>
    }
    .into_any()
}

fn read() -> serde_json::Result<Certificate> {
    serde_json::from_str(CERTIFICATE)
}

/// A metric: its title, then its measures with value, target and whether it is met; the title heads its own group only.
fn metric(metric: Metric) -> AnyView {
    let title = row(
        "rowgroup",
        format!("{} {}", metric.id, metric.title),
        [const { String::new() }; 3],
    );
    let measures = metric.measures.into_iter().map(|measure| {
        row(
            "row",
            format!(" {}", measure.name),
            [measure.value, measure.target, measure.kept],
        )
    });
    view! { <tbody lang="fr">{title}{measures.collect_view()}</tbody> }.into_any()
}

fn row(scope: &'static str, head: String, cells: [String; 3]) -> AnyView {
    let cells = cells.map(|cell| view! { <td>{cell}</td> });
    view! { <tr><th scope=scope>{head}</th>{cells.collect_view()}</tr> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_shows_every_metric_and_the_three_weakest_points() {
        let certificate = read().expect("what certify writes");
        assert_eq!((certificate.weakest.len(), certificate.metrics.len()), (3, 32));
        let measures = || certificate.metrics.iter().flat_map(|metric| &metric.measures);
        assert!(measures().any(|measure| measure.name == "CAE" && measure.value.ends_with('%')));
        assert!(measures().all(|measure| !measure.kept.is_empty() && !measure.kept.contains('*')));
    }

    /// The report for people and the one for programs are written together.
    #[test]
    fn both_reports_are_of_the_same_day() {
        let written = CERTIFICATE.split("\"date\": \"").nth(1).and_then(|rest| rest.get(..10));
        let day = written.and_then(law::Date::parse).expect("a day");
        let day = words::date(day);
        let people = include_str!("../../../certificate/README.md");
        assert!(people.contains(&day), "{day}");
    }
}
