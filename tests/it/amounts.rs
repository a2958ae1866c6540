//! Amounts, rates and durations in the texts are those of the facts: when a fact changes, its texts fail here.

use engine::{Alert, GateCode, Motive, PathCode, Variant, WaitingReason, Way};
use law::About;
use words::SourcedText;

/// Every number of two digits or more in a text, without its spaces.
fn numbers(text: &str) -> Vec<String> {
    let together: String = text.chars().filter(|&letter| letter != '\u{202f}').collect();
    together
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| digits.len() > 1)
        .map(str::to_owned)
        .collect()
}

/// The numbers of the text that are neither in the statements of its facts nor among those of another source.
fn unknown(text: &str, facts: &[&About], others: &[&str]) -> Vec<String> {
    let known: Vec<String> = facts.iter().flat_map(|fact| numbers(fact.statement)).collect();
    numbers(text)
        .into_iter()
        .filter(|number| !known.contains(number) && !others.contains(&&**number))
        .collect()
}

#[track_caller]
fn check(place: &str, text: &str, facts: &[&About], others: &[&str]) {
    assert_eq!(unknown(text, facts, others), [""; 0], "{place}: « {text} »");
}

#[test]
fn numbers_in_gates_come_from_their_facts() {
    for &code in GateCode::ALL {
        let gate = words::gate(code);
        check(code.id(), gate.text, gate.facts, &[]);
        check(code.id(), gate.opens, gate.facts, &[]);
    }
}

#[test]
fn numbers_in_warnings_come_from_their_facts() {
    let alerts = Alert::ALL.iter().map(|&alert| (alert.id(), words::alert(alert)));
    let waiting = WaitingReason::ALL
        .iter()
        .map(|&reason| (reason.id(), words::waiting(reason)));
    for (id, SourcedText { text, facts }) in alerts.chain(waiting) {
        check(id, text, facts, &[]);
    }
}

#[test]
fn numbers_in_legal_forms_come_from_their_facts() {
    for &variant in Variant::ALL {
        let text = words::variant(variant);
        check(variant.id(), text.explanation, text.facts, &[]);
    }
}

#[test]
fn durations_in_paths_come_from_the_law() {
    let law = [
        &law::CAPE_DUREE.about,
        &law::CESA_DELAI_ASSOCIE.about,
        &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
        &law::PORTAGE_DUREE_36_MOIS.about,
        &law::MINEUR_CREATION.about,
    ];
    // the share of the ceiling from which the model warns
    let model = ["80"];
    for &code in PathCode::ALL {
        for step in words::path(code).steps {
            check(code.id(), step.text, &law, &model);
            check(code.id(), step.done_when.unwrap_or_default(), &law, &model);
        }
    }
}

#[test]
fn costs_of_the_ways_come_from_practice() {
    let contribution = words::motive_clause(Motive::Gain, Way::Cae, false);
    check("contribution", contribution, &[&law::CAE_CONTRIBUTION.about], &["100"]);
    assert!(contribution.contains("8 à 15\u{a0}%"), "{contribution}");
    let fees = words::motive_clause(Motive::Gain, Way::Portage, false);
    check("fees", fees, &[&law::PORTAGE_FRAIS_GESTION.about], &["100"]);
    assert!(fees.contains("4 à 10\u{a0}%"), "{fees}");
}

/// What the page writes in a field is read back as it was, from 0 to the most that a question takes.
#[test]
fn an_amount_written_by_the_page_is_read_as_the_same() {
    let most = 10_000_000;
    let steps = (0..most)
        .step_by(997)
        .chain([0, 9, 999, 1_000, 999_999, 1_000_000, most]);
    for euros in steps {
        for written in [words::number(euros.into()), words::euros(euros.into())] {
            assert_eq!(words::amount(&written, most), Ok(euros), "{written}");
        }
    }
}

#[test]
fn a_number_that_no_fact_holds_is_seen() {
    let ceiling = &[&law::MICRO_PLAFOND_SERVICES.about];
    assert_eq!(unknown("84\u{202f}600\u{a0}€ en 12 mois", ceiling, &["12"]), ["84600"]);
    assert_eq!(unknown("83\u{202f}600\u{a0}€", ceiling, &[]), [""; 0]);
}
