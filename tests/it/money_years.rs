//! The words of both first years and of the benefit beside an activity.

use crate::LAW;
use engine::benefit::{ArceReason, BenefitNote, Claim, Daily, Delay, plan};
use engine::income::{Activity, Cents, Situation, Status, YearLeft};
use law::Date;
use support::typography::assert_readable;
use words::money;

/// No-break spaces as people do not see them.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn year(year: u16, months: u8, left: [i64; 2], postponed: i64) -> YearLeft {
    YearLeft {
        year,
        months,
        left: left.map(Cents::euros),
        postponed: Cents::euros(postponed),
        quarters: 3,
        acre: months < 12,
    }
}

#[test]
fn a_year_is_read_by_month_of_activity() {
    let first = year(2026, 6, [6_000, 6_000], 1_234);
    let second = year(2027, 12, [14_400, 16_800], 0);
    assert_eq!(plain(&money::year_left(&first)), "2026, 6 mois : 1 000 € par mois.");
    assert_eq!(plain(&money::year_left(&second)), "2027 : de 1 200 à 1 400 € par mois.");
    let kept = plain(&money::postponed(&first).expect("something to keep"));
    assert!(
        kept.contains("Gardez 1 234 € de côté") && kept.contains("en 2027"),
        "{kept}"
    );
    let given = money::postponed(&year(2026, 6, [0, 0], -40)).expect("something given back");
    assert!(plain(&given).contains("40 € de cotisations en trop"), "{given}");
    assert_eq!(money::postponed(&second), None);
    assert_eq!(
        money::acre_in(&[first, second]).as_deref(),
        Some("L’Acre baisse les cotisations en 2026.")
    );
    let quarters = money::pension_quarters(&[first, second]);
    assert_eq!(plain(&quarters), "Trimestres de retraite : 3, puis 3.");
    for text in [money::postponed(&first).unwrap_or_default(), given, quarters] {
        assert_readable("years", &text);
    }
    for name in money::MONTH_NAMES {
        assert_readable(name, name);
    }
}

/// Rights of 30 € a day beside a micro-entreprise.
fn claim() -> Claim {
    let gross = Cents::euros(30);
    Claim {
        law: LAW,
        daily: Daily::told(gross, gross, None, LAW),
        days_left: 300,
        days_paid: 1,
        start: Date::new(2026, 12, 1),
        contract_end: Date::new(2026, 6, 30),
        age: None,
        by_agreement: false,
        acre: true,
        cape_months: 0,
        delay: Delay::default(),
    }
}

#[test]
fn the_benefit_of_a_year_is_said_with_what_is_left_and_when_it_stops() {
    let situation = Situation::new(Activity::BncSsi, Cents::ZERO, Cents::ZERO, LAW);
    let plan = plan(Status::Micro, &claim(), &situation, &[], 12).expect("under the ceiling");
    let said = plain(&money::months_with(&plan));
    // Nothing earned: 180 days, which is 60 % of 300 (RG art. 28), at 30 € a day.
    assert!(
        said.starts_with("Sur 12 mois : 5 400 €, dont 5 400 € d’allocation."),
        "{said}"
    );
    assert!(said.ends_with("Il reste ensuite 120 jours."), "{said}");
    let stops = plain(&money::benefit_stops(&plan).expect("the ceiling"));
    assert!(stops.contains("60 %") && stops.contains("mai 2027"), "{stops}");
    let arce = plain(&money::arce_payments(&plan));
    assert!(
        arce.contains("2 619 € au début"),
        "half of 60 % of 9 000 €, less 3 %: {arce}"
    );
}

#[test]
fn every_note_and_reason_has_words() {
    for &note in BenefitNote::ALL {
        assert_readable(note.id(), money::benefit_note(note));
    }
    for &reason in ArceReason::ALL {
        assert_readable(reason.id(), money::arce_reason(reason));
    }
    let asked = engine::benefit::to_ask(LAW);
    assert_readable("to ask", &money::to_ask(asked.rsa, asked.prime));
}
