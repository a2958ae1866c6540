//! The orders of magnitude of the prime d'activité and of the RSA against `OpenFisca`, a household and a net pay a row.

use crate::LAW;
use engine::benefit::{Aid, to_ask};
use engine::income::{Cents, Family, Household};
use support::table;

/// Written by `model/oracles/openfisca_activity.py`.
const ORACLE: &str = include_str!("../../../../../tests/cases/activity.csv");

struct Row {
    household: Household,
    /// What the home is paid a month.
    net: Cents,
    prime: Cents,
    rsa: Cents,
}

fn row(cells: &table::Row) -> Row {
    let euros = |column: &str| Cents::from_euros(cells[column].parse().expect("an amount"));
    Row {
        household: Household {
            family: Family::from_id(cells["family"]).expect("a family"),
            children: cells["children"].parse().expect("a number"),
            ..Household::ALONE
        },
        net: euros("net") + euros("partner"),
        prime: euros("prime"),
        rsa: euros("rsa"),
    }
}

#[track_caller]
fn holds(aid: Aid, net: Cents, paid: Cents, line: &table::Row) {
    let [least, most] = aid.amount;
    assert!((least..=most).contains(&paid), "{line:?}: {aid:?}");
    assert!(paid == Cents::ZERO || net < aid.ends, "{line:?}: {aid:?}");
}

#[test]
fn the_ranges_hold_what_openfisca_says_of_every_household() {
    let lines = table::rows(ORACLE);
    assert!(lines.len() > 900, "{} rows", lines.len());
    for line in &lines {
        let row = row(line);
        let asked = to_ask(LAW, &row.household);
        holds(asked.prime, row.net, row.prime, line);
        holds(asked.rsa, row.net, row.rsa, line);
    }
}

/// A range far wider than what is paid would hold everything and say nothing.
#[test]
fn the_ranges_are_no_wider_than_what_is_paid() {
    let rows: Vec<Row> = table::rows(ORACLE).iter().map(row).collect();
    for &family in Family::ALL {
        for children in [0, 2] {
            let home = Household {
                family,
                children,
                ..Household::ALONE
            };
            let asked = to_ask(LAW, &home);
            let alike = || rows.iter().filter(|row| to_ask(LAW, &row.household) == asked);
            let most = |paid: fn(&Row) -> Cents| alike().map(paid).max().unwrap_or_default();
            for (aid, paid) in [(asked.prime, most(|row| row.prime)), (asked.rsa, most(|row| row.rsa))] {
                let [_, end] = aid.amount;
                assert!(end - paid <= Cents::euros(10), "{home:?}: {aid:?}, {paid:?}");
            }
        }
    }
}
