//! What one more answer may change between the two likeliest ways (spec §2.3, « Affiner »).

use super::codes::{Motive, Need, Way};
use super::conditions::QUALIFIED_CRAFT;
use super::facts_fit::{FACTS, Fact};
use super::item::Item;
use super::measure::{PRIOR_DEVIATION, indicators, reliability};
use super::questions::question;
use super::report::Report;
use super::sharing;
use super::weights::Weights;
use crate::sorted::{sort_few, sorted};

/// What decides whether a way is open at all: asked before everything else.
const DECISIVE_VALUE: f64 = 99.0;
/// The questions that do.
const DECISIVE: [Item; 8] = [
    Item::FAliments,
    Item::FGraphisme,
    Item::FTitrePro,
    Item::FPublic,
    Item::FAutorisation,
    Item::FMineur,
    Item::FInterdiction,
    Item::FCarte,
];
/// It may close everything.
const CASES_VALUE: f64 = 5.0;

/// Points of lead between the two likeliest ways that the answer may move (one standard deviation).
///
/// −1 when the question is answered, hidden or on neither path, 0 when fewer than two ways are open.
pub fn question_value(report: &Report, item: Item) -> f64 {
    if report.answers.has(item) || !report.answers.sees(item) || !question(item).is_on_a_path() {
        return -1.0;
    }
    if DECISIVE.contains(&item) {
        DECISIVE_VALUE
    } else if item == Item::FCas {
        CASES_VALUE
    } else {
        likeliest(report).map_or(0.0, |pair| Pair { report, pair }.value(item))
    }
}

/// The unanswered visible questions worth asking, the most useful first.
pub fn next_questions(report: &Report) -> Vec<Item> {
    let valued = Item::ALL.iter().map(|&item| (item, question_value(report, item)));
    let useful: Vec<_> = valued.filter(|&(_, value)| value > 0.0).collect();
    let useful = sorted(&useful, |(_, a), (_, b)| b.total_cmp(a));
    useful.into_iter().map(|(item, _)| item).collect()
}

fn likeliest(report: &Report) -> Option<[Way; 2]> {
    let ranking = &report.ranking;
    let mut open: Vec<Way> = Way::ALL.iter().copied().filter(|&way| !ranking.excluded[way]).collect();
    sort_few(&mut open, |&a, &b| ranking.p1[b].total_cmp(&ranking.p1[a]));
    Some([*open.first()?, *open.get(1)?])
}

struct Pair<'a> {
    report: &'a Report,
    pair: [Way; 2],
}

impl Pair<'_> {
    fn value(&self, item: Item) -> f64 {
        let needs: f64 = Need::ALL
            .iter()
            .filter(|&&need| indicators(need).contains(&item))
            .map(|&need| self.need(need))
            .sum();
        let facts: f64 = FACTS
            .iter()
            .filter(|fact| fact.item == item)
            .map(|fact| self.fact(fact))
            .sum();
        needs + self.motives(item) + facts + self.constant(item)
    }

    fn need(&self, need: Need) -> f64 {
        let weights = Weights::of(&self.report.answers).needs[need];
        let n = self.report.measure.n[need];
        let deviation = (PRIOR_DEVIATION * PRIOR_DEVIATION * (reliability(n + 1) - reliability(n))).sqrt();
        let gate = if need == Need::Partage && self.has(Way::Cae) {
            sharing::PENALTY * deviation / (sharing::OPEN_FROM - sharing::CLOSED_AT) * 0.5
        } else {
            0.0
        };
        self.gap(|way| weights[way]).abs() * deviation + gate
    }

    fn motives(&self, item: Item) -> f64 {
        let weights = Weights::of(&self.report.answers).motives;
        let Some((_, fed, share)) = FED_MOTIVES.iter().find(|(fed, _, _)| *fed == item) else {
            return 0.0;
        };
        fed.iter()
            .map(|&motive| self.gap(|way| weights[motive][way]).abs() * share)
            .sum()
    }

    /// Standard deviation over the options.
    fn fact(&self, fact: &Fact) -> f64 {
        let ranks = 0..fact.points.len() as u8;
        let rows = || ranks.clone().filter_map(|rank| fact.row(rank, &self.report.answers));
        let gaps = || rows().map(|points| fact.kappa * self.gap(|way| points[way]));
        let options = fact.points.len() as f64;
        let mean = gaps().sum::<f64>() / options;
        (gaps().map(|gap| (gap - mean) * (gap - mean)).sum::<f64>() / options).sqrt()
    }

    fn constant(&self, item: Item) -> f64 {
        let craft = item == Item::FQualif && QUALIFIED_CRAFT.holds(&self.report.answers);
        let matters = |ways: &[Way]| craft || ways.iter().any(|&way| self.has(way));
        let constant = CONSTANTS
            .iter()
            .find(|(constant, _, ways)| *constant == item && matters(ways));
        constant.map_or(0.0, |&(_, points, _)| points)
    }

    fn has(&self, way: Way) -> bool {
        self.pair.contains(&way)
    }

    fn gap(&self, points: impl Fn(Way) -> f64) -> f64 {
        points(self.pair[0]) - points(self.pair[1])
    }
}

/// Points of the questions that no table values, when one of these ways is in the pair.
const CONSTANTS: [(Item, f64, &[Way]); 5] = [
    (Item::FCa, 4.0, Way::ALL),
    (Item::FFrais, 1.8, &[Way::Micro, Way::Portage]),
    (Item::FQualif, 2.5, &[Way::Portage]),
    (Item::FTarif, 2.0, &[Way::Portage]),
    (Item::FNature, 3.0, &[Way::Micro]),
];

/// The motives an item feeds, and how much of a salience it can move.
const FED_MOTIVES: [(Item, &[Motive], f64); 5] = [
    (Item::MotRang, Motive::ALL, 0.40),
    (Item::MotGain, &[Motive::Gain], 0.12),
    (Item::MotLien, &[Motive::Lien], 0.12),
    (Item::MotSens, &[Motive::Sens], 0.12),
    (Item::MotRevers, Motive::ALL, 0.10),
];
