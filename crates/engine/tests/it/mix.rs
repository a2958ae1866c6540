//! Pay and dividends in one company, from what the official model says of each.

use crate::LAW;
use crate::income::{number, rows};
use engine::Way;
use engine::income::{Activity, Cents, Income, PayMix, Situation, Status, StepId, best, income, statuses};

const MUCH: Cents = Cents::euros(10_000_000);

fn mixed(activity: Activity, turnover: Cents, pay: Cents, capital: Cents) -> Situation {
    Situation {
        mix: PayMix {
            pay: Some(pay),
            capital,
        },
        ..Situation::official(activity, turnover, Cents::ZERO, LAW)
    }
}

fn net(status: Status, situation: &Situation) -> Income {
    income(status, situation).expect("a company has no ceiling")
}

fn step(income: &Income, id: StepId) -> Cents {
    income.step(id).unwrap_or_else(|| panic!("no step {id:?}"))
}

/// A row of the official model without costs nor ACRE: nature, turnover, and its columns.
fn plain(column: &str) -> Vec<(Activity, Cents, f64)> {
    let rows = rows();
    let plain = rows
        .iter()
        .filter(|row| row["acre"] == "0" && number(row, "expenses") == Some(0.0));
    let of = |row| {
        let turnover = Cents::from_euros(number(row, "turnover")?);
        Some((Activity::from_id(row["kind"])?, turnover, number(row, column)?))
    };
    plain.filter_map(of).collect()
}

/// Under the flat tax, pay and dividends do not meet: what one leaves and what the other leaves add up (CGI art. 200 A), as
/// long as no contribution on high incomes is due.
#[test]
fn within_a_tenth_of_the_capital_pay_and_dividends_add_up() {
    let dividends = plain("sasudiv_net_after_pfu");
    for (status, column) in [
        (Status::EurlMixte, "eurl_net_after_tax"),
        (Status::SasuMixte, "sasu_net_after_tax"),
    ] {
        let mut compared = 0;
        for (activity, pay, left) in plain(column) {
            for &(_, profit, more) in dividends.iter().step_by(4) {
                let theirs = left + more;
                if (pay + profit).in_euros() > 150_000.0 {
                    continue;
                }
                let ours = net(status, &mixed(activity, pay + profit, pay, MUCH))
                    .after_tax()
                    .in_euros();
                assert!(
                    (ours - theirs).abs() <= 0.01 * theirs.abs() + 2.0,
                    "{status:?} {pay:?} {profit:?}: {ours} for {theirs}"
                );
                compared += 1;
            }
        }
        assert!(compared > 60, "{compared}");
    }
}

/// CSS art. L136-3, II, 2°: above a tenth of the capital, dividends enter the base of contributions, and leave the social
/// levies (CSS art. L136-6). The contributions of both are those of one pay of that size.
#[test]
fn dividends_above_a_tenth_of_the_capital_bear_contributions() {
    let (pay, turnover, capital) = (Cents::euros(30_000), Cents::euros(60_000), Cents::euros(15_000));
    let found = net(Status::EurlMixte, &mixed(Activity::BncSsi, turnover, pay, capital));
    // Company tax: 15 % of 30 000.
    let dividends = Cents::euros(25_500);
    assert_eq!(step(&found, StepId::ImpotSocietes), Cents::euros(4_500));
    assert_eq!(step(&found, StepId::Dividendes), dividends);
    assert_eq!(step(&found, StepId::DividendesCotises), Cents::euros(24_000));
    assert_eq!(
        step(&found, StepId::PrelevementsSociaux),
        Cents::euros(279),
        "18.6 % of 1 500"
    );
    assert_eq!(step(&found, StepId::Pfu), Cents::euros(3_264), "12.8 % of all");
    let contributions = |turnover| {
        let plain = Situation::official(Activity::BncSsi, turnover, Cents::ZERO, LAW);
        turnover - net(Status::Eurl, &plain).before_tax
    };
    let more = contributions(Cents::euros(54_000)) - contributions(pay);
    assert_eq!(step(&found, StepId::CotisationsDividendes), more);
    assert_eq!(
        found.before_tax,
        turnover - Cents::euros(4_500 + 279) - contributions(Cents::euros(54_000))
    );
}

#[test]
fn a_pay_is_half_of_what_is_left_unless_told_and_never_more_than_all_of_it() {
    let told = |pay| Situation {
        mix: PayMix { pay, ..PayMix::USUAL },
        ..Situation::official(Activity::BncSsi, Cents::euros(50_000), Cents::euros(10_000), LAW)
    };
    for status in [Status::EurlMixte, Status::SasuMixte] {
        let spent = |pay| step(&net(status, &told(pay)), StepId::CoutRemuneration);
        assert_eq!(spent(None), Cents::euros(20_000));
        assert_eq!(spent(Some(Cents::euros(90_000))), Cents::euros(40_000));
    }
    let all = told(Some(MUCH));
    assert_eq!(
        net(Status::EurlMixte, &all).after_tax(),
        net(Status::Eurl, &all).after_tax()
    );
    assert_eq!(
        net(Status::SasuMixte, &all).after_tax(),
        net(Status::Sasu, &all).after_tax()
    );
    let none = told(Some(Cents::ZERO));
    assert_eq!(
        net(Status::SasuMixte, &none).after_tax(),
        net(Status::SasuDividendes, &none).after_tax()
    );
}

/// A choice of pay buys more or less protection: it never stands for the way.
#[test]
fn pay_and_dividends_never_stand_for_creation() {
    for status in [Status::EurlMixte, Status::SasuMixte] {
        assert!(statuses(Way::Creation).beside.contains(&status));
        for turnover in [5_000, 40_000, 120_000] {
            let situation = Situation::new(Activity::BncSsi, Cents::euros(turnover), Cents::ZERO, LAW);
            assert_ne!(best(Way::Creation, &situation).expect("a net").0, status);
        }
    }
}

/// 80 000 € left after costs, from the official model run apart: all of it as pay leaves 46 495 €; half of it as pay, then
/// 34 000 € of dividends within a tenth of the capital, 49 565 €.
#[test]
fn half_as_pay_and_half_as_dividends_leaves_what_the_official_model_says() {
    let margin = Cents::euros(80_000);
    let all = net(Status::Eurl, &mixed(Activity::BncSsi, margin, MUCH, MUCH));
    let half = net(
        Status::EurlMixte,
        &mixed(Activity::BncSsi, margin, Cents::euros(40_000), MUCH),
    );
    assert_eq!(step(&half, StepId::Dividendes), Cents::euros(34_000));
    for (ours, theirs) in [(all, 46_495), (half, 49_565)] {
        let difference = ours.after_tax() - Cents::euros(theirs);
        assert!(difference.0.abs() <= 200, "{difference:?} from {theirs}");
    }
}
