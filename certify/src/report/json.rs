//! The certificate for programs: the method page is written from it.

use serde_json::{Map, Value, json};

use engine::{ITEMS_VERSION, MODEL_VERSION, Way};

use super::Certificate;
use super::weak::{Weak, weak_points};
use super::words::{kept, name, number, target};
use crate::metric::{Measure, Target};
use crate::studies::Tally;

/// One object, indented: a certificate is compared with the one before.
pub(super) fn certificate(certificate: &Certificate) -> String {
    let date = certificate.date;
    let populations: Map<String, Value> = certificate
        .populations
        .named()
        .into_iter()
        .map(|(name, tally)| (name.to_owned(), population(tally)))
        .collect();
    let metrics = certificate.metrics.iter().map(|metric| {
        let measures: Vec<Value> = metric.measures.iter().map(measure).collect();
        json!({"id": metric.id, "titre": metric.title, "issue": metric.outcome(), "mesures": measures})
    });
    let whole = json!({
        "date": date.to_string(),
        "version_modele": MODEL_VERSION,
        "version_items": ITEMS_VERSION,
        "graine": certificate.run.seed,
        "issue": certificate.outcome(),
        "proprietes": certificate.properties.map(|(count, cases)| json!({"nombre": count, "personnes": cases})),
        "mesures": metrics.collect::<Vec<_>>(),
        "points_faibles": weak_points(certificate).iter().map(weak).collect::<Vec<_>>(),
        "populations": populations,
        "atteints": by_kind(certificate.reached.0.iter().map(|(&word, &people)| (word, json!(people)))),
    });
    format!("{whole:#}\n")
}

fn measure(measure: &Measure) -> Value {
    let (least, most, limit) = match measure.target {
        Target::AtLeast(least) => (Some(least), None, None),
        Target::Aimed(least, limit) => (Some(least), None, Some(limit)),
        Target::AtMost(most) => (None, Some(most), None),
        Target::Between(least, most) => (Some(least), Some(most), None),
        Target::Tolerated(most, limit) => (None, Some(most), Some(limit)),
        Target::Shown => (None, None, None),
    };
    json!({
        "nom": measure.name, "nom_lu": name(&measure.name), "cible": target(measure), "tenue": kept(measure), "valeur": measure.value, "texte": number(measure.value, measure.unit), "unite": measure.unit,
        "minimum": least, "maximum": most, "limite": limit, "issue": measure.outcome(), "reference": measure.reference,
    })
}

fn weak(point: &Weak) -> Value {
    json!({"titre": point.title, "texte": point.text})
}

fn population(tally: &Tally) -> Value {
    let part = |count: u64| json!(count as f64 / tally.people.max(1) as f64);
    let per_way = |counts: &dyn Fn(Way) -> u64| -> Map<String, Value> {
        Way::ALL
            .iter()
            .map(|&way| (way.id().to_owned(), part(counts(way))))
            .collect()
    };
    let calibration: Vec<Value> = tally.truth.calibration.iter().map(|[people, promised, right]| {
        json!({"personnes": people, "annonce": promised / people.max(1.0), "juste": right / people.max(1.0)})
    }).collect();
    json!({
        "personnes": tally.people,
        "premier": per_way(&|way| tally.first[way]),
        "ferme": per_way(&|way| tally.closed[way]),
        "mots": by_kind(tally.words.iter().map(|(&word, &people)| (word, part(people)))),
        "situations": by_kind(tally.situations.iter().map(|(&word, share)| (word, json!(share.value())))),
        "calibration": calibration,
    })
}

fn by_kind(words: impl Iterator<Item = ((&'static str, &'static str), Value)>) -> Value {
    let mut kinds = Map::new();
    for ((kind, id), value) in words {
        let kind = kinds.entry(kind).or_insert_with(|| json!({}));
        kind[id] = value;
    }
    Value::Object(kinds)
}
