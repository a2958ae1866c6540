//! What an unasked fact may still do to a way: close it, or make the person wait (spec §2.3).

use law::Law;

use super::answers::Answers;
use super::clause::Clause;
use super::codes::Way;
use super::gate_rules::{GateRule, RULES};
use super::item::Item;
use super::questions::question;
use super::turnover::Turnover;
use super::waiting::{self, settled};

/// The visible questions never asked, in order, whose answer may still close this way or make the person wait.
///
/// « Je ne sais pas » is an answer here: the question was asked.
pub fn gate_needs(answers: &Answers, way: Way, law: Law) -> Vec<Item> {
    let given = Given::of(answers, law);
    Item::ALL
        .iter()
        .copied()
        .filter(|&item| given.needs(way, item))
        .collect()
}

/// The visible questions never asked, in order, whose answer may make the person wait.
pub(super) fn waiting_needs(answers: &Answers, law: Law) -> Vec<Item> {
    let given = Given::of(answers, law);
    let reads = |item: Item| waits().any(|when| when.reads(item) && given.may_hold(&when));
    let needed = |&item: &Item| given.is_unasked(item) && given.kept.sees(item) && reads(item);
    Item::ALL.iter().copied().filter(needed).collect()
}

/// The first of the needs of several ways.
pub(super) fn first_need(answers: &Answers, ways: impl Fn(Way) -> bool, law: Law) -> Option<Item> {
    let given = Given::of(answers, law);
    let needed = |item: Item| Way::ALL.iter().any(|&way| ways(way) && given.needs(way, item));
    Item::ALL.iter().copied().find(|&item| needed(item))
}

/// Whether the answer to this question, asked or not, is read by what may close a way or make wait, for a way still open.
pub(super) fn may_be_needed(answers: &Answers, item: Item, law: Law) -> bool {
    let given = Given::of(answers, law);
    let open = |way: &&Way| !closing(**way).any(|when| given.surely_holds(&when));
    let reads = |when: When| when.reads(item) && given.may_hold(&when);
    let needed = || Way::ALL.iter().filter(open).any(|&way| against(way).any(reads));
    given.may_be_asked(item) && needed()
}

/// Whether some rule of law, practice or prudence reads the answer to this question.
pub fn decides_a_gate(item: Item) -> bool {
    Way::ALL.iter().any(|&way| against(way).any(|when| when.reads(item)))
}

/// What keeps a way from being named first, once all the clauses of one line hold.
fn against(way: Way) -> impl Iterator<Item = When> {
    closing(way).chain(waits())
}

fn waits() -> impl Iterator<Item = When> {
    waiting::RULES.iter().map(|&(_, clauses)| When {
        turnover: Turnover::Any,
        clauses,
    })
}

fn closing(way: Way) -> impl Iterator<Item = When> {
    let concerned = move |rule: &&GateRule| rule.holds_back() && rule.ways.contains(&way);
    RULES.iter().filter(concerned).map(|rule| When {
        turnover: rule.turnover,
        clauses: rule.when,
    })
}

/// One line: true when its turnover and all its clauses are.
#[derive(Clone, Copy)]
struct When {
    turnover: Turnover,
    clauses: &'static [Clause],
}

impl When {
    /// Whether it reads the answer to this question.
    fn reads(self, item: Item) -> bool {
        self.turnover.reads(item) || self.clauses.iter().any(|clause| clause.item() == item)
    }
}

/// The answers as the rules read them once what must be settled is, and what was asked, « je ne sais pas » included: an
/// answer out of sight is none.
struct Given {
    asked: Answers,
    kept: Answers,
    law: Law,
}

impl Given {
    fn of(answers: &Answers, law: Law) -> Self {
        Self {
            asked: answers.in_sight(),
            kept: settled(answers).cleaned(),
            law,
        }
    }

    /// Whether the question was never asked, is in sight, and is read by what may close this way or make the person wait.
    fn needs(&self, way: Way, item: Item) -> bool {
        self.is_unasked(item) && self.kept.sees(item) && self.matters(way, item)
    }

    /// Whether a line that may hold against this way reads the answer, or that of a question that it shows.
    fn matters(&self, way: Way, item: Item) -> bool {
        let read = |when: When| when.reads(item) && self.may_decide(&when, item);
        let shown = |other: &Item| {
            let shows = question(*other).visible_if.iter().any(|clause| clause.item() == item);
            shows && self.is_unasked(*other) && self.matters(way, *other)
        };
        against(way).any(read) || Item::ALL.iter().any(shown)
    }

    /// Whether the answer to a question that a line reads may make it true, with what else was never asked.
    fn may_decide(&self, when: &When, item: Item) -> bool {
        let told_by_turnover = item != Item::FNature || when.turnover.nature_may_decide(&self.kept, self.law);
        told_by_turnover && self.may_hold(when)
    }

    /// Never asked, and a question that these answers still allow.
    fn is_unasked(&self, item: Item) -> bool {
        self.asked.get(item).is_none() && self.may_be_asked(item)
    }

    fn may_be_asked(&self, item: Item) -> bool {
        !question(item).derived && self.may_all_hold(question(item).visible_if)
    }

    /// Whether a line holds, or may once what was never asked is known.
    fn may_hold(&self, when: &When) -> bool {
        self.turnover_may_hold(when) && self.may_all_hold(when.clauses)
    }

    fn turnover_may_hold(&self, when: &When) -> bool {
        let known = when.turnover.holds(&self.kept, self.law);
        let unasked = |item| when.turnover.reads(item) && self.is_unasked(item);
        known || unasked(Item::FCa) || unasked(Item::FNature) && when.turnover.may_hold(&self.kept, self.law)
    }

    fn may_all_hold(&self, clauses: &[Clause]) -> bool {
        let may = |clause: &Clause| clause.holds(&self.kept) || self.is_unasked(clause.item());
        clauses.iter().all(may)
    }

    /// Whether a line holds whatever is still to be asked.
    fn surely_holds(&self, when: &When) -> bool {
        let sure = |clause: &Clause| clause.holds(&self.kept) && !self.is_unasked(clause.item());
        let unasked = |item: &Item| when.turnover.reads(*item) && self.is_unasked(*item);
        let turnover = when.turnover.holds(&self.kept, self.law) && !Turnover::READS.iter().any(unasked);
        turnover && when.clauses.iter().all(sure)
    }
}
