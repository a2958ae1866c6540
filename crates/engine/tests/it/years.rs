//! The year of a beginning and the next one.

use crate::LAW;
use engine::Way;
use engine::income::{Activity, Cents, Situation, YearLeft, best, two_years};
use law::Date;

fn situation(turnover: i64, costs: i64) -> Situation {
    Situation::official(Activity::BncSsi, Cents::euros(turnover), Cents::euros(costs), LAW)
}

fn begun(way: Way, situation: &Situation, month: u8) -> [YearLeft; 2] {
    two_years(way, situation, Date::new(LAW.year(), month, 1)).expect("under the ceiling")
}

fn near(found: Cents, euros: f64, room: f64, what: &str) {
    assert!(
        (found.in_euros() - euros).abs() <= room,
        "{what}: {found:?}, not {euros}"
    );
}

/// The official model (modele-ti, début d’activité): a liberal activity of 40 000 € with costs of 4 000 € pays 3 593 € of
/// contributions in its first year, owes 11 017 €, and pays 7 424 € more the next year.
#[test]
fn an_independent_pays_the_rest_of_the_first_year_in_the_second() {
    let [first, second] = begun(Way::Creation, &situation(40_000, 4_000), 1);
    near(first.postponed, 7_424.0, 3.0, "the rest");
    assert_eq!(second.postponed, Cents::ZERO);
    // A month of activity is called as a month.
    let [half, _] = begun(Way::Creation, &situation(40_000, 4_000), 7);
    near(half.postponed, 7_424.0 / 2.0, 3.0, "the rest of six months");
    // Nothing earned: too much is called, and given back.
    let [poor, _] = begun(Way::Creation, &situation(14_000, 4_000), 1);
    assert!(poor.postponed < Cents::ZERO, "{:?}", poor.postponed);
    for way in [Way::Micro, Way::Portage, Way::Cae] {
        assert_eq!(
            begun(way, &situation(40_000, 4_000), 7)[0].postponed,
            Cents::ZERO,
            "{way:?}"
        );
    }
}

#[test]
fn a_part_of_a_year_leaves_that_part_before_tax_and_less_tax() {
    for way in Way::ALL {
        let whole = best(*way, &situation(40_000, 4_000)).expect("a net").1;
        let part = Situation {
            months: 6,
            ..situation(40_000, 4_000)
        };
        let half = best(*way, &part).expect("a net").1;
        near(half.before_tax, whole.before_tax.in_euros() / 2.0, 1.0, way.id());
        assert!(
            half.tax.in_euros() * 2.0 <= whole.tax.in_euros() + 1.0,
            "{way:?}: the scale rises"
        );
        let [first, second] = begun(*way, &situation(40_000, 4_000), 7);
        assert_eq!((first.months, second.months), (6, 12));
        assert_eq!((first.year + 1, second.year), (second.year, LAW.year() + 1));
        assert!(first.left[0] >= half.after_tax() - Cents::euros(1));
    }
}

/// CSS art. R351-9: 150 hours of the minimum wage of 1 January (12.02 € in 2026) give a quarter, 1 803 €; four at most.
#[test]
fn quarters_of_pension_follow_what_is_counted() {
    // Micro, liberal: 66 % of the turnover counts. 2 500 € make 1 650 €: none; 2 800 € make 1 848 €: one.
    for (turnover, quarters) in [(2_500, 0), (2_800, 1), (8_300, 3), (11_000, 4), (60_000, 4)] {
        assert_eq!(
            begun(Way::Micro, &situation(turnover, 0), 1)[0].quarters,
            quarters,
            "{turnover}"
        );
    }
    // Six months: half the turnover counts.
    assert_eq!(begun(Way::Micro, &situation(11_000, 0), 7)[0].quarters, 2);
}

/// CSS art. L131-6-4 and D131-6-3: the ACRE of a micro ends with the third quarter after the first one.
#[test]
fn the_acre_is_said_in_the_years_it_lowers() {
    let helped = Situation {
        acre: true,
        ..situation(30_000, 0)
    };
    let acre = |way, month| begun(way, &helped, month).map(|year| year.acre);
    assert_eq!(acre(Way::Micro, 1), [true, false], "four quarters of the first year");
    assert_eq!(acre(Way::Micro, 10), [true, true]);
    assert_eq!(acre(Way::Creation, 10), [true, true], "twelve months");
    assert_eq!(acre(Way::Portage, 10), [false, false]);
    assert!(
        !begun(Way::Micro, &situation(30_000, 0), 10)[0].acre,
        "nobody asked for it"
    );
}
