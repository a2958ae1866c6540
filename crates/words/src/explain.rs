//! Why a way goes up or down: contributions grouped by what they are about, strongest first, then put into words by what the
//! way supplies and what the person wants (spec §4.2).

use engine::{Contribution, FAssocies, FHorizon, Group, Item, Need, Report, Source, Way};

use super::language::{
    because as sides, fact_reasons, motive_reasons, need_reasons, needs, reasons as clauses, sharing, viability,
};
use super::words::{Contrast, Reason, Reasons, Said, Strain, Topic};

/// A group weaker than this, in points of index, is not a reason.
const WEAKEST: f64 = 1.0;
/// Reasons shown on each side, and lines of a contrast.
const SHOWN: usize = 3;
/// Between the turnovers too low and too high for every way, in euros: it only tells which side strains.
const MIDDLE_TURNOVER: u32 = 60_000;

/// Lacks to know shown for a way.
const KNOWN: usize = 2;

/// What speaks for and against a way, and what must be known of it; gates and the state of sharing are shown apart.
pub fn reasons(report: &Report, way: Way) -> Reasons {
    let mut reasons = all(report, way);
    let living = living_on_it(report, way, &reasons);
    reasons.to_know.extend(living);
    reasons.for_it.truncate(SHOWN);
    reasons.against.truncate(SHOWN);
    reasons.to_know.truncate(KNOWN);
    reasons
}

/// Three very short « parce que » at most, from the person’s side, strongest first: what they asked for and the way gives.
pub fn because(report: &Report, way: Way) -> Vec<String> {
    let mut said: Vec<&str> = Vec::new();
    for reason in &all(report, way).for_it {
        let own = own_words(report, way, reason.topic).filter(|own| !said.contains(own));
        said.extend(own);
    }
    said.into_iter().take(SHOWN).map(str::to_owned).collect()
}

/// The same for each of a few close ways, `most` at most: what speaks for one of them alone first, and nothing said twice.
pub fn because_of_each(report: &Report, ways: &[Way], most: usize) -> Vec<Vec<String>> {
    let all: Vec<Vec<String>> = ways.iter().map(|&way| because(report, way)).collect();
    let times = |clause: &String| all.iter().filter(|clauses| clauses.contains(clause)).count();
    let mut said: Vec<String> = Vec::new();
    let mut each = Vec::new();
    for clauses in &all {
        let (alone, shared): (Vec<_>, Vec<_>) = clauses.iter().partition(|clause| times(clause) == 1);
        let fresh = alone.into_iter().chain(shared).filter(|clause| !said.contains(clause));
        let fresh: Vec<String> = fresh.take(most).cloned().collect();
        said.extend_from_slice(&fresh);
        each.push(fresh);
    }
    each
}

/// Everything that speaks against a way, strongest first, however many.
pub(super) fn all_against(report: &Report, way: Way) -> Vec<Reason> {
    all(report, way).against
}

/// Every reason that weighs, strongest first.
fn all(report: &Report, way: Way) -> Reasons {
    let mut reasons = Reasons::default();
    for (topic, points) in strongest_first(totals(&report.contributions[way])) {
        if points.abs() >= WEAKEST {
            place(&mut reasons, report, way, topic, points);
        }
    }
    reasons
}

/// Puts what is said of a topic where it goes; nothing where nothing is said.
fn place(reasons: &mut Reasons, report: &Report, way: Way, topic: Topic, points: f64) {
    let together = together(report);
    let (side, said) = match topic {
        Topic::Sharing => return,
        Topic::Answer(item) => {
            let said = answer_said(report, item, way, points);
            (reasons.side(points > 0.0), said)
        }
        Topic::Motive(motive) => {
            let high = report.measure.z[motive] > 0.0;
            side(reasons, motive_reasons::motive_said(motive, high, way, together))
        }
        Topic::Need(need) => {
            let high = report.measure.theta[need] > 0.0;
            side(reasons, need_reasons::need_said(need, high, way, together))
        }
    };
    if !said.is_empty() {
        side.push(Reason { topic, points, said });
    }
}

fn side(reasons: &mut Reasons, said: Said) -> (&mut Vec<Reason>, String) {
    match said {
        Said::For(text) => (&mut reasons.for_it, text.to_owned()),
        Said::Against(text) => (&mut reasons.against, text.to_owned()),
        Said::ToKnow(text) => (&mut reasons.to_know, text.to_owned()),
        Said::Nothing => (&mut reasons.to_know, String::new()),
    }
}

/// Whoever wants to live on a micro budgets for protection, unless its lack is said already.
fn living_on_it(report: &Report, way: Way, reasons: &Reasons) -> Option<Reason> {
    let topic = Topic::Need(Need::Securite);
    let said = [&reasons.against, &reasons.to_know];
    let lacks = said.into_iter().flatten().any(|reason| reason.topic == topic);
    let lives = way == Way::Micro && FHorizon::of(&report.answers) == Some(FHorizon::Vivre);
    (lives && !lacks).then(|| Reason {
        topic: Topic::Answer(Item::FHorizon),
        points: 0.0,
        said: need_reasons::LIVING_ON_A_MICRO.to_owned(),
    })
}

/// The person’s side of what speaks for a way; none where they said nothing that reads alone.
fn own_words(report: &Report, way: Way, topic: Topic) -> Option<&'static str> {
    let said = match topic {
        Topic::Sharing => "",
        Topic::Motive(motive) => sides::motive(motive),
        Topic::Need(need) => sides::need(need, report.measure.theta[need] > 0.0),
        Topic::Answer(Item::FTarif) => sides::RATE,
        Topic::Answer(item) => {
            let mut ranks = fact_reasons::chosen(item, &report.answers).ranks();
            let counted = ranks.find(|&rank| fact_reasons::fact_clause(item, rank, way).is_some());
            counted.map_or("", |rank| sides::fact(item, rank))
        }
    };
    (!said.is_empty()).then_some(said)
}

fn together(report: &Report) -> bool {
    FAssocies::of(&report.answers) == Some(FAssocies::Plusieurs)
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
    let points = |way| points_of(&totals(&report.contributions[way]), topic).unwrap_or_default();
    let gives = |way| clause(report, way, topic, points(way));
    Contrast {
        topic,
        difference,
        person: person(report, topic),
        towards: if difference > 0.0 { first } else { second },
        first: gives(first),
        second: gives(second),
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

/// What a way gives on a topic, whoever reads it.
fn clause(report: &Report, way: Way, topic: Topic, points: f64) -> String {
    let together = together(report);
    match topic {
        Topic::Motive(motive) => clauses::motive_clause(motive, way, together).to_owned(),
        Topic::Need(need) => clauses::need_clause(need, way, together).to_owned(),
        Topic::Sharing => sharing::sharing_clause(way == Way::Cae).to_owned(),
        Topic::Answer(item) => fact_reasons::after_colon(&answer_said(report, item, way, points)),
    }
}

/// What an answer changes for a way, in whole sentences; empty where it changes nothing.
fn answer_said(report: &Report, item: Item, way: Way, points: f64) -> String {
    match item {
        Item::FCa => turnover(report.answers.amount(item), way, points),
        Item::FFrais => viability::costs_clause(report.answers.has(item), way, points <= -WEAKEST),
        Item::FTarif if way == Way::Portage => viability::rate_clause(points > 0.0).to_owned(),
        _ if points == 0.0 => String::new(),
        _ => fact_reasons::fact_clauses(item, &report.answers, way),
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
