//! What a plan never does, whatever the rights and the activity.

use super::claim;
use engine::benefit::{Claim, Daily, Refused, earnings, highest_wage, longest, plan};
use engine::income::{Activity, Cents, Situation, Status};
use law::{Date, Law};
use support::Random;

fn law() -> Law {
    Law::of_rules()
}

fn some(random: &mut Random, below: usize) -> i64 {
    i64::try_from(random.below(below)).expect("a small number")
}

fn any_claim(random: &mut Random) -> Claim {
    let wage = Cents(2_000 + some(random, 50_000));
    Claim {
        days_left: 1 + random.below(548) as u16,
        days_paid: 0,
        start: Date::new(2026, 11, 1 + random.below(30) as u8),
        age: (random.below(3) > 0).then(|| 25 + random.below(38) as u8),
        cape_months: random.below(13) as u8,
        ..claim(Daily::of_wage(wage, law()))
    }
}

#[test]
fn days_add_up_and_nothing_is_paid_past_the_rights_or_the_ceiling() {
    let mut random = Random::new(7);
    for _ in 0..300 {
        let claim = any_claim(&mut random);
        assert_eq!(claim.check(), Ok(()));
        let turnover = Cents::euros(some(&mut random, 70_000));
        let situation = Situation::official(Activity::BncSsi, turnover, turnover.share(0.1), law());
        for &status in Status::ALL {
            let plan = plan(status, &claim, &situation, &[], 24).expect("under the ceiling of the micro");
            assert_eq!(plan.months.len(), 24);
            assert_eq!(plan.days() + plan.months[23].left, claim.days_left, "{status:?}");
            if let Some(cap) = plan.cap.filter(|cap| cap.certain) {
                assert!(plan.days() <= cap.days, "{status:?}");
            }
            for month in &plan.months {
                assert!(month.days <= 30 && month.benefit <= month.gross);
                assert_eq!(month.total, month.benefit + month.earned);
                let former = claim.daily.wage.share(30.42);
                assert!(month.days == 0 || month.counted == Cents::ZERO || month.counted + month.gross <= former);
            }
        }
    }
}

/// RG art. 31: a euro more of income takes at most a day of benefit, and the benefit never grows with it.
#[test]
fn the_benefit_of_a_month_falls_as_income_grows() {
    let claim = claim(Daily::of_wage(Cents::euros(100), law()));
    let mut before = u16::MAX;
    for turnover in (0..80).map(|thousands| Cents::euros(thousands * 1_000)) {
        let situation = Situation::official(Activity::BncSsi, turnover, Cents::ZERO, law());
        let plan = plan(Status::Micro, &claim, &situation, &[], 12).expect("under the ceiling");
        assert!(plan.months[0].days <= before);
        before = plan.months[0].days;
    }
    assert_eq!(before, 0);
}

#[test]
fn a_benefit_told_finds_a_wage_that_gives_it() {
    for cents in (2_100..30_000).step_by(37) {
        let gross = Cents(cents);
        let told = Daily::told(gross, gross, None, law());
        let back = Daily::of_wage(told.wage, law()).gross;
        assert!(back >= gross && (back - gross).0 <= 1, "{gross:?}: {back:?}");
    }
}

#[test]
fn twelve_months_of_turnover_are_the_year_and_costs_come_back() {
    let year = Cents::euros(24_000);
    let situation = Situation::official(Activity::ServiceBic, year, Cents::euros(2_400), law());
    let flat = earnings(Status::Ei, &situation, &[], 24).expect("no ceiling");
    let told = earnings(Status::Ei, &situation, &[Cents::euros(2_000)], 24).expect("no ceiling");
    assert_eq!(flat, told);
    let ramp: Vec<Cents> = (0..12).map(|rank| Cents::euros(rank * 300)).collect();
    let earned = earnings(Status::Micro, &situation, &ramp, 12).expect("under the ceiling");
    assert_eq!(earned[0].counted, Cents::ZERO);
    assert_eq!(earned[11].counted, Cents::euros(1_650));
}

#[test]
fn rights_that_the_law_does_not_allow_are_refused() {
    let good = claim(Daily::of_wage(Cents::euros(100), law()));
    let rows = [
        (Claim { days_left: 0, ..good }, Refused::NoDayLeft),
        (Claim { days_left: 823, ..good }, Refused::TooManyDays { most: 822 }),
        (
            Claim {
                days_left: 549,
                age: Some(40),
                ..good
            },
            Refused::TooManyDays { most: 548 },
        ),
        (
            Claim {
                days_left: 400,
                days_paid: 149,
                age: Some(54),
                ..good
            },
            Refused::TooManyDays { most: 548 },
        ),
        (
            Claim {
                start: good.contract_end,
                ..good
            },
            Refused::StartsBeforeEnd,
        ),
        (
            Claim {
                start: Date::new(2034, 1, 1),
                ..good
            },
            Refused::StartsTooLate {
                last: Date::new(2030, 6, 30).days_later(822),
            },
        ),
        (
            Claim {
                daily: Daily::of_wage(Cents::ZERO, law()),
                ..good
            },
            Refused::NoBenefit,
        ),
        (
            Claim {
                daily: Daily::of_wage(Cents::euros(527), law()),
                ..good
            },
            Refused::WageTooHigh {
                most: highest_wage(law()),
            },
        ),
        (
            Claim {
                daily: Daily::told(Cents::euros(40), Cents::euros(41), None, law()),
                ..good
            },
            Refused::NetAboveGross,
        ),
    ];
    for (claim, refused) in rows {
        assert_eq!(claim.check(), Err(refused), "{claim:?}");
    }
    assert_eq!(good.check_arce(), Ok(()));
    assert_eq!(
        Claim { acre: false, ..good }.check_arce(),
        Err(Refused::ArceWithoutAcre)
    );
}

#[test]
fn the_longest_rights_follow_the_day_of_the_end_of_the_contract() {
    for (end, age, days) in [
        (Date::new(2022, 12, 31), Some(40), 730),
        (Date::new(2025, 3, 31), Some(53), 685),
        (Date::new(2025, 4, 1), Some(53), 548),
        (Date::new(2025, 4, 1), Some(55), 685),
        (Date::new(2025, 4, 1), Some(57), 822),
        (Date::new(2025, 4, 1), None, 822),
    ] {
        assert_eq!(longest(end, age), days, "{end} {age:?}");
    }
}

/// CSS art. L136-1-2, II, 4°: the floor follows the minimum wage of the day, 12.02 then 12.31 € an hour over five hours.
#[test]
fn the_floor_of_csg_is_that_of_the_day_of_the_law() {
    for (day, net) in [(Date::new(2026, 5, 31), 61), (Date::new(2026, 6, 1), 62)] {
        let law = Law::on(day).expect("a known law");
        assert_eq!(Daily::of_wage(Cents::euros(116), law).net, Cents::euros(net), "{day}");
    }
}

/// A plan of which nothing is known but the rights has no Arce, waits seven days and never falls.
#[test]
fn usual_rights_wait_seven_days() {
    let (start, end) = (Date::new(2026, 7, 1), Date::new(2026, 6, 30));
    let claim = Claim::new(law(), Daily::of_wage(Cents::euros(300), law()), 400, start, end);
    assert_eq!(claim.first_day(), Date::new(2026, 7, 8));
    assert_eq!(claim.reduced(), None);
    assert_eq!(Claim { days_paid: 1, ..claim }.first_day(), start);
}
