//! The income tax of households against `OpenFisca`, which knows other incomes, children and couples:
//! `model/oracles/openfisca_tax.py` writes the rows and says how.

use crate::LAW;
use std::collections::BTreeMap;

use engine::income::{Activity, Cents, Earnings, Family, Household, Income, Situation, Status, StepId, income};
use support::table::{self, Row};

/// `OpenFisca-France` 176.1.8, scale of 2026: one household a row, in euros a year.
const ORACLE: &str = include_str!("../../../../tests/cases/household_tax.csv");

/// `OpenFisca` rounds each allowance, the relief and the tax to the euro, before and after the activity; the pay of a test is
/// found to the cent.
const ROUNDING: f64 = 1.5;

fn rows() -> Vec<Row> {
    table::rows(ORACLE)
}

fn number(row: &Row, column: &str) -> f64 {
    row[column].parse().unwrap_or_else(|_| panic!("{column} of {row:?}"))
}

fn cents(row: &Row, column: &str) -> Cents {
    Cents::from_euros(number(row, column))
}

fn household(row: &Row) -> Household {
    let earnings = |wages, pension| Earnings {
        wages: cents(row, wages),
        pension: cents(row, pension),
    };
    Household {
        family: Family::from_id(row["family"]).expect("a known family"),
        children: number(row, "children") as u8,
        own: earnings("own_wages", "own_pension"),
        partner: earnings("partner_wages", "partner_pension"),
        reference_income: None,
    }
}

/// The status and the activity of a kind, and which step holds its amount.
fn taxed(kind: &str) -> (Status, Activity, StepId) {
    match kind {
        "micro_sale" => (Status::Micro, Activity::Vente, StepId::ChiffreAffaires),
        "micro_service" => (Status::Micro, Activity::ServiceBic, StepId::ChiffreAffaires),
        "micro_liberal" => (Status::Micro, Activity::BncSsi, StepId::ChiffreAffaires),
        "flat_sale" => (
            Status::MicroVersementLiberatoire,
            Activity::Vente,
            StepId::ChiffreAffaires,
        ),
        "flat_liberal" => (
            Status::MicroVersementLiberatoire,
            Activity::BncSsi,
            StepId::ChiffreAffaires,
        ),
        "pay" => (Status::Sasu, Activity::BncSsi, StepId::RevenuImposable),
        "profit" => (Status::Ei, Activity::BncSsi, StepId::RevenuImposable),
        "dividends" => (Status::SasuDividendes, Activity::BncSsi, StepId::Dividendes),
        other => panic!("no kind {other}"),
    }
}

/// The income whose step is the amount of the row, found by its margin.
fn found(row: &Row) -> Income {
    let (status, activity, step) = taxed(row["kind"]);
    let household = household(row);
    let at = |margin: i64| {
        let (turnover, costs) = (Cents(margin.max(0)), Cents((-margin).max(0)));
        let situation = Situation {
            household,
            ..Situation::official(activity, turnover, costs, LAW)
        };
        income(status, &situation).unwrap_or_else(|absent| panic!("{absent:?}: {row:?}"))
    };
    let amount = cents(row, "amount");
    if step == StepId::ChiffreAffaires {
        return at(amount.0);
    }
    let (mut low, mut high) = (-10_000_000, 200_000_000);
    while high - low > 1 {
        let middle = i64::midpoint(low, high);
        *(if at(middle).step(step) < Some(amount) {
            &mut low
        } else {
            &mut high
        }) = middle;
    }
    at(high)
}

#[test]
fn households_pay_what_openfisca_says() {
    let rows = rows();
    assert!(rows.len() >= 400);
    let mut differences: BTreeMap<&str, Vec<(f64, &str)>> = BTreeMap::new();
    for row in &rows {
        let household = household(row);
        assert!((household.parts() - number(row, "parts")).abs() < 1e-9, "{row:?}");
        let income = found(row);
        let without = income.step(StepId::ImpotSansActivite).unwrap_or_default();
        let whole = income.tax + without;
        for (column, ours) in [("with", whole), ("without", without)] {
            let difference = (ours.in_euros() - number(row, column)).abs();
            assert!(difference <= ROUNDING, "{column}: {ours:?} for {row:?}");
            differences.entry(column).or_default().push((difference, row["id"]));
        }
        let brought = (income.tax.in_euros() - number(row, "with") + number(row, "without")).abs();
        assert!(brought <= ROUNDING, "{brought} on {row:?}");
        differences.entry(row["kind"]).or_default().push((brought, row["id"]));
    }
    for (name, differences) in &mut differences {
        differences.sort_by(|left, right| left.0.total_cmp(&right.0));
        let at = |share: f64| differences[((differences.len() - 1) as f64 * share) as usize];
        println!(
            "{name:<14} rows {:>3}  max {:.2} € (row {})  p99 {:.2} €  median {:.2} €",
            differences.len(),
            at(1.0).0,
            at(1.0).1,
            at(0.99).0,
            at(0.5).0
        );
    }
}

/// Every kind meets every family, children and other incomes.
#[test]
fn the_rows_cover_what_a_household_may_be() {
    let rows = rows();
    let with = |column: &str, value: &str| rows.iter().filter(|row| row[column] == value).count();
    for family in Family::ALL {
        assert!(with("family", family.id()) >= 150, "{family:?}");
    }
    for kind in [
        "micro_sale",
        "micro_service",
        "micro_liberal",
        "flat_sale",
        "flat_liberal",
        "pay",
        "profit",
        "dividends",
    ] {
        assert!(with("kind", kind) >= 60, "{kind}");
    }
    for column in ["own_wages", "own_pension", "partner_wages", "partner_pension"] {
        let some = rows.iter().filter(|row| number(row, column) > 0.0).count();
        assert!(some >= 100, "{column}: {some}");
    }
}
