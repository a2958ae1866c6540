//! A report as one flat JSON object, the output contract of `assess`.

use super::answer;
use super::keyed::Keyed;
use super::line;
use super::report_keys::{AfterOutput, CounterfactualOutput, GateOutput, MeasureOutput, Output, Points, VerdictOutput};
use engine::{
    Abstention, Access, Alert, Banner, Contribution, Counterfactual, Gate, Group, MODEL_VERSION, Measure, PerWay,
    Ranking, Report, Source, Variant, Verdict, Way,
};
use law::FACTS_VERSION;

/// Writes a report and what would change it on one line; keys in French, as the contract names them.
pub fn write_report(report: &Report, counterfactuals: &[Counterfactual]) -> String {
    let ranking = &report.ranking;
    let VerdictOutput {
        ensemble,
        niveau,
        motif,
        raisons,
    } = verdict(&ranking.verdict);
    line(&Output {
        version_modele: MODEL_VERSION,
        version_faits: FACTS_VERSION,
        jour: report.law.day().to_string(),
        mesure: measure(&report.measure),
        portes: per_way(&report.gates, gate),
        partageur: report.sharing.id(),
        exclus: excluded(ranking),
        indice: per_way(&ranking.index, f64::clone),
        contributions: per_way(&report.contributions, |list| list.iter().map(contribution).collect()),
        p1: per_way(&ranking.p1, f64::clone),
        q10: per_way(&ranking.q10, f64::clone),
        q90: per_way(&ranking.q90, f64::clone),
        ensemble,
        niveau,
        motif,
        raisons,
        apres: report.after.as_ref().map(after),
        a_demander: report.to_ask.iter().map(|item| item.id()).collect(),
        variante: report
            .variants
            .iter()
            .map(|&(id, points)| Points {
                id: Variant::id(id),
                points,
            })
            .collect(),
        parcours: ranking.path.id(),
        alertes: report.alerts.iter().copied().map(Alert::id).collect(),
        bannieres: report.banners.iter().copied().map(Banner::id).collect(),
        qualite: if report.quality.fragile { "fragile" } else { "normale" },
        couverture: report.coverage,
        tenue: report.stays,
        contrefactuels: counterfactuals.iter().map(counterfactual).collect(),
    })
}

fn per_way<T, U>(table: &PerWay<T>, value: impl Fn(&T) -> U) -> Keyed<U> {
    table.iter().map(|(way, cell)| (way.id(), value(cell))).collect()
}

fn ids(ways: &[Way]) -> Vec<&'static str> {
    ways.iter().map(|way| way.id()).collect()
}

fn excluded(ranking: &Ranking) -> Vec<&'static str> {
    Way::ALL
        .iter()
        .filter(|way| ranking.excluded[**way])
        .map(|way| way.id())
        .collect()
}

fn measure(measure: &Measure) -> MeasureOutput {
    MeasureOutput {
        theta: measure.theta.iter().map(|(need, &theta)| (need.id(), theta)).collect(),
        se: measure.se.iter().map(|(need, &error)| (need.id(), error)).collect(),
        n: measure.n.iter().map(|(need, &count)| (need.id(), count)).collect(),
        z: measure
            .z
            .iter()
            .map(|(motive, &salience)| (motive.id(), salience))
            .collect(),
        se_m: measure.se_motive,
    }
}

fn gate(gate: &Gate) -> GateOutput {
    GateOutput {
        niveau: access_level(gate.access),
        codes: gate.reasons.iter().map(|(code, _)| code.id()).collect(),
    }
}

/// The number of the contract: 0 open, 1 under a condition, 2 closed.
pub const fn access_level(access: Access) -> u8 {
    match access {
        Access::Open => 0,
        Access::Condition => 1,
        Access::Closed => 2,
    }
}

fn contribution(term: &Contribution) -> (String, f64) {
    let source = match term.source {
        Source::Item(item) => item.id().to_owned(),
        Source::Amplified(motive) => format!("amplif_{}", motive.id()),
        Source::Sharing => "partage".to_owned(),
    };
    let group = match term.group {
        Group::Motive(motive) => motive.id(),
        Group::Need(need) => need.id(),
        Group::Fact => "fait",
        Group::Viability => "viabilite",
        Group::Gate => "porte",
    };
    (format!("{source}/{group}"), term.points)
}

fn verdict(verdict: &Verdict) -> VerdictOutput {
    VerdictOutput {
        ensemble: ids(&verdict.members),
        niveau: verdict.level.id(),
        motif: verdict.abstention.map(Abstention::id),
        raisons: verdict.reasons.iter().map(|reason| reason.id()).collect(),
    }
}

fn after(ranking: &Ranking) -> AfterOutput {
    AfterOutput {
        ordre: ids(&ranking.order),
        exclus: excluded(ranking),
        indice: per_way(&ranking.index, f64::clone),
        p1: per_way(&ranking.p1, f64::clone),
        verdict: verdict(&ranking.verdict),
        parcours: ranking.path.id(),
    }
}

fn counterfactual(change: &Counterfactual) -> CounterfactualOutput {
    CounterfactualOutput {
        cout: change.cost,
        changements: change
            .changes
            .iter()
            .map(|&(item, answer)| (item.id(), answer::write(item, answer)))
            .collect(),
    }
}
