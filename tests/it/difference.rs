//! A link of earlier rules: what it said stays, what the rules of today change is told, and nothing more.

use crate::LAW;
use engine::{Abstention, Access, Draws, Item, Level, MODEL_VERSION, Report, Way, assess};
use exchange::json::read_sheet;
use exchange::share::{Age, Difference, SENSITIVE, Shared, decode, difference, encode};
use law::FACTS_VERSION;
use support::Random;
use support::random;

const V01: &str = r#"{"mot_rang":["lien","sens","gain"],"mot_lien":"5","par_contact":"5","par_methodes":"1","par_temps":"journee",
    "par_contribution":"oui","col_solitude":"4","col_guide":"4","f_activite":"conseil","f_clients":"public_assos","f_ca":22000,
    "f_associes":"solo","f_situation":"chomage_are","f_are":"garder","f_cas":["aucun"],"f_titre":"non"}"#;

/// A link of these answers as earlier rules could have written it, opened.
fn aged(answers: &str, added: &[Item], age: impl FnOnce(&mut Shared)) -> Shared {
    let sheet = read_sheet(answers).expect("answers");
    let report = assess(&sheet.answers, sheet.mode, LAW, &Draws::new());
    let mut shared = Shared::complete(&sheet, &report, added);
    "2026-01-15".clone_into(&mut shared.recommendation.facts);
    age(&mut shared);
    decode(&encode(&shared)).expect("a link")
}

fn today(shared: &Shared) -> Report {
    let draws = Draws::new();
    shared
        .today(|sheet| assess(&sheet.answers, sheet.mode, LAW, &draws))
        .expect("answers")
}

fn found(shared: &Shared) -> Difference {
    difference(shared, &today(shared)).expect("earlier rules")
}

#[test]
fn the_rules_of_today_change_nothing() {
    let shared = aged(V01, &SENSITIVE, |shared| {
        FACTS_VERSION.clone_into(&mut shared.recommendation.facts);
    });
    assert_eq!(shared.recommendation.age(), Age::Today);
    assert_eq!(difference(&shared, &today(&shared)), None);
}

#[test]
fn versions_are_earlier_the_same_or_later() {
    let age = |model: &str, facts: &str| {
        let mut recommendation = aged(V01, &[], |_| {}).recommendation;
        (recommendation.model, recommendation.facts) = (model.to_owned(), facts.to_owned());
        recommendation.age()
    };
    assert_eq!(age(MODEL_VERSION, FACTS_VERSION), Age::Today);
    assert_eq!(age("mesure-1", FACTS_VERSION), Age::Older);
    assert_eq!(age(MODEL_VERSION, "2026-01-15"), Age::Older);
    assert_eq!(age(MODEL_VERSION, "2027-01-01"), Age::Newer);
    assert_eq!(age("mesure-10", FACTS_VERSION), Age::Newer);
    assert_eq!(
        age("mesure-1", "2027-01-01"),
        Age::Newer,
        "what is later is unknown here"
    );
}

#[test]
fn a_link_of_later_rules_is_not_computed_again() {
    let shared = aged(V01, &SENSITIVE, |shared| {
        "mesure-3".clone_into(&mut shared.recommendation.model);
    });
    assert_eq!(difference(&shared, &today(&shared)), None);
}

#[test]
fn earlier_rules_that_said_the_same_differ_in_nothing() {
    let shared = aged(V01, &SENSITIVE, |_| {});
    let found = found(&shared);
    assert!(found.is_nothing(&shared) && found.whole, "{found:?}");
}

#[test]
fn every_change_is_told_with_what_it_was() {
    let shared = aged(V01, &SENSITIVE, |shared| {
        let then = &mut shared.recommendation;
        then.access[Way::Cae] = Access::Condition;
        then.access[Way::Creation] = Access::Closed;
        then.excluded[Way::Creation] = true;
        then.index[Way::Micro] -= 3;
        then.level = Level::Probable;
        then.members = vec![Way::Cae, Way::Portage];
    });
    let now = today(&shared);
    let micro = shared.recommendation.index[Way::Micro];
    let found = found(&shared);
    assert_eq!(
        found.access,
        [
            (Way::Cae, Access::Condition, Access::Open),
            (Way::Creation, Access::Closed, Access::Open)
        ]
    );
    assert_eq!(found.index, [(Way::Micro, micro, micro + 3)]);
    let verdict = found.today.as_ref().expect("every answer is there");
    assert_eq!(verdict.level, now.ranking.verdict.level);
    assert!(!found.is_nothing(&shared));
    assert_eq!(
        shared.recommendation.level,
        Level::Probable,
        "what the sender saw stays"
    );
}

#[test]
fn a_way_that_an_answer_left_out_may_close_is_not_said_to_open() {
    let banned = V01.replace("aucun", "mineur");
    let shared = aged(&banned, &[Item::FSituation, Item::FAre], |_| {});
    assert_eq!(shared.recommendation.access[Way::Micro], Access::Closed);
    let found = found(&shared);
    assert_eq!((found.access.as_slice(), found.whole), (&[][..], false));
    assert_eq!(found.today, None, "only the answer left out could tell");
}

#[test]
fn a_way_that_today_closes_is_said_even_with_answers_left_out() {
    let shared = aged(V01, &[], |_| {});
    let mut report = today(&shared);
    report.gates[Way::Micro].access = Access::Closed;
    report.gates[Way::Micro].reasons = vec![(engine::GateCode::M3Plafond, Access::Closed)];
    let found = difference(&shared, &report).expect("earlier rules");
    assert_eq!(found.access, [(Way::Micro, Access::Open, Access::Closed)]);
}

#[test]
fn an_index_is_compared_only_when_every_answer_that_weighs_is_there() {
    let age = |shared: &mut Shared| shared.recommendation.index[Way::Cae] -= 2;
    assert_eq!(found(&aged(V01, &[], age)).index, []);
    assert_eq!(found(&aged(V01, &[Item::FSituation], age)).index, []);
    let weighing = [Item::FSituation, Item::FAre];
    assert_eq!(found(&aged(V01, &weighing, age)).index.len(), 1);
}

#[test]
fn answers_that_only_open_or_close_ways_weigh_on_no_index() {
    let (draws, mut random) = (Draws::new(), Random::new(31));
    for _ in 0..300 {
        let sheet = random::sheet(&mut random);
        let mut without = sheet;
        for item in [Item::FAutorisation, Item::FCas, Item::FTitre] {
            without.answers.remove(item);
        }
        let index = |sheet: &engine::Sheet| assess(&sheet.answers, sheet.mode, LAW, &draws).ranking.index;
        assert_eq!(index(&sheet), index(&without), "{sheet:?}");
    }
}

#[test]
fn with_the_answers_left_out_a_link_of_the_same_rules_never_shows_a_change() {
    let (draws, mut random) = (Draws::new(), Random::new(32));
    for _ in 0..800 {
        let sheet = random::sheet(&mut random);
        let report = assess(&sheet.answers, sheet.mode, LAW, &draws);
        let added: Vec<Item> = SENSITIVE.into_iter().filter(|_| random.below(2) == 0).collect();
        let mut shared = Shared::complete(&sheet, &report, &added);
        "mesure-1".clone_into(&mut shared.recommendation.model);
        let today = shared
            .today(|sheet| assess(&sheet.answers, sheet.mode, LAW, &draws))
            .expect("answers");
        let found = difference(&shared, &today).expect("earlier rules");
        assert_eq!(
            (found.access.as_slice(), found.index.as_slice()),
            (&[][..], &[][..]),
            "{sheet:?} {added:?}"
        );
        let opened = |today: &exchange::share::Recommendation| {
            Way::ALL
                .iter()
                .any(|&way| today.access[way] < shared.recommendation.access[way])
        };
        assert!(!found.today.as_ref().is_some_and(opened), "{sheet:?} {added:?}");
    }
}

#[test]
fn a_point_to_settle_that_was_left_out_is_not_said_to_be_settled() {
    let shared = aged(
        &V01.replace("aucun", "clause_concurrence"),
        &[Item::FSituation, Item::FAre],
        |_| {},
    );
    assert_eq!(shared.recommendation.abstention, Some(Abstention::Attendre));
    assert_eq!(found(&shared).today, None);
}

#[test]
fn a_recommendation_alone_cannot_be_computed_again() {
    let mut shared = aged(V01, &[], |_| {});
    (shared.sheet, shared.withheld) = (None, Vec::new());
    assert_eq!(shared.today(|_| unreachable!("there is no answer to assess")), None);
}
