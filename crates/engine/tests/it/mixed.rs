//! Sales and services in one enterprise, against the official model and the articles.

use crate::LAW;
use engine::Way;
use engine::income::{
    Absent, Activity, Cents, Income, Second, Situation, Status, StepId, franchise, income, micro_ceiling, vat,
};
use support::table;

/// What the official model says (modele-social 11.1.0), written by `model/oracles/official_mixed.mjs`: euros a year.
const ORACLE: &str = include_str!("../../../../tests/cases/mixed.csv");

/// What a column says.
#[derive(Clone, Copy)]
enum Column {
    Step(StepId),
    BeforeTax,
    Tax,
    FlatTax,
}

const COLUMNS: [(&str, Column); 7] = [
    ("contributions", Column::Step(StepId::CotisationsMicro)),
    ("training", Column::Step(StepId::Cfp)),
    ("chamber", Column::Step(StepId::TaxeChambre)),
    ("net_before_tax", Column::BeforeTax),
    ("taxable", Column::Step(StepId::RevenuImposable)),
    ("tax", Column::Tax),
    ("flat_tax", Column::FlatTax),
];

fn mixed(main: Activity, most: i64, second: Activity, rest: i64) -> Situation {
    Situation {
        second: Some(Second {
            activity: second,
            share: Cents::euros(rest).in_euros() / Cents::euros(most + rest).in_euros(),
        }),
        ..Situation::official(main, Cents::euros(most + rest), Cents::ZERO, LAW)
    }
}

fn net(status: Status, situation: &Situation) -> Income {
    income(status, situation).unwrap_or_else(|absent| panic!("{status:?}: {absent:?} at {situation:?}"))
}

fn read(cell: &str) -> i64 {
    cell.parse().expect("whole euros")
}

fn nature(cell: &str) -> Activity {
    Activity::from_id(cell).expect("a nature")
}

/// The model rounds the net and the tax to the euro.
#[test]
fn a_micro_of_two_natures_agrees_with_the_official_model() {
    let rows = table::rows(ORACLE);
    assert_eq!(rows.len(), 12);
    for row in rows {
        let situation = mixed(
            nature(row["main"]),
            read(row["main_turnover"]),
            nature(row["second"]),
            read(row["second_turnover"]),
        );
        let (scale, flat) = (
            net(Status::Micro, &situation),
            net(Status::MicroVersementLiberatoire, &situation),
        );
        for (name, column) in COLUMNS {
            let ours = match column {
                Column::Step(id) => scale.step(id).expect("a step"),
                Column::BeforeTax => scale.before_tax,
                Column::Tax => scale.tax,
                Column::FlatTax => flat.tax,
            };
            let theirs: f64 = row[name].parse().expect("a number");
            assert!((ours.in_euros() - theirs).abs() <= 1.0, "{name} of {row:?}: {ours:?}");
        }
    }
}

/// CGI art. 50-0: 203 100 € in all, 83 600 € of services; 293 B: 85 000 € and 37 500 €.
#[test]
fn both_ceilings_hold_together() {
    let (sales, services, liberal) = (Activity::Vente, Activity::ServiceBic, Activity::BncSsi);
    for (main, most, second, rest, open) in [
        (sales, 119_500, services, 83_600, true),
        (sales, 119_501, services, 83_600, false),
        (sales, 20_000, services, 83_601, false),
        (services, 83_600, sales, 50_000, true),
        (services, 40_000, liberal, 43_600, true),
        (services, 40_000, liberal, 43_601, false),
    ] {
        let found = income(Status::Micro, &mixed(main, most, second, rest));
        assert_eq!(found.is_ok(), open, "{main:?} {most}, {second:?} {rest}");
    }
    let most = mixed(sales, 60_000, services, 40_000);
    assert_eq!(micro_ceiling(&most), Cents::euros(203_100), "40 % of it is 81 240 €");
    let half = mixed(sales, 60_000, services, 60_000);
    assert_eq!(micro_ceiling(&half), Cents::euros(167_200), "twice 83 600 €");
    let above = mixed(sales, 100_000, services, 100_000);
    let ceiling = Cents::euros(167_200);
    assert_eq!(
        income(Status::Micro, &above).err(),
        Some(Absent::AboveCeiling { ceiling })
    );
}

#[test]
fn vat_is_due_above_either_base_of_the_franchise() {
    let half = mixed(Activity::Vente, 30_000, Activity::BncSsi, 30_000);
    assert_eq!(franchise(&half), Cents::euros(75_000), "twice 37 500 €");
    let little = mixed(Activity::Vente, 80_000, Activity::BncSsi, 20_000);
    assert_eq!(franchise(&little), Cents::euros(85_000));
    for (most, rest, due) in [(47_400, 37_500, false), (47_400, 37_600, true), (47_600, 37_500, true)] {
        let situation = Situation {
            private_share: 1.0,
            ..mixed(Activity::Vente, most, Activity::BncSsi, rest)
        };
        assert_eq!(vat(Way::Micro, &situation) > Cents::ZERO, due, "{most} and {rest}");
    }
}

/// CGI art. 50-0 and 102 ter: each allowance is 305 € at least; two activities of one category have one.
#[test]
fn each_category_has_its_least_allowance() {
    let allowance = |situation: &Situation| net(Status::Micro, situation).step(StepId::AbattementMicro);
    let small = mixed(Activity::BncSsi, 10_000, Activity::ServiceBic, 400);
    assert_eq!(allowance(&small), Some(Cents::euros(3_400 + 305)));
    let one = mixed(Activity::ServiceBic, 10_000, Activity::ServiceArtisan, 400);
    assert_eq!(allowance(&one), Some(Cents::euros(5_200)));
}

/// A second nature that brings nothing changes nothing; the same nature twice changes nothing but how months are rounded.
#[test]
fn a_part_of_nothing_changes_nothing() {
    for &main in Activity::ALL {
        for &second in Activity::ALL {
            let plain = Situation::official(main, Cents::euros(30_000), Cents::euros(2_000), LAW);
            for share in [0.0, if main == second { 0.3 } else { 0.0 }] {
                let with = Situation {
                    second: Some(Second {
                        activity: second,
                        share,
                    }),
                    ..plain
                };
                for &status in Status::ALL {
                    let (one, two) = (net(status, &plain).after_tax(), net(status, &with).after_tax());
                    assert!((one.0 - two.0).abs() <= 3_000, "{status:?} {main:?} {second:?} {share}");
                    assert!(share > 0.0 || one == two, "{status:?} {main:?} {second:?}");
                }
            }
        }
    }
}

/// One base, whatever is sold, and the fund and the rate of the main activity, as in the official model.
#[test]
fn outside_the_micro_regime_the_main_activity_decides() {
    let plain = Situation::official(Activity::BncCipav, Cents::euros(50_000), Cents::ZERO, LAW);
    let with = mixed(Activity::BncCipav, 30_000, Activity::Vente, 20_000);
    for status in [Status::Ei, Status::Eurl, Status::Sasu, Status::Portage, Status::Cae] {
        assert_eq!(net(status, &plain), net(status, &with), "{status:?}");
    }
}

/// CSS art. D131-6-3, II: under the ACRE, an income of one ceiling (PASS) after the allowances, whatever it is made of.
#[test]
fn the_acre_stops_at_one_ceiling_of_income_of_both_parts() {
    let helped = |rest: i64| Situation {
        acre: true,
        creation: law::Date::new(2026, 1, 1),
        ..mixed(Activity::Vente, 82_862, Activity::ServiceBic, rest)
    };
    // Half a ceiling of income is 82 862 € of sales or 48 060 € of services.
    let at = |rest: i64| net(Status::Micro, &helped(rest));
    let capped = engine::income::Note::AcreCapped;
    assert!(!at(48_060).notes.contains(&capped));
    assert!(at(48_070).notes.contains(&capped));
    let social = |rest: i64| at(rest).step(StepId::CotisationsMicro).expect("a step");
    // 50 060 € of services make 2.08 % too much: of 2 000 € more, 980 € at 10.6 % and 1 020 € at 21.2 %; 1 688 € of sales lose
    // 6.1 points. Two roundings by month.
    let more = social(50_060) - social(48_060);
    assert!((more.in_euros() - 423.0).abs() <= 24.0, "{more:?}");
}
