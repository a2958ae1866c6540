//! A link of earlier rules: what it said stays, what the rules of today change is told, and nothing more.

use crate::LAW;
use engine::{Abstention, Access, Draws, Item, Level, MODEL_VERSION, Report, Way, assess};
use exchange::json::read_sheet;
use exchange::share::{Age, Cause, Changes, Difference, SENSITIVE, Shared, decode, difference, encode};
use law::{Date, FACTS_VERSION, Law};
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

fn under(shared: &Shared, law: Law) -> Report {
    let draws = Draws::new();
    shared
        .today(|sheet| assess(&sheet.answers, sheet.mode, law, &draws))
        .expect("answers")
}

fn today(shared: &Shared) -> Report {
    under(shared, LAW)
}

fn found(shared: &Shared) -> Difference {
    let then = shared.recommendation.law().map(|law| under(shared, law));
    difference(shared, then.as_ref(), &today(shared)).expect("earlier rules")
}

#[track_caller]
fn law(year: u16, month: u8, day: u8) -> Law {
    Law::on(Date::new(year, month, day)).expect("a known day")
}

#[test]
fn the_rules_of_today_change_nothing() {
    let shared = aged(V01, &SENSITIVE, |shared| {
        FACTS_VERSION.clone_into(&mut shared.recommendation.facts);
    });
    assert_eq!(shared.recommendation.age(LAW), Age::Today);
    assert_eq!(difference(&shared, None, &today(&shared)), None);
}

#[test]
fn versions_are_earlier_the_same_or_later() {
    let age = |model: &str, facts: &str| {
        let mut recommendation = aged(V01, &[], |_| {}).recommendation;
        (recommendation.model, recommendation.facts) = (model.to_owned(), facts.to_owned());
        recommendation.age(LAW)
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
        "mesure-4".clone_into(&mut shared.recommendation.model);
    });
    assert_eq!(difference(&shared, None, &today(&shared)), None);
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
        found.ours.access,
        [
            (Way::Cae, Access::Condition, Access::Open),
            (Way::Creation, Access::Closed, Access::Open)
        ]
    );
    assert_eq!(found.ours.index, [(Way::Micro, micro, micro + 3)]);
    assert_eq!(found.law, Changes::default());
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
    assert_eq!((found.ours.access.as_slice(), found.whole), (&[][..], false));
    assert_eq!(found.today, None, "only the answer left out could tell");
}

#[test]
fn a_way_that_today_closes_is_said_even_with_answers_left_out() {
    let shared = aged(V01, &[], |_| {});
    let mut report = today(&shared);
    report.gates[Way::Micro].access = Access::Closed;
    report.gates[Way::Micro].reasons = vec![(engine::GateCode::M3Plafond, Access::Closed)];
    let found = difference(&shared, None, &report).expect("earlier rules");
    assert_eq!(found.ours.access, [(Way::Micro, Access::Open, Access::Closed)]);
}

#[test]
fn an_index_is_compared_only_when_every_answer_that_weighs_is_there() {
    let age = |shared: &mut Shared| shared.recommendation.index[Way::Cae] -= 2;
    assert_eq!(found(&aged(V01, &[], age)).ours.index, []);
    assert_eq!(found(&aged(V01, &[Item::FSituation], age)).ours.index, []);
    assert_eq!(found(&aged(V01, &[Item::FSituation, Item::FAre], age)).ours.index, []);
    let weighing = [
        Item::FReserve,
        Item::FSituation,
        Item::FDeja,
        Item::FDepart,
        Item::FAre,
        Item::FVie,
    ];
    assert_eq!(found(&aged(V01, &weighing, age)).ours.index.len(), 1);
}

#[test]
fn answers_that_only_open_or_close_ways_weigh_on_no_index() {
    let (draws, mut random) = (Draws::new(), Random::new(31));
    for _ in 0..300 {
        let sheet = random::sheet(&mut random);
        let mut without = sheet;
        let closing = [
            Item::FPublic,
            Item::FAutorisation,
            Item::FCas,
            Item::FMineur,
            Item::FInterdiction,
            Item::FTitre,
            Item::FCarte,
        ];
        for item in closing {
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
        let found = difference(&shared, Some(&today), &today).expect("earlier rules");
        assert_eq!(
            (found.ours, found.law),
            (Changes::default(), Changes::default()),
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

/// A link that the rules of a day and a model could have written.
fn of(day: &str, model: &str, added: &[Item]) -> Shared {
    aged(V01, added, |shared| {
        day.clone_into(&mut shared.recommendation.facts);
        model.clone_into(&mut shared.recommendation.model);
    })
}

/// The rules of this page are of 29 November 2026; the law changes on 1 June and 1 July 2026 and on 1 January 2027; the
/// figures of 2026 are known until its end.
#[test]
fn each_cause_is_named_apart() {
    use Cause::{Expired, Law as LawChanged, Missing, Model, Rules, RulesAndModel, UnknownDay};
    let (rules, new_year) = (law(2026, 11, 29), law(2027, 1, 2));
    let (same, old) = (MODEL_VERSION, "mesure-1");
    let (whole, part): (&[Item], &[Item]) = (&SENSITIVE, &[]);
    for (day, model, added, today, expected) in [
        ("2026-11-29", same, whole, rules, vec![]),
        ("2026-11-29", same, part, rules, vec![Missing]),
        ("2026-12-15", same, whole, law(2026, 12, 31), vec![]),
        ("2026-12-15", same, whole, new_year, vec![LawChanged, Expired(2026)]),
        ("2027-01-01", same, whole, law(2027, 11, 2), vec![]),
        ("2026-11-23", same, whole, rules, vec![Rules]),
        ("2026-11-29", old, whole, rules, vec![Model]),
        ("2026-11-23", old, whole, rules, vec![RulesAndModel]),
        ("2026-06-15", same, whole, rules, vec![LawChanged, Rules]),
        (
            "2026-06-15",
            old,
            part,
            new_year,
            vec![LawChanged, Expired(2026), RulesAndModel, Missing],
        ),
        ("2024-06-01", same, whole, rules, vec![UnknownDay]),
        ("2026-02-31", old, part, new_year, vec![UnknownDay, Missing]),
    ] {
        let causes = of(day, model, added).causes(today);
        assert_eq!(causes, expected, "{day} {model}, read on {}", today.day());
    }
}

#[test]
fn a_day_is_of_today_while_neither_the_law_nor_the_rules_changed() {
    let age = |day: &str, today: Law| of(day, MODEL_VERSION, &SENSITIVE).recommendation.age(today);
    for (day, today, expected) in [
        ("2026-12-15", law(2026, 12, 20), Age::Today),
        ("2026-12-15", law(2027, 1, 1), Age::Older),
        ("2027-01-01", law(2027, 6, 1), Age::Today),
        // It is already tomorrow elsewhere.
        ("2026-12-01", law(2026, 11, 30), Age::Today),
        ("2027-01-01", law(2026, 12, 31), Age::Newer),
        ("2026-12-02", law(2026, 11, 30), Age::Newer),
        ("2040-01-01", law(2039, 12, 31), Age::Today),
        ("2041-01-01", law(2039, 12, 31), Age::Newer),
        ("2024-02-29", LAW, Age::Older),
        ("2027-02-31", law(2027, 3, 1), Age::Older),
    ] {
        assert_eq!(age(day, today), expected, "{day}, read on {}", today.day());
    }
}

#[test]
fn a_link_carries_the_day_of_its_law() {
    let sheet = read_sheet(V01).expect("answers");
    let report = assess(&sheet.answers, sheet.mode, law(2027, 3, 4), &Draws::new());
    let link = encode(&Shared::complete(&sheet, &report, &SENSITIVE));
    let shared = decode(&link).expect("a link");
    assert_eq!(shared.recommendation.law(), Some(law(2027, 3, 4)));
    let again = assess(&sheet.answers, sheet.mode, law(2027, 3, 5), &Draws::new());
    let again = exchange::share::Recommendation::of(&again);
    assert!(again != shared.recommendation && again.says_the_same_as(&shared.recommendation));
}

/// The two reports may be of any laws: here the law of today closes the micro, and our rules opened the CAE under both.
#[test]
fn what_the_law_changed_is_told_apart_from_what_we_corrected() {
    let shared = aged(V01, &SENSITIVE, |shared| {
        shared.recommendation.access[Way::Cae] = Access::Condition;
        shared.recommendation.index[Way::Portage] -= 4;
    });
    let then = under(&shared, shared.recommendation.law().expect("a known day"));
    let mut now = today(&shared);
    now.gates[Way::Micro].reasons = vec![(engine::GateCode::M3Plafond, Access::Closed)];
    now.ranking.index[Way::Creation] += 7.0;
    let found = difference(&shared, Some(&then), &now).expect("earlier rules");
    let sent = &shared.recommendation;
    let portage = sent.index[Way::Portage];
    let creation = sent.index[Way::Creation];
    assert_eq!(found.ours.access, [(Way::Cae, Access::Condition, Access::Open)]);
    assert_eq!(found.ours.index, [(Way::Portage, portage, portage + 4)]);
    assert_eq!(found.law.access, [(Way::Micro, Access::Open, Access::Closed)]);
    assert_eq!(found.law.index, [(Way::Creation, creation, creation + 7)]);
    assert!(!found.is_nothing(&shared));
}

#[test]
fn a_day_whose_law_is_unknown_leaves_every_difference_to_us() {
    let shared = aged(V01, &SENSITIVE, |shared| {
        "2024-06-01".clone_into(&mut shared.recommendation.facts);
        shared.recommendation.access[Way::Cae] = Access::Condition;
    });
    assert_eq!(shared.recommendation.law(), None);
    let found = found(&shared);
    assert_eq!(found.ours.access, [(Way::Cae, Access::Condition, Access::Open)]);
    assert_eq!(found.law, Changes::default());
}

/// A page left open since before a correction reads a link of the new rules, on a day both know.
#[test]
fn another_index_on_the_same_day_is_of_rules_that_this_page_does_not_know() {
    let sent_today = |shared: &mut Shared| FACTS_VERSION.clone_into(&mut shared.recommendation.facts);
    let same = aged(V01, &SENSITIVE, sent_today);
    assert_eq!(same.told_age(Some(&today(&same)), LAW), Age::Today);
    assert_eq!(same.told_age(None, LAW), Age::Today);
    let other = aged(V01, &SENSITIVE, |shared| {
        sent_today(shared);
        shared.recommendation.index[Way::Cae] -= 1;
    });
    assert_eq!(other.told_age(Some(&today(&other)), LAW), Age::Newer);
    let part = aged(V01, &[], |shared| {
        sent_today(shared);
        shared.recommendation.index[Way::Cae] -= 1;
    });
    assert_eq!(
        part.told_age(Some(&today(&part)), LAW),
        Age::Today,
        "an answer left out may be why"
    );
}

/// The verdict of then stays; what today makes of the answers that go on is told as another model's, and as not whole when
/// some of them are to be asked again.
#[test]
fn a_link_of_items_2_keeps_what_it_said_and_is_compared_with_the_rules_of_today() {
    let (mut complete, mut partial) = (0, 0);
    for link in released_links() {
        let shared = decode(link).expect("a link");
        // Some were written as of a day that nobody has reached.
        if shared.sheet.is_none() || shared.recommendation.age(LAW) != Age::Older {
            continue;
        }
        let causes = shared.causes(LAW);
        assert!(
            causes.contains(&Cause::RulesAndModel) || causes.contains(&Cause::Model),
            "{link}"
        );
        assert_eq!(causes.contains(&Cause::Missing), !shared.is_whole(), "{link}");
        let report = today(&shared);
        let found = difference(&shared, None, &report).expect("an earlier model");
        assert_eq!(found.whole, shared.is_whole());
        let opens = |&(_, before, after): &(Way, Access, Access)| after < before;
        assert!(found.whole || !found.ours.access.iter().any(opens), "{link}");
        let draws = Draws::new();
        let explained = shared.explained(|sheet| assess(&sheet.answers, sheet.mode, LAW, &draws));
        let explained = explained.expect("answers").ranking;
        assert_eq!(explained.verdict.level, shared.recommendation.level);
        assert_eq!(explained.order, shared.recommendation.order);
        complete += usize::from(found.whole);
        partial += usize::from(!shared.asked_again.is_empty());
    }
    assert!(
        complete > 5 && partial > 5,
        "{complete} complete, {partial} to complete"
    );
}

fn released_links() -> impl Iterator<Item = &'static str> {
    let rows = include_str!("../cases/links_format_1.txt").lines();
    rows.filter(|row| !row.starts_with('#'))
        .filter_map(|row| row.split('\t').next())
}
