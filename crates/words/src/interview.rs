//! « Les questions à poser » : what to ask a CAE, a portage firm or an adviser, each for a reason of this person's own.
//!
//! Conditions of the ways in front come first, then what the way costs, what is not known yet, what weighs against the way,
//! and the warnings. Ten at most, and never all of them for the same appointment when there are several.

use engine::{Alert, Clause, GateCode, Item, Report, Way, gate_items};

use super::explain::{all_against, heaviest};
use super::explanation::{Asked, Whom};
use super::language::interview as text;
use super::language::reasons as clauses;
use super::words::Topic;

/// Questions in all.
const SHOWN: usize = 10;
/// Questions for one appointment while another one has some left.
const EACH: usize = 5;

/// When a question is worth asking, for one of the ways in front.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Trigger {
    /// A way in front is open under this condition.
    Gate(GateCode),
    /// This warning is shown.
    Alert(Alert, &'static [Item]),
    /// The question has no answer.
    Missing(Item),
    /// The question has an answer.
    Given(Item),
    /// This is true of the answers.
    Holds(Clause),
    /// This weighs against a way in front.
    Against(Topic),
}

/// A question with whom to ask, and for which ways.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// Whom to ask.
    pub(crate) whom: Whom,
    /// The ways it concerns.
    pub(crate) ways: &'static [Way],
    /// When it is worth asking.
    pub(crate) when: Trigger,
    /// The question, as the person would say it.
    pub(crate) question: &'static str,
}

/// The questions to ask about these ways, by whom to ask; none without a way in front.
///
/// An answer in `withheld` was given, and not shared: nobody is told that it is missing.
pub fn interview(report: &Report, ways: &[Way], withheld: &[Item]) -> Vec<Asked> {
    let mut asked: Vec<Asked> = Vec::new();
    for row in text::ROWS {
        let known = |asked: &Asked| asked.whom == row.whom && asked.question == row.question;
        if !asked.iter().any(known) {
            asked.extend(question(report, ways, withheld, row));
        }
    }
    let mut kept = shared_out(asked);
    kept.sort_by_key(|asked| asked.whom);
    kept
}

/// What to ask everywhere, when the ways are too close for any to be in front.
pub fn general_interview() -> Vec<Asked> {
    let asked = |&question: &&'static str| Asked {
        whom: Whom::Everyone,
        question,
        items: Vec::new(),
        why: text::TO_EVERYONE.to_owned(),
    };
    text::GENERAL.iter().map(asked).collect()
}

/// The first ten, five at most for one appointment, then more of them if there is room.
fn shared_out(asked: Vec<Asked>) -> Vec<Asked> {
    let (mut kept, mut later): (Vec<Asked>, Vec<Asked>) = (Vec::new(), Vec::new());
    for question in asked {
        let same = kept.iter().filter(|kept| kept.whom == question.whom).count();
        if same < EACH {
            kept.push(question);
        } else {
            later.push(question);
        }
    }
    kept.truncate(SHOWN);
    let room = SHOWN - kept.len();
    kept.extend(later.into_iter().take(room));
    kept
}

fn question(report: &Report, ways: &[Way], withheld: &[Item], row: &Row) -> Option<Asked> {
    let concerned = ways.iter().copied().filter(|way| row.ways.contains(way));
    let items = concerned
        .filter(|_| !is_kept_back(row.when, withheld))
        .map(|way| reason(report, way, row.when))
        .find(|items| !items.is_empty())?;
    Some(Asked {
        whom: row.whom,
        question: row.question,
        why: why(report, &items, withheld),
        items,
    })
}

fn is_kept_back(when: Trigger, withheld: &[Item]) -> bool {
    matches!(when, Trigger::Missing(item) if withheld.contains(&item))
}

/// The answers that make a question worth asking for a way; none when it is not.
fn reason(report: &Report, way: Way, when: Trigger) -> Vec<Item> {
    let answers = &report.answers;
    let only = |item: Item, holds: bool| if holds { vec![item] } else { Vec::new() };
    match when {
        Trigger::Gate(code) if report.gates[way].reasons.iter().any(|&(known, _)| known == code) => {
            gate_items(code, answers, report.law)
        }
        Trigger::Alert(alert, items) if report.alerts.contains(&alert) => {
            items.iter().copied().filter(|&item| answers.has(item)).collect()
        }
        Trigger::Gate(_) | Trigger::Alert(..) => Vec::new(),
        Trigger::Missing(item) => only(item, answers.sees(item) && !answers.has(item)),
        Trigger::Given(item) => only(item, answers.has(item)),
        Trigger::Holds(clause) => only(clause.item(), clause.holds(answers)),
        Trigger::Against(topic) => {
            let weighs = all_against(report, way).iter().any(|reason| reason.topic == topic);
            let item = heaviest(report, way, None, topic).filter(|_| weighs);
            item.into_iter().collect()
        }
    }
}

/// What the person answered, or that they have not answered, or not shared it.
fn why(report: &Report, items: &[Item], withheld: &[Item]) -> String {
    let said: Vec<String> = items
        .iter()
        .map(
            |&item| match report.answers.get(item).filter(|_| report.answers.has(item)) {
                Some(answer) => clauses::quoted_answer(item, answer),
                None if withheld.contains(&item) => text::not_shared(item),
                None => text::not_answered(item),
            },
        )
        .collect();
    said.join(" ")
}
