//! One price of a complementary health cover for everyone, so that what is left can be compared.

use crate::LAW;
use engine::Way;
use engine::income::{Activity, Cents, HealthCover, Income, Situation, Status, StepId, ends, income, two_years};
use law::Date;

/// 40 € a month, as employees pay with their employer in the official model.
const PRICE: Cents = Cents::euros(480);

fn alike(turnover: i64) -> Situation {
    Situation::new(
        Activity::BncSsi,
        Cents::euros(turnover),
        Cents::euros(turnover / 10),
        LAW,
    )
}

fn official(situation: Situation) -> Situation {
    Situation {
        cover: HealthCover::Employees,
        ..situation
    }
}

fn net(status: Status, situation: &Situation) -> Income {
    income(status, situation).unwrap_or_else(|absent| panic!("{status:?}: {absent:?}"))
}

fn step(income: &Income, id: StepId) -> Cents {
    income.step(id).unwrap_or_default()
}

/// CGI art. 154 bis: a profit and the pay of a manager are less by the cover. A flat allowance, dividends and the bases of
/// contributions do not move (CGI art. 50-0, CSS art. L131-6).
#[test]
fn who_has_no_employer_pays_the_whole_price() {
    let (ours, theirs) = (alike(60_000), official(alike(60_000)));
    for (status, deducted) in [
        (Status::Micro, Cents::ZERO),
        (Status::MicroVersementLiberatoire, Cents::ZERO),
        (Status::SasuDividendes, Cents::ZERO),
        (Status::Ei, PRICE),
        (Status::Eurl, PRICE),
        (Status::EurlMixte, PRICE),
    ] {
        let (with, without) = (net(status, &ours), net(status, &theirs));
        assert_eq!(without.before_tax - with.before_tax, PRICE, "{status:?}");
        assert_eq!(step(&with, StepId::Mutuelle), PRICE, "{status:?}");
        let taxable = step(&without, StepId::RevenuImposable) - step(&with, StepId::RevenuImposable);
        assert_eq!(taxable, deducted, "{status:?}");
        let bases = [&with, &without].map(|income| step(income, StepId::AssietteSociale));
        assert_eq!(bases[0], bases[1], "{status:?}");
    }
}

#[test]
fn employees_pay_theirs_with_their_employer_and_nothing_more() {
    for status in [
        Status::Sasu,
        Status::SasuMixte,
        Status::Portage,
        Status::PortageHaut,
        Status::Cae,
        Status::CaeHaut,
    ] {
        let with = net(status, &alike(60_000));
        assert_eq!(with, net(status, &official(alike(60_000))), "{status:?}");
        let halves = step(&with, StepId::MutuelleEmployeur) + step(&with, StepId::MutuelleSalarie);
        assert_eq!((halves, with.step(StepId::Mutuelle)), (PRICE, None), "{status:?}");
    }
}

/// 12,7 % of 300 € goes first (contributions, training): 30 € of costs too; nothing is owed that is not there.
#[test]
fn nobody_pays_with_what_is_not_there() {
    for turnover in [0, 300] {
        for status in [Status::Micro, Status::Ei, Status::Eurl] {
            let (with, without) = (net(status, &alike(turnover)), net(status, &official(alike(turnover))));
            let left = without.before_tax.max(Cents::ZERO);
            assert_eq!(step(&with, StepId::Mutuelle), left, "{status:?} {turnover}");
        }
    }
}

#[test]
fn the_ways_are_compared_with_the_same_cover() {
    let ends = |way, situation: &Situation| ends(way, situation).expect("a net");
    let (ours, theirs) = (alike(40_000), official(alike(40_000)));
    for way in [Way::Cae, Way::Portage] {
        assert_eq!(ends(way, &ours), ends(way, &theirs), "{way:?}");
    }
    let [micro, before] = [&ours, &theirs].map(|situation| ends(Way::Micro, situation)[0]);
    assert_eq!(before - micro, PRICE);
    let [creation, before] = [&ours, &theirs].map(|situation| ends(Way::Creation, situation)[0]);
    assert!(
        before - creation > Cents::euros(300) && before - creation < PRICE,
        "less tax"
    );
}

#[test]
fn a_part_of_a_year_pays_its_part_and_postpones_no_more() {
    let half = Situation {
        months: 6,
        ..alike(40_000)
    };
    assert_eq!(step(&net(Status::Micro, &half), StepId::Mutuelle), Cents::euros(240));
    let begins = Date::new(LAW.year(), 7, 1);
    let [ours, theirs] = [alike(40_000), official(alike(40_000))]
        .map(|situation| two_years(Way::Creation, &situation, begins).expect("both years")[0].postponed);
    assert_eq!(ours, theirs);
}
