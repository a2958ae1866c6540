//! VAT at the price that clients pay (CGI art. 278, 293 B).

use crate::LAW;
use engine::Way;
use engine::income::{Activity, Cents, Situation, Status, StepId, income, vat, with_clients};
use serde_json::json;
use support::person;

/// Clients who are all private, in services unless said.
fn private(activity: Activity, paid: i64) -> Situation {
    Situation {
        private_share: 1.0,
        ..Situation::official(activity, Cents::euros(paid), Cents::ZERO, LAW)
    }
}

/// What is left of a price by hand: 20 % of the price without VAT is a sixth of the price with it.
#[test]
fn private_clients_pay_vat_out_of_the_same_price() {
    let (services, sales) = (Activity::BncSsi, Activity::Vente);
    for (way, activity, paid, without_vat) in [
        (Way::Micro, services, 37_500, 37_500),
        (Way::Micro, services, 45_000, 37_500),
        (Way::Creation, services, 45_000, 37_500),
        (Way::Creation, services, 120_000, 100_000),
        (Way::Micro, sales, 85_000, 85_000),
        (Way::Micro, sales, 86_400, 72_000),
        // Firms of portage and cooperatives are above every franchise.
        (Way::Portage, services, 12_000, 10_000),
        (Way::Cae, services, 30_000, 25_000),
    ] {
        let situation = private(activity, paid);
        let left = situation.turnover - vat(way, &situation);
        assert_eq!(left, Cents::euros(without_vat), "{way:?}, {activity:?}, {paid}");
    }
}

#[test]
fn companies_recover_vat_and_a_part_of_private_clients_counts_for_its_part() {
    let companies = Situation::official(Activity::BncSsi, Cents::euros(60_000), Cents::ZERO, LAW);
    let half = Situation {
        private_share: 0.5,
        ..companies
    };
    for way in Way::ALL {
        assert_eq!(vat(*way, &companies), Cents::ZERO);
        assert_eq!(vat(*way, &half), Cents::euros(5_000), "a sixth of 30 000");
    }
}

/// Food: 5.5 % (CGI art. 278-0 bis), 1 055 € with it for 1 000 € without.
#[test]
fn a_lower_rate_takes_less() {
    let food = Situation {
        vat_rate: 0.055,
        ..private(Activity::Vente, 105_500)
    };
    assert_eq!(vat(Way::Creation, &food), Cents::euros(5_500));
}

#[test]
fn every_status_is_computed_on_what_is_left_of_the_price_and_shows_it() {
    for &status in Status::ALL {
        let paid = income(status, &private(Activity::BncSsi, 48_000)).expect("under the ceiling");
        let without = Situation::official(Activity::BncSsi, Cents::euros(40_000), Cents::ZERO, LAW);
        let plain = income(status, &without).expect("under the ceiling");
        assert_eq!(paid.after_tax(), plain.after_tax(), "{status:?}");
        assert_eq!(paid.step(StepId::PayeParLesClients), Some(Cents::euros(48_000)));
        assert_eq!(paid.step(StepId::Tva), Some(Cents::euros(8_000)));
        assert_eq!(plain.step(StepId::Tva), None, "nothing is said where nothing is due");
    }
}

/// Who recovers VAT: firms. Rates: CGI art. 278, 278-0 bis, 279, 279-0 bis; training may be free of it (art. 261, 4, 4°, a).
#[test]
fn the_answers_say_who_pays_vat_and_at_which_rate() {
    for (activity, clients, share, rate) in [
        ("conseil", Some("entreprises"), 0.0, 0.2),
        ("conseil", Some("un_client"), 0.0, 0.2),
        ("conseil", Some("particuliers"), 1.0, 0.2),
        ("conseil", Some("public_assos"), 1.0, 0.2),
        ("conseil", Some("mixte"), 0.5, 0.2),
        ("conseil", None, 0.0, 0.2),
        ("formation", Some("particuliers"), 0.0, 0.2),
        ("services_personne", None, 1.0, 0.1),
        ("restauration_lieu", None, 1.0, 0.1),
        ("transport", Some("particuliers"), 1.0, 0.1),
        ("alimentaire", Some("particuliers"), 1.0, 0.055),
        ("artisanat_batiment", Some("mixte"), 0.5, 0.1),
    ] {
        let mut answers = json!({ "f_activite": activity });
        if let Some(clients) = clients {
            answers["f_clients"] = clients.into();
        }
        let base = Situation::new(Activity::BncSsi, Cents::euros(40_000), Cents::ZERO, LAW);
        let found = with_clients(base, &person(&answers));
        assert!(
            (found.private_share - share).abs() < 1e-9,
            "{activity} {clients:?}: {}",
            found.private_share
        );
        assert!((found.vat_rate - rate).abs() < 1e-9, "{activity}: {}", found.vat_rate);
    }
}
