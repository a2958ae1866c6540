//! What a link shares, as one JSON object with the keys of `assess`.

use serde::Serialize;

use engine::{Abstention, PerWay, Way};
use exchange::json::{Keyed, SheetObject, access_level, line};
use exchange::share::{Recommendation, Shared};

/// Writes it on one line.
pub(crate) fn write(shared: &Shared) -> String {
    line(&Output {
        mode: shared.sheet.map(|sheet| sheet.mode.id()),
        reponses: shared.sheet.as_ref().map(SheetObject),
        non_partagees: shared.withheld.iter().map(|item| item.id()).collect(),
        a_redemander: shared.asked_again.iter().map(|item| item.id()).collect(),
        recommandation: recommendation(&shared.recommendation),
    })
}

#[derive(Serialize)]
struct Output<'a> {
    mode: Option<&'static str>,
    reponses: Option<SheetObject<'a>>,
    non_partagees: Vec<&'static str>,
    a_redemander: Vec<&'static str>,
    recommandation: RecommendationOutput<'a>,
}

/// Indices from 0 to 100, `p1` in hundredths, `portes` from 0 (open) to 2 (closed).
#[derive(Serialize)]
struct RecommendationOutput<'a> {
    version_modele: &'a str,
    version_faits: &'a str,
    niveau: &'static str,
    motif: Option<&'static str>,
    ensemble: Vec<&'static str>,
    ordre: Vec<&'static str>,
    exclus: Vec<&'static str>,
    indice: Keyed<u8>,
    p1: Keyed<f64>,
    portes: Keyed<u8>,
    z: Keyed<f64>,
}

fn recommendation(shared: &Recommendation) -> RecommendationOutput<'_> {
    RecommendationOutput {
        version_modele: &shared.model,
        version_faits: &shared.facts,
        niveau: shared.level.id(),
        motif: shared.abstention.map(Abstention::id),
        ensemble: shared.members.iter().map(|way| way.id()).collect(),
        ordre: shared.order.iter().map(|way| way.id()).collect(),
        exclus: Way::ALL
            .iter()
            .filter(|way| shared.excluded[**way])
            .map(|way| way.id())
            .collect(),
        indice: per_way(&shared.index, |index| index),
        p1: per_way(&shared.share, |share| f64::from(share) / 100.0),
        portes: per_way(&shared.access, access_level),
        z: shared
            .motives
            .iter()
            .map(|(motive, &salience)| (motive.id(), salience))
            .collect(),
    }
}

fn per_way<T: Copy, U>(table: &PerWay<T>, value: impl Fn(T) -> U) -> Keyed<U> {
    table.iter().map(|(way, &cell)| (way.id(), value(cell))).collect()
}
