//! The 52 reference people under four days: the same result and the same nets, but for what a timeline of the law changes.

use std::collections::BTreeSet;

use crate::LAW;
use engine::income::{Cents, Situation, Status, income, nature_of_income, rates};
use engine::{Answers, Draws, Item, Mode, Report, asked, assess, costs_rate};
use law::{Date, Euros, Law, OutOfReach, Percent, Stated};
use support::{answers, cases};

const DAYS: [Date; 4] = [
    Date::new(2026, 7, 15),
    Date::new(2026, 11, 29),
    Date::new(2027, 1, 2),
    Date::new(2028, 1, 2),
];

/// What moves between the day of the rules and a day, with the fact that moves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Difference {
    day: Date,
    who: &'static str,
    status: &'static str,
    /// How much more is left, a year.
    more: i64,
    fact: &'static str,
}

/// CSS art. D633-2: the least basic pension is counted on 450 hours of the minimum wage of 1 January. It was 12.02 € on
/// 1 January 2026 (967 € of contribution, 17.87 % of 5 409 €) and has been 12.31 € since 1 June, so it is 12.31 € at least on
/// the next ones (990 €, 17.87 % of 5 539.50 €). It binds who earns under 7 310 €: what is left of it after 26 % is 5 409 €.
const SMALL_EARNERS: [&str; 7] = ["v04", "v16", "v18", "v22", "v39", "v40", "v49"];
/// Under 7 985 € where half of it is pay and the rest dividends: 15 % of company tax leaves the other half sooner.
const SMALL_MIXED: [&str; 8] = ["v04", "v16", "v17", "v18", "v22", "v39", "v40", "v49"];
const PENSION_MORE: i64 = 967 - 990;

fn expected() -> BTreeSet<Difference> {
    let mut all = BTreeSet::new();
    for day in [DAYS[2], DAYS[3]] {
        for (status, people) in [
            ("ei", &SMALL_EARNERS[..]),
            ("eurl", &SMALL_EARNERS),
            ("eurl_mixte", &SMALL_MIXED),
        ] {
            for &who in people {
                all.insert(Difference {
                    day,
                    who,
                    status,
                    more: PENSION_MORE,
                    fact: "smic_horaire",
                });
            }
        }
    }
    all
}

fn on(day: Date) -> Law {
    Law::on(day).expect("a day whose law is known")
}

/// The nets after tax of a person, none where the computation does not know the activity.
fn nets(answers: &Answers, law: Law) -> Option<Vec<(Status, Option<Cents>)>> {
    let turnover = Cents::euros(answers.amount(Item::FCa)?.into());
    let costs = turnover.share(costs_rate(answers));
    let situation = Situation::official(nature_of_income(answers).activity()?, turnover, costs, law);
    let net = |&status: &Status| (status, income(status, &situation).ok().map(|income| income.after_tax()));
    Some(Status::ALL.iter().map(net).collect())
}

fn people() -> Vec<(&'static str, Answers)> {
    let people: &'static serde_json::Value =
        Box::leak(Box::new(cases(include_str!("../../../../tests/cases/people.json"))));
    let people = people.as_array().expect("a list");
    assert_eq!(people.len(), 52);
    let read = |person: &'static serde_json::Value| {
        let answers = answers(person["reponses"].as_object().expect("answers"));
        (person["id"].as_str().expect("an id"), answers)
    };
    people.iter().map(read).collect()
}

/// No gate, level, index, draw, path or alert of these people moves on these days: the ceilings of the micro are written for
/// 2026 to 2028 (CGI art. 50-0), the VAT thresholds until their article changes (CGI art. 293 B).
#[test]
fn results_are_the_same_on_the_four_days() {
    let draws = Draws::new();
    for (who, answers) in people() {
        let today = assess(&answers, Mode::Complete, LAW, &draws);
        for day in DAYS {
            let then = Report {
                law: LAW,
                ..assess(&answers, Mode::Complete, on(day), &draws)
            };
            assert_eq!(then, today, "{who} on {day}");
            let path = |law| asked(&answers, Mode::Quick, law);
            assert_eq!(path(on(day)), path(LAW), "{who} on {day}");
        }
    }
}

#[test]
fn nets_differ_only_where_a_fact_says_so() {
    let mut found = BTreeSet::new();
    for (who, answers) in people() {
        let answers = answers.cleaned();
        let Some(today) = nets(&answers, LAW) else { continue };
        for day in DAYS {
            let then = nets(&answers, on(day)).expect("the same activity");
            for (&(status, now), (_, later)) in today.iter().zip(then) {
                assert_eq!(now.is_some(), later.is_some(), "{who} {status:?} on {day}");
                let more = later.unwrap_or_default() - now.unwrap_or_default();
                if more != Cents::ZERO {
                    found.insert(Difference {
                        day,
                        who,
                        status: status.id(),
                        more: more.whole_euros(),
                        fact: "smic_horaire",
                    });
                }
            }
        }
    }
    assert_eq!(found, expected());
}

/// Known changes inside the period are rows, each with what the law says on the eve and on the day.
#[test]
fn what_changes_inside_the_period_changes_on_its_day() {
    let eve_of_june = (Date::new(2026, 5, 31), Date::new(2026, 6, 1));
    let new_year = (Date::new(2026, 12, 31), Date::new(2027, 1, 1));
    for ((eve, day), fact, before, after) in [
        (eve_of_june, &law::SMIC_HORAIRE as &dyn Stated, 12.02, 12.31),
        (eve_of_june, &law::SMIC_MENSUEL_BRUT, 1_823.03, 1_867.02),
        (eve_of_june, &law::SMIC_MENSUEL_NET, 1_443.11, 1_477.93),
        (new_year, &law::MICRO_VERSEMENT_LIBERATOIRE_RFR, 29_315.0, 29_579.0),
    ] {
        assert_eq!(fact.figures(on(eve)), [before], "{} on {eve}", fact.id);
        assert_eq!(fact.figures(on(day)), [after], "{} on {day}", fact.id);
    }
    // Three minimum wages of 1 820 hours.
    assert_eq!(rates::reduction_end(on(eve_of_june.0)), Cents(6_562_920));
    assert_eq!(rates::reduction_end(on(eve_of_june.1)), Cents(6_721_260));
    assert_eq!(rates::retraite_floor(on(new_year.0)), Cents::euros(5_409));
    assert_eq!(rates::retraite_floor(on(new_year.1)), Cents(553_950));
}

/// D131-6-3 and D131-6-1 with décret n° 2026-69: the day of creation decides, whatever the law of the year.
#[test]
fn the_day_of_creation_decides_what_the_acre_is() {
    let (june, july) = (Date::new(2026, 6, 30), Date::new(2026, 7, 1));
    assert_eq!(rates::ACRE_LOWERED, july);
    assert_eq!(law::ACRE_MICRO_TAUX.value.at(june), Percent(50.0));
    assert_eq!(law::ACRE_MICRO_TAUX.value.at(july), Percent(25.0));
    assert_eq!(law::ACRE_HORS_MICRO.value.at(Date::new(2025, 12, 31)), Percent(100.0));
    assert_eq!(law::ACRE_HORS_MICRO.value.at(Date::new(2026, 1, 1)), Percent(25.0));
    let micro = |creation, law| {
        let situation = Situation {
            acre: true,
            creation,
            ..Situation::official(engine::income::Activity::BncSsi, Cents::euros(40_000), Cents::ZERO, law)
        };
        let income = income(Status::Micro, &situation).expect("under the ceiling");
        income
            .step(engine::income::StepId::CotisationsMicro)
            .expect("contributions")
    };
    let (of_2026, of_2027, of_2028) = (LAW, on(DAYS[2]), on(DAYS[3]));
    // Twelve months rounded to the euro: 12.8 % or 19.2 % of 40 000 €, then 25.6 %.
    assert_eq!(micro(june, of_2026), Cents::euros(427 * 12));
    assert_eq!(micro(july, of_2026), Cents::euros(640 * 12));
    assert_eq!(
        micro(Date::new(2027, 3, 1), of_2026),
        Cents::euros(640 * 12),
        "a project of next year"
    );
    // Created in the third quarter of 2026: two quarters are left in 2027, 22.4 % on the whole; nothing in 2028.
    assert_eq!(micro(Date::new(2026, 8, 15), of_2027), Cents::euros(747 * 12));
    assert_eq!(micro(Date::new(2026, 8, 15), of_2028), Cents::euros(853 * 12));
    assert_eq!(micro(Date::new(2027, 3, 1), of_2027), Cents::euros(640 * 12));
}

/// The figures of 2026 go on until those of 2027 are written here, and are said to be of 2026.
#[test]
fn yearly_figures_expire_at_the_end_of_their_year() {
    let (eve, day) = (on(Date::new(2026, 12, 31)), on(Date::new(2027, 1, 1)));
    assert_eq!(rates::expired(eve), None);
    assert_eq!(rates::expired(day), Some(2026));
    assert_eq!(rates::expired(on(Law::LAST)), Some(2026));
    assert_eq!(law::PASS.on(day), Euros::whole(48_060));
    let expired = |law| -> Vec<&str> {
        let facts = law::ALL.iter().filter(|fact| fact.expired(law));
        facts.map(|fact| fact.id).collect()
    };
    assert!(expired(eve).is_empty());
    for id in [
        "pass",
        "smic_horaire",
        "tns_cotisations_minimales",
        "acre_micro_plafond",
    ] {
        assert!(expired(day).contains(&id), "{id}");
    }
    // Written for longer than a year, or until their article changes.
    for id in [
        "micro_plafond_services",
        "micro_versement_liberatoire_rfr",
        "micro_cotis_bnc",
        "cape_duree",
    ] {
        assert!(!expired(day).contains(&id), "{id}");
    }
}

#[test]
fn days_whose_law_is_unknown_are_refused() {
    let early = Date::new(2024, 6, 1);
    assert_eq!(Law::on(early), Err(OutOfReach::TooEarly(early)));
    let late = Date::new(2040, 1, 1);
    assert_eq!(Law::on(late), Err(OutOfReach::TooLate(late)));
}
