//! Why a way goes up or down: contributions grouped by what they are about, strongest first, then put into words.

use engine::{Contribution, FAssocies, Group, Item, Report, Source, Way};

use super::language::{fact_reasons, needs, reasons as clauses, sharing, viability};
use super::words::{Contrast, Reason, Reasons, Strain, Topic};

/// A group weaker than this, in points of index, is not a reason.
const WEAKEST: f64 = 1.0;
/// Reasons shown on each side, and lines of a contrast.
const SHOWN: usize = 3;
/// Between the turnovers too low and too high for every way, in euros: it only tells which side strains.
const MIDDLE_TURNOVER: u32 = 60_000;

/// What speaks for and against a way; gates and the state of sharing are shown apart.
pub fn reasons(report: &Report, way: Way) -> Reasons {
    let groups = strongest_first(totals(&report.contributions[way]));
    let side = |keep: fn(f64) -> bool| {
        let kept = groups
            .iter()
            .filter(|&&(topic, points)| topic != Topic::Sharing && keep(points))
            .take(SHOWN);
        kept.map(|&(topic, points)| reason(report, way, topic, points))
            .collect()
    };
    Reasons {
        for_it: side(|points| points >= WEAKEST),
        against: side(|points| points <= -WEAKEST),
    }
}

/// Everything that speaks against a way, strongest first, however many.
pub(super) fn all_against(report: &Report, way: Way) -> Vec<Reason> {
    let groups = strongest_first(totals(&report.contributions[way])).into_iter();
    let against = groups.filter(|&(topic, points)| topic != Topic::Sharing && points <= -WEAKEST);
    against
        .map(|(topic, points)| reason(report, way, topic, points))
        .collect()
}

/// The answer that weighs most on one side for a topic: the strongest against a way, or against it beside another.
///
/// None when nobody answered anything about it.
pub(super) fn heaviest(report: &Report, way: Way, rival: Option<Way>, wanted: Topic) -> Option<Item> {
    let lost = |way: Way, item: Item| -> f64 {
        let own = report.contributions[way]
            .iter()
            .filter(|term| term.source == Source::Item(item) && topic(term) == Some(wanted));
        own.map(|term| term.points).sum()
    };
    let items = Item::ALL.iter().filter(|&&item| report.answers.has(item));
    let weighed = items.map(|&item| (item, lost(way, item) - rival.map_or(0.0, |rival| lost(rival, item))));
    let heaviest = weighed.min_by(|(_, a), (_, b)| a.total_cmp(b));
    heaviest.filter(|&(_, points)| points < 0.0).map(|(item, _)| item)
}

/// What tells two ways apart: the groups whose points differ most.
pub fn contrast(report: &Report, first: Way, second: Way) -> Vec<Contrast> {
    let lines = contrast_all(report, first, second).into_iter().take(SHOWN);
    lines
        .map(|(topic, difference)| line(report, (first, second), topic, difference))
        .collect()
}

/// The difference of points of every group, strongest first.
pub(super) fn contrast_all(report: &Report, first: Way, second: Way) -> Vec<(Topic, f64)> {
    let (mine, other) = (
        totals(&report.contributions[first]),
        totals(&report.contributions[second]),
    );
    let only_other = other.iter().filter(|&&(topic, _)| points_of(&mine, topic).is_none());
    let topics = mine.iter().chain(only_other).map(|&(topic, _)| topic);
    let difference = |topic| points_of(&mine, topic).unwrap_or_default() - points_of(&other, topic).unwrap_or_default();
    strongest_first(topics.map(|topic| (topic, difference(topic))).collect())
}

fn line(report: &Report, (first, second): (Way, Way), topic: Topic, difference: f64) -> Contrast {
    let clause_for = |way| {
        clause(
            report,
            way,
            topic,
            points_of(&totals(&report.contributions[way]), topic).unwrap_or_default(),
        )
    };
    Contrast {
        topic,
        difference,
        person: person(report, topic),
        towards: if difference > 0.0 { first } else { second },
        first: clause_for(first),
        second: clause_for(second),
    }
}

fn reason(report: &Report, way: Way, topic: Topic, points: f64) -> Reason {
    Reason {
        topic,
        points,
        person: person(report, topic),
        lead: lead(report, topic, points),
        way: clause(report, way, topic, points),
    }
}

/// Points by topic, in the order of the contributions.
fn totals(contributions: &[Contribution]) -> Vec<(Topic, f64)> {
    let mut totals: Vec<(Topic, f64)> = Vec::new();
    for contribution in contributions {
        let Some(topic) = topic(contribution) else { continue };
        match totals.iter_mut().find(|(known, _)| *known == topic) {
            Some((_, points)) => *points += contribution.points,
            None => totals.push((topic, contribution.points)),
        }
    }
    totals
}

fn topic(contribution: &Contribution) -> Option<Topic> {
    match (contribution.group, contribution.source) {
        (Group::Motive(motive), _) => Some(Topic::Motive(motive)),
        (Group::Need(need), _) => Some(Topic::Need(need)),
        (Group::Gate, _) => Some(Topic::Sharing),
        (Group::Fact | Group::Viability, Source::Item(item)) => Some(Topic::Answer(item)),
        (Group::Fact | Group::Viability, Source::Amplified(_) | Source::Sharing) => None,
    }
}

fn strongest_first(mut groups: Vec<(Topic, f64)>) -> Vec<(Topic, f64)> {
    groups.sort_by(|(_, a), (_, b)| b.abs().total_cmp(&a.abs()));
    groups
}

fn points_of(totals: &[(Topic, f64)], topic: Topic) -> Option<f64> {
    totals
        .iter()
        .find(|(known, _)| *known == topic)
        .map(|&(_, points)| points)
}

/// What the person said; the turnover is said in the clause.
fn person(report: &Report, topic: Topic) -> String {
    match topic {
        Topic::Motive(motive) => needs::motive_sentence(motive, report.measure.z[motive] > 0.0).to_owned(),
        Topic::Need(need) => needs::need_sentence(need, report.measure.theta[need] > 0.0).to_owned(),
        Topic::Sharing => sharing::sharing(report.sharing).to_owned(),
        Topic::Answer(Item::FCa) => String::new(),
        Topic::Answer(item) => report
            .answers
            .get(item)
            .map_or_else(String::new, |answer| clauses::quoted_answer(item, answer)),
    }
}

/// The sign of the weight is that of the points over that of the score.
fn lead(report: &Report, topic: Topic, points: f64) -> &'static str {
    let wanted = match topic {
        Topic::Motive(motive) => report.measure.z[motive] > 0.0,
        Topic::Need(need) => report.measure.theta[need] > 0.0,
        Topic::Answer(_) | Topic::Sharing => return clauses::fact_lead(points > 0.0),
    };
    clauses::lead((points > 0.0) == wanted, wanted)
}

fn clause(report: &Report, way: Way, topic: Topic, points: f64) -> String {
    let together = FAssocies::of(&report.answers) == Some(FAssocies::Plusieurs);
    match topic {
        Topic::Motive(motive) => clauses::motive_clause(motive, way, together).to_owned(),
        Topic::Need(need) => clauses::need_clause(need, way, together).to_owned(),
        Topic::Sharing => sharing::sharing_clause(way == Way::Cae).to_owned(),
        Topic::Answer(Item::FCa) => turnover(report.answers.amount(Item::FCa), way, points),
        Topic::Answer(Item::FFrais) => {
            viability::costs_clause(report.answers.has(Item::FFrais), way, points <= -WEAKEST).to_owned()
        }
        Topic::Answer(Item::FTarif) if way == Way::Portage => viability::rate_clause(points > 0.0).to_owned(),
        Topic::Answer(item) => fact(report, item, way, points),
    }
}

fn turnover(amount: Option<u32>, way: Way, points: f64) -> String {
    let low = amount.is_none_or(|amount| amount < MIDDLE_TURNOVER);
    let strain = match way {
        _ if points > -WEAKEST => Strain::None,
        Way::Creation => Strain::Low,
        Way::Cae | Way::Portage if low => Strain::Low,
        Way::Micro | Way::Cae | Way::Portage => Strain::High,
    };
    viability::turnover_clause(amount, way, strain)
}

fn fact(report: &Report, item: Item, way: Way, points: f64) -> String {
    let said = match points {
        0.0 => String::new(),
        _ => fact_reasons::fact_clauses(item, &report.answers, way),
    };
    match said.as_str() {
        "" => clauses::NO_EFFECT.to_owned(),
        _ => said,
    }
}
