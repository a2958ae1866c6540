//! What no figure counts: the orders of magnitude that the page says, computed for 40 000 € and a tenth of costs.

use crate::LAW;
use engine::income::{Activity, Cents, Situation, Status, StepId, income, rates};

const PAID: [Status; 2] = [Status::Portage, Status::Cae];

/// What a levy on the pay takes of the net after tax, in euros a year: it is paid out of the same envelope.
fn lost(status: Status, rate: f64) -> f64 {
    let situation = Situation::new(Activity::BncSsi, Cents::euros(40_000), Cents::euros(4_000), LAW);
    let found = income(status, &situation).expect("no ceiling");
    let levy = found.step(StepId::SalaireBrut).expect("a pay").share(rate);
    let with = Situation {
        costs: situation.costs + levy,
        ..situation
    };
    (found.after_tax() - income(status, &with).expect("no ceiling").after_tax()).in_euros()
}

#[test]
fn the_levy_for_transport_takes_250_to_400_euros() {
    let (town, paris) = rates::MOBILITY.on(LAW);
    for status in PAID {
        assert!(
            (225.0..275.0).contains(&lost(status, town)),
            "{status:?} {}",
            lost(status, town)
        );
        assert!(
            (375.0..425.0).contains(&lost(status, paris)),
            "{status:?} {}",
            lost(status, paris)
        );
    }
}

#[test]
fn accidents_in_building_take_about_500_euros() {
    for status in PAID {
        let found = lost(status, rates::ACCIDENTS_BUILDING.on(LAW) - rates::accidents(LAW));
        assert!((450.0..575.0).contains(&found), "{status:?} {found}");
    }
}

/// The whole difference of rate: the pay is under the ceiling here.
#[test]
fn a_large_firm_takes_about_50_euros() {
    for status in PAID {
        let found = lost(status, rates::FNAL_LARGE.on(LAW) - 0.001);
        assert!((40.0..60.0).contains(&found), "{status:?} {found}");
    }
}
