//! Which ways the law and practice leave open (spec §3.2).

use super::answers::Answers;
use super::clause::all_hold;
use super::gate_rules::{GateRule, RULES};
use super::report::Gate;
use super::tables::PerWay;

/// What the law and practice say of each way, whatever the rest of the questionnaire; cleans the answers itself.
pub fn access_now(answers: &Answers) -> PerWay<Gate> {
    gates(&answers.cleaned())
}

/// The gates of cleaned answers; rules come by code, and so do reasons.
pub(super) fn gates(answers: &Answers) -> PerWay<Gate> {
    let mut gates = PerWay::<Gate>::default();
    for rule in RULES.iter().filter(|rule| all_hold(rule.when, answers)) {
        for &way in rule.ways {
            add(&mut gates[way], rule);
        }
    }
    gates
}

fn add(gate: &mut Gate, rule: &GateRule) {
    gate.access = gate.access.max(rule.access);
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
