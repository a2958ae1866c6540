//! Which ways the law and practice leave open (spec §3.2).

use law::Law;

use super::answers::Answers;
use super::codes::GateCode;
use super::gate_rules::{GateRule, RULES};
use super::item::Item;
use super::report::Gate;
use super::tables::PerWay;

/// What the law and practice say of each way, whatever the rest of the questionnaire; cleans the answers itself.
pub fn access_now(answers: &Answers, law: Law) -> PerWay<Gate> {
    gates(&answers.cleaned(), law)
}

/// The gates of cleaned answers; rules come by code, and so do reasons.
pub(super) fn gates(answers: &Answers, law: Law) -> PerWay<Gate> {
    let mut gates = PerWay::<Gate>::default();
    for rule in RULES.iter().filter(|rule| rule.fires(answers, law)) {
        for &way in rule.ways {
            add(&mut gates[way], rule);
        }
    }
    gates
}

/// The answers that make a gate fire for these answers, in the order of the rules; cleans the answers itself.
pub fn gate_items(code: GateCode, answers: &Answers, law: Law) -> Vec<Item> {
    let answers = answers.cleaned();
    let fired = RULES
        .iter()
        .filter(|rule| rule.code == code && rule.fires(&answers, law));
    let mut items = Vec::new();
    for item in fired.flat_map(GateRule::items) {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    items
}

fn add(gate: &mut Gate, rule: &GateRule) {
    gate.access = gate.access.max(rule.access);
    gate.held_back |= rule.holds_back();
    match gate.reasons.iter_mut().find(|(code, _)| *code == rule.code) {
        Some((_, access)) => *access = rule.access.max(*access),
        None => gate.reasons.push((rule.code, rule.access)),
    }
}

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn rules_come_by_code() {
        assert!(RULES.iter().map(|rule| rule.code.id()).is_sorted());
    }
}
