//! « Et si nous nous trompions ? » : why the way in front may be wrong for this person, from their own answers only.
//!
//! The rule: first what could close the way, then a way that often comes first instead, then the answer that weighs most
//! against it, a missing answer that could move the lead, the next answers against it, and last a contradiction. Four at
//! most; less when the answers say less.

use engine::{
    Access, Answer, GateCode, Item, Need, Report, Sharing, Way, gate_items, most_contradictory, next_questions,
    question_value,
};
use exchange::share::Recommendation;

use super::explain::{all_against, contrast_all, heaviest};
use super::explanation::{Doubt, DoubtKind};
use super::language::doubts as text;
use super::language::{gates, reasons as clauses, sharing};
use super::words::Topic;

/// Doubts shown for a way.
const SHOWN: usize = 4;
/// Answers against the way among them.
const AGAINST: usize = 2;
/// A way that comes first less often, out of 100, is no rival.
const RARE: u8 = 10;
/// A missing answer matters from this many points of lead.
const MATTERS: f64 = 1.0;
/// The lead must be within this many times what the missing answer may move.
const REACH: f64 = 3.0;
/// From here the model gives a missing answer a value of its own: it may close a way.
const MAY_CLOSE: f64 = 5.0;

/// What speaks against a way in front, by the rule of this module; `shown` is what the page says of it.
///
/// An answer is named once.
pub fn doubts(report: &Report, shown: &Recommendation, way: Way, around: Around) -> Vec<Doubt> {
    let common = common_codes(report, around.members);
    let said = named(&common_doubts(report, around.members));
    let named = |doubts: &[Doubt]| [named(doubts), said.clone()].concat();
    let mut doubts: Vec<Doubt> = closing(report, way, &common).into_iter().collect();
    doubts.extend(rival(report, shown, way, &named(&doubts)));
    let mut against = against(report, way, &named(&doubts)).into_iter();
    doubts.extend(against.next());
    doubts.extend(unknown(report, shown, way, around.withheld));
    doubts.extend(against);
    doubts.extend(contradiction(report));
    doubts.truncate(SHOWN);
    doubts
}

/// What is around a way in front.
#[derive(Clone, Copy, Debug, Default)]
pub struct Around<'a> {
    /// The ways of the close call; what could close all of them is left to [`common_doubts`].
    pub members: &'a [Way],
    /// Answers that were given, and not shared: they are not missing.
    pub withheld: &'a [Item],
}

/// The conditions of every way of a close call: said once for all of them; none for a way alone.
pub fn common_doubts(report: &Report, members: &[Way]) -> Vec<Doubt> {
    let codes = common_codes(report, members);
    codes.iter().filter_map(|&code| condition(report, code)).collect()
}

fn common_codes(report: &Report, members: &[Way]) -> Vec<GateCode> {
    match members {
        [] | [_] => Vec::new(),
        [first, others @ ..] => {
            let everywhere = |code: &GateCode| others.iter().all(|&way| conditions(report, way).contains(code));
            conditions(report, *first).into_iter().filter(everywhere).collect()
        }
    }
}

fn conditions(report: &Report, way: Way) -> Vec<GateCode> {
    let reasons = report.gates[way].reasons.iter();
    let conditions = reasons.filter(|(_, access)| *access == Access::Condition);
    conditions.map(|&(code, _)| code).collect()
}

fn named(doubts: &[Doubt]) -> Vec<Item> {
    doubts.iter().flat_map(|doubt| &doubt.items).copied().collect()
}

/// What could close the way: an unclear wish to share for the CAE, else the first condition, thresholds before the rest.
///
/// Those in `said` are said elsewhere.
fn closing(report: &Report, way: Way, said: &[GateCode]) -> Option<Doubt> {
    let unclear = way == Way::Cae && matches!(report.sharing, Sharing::ToCheck | Sharing::Unknown);
    if unclear {
        return Some(unclear_sharing(report));
    }
    let mut codes = conditions(report, way);
    codes.retain(|code| !said.contains(code));
    let near = codes.iter().find(|code| THRESHOLDS.contains(code));
    condition(report, *near.or(codes.first())?)
}

/// A condition, with the answers it rests on; nothing when none is known.
fn condition(report: &Report, code: GateCode) -> Option<Doubt> {
    let items = answered(report, &gate_items(code, &report.answers, report.law));
    let said = quote_all(report, &items);
    (!items.is_empty()).then(|| Doubt {
        kind: DoubtKind::Closing,
        items,
        text: text::condition(&said, gates::gate(code).text),
    })
}

/// Conditions that a figure a little different would turn into a closed way.
const THRESHOLDS: [GateCode; 4] = [
    GateCode::M4PlafondProche,
    GateCode::M6PlafondMetier,
    GateCode::P9TarifLimite,
    GateCode::P5Qualification,
];

fn unclear_sharing(report: &Report) -> Doubt {
    let weakest = heaviest(report, Way::Cae, None, Topic::Need(Need::Partage));
    let asked = weakest.unwrap_or(Item::ParTemps);
    let said = weakest.and_then(|item| quote(report, item)).unwrap_or_default();
    Doubt {
        kind: DoubtKind::Closing,
        items: vec![asked],
        text: text::condition(&said, sharing::sharing(report.sharing)),
    }
}

/// The way that comes first most often instead, with the answer that helps it most.
fn rival(report: &Report, shown: &Recommendation, way: Way, named: &[Item]) -> Option<Doubt> {
    let others = Way::ALL
        .iter()
        .copied()
        .filter(|&other| other != way && !shown.excluded[other] && shown.share[other] >= RARE);
    let rival = others.max_by_key(|&other| shown.share[other])?;
    let lines = contrast_all(report, way, rival);
    let item = lines
        .iter()
        .filter(|&&(_, difference)| difference < 0.0)
        .filter_map(|&(topic, _)| heaviest(report, way, Some(rival), topic))
        .find(|item| !named.contains(item))?;
    Some(Doubt {
        kind: DoubtKind::Rival,
        items: vec![item],
        text: text::rival(
            rival,
            shown.share[rival],
            item,
            &super::answer(item, report.answers.get(item)?),
        ),
    })
}

/// The answers against the way, strongest first; a topic without an answer is no reason here.
fn against(report: &Report, way: Way, named: &[Item]) -> Vec<Doubt> {
    let reasons = all_against(report, way);
    let doubts = reasons.iter().filter_map(|reason| {
        let item = heaviest(report, way, None, reason.topic).filter(|item| !named.contains(item))?;
        Some(Doubt {
            kind: DoubtKind::Against,
            items: vec![item],
            text: reason.text(),
        })
    });
    doubts.take(AGAINST).collect()
}

/// The missing answer that could move the lead most.
fn unknown(report: &Report, shown: &Recommendation, way: Way, withheld: &[Item]) -> Option<Doubt> {
    let item = next_questions(report)
        .into_iter()
        .find(|item| !withheld.contains(item))?;
    let value = question_value(report, item);
    let index = &report.ranking.index;
    let rivals = Way::ALL.iter().filter(|&&other| other != way && !shown.excluded[other]);
    let best = rivals.map(|&other| index[other]).reduce(f64::max)?;
    let in_reach = (index[way] - best).abs() <= REACH * value;
    let said = report.answers.get(item) == Some(Answer::DontKnow);
    (value >= MATTERS && in_reach).then(|| Doubt {
        kind: DoubtKind::Unknown,
        items: vec![item],
        text: text::unknown(item, said, value >= MAY_CLOSE),
    })
}

/// Two answers that contradict each other, when the questionnaire noticed some.
fn contradiction(report: &Report) -> Option<Doubt> {
    let noticed = report.quality.fragile || !report.quality.contradictions.is_empty();
    let items = most_contradictory(&report.answers).filter(|_| noticed)?;
    let said = items.map(|item| quote(report, item).unwrap_or_default());
    Some(Doubt {
        kind: DoubtKind::Contradiction,
        items: items.to_vec(),
        text: text::contradiction(&said),
    })
}

fn answered(report: &Report, items: &[Item]) -> Vec<Item> {
    items.iter().copied().filter(|&item| report.answers.has(item)).collect()
}

fn quote(report: &Report, item: Item) -> Option<String> {
    let answer = report.answers.get(item).filter(|_| report.answers.has(item))?;
    Some(clauses::quoted_answer(item, answer))
}

/// The answers of several questions, one sentence each.
fn quote_all(report: &Report, items: &[Item]) -> String {
    let said: Vec<String> = items.iter().filter_map(|&item| quote(report, item)).collect();
    said.join(" ")
}
