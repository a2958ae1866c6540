//! Figures past the last day they are known for: one sentence, the same everywhere, from its day on.

use law::{About, Date, Law, Nature};
use support::typography::assert_readable;
use words::{expired, expired_among, expired_money, expiry};

#[track_caller]
fn law(year: u16, month: u8, day: u8) -> Law {
    Law::on(Date::new(year, month, day)).expect("a known day")
}

fn known_until(nature: Nature, year: u16, month: u8, day: u8) -> About {
    About {
        nature,
        until: Some(Date::new(year, month, day)),
        ..law::PASS.about
    }
}

#[test]
fn the_sentence_is_fit_to_read_and_names_both_years() {
    let yearly = expired(Date::new(2026, 12, 31));
    let text = expired(Date::new(2027, 8, 31));
    assert!(
        yearly.contains("chiffres de 2026") && yearly.contains("ceux de 2027"),
        "{yearly}"
    );
    assert!(text.contains("31 août 2027") && !text.contains("2028"), "{text}");
    for said in [&yearly, &text] {
        assert_readable("expired", said);
    }
}

#[test]
fn the_first_figure_to_expire_decides() {
    let yearly = known_until(Nature::Annual, 2026, 12, 31);
    let later = known_until(Nature::Text, 2028, 12, 31);
    let practice = known_until(Nature::Practice, 2026, 6, 1);
    let lasting = law::CAE_TVA.about;
    for (facts, from) in [
        (vec![&yearly], Some(Date::new(2027, 1, 1))),
        (vec![&later, &yearly], Some(Date::new(2027, 1, 1))),
        (vec![&later], Some(Date::new(2029, 1, 1))),
        (vec![&practice, &later], Some(Date::new(2029, 1, 1))),
        (vec![&practice, &lasting], None),
        (vec![], None),
    ] {
        assert_eq!(
            expiry(facts.iter().copied()).map(|expiry| expiry.from),
            from,
            "{facts:?}"
        );
    }
}

#[test]
fn a_part_says_it_from_the_day_on_and_not_before() {
    let facts = [&law::PASS.about];
    for (law, expected) in [
        (Law::of_rules(), false),
        (law(2026, 12, 31), false),
        (law(2027, 1, 1), true),
        (law(2039, 12, 31), true),
    ] {
        let said = expired_among(facts, law);
        assert_eq!(said.is_some(), expected, "{law:?}");
        assert_eq!(said, expired_money(law), "the same words everywhere");
    }
}
