//! What an unasked fact may still do to a way: close it, or make the person wait (spec §2.3).

use super::answers::Answers;
use super::clause::{Clause, all_hold};
use super::codes::Way;
use super::gate_rules::{GateRule, RULES};
use super::item::Item;
use super::questions::question;
use super::waiting::{self, settled};

/// The visible questions never asked, in order, whose answer may still close this way or make the person wait.
///
/// « Je ne sais pas » is an answer here: the question was asked.
pub fn gate_needs(answers: &Answers, way: Way) -> Vec<Item> {
    let given = Given::of(answers);
    let named = against(way).filter(|when| given.may_hold(when)).flatten();
    let needed: Vec<Item> = named.map(|clause| clause.item()).collect();
    let asked_for = |item: &Item| needed.contains(item) && given.is_unasked(*item) && given.kept.sees(*item);
    Item::ALL.iter().copied().filter(asked_for).collect()
}

/// Whether the answer to this question, asked or not, is read by what may close a way or make wait, for a way still open.
pub(super) fn may_be_needed(answers: &Answers, item: Item) -> bool {
    let given = Given::of(answers);
    let open = |way: &&Way| !closing(**way).any(|when| given.surely_holds(when));
    let reads = |when: &[Clause]| given.may_hold(when) && when.iter().any(|clause| clause.item() == item);
    let needed = || Way::ALL.iter().filter(open).any(|&way| against(way).any(reads));
    given.may_be_asked(item) && needed()
}

/// Whether some rule of law, practice or prudence reads the answer to this question.
pub(super) fn decides_a_gate(item: Item) -> bool {
    let reads = |when: &[Clause]| when.iter().any(|clause| clause.item() == item);
    Way::ALL.iter().any(|&way| against(way).any(reads))
}

/// What keeps a way from being named first, once all the clauses of one line hold.
fn against(way: Way) -> impl Iterator<Item = &'static [Clause]> {
    closing(way).chain(waiting::RULES.iter().map(|&(_, when)| when))
}

fn closing(way: Way) -> impl Iterator<Item = &'static [Clause]> {
    let concerned = move |rule: &&GateRule| rule.holds_back() && rule.ways.contains(&way);
    RULES.iter().filter(concerned).map(|rule| rule.when)
}

/// The answers as they were given, « je ne sais pas » included, and as the rules read them once what must be settled is.
struct Given {
    stored: Answers,
    kept: Answers,
}

impl Given {
    fn of(answers: &Answers) -> Self {
        Self {
            stored: *answers,
            kept: settled(&answers.cleaned()).cleaned(),
        }
    }

    /// Never asked, and a question that these answers still allow.
    fn is_unasked(&self, item: Item) -> bool {
        self.stored.get(item).is_none() && self.may_be_asked(item)
    }

    fn may_be_asked(&self, item: Item) -> bool {
        self.may_hold(question(item).visible_if)
    }

    /// Whether the clauses hold, or may once what was never asked is known.
    fn may_hold(&self, when: &[Clause]) -> bool {
        when.iter()
            .all(|clause| clause.holds(&self.kept) || self.is_unasked(clause.item()))
    }

    /// Whether the clauses hold whatever is still to be asked.
    fn surely_holds(&self, when: &[Clause]) -> bool {
        all_hold(when, &self.kept) && !when.iter().any(|clause| self.is_unasked(clause.item()))
    }
}
